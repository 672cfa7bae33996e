"""The house form of text, and positions that move along with it."""

from __future__ import annotations

import unicodedata
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document import Span
from briefing.intake.cleaning import clean
from briefing.intake.draft import Draft
from briefing.intake.offsets import apply


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("a\r\nb\rc\x85d\u2028e", "a\nb\nc\nd\ne"),
        ("one\n\n\n \t\n\ntwo\x0cthree\u2029four", "one\n\ntwo\n\nthree\n\nfour"),
        ("  \n\n text \t \n\n", "text"),
        ("\ufeffso\u00adft zero\u200bwidth \u202aleft\u202c \x00\x07nul", "soft zerowidth left nul"),
        ("и\u0306 е\u0308 e\u0301 ə", "й ё é ə"),
        ("tab\tand nbsp\u00a0stay – «так» ՝։", "tab\tand nbsp\u00a0stay – «так» ՝։"),
        ("half \ud83d gone", "half  gone"),
    ],
)
def test_form(given_: str, expected: str) -> None:
    assert clean(given_)[0] == expected


def test_positions_move_along() -> None:
    text = "\ufeff\n\n Иванов и\u0306: \r\n\r\n\r\nНет.\u00ad  "
    marks = [text.index("И"), text.index(":"), text.index("Н"), len(text)]
    cleaned, moved = clean(text, marks)
    assert cleaned == "Иванов й:\n\nНет."
    assert [cleaned[at : at + 1] for at in moved] == ["И", ":", "Н", ""]


@given(st.text(st.characters(), max_size=300), st.data())
def test_clean_text_is_clean(text: str, data: st.DataObject) -> None:
    marks = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    cleaned, moved = clean(text, marks)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip()
    assert "\n\n\n" not in cleaned
    assert not any(unicodedata.category(each) in ("Cc", "Cs") and each not in "\n\t" for each in cleaned)
    assert moved == sorted(moved)
    assert all(0 <= mark <= len(cleaned) for mark in moved)
    assert clean(cleaned)[0] == cleaned


@given(st.text("ab\n", max_size=50), st.data())
def test_edits_without_effect_keep_positions(text: str, data: st.DataObject) -> None:
    marks = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = [(at, at + 1, letter) for at, letter in enumerate(text)]
    assert apply(text, edits, marks) == (text, marks)


@pytest.mark.parametrize(
    "text", ["a" + "\u0301\u0316" * 500_000, " " * 2_000_000 + "x", "\n" * 2_000_000 + "x", "e\u0301" * 300_000]
)
def test_hostile_text_takes_no_time(text: str) -> None:
    started = perf_counter()
    clean(text)
    assert perf_counter() - started < 60


def test_draft_joins_neighbouring_emphasis_and_splits_it_at_lines() -> None:
    draft = Draft("a")
    for piece, bold in (("Ant", True), ("ony", True), (" ", False), ("Blinken: ", True), ("Hi.", False)):
        draft.write(piece, bold=bold)
    draft.end_paragraph()
    draft.end_paragraph()
    draft.write("two\nlines", bold=True)
    document = draft.finish()
    assert document.text == "Antony Blinken: Hi.\n\ntwo\nlines"
    assert [span.of(document.text) for span in document.bold] == ["Antony Blinken:", "two", "lines"]


def test_draft_erases_the_last_letter_and_its_emphasis() -> None:
    draft = Draft("a")
    draft.write("pro", bold=True)
    draft.write("-", bold=True)
    draft.erase()
    draft.write("gress")
    document = draft.finish()
    assert document.text == "progress"
    assert document.bold == (Span(0, 3),)
