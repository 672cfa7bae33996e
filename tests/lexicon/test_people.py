"""People whom no table of people has."""

from __future__ import annotations

import re

import pytest

from briefing.lexicon.entry import LANGUAGES
from briefing.lexicon.finder import find, stands_in
from briefing.lexicon.people import Name, given_names, made_up, surnames

LETTERS = {"en": "A-Za-zÀ-žȘ-ț", "ru": "А-Яа-яЁё", "az": "A-Za-zƏəĞğİıÖöŞşÜüÇç", "hy": "Ա-Ֆա-և"}
PEOPLE = [
    ("en", "Judge Elnur Huseynov resigned.", "Elnur Huseynov", "Эльнур Гусейнов", "Elnur Hüseynov", "m"),
    ("en", "He met Richard B. Moore.", "Richard B. Moore", "Ричард Мур", "Riçard Mur", "m"),
    ("ru", "Мы говорили с Давидом Петросяном.", "Давидом Петросяном", "Давид Петросян", "Davit Petrosyan", "m"),
    ("ru", "Об этом сообщила Анна Кузнецова.", "Анна Кузнецова", "Анна Кузнецова", "Anna Kuznetsova", "f"),
    ("az", "Polkovnik Rəşad Əliyevlə görüşdü.", "Rəşad Əliyevlə", "Рашад Алиев", "Rəşad Əliyev", "m"),
    ("hy", "Դավիթ Պետրոսյանի հետ խոսել ենք։", "Դավիթ Պետրոսյանի", "Давид Петросян", "Davit Petrosyan", "m"),
    ("en", "Maria Smith-Jones spoke.", "Maria Smith-Jones", "Мария Смит-Джонс", "Mariya Smit-Cons", "f"),
    ("ru", "Смирнова заявила об этом.", "Смирнова", "Смирнова", "Smirnova", "f"),
    ("ru", "Это дело Смирнова.", "Смирнова", "Смирнов", "Smirnov", "m"),
    ("ru", "Лаврова призывает стороны к миру.", "Лаврова", "Лаврова", "Lavrova", "f"),
    ("ru", "Медведева не исключает этого.", "Медведева", "Медведева", "Medvedeva", "f"),
    ("ru", "Об этом сказала Миронова.", "Миронова", "Миронова", "Mironova", "f"),
    ("ru", "Волкова: Выборы пройдут в мае", "Волкова", "Волкова", "Volkova", "f"),
    ("ru", "Лаврова спросили об этом.", "Лаврова", "Лавров", "Lavrov", "m"),
    ("ru", "Лаврова ждёт долгая встреча.", "Лаврова", "Лавров", "Lavrov", "m"),
    ("ru", "Это слова Лаврова.", "Лаврова", "Лавров", "Lavrov", "m"),
    ("ru", "Он ждал Лаврова, но встреча была отменена.", "Лаврова", "Лавров", "Lavrov", "m"),
    ("ru", "Лаврова призывает стороны прекратить огонь.", "Лаврова", "Лаврова", "Lavrova", "f"),
    ("ru", "Медведева: переговоров нет", "Медведева", "Медведева", "Medvedeva", "f"),
    ("ru", "Мост открыт, сообщила Миронова.", "Миронова", "Миронова", "Mironova", "f"),
    ("ru", "Лаврова ждут в мае.", "Лаврова", "Лавров", "Lavrov", "m"),
    ("ru", "Канцелярия Медведева сообщила об этом.", "Медведева", "Медведев", "Medvedev", "m"),
    ("ru", "Петров заявил об этом.", "Петров", "Петров", "Petrov", "m"),
    ("en", "Paris Hilton left.", "Paris Hilton", "Пэрис Хилтон", "Peris Hilton", "f"),
    ("en", "Mr Young left.", "Young", "Янг", "Yanq", ""),
]


@pytest.mark.parametrize(("language", "text", "written", "russian", "azerbaijani", "sex"), PEOPLE)
def test_given_name_and_surname_make_a_person(
    language: str, text: str, written: str, russian: str, azerbaijani: str, sex: str
) -> None:
    (name,) = [name for name in find(text, language) if name.entry.kind == "person"]
    assert text[name.start : name.end] == written
    assert (name.entry.preferred("ru"), name.entry.preferred("az")) == (russian, azerbaijani)
    assert name.entry.sex == sex
    assert stands_in(name.entry, text.replace(" B.", ""), language)


def test_a_given_name_is_written_as_those_write_it_who_bear_the_surname() -> None:
    names = [name.entry.preferred("hy") for name in find("David Petrosyan met David Brown.", "en")]
    assert names == ["Դավիթ Պետրոսյան", "Դեյվիդ Բրաուն"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mark was low. Will it rise? Grace was asked for."),
        ("en", "Will Johnsonn come?"),
        ("en", "In August the Romanian side left."),
        ("en", "Young people left; Maria-Unknownish stayed."),
        ("ru", "Вера нужна людям. Надежда есть."),
        ("az", "Azad seçkilər keçirilib. Ümid var."),
        ("hy", "Հույս կա։ Արևը դուրս եկավ։"),
    ],
)
def test_an_ordinary_word_and_half_a_name_are_no_person(language: str, text: str) -> None:
    assert [text[name.start : name.end] for name in find(text, language) if name.entry.kind == "person"] == []


def test_the_tables_are_large_and_written_in_their_scripts() -> None:
    assert len(given_names()) >= 4000 and len(surnames()) >= 9000
    wrong = [
        (language, form)
        for name in (*given_names(), *surnames())
        for language in LANGUAGES
        for form in name.forms[language]
        if not re.fullmatch(rf"[{LETTERS[language]}'’-]+", form)
    ]
    assert wrong == []


def test_no_row_stands_twice() -> None:
    def key(name: Name) -> tuple[str, ...]:
        return tuple(name.forms[language][0] for language in LANGUAGES)

    for table in (given_names(), surnames()):
        assert len({key(name) for name in table}) == len(table)


def test_people_are_made_up_of_names_that_go_together() -> None:
    made = made_up(50, seed=1)
    assert made == made_up(50, seed=1) != made_up(50, seed=2)
    assert all(entry.sex and " " in entry.preferred(language) for entry in made for language in LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "In Paris Macron spoke.", ["Paris", "Macron"]),
        ("en", "In May Putin visited us.", ["Putin"]),
        ("en", "Will Putin attend?", ["Putin"]),
        ("az", "Türkiyə Putinlə danışacaq.", ["Türkiyə", "Putinlə"]),
        ("hy", "Հայաստան Պուտինի այցից հետո", ["Հայաստան", "Պուտինի"]),
        ("ru", "Индия Путина поддержит.", ["Индия", "Путина"]),
        ("ru", "Роман Достоевского вышел.", ["Достоевского"]),
        ("ru", "Судья Иванова вынесла решение.", ["Иванова"]),
    ],
)
def test_a_place_a_month_and_a_question_are_no_given_names(language: str, text: str, names: list[str]) -> None:
    assert [text[name.start : name.end] for name in find(text, language)] == names
