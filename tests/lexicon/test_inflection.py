from __future__ import annotations

import pytest

from briefing.lexicon import armenian, azerbaijani, russian
from briefing.lexicon.case import Case

AZERBAIJANI = [
    ("Mirzoyan", Case.GENITIVE, "Mirzoyanın"),
    ("Bayramov", Case.DATIVE, "Bayramova"),
    ("Makron", Case.ACCUSATIVE, "Makronu"),
    ("Putin", Case.ABLATIVE, "Putindən"),
    ("Gürcüstan", Case.LOCATIVE, "Gürcüstanda"),
    ("Bakı", Case.GENITIVE, "Bakının"),
    ("Bakı", Case.DATIVE, "Bakıya"),
    ("Gəncə", Case.ACCUSATIVE, "Gəncəni"),
    ("Tbilisi", Case.ATTRIBUTIVE, "Tbilisidəki"),
    ("İrəvan", Case.ATTRIBUTIVE, "İrəvandakı"),
    ("Tokio", Case.INSTRUMENTAL, "Tokioyla"),
    ("Köln", Case.GENITIVE, "Kölnün"),
    ("Ərdoğan", Case.DATIVE, "Ərdoğana"),
]
ARMENIAN = [
    ("Միրզոյան", Case.DEFINITE, "Միրզոյանը"),
    ("Միրզոյան", Case.LINKED, "Միրզոյանն"),
    ("Միրզոյան", Case.DATIVE, "Միրզոյանին"),
    ("Հայաստան", Case.LOCATIVE, "Հայաստանում"),
    ("Անկարա", Case.DEFINITE, "Անկարան"),
    ("Անկարա", Case.GENITIVE, "Անկարայի"),
    ("Անկարա", Case.ABLATIVE, "Անկարայից"),
    ("Հելսինկի", Case.GENITIVE, "Հելսինկիի"),
    ("Տոկիո", Case.LOCATIVE, "Տոկիոյում"),
    ("Ազգային անվտանգության ծառայություն", Case.GENITIVE, "Ազգային անվտանգության ծառայության"),
    ("Ազգային անվտանգության ծառայություն", Case.INSTRUMENTAL, "Ազգային անվտանգության ծառայությամբ"),
]
RUSSIAN = [
    ("Арарат Мирзоян", "m", Case.INSTRUMENTAL, "Араратом Мирзояном"),
    ("Мария Захарова", "f", Case.DATIVE, "Марии Захаровой"),
    ("Владимир Зеленский", "m", Case.GENITIVE, "Владимира Зеленского"),
    ("Ангела Меркель", "f", Case.GENITIVE, "Ангелы Меркель"),
    ("Маргарита Симоньян", "f", Case.DATIVE, "Маргарите Симоньян"),
    ("Дмитрий Кулеба", "m", Case.INSTRUMENTAL, "Дмитрием Кулебой"),
    ("Марко Рубио", "m", Case.ACCUSATIVE, "Марко Рубио"),
    ("Абдель Фаттах ас-Сиси", "m", Case.DATIVE, "Абделю Фаттаху ас-Сиси"),
    ("Ираклий Кобахидзе", "m", Case.LOCATIVE, "Ираклии Кобахидзе"),
    ("Урсула фон дер Ляйен", "f", Case.ACCUSATIVE, "Урсулу фон дер Ляйен"),
]


@pytest.mark.parametrize(("name", "case", "form"), AZERBAIJANI)
def test_azerbaijani_endings_follow_the_last_vowel(name: str, case: Case, form: str) -> None:
    assert azerbaijani.inflect(name, case) == form


def test_an_azerbaijani_possessive_links_with_n() -> None:
    name = "Xarici İşlər Nazirliyi"
    forms = [azerbaijani.inflect(name, case, possessive=True) for case in (Case.DATIVE, Case.LOCATIVE, Case.GENITIVE)]
    assert forms == [name + "nə", name + "ndə", name + "nin"]


@pytest.mark.parametrize(("name", "case", "form"), ARMENIAN)
def test_armenian_cases(name: str, case: Case, form: str) -> None:
    assert armenian.inflect(name, case) == form


def test_places_of_the_region_change_their_last_vowel_in_armenian() -> None:
    assert armenian.inflect("Բաքու", Case.GENITIVE, native=True) == "Բաքվի"
    assert armenian.inflect("Բաքու", Case.LOCATIVE, native=True) == "Բաքվում"
    assert armenian.inflect("Գյումրի", Case.GENITIVE, native=True) == "Գյումրու"
    assert armenian.inflect("Գյումրի", Case.DATIVE, native=True) == "Գյումրուն"


@pytest.mark.parametrize(("name", "sex", "case", "form"), RUSSIAN)
def test_russian_people(name: str, sex: str, case: Case, form: str) -> None:
    assert russian.inflect_person(name, case, sex) == form


def test_russian_places() -> None:
    assert russian.inflect_place("Москва", Case.LOCATIVE) == "Москве"
    assert russian.inflect_place("Баку", Case.LOCATIVE) == "Баку"
    assert russian.inflect_place("Черкассы", Case.GENITIVE) == "Черкасс"
    assert russian.inflect_place("Лачинский коридор", Case.GENITIVE) is None
    assert [russian.gender(place) for place in ("Тегеран", "Москва", "Афины")] == ["masc", "femn", "plur"]


def test_a_preposition_tells_the_case() -> None:
    assert Case.DATIVE not in russian.governed("переговоры в")
    assert russian.governed("обратился к") == (Case.DATIVE,)
    assert russian.governed("") == russian.CASES


def test_no_language_invents_a_case() -> None:
    assert azerbaijani.inflect("Bakı", Case.DEFINITE) is None
    assert armenian.inflect("ՄԱԿ", Case.GENITIVE) is None
    assert russian.inflect_person("Иван Иванов", Case.ABLATIVE, "m") is None
