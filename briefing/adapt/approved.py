"""Approved translations as sentence pairs, a part of them held out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import InputError

FEWEST = 40
"""Segments below which nothing can be learnt and measured."""
HELD_OUT, MOST_HELD_OUT = 0.1, 300
"""Share of the segments that is kept for measuring, and how many at most."""

Segment = dict[str, str]
"""One approved sentence in two or more languages, by BCP 47 code."""


@dataclass(frozen=True, slots=True)
class Approved:
    """Segments to learn from and segments to measure with; no text stands in both."""

    learn: tuple[Segment, ...]
    held_out: tuple[Segment, ...]

    def directions(self, possible: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Those of `possible` that both parts have sentences of, sorted."""
        return [pair for pair in sorted(possible) if pairs(self.learn, *pair) and pairs(self.held_out, *pair)]


def pairs(segments: Iterable[Segment], source: str, target: str) -> list[tuple[str, str]]:
    """The (source, target) sentences of the segments that have both."""
    return [(row[source], row[target]) for row in segments if row.get(source) and row.get(target)]


def read(path: Path) -> list[Segment]:
    """The segments of a `.tsv`, `.csv` or `.tmx` file, each once. Raises InputError that says what is wrong."""
    from briefing.translate import tmx
    from briefing.translate.memory_files import rows

    found = (
        [texts for texts, *_ in tmx.read(path)]
        if path.suffix.lower() == ".tmx"
        else [texts for texts, _, _ in rows(path)]
    )
    once = {}
    for texts in found:
        segment = {code: " ".join(text.split()) for code, text in texts.items() if text.strip()}
        if len(segment) > 1:
            once[tuple(sorted(segment.items()))] = segment
    return list(once.values())


def split(segments: Sequence[Segment], path: Path) -> Approved:
    """Holds out a part, chosen by a hash of the texts so that it stays the same when others are added.

    Raises InputError where there are fewer than `FEWEST` segments.
    """
    if len(segments) < FEWEST:
        raise InputError(f"{path} has {len(segments)} approved translations; a model is adapted to {FEWEST} or more")
    ordered = sorted(segments, key=_hash)
    count = min(MOST_HELD_OUT, max(4, int(HELD_OUT * len(ordered))))
    held_out = ordered[:count]
    measured = {text for segment in held_out for text in segment.values()}
    learn = [segment for segment in ordered[count:] if not measured & set(segment.values())]
    return Approved(tuple(learn), tuple(held_out))


def _hash(segment: Segment) -> str:
    return hashlib.sha256("\t".join(segment[code] for code in sorted(segment)).encode()).hexdigest()
