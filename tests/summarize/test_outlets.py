"""Outlets in front of questions, and what stands in front of a colon without being a label."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.outlets import is_masthead, is_outlet
from tests.summarize.reading import roles, turns

CONFERENCE = """Weekly press conference of Foreign Ministry Spokesman Behrouz Roe

ROE: Good morning. The minister will travel to Minsk on Monday.

Reuters: Will the inspectors come back?

ROE: That depends on the council.

Al Jazeera: A channel claims that you have exchanged messages.

ROE: This is a fabrication from beginning to end.

Concerning the return: nine thousand people have gone home.
"""
INTERVIEW = """Deputy Energy Minister: "Gas until Thursday"

Interview by Charlotte Wren

The River Energy Letter, issue 27

Jane Roe, 43, studied engineering and has been deputy minister for three years; we met her in her office.

REL: Minister, it doesn't turn.

Roe: It is decorative. We put it up for the conference.

REL: In March the text of the agreement was completed.

Roe: We are prepared to sell gas to our neighbours.

REL: Has the capital been told?

Roe: They read your letter.
"""
BRIEFING = """Daily Press Briefing by the Office of the Spokesperson for the Secretary-General
4 February 2025

The following is a near-verbatim transcript of today's noon briefing by Ann Doe, Associate Spokesperson for the Council.

Good afternoon, everybody. I am told that this is on television in the cafeteria, so hello to the cafeteria.

The mission has counted nine thousand people at the border since Monday, and we expect more of them by the weekend.

We are joined by John Roe, Coordinator in Chile, and by Mia Lee, Director of the road office.

Mr. Roe: Thank you. We need two million dollars for tents.

Spokesperson: Thank you. Ms. Lee?

Ms. Lee: We have sent four trucks.

Question: When will they arrive?

Ms. Lee: They will arrive on Friday.
"""
CAPITALS = """WEEKLY BRIEFING OF THE SPOKESMAN OF THE MINISTRY OF FOREIGN AFFAIRS, JOHN ROE

Spokesman: Good afternoon. The plane has left.

QUESTION (APA): What did they do?

Spokesman: What they did is described in the note.
"""


@pytest.mark.parametrize("label", ["Reuters", "Al Jazeera", "Tolo News", "РИА Новости", "Արմենպրես", "AzTV"])
def test_outlets(label: str) -> None:
    assert is_outlet(label, "")


@pytest.mark.parametrize("label", ["Roe", "Press Secretary", "EU", "Radio Minister"])
def test_no_outlets(label: str) -> None:
    assert not is_outlet(label, "The European Union met.")


def test_initials_of_an_outlet_that_the_preface_names() -> None:
    assert is_outlet("REL", "The River Energy Letter, issue 27")
    assert not is_outlet("REL", "Interview by Charlotte Wren")


def test_an_outlet_that_asks_once_without_a_question_mark_asks() -> None:
    found = turns(CONFERENCE, "en")
    assert ("question", "", "A channel claims that you have exchanged messages.") in found
    assert {name for kind, name, _ in found if kind != "question"} == {"Behrouz Roe"}


def test_a_phrase_in_front_of_a_colon_is_no_label() -> None:
    assert "Concerning the return: nine thousand people" in turns(CONFERENCE, "en")[-1][2]


def test_an_interviewer_named_by_initials_asks_and_the_preface_is_nobodys() -> None:
    found = turns(INTERVIEW, "en")
    assert [kind for kind, _, _ in found] == ["question", "answer"] * 3
    assert {name for kind, name, _ in found if kind == "answer"} == {"Jane Roe"}


def test_an_opening_without_label_is_of_whom_the_lead_names() -> None:
    kind, name, words = turns(BRIEFING, "en")[0]
    assert (kind, name) == ("statement", "Ann Doe")
    assert words.startswith("Good afternoon")


def test_a_name_in_a_title_in_capitals_is_the_one_in_office() -> None:
    assert roles(CAPITALS, "en") == {"John Roe": "Spokesman of the Ministry of Foreign Affairs"}


def test_an_office_ends_at_a_sentence_and_at_the_country_of_another() -> None:
    text = """Joint press conference by Prime Minister Ken Roe of Japan and President Ric Doe of Chile

Moderator: Thank you, Governor. Ms Ann Lee, Daily News.

ANN LEE: When will the bridge open?

PRESIDENT DOE: In May. We have the money.

PRIME MINISTER ROE: We pay half of it.
"""
    assert roles(text, "en") == {"Ric Doe": "President of Chile", "Ken Roe": "Prime Minister of Japan"}


def test_a_first_name_alone_is_of_the_one_official_who_has_it() -> None:
    text = """Duties rise, capital says

Commerce Ministry spokesman Liang Jianhua said on Friday that the duties were a mistake.

"Our cars need no help," Liang said. "We will take all measures."
"""
    assert set(roles(text, "en")) == {"Liang Jianhua"}


@pytest.mark.parametrize(
    ("language", "title", "outlet", "name", "sign", "question", "claim", "answer"),
    [
        (
            *("ru", "Интервью министра Ивана Белова газете «Вестник»", "«Вестник»", "Иван Белов", ":"),
            *("Когда встреча?", "Норландия закрыла границу для 12 компаний.", "Встреча будет в мае."),
        ),
        (
            *("hy", "Նախարար Անի Սարյանի հարցազրույցը «Լուրեր»-ին", "«Լուրեր»", "Անի Սարյան", "․"),
            *("Ե՞րբ է հանդիպումը։", "Նորլանդիան փակել է սահմանը։", "Հանդիպումը կլինի մայիսին։"),
        ),
        (
            *("az", "Nazir Samir Rzayevin “Zirvə” agentliyinə müsahibəsi", "“Zirvə”", "Samir Rzayev", ":"),
            *("Görüş nə vaxtdır?", "Norland sərhədi bağlayıb.", "Görüş mayda olacaq."),
        ),
        (
            *("en", "Interview of Minister Ann Roe with “Courier”", '"Courier"', "Ann Roe", ":"),
            *("When will they meet?", "Norland has closed its border.", "We will meet in May."),
        ),
    ],
)
def test_an_outlet_in_quotation_marks_asks(
    language: str, title: str, outlet: str, name: str, sign: str, question: str, claim: str, answer: str
) -> None:
    said = [(outlet, question), (name, answer), (outlet, claim), (name, answer)]
    text = "\n\n".join([title, *(f"{who}{sign} {words}" for who, words in said)])
    assert [(kind, words) for kind, _, words in turns(text, language)] == [
        *(("question", question), ("answer", answer), ("question", claim), ("answer", answer)),
    ]


def test_a_quotation_in_front_of_a_colon_is_no_outlet() -> None:
    title = '"We were naive": an interview with Minister Ann Roe'
    text = f"{title}\n\nQuestion: Why?\n\nRoe: No money.\n\nQuestion: Now?\n\nRoe: Yes.\n"
    assert {name for kind, name, _ in turns(text, "en") if kind == "answer"} == {"Ann Roe"}


def test_a_masthead_says_nothing() -> None:
    header = "UNITED NATIONS Daily\n3 March 2026\n\nUNITED NATIONS Daily says the talks resume."
    assert is_masthead("Daily", header)
    assert is_masthead("Azərbaycan qəzeti", "Azərbaycan qəzeti\n\nAzərbaycan qəzeti yazır ki, yol açılıb.")
    assert not is_masthead("Daily", "Border talks resume\n\nThe Sofia Daily says the talks resume.")
    assert not is_masthead("Sofia Daily", "Sofia Daily denies that it published the letter\n\nThe Sofia Daily says so.")
    assert not is_masthead("Ann Roe", "Ann Roe\n\nAnn Roe says the talks resume.")


def test_the_news_of_a_masthead_is_narration() -> None:
    text = """UNITED NATIONS Daily

UNITED NATIONS Daily says the talks on the border will resume next week in Geneva.

Spokesman Ivo Lund said the road must be kept open. He said 40 trucks were waiting.
"""
    assert {name for kind, name, _ in turns(text, "en") if kind == "statement"} == {"Ivo Lund"}
