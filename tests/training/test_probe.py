"""Trials of the recipe on a small network."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from models.training.corpus import Split, drawn, read_lines
from models.training.probe import SMALL, probe


def test_a_smaller_share_of_the_lines_is_part_of_a_larger() -> None:
    lines = read_lines()[:2000]
    quarter, half = drawn(lines, 0.25), drawn(lines, 0.5)
    assert 400 < len(quarter) < 600 and 900 < len(half) < 1100
    assert {line.id for line in quarter} < {line.id for line in half}
    assert drawn(lines, 1.0) == lines


@pytest.mark.parametrize("tied", [True, False])
def test_a_trial_measures_what_it_learnt(tmp_path: Path, tied: bool) -> None:
    lines = read_lines()[:300]
    recipe = replace(SMALL, vocabulary=500, width=64, feed_forward=128, encoder=1, decoder=2, warmup=10, tied=tied)
    parts = Split(lines, lines[:10], [])
    little, more = (probe(tmp_path / str(epochs), recipe, parts, epochs) for epochs in (1, 6))
    assert little.lines == more.lines == 300
    assert 6 * little.updates - 6 < more.updates <= 6 * little.updates
    assert more.nats < 0.9 * little.nats
    assert 0 <= little.chrf <= 100 and math.isfinite(more.chrf) and more.seconds > 0
