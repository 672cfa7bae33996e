from __future__ import annotations

import pytest

from briefing.translate.cascade import Cascade
from briefing.translate.engine import Draft
from briefing.translate.obligation import obligation_lost

THERE_NEEDS = "There needs to be immediate access to the town."


@pytest.mark.parametrize(
    ("sentence", "translation", "target", "lost"),
    [
        (THERE_NEEDS, "К городу есть немедленный доступ.", "ru", True),
        (THERE_NEEDS, "Необходим немедленный доступ к городу.", "ru", False),
        (THERE_NEEDS, "Şəhərə dərhal çıxış var.", "az", True),
        (THERE_NEEDS, "Şəhərə dərhal çıxış olmalıdır.", "az", False),
        (THERE_NEEDS, "Քաղաք անհապաղ մուտք կա։", "hy", True),
        (THERE_NEEDS, "Պետք է լինի անհապաղ մուտք քաղաք։", "hy", False),
        ("Troops must not stay.", "Войскам нельзя оставаться.", "ru", False),
        ("There is access to the town.", "К городу есть доступ.", "ru", False),
        ("It has to do with money.", "Это связано с деньгами.", "ru", False),
        ("That is all we have to say.", "Это всё.", "ru", False),
        (THERE_NEEDS, "Il y a un accès.", "fr", False),
    ],
)
def test_what_must_be_isnt_what_is(sentence: str, translation: str, target: str, lost: bool) -> None:
    assert obligation_lost(sentence, translation, "en", target) == lost


def test_only_english_is_read_for_it() -> None:
    assert not obligation_lost("Доступ должен быть.", "Çıxış var.", "ru", "az")


class _Engine:
    signature, origin = "test@1", "model"

    def __init__(self, *others: str) -> None:
        self.others = others

    def supports(self, source: str, target: str) -> bool:
        return True

    def fits(self, texts: list[str], source: str, target: str) -> list[bool]:
        return [True] * len(texts)

    def translate(self, texts: list[str], source: str, target: str) -> list[Draft]:
        others = tuple(Draft(text, score=0.9, threshold=0.5) for text in self.others)
        return [Draft("Şəhərə dərhal çıxış var.", score=0.9, threshold=0.5, others=others)] * len(texts)


def test_another_hypothesis_that_keeps_it_is_taken() -> None:
    (kept,) = Cascade(_Engine("Şəhərə dərhal çıxış olmalıdır."), []).translate([THERE_NEEDS], "en", "az")
    assert (kept.text, kept.flags) == ("Şəhərə dərhal çıxış olmalıdır.", ())


def test_where_none_keeps_it_the_model_is_unsure() -> None:
    (lost,) = Cascade(_Engine(), []).translate([THERE_NEEDS], "en", "az")
    assert "low-confidence" in lost.flags
