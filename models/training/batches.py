"""Sentence pairs in directions, in batches of about the same number of tokens."""

from __future__ import annotations

import random
from collections.abc import Iterator

from models.training.corpus import LANGUAGES, Line
from models.training.tokenizer import Tokenizer

DIRECTIONS = [(source, target) for source in LANGUAGES for target in LANGUAGES if source != target]

Pair = tuple[list[int], list[int]]


def weight(source: str, target: str) -> float:
    """How many times an epoch shows a line in a direction: from English always, the others now and then."""
    if source == "en":
        return 1.0
    return 0.25 if target == "en" else 0.12


def epoch(
    lines: list[Line], tokenizer: Tokenizer, tokens: int, longest: int, sample: float, seed: int
) -> Iterator[list[Pair]]:
    """Shuffled batches of at most about `tokens` target tokens each; pairs above `longest` subwords are left out."""
    order = random.Random(seed)
    random.seed(seed)
    pairs: list[Pair] = []
    for line in lines:
        for source, target in DIRECTIONS:
            if order.random() < weight(source, target):
                left = tokenizer.encode(line.texts[source], target, sample)
                right = tokenizer.encode(line.texts[target], sample=sample / 4)
                if max(len(left), len(right)) <= longest:
                    pairs.append((left, right))
    pairs.sort(key=lambda pair: (len(pair[1]) + order.random() * 2, len(pair[0])))
    batches: list[list[Pair]] = [[]]
    for pair in pairs:
        widest = max(len(pair[0]), len(pair[1]), *(max(len(a), len(b)) for a, b in batches[-1][-1:])) if batches[-1] \
            else max(len(pair[0]), len(pair[1]))
        if batches[-1] and widest * (len(batches[-1]) + 1) > tokens:
            batches.append([])
        batches[-1].append(pair)
    order.shuffle(batches)
    yield from batches


def padded(batch: list[list[int]], pad: int) -> list[list[int]]:
    """Rows of one length, filled up with `pad`."""
    longest = max(map(len, batch))
    return [row + [pad] * (longest - len(row)) for row in batch]
