"""The lines of a PDF page: their words, where they stand and in what type."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_HYPHENATED = "\ufffe"  # PDFium's sign for a hyphen at the end of a line that goes on in the next
_BOLD_FONT = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FONT_NAME_LENGTH = 128
_MOST_CHARACTERS = 1_000_000
"""Of one page; a broadsheet has 50,000."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line. Positions are in points (1/72 inch) from the lower left corner of its page."""

    runs: tuple[tuple[str, bool], ...]
    """Its characters, and whether they are bold."""
    left: float
    right: float
    baseline: float
    size: float
    """Of the type, in points."""
    page: int
    height: float
    """Of the page, in points."""

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.runs)


def page_lines(pdf: PdfDocument, number: int) -> list[Line]:
    """The lines of page `number` (from 0) in reading order. Raises PdfiumError where the page is damaged."""
    page = pdf[number]
    try:
        height = page.get_height()
        text_page = page.get_textpage()
        try:
            return list(_lines(text_page, number, height))
        finally:
            text_page.close()
    finally:
        page.close()


def _lines(text_page: PdfTextPage, number: int, height: float) -> Iterator[Line]:
    import pypdfium2.raw as pdfium

    count = min(text_page.count_chars(), _MOST_CHARACTERS)
    letters = _letters([pdfium.FPDFText_GetUnicode(text_page, at) for at in range(count)])
    start = 0
    for at in range(count + 1):
        if at == count or letters[at] in ("\r", "\n", _HYPHENATED):
            end = at
            while start < end and not letters[start].strip():
                start += 1
            while start < end and not letters[end - 1].strip():
                end -= 1
            if start < end:
                hyphen = "-" if at < count and letters[at] == _HYPHENATED else ""
                yield _line(text_page, letters, start, end, hyphen, number, height)
            start = at + 1


def _letters(codes: list[int]) -> list[str]:
    """One string per character index of PDFium; it counts the two halves of a character beyond U+FFFF singly."""
    letters = ["\ufffe" if code in (0x02, 0xFFFE) else chr(code) if code <= 0x10FFFF else "" for code in codes]
    for at in range(len(codes) - 1):
        if 0xD800 <= codes[at] < 0xDC00 <= codes[at + 1] < 0xE000:
            letters[at] = chr(0x10000 + ((codes[at] - 0xD800) << 10) + (codes[at + 1] - 0xDC00))
            letters[at + 1] = ""
    return letters


def _line(
    text_page: PdfTextPage, letters: list[str], start: int, end: int, hyphen: str, number: int, height: float
) -> Line:
    import pypdfium2.raw as pdfium

    order = _from_left_to_right(text_page, start, end)
    while not letters[order[-1]].strip():
        order.pop()  # there is a letter in every line
    runs: list[tuple[str, bool]] = []
    word: list[int] = []
    for at in order:
        if word and letters[word[-1]].isspace() and not letters[at].isspace():
            runs.append(("".join(letters[each] for each in word), _is_bold(text_page, word[0])))
            word = []
        word.append(at)
    runs.append(("".join(letters[each] for each in word) + hyphen, _is_bold(text_page, word[0])))
    left, _, _, _ = text_page.get_charbox(order[0])
    _, _, right, _ = text_page.get_charbox(order[-1])
    _, baseline = _origin(text_page, start)
    size = pdfium.FPDFText_GetFontSize(text_page, start)
    return Line(tuple(runs), left, right, baseline, size, number, height)


def _from_left_to_right(text_page: PdfTextPage, start: int, end: int) -> list[int]:
    """The characters of a line in the order in which they stand.

    Word processors write characters that another font has to lend (an Armenian mijaket) behind all others of the line.
    """
    order = list(range(start, end))
    places = {at: _origin(text_page, at)[0] for at in order}
    back = sum(1 for at in order[1:] if places[at] < places[at - 1] - 1.0)
    if 0 < back <= 0.2 * len(order):  # more often: a script that runs from right to left
        order.sort(key=places.__getitem__)
    return order


def _origin(text_page: PdfTextPage, at: int) -> tuple[float, float]:
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, at, x, y)
    return x.value, y.value


def _is_bold(text_page: PdfTextPage, at: int) -> bool:
    import pypdfium2.raw as pdfium

    name = ctypes.create_string_buffer(_FONT_NAME_LENGTH)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, at, name, _FONT_NAME_LENGTH, flags)
    return bool(_BOLD_FONT.search(name.value)) or pdfium.FPDFText_GetFontWeight(text_page, at) >= 600
