"""A lost "is not" beside another negation."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.copula_check import copula_turned

TURNED = [
    (
        "ru",
        "hy",
        "Грузия не является участником спора и не поддерживает его.",
        "Վրաստանը վեճի մասնակից է և չի պաշտպանում այն։",
    ),
    (
        "ru",
        "en",
        "Грузия не является участником спора и не ведёт его.",
        "Georgia is a party to it and does not pursue it.",
    ),
    (
        "en",
        "ru",
        "The ship is not ours and we do not know its owner.",
        "Судно является нашим, и мы не знаем владельца.",
    ),
    ("en", "hy", "The ship is not ours and we do not know its owner.", "Նավը մերն է, և մենք չգիտենք դրա տիրոջը։"),
    ("en", "az", "The ship is not ours and we do not know its owner.", "Gəmi bizimdir və sahibini tanımırıq."),
    ("az", "en", "Gəmi bizim deyil və sahibini tanımırıq.", "The ship is ours and we do not know its owner."),
    ("hy", "en", "Նավը մերը չէ, և մենք չգիտենք դրա տիրոջը։", "The ship is ours and we do not know its owner."),
]
KEPT = [
    ("ru", "hy", "Грузия не является участником спора и не ведёт его.", "Վրաստանը վեճի մասնակից չէ և չի վարում այն։"),
    ("ru", "en", "Никто не является хозяином этого судна.", "Nobody is the owner of this ship."),
    ("ru", "en", "Судно не было ни нашим, ни чужим.", "The ship was neither ours nor theirs."),
    ("en", "az", "It is not the ship but its owner that we do not know.", "Tanımadığımız gəmi deyil, onun sahibidir."),
    ("en", "ru", "The ship is not free and does not sail.", "Судно является занятым и не плавает, оно недоступно."),
    ("hy", "en", "Նավը չեն կանգնեցնի և չեն նշի դրա տիրոջը։", "The ship is ours and they will not name the owner."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), TURNED)
def test_is_not_became_is(source: str, target: str, text: str, translation: str) -> None:
    assert copula_turned(text, translation, source, target)
    assert copula_turned(translation, text, target, source)
    assert "negation" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), KEPT)
def test_is_and_is_not_kept(source: str, target: str, text: str, translation: str) -> None:
    assert not copula_turned(text, translation, source, target)
    assert not copula_turned(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not copula_turned("It is not ours and does not sail.", "Es ist unseres und fährt nicht.", "en", "de")
