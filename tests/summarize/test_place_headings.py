"""Headings of a briefing that name a place stand in front of the points below them and are nobody's name."""

from __future__ import annotations

import pytest

from briefing import Briefer
from briefing.document import Document
from briefing.summarize.turns.labels import find_labels
from briefing.summarize.turns.place_headings import PlaceHeadings, place_of
from briefing.summarize.wording.where import with_place
from tests.summarize.reading import read

EN = """Noon briefing by Farida Noor, Spokesperson for the Secretary-General

Farida Noor: Good afternoon.

**Sudan
The Programme has suspended deliveries after two trucks were attacked.

LEBANON. Peacekeepers counted 42 violations in one week.

Haiti

The gangs released 12 hostages. Kenya has sent 40 police officers. The airport reopened with six flights a day.

Personnel
Two deputies were appointed with the rank of director.

Question: Was anybody arrested?

Farida Noor: The guards arrested 12 people.
"""
RU = """Брифинг официального представителя Анны Лунд
Осло, 14 ноября

А. Лунд: Добрый день.

Судан

Программа приостановила поставки после нападения на два грузовика.

Ближний Восток:

Миротворцы насчитали 42 нарушения за неделю.

Южный Судан: Наводнение затронуло 300 тысяч человек.

Судан

Освобождены 12 заложников.

Вопрос: Кто-нибудь арестован?

А. Лунд: Охрана задержала 12 человек.
"""
PLACES = {
    "en": {
        "deliveries": "Sudan",
        "42": "Lebanon",
        "hostages": "Haiti",
        "six flights": "",
        "rank": "",
        "arrested 12": "",
    },
    "ru": {"поставки": "Sudan", "42": "Middle East", "300": "South Sudan", "заложников": "Sudan", "задержала": ""},
}


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("ru", RU)])
def test_place_above_a_sentence(language: str, text: str) -> None:
    document = read(text, language)
    headings = PlaceHeadings(document)
    for words, place in PLACES[language].items():
        sentence = next(each for each in document.sentences if words in each.text)
        found = headings.above(sentence.start, sentence.text.rpartition(": ")[2])
        assert (found.place.preferred("en") if found else "") == place, words


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("ru", RU)])
def test_place_is_no_label_and_takes_no_speaker_away(language: str, text: str) -> None:
    document = read(text, language)
    assert {label.name for label in find_labels(document) if label.kind == "name"} in ({"Farida Noor"}, {"А. Лунд"})
    assert len({turn.speaker for turn in document.turns if turn.speaker}) == 1


def test_office_alone_is_a_label_below_headings() -> None:
    text = RU.replace("А. Лунд:", "Заместитель официального представителя:")
    labels = [label.name for label in find_labels(read(text, "ru"))]
    assert labels == ["Заместитель официального представителя", "Вопрос", "Заместитель официального представителя"]


def test_points_say_where() -> None:
    for language, text, front in (("en", EN, "Sudan: Farida Noor says"), ("ru", RU, "Судан: Анна Лунд заявляет")):
        points = Briefer().brief(Document(text, text.split("\n")[0], language=language), (), 8).key_points
        assert any(point.text.startswith(front) and point.evidence[-1].quote.strip("*") in front for point in points)
        assert all("Южный Судан: Наводнение" not in point.text for point in points)


@pytest.mark.parametrize("line", ["Geneva", "Security Council", "Personnel", "Sudan and its neighbours", "sudan"])
def test_no_place(line: str) -> None:
    assert place_of(line, "en") is None


def test_quotations_stay() -> None:
    sudan = place_of("SUDAN", "en")
    assert sudan is not None
    assert with_place("Ann Roe: “Two trucks were attacked”.", sudan, "en") == "Ann Roe: “Two trucks were attacked”."
    assert with_place("Two trucks were attacked.", sudan, "en") == "Sudan: Two trucks were attacked."
