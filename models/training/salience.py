"""The weights of salience: from documents with gold key points to `briefing/summarize/salience.tsv`.

A logistic regression over the parts of each sentence that could be a key point: does it make a gold one or not; those of
the highest importance count twice. `python -m models.training salience` writes the weights of `tests/development` and
prints how well they order the sentences of documents that they weren't fitted on, against the hand-set judgement.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PARTS = (
    "judgement",
    "newsworthiness",
    "strength",
    "concreteness",
    "amount",
    "counted",
    "absolute",
    "pledge",
    "demand",
    "denied",
    "stressed",
    "answers",
    "echo",
    "worth",
    "clarity",
    "completeness",
    "seriousness",
    "fullness",
    "brevity",
    "letters",
    "reported",
    "named",
    "early",
    "opens",
    "sure",
    "procedure",
    "statement",
)
"""What is learnt from; the other parts only enter the judgement."""
RARE = 0.25
"""Least spread that a part is scaled by: what few sentences show can't weigh much."""
PLAIN = 0.2
"""Inverse strength with which the weights are held near nothing (`C` of scikit-learn)."""

Sentences = list[tuple[dict[str, float], int]]
"""Parts and importance (0 to 3) of the sentences of a document that could be a key point."""
Weights = NDArray[np.float64]


def train_salience(folder: Path, path: Path) -> tuple[float, float]:
    """Fits the weights on the documents of `folder` and writes them to `path`.

    The result is the share of pairs of unequal importance in the right order on documents left out, by the judgement
    alone and by the learnt weights.
    """
    documents = _documents(folder)
    before, after = [], []
    for number, left in enumerate(documents):
        weights = fit([each for i, each in enumerate(documents) if i != number])
        before.append(ordered([parts["judgement"] for parts, _ in left], left))
        after.append(ordered(list(_matrix(left) @ weights[:-1]), left))
    weights = fit(documents)
    rows = [f"{name}\t{weight:.3f}" for name, weight in zip((*PARTS, "bias"), weights, strict=True)]
    path.write_text("\n".join(["part\tweight", *rows]) + "\n", "utf-8")
    return float(np.nanmean(before)), float(np.nanmean(after))


def fit(documents: list[Sentences]) -> Weights:
    """The weights of `PARTS` and the bias."""
    from sklearn.linear_model import LogisticRegression

    parts = np.concatenate([_matrix(each) for each in documents])
    level = np.array([importance for each in documents for _, importance in each])
    mean, spread = parts.mean(axis=0), np.maximum(parts.std(axis=0), RARE)
    model = LogisticRegression(C=PLAIN, max_iter=3000)
    model.fit((parts - mean) / spread, level > 0, np.where(level == 3, 2.0, 1.0))
    weights: Weights = model.coef_[0] / spread
    return np.append(weights, model.intercept_[0] - weights @ mean)


def ordered(scores: list[float], sentences: Sentences) -> float:
    """Share of the pairs of unequal importance whose more important sentence has the higher score."""
    right = [
        one > other
        for one, (_, level) in zip(scores, sentences, strict=True)
        for other, (_, lower) in zip(scores, sentences, strict=True)
        if level > lower
    ]
    return float(np.mean(right)) if right else float("nan")


def _matrix(sentences: Sentences) -> NDArray[np.float64]:
    return np.array([[parts[name] for name in PARTS] for parts, _ in sentences])


def _documents(folder: Path) -> list[Sentences]:
    from briefing import Briefer
    from briefing.summarize.candidates import candidates
    from briefing.summarize.summarizer import is_report

    briefer = Briefer()
    found = []
    for file in sorted(folder.glob("docs/*.txt")):
        gold = json.loads((folder / "gold" / f"{file.stem}.json").read_text("utf-8"))["keypoints"]
        document = briefer.document(file)
        spans = [
            (place, place + len(point["evidence"]), point["importance"])
            for point in gold
            if (place := document.text.find(point["evidence"])) >= 0
        ]
        sentences = []
        for item in candidates(document, briefer.summarizer.classifier, is_report(document)):
            inside = [
                level
                for start, end, level in spans
                if 2 * (min(end, item.end) - max(start, item.start)) >= min(end - start, item.end - item.start)
            ]
            sentences.append((item.parts, max(inside, default=0)))
        found.append(sentences)
    return found
