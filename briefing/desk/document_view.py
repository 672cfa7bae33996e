"""The document as the page shows it: paragraphs with their speakers, evidence marked with the points it proves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from briefing.desk.records import Statement

_PARAGRAPH = re.compile(r"\S(?:(?!\n[^\S\n]*\n).)*", re.DOTALL)
_KINDS = {"question": "asks", "moderation": "moderates", "narration": "report"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text of one paragraph that no mark begins or ends inside of. points: ids of the points it proves; starts: the
    points whose evidence begins here."""

    text: str
    points: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """speaker: who begins to speak here, empty where nobody does; role: the office; kind: of the turn, in a word."""

    stretches: tuple[Stretch, ...]
    speaker: str = ""
    role: str = ""
    kind: str = ""


def paragraphs(state: Statement) -> list[Paragraph]:
    """The paragraphs in order. Evidence that doesn't stand where it says is left unmarked."""
    text = state.document.text
    marks = [
        (evidence.start, evidence.end, point.id)
        for point in state.points
        for evidence in point.evidence
        if 0 <= evidence.start < evidence.end and text[evidence.start : evidence.end] == evidence.quote
    ]
    bold = [(span.start, span.end) for span in state.document.bold]
    edges = sorted(
        {edge for start, end, _ in marks for edge in (start, end)} | {edge for span in bold for edge in span}
    )
    marks.sort()
    turns = iter(sorted(state.document.turns, key=lambda turn: turn.start))
    turn = next(turns, None)
    result, last = [], ""
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        speaker = role = kind = ""
        while turn is not None and turn.start < end:  # the last turn that begins in this paragraph names it
            name = turn.speaker.name if turn.speaker else ""
            speaker, role = (name, turn.speaker.role if turn.speaker else "") if name != last else (speaker, role)
            kind, last = _KINDS.get(turn.kind, ""), name
            turn = next(turns, None)
        cuts = [start, *(edge for edge in edges if start < edge < end), end]
        near = [mark for mark in marks if mark[0] < end and mark[1] > start]
        stretches = tuple(_stretch(text[left:right], left, right, near, bold) for left, right in pairwise(cuts))
        result.append(Paragraph(stretches, speaker, role, kind))
    return result


def _stretch(
    words: str, start: int, end: int, marks: list[tuple[int, int, str]], bold: list[tuple[int, int]]
) -> Stretch:
    points = tuple(dict.fromkeys(id_ for left, right, id_ in marks if left <= start and end <= right))
    starts = tuple(dict.fromkeys(id_ for left, _, id_ in marks if left == start))
    return Stretch(words, points, starts, any(left <= start and end <= right for left, right in bold))
