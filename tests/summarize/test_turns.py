"""Turns of transcripts as they really look, in the four languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.summarize.turns import is_note
from tests.summarize.reading import read, roles, turns

STATE = """Department Press Briefing – October 4, 2023

Matthew Miller, Department Spokesperson

1:19 p.m. EDT

MR MILLER: Good afternoon. The United States condemns the attack on the hospital.

QUESTION: Thanks. Did Baku violate the ceasefire?

MR MILLER: The ceasefire must hold.

QUESTION: Follow-up?

MR MILLER: Go ahead. (Laughter.)

(The briefing was concluded at 2:10 p.m.)
"""


def test_state_department() -> None:
    assert turns(STATE, "en") == [
        ("statement", "Matthew Miller", "Good afternoon. The United States condemns the attack on the hospital."),
        ("question", "", "Thanks. Did Baku violate the ceasefire?"),
        ("answer", "Matthew Miller", "The ceasefire must hold."),
        ("question", "", "Follow-up?"),
        ("answer", "Matthew Miller", "Go ahead. (Laughter.)"),
        ("narration", "", "(The briefing was concluded at 2:10 p.m.)"),
    ]
    assert roles(STATE, "en") == {"Matthew Miller": "Department Spokesperson"}


def test_letters_q_and_a() -> None:
    text = """Interview with Foreign Minister Elena Marin

Q: What does the agreement mean for farmers?

A: It means that tariffs end in January.

Q: And for fishermen?

A: The quotas stay as they are.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "en")] == [("question", ""), ("answer", "Elena Marin")] * 2
    assert roles(text, "en") == {"Elena Marin": "Foreign Minister"}


def test_q_in_front_of_spaces() -> None:
    text = """Press Gaggle by Press Secretary Karine Jean-Pierre

12:05 P.M. EDT

MS. JEAN-PIERRE: The President signed the disaster declaration this morning.

Q    Thank you, Karine. Why did it take so long?

MS. JEAN-PIERRE: It took two days.

END                12:19 P.M. EDT
"""
    assert turns(text, "en") == [
        ("statement", "Karine Jean-Pierre", "The President signed the disaster declaration this morning."),
        ("question", "", "Thank you, Karine. Why did it take so long?"),
        ("answer", "Karine Jean-Pierre", "It took two days."),
        ("narration", "", "END 12:19 P.M. EDT"),
    ]


def test_names_on_their_own_line() -> None:
    text = """Joint Press Conference of the Prime Ministers

Prime Minister Nordahl
We agreed today to open the border crossing in May.

Prime Minister Vesely
The crossing at Hradek will be open around the clock.

Question
Prime Minister, what about the strike?

Prime Minister Nordahl
The strike has ended.
"""
    assert turns(text, "en") == [
        ("statement", "Nordahl", "We agreed today to open the border crossing in May."),
        ("statement", "Vesely", "The crossing at Hradek will be open around the clock."),
        ("question", "", "Prime Minister, what about the strike?"),
        ("answer", "Nordahl", "The strike has ended."),
    ]


def test_bold_names_without_colon() -> None:
    text = """Town hall on the new bridge

Ines Okoro
The bridge will carry trams and bicycles only.

Tom Baker
Who is going to pay for it?

Ines Okoro
The region pays two thirds of it.
"""
    assert turns(text, "en", bold=("Ines Okoro", "Tom Baker"))[-1] == (
        "statement",
        "Ines Okoro",
        "The region pays two thirds of it.",
    )


def test_bold_name_with_colon_that_stands_once() -> None:
    text = """Remarks

Ines Okoro: The bridge will carry trams only.

Commissioner Lind: The Commission pays half of it.
"""
    found = turns(text, "en", bold=("Ines Okoro:", "Commissioner Lind:"))
    assert [name for _, name, _ in found] == ["Ines Okoro", "Lind"]


def test_chevrons() -> None:
    text = """>> MODERATOR: Good morning, everybody.

>> DR. LINDA OKAFOR: We have confirmed forty cases of cholera.

>> REPORTER: How many people have died?

>> DR. LINDA OKAFOR: Six people have died.
"""
    assert turns(text, "en") == [
        ("moderation", "", "Good morning, everybody."),
        ("statement", "Linda Okafor", "We have confirmed forty cases of cholera."),
        ("question", "", "How many people have died?"),
        ("answer", "Linda Okafor", "Six people have died."),
    ]


def test_chevrons_without_names() -> None:
    text = """>> We have confirmed forty cases of cholera.

>> And how many people have died?

>> Six people have died.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "en")] == [
        ("statement", ""), ("question", ""), ("answer", ""),
    ]  # fmt: skip


def test_timestamps() -> None:
    text = """Press conference on the new ferry line

[00:01:12] Mayor Anna Holt: The ferry line opens on May 2.

[00:02:40] Reporter: How much is a ticket?

[00:02:49] Mayor Anna Holt: A ticket costs three euros.
"""
    assert turns(text, "en") == [
        ("statement", "Anna Holt", "The ferry line opens on May 2."),
        ("question", "", "How much is a ticket?"),
        ("answer", "Anna Holt", "A ticket costs three euros."),
    ]
    assert roles(text, "en") == {"Anna Holt": "Mayor"}


def test_two_principals() -> None:
    text = """Remarks by President Biden and Prime Minister Kishida of Japan in Joint Press Conference

PRESIDENT BIDEN: We will strengthen our alliance.

PRIME MINISTER KISHIDA: (As interpreted.) Japan will raise its defense budget to two percent.

Q    Mr. President, is Taiwan on the table?

PRESIDENT BIDEN: Our policy has not changed.

Q    Prime Minister Kishida, what about exports?

PRIME MINISTER KISHIDA: (As interpreted.) We will talk about it with China.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "en")] == [
        ("statement", "Biden"), ("statement", "Kishida"), ("question", ""), ("answer", "Biden"), ("question", ""), ("answer", "Kishida"),
    ]  # fmt: skip


def test_a_colon_inside_an_answer_is_no_label() -> None:
    text = """MODERATOR: Our first question comes from Ana Silva.

QUESTION (Ana Silva, Lusa): Commissioner, will the fund be raised?

COMMISSIONER BRANDT: The fund will be raised. Two things are clear: there is money, and there is a plan.

Paris: that is where the next meeting takes place.
"""
    found = turns(text, "en")
    assert [(kind, name) for kind, name, _ in found] == [("moderation", ""), ("question", ""), ("answer", "Brandt")]
    assert found[-1][2].endswith("Paris: that is where the next meeting takes place.")


def test_russian_briefing() -> None:
    text = """Брифинг официального представителя МИД России М.В. Захаровой, Москва, 5 октября 2023 года

М.В. Захарова: Мы призываем стороны к сдержанности.

Вопрос: Как Вы оцениваете заявления Парижа?

М.В. Захарова: Эти заявления не помогают делу мира.

Вопрос (перевод с английского): Будет ли встреча?

Ответ: Встреча запланирована на ноябрь.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "ru")] == [
        ("statement", "М.В. Захарова"), ("question", ""), ("answer", "М.В. Захарова"), ("question", ""), ("answer", "М.В. Захарова"),
    ]  # fmt: skip
    assert roles(text, "ru") == {"М.В. Захарова": "официальный представитель МИД России"}


RUSSIAN = {
    "minister": (
        """Выступление и ответы на вопросы СМИ Министра иностранных дел Российской Федерации С.В. Лаврова

С. Лавров: Мы провели переговоры.

Вопрос: Что решили по границе?

С. Лавров: Комиссии продолжат работу в мае.
""",
        {"С.В. Лавров": "Министр иностранных дел Российской Федерации"},
    ),
    "oblique name only": (
        """Ответы министра финансов Антона Силуанова на вопросы журналистов

Вопрос: Будут ли повышены налоги?

Ответ: Налоги в этом году повышать не будем.
""",
        {"Антон Силуанов": "министр финансов"},
    ),
    "oblique office": (
        """Интервью заместителя министра иностранных дел Сергея Вершинина агентству «Интерфакс»

Корреспондент: Сергей Васильевич, что с «зерновой сделкой»?

С.В. Вершинин: Российская часть договорённостей не выполнена.

Корр.: А если её выполнят?

С.В. Вершинин: Тогда мы вернёмся к разговору.
""",
        {"Сергей Вершинин": "заместитель министра иностранных дел"},
    ),
    "initials without space": (
        """Заявления для прессы по итогам российско-армянских переговоров

В.Путин: Мы обсудили торговлю.

Н.Пашинян (как переведено): Армения заинтересована в открытии дорог.

В.Путин: Поставки газа будут продолжены.
""",
        {"В. Путин": "", "Н. Пашинян": ""},
    ),
}


@pytest.mark.parametrize("name", RUSSIAN)
def test_russian_speakers(name: str) -> None:
    text, expected = RUSSIAN[name]
    assert roles(text, "ru") == expected


def test_azerbaijani_press_conference() -> None:
    text = """Xarici işlər naziri Ceyhun Bayramovun mətbuat konfransı

Ceyhun Bayramov: Azərbaycan sülh müqaviləsini imzalamağa hazırdır.

Sual: Cənab nazir, növbəti görüş nə vaxt olacaq?

Ceyhun Bayramov: Görüş noyabrda Almatıda keçiriləcək.

Sual: Minalar məsələsi müzakirə olunubmu?

Cavab: Bəli, bu məsələ gündəlikdə idi.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "az")] == [
        ("statement", "Ceyhun Bayramov"), ("question", ""), ("answer", "Ceyhun Bayramov"), ("question", ""), ("answer", "Ceyhun Bayramov"),
    ]  # fmt: skip
    assert roles(text, "az") == {"Ceyhun Bayramov": "Xarici işlər naziri"}


def test_azerbaijani_interview() -> None:
    text = """Prezident İlham Əliyevin yerli televiziya kanallarına müsahibəsi

Müxbir: Cənab Prezident, Zəngəzur dəhlizi haqqında nə deyə bilərsiniz?

Prezident İlham Əliyev: Yol açılmalıdır, bunun alternativi yoxdur.
"""
    assert turns(text, "az")[0][0] == "question"
    assert roles(text, "az") == {"İlham Əliyev": "Prezident"}


@pytest.mark.parametrize("stop", ["․", ".", ":"])
@pytest.mark.parametrize("end", ["։", ":"])
def test_armenian_labels(stop: str, end: str) -> None:
    text = """ՀՀ արտաքին գործերի նախարար Արարատ Միրզոյանի ասուլիսը

Արարատ Միրզոյան@ Հայաստանը պատրաստ է ստորագրել պայմանագիրը։

Հարց@ Պարո՛ն նախարար, ե՞րբ կլինի հանդիպումը։

Պատասխան@ Հանդիպումը կլինի նոյեմբերին։ Մենք դրան սպասում ենք։

Հարց@ Իսկ որտե՞ղ։

Արարատ Միրզոյան@ Հանդիպումը կլինի Ալմաթիում։
""".replace("@", stop).replace("։", end)
    assert [(kind, name) for kind, name, _ in turns(text, "hy")] == [
        ("statement", "Արարատ Միրզոյան"), ("question", ""), ("answer", "Արարատ Միրզոյան"), ("question", ""), ("answer", "Արարատ Միրզոյան"),
    ]  # fmt: skip
    assert roles(text, "hy") == {"Արարատ Միրզոյան": "ՀՀ արտաքին գործերի նախարար"}


def test_armenian_dashes() -> None:
    text = """Վարչապետ Նիկոլ Փաշինյանի մամուլի ասուլիսը

Լրագրող – Պարոն վարչապետ, ե՞րբ են ընտրությունները։

Վարչապետ Նիկոլ Փաշինյան – Ընտրությունները կլինեն 2026 թվականի հունիսին։

Լրագրող – Կմասնակցե՞ք։

Վարչապետ Նիկոլ Փաշինյան – Այո, մեր կուսակցությունը կմասնակցի։
"""
    assert [(kind, name) for kind, name, _ in turns(text, "hy")] == [("question", ""), ("answer", "Նիկոլ Փաշինյան")] * 2


def test_a_headline_with_a_colon_is_no_transcript() -> None:
    found = turns("President Biden: the bridge must be built\n\nIt rained on Tuesday, and the river rose by a metre.", "en")
    assert "Biden" not in {name for kind, name, _ in found if kind == "answer"}


@pytest.mark.parametrize("note", ["(Laughter.)", "(As interpreted.)", "[Applause]", "(Смех.)", "(Gülüş)", "(Ծիծաղ)"])
def test_notes(note: str) -> None:
    assert is_note(note)
    assert not is_note(f"{note} The bridge opens.")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("Qa A:.․։«»“”\"\n>[]()МВՀՐեоƏb1?- ՞"), max_size=300), st.sampled_from(["en", "ru", "az", "hy"]))
def test_turns_lie_in_order_inside_the_text(text: str, language: str) -> None:
    end = 0
    for turn in read(text, language).turns:
        assert end <= turn.start < turn.end <= len(text)
        end = turn.end
