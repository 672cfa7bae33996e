"""Paragraphs, list items and labelled lines: the stretches that a sentence can't leave."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.language.labels import speaker_label

_LINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BULLET = re.compile(r"\s*[•▪●◦‣■□►∙*·](?=\s)")
_MARKER = re.compile(r"\s*(?:[-–—]|\(?\d{1,3}[.)]|\(?[^\W\d_]\)|[IVX]{1,5}[.)]|[QA]\.)(?=\s)")
_FINAL = frozenset('.!?…։:;,"”»’)]՝՟')


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """The `(start, end)` of each block in order, without surrounding white space; none is empty.

    An empty line ends a block. So does a line break in front of a list item or a labelled line (`QUESTION: …`),
    and one after a line that is nothing but a label; other line breaks are white space.
    """
    begin = stop = -1
    item = label_only = False
    for start, end, last in _lines(text):
        first, final = _trim(text, start, end)
        if first == final:
            if begin >= 0:
                yield begin, stop
            begin, item, label_only = -1, False, False
            continue
        settled = begin < 0 or text[stop - 1] in _FINAL
        marked = _BULLET.match(text, first, final) is not None
        marked = marked or ((settled or item) and _MARKER.match(text, first, final) is not None)
        label = speaker_label(text, first, final)
        labelled = label > 0 and (settled or text[first:label].isupper())
        if begin >= 0 and (marked or labelled or label_only):
            yield begin, stop
            begin = -1
        if begin < 0:
            begin = first
        stop = final
        item = marked or (item and not labelled)
        label_only = labelled and label == final
        if last == "\u2029":
            yield begin, stop
            begin, item, label_only = -1, False, False
    if begin >= 0:
        yield begin, stop


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    for line_break in _LINE.finditer(text):
        yield start, line_break.start(), line_break.group()
        start = line_break.end()
    yield start, len(text), ""


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
