"""Forms of Russian words, and which of them is put in a word's place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from briefing.catalog.shipped import INFLECTION
from briefing.errors import ModelError
from briefing.translate.ctranslate2 import CTranslate2Engine, embedded
from briefing.translate.inflection import russian
from briefing.translate.inflection.encoder import Encoder
from briefing.translate.inflection.inflector import DOUBTED, SURE, Inflector, _cased
from briefing.translate.inflection.word import number_class, tokens


def test_a_number_stands_for_what_it_asks_of_its_noun() -> None:
    classes = {digits: number_class(digits) for digits in ("1", "21", "3", "44", "5", "11", "113", "3,5", "6,000")}
    assert classes == {
        "1": "#one", "21": "#one", "3": "#few", "44": "#few", "5": "#many", "11": "#many", "113": "#many",
        "3,5": "#part", "6,000": "#many",
    }  # fmt: skip
    assert [token.text for token in tokens("из 340 домов, т.е. 3,5%")] == [
        "из", "340", "домов", ",", "т", ".", "е", ".", "3,5", "%",
    ]  # fmt: skip


def test_russian_words_have_the_forms_of_their_kind() -> None:
    noun = russian.analyse("решения")
    assert noun.lemma == "решение" and set(noun.tags) == {"NOUN sing gent", "NOUN plur nomn", "NOUN plur accs"}
    assert noun.forms["решению"] == ("NOUN sing datv",) and noun.fixed == ("neut inan",)
    assert set(russian.analyse("передал").forms) == {"передал", "передала", "передало", "передали"}
    assert "вышлет" in russian.analyse("вышлют").forms and "выслал" not in russian.analyse("вышлют").forms
    assert russian.analyse("новая").forms["новых"]
    assert (
        not russian.analyse("абонета").forms and not russian.analyse("вчера").forms and not russian.analyse(",").forms
    )


class Told(Encoder):
    """Says what it is told of each word."""

    lemmas = sources = 100

    def __init__(self, of: dict[int, dict[int, float]]) -> None:
        self._told = of

    def __call__(self, lemma: np.ndarray, tag: np.ndarray, fixed: np.ndarray, source: np.ndarray) -> np.ndarray:
        scores = np.zeros((*lemma.shape, len(TAGS)), np.float32)
        for place, odds in self._told.items():
            for number, value in odds.items():
                scores[:, place, number] = value
        return scores


TAGS = ["", "NOUN sing gent", "NOUN sing accs", "NOUN plur gent", "NOUN sing nomn"]


def inflector(of: dict[int, dict[int, float]]) -> Inflector:
    return Inflector(Told(of), TAGS, [""])


def test_a_form_is_exchanged_where_another_is_sure_and_it_isnt() -> None:
    (found,) = inflector({1: {1: 9.0}}).fitted(["После победа"])
    assert found.text == "После победы" and found.fit < -5
    (found,) = inflector({1: {1: 9.0, 4: 8.0}}).fitted(["После победа"])
    assert found.text == "После победа"
    assert SURE > 0.5 > DOUBTED


def test_the_capital_stays() -> None:
    for draft, mended in (("Река видно", "Реку видно"), ("РЕКА ВИДНО", "РЕКУ ВИДНО")):
        assert inflector({0: {2: 9.0}}).fitted([draft])[0].text == mended
    assert _cased("нью-йорке", "Нью-Йорк") == "Нью-Йорке" and _cased("премьер-министра", "Премьер-министр")[0] == "П"


def test_a_noun_changes_its_number_behind_a_number_alone() -> None:
    sure = {2: {3: 9.0}}
    assert inflector(sure).fitted(["семь больших задача", "эта большая задача"]) == [
        inflector(sure).fitted([text])[0] for text in ("семь больших задача", "эта большая задача")
    ]
    assert inflector(sure).fitted(["семь больших задача"])[0].text == "семь больших задач"
    assert inflector(sure).fitted(["эта большая задача"])[0].text == "эта большая задача"


def test_nothing_is_said_of_no_words() -> None:
    assert inflector({}).fitted(["", "…"])[0].fit == 0.0


def test_a_model_need_not_have_one_and_a_damaged_one_is_named(tmp_path: Path) -> None:
    assert Inflector.read(tmp_path) is None
    (tmp_path / INFLECTION).write_bytes(b"PK\x03\x04nonsense")
    with pytest.raises(ModelError, match=r"inflection\.npz can't be read"):
        Inflector.read(tmp_path)


def _inflector(model: CTranslate2Engine) -> Inflector:
    assert model.inflector is not None
    return model.inflector


@pytest.fixture(scope="module")
def model() -> CTranslate2Engine:
    return embedded(threads=1)


@pytest.mark.parametrize(
    ("draft", "source", "mended"),
    [
        ("После победа новый президент выступил.", "After the victory the new president spoke.", "После победы"),
        ("Пишет словацкий газета.", "A Slovak daily writes.", "словацкая газета"),
        ("Письмо из семи задачей.", "A letter of seven tasks.", "семи задач"),
        ("Они решают, кто управляет этот страной.", "They decide who governs this country.", "этой страной"),
        ("Хотя опухоль сокращался, врачи ждали.", "Although the tumour shrank, the doctors waited.", "сокращалась"),
    ],
)
def test_the_embedded_model_puts_russian_endings_right(
    model: CTranslate2Engine, draft: str, source: str, mended: str
) -> None:
    assert mended in _inflector(model).fitted([draft], source)[0].text


@pytest.mark.parametrize(
    "text",
    [
        "Министр заявил, что применение силы недопустимо.",
        "Стороны договорились обменяться пленными до конца года.",
        "Сегодня утром в город прибыли три грузовика с гуманитарной помощью.",
        "Пострадавшим выплатят по 5 тысяч долларов.",
        "Суд отказал ей в пересмотре приговора.",
    ],
)
def test_what_is_right_stays(model: CTranslate2Engine, text: str) -> None:
    assert _inflector(model).fitted([text])[0].text == text
