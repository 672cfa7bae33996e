"""Hours of the morning and the evening."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.clock import is_time
from briefing.translate.clock_check import clock_differs

OTHER = [
    ("en", "ru", "The train leaves at 7:40 p.m. on Tuesday.", "Поезд отправляется во вторник в 7:40."),
    ("en", "az", "The curfew lasts from 1 a.m. to 4 a.m.", "Komendant saatı saat 4-dək davam edir."),
    ("en", "hy", "The train leaves at 7:40 p.m.", "Գնացքը մեկնում է ժամը 7:40-ին։"),
    ("en", "ru", "The train leaves at 7:40 a.m.", "Поезд отправляется в 19:40."),
    ("ru", "en", "Поезд уходит в 8 часов вечера.", "The train leaves at 8."),
    ("ru", "az", "Поезд уходит в 8 утра.", "Qatar saat 20:00-da yola düşür."),
    ("az", "ru", "Qatar axşam saat 9-da yola düşür.", "Поезд уходит в 9 часов."),
    ("hy", "en", "Գնացքը մեկնում է երեկոյան ժամը 9-ին։", "The train leaves at 9."),
]
SAME = [
    ("en", "ru", "The train leaves at 7:40 p.m. on Tuesday.", "Поезд отправляется во вторник в 19:40."),
    ("en", "ru", "The train leaves at 7:40 p.m.", "Поезд отправляется вечером, в 7:40."),
    ("en", "ru", "The curfew begins at 1 a.m.", "Комендантский час начинается в час ночи."),
    ("en", "az", "The curfew begins at 1 p.m.", "Komendant saatı 13:00-da başlayır."),
    ("en", "hy", "The train leaves at 7:40 a.m.", "Գնացքը մեկնում է ժամը 7:40-ին։"),
    ("en", "hy", "It is open from 9 a.m. to 9 p.m.", "Բաց է 9:00-21:00։"),
    ("ru", "en", "Поезд уходит в 8 часов вечера.", "The train leaves at eight."),
    ("en", "ru", "It cost 1 dollar in all.", "Всё стоило доллар."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_another_time_of_day(source: str, target: str, text: str, translation: str) -> None:
    assert clock_differs(text, translation, source, target)
    assert clock_differs(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_the_same_time_of_day(source: str, target: str, text: str, translation: str) -> None:
    assert not clock_differs(text, translation, source, target)
    assert not clock_differs(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not clock_differs("at 7 p.m.", "um 7", "en", "de")


def test_an_amount_is_no_time_whatever_stands_before_it() -> None:
    price, time = "The share fell to 12.40 lari.", "They talked from 9.30 to 12.40."
    assert not is_time(price, price.index("12"), price.index("12") + 5, "en")
    assert is_time(time, time.index("12"), time.index("12") + 5, "en")
