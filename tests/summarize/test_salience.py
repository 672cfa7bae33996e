"""What an editor would rather print comes first."""

from __future__ import annotations

import pytest

from briefing.document import Turn
from briefing.summarize.choice.salience import Place, completeness, concreteness, measured, salience, strength

TURN = Turn("statement", 0, 10)


def weight(sentence: str, language: str = "en", topic: str = "sanctions", place: float = 0.2) -> float:
    return salience(measured(sentence, language, {topic: 0.9, "none": 0.1}, Place(TURN, place, 0.5)))


@pytest.mark.parametrize(
    ("language", "better", "worse"),
    [
        ("en", "We condemn the attack on the hospital in Herat.", "We had a meeting about the hospital in Herat."),
        ("en", "The use of force is unacceptable to both countries.", "I thank you all for coming to both countries."),
        (
            "en",
            "The ministry will appoint 400 teachers in Baku by May.",
            "The ministry will look at some of it in time.",
        ),
        ("en", "The two sides agreed to open the border in May.", "They agreed to do it."),
        (
            "en",
            "There is no secret deal with the neighbours of Georgia.",
            "Whoever bombs a silo takes bread from families.",
        ),
        ("ru", "Призываем стороны немедленно прекратить огонь.", "Добрый день, уважаемые коллеги, начнём с графика."),
        ("ru", "Применение силы недопустимо.", "Это уже не смешно."),
        (
            "az",
            "Ermənistanı xəritələri təqdim etməyə çağırırıq.",
            "Hörmətli media nümayəndələri, hər birinizi salamlayıram.",
        ),
        ("hy", "Դատապարտում ենք հարձակումը հիվանդանոցի վրա։", "Շնորհակալություն գալու համար, բարի օր ձեզ։"),
        ("hy", "Հրադադարը պետք է պահպանվի բոլոր ուղղություններով։", "Երկրորդ թեման մեր հայրենակիցներն են։"),
    ],
)
def test_order(language: str, better: str, worse: str) -> None:
    assert weight(better, language) > weight(worse, language)


def test_minor_topics_count_less() -> None:
    sentence = "The minister expressed condolences to the families of the victims."
    assert (
        weight(sentence, topic="casualties")
        > weight(sentence, topic="condolences")
        > weight(sentence, topic="procedure")
    )


def test_parts_stay_between_zero_and_one() -> None:
    sentence = "We must condemn, reject and demand 12 34 56 78 things in Baku, Yerevan, Tbilisi and Ankara. " * 5
    for part in (strength(sentence, "en"), concreteness(sentence), completeness(sentence.split()), weight(sentence)):
        assert 0 <= part <= 1
    assert completeness([]) == 0
