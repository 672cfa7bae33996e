"""What stands around the words of a line and isn't translated.

In front of them the sign or number of a list; behind them an address, or the sign with which a list goes on.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_MARKER = re.compile(r"(?:[•·▪●◦‣*–—-]|\d{1,3}[.)]|\(\w{1,3}\)|[^\W\d_]\)) +(?=\S)")
_BEHIND = re.compile(r":? (?:https?://|www\.)\S+$|[;,]$")


class Apart(NamedTuple):
    """A line in three parts, which together are the line."""

    before: str
    words: str
    behind: str


def set_apart(text: str) -> Apart:
    """The parts of a line; all of it are words where none would be left."""
    marker, behind = _MARKER.match(text), _BEHIND.search(text)
    start = marker.end() if marker else 0
    end = behind.start() if behind else len(text)
    if not re.search(r"[^\W\d_]", text[start:end]):
        return Apart("", text, "")
    return Apart(text[:start], text[start:end], text[end:])
