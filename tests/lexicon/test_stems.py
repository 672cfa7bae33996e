from __future__ import annotations

import pytest

from briefing.lexicon.stems import english_lemmas


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("tankers", "tanker"),
        ("allies", "ally"),
        ("breaches", "breach"),
        ("seized", "seize"),
        ("planned", "plan"),
        ("denied", "deny"),
        ("withdrawing", "withdraw"),
        ("withdrew", "withdraw"),
        ("men", "man"),
    ],
)
def test_an_english_form_leads_to_its_lemma(form: str, lemma: str) -> None:
    assert lemma in english_lemmas(form)


def test_a_word_is_a_form_of_itself_first() -> None:
    assert english_lemmas("shelling")[0] == "shelling"
