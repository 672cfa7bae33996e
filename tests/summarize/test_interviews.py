"""Interviews without labels: paragraphs that ask and answer in turn."""

from __future__ import annotations

import pytest

from tests.summarize.reading import read, turns

DASHES = {
    "en": (
        "The bridge\n\nJane Roe, director of the bridge office, on the new road.\n\nBy Rebecca Stern\n\n"
        "– Ms Roe, when will the bridge open?\n\nIn May.\n\nWe have the money.\n\n– The EU offered money.\n\n"
        "It did.\n\n– Who pays?\n\nThe state.\n\n– And the road?\n\nIt opens too.\n\n"
        "– Is it safe?\n\nYes, it is.\n\n(She laughs.)\n",
        "Jane Roe",
    ),
    "ru": (
        "Мост\n\nДиректор управления мостов Анна Орлова о новой дороге.\n\nБеседовал Олег Краснов\n\n"
        "– Анна Орлова, когда откроется мост?\n\n– В мае.\n\nДеньги есть.\n\n– ЕС предлагал деньги?\n\n– Предлагал.\n\n"
        "– Кто платит?\n\n– Государство.\n\n– А дорога?\n\n– Тоже откроется.\n\n– Это безопасно?\n\n– Да.\n",
        "Анна Орлова",
    ),
    "az": (
        "Körpü\n\nKörpü idarəsinin direktoru Leyla Hüseynova yeni yol haqqında.\n\nMüsahibəni apardı: Oleq Krasnov\n\n"
        "– Leyla Hüseynova, körpü nə vaxt açılacaq?\n\nMay ayında.\n\nPul var.\n\n– Kim ödəyir?\n\nDövlət.\n\n"
        "– Yol necə?\n\nO da açılacaq.\n\n– Təhlükəsizdir?\n\nBəli.\n",
        "Leyla Hüseynova",
    ),
    "hy": (
        "Կամուրջը\n\nԿամուրջների վարչության տնօրեն Անի Պետրոսյանը նոր ճանապարհի մասին։\n\n"
        "Հարցազրույցը վարեց Արամ Սարգսյանը\n\n– Տիկին Պետրոսյան, ե՞րբ կբացվի կամուրջը։\n\nՄայիսին։\n\nԳումար կա։\n\n"
        "– Ո՞վ է վճարում։\n\nՊետությունը։\n\n– Իսկ ճանապա՞րհը։\n\nԱյն էլ կբացվի։\n\n– Անվտա՞նգ է։\n\nԱյո։\n",
        "Անի Պետրոսյան",
    ),
}
PARAGRAPHS = """"The bridge will stand"

Bridge chief Jane Roe on money, stones and the river

Interview: Mark Stone, Daily River, 5 May 2026

Ms Roe, when will the bridge open?

In May. We have the money for it.

Who pays?

The state pays for the stones.

The neighbours say that it is too dear.

It costs what a bridge costs.

And the road?

The road opens too.

Is it safe?

It is safe.
"""
SPEECH = """Speech by Minister Jane Roe

I have come to speak of the bridge.

Who will pay for it?

The state will, and I say so as the minister. We have saved for years.

The stones lie ready and the men too. I went to see them.

We bought the land in April, and I thank the owners.

The road will follow in June. We owe it to the villages.

I remember the old ferry. It sank twice.

The new bridge will stand. I am sure of that.

Thank you.
"""


@pytest.mark.parametrize("language", DASHES)
def test_a_dash_in_front_of_questions_makes_an_interview(language: str) -> None:
    text, guest = DASHES[language]
    found = turns(text, language)
    assert {(kind, name) for kind, name, _ in found} - {("narration", "")} == {("question", ""), ("answer", guest)}
    assert not any(words.startswith("–") for _, _, words in found)
    assert sum(kind == "answer" for kind, _, _ in found) == sum(kind == "question" for kind, _, _ in found)


def test_paragraphs_that_take_turns_ask_without_a_question_mark_too() -> None:
    found = turns(PARAGRAPHS, "en")
    assert ("question", "", "The neighbours say that it is too dear.") in found
    assert ("answer", "Jane Roe", "It costs what a bridge costs.") in found
    assert {name for kind, name, _ in found if kind == "answer"} == {"Jane Roe"}


def test_a_rhetorical_question_makes_no_interview() -> None:
    assert [kind for kind, _, _ in turns(SPEECH, "en")] == ["statement"]


def test_a_pronoun_behind_a_capital_is_no_name() -> None:
    text = "Statement by the Ministry\n\nWill we go? No. I won't. So I'd stay, and Though I've asked, nobody will go."
    assert {turn.speaker.name for turn in read(text, "en").turns if turn.speaker} <= {"Ministry"}
