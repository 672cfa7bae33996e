"""A sentence as a sparse vector of hashed features; the same for all four languages and for training.

`features` are words and stems, for likeness between sentences; `topic_features` add the letter groups inside words,
which join the inflected forms of Russian, Azerbaijani and Armenian, for the topic classifier.
Source: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from itertools import pairwise

BUCKETS = 1 << 17
STEM = 5
"""Letters of a stem."""
_LONG = 4
"""Letters from which a word says what a sentence is about."""
GROUPS = (3, 4, 5)
"""Letters of a letter group; word boundaries count as letters."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")


def features(text: str) -> dict[int, float]:
    """Bucket → count of the words, stems, pairs of neighbouring stems of `text`."""
    words = _words(text)
    stems = ["#" if word.isdigit() else word[:STEM] for word in words]
    names = [f"w {word}" for word in words if not word.isdigit()]
    names += [f"s {stem}" for stem in stems]
    names += [f"p {first} {second}" for first, second in pairwise(stems)]
    return _hashed(names)


def stems(text: str) -> set[str]:
    """The stems of the longer words of `text`, for what two sentences speak of; numbers have none."""
    return {word[:STEM] for word in _words(text) if len(word) >= _LONG and not word.isdigit()}


def topic_features(text: str) -> dict[int, float]:
    """Bucket → count of the words, pairs of neighbouring words and letter groups of `text`."""
    words = ["#" if word.isdigit() else word for word in _words(text)]
    names = [f"w {word}" for word in words]
    names += [f"p {first} {second}" for first, second in pairwise(words)]
    for word in words:
        bounded = f" {word} "
        names += [bounded[i : i + size] for size in GROUPS for i in range(len(bounded) - size + 1)]
    return _hashed(names)


def _words(text: str) -> list[str]:
    return [word.replace("i̇", "i") for word in _WORD.findall(text.lower().replace("՞", "").replace("՛", ""))]


def _hashed(names: list[str]) -> dict[int, float]:
    return dict(Counter(zlib.crc32(name.encode()) % BUCKETS for name in names))
