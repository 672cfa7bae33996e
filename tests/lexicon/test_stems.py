from __future__ import annotations

import pytest

from briefing.lexicon.stems import VERB, aspect_of, english_lemmas, follows, stems


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


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("զգուշացնել", "զգուշացրել"),
        ("զգուշացնել", "զգուշացվեց"),
        ("վերադարձնել", "վերադարձրեց"),
        ("հեռանալ", "հեռացավ"),
        ("մոտենալ", "մոտեցան"),
        ("կարդալ", "կարդացել"),
        ("գտնել", "գտավ"),
        ("տալ", "տրված"),
        ("անել", "անում"),
        ("գրավել", "գրավվեց"),
    ],
)
def test_an_armenian_form_begins_with_a_stem_of_its_verb(verb: str, form: str) -> None:
    assert any(
        form.startswith(stem) and follows(form[len(stem) :], stem, VERB, "hy") for stem in stems(verb, VERB, "hy")
    )


def test_an_armenian_verb_is_not_every_longer_one() -> None:
    assert not any(follows("ներկայացրեց"[len(stem) :], stem, VERB, "hy") for stem in stems("ներկել", VERB, "hy"))


@pytest.mark.parametrize(
    ("lemma", "verb", "same"),
    [
        ("запрещать", "запретить", True),
        ("предупреждать", "предупредить", True),
        ("бросать", "бросить", True),
        ("вырасти", "вырыть", False),
        ("прийти", "пришить", False),
    ],
)
def test_a_russian_verb_in_another_aspect(lemma: str, verb: str, same: bool) -> None:
    begun = [stem for stem in stems(verb, VERB, "ru") if lemma.startswith(stem)]
    assert any(aspect_of(lemma, stem) for stem in begun) is same


@pytest.mark.parametrize(
    ("verb", "form", "expected"),
    [
        ("görmək", "görməyəcəklər", True),
        ("tapmaq", "tapılıb", True),
        ("ödəmək", "ödənilən", True),
        ("yazmaq", "yazmışdılar", True),
        ("gəlmək", "gələ", True),
        ("bilmək", "biləcəyini", True),
        ("etmək", "edirik", True),
        ("azmaq", "azərbaycan", False),
        ("ölmək", "ölkəni", False),
        ("bilmək", "bildirir", False),
        ("almaq", "albaniyanın", False),
        ("minmək", "minnətdarıq", False),
    ],
)
def test_an_azerbaijani_form_ends_as_verbs_do(verb: str, form: str, expected: bool) -> None:
    begun = [stem for stem in stems(verb, VERB, "az") if form.startswith(stem)]
    assert any(follows(form[len(stem) :], stem, VERB, "az") for stem in begun) is expected
