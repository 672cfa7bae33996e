"""Edit a text while positions in it keep pointing at the same words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Edit = tuple[int, int, str]
"""Put the string in place of `text[start:end]`."""


def apply(text: str, edits: Iterable[Edit], marks: Sequence[int] = ()) -> tuple[str, list[int]]:
    """`text` with all `edits` made, and where each of `marks` has moved to.

    `edits` are in order and don't overlap; `marks` are positions in `text`, in order. A mark within replaced text
    stays as far from its beginning as the new text is long. Takes time in proportion to the text, edits and marks.
    """
    pieces: list[str] = []
    moved: list[int] = []
    copied = shift = at = 0
    for start, end, new in edits:
        while at < len(marks) and marks[at] < end:
            inside = max(0, marks[at] - start)
            moved.append(min(marks[at], start) + shift + min(inside, len(new)))
            at += 1
        pieces += (text[copied:start], new)
        shift += len(new) - (end - start)
        copied = end
    pieces.append(text[copied:])
    moved.extend(mark + shift for mark in marks[at:])
    return "".join(pieces), moved
