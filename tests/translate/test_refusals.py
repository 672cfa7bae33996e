"""Refusals, failures and denials that a translation keeps or loses."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.refusals import refusal_lost

LOST = [
    ("en", "ru", "The sides failed to reach agreement.", "Стороны достигли соглашения."),
    ("en", "ru", "The government refuses to sign the treaty.", "Правительство подписывает договор."),
    ("en", "az", "The ministry denies the report.", "Nazirlik məlumatı təsdiqləyir."),
    ("en", "hy", "The minister was unable to attend.", "Նախարարը մասնակցել է։"),
    ("en", "ru", "The plant stopped supplying gas.", "Завод поставлял газ."),
    ("ru", "en", "Министр отказался подписать договор.", "The minister signed the treaty."),
    ("ru", "hy", "Министерство опровергло сообщение.", "Նախարարությունը հաստատել է հաղորդումը։"),
    ("az", "en", "Nazir müqaviləni imzalamaqdan imtina edib.", "The minister has signed the treaty."),
    ("az", "ru", "Nazirlik məlumatı təkzib edib.", "Министерство подтвердило сообщение."),
    ("hy", "en", "Նախարարը հրաժարվել է ստորագրել պայմանագիրը։", "The minister has signed the treaty."),
    ("hy", "az", "Նախարարությունը հերքել է լուրը։", "Nazirlik xəbəri təsdiqləyib."),
    ("en", "ru", "The minister signed the treaty.", "Министр отказался подписать договор."),
]
KEPT = [
    ("en", "ru", "The sides failed to reach agreement.", "Стороны не достигли соглашения."),
    ("en", "ru", "The sides failed to reach agreement.", "Сторонам не удалось договориться."),
    ("en", "ru", "The government refuses to sign the treaty.", "Правительство отказывается подписывать договор."),
    ("en", "az", "The ministry denies the report.", "Nazirlik məlumatı təkzib edir."),
    ("en", "hy", "The minister was unable to attend.", "Նախարարը չի կարողացել մասնակցել։"),
    ("en", "ru", "The plant stopped supplying gas.", "Завод прекратил поставки газа."),
    ("ru", "en", "Судья опроверг обвинения.", "The judge dismissed the accusations."),
    ("ru", "en", "Он отказался от этой мысли.", "He thought better of it."),
    ("az", "en", "O, vəzifədən imtina edib.", "He stepped aside."),
    ("hy", "en", "Դատարանը մերժել է հայցը։", "The court turned the claim down."),
    ("en", "ru", "The minister did not reject the offer.", "Министр принял предложение."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), LOST)
def test_a_refusal_that_is_gone(source: str, target: str, text: str, translation: str) -> None:
    assert refusal_lost(text, translation, source, target)
    assert "negation" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), KEPT)
def test_a_refusal_put_in_other_words(source: str, target: str, text: str, translation: str) -> None:
    assert not refusal_lost(text, translation, source, target)


def test_a_language_without_patterns_never_differs() -> None:
    assert not refusal_lost("He refused to sign.", "Er unterschrieb.", "en", "de")
