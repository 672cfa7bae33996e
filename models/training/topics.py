"""The topic classifier: from the corpus lines and their topics to `models/embedded/topics.npz`.

Multinomial logistic regression over hashed words and stems, the weights kept as 8-bit integers.
`python -m models.training topics` writes it and prints its accuracy on lines that it never saw.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from briefing.summarize.features import BUCKETS, features
from briefing.summarize.topics import TopicClassifier, topics
from models.training.corpus import LANGUAGES, Line, Split

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

SECOND = 0.5
"""Weight of a line's further topics against its main one."""
PHRASE = 0.3
"""Weight of a phrase without topic against a sentence."""


def train_topics(split: Split, path: Path) -> None:
    """Fits the classifier on the training lines in all four languages and writes it to `path`."""
    from sklearn.linear_model import LogisticRegression

    codes = list(topics())
    texts, labels, weights = [], [], []
    for line in split.train:
        for position, code in enumerate(line.topics):
            for language in LANGUAGES:
                texts.append(line.texts[language])
                labels.append(codes.index(code))
                rare = PHRASE if line.part == "phrases" and code == "none" else 1.0
                weights.append(rare * (1.0 if position == 0 else SECOND))
    counts = _counts(texts)
    seen = np.asarray((counts > 0).sum(axis=0)).ravel()
    idf = np.log((1 + len(texts)) / (1 + seen)).astype(np.float16)
    matrix = _weighted(counts, idf.astype(np.float32))
    model = LogisticRegression(C=8.0, max_iter=60, tol=1e-3)
    model.fit(matrix, labels, sample_weight=weights)
    coefficients = np.zeros((len(codes), BUCKETS), np.float32)
    bias = np.full(len(codes), -20.0, np.float32)
    coefficients[model.classes_] = model.coef_
    bias[model.classes_] = model.intercept_
    scale = np.maximum(np.abs(coefficients).max(axis=1), 1e-6) / 127
    weights8 = np.round(coefficients / scale[:, None]).astype(np.int8).T
    np.savez_compressed(
        path, codes=np.array(codes), weights=weights8, scale=scale.astype(np.float32), bias=bias, idf=idf
    )


def accuracy(lines: list[Line], path: Path) -> dict[str, dict[str, float]]:
    """By language: share of lines whose likeliest topic is the main one, and whose is any of theirs."""
    classifier = TopicClassifier(path)
    result = {}
    for language in LANGUAGES:
        first = any_ = 0
        for line in lines:
            shares = classifier.probabilities(line.texts[language])
            best = max(shares, key=lambda code: shares[code])
            first += best == line.topics[0]
            any_ += best in line.topics
        result[language] = {"main": first / len(lines), "any": any_ / len(lines)}
    return result


def _counts(texts: list[str]) -> csr_matrix:
    from scipy.sparse import csr_matrix

    data, rows, columns = [], [], []
    for row, text in enumerate(texts):
        for bucket, count in features(text).items():
            rows.append(row)
            columns.append(bucket)
            data.append(count)
    return csr_matrix((np.array(data, np.float32), (rows, columns)), shape=(len(texts), BUCKETS))


def _weighted(counts: csr_matrix, idf: np.ndarray) -> csr_matrix:
    """As `TopicClassifier` weights one sentence: damped counts times rarity, rows of length 1."""
    from scipy.sparse import csr_matrix
    from sklearn.preprocessing import normalize

    damped = counts.copy()
    damped.data = np.sqrt(1 + damped.data)
    return csr_matrix(normalize(damped.multiply(idf[None, :]).tocsr()))
