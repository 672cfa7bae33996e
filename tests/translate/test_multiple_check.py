"""Multiples and fractions, and what only looks like one."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.multiple_check import multiples_differ

OTHER = [
    ("en", "ru", "Exports doubled.", "Экспорт вырос втрое."),
    ("en", "ru", "Exports tripled.", "Экспорт удвоился."),
    ("en", "ru", "It carried twice as much freight.", "Он перевёз вчетверо больше грузов."),
    ("en", "ru", "They voted twice.", "Они проголосовали трижды."),
    ("en", "ru", "Half of the villages burned.", "Сгорела четверть деревень."),
    ("en", "ru", "Two thirds of the money was lost.", "Треть денег пропала."),
    ("en", "ru", "Three quarters of the voters came.", "Пришла четверть избирателей."),
    ("en", "az", "Exports doubled.", "İxrac üç dəfə artıb."),
    ("en", "az", "A quarter of the villages burned.", "Kəndlərin yarısı yanıb."),
    ("en", "az", "A third of the villages burned.", "Kəndlərin dörddə biri yanıb."),
    ("en", "hy", "Exports doubled.", "Արտահանումը եռապատկվել է։"),
    ("en", "hy", "Half of the villages burned.", "Այրվել է գյուղերի քառորդը։"),
    ("en", "hy", "Two thirds of the villages burned.", "Այրվել է գյուղերի մեկ երրորդը։"),
    ("ru", "az", "Цены выросли вдвое.", "Qiymətlər dörd dəfə artıb."),
    ("ru", "hy", "Сгорела половина деревень.", "Այրվել է գյուղերի մեկ երրորդը։"),
    ("az", "hy", "Qiymətlər iki dəfə artıb.", "Գները կքառապատկվեն։"),
    ("hy", "en", "Գները կկրկնապատկվեն։", "Prices will triple."),
]
SAME = [
    ("en", "ru", "Exports doubled.", "Экспорт вырос вдвое."),
    ("en", "ru", "Exports doubled.", "Экспорт вырос в 2 раза."),
    ("en", "ru", "Exports doubled.", "Экспорт вырос на 100%."),
    ("en", "ru", "Smoking has halved.", "Число курящих сократилось вдвое."),
    ("en", "ru", "The fare was halved.", "Плату снизили на 50%."),
    ("en", "ru", "It costs a third of the price.", "Это стоит втрое дешевле."),
    ("en", "ru", "He paid two thirds of it.", "Он оплатил две его трети."),
    ("en", "ru", "Pay rises by a quarter, pensions by half.", "Зарплаты — на четверть, пенсии — в полтора раза."),
    ("en", "ru", "Half the staff left for the third time.", "Половина сотрудников ушла в третий раз."),
    ("en", "ru", "A third party owns half of it.", "Половиной владеет третья сторона."),
    ("en", "ru", "At half past six a third of them left.", "В половине седьмого треть из них ушла."),
    ("en", "ru", "In the second half of the year it tripled.", "Во второй половине года оно утроилось."),
    ("en", "ru", "It doubled in a quarter of 2025.", "В одном из кварталов 2025 года он удвоился."),
    ("en", "ru", "In the first three quarters it doubled.", "За три квартала он удвоился."),
    ("en", "ru", "At least twice the bus was late by half an hour.", "Минимум дважды автобус опаздывал на полчаса."),
    ("en", "ru", "They waited a quarter of an hour, half of them.", "Они ждали пятнадцать минут, половина из них."),
    ("en", "ru", "This morning it doubled.", "Этим утром он удвоился."),
    ("en", "ru", "One in three is ill, twice last year's share.", "Болен каждый третий, вдвое больше прошлогоднего."),
    ("en", "az", "Exports doubled.", "İxrac ikiqat artıb."),
    ("en", "az", "A quarter of the villages burned.", "Kəndlərin dörddə biri yanıb."),
    ("en", "az", "He called half of them twelve times.", "Onların yarısına on iki dəfə zəng edib."),
    ("en", "az", "Half of it was sold.", "Onun yarısı satılıb."),
    ("en", "hy", "Exports will double.", "Արտահանումը կկրկնապատկվի։"),
    ("en", "hy", "Rations were halved.", "Օրաբաժինները կիսով չափ կրճատվել են։"),
    ("en", "hy", "Two thirds of the villages burned.", "Այրվել է գյուղերի երկու երրորդը։"),
    ("en", "hy", "In mid-July a third of it was sold.", "Հուլիսի կեսին վաճառվել է մեկ երրորդը։"),
    ("az", "ru", "Qiymət iki-üç dəfə artıb.", "Цена выросла в два-три раза."),
    ("en", "ru", "Exports doubled.", "Экспорт сильно вырос."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_another_multiple_or_fraction(source: str, target: str, text: str, translation: str) -> None:
    assert multiples_differ(text, translation, source, target)
    assert multiples_differ(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_the_same_or_none(source: str, target: str, text: str, translation: str) -> None:
    assert not multiples_differ(text, translation, source, target)
    assert not multiples_differ(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not multiples_differ("it doubled", "es verdreifachte sich", "en", "de")
