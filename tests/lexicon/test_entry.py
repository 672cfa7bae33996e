"""The tables themselves."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from briefing.lexicon.entry import LANGUAGES, entries, offices

LETTERS = {"en": "A-Za-zÀ-ž", "ru": "А-Яа-яЁё", "az": "A-Za-zƏəĞğİıÖöŞşÜüÇç", "hy": "Ա-Ֆա-և"}


def test_the_lexicon_has_what_news_needs() -> None:
    kinds = Counter(entry.kind for entry in entries())
    assert kinds["country"] >= 195 and kinds["place"] >= 1500
    assert sum(entry.kind == "person" and " " in entry.preferred("en") for entry in entries()) >= 1400
    assert kinds["organisation"] >= 800
    assert sum(1 for _ in offices()) >= 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_written_in_its_script(language: str) -> None:
    wrong = [
        form
        for entry in entries()
        if entry.kind in {"person", "place", "country"}
        for form in entry.forms[language]
        if (not form.isupper() and not re.search(f"[{LETTERS[language]}]", form)) or form != " ".join(form.split())
    ]
    assert wrong == []


def test_people_have_a_sex_and_countries_a_code() -> None:
    for entry in entries():
        if entry.kind == "person":
            assert entry.sex in {"m", "f"}, entry
        assert entry.kind != "person" or re.fullmatch("[A-Z]{2}", entry.country), entry


def test_no_name_has_two_spellings_of_the_same_rank() -> None:
    spelled: dict[tuple[str, str, str], set[str]] = {}
    for entry in entries():
        if entry.kind != "person" or " " in entry.preferred("en"):
            spelled.setdefault((entry.kind, entry.country, entry.preferred("en")), set()).add(entry.preferred("hy"))
    assert {name: forms for name, forms in spelled.items() if len(forms) > 1} == {}
