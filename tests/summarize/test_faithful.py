"""The guard: bad rewrites are caught, what only deletes passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.summarize.wording.faithful import faithful, verbatim

SAID = {
    "en": "We do not accept the decision of 12 May, and Armenia must withdraw its troops from the border.",
    "ru": "Мы не признаём решение от 12 мая, и Армения должна вывести войска с границы.",
    "az": "Mayın 12-də verilmiş qərarı qəbul etmirik və Ermənistan qoşunlarını sərhəddən çıxarmalıdır.",
    "hy": "Մենք չենք ընդունում մայիսի 12-ի որոշումը, և Հայաստանը պետք է դուրս բերի զորքերը սահմանից։",
}
GOOD = [
    (
        "en",
        "The United States does not accept the decision of 12 May, and Armenia must withdraw its troops from the "
        "border.",
    ),
    ("en", "Antony Blinken says Armenia must withdraw its troops from the border."),
    ("ru", "МИД России не признаёт решение от 12 мая, и Армения должна вывести войска с границы."),
    ("az", "Ceyhun Bayramov mayın 12-də verilmiş qərarı qəbul etmir və Ermənistan qoşunlarını sərhəddən çıxarmalıdır."),
    ("hy", "ՀՀ ԱԳՆ-ն չի ընդունում մայիսի 12-ի որոշումը, և Հայաստանը պետք է դուրս բերի զորքերը սահմանից։"),
]
BAD = [
    ("en", "Antony Blinken says the United States does accept the decision of 12 May."),  # negation lost
    ("en", "Antony Blinken says Armenia must not withdraw its troops from the border."),  # negation added
    ("en", "Antony Blinken says the United States does not accept the decision of 13 May."),  # number changed
    ("en", "Antony Blinken says Azerbaijan must withdraw its troops from the border."),  # name changed
    ("en", "Antony Blinken says Armenia must immediately withdraw its troops."),  # word added
    ("en", "Antony Blinken says Armenia must withdraw its 12 troops from the border on 12 May."),  # number twice
    ("ru", "МИД России признаёт решение от 12 мая, и Армения должна вывести войска."),
    ("ru", "МИД России заявляет, что Турция должна вывести войска с границы."),
    ("ru", "МИД России не признаёт решение от 21 мая."),
    ("az", "Ceyhun Bayramov mayın 12-də verilmiş qərarı qəbul edir və Ermənistan qoşunlarını çıxarmalıdır."),
    ("az", "Ceyhun Bayramov bildirir ki, Gürcüstan qoşunlarını sərhəddən çıxarmalıdır."),
    ("hy", "ՀՀ ԱԳՆ-ն ընդունում է մայիսի 12-ի որոշումը, և Հայաստանը պետք է դուրս բերի զորքերը։"),
    ("hy", "ՀՀ ԱԳՆ-ն հայտարարում է, որ Ադրբեջանը պետք է դուրս բերի զորքերը սահմանից։"),
]
ABOUT = ("Antony Blinken", "US Secretary of State", "the United States", "МИД России", "Ceyhun Bayramov", "ՀՀ ԱԳՆ")


@pytest.mark.parametrize(("language", "point"), GOOD)
def test_good(language: str, point: str) -> None:
    assert faithful(point, SAID[language], language, ABOUT)


@pytest.mark.parametrize(("language", "point"), BAD)
def test_bad(language: str, point: str) -> None:
    assert not faithful(point, SAID[language], language, ABOUT)


@given(st.text(), st.sampled_from(["en", "ru", "az", "hy"]))
def test_a_text_is_faithful_to_itself(text: str, language: str) -> None:
    assert faithful(text, text, language)
    assert verbatim(text, text)


@given(
    st.lists(st.sampled_from(SAID["en"].split()), min_size=1, max_size=20),
    st.sampled_from(["quickly", "Georgia", "77", "never", "Moscow", "ceasefire"]),
    st.integers(0, 20),
)
def test_a_foreign_word_is_caught(words: list[str], foreign: str, place: int) -> None:
    said = " ".join(words)
    point = "Blinken says " + " ".join([*words[:place], foreign, *words[place:]])
    assert not faithful(point, said, "en", ("Blinken",))


@given(st.lists(st.sampled_from(["the", "talks", "failed", "not", "12", "Baku"]), max_size=12), st.data())
def test_deleting_words_stays_verbatim(words: list[str], data: st.DataObject) -> None:
    keep = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    assert verbatim(" ".join(w for w, kept in zip(words, keep, strict=True) if kept), " ".join(words))


def test_verbatim_keeps_the_order() -> None:
    assert not verbatim("talks failed", "failed talks")
    assert not verbatim("the talks have failed", "the talks failed")


def test_verbatim_passes_over_the_case_of_a_dotless_i() -> None:
    assert verbatim("I0", "ı0")


def test_an_abbreviation_takes_its_article_with_a_hyphen() -> None:
    about = ("ՀՀ ՊՆ", "", "")
    assert faithful("ՀՀ ՊՆ-ն հայտարարում է, որ ջրամբարը վնասվել է։", "Ջրամբարը վնասվել է։", "hy", about)
    assert not faithful("ՀՀ ԱԳ-ն հայտարարում է, որ ջրամբարը վնասվել է։", "Ջրամբարը վնասվել է։", "hy", about)
