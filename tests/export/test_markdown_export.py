"""Markdown, read back by a Markdown parser (the one that rich brings along)."""

from __future__ import annotations

from export_briefs import BRIEF, DOCUMENT, SUMMARY, briefs, texts
from hypothesis import given
from markdown_it import MarkdownIt

from briefing.brief import Brief
from briefing.export.legible import line
from briefing.export.markdown import MarkdownExporter, escape

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BLOCKS = {
    "heading_open",
    "paragraph_open",
    "ordered_list_open",
    "bullet_list_open",
    "list_item_open",
    "blockquote_open",
    "hr",
    "inline",
}


def _rendered(brief: Brief) -> str:
    return MarkdownExporter().render(brief, DOCUMENT).decode()


def _lines(markdown: str) -> list[str]:
    """The text of every inline block, marks taken off."""
    blocks = [token for token in PARSER.parse(markdown) if token.type == "inline"]
    return ["".join(child.content for child in token.children or ()) for token in blocks]


def test_a_brief_has_its_sections() -> None:
    markdown = _rendered(BRIEF)
    assert markdown.startswith("# Secretary Antony J. Blinken and German")
    headings = [row for row in markdown.splitlines() if row.startswith("## ")]
    assert headings == ["## Key points", "## Հայերեն", "## Azərbaycanca", "## Русский", "## Warnings"]
    assert "1. **Use of force is unacceptable** · Antony Blinken\n\n   The US Secretary of State says" in markdown
    assert "\n\n   > the use of force to resolve disputes is unacceptable\n" in markdown
    assert "*fuzzy 0.87*" in markdown
    assert "*model; numbers differ from the source: check them; much longer" in markdown
    assert "4. *not translated*" in markdown
    assert r"another \$95 million" in markdown


def test_a_summary_has_key_points_only() -> None:
    headings = [row for row in _rendered(SUMMARY).splitlines() if row.startswith("## ")]
    assert headings == ["## Key points"]


@given(texts)
def test_escaped_text_is_one_paragraph_of_just_that_text(text: str) -> None:
    tokens = PARSER.parse(escape(text))
    assert [token.type for token in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])
    children = tokens[1].children or [] if tokens else []
    assert all(child.type in ("text", "text_special") for child in children)
    assert "".join(child.content for child in children) == line(text)


@given(briefs())
def test_arbitrary_text_stays_text(brief: Brief) -> None:
    markdown = _rendered(brief)
    tokens = PARSER.parse(markdown)
    assert {token.type for token in tokens if not token.type.endswith("_close")} <= BLOCKS
    inline = {child.type for token in tokens for child in token.children or ()}
    assert inline <= {"text", "text_special", "strong_open", "strong_close", "em_open", "em_close"}
    lines = _lines(markdown)
    for point in brief.key_points:
        assert line(point.text) in lines
        for evidence in point.evidence:
            assert line(evidence.quote) in lines or not line(evidence.quote)
