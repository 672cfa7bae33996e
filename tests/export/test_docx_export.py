"""The Word document, read back by python-docx."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn
from export_briefs import BRIEF, DOCUMENT, SUMMARY, briefs
from hypothesis import given, settings

from briefing.brief import Brief
from briefing.export.docx import DocxExporter
from briefing.export.docx_styles import FONT
from briefing.export.legible import line


def _document(brief: Brief) -> Any:
    return docx.Document(BytesIO(DocxExporter().render(brief, DOCUMENT)))


def _paragraphs(brief: Brief) -> list[tuple[str, str]]:
    return [(paragraph.style.name, paragraph.text) for paragraph in _document(brief).paragraphs]


def test_a_brief_has_its_sections() -> None:
    paragraphs = _paragraphs(BRIEF)
    assert paragraphs[0] == ("Title", BRIEF.source.title)
    headings = [text for style, text in paragraphs if style == "Heading 1"]
    assert headings == ["Key points", "Հայերեն", "Azərbaycanca", "Русский", "Warnings", "About this brief"]
    assert ("Heading 2", "1. Use of force is unacceptable · Antony Blinken") in paragraphs
    assert ("Quote", "“the use of force to resolve disputes is unacceptable”") in paragraphs
    assert ("Brief Origin", "fuzzy 0.87") in paragraphs
    assert ("Brief Flag", "numbers differ from the source: check them") in paragraphs
    assert ("Brief Flag", "not translated") in paragraphs


def test_a_summary_has_key_points_only() -> None:
    headings = [text for style, text in _paragraphs(SUMMARY) if style == "Heading 1"]
    assert headings == ["Key points", "About this brief"]


def test_runs_are_marked_with_their_language() -> None:
    languages = {
        run.text: run._r.rPr.find(qn("w:lang")).get(qn("w:val"))
        for paragraph in _document(BRIEF).paragraphs
        for run in paragraph.runs
    }
    point = BRIEF.key_points[0]
    assert languages[point.text] == "en-US"
    assert languages[point.translations["hy"].text] == "hy-AM"
    assert languages[point.translations["az"].text] == "az-Latn-AZ"
    assert languages[point.translations["ru"].text] == "ru-RU"


def test_every_script_has_the_font() -> None:
    styles = _document(BRIEF).styles
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Quote", "Brief Flag"):
        fonts = styles[name].element.rPr.rFonts
        assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {FONT}


def test_the_properties_are_the_briefs_own() -> None:
    properties = _document(BRIEF).core_properties
    assert properties.title == BRIEF.source.title
    assert (properties.author, properties.comments, properties.language) == ("", "", "en")


@given(briefs())
@settings(max_examples=25, deadline=None)
def test_arbitrary_text_makes_a_readable_document(brief: Brief) -> None:
    texts = [text for _, text in _paragraphs(brief)]
    for point in brief.key_points:
        assert line(point.text) in texts
        for evidence in point.evidence:
            assert f"“{line(evidence.quote)}”" in texts
