"""Confidence: a logistic curve for each direction from English and one for the others into a language, fitted on
development lines that training hasn't seen.

A sentence counts as usable from chrF 50 on. At the threshold of the flag `low-confidence` at least 88 % of the
sentences below chrF 35 carry it, and more where that costs no more than a quarter of the sentences above chrF 60.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sacrebleu

from briefing.translate.confidence import Curve, curve_of, features
from briefing.translate.ctranslate2 import CTranslate2Engine
from models.training.convert import write_manifest
from models.training.corpus import LANGUAGES, Line

USABLE = 50.0
BAD = 35.0
GOOD = 60.0
FLAGGED = 0.88
"""Share of the sentences below `BAD` that must be flagged."""
DOUBTED = 0.25
"""Share of the sentences above `GOOD` that may be."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One translated development sentence: its confidence features and its sentence chrF2."""

    features: dict[str, float]
    chrf: float
    source: str = "en"


def samples(engine: CTranslate2Engine, lines: Sequence[Line], target: str, only: str = "") -> list[Sample]:
    """The lines translated into `target` from every other language, or `only` from one, English first; between two
    others every third."""
    metric = sacrebleu.CHRF()
    result = []
    for source in LANGUAGES:
        if source == target or (only and source != only):
            continue
        part = lines if "en" in (source, target) else lines[::3]
        texts = [line.texts[source] for line in part]
        drafts = engine.translate(texts, source, target)
        pairs = [(text, draft.text) for text, draft in zip(texts, drafts, strict=True)]
        backwards: Sequence[float | None] = engine.reverse(pairs, source, target) or [None] * len(pairs)
        for line, draft, (text, translation), reverse in zip(part, drafts, pairs, backwards, strict=True):
            value = metric.sentence_score(translation, [line.texts[target]]).score
            mean, unknown = draft.log_probability or -9.0, engine.unknown(translation, target)
            result.append(Sample(features(text, translation, mean, unknown, reverse), value, source))
    return result


def fit(data: Sequence[Sample]) -> dict[str, object]:
    """Weights, bias and threshold of a curve as `briefing.json` has them."""
    from sklearn.linear_model import LogisticRegression

    names = list(data[0].features)
    inputs = np.array([[sample.features[name] for name in names] for sample in data])
    usable = np.array([sample.chrf >= USABLE for sample in data])
    if usable.all() or not usable.any():
        # Nothing to tell apart: a curve over the log-probability alone that calls everything what it is.
        return {"weights": {"log_probability": 1.0}, "bias": 3.0 if usable.all() else -3.0, "threshold": 0.5}
    model = LogisticRegression(C=1.0, max_iter=1000).fit(inputs, usable)
    weights = dict(zip(names, map(float, model.coef_[0]), strict=True))
    curve = Curve(weights, float(model.intercept_[0]), 0.5)
    bad = np.array([curve.probability(sample.features) for sample in data if sample.chrf < BAD])
    good = np.array([curve.probability(sample.features) for sample in data if sample.chrf > GOOD])
    threshold = max(
        float(np.quantile(bad, FLAGGED)) + 1e-4 if len(bad) else 0.5,
        float(np.quantile(good, DOUBTED)) if len(good) else 0.0,
    )
    return {
        "weights": {name: round(weight, 4) for name, weight in weights.items()},
        "bias": round(curve.bias, 4),
        "threshold": round(min(0.95, threshold), 4),
    }


def calibrate(folder: Path, lines: Sequence[Line], english_alone: bool = False) -> None:
    """Fits the curves of the model in `folder` on `lines` and writes them into its manifest; `english_alone`: those of
    the directions from English, and leaves the others."""
    engine = CTranslate2Engine(folder)
    manifest = json.loads((folder / "briefing.json").read_text("utf-8"))
    curves = manifest["calibration"] if english_alone else {}
    for target in LANGUAGES:
        data = samples(engine, lines, target, "en" if english_alone else "")
        if not english_alone:
            curves[target] = fit([sample for sample in data if sample.source != "en"])
        if target != "en":
            # From English, of which training has seen most, less goes wrong and at other scores.
            curves[f"en-{target}"] = fit([sample for sample in data if sample.source == "en"])
    write_manifest(folder, {**manifest, "calibration": curves})


def reliability(engine: CTranslate2Engine, data: Sequence[Sample], target: str) -> dict[str, float]:
    """On sentences seen by neither training nor calibration: shares flagged among bad and good sentences, and the mean
    gap between stated and observed usability in five bins (expected calibration error)."""
    by_sample = [curve_of(engine.calibration, sample.source, target) for sample in data]
    pairs = [(curve, sample) for curve, sample in zip(by_sample, data, strict=True) if curve is not None]
    stated = np.array([curve.probability(sample.features) for curve, sample in pairs])
    thresholds = np.array([curve.threshold for curve, _ in pairs])
    chrf = np.array([sample.chrf for _, sample in pairs])
    flagged = stated < thresholds
    bins = np.minimum((stated * 5).astype(int), 4)
    gap = sum(
        abs(stated[bins == b].mean() - (chrf[bins == b] >= USABLE).mean()) * (bins == b).mean()
        for b in range(5)
        if (bins == b).any()
    )
    return {
        "sentences": float(len(data)),
        "usable": float((chrf >= USABLE).mean()),
        "bad flagged": _share(flagged, chrf < BAD),
        "good flagged": _share(flagged, chrf > GOOD),
        "calibration error": float(gap),
    }


def _share(flagged: np.ndarray, among: np.ndarray) -> float:
    return float(flagged[among].mean()) if among.any() else float("nan")
