from __future__ import annotations

import pytest

from briefing.summarize.choice.topic_context import in_context

PORT = {"transport": 0.9, "health": 0.05, "economy": 0.05}
UNSURE = {"transport": 0.3, "health": 0.35, "economy": 0.35}
HOSPITAL = {"transport": 0.02, "health": 0.97, "economy": 0.01}


def likeliest(shares: dict[str, float]) -> str:
    return max(shares, key=lambda code: shares[code])


def test_an_unsure_sentence_is_about_what_its_turn_is_about() -> None:
    alone, _, among, _ = in_context([UNSURE, PORT, UNSURE, PORT], [1, 2, 2, 2])
    assert likeliest(among) == "transport"
    assert sum(alone.values()) == pytest.approx(1)
    assert among["transport"] > alone["transport"]


def test_a_sure_sentence_keeps_its_topic() -> None:
    assert likeliest(in_context([PORT, HOSPITAL, PORT], [1, 1, 1])[1]) == "health"


def test_a_sentence_without_neighbours_stands_for_itself() -> None:
    assert likeliest(in_context([HOSPITAL], [1])[0]) == "health"
    assert in_context([], []) == []


def test_a_topic_that_only_one_sentence_has_stays_with_it() -> None:
    harbour = {"harbour": 0.8, "transport": 0.2}
    found = in_context([harbour, PORT], [1, 1])
    assert likeliest(found[0]) == "harbour" and found[1].keys() == PORT.keys()
