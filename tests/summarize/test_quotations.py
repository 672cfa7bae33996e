"""Quotations inside paragraphs and over several of them."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.quotations import find_quotations, paragraphs


def words(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We agree,” she said. “We do.”", ["We agree,", "We do."]),
        ('"We agree," she said.', ["We agree,"]),
        ("«Мы за «зерновую сделку»», — сказал он.", ["Мы за «зерновую сделку»"]),
        ("„Wir“ sagte er.", ["Wir"]),
        ("No quotation, the dog's bone.", []),
        ("“Never closed", ["Never closed"]),
    ],
)
def test_inside_a_paragraph(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_over_paragraphs() -> None:
    text = "“One.\n\n“Two.\n\n“Three.”\n\n“Four,” she said."
    assert [quotation.continues for quotation in find_quotations(text)] == [False, True, True, False]


def test_paragraphs() -> None:
    assert [span.of("a\nb\n\n c \n\n") for span in paragraphs("a\nb\n\n c \n\n")] == ["a\nb", "c"]
    assert len(paragraphs("a\n\nb\n\nc", 2)) == 2


def test_over_paragraphs_that_open_without_a_mark() -> None:
    assert words('"One.\n\nTwo."\n\nThe "third" one.') == ["One.", "Two.", "third"]
    assert words("«Один.\n\nДва «и» три».\n\nЧетыре.") == ["Один.", "Два «и» три"]


def test_an_unclosed_mark_does_not_reach_into_the_next_quotation() -> None:
    assert words('"Never closed.\n\nThe "third" one.') == ["Never closed.", "third"]
    assert words("“Never closed.\n\nNothing quoted here.") == ["Never closed."]
