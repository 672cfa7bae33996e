"""The weights of words and pairs of words in key points, by logistic regression."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

COST = 0.15
"""Inverse of what the square of a weight costs (`C` of scikit-learn)."""
LEAST = 4
"""Sentences in which a word or pair must stand to get a weight."""


def fit_phrases(documents: Sequence[tuple[Sequence[set[str]], NDArray[np.float64]]]) -> dict[str, float]:
    """The weights under which the sentences with importance above 0 are told from the others.

    documents: the phrases of each sentence, and the importance of each; the more important, the more they count.
    """
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(phrase for sentences, _ in documents for sentence in sentences for phrase in sentence)
    names = sorted(phrase for phrase, count in counts.items() if count >= LEAST)
    number = {phrase: i for i, phrase in enumerate(names)}
    rows = [sorted(number[p] for p in sentence if p in number) for sentences, _ in documents for sentence in sentences]
    starts = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix(
        (np.ones(starts[-1]), np.array([i for row in rows for i in row], np.int64), starts), (len(rows), len(names))
    )
    importance = np.concatenate([levels for _, levels in documents])
    model = LogisticRegression(C=COST, max_iter=500, class_weight="balanced", fit_intercept=False)
    model.fit(matrix, importance > 0, sample_weight=np.where(importance > 0, importance / 2, 1.0))
    return dict(zip(names, map(float, model.coef_[0]), strict=True))


def write_phrases(weights: dict[str, float], path: Path) -> None:
    """The weights as a table, the heaviest first; those that change next to nothing left out."""
    kept = sorted((-round(weight, 2), phrase) for phrase, weight in weights.items() if abs(weight) >= 0.01)
    path.write_text("\n".join(["phrase\tweight", *(f"{phrase}\t{-weight}" for weight, phrase in kept)]) + "\n", "utf-8")
