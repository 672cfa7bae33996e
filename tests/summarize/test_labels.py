"""What is a label in front of a turn and what isn't."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.labels import find_labels
from tests.summarize.reading import read, turns


def labels(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(label.kind, label.name) for label in find_labels(read(text, language))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("QUESTION: Why?", "question"),
        ("Q. Why?", "question"),
        ("Q: Why?", "question"),
        ("Q    Why?", "question"),
        ("Question (Ana Silva, Lusa): Why?", "question"),
        ("Reporter 2: Why?", "question"),
        ("Вопрос: Почему?", "question"),
        ("Вопрос (перевод с английского): Почему?", "question"),
        ("Корр.: Почему?", "question"),
        ("Sual: Niyə?", "question"),
        ("Müxbir: Niyə?", "question"),
        ("Հարց․ Ինչո՞ւ։", "question"),
        ("Հարց. Ինչո՞ւ:", "question"),
        ("Հարց: Ինչո՞ւ:", "question"),
        ("Լրագրող․ Ինչո՞ւ։", "question"),
        ("Ответ: Потому.", "answer"),
        ("Cavab: Çünki.", "answer"),
        ("Պատասխան․ Որովհետև։", "answer"),
        ("MODERATOR: Next.", "moderator"),
        ("Ведущий: Далее.", "moderator"),
        ("Aparıcı: Buyurun.", "moderator"),
        ("Մոդերատոր․ Հաջորդը։", "moderator"),
        ("MR. MILLER: Because.", "name"),
        ("SECRETARY BLINKEN (via interpreter): Because.", "name"),
        ("Antony Blinken, Secretary of State: Because.", "name"),
        ("[00:12:01] Mayor Anna Holt: Because.", "name"),
    ],
)
def test_kinds(line: str, kind: str) -> None:
    text = f"Press conference\n\nMR SMITH: The bridge opens in May.\n\n{line}\n\nMR SMITH: It will stay open.\n"
    assert kind in [found for found, _ in labels(text)][1:2]


def test_sentences_with_colons_are_no_labels() -> None:
    text = """The plan

Two things are clear: there is money, and there is a plan.

Note: the figures are for 2023.

Paris: that is where the next meeting takes place.

Contact: press@example.org
"""
    assert labels(text) == []


def test_questions_of_an_interview_without_labels() -> None:
    text = """Interview: Energy Commissioner Kadri Simson on gas storage

Kadri Simson: Our storages cover a third of winter demand.

And Russian gas? Will it be banned?

Kadri Simson: It is not banned yet, because unanimity is needed.
"""
    assert turns(text, "en") == [
        ("statement", "Kadri Simson", "Our storages cover a third of winter demand."),
        ("question", "", "And Russian gas? Will it be banned?"),
        ("answer", "Kadri Simson", "It is not banned yet, because unanimity is needed."),
    ]


def test_named_journalists_ask() -> None:
    text = """Briefing by Mayor Ines Okoro

Ines Okoro: The bridge opens on May 2.

Tom Baker, City Times: The costs have doubled since last year. Who is going to pay?

Ines Okoro: The costs have risen by eight percent.

Lea Novak, Radio One: You promised trams. Will there be any?

Ines Okoro: There will be trams. What else would a bridge be for?
"""
    assert [(kind, name) for kind, name, _ in turns(text, "en")] == [
        ("statement", "Ines Okoro"),
        ("question", ""),
        ("answer", "Ines Okoro"),
        ("question", ""),
        ("answer", "Ines Okoro"),
    ]


def test_bold_question_of_an_interview() -> None:
    text = """Interview with Commissioner Kadri Simson

Kadri Simson: Our storages cover a third of winter demand.

Tell us about Russian gas.

Kadri Simson: It is not banned yet.
"""
    found = turns(text, "en", bold=("Kadri Simson:", "Tell us about Russian gas."))
    assert [kind for kind, _, _ in found] == ["statement", "question", "answer"]


def test_a_claim_behind_a_dash_is_the_interviewers() -> None:
    text = """Ազգային ժողովի նախագահ Ալեն Սիմոնյանի ճեպազրույցը

Ալեն Սիմոնյան․ Բյուջեն կընդունենք մինչև դեկտեմբերի 8-ը։

– Ընդդիմությունն ասում է, որ թվերը կեղծ են։

Ալեն Սիմոնյան․ Այդ պնդումները հիմնազուրկ են։
"""
    assert [kind for kind, _, _ in turns(text, "hy")] == ["statement", "question", "answer"]


def test_headline_with_a_quotation_is_no_turn() -> None:
    text = """Министр экономики Армении Геворг Папоян: «Экспорт вырастет»

Г. Папоян: Экспорт вырастет на семь процентов.

Вопрос: А импорт?

Г. Папоян: Импорт не изменится.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "ru")] == [
        ("statement", "Геворг Папоян"),
        ("question", ""),
        ("answer", "Геворг Папоян"),
    ]
