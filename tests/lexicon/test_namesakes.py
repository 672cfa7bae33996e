"""People who are called like countries."""

from __future__ import annotations

import pytest

from briefing.lexicon.finder import find


@pytest.mark.parametrize(
    "text",
    [
        "Secretary Georgia Smith visited him.",
        "Jim Jordan met the minister.",
        "The team of Michael B. Jordan won.",
        "The governor of Georgia spoke.",
    ],
)
def test_a_person_is_no_country(text: str) -> None:
    assert not [name for name in find(text, "en") if name.entry.kind in ("country", "place")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Georgia Prime Minister spoke.", "Georgia"),
        ("The king of Jordan left.", "Jordan"),
        ("In Jordan, Jim waited.", "Jordan"),
        ("Christian Armenia was the first.", "Armenia"),
        ("He praised the state of Georgia.", "state of Georgia"),
    ],
)
def test_a_country_stays_one(text: str, place: str) -> None:
    assert place in [text[name.start : name.end] for name in find(text, "en")]
