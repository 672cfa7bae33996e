"""The words that the corpus writes in lower case or with a capital inside sentences, as two hashed bit sets."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import numpy as np

from briefing.summarize.wording.truecase import BITS, bit
from models.training.corpus import Line

_WORD = re.compile(r"(?<![«“\"„:.!?։] )(?<![«“\"„])[^\W\d_][\w'’-]*")


def train_truecase(lines: list[Line], path: Path) -> None:
    """Counts the inner words of all lines and writes the sets to `path`; a word in both cases counts as lower."""
    lower: Counter[tuple[str, str]] = Counter()
    capital: Counter[tuple[str, str]] = Counter()
    for line in lines:
        for language, text in line.texts.items():
            for word in _WORD.findall(text)[1:]:
                (lower if word[:1].islower() else capital)[language, word.lower()] += 1
            first = _WORD.match(text)
            if first and first.group()[:1].islower():  # phrases begin in lower case
                lower[language, first.group().lower()] += 1
    sets = {"lower": np.zeros(BITS, np.uint8), "capital": np.zeros(BITS, np.uint8)}
    for (language, word), count in lower.items():
        if count > capital[language, word] / 3:
            sets["lower"][bit(word, language)] = 1
    for (language, word), count in capital.items():
        if count >= 3 * lower[language, word]:
            sets["capital"][bit(word, language)] = 1
    np.savez_compressed(path, lower=np.packbits(sets["lower"]), capital=np.packbits(sets["capital"]))
