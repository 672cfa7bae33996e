"""The words that a model's training lines use, so that a word it made up can be told.

A small model cut into subwords joins them to words that no language has; a new form of a real word is rarer. Beside
the weights lies `known_words.npy`: sorted CRC-32 sums (uint32) of "language<TAB>word", the word in small letters. One
unknown word in twenty thousand has the sum of a known one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from briefing.catalog.shipped import KNOWN_WORDS
from briefing.errors import ModelError
from briefing.lexicon.hashed import crc

_WORD = re.compile(r"[^\W\d_]{2,}")


def small_words(text: str) -> list[str]:
    """The words of `text` written in small letters alone, of two letters or more: no names, no beginnings."""
    return [word for word in _WORD.findall(text) if word.islower()]


class KnownWords:
    """What `known_words.npy` of a model folder holds."""

    def __init__(self, sums: NDArray[np.uint32]) -> None:
        self._sums = sums

    @classmethod
    def read(cls, folder: Path) -> KnownWords | None:
        """None where the model has none. Raises ModelError where the file is damaged."""
        path = folder / KNOWN_WORDS
        if not path.is_file():
            return None
        try:
            sums = np.load(path, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise ModelError(f"{path} can't be read: {error}; fetch or build the model again") from error
        if sums.dtype != np.uint32 or sums.ndim != 1 or not len(sums):
            raise ModelError(f"{path} is no list of known words; fetch or build the model again")
        return cls(sums)

    @classmethod
    def of(cls, texts: Mapping[str, Iterable[str]]) -> KnownWords:
        """The words of texts, by language code."""
        known = {
            _sum(word, language) for language, each in texts.items() for text in each for word in small_words(text)
        }
        return cls(np.array(sorted(known), np.uint32))

    def __len__(self) -> int:
        return len(self._sums)

    def write(self, folder: Path) -> None:
        """Writes `known_words.npy` into a model folder."""
        np.save(folder / KNOWN_WORDS, self._sums, allow_pickle=False)

    def has(self, word: str, language: str) -> bool:
        """Whether the training lines have `word`, in small letters."""
        place = int(np.searchsorted(self._sums, _sum(word, language)))
        return place < len(self._sums) and int(self._sums[place]) == _sum(word, language)

    def unknown(self, text: str, language: str) -> float:
        """The share, from 0 to 1, of the small-letter words of `text` that the training lines don't have."""
        words = small_words(text)
        if not words:
            return 0.0
        sums = np.array([_sum(word, language) for word in words], np.uint32)
        places = np.minimum(np.searchsorted(self._sums, sums), len(self._sums) - 1)
        return float((self._sums[places] != sums).mean())


def _sum(word: str, language: str) -> int:
    return crc(f"{language}\t{word}")
