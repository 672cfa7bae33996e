"""Names in the nominative and the keys by which mentions of one person meet."""

from __future__ import annotations

import re

import pytest

from briefing.document import Speaker
from briefing.summarize.people.names import PERSON, name_key, nominative
from briefing.summarize.people.speakers import SpeakerIndex


@pytest.mark.parametrize(
    ("oblique", "expected"),
    [
        ("Сергея Лаврова", "Сергей Лавров"),
        ("Сергею Лаврову", "Сергей Лавров"),
        ("Сергеем Лавровым", "Сергей Лавров"),
        ("Сергей Лавров", "Сергей Лавров"),
        ("Марии Захаровой", "Мария Захарова"),
        ("Марию Захарову", "Мария Захарова"),
        ("Мария Захарова", "Мария Захарова"),
        ("Дмитрия Пескова", "Дмитрий Песков"),
        ("Никола Пашиняна", "Никол Пашинян"),
        ("Арарата Мирзояна", "Арарат Мирзоян"),
        ("Сергея Шойгу", "Сергей Шойгу"),
        ("Антона Силуанова", "Антон Силуанов"),
        ("Анны Налбандян", "Анна Налбандян"),
        ("М.В. Захаровой", "М.В. Захарова"),
        ("Александра Новака", "Александр Новак"),
    ],
)
def test_russian_nominative(oblique: str, expected: str) -> None:
    assert nominative(oblique, "ru") == expected


@pytest.mark.parametrize(
    "name",
    [
        "Антониу Гутерриш",
        "Жозе Рамуш-Орта",
        "Марку Рубио",
        "Франсиску Перейра",
        "Жоау Лоуренсу",
        "Андре Дюпон",
        "Андрий Сибига",
        "Илья Дарчиашвили",
        "Никита Иванов",
        "Нино Бурджанадзе",
        "Михаил Кавелашвили",
        "Метте Ольсен",
        "Сара Кнаф",
        "Замира Алиева",
    ],
)
def test_russian_given_names_that_end_in_a_vowel_stay(name: str) -> None:
    assert nominative(name, "ru") == name


@pytest.mark.parametrize(
    ("oblique", "expected"),
    [
        ("Никиты Иванова", "Никита Иванов"),
        ("Никите Иванову", "Никита Иванов"),
        ("Ильи Петрова", "Илья Петров"),
        ("Михаила Кавелашвили", "Михаил Кавелашвили"),
        ("Хосе Мануэля Альбареса", "Хосе Мануэль Альбарес"),
        ("Мусы Ахмеда", "Муса Ахмед"),
    ],
)
def test_russian_given_names_follow_their_surname(oblique: str, expected: str) -> None:
    assert nominative(oblique, "ru") == expected


@pytest.mark.parametrize(
    ("oblique", "expected"),
    [
        ("Каей Тамберг", "Кая Тамберг"),
        ("Майей Раду", "Майя Раду"),
        ("Теей Кленц", "Тея Кленц"),
        ("Андреем Тиммом", "Андрей Тимм"),
        ("Матвей Кленц", "Матвей Кленц"),
        ("Йоргеном Хаттулем", "Йорген Хаттуль"),
        ("Йоргена Хаттуля", "Йорген Хаттуль"),
        ("Йоргеном Хаттулом", "Йорген Хаттул"),
        ("Андрей Заголя", "Андрей Заголя"),
    ],
)
def test_russian_foreign_names_decline_each_word_by_itself(oblique: str, expected: str) -> None:
    assert nominative(oblique, "ru") == expected


def test_russian_indeclinable_given_names_leave_the_surname_to_the_context() -> None:
    assert nominative("Антониу Гутерриша", "ru", genitive=True) == "Антониу Гутерриш"
    assert nominative("Антониу Гутерришу", "ru", frozenset({"Гутерриш"})) == "Антониу Гутерриш"
    assert nominative("Биргитты Ольсен", "ru", genitive=True) == "Биргитта Ольсен"


def test_russian_initials_take_their_case_from_the_context() -> None:
    assert nominative("С.В. Лаврова", "ru", genitive=True) == "С.В. Лавров"
    assert nominative("С.В. Лаврова", "ru", frozenset({"Лавров"})) == "С.В. Лавров"
    assert nominative("М.В. Захарова", "ru") == "М.В. Захарова"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Արարատ Միրզոյանը", "Արարատ Միրզոյան"),
        ("Արարատ Միրզոյանի", "Արարատ Միրզոյան"),
        ("Արարատ Միրզոյանին", "Արարատ Միրզոյան"),
        ("Արարատ Միրզոյան", "Արարատ Միրզոյան"),
        ("Սերգեյ Լավրովը", "Սերգեյ Լավրով"),
        ("Մարիա Զախարովան", "Մարիա Զախարովա"),
        ("Վլադիմիր Պուտինը", "Վլադիմիր Պուտին"),
        ("Վլադիմիր Պուտին", "Վլադիմիր Պուտին"),
        ("Իլհամ Ալիևը", "Իլհամ Ալիև"),
    ],
)
def test_armenian_nominative(printed: str, expected: str) -> None:
    assert nominative(printed, "hy") == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Ceyhun Bayramovun", "Ceyhun Bayramov"),
        ("Ceyhun Bayramov", "Ceyhun Bayramov"),
        ("İlham Əliyevin", "İlham Əliyev"),
        ("Mehriban Əliyeva", "Mehriban Əliyeva"),
        ("Ararat Mirzoyanın", "Ararat Mirzoyan"),
        ("Vladimir Putin", "Vladimir Putin"),
    ],
)
def test_azerbaijani_nominative(printed: str, expected: str) -> None:
    assert nominative(printed, "az") == expected


def test_keys_meet() -> None:
    assert len({name_key(word, "ru") for word in ("Лавров", "Лаврова", "Лаврову", "Лавровым")}) == 1
    assert len({name_key(word, "hy") for word in ("Միրզոյան", "Միրզոյանը", "Միրզոյանի", "Միրզոյանը՝")}) == 1
    assert len({name_key(word, "az") for word in ("Bayramov", "Bayramovun", "Bayramova")}) == 1
    assert name_key("Blinken’s", "en") == name_key("BLINKEN", "en")


@pytest.mark.parametrize(
    "name",
    [
        "Antony J. Blinken",
        "Ursula von der Leyen",
        "М.В. Захарова",
        "Дж.А. Байрамов",
        "Արարատ Միրզոյան",
        "Mr. Halversen",
    ],
)
def test_person_pattern(name: str) -> None:
    match = re.match(PERSON, f"{name} said")
    assert match is not None
    assert match.group() == name


def test_an_office_in_the_genitive_rules_no_name_behind_the_office_that_serves_it() -> None:
    text = "Пресс-секретарь президента Кении Аида Токторова заявила это. Заявление президента Кении Ореста Нойберга"
    index = SpeakerIndex(text, "ru")
    assert index.resolve("Токторова").name == "Аида Токторова"
    assert index.resolve("Нойберг").name == "Орест Нойберг"
    text = "Советник президента Казахстана Касым-Жомарта Токаева сказал это. Дочь президента Эсфирь Ли молчит."
    assert SpeakerIndex(text, "ru").resolve("Токаев").name == "Касым-Жомарт Токаев"


def test_armenian_names_between_two_sides_stand_in_the_genitive() -> None:
    text = (
        "Հանդիպում է կայացել Մալթայի նախագահ Ռոբերտ Գրեչի և Լիտվայի վարչապետ Իևա Ռիմկուսի միջև։ "
        "Իևա Ռիմկուսն ընդգծել է, որ դեսպանատունը կբացվի։"
    )
    people = SpeakerIndex(text, "hy").people()
    assert people == [Speaker("Ռոբերտ Գրեչ", "Մալթայի նախագահ"), Speaker("Իևա Ռիմկուս", "Լիտվայի վարչապետ")]


def test_an_office_as_a_label_means_who_holds_it_in_whatever_case() -> None:
    az = SpeakerIndex("BMT Baş katibinin sözçüsünün müavini Aynur Quliyeva danışıb. Hakim Samir Rzayev gəlib.", "az")
    assert az.resolve("Sözçü müavini").name == "Aynur Quliyeva"
    assert az.resolve("Sözçü").name == "Sözçü"


def test_an_office_stands_in_front_of_a_form_of_address() -> None:
    index = SpeakerIndex("I'm joined by our Chief Economist, Dr Susan Leong. Happy to take questions.", "en")
    assert index.resolve("Chief Economist").name == "Susan Leong"
