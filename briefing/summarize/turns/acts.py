"""What a report tells that was done rather than said: the sides agreed, a court sentenced, a parliament adopted.

Such a sentence has no verb of saying and is a point all the same, as the reporter puts it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from briefing.document import Document, Sentence, Speaker, Turn
from briefing.summarize.turns.report import narration
from briefing.summarize.turns.sides import Sides

Finder = Callable[[Sentence], tuple[int, Speaker | None] | None]
"""Where the act begins in a sentence, and whose it is, None where the sentence is none."""


def with_acts(document: Document, turns: Sequence[Turn]) -> list[Turn]:
    """The turns of a report in which each act among the reporter's words is a turn of its own."""
    finders: list[Finder] = [Sides(document).find]
    found: list[Turn] = []
    at = 0
    for turn in turns:
        if turn.kind != "narration":
            found.append(turn)
            continue
        position = turn.start
        while at < len(document.sentences) and document.sentences[at].end <= turn.start:
            at += 1
        for sentence in _within(document, turn, at):
            act = next(filter(None, (find(sentence) for find in finders)), None)
            if act is None:
                continue
            start = sentence.start + act[0]
            if document.text[position:start].strip():
                found.append(narration(document.text, position, start))
            found.append(Turn("statement", start, sentence.end, act[1], act=True))
            position = sentence.end
        if document.text[position : turn.end].strip():
            found.append(narration(document.text, position, turn.end))
    return found


def _within(document: Document, turn: Turn, first: int) -> Iterator[Sentence]:
    for sentence in document.sentences[first:]:
        if sentence.start >= turn.end:
            return
        if turn.start <= sentence.start and sentence.end <= turn.end:
            yield sentence
