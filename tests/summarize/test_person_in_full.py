"""Where a reporter's sentence has the speaker as its subject, his full name stands there and no "says" in front."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.itself import person_in_full


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        ("Rzayev bu xəbəri təkzib edib və limanı göstərib.", "Elmar Rzayev bu xəbəri təkzib edib və limanı göstərib."),
        ("E.Rzayev Bakıda limanın açılacağını bildirib.", "Elmar Rzayev Bakıda limanın açılacağını bildirib."),
        ("O, limanın açılacağını bildirib.", "Elmar Rzayev limanın açılacağını bildirib."),
        ("Norlandiyalı nazir öz növbəsində gələcəyini bildirib.", "Elmar Rzayev gələcəyini bildirib."),
    ],
)
def test_the_full_name_is_the_subject(sentence: str, point: str) -> None:
    voice = Voice(Speaker("Elmar Rzayev", "Norlandiyanın xarici işlər naziri"), is_name=lambda word: True)
    assert compress(sentence, "az", voice, reported=True) == point


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("az", "Rzayevin qardaşı gəlib."),
        ("az", "O liman bağlanıb."),
        ("az", "Nazir Kərimov gəlib."),
        ("ru", "Лунину вручили орден."),
        ("ru", "Лунин Пётр уехал."),
    ],
)
def test_another_subject_stays(language: str, words: str) -> None:
    assert person_in_full(words, "Elmar Rzayev" if language == "az" else "Олег Лунин", "X Y", language) is None
