"""Words that are printed as a quotation, because they make no indirect speech."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.ellipsis import is_elliptical
from tests.summarize.reading import read
from tests.summarize.test_summarizer import SUMMARIZER

LUND = Voice(Speaker("Eva Lund"), "she", is_name=lambda word: False)


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        ("She told the guard: “You were paid to watch the gate.”", "Eva Lund: “You were paid to watch the gate”."),
        ("She told the guard: “The gate was open all night.”", "Eva Lund says the gate was open all night."),
        ("You left the gate open all night.”", "Eva Lund: “You left the gate open all night”."),
        ("“Your gate was open all night,” Lund said.", "Eva Lund: “Your gate was open all night”."),
        ("“The young guard left the gate,” Lund said.", "Eva Lund says the young guard left the gate."),
        (
            "“The bakery is safe. The mill is not,” Lund said.",
            "Eva Lund: “The bakery is safe. The mill is not”.",
        ),
    ],
)
def test_whom_a_speaker_addresses(sentence: str, point: str) -> None:
    assert compress(sentence, "en", LUND, reported=True) == point


@pytest.mark.parametrize(
    ("elliptical", "whole"),
    [
        ("The mill is not.", "The mill is not safe."),
        ("The mill hasn't,” Lund said.", "The mill hasn't opened,” Lund said."),
        ("The bakery is safe. The mill isn’t.", "The mill isn’t. The bakery is safe."),
    ],
)
def test_elliptical(elliptical: str, whole: str) -> None:
    assert is_elliptical(elliptical)
    assert not is_elliptical(whole)


def test_an_elliptical_sentence_is_taken_with_the_one_before_it() -> None:
    text = (
        "Flood reaches Ulm\n\n"
        "ULM, May 3 – The Danube flooded the old town of Ulm on Monday.\n\n"
        "“The bakery is safe. The dialysis unit is not,” Eva Lund, the mayor of Ulm, told the radio on Tuesday.\n\n"
        "She said 40 people had been taken to Bonn.\n"
    )
    points = [point.text for point in SUMMARIZER.key_points(read(text, "en"), 5)]
    assert "Eva Lund: “The bakery is safe. The dialysis unit is not”." in points
    assert not any(point.startswith("Eva Lund says the bakery is safe") for point in points)
