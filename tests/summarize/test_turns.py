"""Turns of transcripts as they really look in English, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.summarize.turns.turns import is_note
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
        "answer",
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
        ("statement", ""),
        ("question", ""),
        ("answer", ""),
    ]


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
        ("statement", "Biden"),
        ("statement", "Kishida"),
        ("question", ""),
        ("answer", "Biden"),
        ("question", ""),
        ("answer", "Kishida"),
    ]


def test_a_colon_inside_an_answer_is_no_label() -> None:
    text = """MODERATOR: Our first question comes from Ana Silva.

QUESTION (Ana Silva, Lusa): Commissioner, will the fund be raised?

COMMISSIONER BRANDT: The fund will be raised. Two things are clear: there is money, and there is a plan.

Paris: that is where the next meeting takes place.
"""
    found = turns(text, "en")
    assert [(kind, name) for kind, name, _ in found] == [("moderation", ""), ("question", ""), ("answer", "Brandt")]
    assert found[-1][2].endswith("Paris: that is where the next meeting takes place.")


def test_a_headline_with_a_colon_is_no_transcript() -> None:
    found = turns(
        "President Biden: the bridge must be built\n\nIt rained on Tuesday, and the river rose by a metre.", "en"
    )
    assert "Biden" not in {name for kind, name, _ in found if kind == "answer"}


@pytest.mark.parametrize("note", ["(Laughter.)", "(As interpreted.)", "[Applause]", "(Смех.)", "(Gülüş)", "(Ծիծաղ)"])
def test_notes(note: str) -> None:
    assert is_note(note)
    assert not is_note(f"{note} The bridge opens.")


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=st.sampled_from('Qa A:.․։«»“”"\n>[]()МВՀՐեоƏb1?- ՞'), max_size=300),
    st.sampled_from(["en", "ru", "az", "hy"]),
)
def test_turns_lie_in_order_inside_the_text(text: str, language: str) -> None:
    end = 0
    for turn in read(text, language).turns:
        assert end <= turn.start < turn.end <= len(text)
        end = turn.end
