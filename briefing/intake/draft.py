"""A document while it is being read: text written piece by piece, with the emphasis and the times of the pieces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from briefing.document import Cue, Document, Span
from briefing.errors import InputError
from briefing.intake.cleaning import clean
from briefing.intake.limits import MAX_TEXT


class Draft:
    """Collects what a source reads; `finish` gives the document with clean text and spans that point into it.

    Writing more than `MAX_TEXT` characters raises InputError; `name` is the input's name for that message.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._pieces: list[str] = []
        self._bold: list[tuple[int, int]] = []
        self._cues: list[tuple[int, int, float, float]] = []
        self.length = 0
        """Characters written so far: the position of the next one."""

    def write(self, text: str, *, bold: bool = False) -> None:
        """Append `text` to the current paragraph."""
        if bold:
            self._bold.append((self.length, self.length + len(text)))
        self._pieces.append(text)
        self.length += len(text)
        if self.length > MAX_TEXT:
            raise InputError(
                f"{self._name} has more than {MAX_TEXT // 1_000_000} million characters of text; split it and try again"
            )

    def erase(self) -> None:
        """Take back the last character written."""
        piece = self._pieces.pop()
        if piece[:-1]:
            self._pieces.append(piece[:-1])
        self.length -= 1
        if self._bold and self._bold[-1][1] > self.length:
            self._bold[-1] = (min(self._bold[-1][0], self.length), self.length)

    def end_paragraph(self) -> None:
        """What is written next begins a new paragraph. Calling it twice does no harm."""
        if self._pieces and self._pieces[-1] != "\n\n":
            self.write("\n\n")

    def cue(self, start: int, begins: float, ends: float) -> None:
        """What was written from position `start` on was spoken between `begins` and `ends` (seconds)."""
        self._cues.append((start, self.length, begins, ends))

    def finish(self, *, title: str = "", published: str = "", source: str = "") -> Document:
        """The document; its text is empty where only white space was written."""
        spans = list(chain(self._bold, ((start, end) for start, end, _, _ in self._cues)))
        marks = sorted({position for span in spans for position in span})
        text, moved = clean("".join(self._pieces), marks)
        to = dict(zip(marks, moved, strict=True))
        bold = tuple(_emphasis(text, [(to[start], to[end]) for start, end in self._bold]))
        cues = []
        for start, end, begins, ends in self._cues:
            span = _trimmed(text, to[start], to[end])
            if span.start < span.end:
                cues.append(Cue(span.start, span.end, begins, ends))
        return Document(text, title=title, published=published, source=source, bold=bold, cues=tuple(cues))


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span(start, max(start, start + len(piece.strip())))


def _emphasis(text: str, pieces: list[tuple[int, int]]) -> Iterator[Span]:
    """Bold stretches: neighbours on one line joined (word processors split them at will), none across lines."""
    open_: Span | None = None
    for start, end in pieces:
        for line_start, line_end in _lines(text, start, end):
            span = _trimmed(text, line_start, line_end)
            if span.start == span.end:
                continue
            between = text[open_.end : span.start] if open_ else ""
            if open_ and not between.strip() and "\n" not in between:
                open_ = Span(open_.start, span.end)
                continue
            if open_:
                yield open_
            open_ = span
    if open_:
        yield open_


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while (newline := text.find("\n", start, end)) >= 0:
        yield start, newline
        start = newline + 1
    yield start, end
