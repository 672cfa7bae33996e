"""Lines that give somebody's words."""

from __future__ import annotations

import pytest

from briefing.language.attribution import Attributed, attributed, put_together

LINES = [
    ("en", "Ararat Mirzoyan: “We agreed”.", Attributed("Ararat Mirzoyan", "We agreed.", True, True)),
    ("ru", "М.В. Захарова: «Да».", Attributed("М.В. Захарова", "Да.", True, True)),
    ("en", "Mirzoyan: “Will they agree?”", Attributed("Mirzoyan", "Will they agree?", True, True)),
    ("en", "Hasanova: Access must be free", Attributed("Hasanova", "Access must be free.", False, False)),
    ("en", "Mirzoyan: Thank you.", Attributed("Mirzoyan", "Thank you.", False, True)),
    ("ru", "Захарова: «Это „ошибка“ посла».", Attributed("Захарова", "Это „ошибка“ посла.", True, True)),
    ("hy", "Արարատ Միրզոյան․ «Համաձայն ենք»։", Attributed("Արարատ Միրզոյան", "Համաձայն ենք։", True, True)),
    ("en", "Mirzoyan: We go...", Attributed("Mirzoyan", "We go...", False, True)),
    ("en", "Blinken: “We saw D.C.”", Attributed("Blinken", "We saw D.C.", True, True)),
    ("hy", "Միրզոյան․ Ուժը լուծում չէ", Attributed("Միրզոյան", "Ուժը լուծում չէ։", False, False)),
    ("az", "Ceyhun Bayramov: “Razıyıq”.", Attributed("Ceyhun Bayramov", "Razıyıq.", True, True)),
]


@pytest.mark.parametrize(("language", "text", "parts"), LINES)
def test_a_line_comes_apart_and_together_again(language: str, text: str, parts: Attributed) -> None:
    assert attributed(text, language) == parts
    assert put_together(parts.name, parts.words, parts, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He said: “We agreed.” Then he left: “It is late.”"),
        ("en", 'Aliyev: "We won" and "they lost".'),
        ("en", "We want one thing. Mirzoyan: peace"),
        ("en", "the minister: “We agreed”."),
        ("ru", "«Мы согласны», — сказал он."),
        ("de", "Baerbock: “Nein”."),
        ("en", "At 10:30 the talks began."),
    ],
)
def test_other_lines_stay_whole(language: str, text: str) -> None:
    assert attributed(text, language) is None


@pytest.mark.parametrize(
    ("target", "words", "line"),
    [
        ("ru", "Мы договорились.", "Имя: «Мы договорились»."),
        ("hy", "Մենք պայմանավորվեցինք։", "Имя․ «Մենք պայմանավորվեցինք»։"),
        ("az", "Razılaşdıq.", "Имя: “Razılaşdıq”."),
        ("ru", "Договорились?", "Имя: «Договорились?»"),
    ],
)
def test_the_line_is_written_as_the_target_writes_it(target: str, words: str, line: str) -> None:
    like = Attributed("Name", "We agreed.", True, True)
    assert put_together("Имя", words, like, target) == line


def test_a_stop_inside_the_marks_comes_behind_them_where_the_target_has_it_there() -> None:
    line = attributed("Blinken: “We won.”", "en")
    assert line is not None
    assert put_together("Блинкен", "Мы победили.", line, "ru") == "Блинкен: «Мы победили»."


def test_words_begin_with_a_capital() -> None:
    line = attributed("Захарова: применение силы недопустимо", "ru")
    assert line == Attributed("Захарова", "Применение силы недопустимо.", False, False)
