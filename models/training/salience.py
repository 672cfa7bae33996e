"""The weights of salience: from documents with gold key points to `briefing/summarize/salience.tsv`.

Pairs of sentences of one document, of which one matters more, give a logistic loss over the difference of their
salience; the weights are held near the hand-set `START`, for the documents are few. The parts that multiply (`GATES`)
are fixed. `python -m models.training salience` writes the weights of `tests/development` and prints how well they order
the sentences of documents that they weren't fitted on; the weights shipped are not these, see
`briefing/summarize/salience.py`.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from briefing.summarize.salience import GATES

START = {
    "newsworthiness": 0.30,
    "strength": 0.32,
    "act": 0.10,
    "centrality": 0.10,
    "concreteness": 0.10,
    "early": 0.05,
    "statement": 0.03,
    "length": 0.40,
    "amount": 0.10,
    "counted": 0.05,
    "absolute": 0.10,
    "pledge": 0.05,
    "demand": 0.05,
    "denied": 0.20,
    "stressed": 0.05,
    "answers": 0.10,
    "echo": 0.00,
}
"""Weights before learning."""
SHARP = 10.0
"""Factor on a difference of salience in the logistic loss."""
HOLD = 400.0
"""Strength with which the weights are held at `START`."""

Pairs = NDArray[np.float64]


def train_salience(folder: Path, path: Path) -> tuple[float, float]:
    """Fits the weights on the documents of `folder` and writes them to `path`.

    The result is the share of pairs in the right order on documents left out, with `START` and with learnt weights.
    """
    pairs = [found for found in map(_pairs, _documents(folder)) if len(found)]
    start = np.array(list(START.values()))
    folds = [[each for i, each in enumerate(pairs) if i % 8 != fold] for fold in range(8)]
    fitted = [fit(fold) for fold in folds]
    before = [float((each @ start > 0).mean()) for each in pairs]
    after = [float((each @ fitted[i % 8] > 0).mean()) for i, each in enumerate(pairs)]
    rows = [f"{name}\t{weight:.3f}" for name, weight in zip(START, fit(pairs), strict=True)]
    path.write_text("\n".join(["part\tweight", *rows]) + "\n", "utf-8")
    return float(np.mean(before)), float(np.mean(after))


def fit(pairs: list[Pairs]) -> NDArray[np.float64]:
    """The weights for the pairs of several documents, by gradient descent; each document counts the same."""
    start = np.array(list(START.values()))
    weights: NDArray[np.float64] = start.copy()
    for _ in range(400):
        gradient = HOLD / len(pairs) * (weights - start)
        for each in pairs:
            wrong = 1 / (1 + np.exp(SHARP * (each @ weights)))
            gradient -= SHARP * (each * wrong[:, None]).mean(axis=0) / len(pairs)
        weights = np.asarray(np.clip(weights - 0.02 * gradient, 0.0, None), np.float64)
    return weights


def _documents(folder: Path) -> list[list[tuple[dict[str, float], int]]]:
    """By document, the parts and the importance (0 to 3) of each sentence that could be a key point."""
    from briefing import Briefer
    from briefing.summarize.candidates import candidates
    from briefing.summarize.summarizer import is_report

    briefer = Briefer()
    found = []
    for file in sorted(folder.glob("docs/*.txt")):
        gold = json.loads((folder / "gold" / f"{file.stem}.json").read_text("utf-8"))["keypoints"]
        document = briefer.brief_with_document(file, (), 1)[1]
        spans = [
            (place, place + len(point["evidence"]), point["importance"])
            for point in gold
            if (place := document.text.find(point["evidence"])) >= 0
        ]
        sentences = []
        for item in candidates(document, briefer.extractive.classifier, is_report(document)):
            inside = [level for start, end, level in spans if start < item.end and item.start < end]
            sentences.append((item.parts, max(inside, default=0)))
        found.append(sentences)
    return found


def _pairs(sentences: list[tuple[dict[str, float], int]]) -> Pairs:
    """The differences of the parts, gates multiplied in, of each pair whose first sentence matters more."""
    rows = []
    for parts, level in sentences:
        gate = float(np.prod([parts[name] for name in GATES]))
        rows.append((np.array([parts[name] for name in START]) * gate, level))
    differences = [one - other for one, level in rows for other, lower in rows if level > lower]
    return np.array(differences) if differences else np.zeros((0, len(START)))
