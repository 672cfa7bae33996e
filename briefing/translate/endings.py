"""How usual the words of a sentence are behind one another, rare ones by their endings: where agreement falls apart
(«новая санкции»), no training line has endings like these in a row.

Beside the weights lies `endings.npz`: log-probabilities, in tenths, of one to three words in a row, hashed. A word that
the training lines have often stands for itself, any other for its last three letters. What they have never is as likely
as what is one word shorter, less a discount.
Source: Brants et al., "Large Language Models in Machine Translation", EMNLP 2007 (stupid backoff); Brown et al.,
"Class-Based n-gram Models of Natural Language", Computational Linguistics 18, 1992 (classes; here endings).
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from briefing.catalog.shipped import ENDINGS
from briefing.errors import ModelError
from briefing.lexicon.hashed import Hashed, crc

ORDER = 3
"""Words in a row."""
ENDING = 3
"""Letters."""
OFTEN = 150
"""Times that a word must come to stand for itself."""
LEAST = (1, 1, 2)
"""Times that one, two and three in a row must come to be kept."""
_DISCOUNT = math.log(0.4)
_STEP = 0.1
_NEVER = -13.0
"""Log-probability of an ending that no line has."""
_TOKEN = re.compile(r"\w+|[^\w\s]")
_OPEN, _CLOSE = "<s>", "</s>"


class Endings:
    """What `endings.npz` of a model folder holds."""

    def __init__(self, table: Hashed) -> None:
        self._table = table

    @classmethod
    def read(cls, folder: Path) -> Endings | None:
        """None where the model has none. Raises ModelError where the file is damaged."""
        path = folder / ENDINGS
        if not path.is_file():
            return None
        try:
            with np.load(path, allow_pickle=False) as archive:
                return cls(Hashed.read(archive))
        except (OSError, ValueError, EOFError, KeyError, TypeError, BadZipFile, zlib.error) as error:
            raise ModelError(f"{path} can't be read: {error}; fetch or build the model again") from error

    @classmethod
    def of(cls, texts: Mapping[str, Iterable[str]]) -> Endings:
        """Those of texts, by language code."""
        values: dict[int, int] = {}
        for language, each in texts.items():
            lines = [_TOKEN.findall(text.lower()) for text in each]
            times = Counter(word for line in lines for word in line)
            often = {word for word, count in times.items() if count >= OFTEN}
            for known, logarithm in _likelihoods([_framed(line, often) for line in lines]):
                values[_key(language, known)] = min(-1, max(-127, round(logarithm / _STEP)))
        return cls(Hashed.of(values))

    def write(self, folder: Path) -> None:
        """Writes `endings.npz` into a model folder."""
        np.savez_compressed(folder / ENDINGS, **self._table.arrays())

    def usual(self, text: str, language: str) -> float:
        """Mean log-probability of the words of `text` and of its end; 0 for a language whose endings aren't known."""
        if not self._known(language, [(_CLOSE,)])[0]:
            return 0.0
        words = _TOKEN.findall(text.lower())
        counted = self._known(language, [(word,) for word in words])
        often = {word for word, value in zip(words, counted, strict=True) if value}
        row = _framed(words, often)
        total = np.full(len(words) + 1, _NEVER + _DISCOUNT * ORDER)
        for length in range(1, ORDER + 1):
            values = self._known(language, list(islice(_runs(row, length), ORDER - length, None)))
            total = np.where(values, values * _STEP + _DISCOUNT * (ORDER - length), total)
        return float(total.mean())

    def _known(self, language: str, runs: Sequence[tuple[str, ...]]) -> np.ndarray:
        return self._table[np.array([_key(language, run) for run in runs], np.uint32)]


def _framed(words: Sequence[str], often: set[str]) -> list[str]:
    """The words as they are counted, between the marks of beginning and end."""
    seen = [word if len(word) <= ENDING or word in often else f"~{word[-ENDING:]}" for word in words]
    return [*[_OPEN] * (ORDER - 1), *seen, _CLOSE]


def _runs(row: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(row[start:] for start in range(length)), strict=False)


def _likelihoods(rows: Sequence[Sequence[str]]) -> Iterator[tuple[tuple[str, ...], float]]:
    """Each run that is kept, and the log-probability of its last word behind the others."""
    for length, least in enumerate(LEAST, 1):
        counts = Counter(run for row in rows for run in islice(_runs(row, length), ORDER - length, None))
        before: Counter[tuple[str, ...]] = Counter()
        for run, count in counts.items():
            before[run[:-1]] += count
        yield from ((run, math.log(count / before[run[:-1]])) for run, count in counts.items() if count >= least)


def _key(language: str, run: tuple[str, ...]) -> int:
    return crc(f"{language}\t{' '.join(run)}")
