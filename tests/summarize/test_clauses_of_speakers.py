"""Clauses and sentences of a report that have speakers of their own, in four languages."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.turns import find_turns
from tests.summarize.reading import read

SEMICOLONS = [
    (
        "en",
        "The fire is out, Mayor Ann Roe said; according to the police, two dockers died.",
        ["Ann Roe", "Police"],
    ),
    (
        "ru",
        "Пожар на складе потушен, сообщил мэр Игорь Стах; по данным полиции, погибли двое рабочих.",
        ["Игорь Стах", "полиция"],
    ),
    (
        "az",
        "Anbardakı yanğın söndürülüb, mer İqor Stax bildirib; Fövqəladə Hallar Nazirliyinin məlumatına görə, iki nəfər "
        "ölüb.",
        ["İqor Stax", "Fövqəladə Hallar Nazirliyi"],
    ),
    (
        "hy",
        "Հրդեհը մարված է, հայտնել է քաղաքապետ Իգոր Ստախյանը; ըստ ոստիկանության՝ երկու մարդ է զոհվել։",
        ["Իգոր Ստախյան", "ոստիկանություն"],
    ),
]
GENERALS = [
    ("en", "The Secretary-General said on Thursday that the strike on the hospital was a crime.", "Secretary-General"),
    ("ru", "Генеральный секретарь заявил в четверг, что удар по больнице был преступлением.", "Генеральный секретарь"),
    ("az", "Baş katib bildirib ki, xəstəxanaya zərbə cinayətdir.", "Baş katib"),
    ("hy", "Գլխավոր քարտուղարը հայտարարել է, որ հարվածը հանցագործություն է։", "Գլխավոր քարտուղար"),
]
SOURCES = [
    ("ru", "Ремонт проведут в мае, сообщили в четверг в МЧС Армении.", "МЧС Армении"),
    (
        "hy",
        "Լույսը կանջատվի երկու ժամով, հայտնեցին Ներքին գործերի նախարարության փրկարար ծառայությունից։",
        "Ներքին գործերի նախարարության փրկարար ծառայություն",
    ),
    ("hy", "Ջրաբանական կենտրոնի տվյալներով՝ մակարդակը բարձրացել է 2,3 մետրով։", "Ջրաբանական կենտրոն"),
    ("hy", "Քաղաքապետ Տիգրան Ավինյանն էլ հայտնել է, որ Երևանը կգնի 87 ավտոբուս։", "Տիգրան Ավինյանն"),
    ("az", "Elçin Məmmədov AzərTAc-a deyib ki, suyun axını azalıb.", "Elçin Məmmədov"),
    ("az", "Prezident Sadır Japarov Xəzər dəhlizinə qoşulmağa hazır olduqlarını bildirib.", "Sadır Japarov"),
]
NOBODY = [
    ("az", "Tərəflər Xəzər dənizinin səviyyəsi ilə bağlı narahatlıqlarını bildiriblər."),
    ("az", "Azərbaycan tərəfi Xəzər üzərindən daşımaların artdığını bildirib."),
    ("ru", "Помощь Грузии предложили Турция, Армения и Азербайджан."),
]


@pytest.mark.parametrize(("language", "sentence", "names"), SEMICOLONS)
def test_each_clause_has_its_speaker(language: str, sentence: str, names: list[str]) -> None:
    document = read(f"Fire\n\n{sentence}\n", language)
    spoken = [turn.speaker.name for turn in find_turns(document) if turn.speaker]
    assert spoken == names


def test_he_is_no_body() -> None:
    text = (
        "Пожар потушен\n\nСклад потушен, сообщил глава района Игорь Стах; по данным полиции, погибли двое рабочих. "
        "По его словам, порт возобновит работу в среду.\n"
    )
    turns = [turn for turn in find_turns(read(text, "ru")) if turn.speaker]
    assert [turn.speaker.name for turn in turns if turn.speaker] == ["Игорь Стах", "полиция", "Игорь Стах"]


def test_whoever_rejected_it_says_why() -> None:
    text = (
        "Паводок\n\nДепутат Нино Каландадзе заявила, что сирены молчали. Директор агентства Темур Гоголадзе отверг эти "
        "обвинения: по его словам, предупреждение разослали за шесть часов.\n"
    )
    turns = [turn.speaker.name for turn in find_turns(read(text, "ru")) if turn.speaker]
    assert turns[0] == "Нино Каландадзе"
    assert set(turns[1:]) == {"Темур Гоголадзе"}


@pytest.mark.parametrize(("language", "sentence", "name"), GENERALS)
def test_secretary_general_alone(language: str, sentence: str, name: str) -> None:
    document = read(f"News\n\n{sentence}\n\n{sentence}\n", language)
    assert {turn.speaker.name for turn in find_turns(document) if turn.speaker} == {name}


@pytest.mark.parametrize(("language", "sentence", "name"), SOURCES)
def test_source(language: str, sentence: str, name: str) -> None:
    found = find_attribution(sentence, language)
    assert found is not None
    assert found.mention == name


@pytest.mark.parametrize(("language", "sentence"), NOBODY)
def test_nobody_who_speaks(language: str, sentence: str) -> None:
    assert find_attribution(sentence, language) is None


def test_armenian_article_behind_a_vowel() -> None:
    text = (
        "Նորություններ\n\nԴեսպան Ժան Ռենոն ասել է, որ Ֆրանսիան կտրամադրի 30 միլիոն եվրո։ «Դա քիչ է»,- ասել է Ռենոն։\n"
    )
    assert {turn.speaker.name for turn in find_turns(read(text, "hy")) if turn.speaker} == {"Ժան Ռենո"}
