"""A sentence as a sparse vector of hashed features; the same for all four languages and for training.

`features` are words and stems, for likeness between sentences; `topic_features` have the letter groups inside words,
which join the inflected forms of Russian, Azerbaijani and Armenian, for the topic classifier.
Source: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from functools import lru_cache
from itertools import pairwise

BUCKETS = 1 << 17
STEM = 5
"""Letters of a stem."""
BEGINNING = 6
"""Letters of the beginning of a word that joins what is derived from it, for topics."""
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


def topic_features(text: str) -> dict[int, float]:
    """Bucket → count of `topic_buckets`."""
    return dict(Counter(topic_buckets(text)))


def topic_buckets(text: str) -> list[int]:
    """The buckets of the words, beginnings, letter groups and pairs of neighbouring stems of `text`, with repeats."""
    words = ["#" if word.isdigit() else word for word in _words(text)]
    buckets = [_bucket(f"p {first} {second}") for first, second in pairwise(word[:STEM] for word in words)]
    for word in words:
        buckets.extend(_word_buckets(word))
    return buckets


@lru_cache(maxsize=1 << 14)
def _word_buckets(word: str) -> tuple[int, ...]:
    """Of the word itself, its beginning and its letter groups; the words of a document come again and again."""
    bounded = f" {word} "
    names = [f"w {word}", bounded[: BEGINNING + 1]]
    names += [bounded[i : i + size] for size in GROUPS for i in range(len(bounded) - size + 1)]
    return tuple(_bucket(name) for name in names)


def _words(text: str) -> list[str]:
    return [word.replace("i̇", "i") for word in _WORD.findall(text.lower().replace("՞", "").replace("՛", ""))]


def _hashed(names: list[str]) -> dict[int, float]:
    return dict(Counter(map(_bucket, names)))


def _bucket(name: str) -> int:
    return zlib.crc32(name.encode()) % BUCKETS
