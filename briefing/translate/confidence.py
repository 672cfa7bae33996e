"""How far a model's sentence can be trusted: a logistic curve over a few features of the draft.

The training recipe fits one curve per target language on lines the model hasn't seen and writes it into the model's
`briefing.json`: `"calibration": {"hy": {"weights": [w1, …, w5], "bias": b, "threshold": t}, …}`, one weight per name
in `FEATURES`, the last one left out for a model without a list of known words. Recipe and runtime compute the
features with the same function, `features`.

Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.translate.known_words import small_words

FEATURES = ("log_probability", "log_words", "length_deviation", "copied", "unknown")
"""Mean log-probability per target token; log of 1 + source words; absolute log ratio of the lengths in characters;
share of the target's small-letter words that stand in the source too; share of them that no training line has."""

DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Curve:
    """A calibrated target language: probability = 1 / (1 + exp(-(weights · features + bias)))."""

    weights: tuple[float, ...]
    bias: float
    threshold: float

    def probability(self, values: tuple[float, ...]) -> float:
        """Probability from 0 to 1 that a sentence with these feature values is usable."""
        # A model that was calibrated before it had a list of known words gives one value more than it has weights.
        logit = self.bias + sum(weight * value for weight, value in zip(self.weights, values, strict=False))
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, logit))))


def features(
    source_text: str, target_text: str, log_probability: float, unknown: float | None = None
) -> tuple[float, ...]:
    """The values of `FEATURES` for one sentence pair; `log_probability` is the mean per target token (natural log).

    unknown: the share of the target's words that the model never met, None where that isn't known.
    """
    source_words = set(source_text.split())
    small = small_words(target_text)
    copied = sum(word in source_words for word in small) / len(small) if small else 0.0
    deviation = abs(math.log((1 + len(target_text)) / (1 + len(source_text))))
    values = (log_probability, math.log1p(len(source_text.split())), deviation, copied)
    return values if unknown is None else (*values, unknown)


def score(
    source_text: str, target_text: str, log_probability: float, curve: Curve | None, unknown: float | None = None
) -> float:
    """Probability from 0 to 1 that the sentence is usable; without a curve exp(mean log-probability)."""
    if curve is None:
        return math.exp(min(0.0, log_probability))
    return curve.probability(features(source_text, target_text, log_probability, unknown))


def curves(calibration: Mapping[str, Any]) -> dict[str, Curve]:
    """The curves by target language from the "calibration" of `briefing.json`. Raises ValueError for a wrong shape."""
    result = {}
    for language, values in calibration.items():
        try:
            weights = tuple(float(weight) for weight in values["weights"])
            curve = Curve(weights, float(values["bias"]), float(values["threshold"]))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"calibration of {language!r} needs weights, bias and threshold: {error}") from error
        if len(weights) not in (len(FEATURES) - 1, len(FEATURES)):
            raise ValueError(f"calibration of {language!r} has {len(weights)} weights, not {len(FEATURES)}")
        result[language] = curve
    return result
