"""Which source subword a target subword translates, to show one attention head where to look.

Without it attention takes thousands of updates to align on so little data. IBM Model 1 with a preference for the
diagonal gives the table; the head learns its posteriors. Sources: Brown et al., "The Mathematics of Statistical Machine
Translation", 1993; Dyer et al., "A Simple, Fast, and Effective Reparameterization of IBM Model 2", NAACL 2013; Garg
et al., "Jointly Learning to Align and Translate with Transformer Models", EMNLP 2019.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from models.training.batches import Pair

ROUNDS = 5
TENSION = 4.0
"""Strength of the preference for the diagonal."""
LEAST = 0.004
"""Translation probabilities below are forgotten."""
SURE = 0.05
"""Summed probability from which a target subword is shown where to look."""


@dataclass(frozen=True, slots=True)
class Table:
    """Translation probabilities t(target | source) of one pair of languages, by sorted key source * size + target."""

    keys: NDArray[np.int64]
    values: NDArray[np.float32]
    size: int

    def probabilities(self, source: NDArray[np.int64], target: NDArray[np.int64]) -> NDArray[np.float32]:
        """t(target[j] | source[i]) as (targets, sources), 1 more where both are the same subword."""
        wanted = source[None, :] * self.size + target[:, None]
        place = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        known = np.where(self.keys[place] == wanted, self.values[place], 0).astype(np.float32)
        # A name in the target language, written behind that of the source, is copied.
        return np.asarray(known + (source[None, :] == target[:, None]), np.float32)


def fit(pairs: Sequence[tuple[Sequence[int], Sequence[int]]], size: int) -> Table:
    """IBM Model 1 by expectation maximisation on (source ids, target ids); `size` is that of the vocabulary."""
    keys, groups, priors = [], [], []
    position = 0
    for source, target in pairs:
        left, right = np.asarray(source, np.int64), np.asarray(target, np.int64)
        keys.append((left[None, :] * size + right[:, None]).ravel())
        groups.append(np.repeat(np.arange(position, position + len(right)), len(left)))
        priors.append(diagonal(len(left), len(right)).ravel())
        position += len(right)
    unique, index = np.unique(np.concatenate(keys), return_inverse=True)
    group, prior = np.concatenate(groups), np.concatenate(priors)
    of_source = unique // size
    values = np.ones(len(unique), np.float64)
    for _ in range(ROUNDS):
        weights = values[index] * prior
        weights /= np.bincount(group, weights)[group]
        counts = np.bincount(index, weights, minlength=len(unique))
        values = counts / np.bincount(of_source, counts, minlength=size)[of_source]
    kept = values >= LEAST
    return Table(unique[kept], values[kept].astype(np.float32), size)


def diagonal(sources: int, targets: int) -> NDArray[np.float32]:
    """The prior that a target subword translates a source subword at the same relative place: (targets, sources)."""
    left, right = (np.arange(sources) + 0.5) / sources, (np.arange(targets) + 0.5) / targets
    prior = np.exp(-TENSION * np.abs(left[None, :] - right[:, None]))
    shares: NDArray[np.float32] = (prior / prior.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares


def guide(batch: Sequence[Pair], table: Table, width: int, height: int) -> NDArray[np.float32]:
    """Where each target subword of a batch should look: (pairs, height, width), rows summing to 1 or all zero.

    The source begins with the target token, which nothing translates; both sides end with `</s>`.
    """
    result = np.zeros((len(batch), height, width), np.float32)
    for number, (source, target) in enumerate(batch):
        left, right = np.asarray(source[1:-1], np.int64), np.asarray(target[:-1], np.int64)
        if len(left) and len(right):
            weights = table.probabilities(left, right) * diagonal(len(left), len(right)) * len(left)
            total = weights.sum(axis=1, keepdims=True)
            posterior = np.where(total > SURE, weights / np.maximum(total, 1e-9), 0)
            result[number, : len(right), 1 : len(left) + 1] = posterior
        result[number, len(right), len(source) - 1] = 1.0
    return result
