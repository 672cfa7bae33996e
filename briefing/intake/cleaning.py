"""Give text its house form: NFC, "\\n" line ends, no control or invisible characters, one empty line at most."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from briefing.intake import offsets

_JOINERS = 30
"""Combining marks that one letter may carry; no language writes more (Unicode's Stream-Safe Text Format)."""

_LINE_ENDS = "\r\n|[\r\x0b\x1c-\x1e\x85\u2028]"
_PARAGRAPH_ENDS = "[\x0c\u2029]"
_INVISIBLE = (
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"  # control characters
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # soft hyphen, zero width, direction, BOM
    "\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff"  # annotation, placeholder of embedded objects, non-characters
    "\ud800-\udfff\U000e0000-\U000e007f]"  # lone surrogates, tags
)
_ODD = re.compile(f"(?P<line>{_LINE_ENDS})|(?P<paragraph>{_PARAGRAPH_ENDS})|(?P<gone>{_INVISIBLE})")
_REPLACEMENT = {"line": "\n", "paragraph": "\n\n", "gone": ""}
_COMPOSABLE = re.compile("[\x00-\x7f]?[^\x00-\x7f]+")
_EMPTY_LINES = re.compile("\n{3,}")


def clean(text: str, marks: Sequence[int] = ()) -> tuple[str, list[int]]:
    """`text` in house form, and where each of `marks` (positions in it, in order) has moved to."""
    moved = list(marks)
    for step in (_odd_characters, _mark_floods, _decomposed, _line_endings, _many_empty_lines, _surroundings):
        text, moved = offsets.apply(text, step(text), moved)
    return text, moved


def clean_line(text: str) -> str:
    """A title or name in house form: on one line, single spaces."""
    return " ".join(clean(text)[0].split())


def _odd_characters(text: str) -> Iterator[offsets.Edit]:
    for found in _ODD.finditer(text):
        yield found.start(), found.end(), _REPLACEMENT[found.lastgroup or "gone"]


def _mark_floods(text: str) -> Iterator[offsets.Edit]:
    # Normalizing takes time in proportion to the square of a run of combining marks, so long runs are cut first.
    marks = "".join(letter for letter in set(text) if unicodedata.combining(letter))
    if marks:
        for found in re.finditer(f"[{re.escape(marks)}]{{{_JOINERS + 1},}}", text):
            yield found.start() + _JOINERS, found.end(), ""


def _decomposed(text: str) -> Iterator[offsets.Edit]:
    if unicodedata.is_normalized("NFC", text):
        return
    for found in _COMPOSABLE.finditer(text):
        if not unicodedata.is_normalized("NFC", found.group()):
            yield found.start(), found.end(), unicodedata.normalize("NFC", found.group())


def _line_endings(text: str) -> Iterator[offsets.Edit]:
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        kept = len(line.rstrip())
        if kept < len(line):
            yield start + kept, end, ""
        start = end + 1


def _many_empty_lines(text: str) -> Iterator[offsets.Edit]:
    for found in _EMPTY_LINES.finditer(text):
        yield found.start(), found.end(), "\n\n"


def _surroundings(text: str) -> Iterator[offsets.Edit]:
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    if first:
        yield 0, first, ""
    if first <= last < len(text):
        yield last, len(text), ""
