"""The marks of lists and addresses around a line."""

from __future__ import annotations

import pytest

from briefing.translate.cascade import Cascade
from briefing.translate.engine import Draft
from briefing.translate.reading.set_apart import set_apart


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("• Release of all prisoners", ("• ", "Release of all prisoners", "")),
        ("2. Calls for restraint;", ("2. ", "Calls for restraint", ";")),
        ("(iv) to resume talks", ("(iv) ", "to resume talks", "")),
        ("More here: https://example.org/a", ("", "More here", ": https://example.org/a")),
        ("12 people came.", ("", "12 people came.", "")),
        ("www.example.org", ("", "www.example.org", "")),
        ("-5 degrees were measured.", ("", "-5 degrees were measured.", "")),
    ],
)
def test_the_words_of_a_line(text: str, parts: tuple[str, str, str]) -> None:
    assert tuple(set_apart(text)) == parts and "".join(parts) == text


class Shouting:
    """Translates into capitals."""

    signature, origin = "shouting", "model"

    def directions(self) -> frozenset[tuple[str, str]]:
        return frozenset({("en", "ru")})

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, sentences: list[str], source: str, target: str) -> list[Draft]:
        return [Draft(sentence.upper(), score=1.0) for sentence in sentences]


def test_they_stand_around_the_translation_again() -> None:
    cascade = Cascade(Shouting())  # type: ignore[arg-type]
    (first, second) = cascade.translate(["• we stay", "Read: www.example.org/x"], "en", "ru")
    assert first.text == "• WE STAY" and second.text == "READ: www.example.org/x"


def test_what_nothing_translates_comes_back_as_it_stands() -> None:
    line = "2. THE U.S. AND THE E.U. MET ON NOV. 14;"
    assert Cascade(None).translate([line], "en", "ru")[0].text == line
