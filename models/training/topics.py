"""The topic classifier: from the topics of corpus lines and of gold key points to `models/embedded/topics.npz`.

A linear support vector machine per topic over hashed words and letter groups, the weights kept as 8-bit integers, the
margins turned into probabilities by one scale fitted on the development lines.
`python -m models.training topics` writes it and prints its accuracy on lines that it never saw.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from briefing.summarize.choice.features import BUCKETS, topic_features
from briefing.summarize.choice.topics import TopicClassifier, topics
from models.training.corpus import LANGUAGES, Line, Split

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

GOLD = 2.0
"""Weight of a gold key point against a line: its topic is the heading that an editor gave it."""
SECOND = 0.5
"""Weight of a line's further topics against its main one."""
TOLERANCE = 0.02
"""Of the optimizer; a finer one takes longer and changes no topic."""
KEEP_PHRASES = 4
"""Every so many phrases without topic are learnt from: as many as a topic has lines."""


def gold_points(folder: Path) -> list[tuple[str, str]]:
    """What proves each gold key point of a folder of documents, and its topic."""
    found = []
    for file in sorted(folder.glob("gold/*.json")):
        points = json.loads(file.read_text("utf-8"))["keypoints"]
        found += [(point["evidence"], point["topic"]) for point in points]
    return found


def train_topics(split: Split, path: Path, points: Sequence[tuple[str, str]] = ()) -> None:
    """Fits the classifier on the training lines in all four languages and on `points` with their topics, and writes it
    to `path`."""
    from sklearn.svm import LinearSVC

    codes = list(topics())
    texts, labels, weights = [], [], []
    for line in split.train:
        if line.part == "phrases" and line.topics == ("none",) and int(line.id[-1], 36) % KEEP_PHRASES:
            continue
        for position, code in enumerate(line.topics):
            for language in LANGUAGES:
                texts.append(line.texts[language])
                labels.append(codes.index(code))
                weights.append(1.0 if position == 0 else SECOND)
    for text, code in points:
        texts.append(text)
        labels.append(codes.index(code))
        weights.append(GOLD)
    counts = _counts(texts)
    seen = np.asarray((counts > 0).sum(axis=0)).ravel()
    idf = np.log((1 + len(texts)) / (1 + seen)).astype(np.float16)
    model = LinearSVC(C=0.3, tol=TOLERANCE)
    model.fit(_weighted(counts, idf.astype(np.float32)), labels, sample_weight=weights)
    coefficients = np.zeros((len(codes), BUCKETS), np.float32)
    bias = np.full(len(codes), -20.0, np.float32)
    coefficients[model.classes_] = model.coef_
    bias[model.classes_] = model.intercept_
    sharpness = _sharpness(coefficients, bias, idf, split.dev, codes)
    coefficients, bias = coefficients * sharpness, bias * sharpness
    scale = np.maximum(np.abs(coefficients).max(axis=1), 1e-6) / 127
    weights8 = np.round(coefficients / scale[:, None]).astype(np.int8).T
    np.savez_compressed(
        path, codes=np.array(codes), weights=weights8, scale=scale.astype(np.float32), bias=bias, idf=idf
    )


def _sharpness(coefficients: np.ndarray, bias: np.ndarray, idf: np.ndarray, dev: list[Line], codes: list[str]) -> float:
    """The factor on the margins that makes the main topics of the development lines likeliest."""
    texts = [line.texts[language] for line in dev for language in LANGUAGES]
    main = np.array([codes.index(line.topics[0]) for line in dev for _ in LANGUAGES])
    margins = _weighted(_counts(texts), idf.astype(np.float32)) @ coefficients.T + bias
    best = (np.inf, 1.0)
    for factor in np.arange(0.5, 12.1, 0.5):
        shares = np.exp(factor * margins - (factor * margins).max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
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

    data, rows, columns = [], [], []
    for row, text in enumerate(texts):
        for bucket, count in topic_features(text).items():
            rows.append(row)
            columns.append(bucket)
            data.append(count)
    return csr_matrix((np.array(data, np.float32), (rows, columns)), shape=(len(texts), BUCKETS))


def _weighted(counts: csr_matrix, idf: np.ndarray) -> csr_matrix:
    """As `TopicClassifier` weights one sentence: damped counts times rarity, rows of length 1."""
    from scipy.sparse import csr_matrix
    from sklearn.preprocessing import normalize

    damped = counts.copy()
    damped.data = 1 + np.log(damped.data)
    return csr_matrix(normalize(damped.multiply(idf[None, :]).tocsr()))
