"""English articles and genitives."""

from __future__ import annotations

import pytest

from briefing.translate.grammar.mend import mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It is a error and an mistake.", "It is an error and a mistake."),
        ("A answer came after an week.", "An answer came after a week."),
        ("He waited a hour for the ministries's reply.", "He waited an hour for the ministries' reply."),
    ],
)
def test_the_next_letters_decide(text: str, right: str) -> None:
    assert mended(text, "en") == (right, False)


@pytest.mark.parametrize(
    "text",
    [
        "Plan A is an honorary European one, a once useful union of a one-time user.",
        "Sana'a airport and Xi'an wait; Paris's boss's view is an MP's.",
        "An historic vote, a unit, a eulogy, an NGO.",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert mended(text, "en") == (text, False)
