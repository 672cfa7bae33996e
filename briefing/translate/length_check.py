"""Whether a translation is as long as translations of that length are."""

from __future__ import annotations

import math

_EXTENT = {"en": 0.0, "ru": -0.02, "az": -0.01, "hy": 0.04}
"""Natural log of a language's length in characters against English, over the sentences of `models/corpus`."""
_SHARPEST, _LOOSENESS = 0.15, 3.4
"""Of the log ratio, 99.5 in 100 corpus sentences of n characters lie within _SHARPEST + _LOOSENESS / sqrt(n)."""


def length_odd(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether `target_text` is far longer or shorter than translations of `source_text` are."""
    ours, theirs = len(source_text.strip()), len(target_text.strip())
    if not ours or not theirs:
        return ours != theirs
    ratio = math.log(theirs / ours) - (_EXTENT.get(target, 0.0) - _EXTENT.get(source, 0.0))
    return abs(ratio) > _SHARPEST + _LOOSENESS / math.sqrt(ours)
