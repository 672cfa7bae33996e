"""Quotations in running text, also those that run over several paragraphs.

In English reports each paragraph of a long quotation opens with a quotation mark and only the last one closes; others
print none in front of the paragraphs that go on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from briefing.document import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”", '"': '"'}
_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks inside one paragraph, marks not included.

    `continues` says that the quotation goes on from the paragraph before it.
    """

    span: Span
    paragraph: Span
    continues: bool = False


def paragraphs(text: str, most: int | None = None) -> list[Span]:
    """The paragraphs, the first `most` of them: stretches between empty lines."""
    return [
        Span(match.start(), match.start() + len(match.group().rstrip()))
        for match in islice(_PARAGRAPH.finditer(text), most)
    ]


@lru_cache(maxsize=4)  # turns, their speakers and the key points ask for those of one document
def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order. An opening mark without a closing one runs to the end of its paragraph."""
    found: list[Quotation] = []
    open_before, sign = False, ""
    for paragraph in paragraphs(text):
        position, first = paragraph.start, True
        unclosed = False
        end = _goes_on(text, paragraph, sign) if open_before else -1
        if end > paragraph.start:
            found.append(Quotation(Span(paragraph.start, end), paragraph, continues=True))
            position, first = end + 1, False
        while (start := _next_opening(text, position, paragraph.end)) >= 0:
            sign = text[start]
            closing = _PAIRS[sign]
            end = _closing(text, start + 1, paragraph.end, closing)
            continues = first and open_before and start == paragraph.start
            stop = end if end >= 0 else paragraph.end
            if stop > start + 1:
                found.append(Quotation(Span(start + 1, stop), paragraph, continues))
            first = False
            unclosed = end < 0
            position = stop + 1
            if unclosed:
                break
        open_before = unclosed
    return tuple(found)


def _next_opening(text: str, start: int, end: int) -> int:
    for position in range(start, end):
        sign = text[position]
        if sign in _PAIRS and (sign != '"' or _opens(text, position)):
            return position
    return -1


def _goes_on(text: str, paragraph: Span, opening: str) -> int:
    """Where a quotation that the paragraph before left open ends in one that opens without a mark; -1 if it doesn't."""
    if text[paragraph.start] in _PAIRS:
        return -1
    first = _next_opening(text, paragraph.start, paragraph.end)
    end = _closing(text, paragraph.start, paragraph.end, _PAIRS[opening])
    return end if first < 0 or end < first or opening == "«" else -1


def _opens(text: str, position: int) -> bool:
    """Whether a straight quotation mark opens: nothing, white space or a bracket stands before it."""
    before = text[position - 1] if position else " "
    return before.isspace() or before in "([–—-"


def _closing(text: str, start: int, end: int, closing: str) -> int:
    """Offset of the closing mark; guillemets inside each other count, a new opening “ doesn't hide the end."""
    depth = 0
    for position in range(start, end):
        sign = text[position]
        if sign in closing and not (sign == '"' and _opens(text, position)):
            if depth == 0:
                return position
            depth -= 1
        elif closing == "»" and sign == "«":
            depth += 1
    return -1
