"""Transcripts: what stands before the first question, and whom a question addresses."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from tests.summarize.reading import read

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))

EN = """Answers of Foreign Minister Jane Roe to the media

12 May 2026

The ceasefire must hold and the troops must leave the border villages before winter.

Q: Is it true that you sold the villages?

A: No, that is not true. The villages were handed over under the agreement of 2020.

Q: Mr Doe, is it right that trade has fallen?

A: Trade with Georgia has grown by ten percent this year.

Q: Mr Smith, is it right that Economy Minister John Doe will resign?

A: He will stay in office until the elections in June.
"""
RU = """Ответы министра иностранных дел Сергея Лаврова на вопросы СМИ

Москва, 12 мая 2026 года

Мы выступаем за немедленное прекращение огня и вывод войск из приграничных сёл.

Вопрос: Правда ли, что сёла были сданы?

Ответ: Нет, это не так. Сёла были переданы по соглашению 2020 года.
"""
AZ = """Nazir Ceyhun Bayramovun mətbuat konfransı

Biz atəşkəsin dərhal bərpa olunmasını və qoşunların çıxarılmasını tələb edirik.

Sual: Kəndlər satılıb?

Cavab: Xeyr, bu belə deyil. Kəndlər 2020-ci il razılaşmasına əsasən təhvil verilib.
"""
HY = """Արտաքին գործերի նախարար Արարատ Միրզոյանի ասուլիսը

Մենք պահանջում ենք հրադադարի անհապաղ վերականգնում և զորքերի դուրսբերում։

Հարց․ Գյուղերը վաճառվե՞լ են։

Պատասխան․ Ոչ, դա այդպես չէ։ Գյուղերը հանձնվել են 2020 թվականի համաձայնագրով։
"""


@pytest.mark.parametrize(
    ("language", "text", "speaker", "opening"),
    [
        ("en", EN, "Jane Roe", "The ceasefire must hold"),
        ("ru", RU, "Сергей Лавров", "Мы выступаем"),
        ("az", AZ, "Ceyhun Bayramov", "Biz atəşkəsin"),
        ("hy", HY, "Արարատ Միրզոյան", "Մենք պահանջում"),
    ],
)
def test_the_opening_is_the_title_persons(language: str, text: str, speaker: str, opening: str) -> None:
    preface, first, *_ = read(text, language).turns
    assert preface.kind == "narration"
    assert first.kind == "statement"
    assert first.speaker is not None
    assert first.speaker.name == speaker
    assert text[first.start :].startswith(opening)


@pytest.mark.parametrize("lead", ["Foreign Minister Jane Roe answered questions of the media in Paris on Monday.", "Q"])
def test_a_lead_is_no_opening(lead: str) -> None:
    text = EN.replace("The ceasefire must hold and the troops must leave the border villages before winter.", lead)
    assert read(text, "en").turns[0].kind == "narration"
    assert read(text, "en").turns[1].kind == "question"


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [("en", EN, "handed over"), ("ru", RU, "переданы"), ("az", AZ, "təhvil verilib"), ("hy", HY, "հանձնվել են")],
)
def test_the_sentence_after_a_denial_is_kept(language: str, text: str, kept: str) -> None:
    found = [point.text for point in SUMMARIZER.key_points(read(text, language), 6)]
    assert any(kept in point for point in found)
    assert not any("not true" in p or "не так" in p or "belə deyil" in p or "այդպես չէ" in p for p in found)


def test_who_is_addressed_answers() -> None:
    answers = [turn.speaker.name for turn in read(EN, "en").turns if turn.kind == "answer" and turn.speaker]
    assert answers == ["Jane Roe", "John Doe", "Jane Roe"]
