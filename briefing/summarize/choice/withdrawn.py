"""Sentences that are no key points for what stands beside them: the speaker takes them back, denies or doesn't confirm
them."""

from __future__ import annotations

from briefing.document import Document, Turn
from briefing.summarize.wording.corrections import is_retracted
from briefing.summarize.wording.denials import is_bare_denial


def is_withdrawn(words: str, document: Document, place: int, turn: Turn) -> bool:
    """Whether the sentence at `place`, of which `words` belong to `turn`, is withdrawn by the one behind it, or but
    withdraws the one before it."""
    language = document.language
    if is_retracted(words, _beside(document, place, 1, turn), language):
        return True
    return is_bare_denial(words, language) and is_retracted(_beside(document, place, -1, turn), words, language)


def _beside(document: Document, place: int, step: int, turn: Turn) -> str:
    """The next sentence of the same paragraph and turn, or with `step` -1 the one before; empty where there is none."""
    other = place + step
    if not 0 <= other < len(document.sentences):
        return ""
    first, second = sorted((document.sentences[place], document.sentences[other]), key=lambda each: each.start)
    if second.start >= turn.end or first.end <= turn.start or "\n\n" in document.text[first.end : second.start]:
        return ""
    return document.sentences[other].text
