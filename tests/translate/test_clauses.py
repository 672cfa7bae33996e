from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.translate.clauses import split
from briefing.translate.joining import join, loops


def fits(text: str) -> bool:
    return len(text) <= 40


def test_a_short_sentence_stays_whole() -> None:
    assert split(" The parties agreed. ", fits) == [("The parties agreed.", "")]


def test_cuts_at_the_best_sign_near_the_middle() -> None:
    text = "The talks, held in Vienna, were useful; the ministers will meet again in May."
    assert split(text, fits) == [
        ("The talks, held in Vienna, were useful;", " "),
        ("the ministers will meet again in May.", ""),
    ]


def test_armenian_clauses() -> None:
    text = "Նա ասաց՝ բանակցությունները կշարունակվեն, իսկ հանձնաժողովը կհանդիպի մայիսին։"
    pieces = split(text, fits)
    assert all(fits(piece) for piece, _ in pieces)
    assert pieces[0][0].endswith(",")


def test_closing_quotes_stay_with_their_clause() -> None:
    assert split("Он сказал: «Мы не согласны.» После этого делегация вышла из зала.", fits)[0][0].endswith("»")


@given(st.text(min_size=0, max_size=400))
def test_nothing_is_lost(text: str) -> None:
    pieces = split(text, fits)
    assert "".join(piece + gap for piece, gap in pieces) == text.strip()
    assert all(fits(piece) for piece, _ in pieces)


def test_joining_gives_the_source_its_signs_back() -> None:
    pieces = [("He said,", " "), ("we agree;", " "), ("the rest follows.", "")]
    assert join(pieces, ["Նա ասաց։", "մենք համաձայն ենք.", "մնացածը կհետևի։"]) == (
        "Նա ասաց, մենք համաձայն ենք; մնացածը կհետևի։"
    )


def test_joining_leaves_sentence_ends_alone() -> None:
    assert join([("One.", " "), ("Two.", "")], ["Один.", "Два."]) == "Один. Два."


def test_loops_are_noticed_and_numbers_are_not_loops() -> None:
    assert loops("мир мир мир мир", "Peace is possible.")
    assert loops("и он сказал, и он сказал, и он сказал, и он сказал, и он сказал", "He said so.")
    assert not loops("1 000 000 000", "1,000,000,000")
    assert not loops("no, no, no, no", "нет, нет, нет, нет")
    assert not loops("Стороны договорились о мире и о границе.", "The parties agreed on peace and on the border.")
