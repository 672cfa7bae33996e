"""Subjects that a sentence names in so many words, or that nothing near it names."""

from __future__ import annotations

import pytest

from briefing.summarize.choice.subjects import LANGUAGES, by_words
from briefing.summarize.choice.topics import topics


@pytest.mark.parametrize(
    ("language", "code", "other", "clause"),
    [
        ("en", "casualties", "crime", "Nine police officers were injured at the stadium."),
        ("en", "cyber", "elections", "Somebody abroad attacked our servers on the day of the vote."),
        ("en", "peacekeepers", "un", "The Council keeps its blue helmets on the island."),
        ("en", "investment", "economy", "The fund lends the province forty million euros, its first loan."),
        ("ru", "exercises", "border", "Учения у границы пройдут без танков."),
        ("ru", "diplomats", "meeting", "Посол вручил верительные грамоты."),
        ("az", "nuclear", "energy", "Reaktor yayda dayandırılacaq."),
        ("az", "migration", "meeting", "Viza rüsumu ləğv olunur."),
        ("hy", "transport", "economy", "Գնացքը կանգ կառնի երեք քաղաքում։"),
        ("hy", "climate", "energy", "Արտանետումները կրճատվել են կիսով չափ։"),
    ],
)
def test_a_subject_named_in_the_sentence_is_likelier(language: str, code: str, other: str, clause: str) -> None:
    found = by_words({code: 0.4, other: 0.6}, clause, clause, language)
    assert found[code] > found[other]
    assert sum(found.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("language", "code", "near", "clause"),
    [
        ("en", "crime", "The gang sold cocaine in the port.", "Three officers have been suspended."),
        ("en", "economy", "Inflation fell to three percent.", "The first payment comes in April."),
        ("en", "un", "The Security Council met.", "The United States has committed 145 million dollars."),
        ("ru", "health", "Вакцина дошла до больниц.", "Запрета не будет."),
        ("az", "elections", "Seçki iyunda keçiriləcək.", "İki ay qalıb."),
        ("hy", "trade", "Արտահանումը կրկնապատկվել է։", "Պատասխանը կստանանք վաղը։"),
    ],
)
def test_a_subject_that_nothing_near_names_is_less_likely(language: str, code: str, near: str, clause: str) -> None:
    shares = {code: 0.6, "support": 0.4}
    assert by_words(shares, clause, f"{near} {clause}", language)[code] == pytest.approx(0.6)
    assert by_words(shares, clause, clause, language)[code] < 0.45


def test_words_for_topics_of_the_table_only_and_for_four_languages() -> None:
    shares = dict.fromkeys(topics(), 1 / len(topics()))
    for language in LANGUAGES:
        assert sum(by_words(shares, "", "", language).values()) == pytest.approx(1)
    assert by_words({"crime": 1.0}, "", "", "fr") == {"crime": 1.0}
