"""Words and word stems of a sentence as a sparse vector; the same for all four languages and for training.

Stems are the first letters of a word: crude, but they join most inflected forms of Russian, Azerbaijani and Armenian.
Source: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter

BUCKETS = 1 << 16
STEM = 5
"""Letters of a stem."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")


def features(text: str) -> dict[int, float]:
    """Bucket → count of the words, stems, pairs of neighbouring stems of `text`."""
    words = [word.replace("i̇", "i") for word in _WORD.findall(text.lower().replace("՞", "").replace("՛", ""))]
    stems = ["#" if word.isdigit() else word[:STEM] for word in words]
    names = [f"w {word}" for word in words if not word.isdigit()]
    names += [f"s {stem}" for stem in stems]
    names += [f"p {first} {second}" for first, second in zip(stems, stems[1:], strict=False)]
    counts: Counter[int] = Counter(zlib.crc32(name.encode()) % BUCKETS for name in names)
    return dict(counts)
