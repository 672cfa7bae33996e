"""Capitals that make no name."""

from __future__ import annotations

import pytest

from briefing.translate.annotate import annotate, without_marks
from briefing.translate.reading.title_case import capitalised, lowered, official_nouns, titles


def small(text: str) -> str:
    places = tuple(place for title in titles(text) for place in title.shown)
    return lowered(text, places, "en")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It joined the Convention on Nuclear Safety.", "It joined the Convention on nuclear safety."),
        ("The Advisory Board on Rare Diseases met.", "The Advisory board on rare diseases met."),
        ("Rare Diseases Board members met.", "Rare diseases board members met."),
        ("Both Parties and the Secretariat agreed.", "Both parties and the secretariat agreed."),
        ("We respect the Territorial Integrity of Moldova.", "We respect the territorial integrity of Moldova."),
    ],
)
def test_ordinary_words_of_official_names_are_shown_small(text: str, shown: str) -> None:
    assert small(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "The Board met on Monday.",
        "Parties to the conflict met in May.",
        "He met Boris Lindqvist of Alpha Nordic on Tuesday.",
        "NATO and the European Union agreed.",
        "I think the Commission is right.",
    ],
)
def test_names_and_what_the_model_knows_with_a_capital_stay(text: str) -> None:
    assert small(text) == text


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("После паузы обе Стороны подписали Протокол.", "ru", "стороны"),
        ("Fasilədən sonra Tərəflər sənədi imzalayıb.", "az", "tərəflər"),
        ("Ընդմիջումից հետո Կողմերը ստորագրել են փաստաթուղթը։", "hy", "կողմերը"),
    ],
)
def test_words_of_treaties_are_read_small_in_the_other_languages(text: str, language: str, word: str) -> None:
    assert word in lowered(text, official_nouns(text, language), language).split()


def test_a_sentence_keeps_its_first_capital() -> None:
    assert official_nouns("Стороны договорились.", "ru") == () and official_nouns("Они в МВД.", "ru") == ()


def test_the_first_word_of_an_official_name_has_a_hint_with_a_capital() -> None:
    shown = annotate("They signed the Treaty on the Prohibition of Nuclear Weapons.", "en", "ru")
    assert "Договор" in shown and "ядерное оружие" in shown
    assert "nuclear weapons" in without_marks(shown) and "Treaty" in without_marks(shown)
    assert capitalised("շենք", "hy") == "շենք" and capitalised("договор", "ru") == "Договор"
