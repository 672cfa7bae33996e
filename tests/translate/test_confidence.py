from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.translate.confidence import FEATURES, Curve, curves, features, score


def test_features_are_those_that_are_named() -> None:
    values = features("The parties agreed to meet.", "Стороны agreed встретиться.", -0.3, 0.25)
    named = dict(zip(FEATURES, values, strict=True))
    assert named["log_probability"] == -0.3
    assert named["log_words"] == pytest.approx(math.log(6))
    assert named["copied"] == pytest.approx(1 / 2)
    assert named["length_deviation"] < 0.1
    assert named["unknown"] == 0.25
    assert features("The parties agreed to meet.", "Стороны agreed встретиться.", -0.3) == values[:-1]


def test_words_that_no_training_line_has_cost_trust() -> None:
    curve = curves({"ru": {"weights": [1, 0, 0, 0, -4], "bias": 2, "threshold": 0.6}})["ru"]
    all_known, half_made_up = (score("a", "b", -0.3, curve, unknown) for unknown in (0.0, 0.5))
    assert all_known > curve.threshold > half_made_up


def test_without_a_curve_it_is_the_mean_probability() -> None:
    assert score("a", "b", -0.5, None) == pytest.approx(math.exp(-0.5))
    assert score("a", "b", 0.5, None) == 1.0


def test_a_curve_from_the_manifest() -> None:
    curve = curves({"hy": {"weights": [2, 0, -1, -3], "bias": 1, "threshold": 0.6}})["hy"]
    good = score("The parties agreed.", "Կողմերը համաձայնեցին։", -0.1, curve)
    bad = score("The parties agreed.", "Կողմերը։", -2.5, curve)
    assert good > curve.threshold > bad


@pytest.mark.parametrize("value", [{"weights": [1], "bias": 0, "threshold": 0.5}, {"weights": [1, 2, 3, 4]}, None])
def test_a_wrong_shape_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="hy"):
        curves({"hy": value})


@given(st.text(), st.text(), st.floats(-50, 0), st.lists(st.floats(-100, 100), min_size=4, max_size=4))
def test_always_a_probability(source: str, target: str, log_probability: float, weights: list[float]) -> None:
    assert 0 <= score(source, target, log_probability, Curve(tuple(weights), 0.0, 0.5)) <= 1
