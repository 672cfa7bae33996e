"""Shorter versions of key points: by deletion, with nothing lost that the sense hangs on."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.faithful import faithful
from briefing.summarize.wording.shorten import shorter, versions

POINTS = {
    "en": "Anna Roth says Austria will send 20 rescuers (among them six divers), which Slovenia has asked for, and it "
    "pays for their transport.",
    "ru": "Анна Рот заявляет, что Австрия направит 20 спасателей (среди них шесть водолазов), о которых просила "
    "Словения, и оплатит перевозку.",
    "az": "Anna Rot bildirir ki, Avstriya 20 xilasedici (onlardan altısı dalğıc) göndərəcək, çünki Sloveniya bunu "
    "xahiş edib.",
    "hy": "Աննա Ռոթը հայտարարում է, որ Ավստրիան կուղարկի 20 փրկարար (նրանցից վեցը՝ սուզակ), որոնք Սլովենիան խնդրել է։",
}


@pytest.mark.parametrize("language", POINTS)
def test_asides_and_side_clauses_go(language: str) -> None:
    point = POINTS[language]
    words = len(point.split())
    shortest = min(versions(point, language), key=lambda each: len(each.split()))
    assert len(shortest.split()) <= words - 6 and "20" in shortest and "(" not in shortest
    assert shortest.endswith("։" if language == "hy" else ".")
    for version in versions(point, language):
        assert faithful(version, point, language)
    assert shorter(point, language, words) == point
    limited = shorter(point, language, words - 3)
    assert limited and words - 3 >= len(limited.split()) > len(shortest.split()) - 1
    assert shorter(point, language, 3) is None


@pytest.mark.parametrize(
    ("point", "language"),
    [
        ("Anna Roth says the troops will leave on Monday, unless the talks fail.", "en"),
        ("Anna Roth says the bank will lend money, but not to private firms.", "en"),
        ("Anna Roth calls on the parties to return to the table.", "en"),
        ("Anna Roth condemns in the strongest terms the attack on the convoy.", "en"),
        ("Анна Рот заявляет, что войска уйдут, если переговоры завершатся успехом.", "ru"),
        ("Anna Rot tərəfləri xəritələri təqdim etməyə və aydınlıq gətirməyə çağırır.", "az"),
        ("Աննա Ռոթը հայտարարում է, որ զորքերը կհեռանան, եթե բանակցությունները հաջողվեն։", "hy"),
    ],
)
def test_conditions_restrictions_and_complements_stay(point: str, language: str) -> None:
    for version in versions(point, language):
        kept = {word.strip(".,։") for word in version.split()}
        needed = {"unless", "not", "return", "attack", "если", "təqdim", "gətirməyə", "եթե"}
        assert {word.strip(".,։") for word in point.split()} & needed <= kept, version


def test_the_occasion_of_a_denial_goes_but_no_other_term() -> None:
    denial = "Anna Roth rejected the report, after a trade unionist said that jobs would go."
    assert "Anna Roth rejected the report." in versions(denial, "en")
    term = "Anna Roth says the bank will lend money, after parliament has approved the budget."
    assert versions(term, "en") == [term]


def test_times_go_only_where_they_may() -> None:
    point = "Anna Roth says Austria will send 20 rescuers on Monday, and six divers in the coming days."
    assert any("Monday" not in version and "six divers" in version for version in versions(point, "en"))
    assert all("Monday" in version for version in versions(point, "en", times=False))


def test_a_quotation_keeps_its_marks() -> None:
    point = "Anna Roth: “We have lost 11 houses, which nobody will rebuild for us this year”."
    for version in versions(point, "en"):
        assert version.count("“") == version.count("”") == 1 and version.endswith("”.")


@pytest.mark.parametrize(
    ("language", "point", "verb"),
    [
        (
            "en",
            "The humanitarian convoy from the port of Matabe, which carried 40 tonnes of food, was attacked on Sunday.",
            "attacked",
        ),
        ("en", "The governor of the northern province – who took office in May – resigned on Friday.", "resigned"),
        (
            "ru",
            "По поручению Президента Сарении в Мараву, пострадавшую от наводнения, направлены два самолёта.",
            "направлены",
        ),
        ("ru", "Гуманитарный конвой из порта Матабе, который вёз продовольствие, подвергся нападению.", "подвергся"),
        (
            "hy",
            "Մատաբե նավահանգստից մեկնած շարասյունը, որը սնունդ էր տանում, կիրակի օրը հարձակման ենթարկվեց։",
            "ենթարկվեց",
        ),
    ],
)
def test_no_cut_leaves_a_subject_without_its_verb(language: str, point: str, verb: str) -> None:
    assert all(verb in version for version in versions(point, language))
    assert any("," not in version and "–" not in version for version in versions(point, language))


@pytest.mark.parametrize(
    ("language", "point", "short"),
    [
        ("en", "The army will leave the city, which it took in May, and the port.", "The army will leave the city."),
        ("ru", "Армия покинет город Мараву, который она заняла.", "Армия покинет город Мараву."),
        ("hy", "Բանակը կլքի Մարավա քաղաքը, որը գրավել էր մայիսին, երկու օրից։", "Բանակը կլքի Մարավա քաղաքը։"),
    ],
)
def test_a_tail_behind_the_verb_goes(language: str, point: str, short: str) -> None:
    assert short in versions(point, language)


@pytest.mark.parametrize(
    ("point", "language", "kept"),
    [
        ("Norway agreed last month to lend two ships, Roth said.", "en", "to lend"),
        ("Norway lent two ships last month.", "en", "ships"),
        ("Anna Roth says prices rose last month by 5 percent.", "en", "by 5 percent"),
        ("Каждый процент дефицита – это один пункт к ставке банка.", "ru", "это один"),
        ("Анна Рот заявляет, что склад нужно закрыть, а причалы — за город.", "ru", "за город"),
        ("Anna Rot yolun bağlandığını, çünki körpünün uçduğunu bildirib.", "az", "bildirib"),
        ("Девять человек погибли при столкновении поезда Ульм – Бонн с грузовиком.", "ru", "Бонн"),
    ],
)
def test_what_a_verb_or_a_dash_needs_stays(point: str, language: str, kept: str) -> None:
    assert all(kept in version for version in versions(point, language))


def test_a_time_takes_no_verb_with_it() -> None:
    point = "Анна Рот заявляет, что на этой неделе вернулись 97 моряков, большинство – моложе тридцати лет."
    assert all("моряков" in version for version in versions(point, "ru"))


def test_a_russian_dash_behind_a_verb_opens_a_tail() -> None:
    point = "Анна Рот заявляет, что мост через реку закрыт — там идёт ремонт."
    assert "Анна Рот заявляет, что мост через реку закрыт." in versions(point, "ru")


@pytest.mark.parametrize(
    ("point", "version"),
    [
        ("Anna Roth says two ships sailed last week in Norway.", "Anna Roth says two ships sailed."),
        ("Anna Roth met the crew last week in Bergen to sign a pact.", "Anna Roth met the crew to sign a pact."),
        ("Anna Roth says Norway agreed during the talks to lend two ships.", ""),
    ],
)
def test_a_time_goes_with_its_place(point: str, version: str) -> None:
    found = [each for each in versions(point, "en") if each != point]
    assert found == [version] * bool(version)
