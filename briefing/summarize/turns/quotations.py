"""Quotations in running text, also those that run over several paragraphs.

In English reports each paragraph of a long quotation opens with a quotation mark and only the last one closes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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


def find_quotations(text: str) -> list[Quotation]:
    """The quotations of a text in order. An opening mark without a closing one runs to the end of its paragraph."""
    found: list[Quotation] = []
    open_before = False
    for paragraph in paragraphs(text):
        position, first = paragraph.start, True
        unclosed = False
        while (start := _next_opening(text, position, paragraph.end)) >= 0:
            closing = _PAIRS[text[start]]
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
    return found


def _next_opening(text: str, start: int, end: int) -> int:
    for position in range(start, end):
        sign = text[position]
        if sign in _PAIRS and (sign != '"' or _opens(text, position)):
            return position
    return -1


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
