"""Lines written with capitals throughout."""

from __future__ import annotations

import pytest

from briefing.translate.reading.headline_case import sentence_case


@pytest.mark.parametrize(
    ("text", "language", "sentence"),
    [
        ("Georgia Ratifies Accord on Wheat", "en", "Georgia ratifies accord on wheat"),
        ("NATO AND GEORGIA SIGN ACCORD", "en", "NATO and Georgia sign accord"),
        ("МИД ГРУЗИИ ОТВЕРГ ОБВИНЕНИЯ", "ru", "МИД Грузии отверг обвинения"),
        ("NAZİRLİK BAKIDA SƏRGİ AÇIB", "az", "Nazirlik Bakıda sərgi açıb"),
        ("ՆԱԽԱՐԱՐԸ ԵՐԵՎԱՆՈՒՄ ԵԼՈՒՅԹ ՈՒՆԵՑԱՎ", "hy", "Նախարարը Երևանում ելույթ ունեցավ"),
    ],
)
def test_it_is_written_as_a_sentence(text: str, language: str, sentence: str) -> None:
    assert sentence_case(text, language) == sentence


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Georgia ratified the accord.", "en"),
        ("Irakli Kobakhidze and Salome Zourabichvili", "en"),
        ("Ministry of Foreign Affairs", "en"),
        ("He met Robert Brown, Peter Young and Mark Hill.", "en"),
        ("ООН и ЕС", "ru"),
        ("", "en"),
    ],
)
def test_sentences_and_names_stay(text: str, language: str) -> None:
    assert sentence_case(text, language) == text
