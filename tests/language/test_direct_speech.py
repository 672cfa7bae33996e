"""Whose words a sentence gives, behind them."""

from __future__ import annotations

import pytest

from briefing.language.attribution import put_together
from briefing.language.direct_speech import direct_speech


@pytest.mark.parametrize(
    ("text", "language", "name", "words"),
    [
        ("“The bridge stays open,” she said.", "en", "She said.", "The bridge stays open."),
        ('"Who pays for it?" asked the mayor of Gori.', "en", "The mayor of Gori asked.", "Who pays for it?"),
        ("“It rained,” he said, “and it will rain.”", "en", "He said.", "It rained, and it will rain."),
        ("“It's over,” Orlov added. “We go home.”", "en", "Orlov added.", "It's over. We go home."),
        ("“We are tired.”", "en", "", "We are tired."),
        ("The mayor said, “This is ours.”", "en", "The mayor said.", "This is ours."),
        ("«Мост открыт», — заявил министр.", "ru", "Министр заявил.", "Мост открыт."),
        ("“Körpü açıqdır”, – deyə nazir bildirib.", "az", "Nazir bildirib.", "Körpü açıqdır."),
        ("“Yol bağlıdır”, – o əlavə edib.", "az", "O əlavə edib.", "Yol bağlıdır."),
        ("«Կամուրջը բաց է»,- ասել է նախարարը։", "hy", "Նախարարը ասել է։", "Կամուրջը բաց է։"),
        ("«Ճանապարհը փակ է», – նա հավելեց։", "hy", "Նա հավելեց։", "Ճանապարհը փակ է։"),
        ("«Шёл дождь, — сказала она, — и мы ждали».", "ru", "Она сказала.", "Шёл дождь, и мы ждали."),
    ],
)  # fmt: skip
def test_the_words_and_whose_they_are(text: str, language: str, name: str, words: str) -> None:
    found = direct_speech(text, language)
    assert found and (found.name, found.words, found.quoted) == (name, words, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He called it a “mistake”, she said.", "en"),
        ("“Yes” and “no” were the answers.", "en"),
        ("The minister said the talks were “useful”.", "en"),
        ("“Kompas”, the ship of the coastguard, sank.", "en"),
        ("«Компас» затонул.", "ru"),
        ("“Xəzər” batıb.", "az"),
        ("«Կոմպասը» խորտակվել է։", "hy"),
        ("«Компас».", "ru"),
    ],
)
def test_other_quotations_are_none(text: str, language: str) -> None:
    assert direct_speech(text, language) is None


def test_words_of_nobody_stand_between_their_marks_alone() -> None:
    found = direct_speech("“We are tired.”", "en")
    assert found and put_together("", "Մենք հոգնել ենք։", found, "hy") == "«Մենք հոգնել ենք»։"
    assert put_together("Ասել է նա", "Մենք հոգնել ենք։", found, "hy") == "Ասել է նա․ «Մենք հոգնել ենք»։"
