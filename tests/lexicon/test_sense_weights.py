from __future__ import annotations

from pathlib import Path

import pytest

from briefing.lexicon.hashed import Hashed
from briefing.lexicon.sense_weights import SenseWeights, features, keyed, named

FIRM, TROOPS = named("ru", "company", "компания"), named("ru", "company", "рота")


def weights(rows: dict[tuple[str, str], int], by_hand: float = 1.0) -> SenseWeights:
    """Of tenths."""
    table = Hashed.of({int(keyed([name], [cue])[0, 0]): weight for (name, cue), weight in rows.items()})
    return SenseWeights(table, 0.1, by_hand)


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
    weights({(FIRM, ""): 10, (TROOPS, "garrison"): 30}, by_hand=1.5).write(tmp_path / "some.npz")
    read = SenseWeights.read(tmp_path / "some.npz")
    assert read.scores([FIRM, TROOPS], [2.0, 0.0], features("company", ["garrison"])) == pytest.approx([4, 3])
