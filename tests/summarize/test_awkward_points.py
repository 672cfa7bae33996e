"""Key points that would read badly in the third person, and names that looked oblique."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.document import Speaker
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from briefing.summarize.people.names import nominative
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from tests.summarize.reading import read, roles

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))


def points(sentence: str) -> list[str]:
    text = f"Briefing by the Spokesperson of the United Nations\n\n{sentence}\n"
    return [point.text for point in SUMMARIZER.key_points(read(text, "en"), 3)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our partners in the region need predictability, and so do we.",
        "Our colleagues tell us that more than 300 civilians were killed in the border villages.",
        "It's important to say, because I think it sometimes gets lost, that the ceasefire must hold.",
    ],
)
def test_what_reads_badly_of_a_third_person_is_quoted(sentence: str) -> None:
    assert points(sentence) == [f"Spokesperson of the United Nations: “{sentence[:-1]}”."]


@pytest.mark.parametrize("ending", [":", "."])
def test_the_introduction_of_a_list_is_no_point(ending: str) -> None:
    assert points(f"So far, in the past three weeks, the United Nations and its partners have{ending}") == []


@pytest.mark.parametrize("printed", ["Այխան Հաջիզադեին", "Այխան Հաջիզադեի", "Այխան Հաջիզադեն"])
def test_armenian_surnames_in_zade(printed: str) -> None:
    assert nominative(printed, "hy") == "Այխան Հաջիզադե"


def test_russian_nominatives_of_titles() -> None:
    body = "Российские войска должны покинуть территорию республики до конца этого года."
    assert nominative("Михая Попшоя", "ru") == "Михай Попшой"
    assert roles(f"Заявление министра иностранных дел Молдовы Михая Попшоя\n\n{body}\n", "ru") == {
        "Михай Попшой": "министр иностранных дел Молдовы"
    }
    for title in ("Заявление министра иностранных дел С.В. Лаврова", "Ответы министра С.В. Лаврова на вопросы"):
        assert "С.В. Лавров" in roles(f"{title}\n\n{body}\n", "ru")


def test_first_person_before_an_attribution_without_quotation_marks() -> None:
    text = "We do not rule out the use of force against Armenia, President Vladimir Putin said on Monday.\n"
    (point,) = SUMMARIZER.key_points(read(text, "en", ""), 1)
    assert point.speaker == "Vladimir Putin"
    assert " we " not in point.text.split("“")[0]


def test_no_two_conjunctions_in_a_row() -> None:
    voice = Voice(Speaker("Анна Орлова"), is_name=lambda word: False)
    as_to = "Что касается депортаций, то каждое дело рассматривает суд."
    assert compress(as_to, "ru", voice) == "Анна Орлова: «Что касается депортаций, то каждое дело рассматривает суд»."
    assert compress("Чтобы дело рассмотрели, нужен суд.", "ru", voice).startswith("Анна Орлова заявляет, что чтобы")
