"""Ordinals in words and digits, and what only looks like one."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.ordinal_check import ordinals_differ

OTHER = [
    ("en", "ru", "Deliveries rose in the first quarter.", "Поставки выросли в третьем квартале."),
    ("en", "az", "He finished in second place.", "O, dördüncü yeri tutub."),
    ("en", "hy", "It is the 3rd package.", "Սա հինգերորդ փաթեթն է։"),
    ("ru", "az", "Это седьмой пакет санкций.", "Bu, doqquzuncu sanksiya paketidir."),
    ("az", "hy", "3-cü cərgədə oturub.", "Նստել է 5-րդ շարքում։"),
    ("hy", "en", "Ութերորդ նիստն է։", "It is the tenth session."),
    ("ru", "en", "Это 6-я сессия.", "It is the 9th session."),
]
SAME = [
    ("en", "ru", "Deliveries rose in the first quarter.", "Поставки выросли в первом квартале."),
    ("en", "ru", "Deliveries rose in the third quarter.", "Поставки выросли в III квартале."),
    ("en", "ru", "Deliveries rose in the 3rd quarter.", "Поставки выросли в 3-м квартале."),
    ("en", "az", "For the first time in the third round.", "İlk dəfə üçüncü turda."),
    ("en", "ru", "At first they came in second.", "Сначала они пришли вторыми."),
    ("en", "ru", "Wait a second.", "Подождите секунду."),
    ("en", "ru", "First of all, the third point.", "Прежде всего третий пункт."),
    ("en", "ru", "World War II began.", "Началась Вторая мировая война."),
    ("en", "hy", "World War II ended its first phase.", "Երկրորդ աշխարհամարտի առաջին փուլն ավարտվեց։"),
    ("en", "az", "It was found at second fourteen.", "On dördüncü saniyədə tapılıb."),
    ("en", "ru", "the twenty-first century and the second war", "двадцать первый век и вторая война"),
    ("en", "ru", "a second attempt on 5 May", "новая попытка 5-го мая"),
    ("en", "ru", "one third of the first batch", "треть первой партии"),
    ("en", "hy", "They met on 1 May.", "Նրանք հանդիպել են մայիսի 1-ին։"),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_another_ordinal(source: str, target: str, text: str, translation: str) -> None:
    assert ordinals_differ(text, translation, source, target)
    assert ordinals_differ(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_the_same_ordinal_or_none(source: str, target: str, text: str, translation: str) -> None:
    assert not ordinals_differ(text, translation, source, target)
    assert not ordinals_differ(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not ordinals_differ("the first day", "der dritte Tag", "en", "de")
