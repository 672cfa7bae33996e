"""How far a model's sentence can be trusted: a logistic curve over a few features of the draft.

The training recipe fits one curve per target language on lines the model hasn't seen and writes it into the model's
`briefing.json`: `"calibration": {"hy": {"weights": {"log_probability": w, …}, "bias": b, "threshold": t}, …}`, a weight
by name for each of `FEATURES` that counts; a direction that has a curve of its own is written `"en-hy"`. Recipe and
runtime compute the features with the same function, `features`.

Sources: Platt, "Probabilistic Outputs for Support Vector Machines", 1999; for the probability of the source given its
translation, Thompson and Post, "Automatic Machine Translation Evaluation in Many Languages via Zero-Shot
Paraphrasing", EMNLP 2020.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.translate.known_words import small_words

UNKNOWN = "unknown"
REVERSE = ("reverse", "reverse_word")
FEATURES = ("log_probability", "log_words", "length_deviation", "copied", UNKNOWN, *REVERSE)
"""Mean log-probability per target token; log of 1 + source words; absolute log ratio of the lengths in characters;
share of the target's small-letter words that stand in the source too; share of them that no training line has;
log-probability of the source given the translation, in all and per source word: a wrong or missing word makes the
source unlikely however sure the model was of it."""

DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Curve:
    """A calibrated target language: probability = 1 / (1 + exp(-(weights · features + bias)))."""

    weights: Mapping[str, float]
    """By the name of the feature; what has no weight doesn't count."""
    bias: float
    threshold: float

    def probability(self, values: Mapping[str, float]) -> float:
        """Probability from 0 to 1 that a sentence with these feature values is usable. Raises KeyError where one that
        counts is missing."""
        logit = self.bias + sum(weight * values[name] for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, logit))))

    def counts(self, *names: str) -> bool:
        """Whether any of these features has a weight."""
        return any(name in self.weights for name in names)


def features(
    source_text: str,
    target_text: str,
    log_probability: float,
    unknown: float | None = None,
    reverse: float | None = None,
) -> dict[str, float]:
    """The values of `FEATURES` for one sentence pair, by name; `log_probability` is the mean per target token (natural
    log).

    unknown: the share of the target's words that the model never met, reverse: the log-probability of the whole source
    given the target; where they are None, the features that they make are left out.
    """
    source_words = source_text.split()
    in_source = set(source_words)
    small = small_words(target_text)
    copied = sum(word in in_source for word in small) / len(small) if small else 0.0
    values = {
        "log_probability": log_probability,
        "log_words": math.log1p(len(source_words)),
        "length_deviation": abs(math.log((1 + len(target_text)) / (1 + len(source_text)))),
        "copied": copied,
    }
    if unknown is not None:
        values[UNKNOWN] = unknown
    if reverse is not None:
        values |= {"reverse": reverse, "reverse_word": reverse / max(1, len(source_words))}
    return values


def score(values: Mapping[str, float], curve: Curve | None) -> float:
    """Probability from 0 to 1 that a sentence with these features is usable; without a curve exp(mean
    log-probability)."""
    if curve is None:
        return math.exp(min(0.0, values["log_probability"]))
    return curve.probability(values)


def curve_of(calibration: Mapping[str, Curve], source: str, target: str) -> Curve | None:
    """The curve of a direction, else that of its target language, None where there is neither."""
    return calibration.get(f"{source}-{target}") or calibration.get(target)


def curves(calibration: Mapping[str, Any]) -> dict[str, Curve]:
    """The curves by target language or direction from the "calibration" of `briefing.json`.

    Raises ValueError for a wrong shape.
    """
    result = {}
    for language, values in calibration.items():
        try:
            weights = {str(name): float(weight) for name, weight in values["weights"].items()}
            curve = Curve(weights, float(values["bias"]), float(values["threshold"]))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"calibration of {language!r} needs weights, bias and threshold: {error!r}") from error
        odd = sorted(weights.keys() - set(FEATURES))
        if odd:
            raise ValueError(f"calibration of {language!r} weighs {', '.join(odd)}, which isn't known")
        result[language] = curve
    return result
