"""Numbers in all the ways in which the four languages write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.translate.number_check import numbers_differ
from briefing.translate.quantities import quantities

SAME = [
    ("750,000 people", "750 тыс. человек", "ru"),
    ("750,000 people", "750 min nəfər", "az"),
    ("750,000 people", "750 հազար մարդ", "hy"),
    ("750,000 people", "750 000 человек", "ru"),
    ("1.5 million tonnes", "1,5 млн тонн", "ru"),
    ("1.5 million tonnes", "1 500 000 ton", "az"),
    ("$2.3 billion", "2,3 միլիարդ դոլար", "hy"),
    ("two soldiers", "двое военнослужащих", "ru"),
    ("2 soldiers", "два солдата", "ru"),
    ("2 soldiers", "iki əsgər", "az"),
    ("2 soldiers", "երկու զինվոր", "hy"),
    ("three of them", "3 nəfəri", "az"),
    ("12 countries", "двенадцати стран", "ru"),
    ("12 countries", "on iki ölkə", "az"),
    ("12 countries", "տասներկու երկրի", "hy"),
    ("twenty-five years", "25 տարի", "hy"),
    ("twenty-five years", "քսանհինգ տարի", "hy"),
    ("sixty-five", "altmış beş", "az"),
    ("on 15 May 2021", "15.05.2021", "ru"),
    ("on 15 May 2021", "2021-ci il mayın 15-də", "az"),
    ("on 15 May 2021", "2021 թվականի մայիսի 15-ին", "hy"),
    ("a five-year contract", "հնգամյա պայմանագիր", "hy"),
    ("at 5 p.m.", "в 17 часов", "ru"),
    ("at 14:00", "ժամը 14-ին", "hy"),
    ("10 per cent", "10%", "ru"),
    ("the 1990s", "90-е годы", "ru"),
    ("the 21st century", "XXI век", "ru"),
    ("the G7", "«семёрка»", "ru"),
    ("three and a half years", "три с половиной года", "ru"),
    ("3.5 years", "три с половиной года", "ru"),
    ("half a million", "полмиллиона", "ru"),
    ("5,400 soldiers", "5 min 400 əsgər", "az"),
    ("three decades", "30 ildir", "az"),
    ("five hundred million", "пятьсот миллионов", "ru"),
    ("the first 1 minute", "первая минута", "ru"),
    ("in 1918 thousands fled", "в 1918 году бежали тысячи", "ru"),
    ("3.5 million euros", "три с половиной миллиона евро", "ru"),
    ("three and a half million euros", "3,5 млн евро", "ru"),
    ("300 schools", "трёхсот школ", "ru"),
    ("at 5 p.m.", "в 5 часов вечера", "ru"),
    ("at 5", "в 17 часов", "ru"),
    ("at 5", "saat 17-də", "az"),
    ("It began at 9.30.", "Началось в 9:30.", "ru"),
    ("at 3:30 p.m.", "15:30-da", "az"),
    ("the 2023-24 season", "сезон 2023–2024 годов", "ru"),
    ("no numbers here", "здесь нет чисел", "ru"),
]

DIFFERENT = [
    ("750,000 people", "75 тыс. человек", "ru"),
    ("750,000 people", "750 milyon nəfər", "az"),
    ("1.5 million tonnes", "15 млн тонн", "ru"),
    ("2 soldiers", "три солдата", "ru"),
    ("three soldiers", "пять солдат", "ru"),
    ("three soldiers", "beş əsgər", "az"),
    ("three soldiers", "հինգ զինվոր", "hy"),
    ("on 15 May 2021", "16.05.2021", "ru"),
    ("15 people", "люди", "ru"),
    ("people", "15 nəfər", "az"),
    ("10 per cent", "100 %", "hy"),
    ("15 soldiers were killed", "убиты 3 солдата", "ru"),
    ("15 soldiers were killed", "убиты 3 солдата за 4 дня", "ru"),
    ("in 15 days", "за 3 дня", "ru"),
    ("18 civilians", "6 dinc sakin", "az"),
    ("5 million euros", "5 евро", "ru"),
    ("five million euros", "пять евро", "ru"),
    ("5 million 400 thousand euros", "5 млн евро", "ru"),
    ("200 thousand people", "200 մարդ", "hy"),
    ("three hundred people", "три человека", "ru"),
    ("In 2020", "В 20", "ru"),
    ("1,050 troops", "50 военных", "ru"),
    ("23 people left in 2023", "люди уехали в 2023 году", "ru"),
]


@pytest.mark.parametrize(("english", "other", "language"), SAME)
def test_the_same_number_written_otherwise(english: str, other: str, language: str) -> None:
    assert not numbers_differ(english, other, "en", language)
    assert not numbers_differ(other, english, language, "en")


@pytest.mark.parametrize(("english", "other", "language"), DIFFERENT)
def test_another_number(english: str, other: str, language: str) -> None:
    assert numbers_differ(english, other, "en", language)
    assert numbers_differ(other, english, language, "en")


def test_where_a_number_stands() -> None:
    (quantity,) = quantities("İtki 5 milyon manatdır.", "az")
    assert (quantity.start, quantity.end, quantity.values) == (5, 13, frozenset({5e6}))


def test_a_careless_thousands_separator_is_read_both_ways() -> None:
    assert quantities("1,500", "ru")[0].values == {1.5, 1500}
    assert quantities("1,500", "en")[0].values == {1500}


def test_a_comma_between_decimals_lists_them() -> None:
    assert [number.values for number in quantities("0.5,0.7", "en")] == [{0.5}, {0.7}]


@given(st.text(alphabet="0123456789.,:/  -abXVIminmillion", max_size=40), st.sampled_from(["en", "ru", "az", "hy"]))
def test_any_text_has_the_numbers_that_it_has(text: str, language: str) -> None:
    assert not numbers_differ(text, text, language, language)


@given(st.integers(2, 10**9))
def test_thousands_are_read_in_every_language(number: int) -> None:
    english, other = f"{number:,}", f"{number:,}".replace(",", " ")
    assert not numbers_differ(english, other, "en", "ru")
    assert not numbers_differ(english, other, "en", "hy")
