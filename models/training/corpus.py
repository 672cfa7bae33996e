"""The parallel corpus: lines in four languages, split into what is learnt from and what is measured on.

The split is by a hash of the line id, so that it stays when the corpus grows; a spoken quote and its key point
share an id and fall on the same side. Lines that repeat a measured sentence leave the training part.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "ru", "az", "hy")
CORPUS = Path(__file__).parent.parent / "corpus"
EVALUATION = CORPUS.parent.parent / "tests" / "evaluation"
NGRAM = 8
"""Words in a row that a training line may not share with a measured one."""
SIMILAR = 0.7
"""Jaccard similarity of the English word sets from which two lines count as the same sentence."""


@dataclass(frozen=True, slots=True)
class Line:
    """One corpus line; `texts` by language code."""

    id: str
    topics: tuple[str, ...]
    register: str
    texts: dict[str, str]

    @property
    def part(self) -> str:
        return self.id.rsplit("-", 1)[0]


@dataclass(frozen=True, slots=True)
class Split:
    """`train` is learnt from; `dev` chooses and calibrates; `test` is only ever measured."""

    train: list[Line]
    dev: list[Line]
    test: list[Line]


def read_lines(folder: Path = CORPUS) -> list[Line]:
    """Every line of the corpus in file order. Raises ValueError that names file and line of a malformed row."""
    lines = []
    for path in sorted(folder.glob("*/*.tsv")):
        for number, row in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not row.strip():
                continue
            columns = row.split("\t")
            if len(columns) != 7:
                raise ValueError(f"{path}:{number}: {len(columns)} columns, not 7")
            line_id, topics, register, *texts = columns
            lines.append(Line(line_id, tuple(topics.split(",")), register, dict(zip(LANGUAGES, texts, strict=True))))
    return lines


def split(lines: list[Line], evaluation: Path = EVALUATION) -> Split:
    """Training, development and test lines; training lines near a measured sentence are left out."""
    train, dev, test = [], [], []
    for line in lines:
        bucket = int(hashlib.sha256(line.id.encode()).hexdigest()[:8], 16) % 1000
        if line.part == "phrases" or bucket >= 60:
            train.append(line)
        elif bucket < 25:
            dev.append(line)
        else:
            test.append(line)
    measured = [line.texts["en"] for line in dev + test] + evaluation_sentences(evaluation)
    return Split(without_overlap(train, measured), dev, test)


def evaluation_sentences(evaluation: Path = EVALUATION) -> list[str]:
    """English sentences and documents of the evaluation set."""
    table = evaluation / "sentences.tsv"
    sentences = [row.split("\t")[1] for row in table.read_text("utf-8").splitlines()] if table.exists() else []
    return sentences + [path.read_text("utf-8") for path in sorted(evaluation.glob("docs/*.txt"))]


def without_overlap(lines: list[Line], measured: list[str]) -> list[Line]:
    """The lines that neither share `NGRAM` words in a row nor nearly all words with a measured sentence."""
    grams: set[tuple[str, ...]] = set()
    by_word: dict[str, set[int]] = {}
    sets: list[frozenset[str]] = []
    for text in measured:
        words = _words(text)
        grams.update(_ngrams(words))
        if len(words) <= 60:
            for word in set(words):
                by_word.setdefault(word, set()).add(len(sets))
            sets.append(frozenset(words))
    return [line for line in lines if not _overlaps(_words(line.texts["en"]), grams, by_word, sets)]


def _overlaps(
    words: list[str], grams: set[tuple[str, ...]], by_word: dict[str, set[int]], sets: list[frozenset[str]]
) -> bool:
    if any(gram in grams for gram in _ngrams(words)):
        return True
    own = frozenset(words)
    rarest = sorted(own, key=lambda word: len(by_word.get(word, ())))[: max(1, len(own) // 2)]
    near = set().union(*(by_word.get(word, set()) for word in rarest))
    return any(len(own & sets[i]) >= SIMILAR * len(own | sets[i]) for i in near)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _ngrams(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + NGRAM]) for i in range(len(words) - NGRAM + 1)}


def drawn(lines: Sequence[Line], share: float) -> list[Line]:
    """A `share` of the lines, by their ids: a smaller share is part of a larger one."""
    return [line for line in lines if zlib.crc32(line.id.encode()) % 1000 < 1000 * share]
