"""A short answer that says whether what was asked is so is news; a bare yes or no isn't."""

from __future__ import annotations

import pytest

from briefing.document import Document, Sentence, Turn
from briefing.summarize.choice.context import context, is_bare_answer
from briefing.summarize.choice.salience import Place, measured, salience


def is_plain(language: str, question: str, answer: str, sentence: str, number: int = 0) -> bool:
    """Whether `sentence` of `answer` is the plain answer to `question`."""
    text = f"{question}\n{answer}"
    start = text.index(sentence, len(question))
    turn = Turn("answer", len(question) + 1, len(text))
    document = Document(text, language=language)
    return context(document, turn, Sentence(sentence, start, start + len(sentence)), number, question, 0.0).plain


@pytest.mark.parametrize(
    ("language", "question", "answer", "sentence"),
    [
        ("en", "Is the embassy going to be closed?", "No. The embassy remains open.", "The embassy remains open."),
        ("en", "Will the embassy be closed?", "Yes, the embassy will close.", "Yes, the embassy will close."),
        ("en", "Is the road going to open?", "The road will not open.", "The road will not open."),
        ("ru", "Будет ли закрыта граница?", "Граница не закрывается.", "Граница не закрывается."),
        ("ru", "Откроют ли границу?", "Да. Границу откроют в мае.", "Границу откроют в мае."),
        ("az", "Sərhəd bağlanacaqmı?", "Xeyr. Sərhəd açıq qalır.", "Sərhəd açıq qalır."),
        ("hy", "Հիվանդանոցը փակվելո՞ւ է։", "Հիվանդանոցը չի փակվելու։", "Հիվանդանոցը չի փակվելու։"),
    ],
)
def test_a_plain_answer(language: str, question: str, answer: str, sentence: str) -> None:
    assert is_plain(language, question, answer, sentence)


@pytest.mark.parametrize(
    ("language", "question", "answer", "sentence"),
    [
        ("en", "Is the embassy going to be closed?", "Staff levels are reviewed weekly.", "Staff levels are reviewed"),
        ("en", "Is the embassy going to be closed?", "No. Thank you all.", "Thank you all."),
        ("en", "Is the embassy closed?", "The embassy staff are well.", "The embassy staff are well."),
        ("ru", "Будет ли закрыта граница?", "Нет. Спасибо за внимание.", "Спасибо за внимание."),
        ("hy", "Հիվանդանոցը փակվելո՞ւ է։", "Ոչ։ Շնորհակալություն բոլորին։", "Շնորհակալություն բոլորին։"),
    ],
)
def test_no_plain_answer(language: str, question: str, answer: str, sentence: str) -> None:
    assert not is_plain(language, question, answer, sentence)


def test_only_the_beginning_of_an_answer_is_plain() -> None:
    question, sentence = "Is the embassy going to be closed?", "The embassy is not closed."
    assert is_plain("en", question, sentence, sentence, 0)
    assert not is_plain("en", question, sentence, sentence, 3)


def test_a_long_answer_is_not_plain() -> None:
    sentence = "The embassy is not going to be closed, because we need it for the citizens who are still there."
    assert not is_plain("en", "Is the embassy going to be closed?", sentence, sentence)


@pytest.mark.parametrize(
    ("sentence", "bare"),
    [
        ("No.", True),
        ("Yes.", True),
        ("No, that's not true.", True),
        ("Нет.", True),
        ("Это не так.", True),
        ("Xeyr, bu, doğru deyil.", True),
        ("Ոչ։", True),
        ("Այո։", True),
        ("No deal was made.", False),
        ("Да, граница закрыта.", False),
        ("Sərhəd bağlı deyil.", False),
        ("Ոչ մի հիվանդանոց չի փակվի։", False),
    ],
)
def test_bare_answers(sentence: str, bare: bool) -> None:
    assert is_bare_answer(sentence) is bare


def test_a_plain_answer_counts_more() -> None:
    def weight(plain: bool) -> float:
        turn = Turn("answer", 0, 10)
        document = Document("Is the embassy closed?\nThe embassy is not closed.", language="en")
        sentence = Sentence("The embassy is not closed.", 23, 49)
        around = context(document, Turn("answer", 23, 49), sentence, 0, "Is the embassy closed?" if plain else "", 0.4)
        return salience(measured(sentence.text, "en", {"diplomats": 0.9}, Place(turn, 0.2, 0.5, around), "diplomats"))

    assert weight(True) > weight(False)
