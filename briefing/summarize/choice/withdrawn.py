"""Sentences that are no key points for what stands beside them: the speaker takes them back, denies or doesn't confirm
them, or mends a slip of the tongue."""

from __future__ import annotations

from briefing.document import Document, Turn
from briefing.summarize.wording.corrections import is_retracted
from briefing.summarize.wording.denials import is_bare_denial, is_bare_reaction
from briefing.summarize.wording.slips import is_slip, mends


def is_withdrawn(words: str, document: Document, place: int, turn: Turn) -> bool:
    """Whether the sentence at `place`, of which `words` belong to `turn`, is withdrawn by the one behind it, or but
    withdraws the one before it."""
    language = document.language
    behind, before = _beside(document, place, 1, turn), _beside(document, place, -1, turn)
    if is_slip(words, language) or mends(behind, words, language) or mends(words, before, language):
        return True
    if is_bare_reaction(words, language) or is_retracted(words, behind, language):
        return True
    return is_bare_denial(words, language) and is_retracted(before, words, language)


def _beside(document: Document, place: int, step: int, turn: Turn) -> str:
    """The next sentence of the same paragraph and turn, or with `step` -1 the one before; empty where there is none."""
    other = place + step
    if not 0 <= other < len(document.sentences):
        return ""
    first, second = sorted((document.sentences[place], document.sentences[other]), key=lambda each: each.start)
    if second.start >= turn.end or first.end <= turn.start or "\n\n" in document.text[first.end : second.start]:
        return ""
    return document.sentences[other].text
