"""Russian words that don't exist, and the hints that were meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.translate.annotate import offered
from briefing.translate.choice import Told
from briefing.translate.confidence import curve_of
from briefing.translate.ctranslate2 import embedded
from briefing.translate.engine import Draft
from briefing.translate.inflection.inflector import Inflector
from briefing.translate.inflection.misspelt import meant
from briefing.translate.known_words import KnownWords


@pytest.mark.parametrize(
    ("word", "hint", "right"),
    [("певцев", "певец", "певцов"), ("брошили", "бросить", "бросили"), ("заперл", "запереть", "запер"),
     ("прямый", "прямой", "прямую"), ("отвергнули", "отвергнут", "отвергли"), ("визов", "виза", "виз")],
)  # fmt: skip
def test_a_word_that_does_not_exist_is_a_form_of_the_hint_that_it_resembles(word: str, hint: str, right: str) -> None:
    found = meant(word, ["река", hint])
    assert found and right in found.changes and word not in found.changes
    assert min(found.changes.values()) <= found.changes[right] <= 3
    assert found.analysis.forms.keys() == found.changes.keys()


@pytest.mark.parametrize(
    ("word", "hint"),
    [("певцов", "певец"), ("сигналные", "сигнал"), ("метазаки", "метастаза"), ("шумовик", "шум"), ("виз", "визит")],
)
def test_a_word_that_exists_or_resembles_no_hint_stays(word: str, hint: str) -> None:
    assert meant(word, [hint]) is None


@pytest.fixture(scope="module")
def inflector() -> Inflector:
    found = embedded(threads=1).inflector
    assert found
    return found


def test_the_form_that_fits_the_sentence_takes_its_place(inflector: Inflector) -> None:
    def right(text: str, source: str, *hints: str) -> str:
        (found,) = inflector.fitted([text], source, hints)
        assert found.misspelt == 1
        return found.text

    assert right("Более 300 певцев приехали в город.", "Over 300 singers came to the city.", "певец") == (
        "Более 300 певцов приехали в город."
    )
    assert right("Жители отвергнули план.", "The residents rejected the plan.", "отвергнуть") == "Жители отвергли план."


def test_spelling_needs_no_hint(inflector: Inflector) -> None:
    (found,) = inflector.fitted(["Встречи бывают по вторникам, а не в четвергы."])
    assert found.text.endswith("четверги.") and found.misspelt == 1


def test_names_and_words_of_the_training_lines_stay(inflector: Inflector) -> None:
    known = KnownWords.of({"ru": ["900 драмов"]})
    for text in ("Она стоит 900 драмов.", "Об этом сообщил Драмов."):
        assert inflector.fitted([text], "", ["драма"], known)[0].misspelt == 0


def test_what_was_put_right_still_counts_as_a_word_that_nobody_knows() -> None:
    engine = embedded(threads=1)
    curve = curve_of(engine.calibration, "en", "ru")
    draft = Draft("Это певцы.", -0.2, 4)
    told = [Told(draft, -9.0)], [Told(replace(draft, respelt=1), -9.0)]
    sure, doubted = (engine._joined([("These are singers.", "")], each, "ru", curve).score for each in told)
    assert sure and doubted and doubted < sure


def test_every_translation_of_the_dictionary_is_a_hint() -> None:
    words = offered("She appealed to the court.", "en", "ru")
    assert all(word == word.lower() for word in words) and words & {"обжаловать", "обратиться"}
