"""Months of dates, in words and in numerals."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.month_check import month_differs

OTHER = [
    ("en", "ru", "The contract runs until 31 December 2026.", "Контракт действует до 31 января 2026 года."),
    ("en", "hy", "She called for an inquiry by May 20.", "Նա կոչ արեց քննություն անցկացնել մինչև 20-ը։"),
    ("en", "az", "It ends on March 5.", "O, mayın 5-də bitir."),
    ("ru", "en", "Встреча пройдёт 12 августа.", "The meeting will take place on 12 July."),
    ("ru", "az", "Это было в мае 2021 года.", "Bu, 2021-ci ildə olub."),
    ("az", "hy", "2021-ci ilin martında imzalanıb.", "Ստորագրվել է 2021 թվականի մայիսին։"),
    ("hy", "en", "2021 թվականի մարտի 5-ին։", "On 5 May 2021."),
    ("en", "ru", "On 20 May 2021.", "20.03.2021."),
    ("en", "ru", "On 20 April.", "Двадцатого числа, 20 мая."),
]
SAME = [
    ("en", "ru", "The contract runs until 31 December 2026.", "Контракт действует до 31 декабря 2026 года."),
    ("en", "hy", "She called for an inquiry by May 20.", "Նա կոչ արեց քննություն անցկացնել մինչև մայիսի 20-ը։"),
    ("en", "az", "It ends on March 5.", "O, martın 5-də bitir."),
    ("ru", "az", "Это было в мае 2021 года.", "Bu, 2021-ci ilin mayında olub."),
    ("en", "ru", "On 20 May 2021.", "20.05.2021."),
    ("ru", "en", "Истекает 20 мая.", "It expires on 5/20."),
    ("en", "ru", "On 20 May 2021.", "2021-05-20."),
    ("en", "ru", "They may 20 times ask.", "Они могут спросить 20 раз."),
    ("en", "ru", "Troops march 20 kilometres.", "Войска проходят 20 километров."),
    ("en", "ru", "Last May they met.", "Тогда они встретились."),
    ("hy", "ru", "Երկու մարտ է տեղի ունեցել 2020 թվականին։", "В 2020 году произошло два боя."),
    ("en", "ru", "The 9/11 attacks.", "Теракты 11 сентября."),
    ("en", "ru", "the May 9 parade", "парад 9 мая"),
    ("en", "ru", "the Jan. 6 riot", "беспорядки 6 января"),
    ("ru", "en", "майский указ 2018 года", "the decree of May 2018"),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_a_month_changed_or_lost(source: str, target: str, text: str, translation: str) -> None:
    assert month_differs(text, translation, source, target)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_a_month_kept(source: str, target: str, text: str, translation: str) -> None:
    assert not month_differs(text, translation, source, target)
    assert not month_differs(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not month_differs("On 5 May 2021.", "Am 5. Juni 2021.", "en", "de")
