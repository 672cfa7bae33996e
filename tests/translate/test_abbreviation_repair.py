"""Abbreviations in brackets."""

from __future__ import annotations

import pytest

from briefing.translate.abbreviation_repair import restore_abbreviation


@pytest.mark.parametrize(
    ("source_text", "text", "target", "right"),
    [
        ("The pipeline (BTC) is open.", "Трубопровод (БТ) открыт.", "ru", "Трубопровод (BTC) открыт."),
        ("The agency (IAEA) is here.", "Агентство (МАГАЭТ) здесь.", "ru", "Агентство (МАГАТЭ) здесь."),
        ("The mission (EUMA) left.", "Առաքելությունը (ԵԱՄՀ) մեկնել է։", "hy", "Առաքելությունը (EUMA) մեկնել է։"),
    ],
)
def test_they_are_what_the_source_or_the_lexicon_has(source_text: str, text: str, target: str, right: str) -> None:
    assert restore_abbreviation(source_text, text, "en", target) == right


@pytest.mark.parametrize(
    ("source_text", "text"),
    [
        ("One abstained (Russia).", "Один воздержался (Россия)."),
        ("The bank (BSTDB) and the fund (IMF) met.", "Банк (ЧБТР) и фонд (МВФ) встретились."),
        ("The bank (EBRD) met.", "Банк встретился."),
    ],
)
def test_other_brackets_stay(source_text: str, text: str) -> None:
    assert restore_abbreviation(source_text, text, "en", "ru") == text
