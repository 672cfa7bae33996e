"""The beginnings of longer words, by which two texts are seen to speak of the same."""

from __future__ import annotations

import re

_LONG = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters of a word that its forms have in common."""


def stems(words: str) -> frozenset[str]:
    """Those of the words of four letters and more, in small letters."""
    return frozenset(word.lower()[:_STEM] for word in _LONG.findall(words))
