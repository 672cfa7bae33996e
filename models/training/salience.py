"""The weights of salience: from documents with gold key points to `briefing/summarize/choice/salience.tsv` and
`phrasing.tsv` beside it.

Of the sentences of a document the key points are drawn with odds that multiply (a conditional logit), each as often as
its importance says; the weights are those under which the gold points are likeliest, held small. `python -m
models.training salience` writes the weights of `tests/development` and prints how well they order the sentences of
documents that they weren't fitted on.
Source: McFadden, "Conditional Logit Analysis of Qualitative Choice Behavior", 1974.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from briefing.summarize.choice.phrasing import phrases, weighed
from briefing.summarize.choice.salience import scored
from models.training.phrasing import fit_phrases, write_phrases

HOLD = 0.02
"""What the square of a weight costs, of a part divided by its deviation."""
POWER = 2
"""Of its importance, to which a key point counts: a brief must have the ones of importance 3, 1 is seldom in it."""
FOLDS = 10
_STEPS = 60

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sentences:
    """Of one document: `parts`, a row a sentence, `importance` of each, 0 for no key point, and its `phrases`."""

    parts: Array
    importance: Array
    phrases: list[set[str]]


def train_salience(folder: Path, path: Path) -> tuple[float, float]:
    """Fits the weights on the documents of `folder` and writes them to `path`.

    The result is the share of pairs in the right order on documents left out, with newsworthiness alone and with the
    learnt weights.
    """
    names, documents = _documents(folder)
    folds = [[each for i, each in enumerate(documents) if i % FOLDS != fold] for fold in range(FOLDS)]
    # What phrases are worth is told for each document by the others: they are too many not to fit their own.
    of_others = [fit_phrases([(each.phrases, each.importance) for each in fold]) for fold in folds]
    for i, each in enumerate(documents):
        worth = of_others[i % FOLDS]
        each.parts[:, names.index("phrasing")] = [weighed(sentence, worth) for sentence in each.phrases]
    fitted = [fit(fold) for fold in folds]
    alone = np.array([float(name == "newsworthiness") for name in names])
    before = [_ordered(each, alone) for each in documents]
    after = [_ordered(each, fitted[i % FOLDS]) for i, each in enumerate(documents)]
    write_phrases(fit_phrases([(each.phrases, each.importance) for each in documents]), path.parent / "phrasing.tsv")
    weights = fit(documents)
    rows = [f"{name}\t{weight:.3f}" for name, weight in zip(names, weights, strict=True)]
    path.write_text("\n".join(["part\tweight", f"any\t{_any(documents, weights):.3f}", *rows]) + "\n", "utf-8")
    return float(np.mean(before)), float(np.mean(after))


def fit(documents: list[Sentences]) -> Array:
    """The weights under which the key points of the documents are likeliest, by Newton's method; every document counts
    the same."""
    together = np.concatenate([each.parts for each in documents])
    spread = together.std(axis=0) + 1e-6
    chosen = [(each.parts / spread, each.importance**POWER / (each.importance**POWER).sum()) for each in documents]
    weights: Array = np.zeros(together.shape[1])
    for _ in range(_STEPS):
        slope, curve = -2 * HOLD * weights, 2 * HOLD * np.eye(len(weights))
        for parts, share in chosen:
            likely = _likely(parts @ weights)
            mean = likely @ parts
            slope += (parts.T @ (share - likely)) / len(chosen)
            curve += ((parts * likely[:, None]).T @ parts - np.outer(mean, mean)) / len(chosen)
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return np.asarray(weights / spread, np.float64)


def _likely(scores: Array) -> Array:
    odds = np.exp(scores - scores.max())
    return np.asarray(odds / odds.sum(), np.float64)


def _any(documents: list[Sentences], weights: Array) -> float:
    """What is added to every score, so that salience sums to the number of key points."""
    scores = np.concatenate([each.parts @ weights for each in documents])
    wanted = sum(float((each.importance > 0).sum()) for each in documents)
    low, high = -50.0, 50.0
    while high - low > 1e-4:
        middle = (low + high) / 2
        low, high = (middle, high) if (1 / (1 + np.exp(-scores - middle))).sum() < wanted else (low, middle)
    return low


def _ordered(each: Sentences, weights: Array) -> float:
    """The share of pairs of sentences, one of which matters more, that the weights put in that order."""
    scores = each.parts @ weights
    more = each.importance[:, None] > each.importance[None, :]
    return float((scores[:, None] > scores[None, :])[more].mean())


def _documents(folder: Path) -> tuple[list[str], list[Sentences]]:
    """The names of the parts; by document, the sentences that could be key points."""
    from briefing import Briefer
    from briefing.summarize.choice.candidates import candidates
    from briefing.summarize.summarizer import is_report

    briefer = Briefer()
    names: list[str] = []
    found = []
    for file in sorted(folder.glob("docs/*.txt")):
        gold = json.loads((folder / "gold" / f"{file.stem}.json").read_text("utf-8"))["keypoints"]
        document = briefer.document(file)
        spans = [
            (place, place + len(point["evidence"]), point["importance"])
            for point in gold
            if (place := document.text.find(point["evidence"])) >= 0
        ]
        rows, importance, worded = [], [], []
        for item in candidates(document, briefer.extractive.classifier, is_report(document)):
            parts = scored(item.parts)
            names = list(parts)
            rows.append(list(parts.values()))
            worded.append(phrases(item.clause, document.language))
            importance.append(
                max([level for start, end, level in spans if _covers(item.start, item.end, start, end)], default=0)
            )
        if 0 < np.count_nonzero(importance) < len(importance):
            found.append(Sentences(np.array(rows, np.float64), np.array(importance, np.float64), worded))
    return names, found


def _covers(start: int, end: int, other_start: int, other_end: int) -> bool:
    """Whether two spans share half of the shorter one."""
    return min(end, other_end) - max(start, other_start) >= 0.5 * min(end - start, other_end - other_start)
