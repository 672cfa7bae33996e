"""The words that prove a point: a sentence without the mark, or the tail, of a quotation that it holds but a part of.

`The road is shut. It reopens in May,” Lund said.` is a quotation of two sentences: the second one closes what the first
one opened.
"""

from __future__ import annotations

import re

from briefing.brief import Evidence
from briefing.summarize.wording.clauses import ends_quotation

_MARKS = re.compile(r"[“”«»„\"]")
_TAIL = 12
"""Words of an attribution behind a quotation; in more the reporter may go on."""


def proof(words: str, start: int, language: str) -> Evidence:
    """The evidence in `words`, which stand at offset `start`, without one half of a pair of quotation marks."""
    marks = [mark.start() for mark in _MARKS.finditer(words)]
    first, last = 0, len(words)
    if len(marks) == 1 and marks[0] == 0:
        first = 1
    elif len(marks) == 1 and _closes(words, marks[0], language):
        last = len(words[: marks[0]].rstrip(" ,"))
    return Evidence(words[first:last], start + first, start + last)


def _closes(words: str, place: int, language: str) -> bool:
    """Whether the mark at `place` closes a quotation and nothing but an attribution follows."""
    if words[place] in "«„" or words[place - 1].isspace():
        return False
    rest = words[place + 1 :]
    return len(rest.split()) <= _TAIL and ends_quotation(rest, language)
