"""Over-long sentences in pieces that a model can take, cut where a reader would breathe."""

from __future__ import annotations

import re
from collections.abc import Callable

_BREAKS = (
    re.compile(r"(?<=[.!?…։;])[\"'”’»)\]]*\s+"),
    re.compile(r"(?<=[:՝`])\s+|\s+(?=[–—-]\s)|(?<=[)»”])\s+"),
    re.compile(r"(?<=,)\s+"),
    re.compile(r"\s+"),
)
"""Where to cut, best first: sentence ends and semicolons, colons and dashes, commas, any white space."""
_MIDDLE = (0.2, 0.8)
"""Share of the text within which a cut of a better kind beats one of a worse kind that lies nearer the middle."""


def split(text: str, fits: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Pieces of `text` that all satisfy `fits`, each with the white space that follows it in `text`.

    Joining every piece and its white space gives `text` without what surrounds it. A piece of one character is kept
    even where it doesn't fit.
    """
    text = text.strip()
    pieces: list[tuple[str, str]] = []
    waiting = [(text, "")]
    while waiting:
        piece, gap = waiting.pop()
        if len(piece) <= 1 or fits(piece):
            pieces.append((piece, gap))
            continue
        end, start = _cut(piece)
        waiting.append((piece[start:], gap))
        waiting.append((piece[:end], piece[end:start]))
    return pieces


def _cut(text: str) -> tuple[int, int]:
    """End of the first part and start of the second."""
    middle = len(text) / 2
    low, high = (share * len(text) for share in _MIDDLE)
    for pattern in _BREAKS:
        spots = [match.span() for match in pattern.finditer(text)]
        spots = [_gap(text, start, end) for start, end in spots if low <= start <= high]
        if spots:
            return min(spots, key=lambda spot: abs(spot[0] - middle))
    spots = [match.span() for match in _BREAKS[-1].finditer(text)]
    if spots:
        return min(spots, key=lambda spot: abs(spot[0] - middle))
    return len(text) // 2, len(text) // 2


def _gap(text: str, start: int, end: int) -> tuple[int, int]:
    """Only the white space of a break: closing quotation marks stay with the first part."""
    while start < end and not text[start].isspace():
        start += 1
    return start, end
