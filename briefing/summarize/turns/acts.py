"""What a report tells that was done rather than said: the sides agreed, a court sentenced; and its lead.

Such a sentence has no verb of saying and is a point all the same, as the reporter puts it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.document import Document, Sentence, Speaker, Turn
from briefing.summarize.turns.courts import Courts
from briefing.summarize.turns.dateline import DATELINE
from briefing.summarize.turns.lead import Lead
from briefing.summarize.turns.narration import narration
from briefing.summarize.turns.sides import Sides

Finder = Callable[[Sentence], tuple[Speaker | None] | None]
"""Whose act a sentence tells, if that is known; None where it tells none."""


def with_acts(document: Document, turns: Sequence[Turn]) -> list[Turn]:
    """The turns of a report in which each act among the reporter's words is a turn of its own.

    A court's act is the reporter's also where another seems to have said it: `The court convicted John Doe`.
    """
    courts = Courts(document)
    finders: list[Finder] = [Sides(document).find, courts.find, Lead(document).find]
    starts = [sentence.start for sentence in document.sentences]
    found: list[Turn] = []
    for turn in turns:
        position = turn.start
        for sentence in document.sentences[bisect_left(starts, turn.start) : bisect_left(starts, turn.end)]:
            if sentence.end > turn.end or (turn.kind != "narration" and not courts.is_its_own(sentence, turn.speaker)):
                continue
            act = next(filter(None, (find(sentence) for find in finders)), None)
            if act is None:
                continue
            dateline = DATELINE.match(sentence.text)
            start = sentence.start + (dateline.end() if dateline else 0)
            found.extend(_rest(document.text, turn, position, start))
            found.append(Turn("statement", start, sentence.end, act[0], act=True))
            position = sentence.end
        found.extend([turn] if position == turn.start else _rest(document.text, turn, position, turn.end))
    return found


def _rest(text: str, turn: Turn, start: int, end: int) -> list[Turn]:
    """What of a turn lies between two offsets, if there are words."""
    if not text[start:end].strip():
        return []
    part = narration(text, start, end)
    return [replace(turn, start=part.start, end=part.end)]
