"""Trades in front of names, trades and nations that stand for somebody named before."""

from __future__ import annotations

from briefing.document import Speaker
from briefing.summarize.people.holders import holder, is_nationality
from briefing.summarize.people.speakers import SpeakerIndex
from tests.summarize.reading import roles, turns


def _speakers(text: str, language: str) -> list[str]:
    return [name for kind, name, _ in turns(text, language) if kind == "statement"]


def test_a_trade_is_no_part_of_the_name() -> None:
    russian = """Суд отложен

Адвокат Трофимова Сергей Малинин заявил, что дело политическое. «Вину не признаём», — добавил защитник.
"""
    assert set(roles(russian, "ru")) == {"Сергей Малинин"}
    azerbaijani = """Park satılmayacaq

Ekoloq Fərid Mansurov xəbərdarlıq edib ki, ağaclar kəsilə bilər. Mütəxəssis hesab edir ki, layihə dayandırılmalıdır.
"""
    assert roles(azerbaijani, "az") == {"Fərid Mansurov": "Ekoloq"}
    armenian = """Հանքը փակվում է

Բնապահպան Աննա Սիմոնյանը հայտարարել է, որ գետն աղտոտված է։
"""
    assert roles(armenian, "hy") == {"Աննա Սիմոնյան": "Բնապահպան"}


def test_a_trade_means_nobody_of_another_office() -> None:
    minister = Speaker("Ann Roe", "Defence Minister")
    assert holder("lawyer", [minister], [minister]) is None
    assert holder("lawyer", [minister], [Speaker("Tim Ost", "lawyer of the bank")]) == Speaker(
        "Tim Ost", "lawyer of the bank"
    )


def test_the_minister_of_a_nation() -> None:
    text = """Переговоры в Астане

Министр иностранных дел Казахстана Марат Досжанов и его венгерский коллега Ласло Ковач встретились с журналистами.

«Торговля растёт», — сообщил Досжанов. Ковач заявил, что Венгрия готова покупать нефть.

Глава казахстанского МИД также сообщил об открытии консульства. Венгерский министр пообещал поддержку.
"""
    said = _speakers(text, "ru")
    assert said == ["Марат Досжанов", "Ласло Ковач", "Марат Досжанов", "Ласло Ковач"]
    assert is_nationality("венгерский") and is_nationality("bolqarıstanlı") and is_nationality("Չեխիայի")
    assert not is_nationality("бывший") and not is_nationality("Անի")


def test_places_and_cases_around_names() -> None:
    assert SpeakerIndex("Канцлер Норвальда Фридрих Хольм прибыл.", "ru").resolve("Хольм").name == "Фридрих Хольм"
    assert SpeakerIndex("Никита Сергеевич Хрущёв прибыл.", "ru").resolve("Хрущёв").name == "Никита Сергеевич Хрущёв"
    azerbaijani = SpeakerIndex("Hanna Krüger Cenevrədə çıxış edib.", "az")
    assert azerbaijani.resolve("Krüger").name == "Hanna Krüger"
    assert not SpeakerIndex("Sumqayıt Bələdiyyəsinin binası yanıb.", "az").people()


def test_nominatives_of_women_are_kept() -> None:
    text = "Жительница посёлка Лесной Мария Егорова рассказала о пожаре."
    assert SpeakerIndex(text, "ru").resolve("Егорова").name == "Мария Егорова"


def test_contractions_are_no_names() -> None:
    assert not SpeakerIndex("There is a way. We've Proposed it. I've Been there.", "en").people()
