"""The terminal view."""

from __future__ import annotations

import re
from dataclasses import replace
from io import StringIO

import pytest
from export_briefs import BRIEF, DOCUMENT, SUMMARY, briefs
from hypothesis import given
from rich.cells import cell_len
from rich.console import Console

from briefing.brief import Brief
from briefing.export.legible import line
from briefing.export.text import WIDTH, TextExporter, show


def _rendered(brief: Brief) -> str:
    return TextExporter().render(brief, DOCUMENT).decode()


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_a_brief_reads_from_title_to_engines() -> None:
    text = _rendered(BRIEF)
    order = [
        "Secretary Antony J. Blinken",
        "U.S. Department of State · 22 September 2023 · English",
        "Speakers: Antony Blinken (US Secretary of State); Annalena Baerbock",
        " 1 Use of force is unacceptable · Antony Blinken\n   The US Secretary of State says",
        "   “the use of force to resolve disputes is unacceptable”",
        "Հայերեն ─",
        " 1 Ուժի կիրառումն անընդունելի է ",
        "[memory]",
        "   ! numbers differ from the source: check them",
        "Azərbaycanca ─",
        "[fuzzy 0.87]",
        "Русский ─",
        "[human]",
        "[llm]",
        " 4 not translated",
        "Warnings\n ! 1 key point has no translation into Russian.",
        "memory: an approved translation",
        "summarizer extractive@1 · translator embedded@1f3c9a",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_summary_has_key_points_only() -> None:
    text = _rendered(SUMMARY)
    assert " 4 Direct talks" in text
    assert "─" not in text
    assert "not translated" not in text


def test_no_key_points_is_said() -> None:
    assert "No key points were found." in _rendered(replace(SUMMARY, key_points=()))


@given(briefs())
def test_arbitrary_text_is_wrapped_whole_and_without_escapes(brief: Brief) -> None:
    text = _rendered(brief)
    assert "\x1b" not in text
    for row in text.split("\n"):
        assert cell_len(row) <= WIDTH
        assert row == row.rstrip()
    squeezed = _squeezed(text)
    for point in brief.key_points:
        assert _squeezed(line(point.text)) in squeezed
        for evidence in point.evidence:
            assert _squeezed(line(evidence.quote)) in squeezed
    for warning in brief.warnings:
        assert _squeezed(line(warning)) in squeezed


@pytest.mark.parametrize("width", [40, 72, 200])
def test_a_terminal_gets_colour_and_no_sequence_of_the_document(width: int) -> None:
    text = "\x1b]0;owned\x07[bold red]Not markup[/] :smile: \x1b[2Jend"
    brief = replace(BRIEF, key_points=(replace(BRIEF.key_points[0], text=text), *BRIEF.key_points[1:]))
    console = Console(file=StringIO(), width=width, force_terminal=True, color_system="standard", legacy_windows=False)
    with console.capture() as capture:
        show(brief, console)
    printed = capture.get()
    assert "\x1b[" in printed
    assert "\x1b]" not in printed
    assert "\x1b[2J" not in printed
    plain = re.sub(r"\x1b\[[0-9;]*m", "", printed)
    assert "\x1b" not in plain
    assert _squeezed("[bold red]Not markup[/] :smile: end") in _squeezed(plain)
    assert all(cell_len(row) <= width for row in plain.split("\n"))


def test_a_point_without_topic_has_no_heading_but_its_speaker() -> None:
    point = replace(BRIEF.key_points[0], topic="none", label={"en": "No topic of the list"})
    text = _rendered(replace(BRIEF, key_points=(point,)))
    assert "No topic of the list" not in text
    assert f" 1 {point.speaker}" in text


def test_languages_are_left_out_where_there_is_no_point() -> None:
    assert "Русский" not in _rendered(replace(BRIEF, key_points=()))
