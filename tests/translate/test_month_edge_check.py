"""Beginnings and ends of months."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.month_edge_check import month_edge_differs

OTHER = [
    ("en", "ru", "The bridge will open in early October.", "Мост откроется в конце октября."),
    ("az", "ru", "Körpü oktyabrın əvvəlində açılacaq.", "Мост откроется до конца октября."),
    ("az", "en", "Körpü oktyabrın əvvəlində açılacaq.", "The bridge will open before October."),
    ("az", "hy", "Körpü martın sonunda açılacaq.", "Կամուրջը կբացվի մարտի սկզբին։"),
    ("hy", "en", "Կամուրջը կբացվի մայիսի սկզբին։", "The bridge will open at the end of May."),
    ("hy", "ru", "Կամուրջը կբացվի մայիսի վերջին։", "Мост откроется после мая."),
    ("ru", "en", "Мост откроется в конце июня.", "The bridge will open after June."),
]
SAME = [
    ("en", "ru", "The bridge will open in early October.", "Мост откроется в первых числах октября."),
    ("az", "ru", "Körpü oktyabrın sonunadək açılacaq.", "Мост откроется до конца октября."),
    ("en", "ru", "From early May to the end of June.", "С начала мая до конца июня."),
    ("ru", "en", "Первый снег выпал ещё до конца ноября.", "The first snow fell before November was over."),
    ("ru", "en", "Срок истекал в конце января.", "The end-of-January deadline was missed."),
    ("hy", "en", "Հունիսի վերջնական քվեարկությունը հետաձգվել է։", "The final vote in early June was put off."),
    ("en", "az", "May the march start of its own.", "Qoy yürüş özü başlasın."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_another_part_of_the_month(source: str, target: str, text: str, translation: str) -> None:
    assert month_edge_differs(text, translation, source, target)
    assert month_edge_differs(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_the_same_part_of_the_month(source: str, target: str, text: str, translation: str) -> None:
    assert not month_edge_differs(text, translation, source, target)
    assert not month_edge_differs(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not month_edge_differs("in early May", "Ende Mai", "en", "de")
