"""Reports of a single attributed sentence, and sentences without a speaker."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from tests.summarize.reading import read, turns

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))


@pytest.mark.parametrize(
    ("language", "sentence", "speaker", "point"),
    [
        (
            "en",
            "BAKU (AP) — Three soldiers were killed, the Defense Ministry said.",
            "Defense Ministry",
            "The Defense Ministry said three soldiers were killed.",
        ),
        (
            "en",
            "The Russian troops will stay in Moldova, President Vladimir Putin said on Monday.",
            "Vladimir Putin",
            "Vladimir Putin said the Russian troops will stay in Moldova.",
        ),
        (
            "ru",
            "Российские войска останутся в Молдавии, заявил пресс-секретарь президента РФ Дмитрий Песков.",
            "Дмитрий Песков",
            "Дмитрий Песков заявляет, что российские войска останутся в Молдавии.",
        ),
        (
            "az",
            "Büdcə gəlirləri on faiz artıb, Maliyyə Nazirliyi bildirib.",
            "Maliyyə Nazirliyi",
            "Maliyyə Nazirliyi bildirir ki, büdcə gəlirləri on faiz artıb.",
        ),
        (
            "hy",
            "Ռուսական զորքերը կմնան Հայաստանում, հայտարարել է նախագահ Վլադիմիր Պուտինը։",
            "Վլադիմիր Պուտին",
            "Վլադիմիր Պուտինը հայտարարում է, որ ռուսական զորքերը կմնան Հայաստանում։",
        ),
    ],
)
def test_one_attributed_sentence_is_a_report(language: str, sentence: str, speaker: str, point: str) -> None:
    (found,) = SUMMARIZER.key_points(read(f"{sentence}\n", language, ""), 5)
    assert found.speaker == speaker
    assert found.text == point


def test_a_sentence_without_a_speaker_keeps_its_attribution() -> None:
    sentence = "Three soldiers were killed, residents said."
    (found,) = SUMMARIZER.key_points(read(f"{sentence}\n", "en", ""), 5)
    assert found.speaker == ""
    assert found.text == sentence


def test_a_speech_that_mentions_a_remark_is_no_report() -> None:
    speech = """Ladies and gentlemen, we have come a long way since the spring and we are proud of it.

President Vladimir Putin said that the troops will stay in Moldova.

We do not accept it, and our position is known to everybody in this room.
"""
    assert not any(name == "Vladimir Putin" for _, name, _ in turns(speech, "en"))
