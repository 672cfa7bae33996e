"""Conditions that turned into their opposite, and the many ways to say the same one."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.condition_check import condition_differs

OTHER = [
    ("ru", "en", "Если мост закроют, паромы будут ходить чаще.", "Unless the bridge is closed, ferries will run more."),
    ("ru", "en", "Если мост закроют, паромы не пойдут.", "Unless the bridge is closed, the ferries will not run."),
    ("ru", "en", "Паромы пойдут, если мост закроют.", "The ferries will run unless the bridge is closed."),
    ("az", "en", "Körpü bağlansa, bərələr işləyəcək.", "Unless the bridge is closed, the ferries will run."),
    (
        "az",
        "en",
        "Əgər körpü bağlanarsa, bərələr işləməyəcək.",
        "Unless the bridge is closed, the ferries will not run.",
    ),
    ("hy", "en", "Եթե կամուրջը փակվի, լաստանավերը կաշխատեն։", "Unless the bridge is closed, the ferries will run."),
    ("hy", "en", "Եթե կամուրջը փակվի, լաստանավերը չեն աշխատի։", "Unless the bridge shuts, the ferries will not run."),
    ("en", "ru", "If the bridge is not closed, the ferries will run.", "Если мост закроют, паромы не пойдут."),
    ("en", "hy", "If the bridge is closed, we will not go.", "Եթե կամուրջը չփակվի, մենք կգնանք։"),
    ("ru", "hy", "Мы пойдём, если мост не закроют.", "Եթե կամուրջը փակվի, մենք չենք գնա։"),
    ("ru", "az", "Если мост не закроют, мы пойдём.", "Körpü bağlansa, biz getməyəcəyik."),
]
SAME = [
    ("ru", "en", "Если мост не закроют, паромы пойдут.", "Unless the bridge is closed, the ferries will run."),
    ("ru", "en", "Если мост закроют, паромы не пойдут.", "If the bridge is closed, the ferries will not run."),
    (
        "ru",
        "en",
        "Если стражники, бравшие взятки, не уйдут, мы не вернёмся.",
        "Unless the guards go, we will not return.",
    ),
    ("ru", "en", "Пока мост не закроют, паромы не пойдут.", "Ferries will not run unless the bridge is closed."),
    ("ru", "en", "Паромы пойдут, только если мост закроют.", "No ferry will run unless the bridge is closed."),
    ("az", "en", "Körpü bağlanmasa, bərələr işləyəcək.", "Unless the bridge is closed, the ferries will run."),
    ("az", "en", "Onlar razı deyillərsə, gedə bilərlər.", "Unless they agree, they may go."),
    ("az", "en", "Kimsə razılıq vermədən gedə bilməz.", "Nobody may go unless they agree."),
    ("hy", "en", "Եթե կամուրջը չփակվի, լաստանավերը կաշխատեն։", "Unless the bridge is closed, the ferries will run."),
    ("hy", "en", "Քանի դեռ կամուրջը բաց է, չենք գնա։", "We will not go unless the bridge is closed."),
    ("en", "ru", "If the strike fails, we will not go.", "Если забастовка не удастся, мы уедем отсюда."),
    ("en", "az", "If the bridge is not closed, we will go.", "Körpü bağlanmasa, gedəcəyik."),
    ("az", "hy", "Səhv etmirəmsə, o gəldi.", "Եթե չեմ սխալվում, նա եկավ։"),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER)
def test_the_opposite_condition(source: str, target: str, text: str, translation: str) -> None:
    assert condition_differs(text, translation, source, target)
    assert condition_differs(translation, text, target, source)
    assert "negation" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_the_same_condition(source: str, target: str, text: str, translation: str) -> None:
    assert not condition_differs(text, translation, source, target)
    assert not condition_differs(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not condition_differs("Unless it rains, we go.", "Wenn es regnet, gehen wir.", "en", "de")
