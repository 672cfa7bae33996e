"""Paragraphs, headings, list items and labelled lines: the stretches that a sentence can't leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from briefing.language.labels import speaker_label

_LINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BULLET = re.compile(r"\s*[•▪●◦‣■□►∙*·](?=\s)")
_MARKER = re.compile(r"\s*(?:[-–—]|\(?\d{1,3}[.)]|\(?[^\W\d_]\)|[IVX]{1,5}[.)]|[QA]\.)(?=\s)")
_HEADING = re.compile(r"\s*(?:\*{2,3}|#{1,6} )(?=[^\W_])[^*\n]{1,100}\**(?=\s*$)")
"""With its marks, `**Health` or `## Health`, as notes of a briefing and Markdown have them."""
_LONGEST_HEADING, _MOST_WORDS = 60, 8
"""Characters and words of a heading without marks."""
_FULL_LINE = 60
"""Characters that the line below such a heading has at least."""
_ROOM = 0.6
"""Share of the line below up to which a line that ends early was ended on purpose, and isn't wrapped."""
_STOP = re.compile(r"[.!?…։](?=\s|$)")
_FINAL = frozenset('.!?…։:;,"”»’)]՝՟')


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """The `(start, end)` of each block in order, without surrounding white space; none is empty.

    An empty line ends a block. So does a line break in front of a list item or a labelled line (`QUESTION: …`),
    and one after a line that is nothing but a label, and those around a heading; other line breaks are white space.
    """
    begin = stop = -1
    item = label_only = False
    for (start, end, last), (below, below_end, _) in pairwise(chain(_lines(text), [(len(text), len(text), "")])):
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
        heading = _is_heading(text, first, final, *_trim(text, below, below_end), fresh=begin < 0)
        if begin >= 0 and (marked or labelled or label_only or heading):
            yield begin, stop
            begin = -1
        if begin < 0:
            begin = first
        stop = final
        item = marked or (item and not labelled)
        label_only = heading or (labelled and label == final)
        if last == "\u2029":
            yield begin, stop
            begin, item, label_only = -1, False, False
    if begin >= 0:
        yield begin, stop


def _is_heading(text: str, first: int, final: int, below: int, below_end: int, *, fresh: bool) -> bool:
    """Whether the line is a heading above the next one, which begins a sentence. fresh: it opens a paragraph.

    It ends without a full stop and has marks in front, or it opens its paragraph and leaves room for what follows.
    """
    line, following = text[first:final], text[below:below_end]
    opener = following.lstrip("\"'“”„‘«([")[:1]
    if not (opener.isupper() or opener.isdigit()) or line.rstrip("*")[-1:] in _FINAL:
        return False
    if _HEADING.match(line):
        return True
    words = line.split()
    if not fresh or len(line) > _LONGEST_HEADING or len(words) > _MOST_WORDS or not line[0].isupper():
        return False
    if words[-1].islower() and len(words[-1]) < 4:
        return False  # "Statement by the"
    room = len(line) + 1 + len(following.split()[0]) <= _ROOM * len(following)
    return room and len(following) >= _FULL_LINE and _STOP.search(following) is not None


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
