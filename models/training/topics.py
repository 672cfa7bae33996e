"""The topic classifier: from the corpus lines and their topics to `models/embedded/topics.npz`.

A multinomial logistic regression over hashed words, pairs of stems and letter groups, learnt in all four languages with
half of the features of a line dropped at random each time it is seen: lines are few beside features, and so no single
word may decide. A line's topics share its target, the main one first. The weights are kept as 8-bit integers, and one
scale fitted on the development lines calibrates the probabilities.
`python -m models.training topics` writes it and prints its accuracy on lines that it never saw.
Sources: Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 2011; Wager, Wang and Liang, "Dropout Training as
Adaptive Regularization", NeurIPS 2013.
"""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from briefing.summarize.choice.features import BUCKETS, topic_buckets
from briefing.summarize.choice.topics import TopicClassifier, topics
from models.training.corpus import LANGUAGES, Line, Split

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

SECOND = 0.5
"""Weight of a line's further topics against its main one."""
EVERYDAY = 0.25
"""Weight of lines of everyday speech and of phrases, which are unlike what officials say."""
KEEP_PHRASES = 4
"""Every so many phrases without topic are learnt from: as many as a topic has lines."""
DROPPED = 0.5
"""Share of the features of a line that are left out when it is learnt from."""
EPOCHS, BATCH, STEP = 2, 512, 0.3
SEED = 4


def train_topics(split: Split, path: Path) -> None:
    """Fits the classifier on the training lines in all four languages and writes it to `path`."""
    codes = list(topics())
    lines = [line for line in split.train if not _left_out(line)]
    counts = _counts([line.texts[language] for line in lines for language in LANGUAGES])
    seen = np.asarray((counts > 0).sum(axis=0)).ravel()
    idf = np.log((1 + counts.shape[0]) / (1 + seen)).astype(np.float16)
    targets = np.repeat([_target(line, codes) for line in lines], len(LANGUAGES), axis=0)
    weights, bias = _fit(_weighted(counts, idf.astype(np.float32)), targets)
    sharpness = _sharpness(weights, bias, idf, split.dev, codes)
    weights, bias = weights * sharpness, bias * sharpness
    scale = np.maximum(np.abs(weights).max(axis=0), 1e-6) / 127
    weights8 = np.round(weights / scale).astype(np.int8)
    np.savez_compressed(
        path,
        codes=np.array(codes),
        weights=weights8,
        scale=scale.astype(np.float32),
        bias=bias.astype(np.float32),
        idf=idf,
    )


def _left_out(line: Line) -> bool:
    return line.part == "phrases" and line.topics == ("none",) and int(line.id[-1], 36) % KEEP_PHRASES > 0


def _target(line: Line, codes: list[str]) -> np.ndarray:
    """The share of each topic; the shares sum to the weight of the line."""
    target = np.zeros(len(codes), np.float32)
    for position, code in enumerate(line.topics):
        target[codes.index(code)] += 1.0 if position == 0 else SECOND
    target *= (EVERYDAY if line.part in ("general", "phrases") else 1.0) / target.sum()
    return target


def _fit(rows: csr_matrix, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (bucket × topic) and bias by Adagrad with one rate for each bucket; only the buckets of a batch move."""
    from scipy.sparse import csr_matrix

    random = np.random.default_rng(SEED)
    weights = np.zeros((BUCKETS, targets.shape[1]), np.float32)
    moved = np.full((BUCKETS, 1), 1e-6, np.float32)
    bias = np.log(targets.mean(axis=0) + 1e-4)
    for epoch in range(EPOCHS):
        step = STEP * (1 - 0.7 * epoch / EPOCHS)
        order = random.permutation(rows.shape[0])
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            batch, target = rows[chosen], targets[chosen]
            kept = random.random(batch.nnz, dtype=np.float32) > DROPPED
            buckets, places = np.unique(batch.indices, return_inverse=True)
            batch = csr_matrix(
                (batch.data * kept / (1 - DROPPED) ** 0.5, places.astype(np.int32), batch.indptr),
                shape=(len(chosen), len(buckets)),
            )
            own = weights[buckets]
            error = _shares(batch @ own + bias) * target.sum(axis=1, keepdims=True) - target
            slope = batch.T @ error
            moved[buckets] += (slope * slope).mean(axis=1, keepdims=True)
            weights[buckets] = own - step * slope / np.sqrt(moved[buckets])
            bias = bias - 0.001 * step * error.sum(axis=0)
    return weights, bias


def _shares(scores: np.ndarray) -> np.ndarray:
    shares: np.ndarray = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return shares


def _sharpness(weights: np.ndarray, bias: np.ndarray, idf: np.ndarray, dev: list[Line], codes: list[str]) -> float:
    """The factor on the scores that makes the main topics of the development lines likeliest."""
    texts = [line.texts[language] for line in dev for language in LANGUAGES]
    main = np.array([codes.index(line.topics[0]) for line in dev for _ in LANGUAGES])
    scores = _weighted(_counts(texts), idf.astype(np.float32)) @ weights + bias
    best = (np.inf, 1.0)
    for factor in np.arange(0.5, 3.01, 0.1):
        shares = _shares(factor * scores)
        loss = -np.log(np.maximum(shares[np.arange(len(main)), main], 1e-9)).mean()
        best = min(best, (float(loss), float(factor)))
    return best[1]


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

    columns, ends = array("i"), array("q", [0])
    for text in texts:
        columns.extend(topic_buckets(text))
        ends.append(len(columns))
    ones = np.ones(len(columns), np.float32)
    counts = csr_matrix((ones, np.frombuffer(columns, np.int32).copy(), np.array(ends)), shape=(len(texts), BUCKETS))
    counts.sum_duplicates()
    return counts


def _weighted(counts: csr_matrix, idf: np.ndarray) -> csr_matrix:
    """As `TopicClassifier` weights one sentence: damped counts times rarity, rows of length 1."""
    from scipy.sparse import csr_matrix
    from sklearn.preprocessing import normalize

    damped = counts.copy()
    damped.data = 1 + np.log(damped.data)
    return csr_matrix(normalize(damped.multiply(idf[None, :]).tocsr()))
