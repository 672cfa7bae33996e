"""Capital and small letters of a point behind "says", and the dotted İ of Azerbaijani."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.form import final


@pytest.mark.parametrize(
    ("language", "sentence", "point"),
    [
        (
            "az",
            "Rzayev deyib ki, inspektor Hacıyev sənədi imzalayıb.",
            "Elmar Rzayev bildirir ki, inspektor Hacıyev sənədi imzalayıb.",
        ),
        (
            "az",
            "Rzayevin sözlərinə görə, Qara dəniz üzərindən kabel çəkiləcək.",
            "Elmar Rzayev bildirir ki, Qara dəniz üzərindən kabel çəkiləcək.",
        ),
        (
            "az",
            "Rzayevin sözlərinə görə, Qara işçilər üçün otaq tikiləcək.",
            "Elmar Rzayev bildirir ki, qara işçilər üçün otaq tikiləcək.",
        ),
        (
            "hy",
            "Ռզաևի խոսքով՝ Սև ծովով մալուխ կանցնի։",
            "Elmar Rzayevը հայտարարում է, որ Սև ծովով մալուխ կանցնի։",
        ),
    ],
)
def test_the_first_word_behind_says(language: str, sentence: str, point: str) -> None:
    voice = Voice(Speaker("Elmar Rzayev"), is_name=lambda word: word in ("Hacıyev", "Rzayev"))
    assert compress(sentence, language, voice, reported=True) == point


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Поездом Министерства доставлены 40 человек.", "поездом Министерства доставлены 40 человек."),
        ("Анной Петровой получен орден.", "Анной Петровой получен орден."),
    ],
)
def test_a_russian_noun_in_front_of_a_body_is_no_name(sentence: str, clause: str) -> None:
    voice = Voice(Speaker("Олег Лунин"), is_name=lambda word: False if word in ("поезд", "Поезд") else None)
    assert compress(sentence, "ru", voice) == f"Олег Лунин заявляет, что {clause}"


def test_the_azerbaijani_capital_of_i_has_a_dot() -> None:
    assert final("illik artım azalıb", "az") == "İllik artım azalıb."
    assert final("ışıq gəlib", "az") == "Işıq gəlib."
    assert final("it fell", "en") == "It fell."
