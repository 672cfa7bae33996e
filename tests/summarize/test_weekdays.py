"""A point of a document without a date doesn't say `on Tuesday` of what has happened."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.weekdays import without_weekday

LEFT_OUT = [
    ("en", "The council on Tuesday approved the bridge.", "The council approved the bridge."),
    ("en", "The contract was signed on Friday, for 4 million euros.", "The contract was signed, for 4 million euros."),
    ("ru", "Совет во вторник одобрил мост.", "Совет одобрил мост."),
    ("ru", "Парламент в среду выразил недоверие министру.", "Парламент выразил недоверие министру."),
    ("az", "Şura çərşənbə axşamı körpünü təsdiq edib.", "Şura körpünü təsdiq edib."),
    ("hy", "Խորհուրդը երեքշաբթի ընդունել է օրենքը։", "Խորհուրդն ընդունել է օրենքը։"),
]
STAYS = [
    ("en", "The council will vote on Tuesday."),
    ("en", "The council on Tuesday approved the bridge that opens on Friday."),
    ("en", "Ann Roe: “The council on Tuesday approved the bridge”."),
    ("ru", "Совет проголосует во вторник."),
    ("az", "Şura çərşənbə axşamı səs verəcək."),
    ("hy", "Խորհուրդը երեքշաբթի կքվեարկի։"),
]


@pytest.mark.parametrize(("language", "point", "short"), LEFT_OUT)
def test_day_of_what_happened_is_left_out(language: str, point: str, short: str) -> None:
    assert without_weekday(point, language) == short


@pytest.mark.parametrize(("language", "point"), STAYS)
def test_other_days_stay(language: str, point: str) -> None:
    assert without_weekday(point, language) == point
