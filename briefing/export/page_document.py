"""The full statement on the HTML page, with every piece of evidence marked and leading back to its key point."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from briefing.brief import Brief
from briefing.document import Document
from briefing.export.element import Markup, element, join, text
from briefing.export.page_points import evidence_id, point_id

_PARAGRAPH = re.compile(r"\S(?:(?!\n[^\S\n]*\n).)*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Mark:
    number: int
    anchor: str
    start: int
    end: int


def anchors(brief: Brief, document: Document) -> frozenset[str]:
    """The `evidence_id`s that `statement` gives a place to."""
    return frozenset(mark.anchor for mark in _marks(brief, document))


def statement(brief: Brief, document: Document) -> Markup:
    """The document's paragraphs; evidence that isn't found word for word where it says is left unmarked."""
    marks = _marks(brief, document)
    bold = [(span.start, span.end) for span in document.bold]
    edges = sorted(
        {edge for mark in marks for edge in (mark.start, mark.end)} | {edge for span in bold for edge in span}
    )
    paragraphs = []
    for match in _PARAGRAPH.finditer(document.text):
        start, end = match.span()
        cuts = [start, *(edge for edge in edges if start < edge < end), end]
        pieces = [_piece(document.text[left:right], left, right, marks, bold) for left, right in pairwise(cuts)]
        paragraphs.append(element("p", *pieces))
    return element("div", *paragraphs, class_="statement", lang=brief.source.language)


def _marks(brief: Brief, document: Document) -> list[_Mark]:
    marks = []
    for number, point in enumerate(brief.key_points, start=1):
        for index, evidence in enumerate(point.evidence):
            quote = evidence.quote
            if quote.strip() and evidence.start >= 0 and document.text[evidence.start : evidence.end] == quote:
                # Without white space at its ends a mark begins and ends inside of paragraphs.
                start = evidence.start + len(quote) - len(quote.lstrip())
                marks.append(_Mark(number, evidence_id(number, index), start, start + len(quote.strip())))
    return marks


def _piece(words: str, start: int, end: int, marks: list[_Mark], bold: list[tuple[int, int]]) -> Markup:
    """A stretch of one paragraph that no mark begins or ends inside of."""
    piece = text(words)
    if any(left <= start and end <= right for left, right in bold):
        piece = element("b", piece)
    if any(mark.start <= start and end <= mark.end for mark in marks):
        piece = element("mark", piece)
    for mark in marks:
        if mark.start == start:
            piece = element("span", piece, id=mark.anchor)
    return join(piece, *(_back(mark.number) for mark in marks if mark.end == end))


def _back(number: int) -> Markup:
    return element(
        "a", str(number), class_="back", href=f"#{point_id(number)}", aria_label=f"Key point {number}", lang="en"
    )
