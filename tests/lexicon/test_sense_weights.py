from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from briefing.lexicon.sense_weights import SenseWeights, features, keyed, named

FIRM, TROOPS = named("ru", "company", "компания"), named("ru", "company", "рота")


def weights(rows: dict[tuple[str, str], int], by_hand: float = 1.0) -> SenseWeights:
    """Of tenths."""
    found = sorted((int(keyed([name], [cue])[0, 0]), weight) for (name, cue), weight in rows.items())
    keys = np.array([key for key, _ in found], np.uint32)
    return SenseWeights(keys, np.array([weight for _, weight in found], np.int8), 0.1, by_hand)


def test_what_stands_around_adds_up() -> None:
    learnt = weights({(FIRM, "<sell"): 20, (TROOPS, "garrison"): 30, (TROOPS, ""): -10, (TROOPS, "=companies"): 5})
    names, by_hand = [FIRM, TROOPS], [0.0, 0.0]
    assert learnt.scores(names, by_hand, features("company", ["the"])) == pytest.approx([0, -1])
    assert learnt.scores(names, by_hand, features("companies", ["garrison", "<sell"])) == pytest.approx([2, 2.5])


def test_a_class_counts_less_than_a_word() -> None:
    learnt = weights({(FIRM, "<@official"): 10})
    assert learnt.scores([FIRM], [0.0], features("company", ["<@official"])) == pytest.approx([0.6])


def test_cues_by_hand_count_as_well() -> None:
    learnt = weights({(FIRM, ""): 10}, by_hand=2.0)
    assert learnt.scores([FIRM, TROOPS], [0.0, 1.5], features("company", [])) == pytest.approx([1, 3])


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    keys = np.array([7, 65_535, 131_070, 131_071, 4_000_000_000], np.uint32)
    SenseWeights(keys, np.array([5, -7, 1, 2, 3], np.int8), 0.1, 1.5).write(tmp_path / "some.npz")
    read = SenseWeights.read(tmp_path / "some.npz")
    known = dict(zip(read._keys.tolist(), read._weights.tolist(), strict=True))
    assert {key: known[key] for key in known if known[key]} == {
        7: 5,
        65_535: -7,
        131_070: 1,
        131_071: 2,
        4_000_000_000: 3,
    }
    assert (np.diff(read._keys.astype(np.int64)) > 0).all()
    assert read.scores([FIRM], [2.0], features("company", [])) == pytest.approx([3])
