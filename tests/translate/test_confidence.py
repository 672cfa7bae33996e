from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.translate.confidence import FEATURES, Curve, curve_of, curves, features, score

SOURCE, TARGET = "The parties agreed to meet.", "Стороны agreed встретиться."


def test_features_are_those_that_are_named() -> None:
    named = features(SOURCE, TARGET, -0.3, 0.25, -10.0)
    assert tuple(named) == FEATURES
    assert named["log_probability"] == -0.3
    assert named["log_words"] == pytest.approx(math.log(6))
    assert named["copied"] == pytest.approx(1 / 2)
    assert named["length_deviation"] < 0.1
    assert named["unknown"] == 0.25
    assert named["reverse"] == -10 and named["reverse_word"] == -2
    assert tuple(features(SOURCE, TARGET, -0.3)) == FEATURES[:4]


@pytest.mark.parametrize(
    ("name", "good", "bad"), [("unknown", (0.0, -1.0), (0.5, -1.0)), ("reverse", (0, -1), (0, -9))]
)
def test_made_up_words_and_a_source_that_does_not_follow_cost_trust(
    name: str, good: tuple[float, float], bad: tuple[float, float]
) -> None:
    weights = {"log_probability": 1, "unknown": -4, "reverse": 0.5}
    curve = curves({"ru": {"weights": weights, "bias": 2.5, "threshold": 0.7}})["ru"]
    assert (
        score(features("a", "b", -0.3, *good), curve) > curve.threshold > score(features("a", "b", -0.3, *bad), curve)
    )


def test_without_a_curve_it_is_the_mean_probability() -> None:
    assert score(features("a", "b", -0.5), None) == pytest.approx(math.exp(-0.5))
    assert score(features("a", "b", 0.5), None) == 1.0


def test_a_curve_from_the_manifest() -> None:
    weights = {"log_probability": 2, "length_deviation": -1, "copied": -3}
    curve = curves({"hy": {"weights": weights, "bias": 1, "threshold": 0.6}})["hy"]
    assert curve.counts("copied", "reverse") and not curve.counts("reverse")
    good = score(features("The parties agreed.", "Կողմերը համաձայնեցին։", -0.1), curve)
    bad = score(features("The parties agreed.", "Կողմերը։", -2.5), curve)
    assert good > curve.threshold > bad


def test_a_direction_may_have_a_curve_of_its_own() -> None:
    curve = {"weights": {"log_probability": 2}, "bias": 1, "threshold": 0.6}
    found = curves({"hy": curve, "en-hy": {**curve, "threshold": 0.8}})
    thresholds = [
        curve.threshold if curve else None
        for curve in (curve_of(found, "en", "hy"), curve_of(found, "ru", "hy"), curve_of(found, "en", "az"))
    ]
    assert thresholds == [0.8, 0.6, None]


@pytest.mark.parametrize(
    "value",
    [
        {"weights": [1], "bias": 0, "threshold": 0.5},
        {"weights": {"copied": 1}},
        {"weights": {"charm": 1}, "bias": 0, "threshold": 0.5},
        None,
    ],
)
def test_a_wrong_shape_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="hy"):
        curves({"hy": value})


@given(st.text(), st.text(), st.floats(-50, 0), st.lists(st.floats(-100, 100), min_size=4, max_size=4))
def test_always_a_probability(source: str, target: str, log_probability: float, weights: list[float]) -> None:
    curve = Curve(dict(zip(FEATURES, weights, strict=False)), 0.0, 0.5)
    assert 0 <= score(features(source, target, log_probability), curve) <= 1
