"""Markdown: the words without their markup, emphasis kept as spans."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.document import Document
from briefing.intake import dates, title
from briefing.intake.draft import Draft
from briefing.intake.encoding import decode, peek
from briefing.intake.source import Match, has_ending

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_BYTES = 1_000_000
"""Less than plain text may have, because the parser takes up to ten seconds for a million characters."""

_MARKUP = re.compile(r"^#{1,6} (?=[^\n]*[^\W_])\S|^\*\*[^\s*][^*\n]{0,200}\*\*", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<fields>.{0,5000}?)^---[ \t]*\r?\n", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^(?P<key>title|date)[ \t]*:[ \t]*(?P<value>\S.*)$", re.MULTILINE | re.IGNORECASE)
_WORD = re.compile(r"[^\W_]")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)


class Markdown:
    """Reads Markdown (CommonMark and tables), by the name or where headings or bold labels begin lines."""

    max_bytes = MAX_BYTES

    def match(self, head: bytes, name: str) -> Match:
        if has_ending(name, ".md", ".markdown", ".mdown", ".mkd"):
            return Match.NAME
        return Match.LIKELY if _MARKUP.search(peek(head).replace("\r\n", "\n")) else Match.NO

    def read(self, data: bytes, name: str) -> Document:
        from markdown_it import MarkdownIt

        text = decode(data, name)
        fields = {}
        if front := _FRONT_MATTER.match(text):
            fields = {
                found["key"].lower(): found["value"].strip(" \t\r\"'") for found in _FIELD.finditer(front["fields"])
            }
            text = text[front.end() :]
        tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
        draft = Draft(name)
        _write_blocks(tokens, draft)
        document = draft.finish()
        return document.with_(
            title=fields.get("title") or _first_heading(tokens) or title.first_line(document.text),
            published=dates.find(fields.get("date", "")) or dates.published(document.text),
        )


def _write_blocks(tokens: Iterable[Token], draft: Draft) -> None:
    tight = False  # the items of a tight list are lines of one paragraph
    for token in tokens:
        if token.type == "inline":
            _write_inline(token.children or (), draft)
            draft.write("\n") if tight else draft.end_paragraph()
        elif token.type == "paragraph_open":
            tight = token.hidden
        elif token.type == "list_item_open" and token.info:
            draft.write(f"{token.info}{token.markup} ")  # a number is said, a bullet isn't
        elif token.type in ("fence", "code_block"):
            draft.write(token.content)
            draft.end_paragraph()
        elif token.type == "html_block":
            draft.write(_TAG.sub("", token.content))
            draft.end_paragraph()
        elif token.type in ("th_open", "td_open", "heading_open"):
            tight = False
        elif token.type in ("bullet_list_close", "ordered_list_close") and token.level == 0:
            draft.end_paragraph()


def _write_inline(tokens: Iterable[Token], draft: Draft) -> None:
    bold = 0
    for token in tokens:
        if token.type in ("strong_open", "strong_close"):
            bold += token.nesting
        elif token.type in ("text", "text_special", "code_inline"):
            draft.write(token.content, bold=bold > 0)
        elif token.type in ("softbreak", "hardbreak") or token.content.lower().startswith("<br"):
            draft.write("\n")


def _first_heading(tokens: list[Token]) -> str:
    """The words of the first main heading, or of the first heading of any level where none is a main one."""
    headings = [(token.tag, tokens[at + 1]) for at, token in enumerate(tokens) if token.type == "heading_open"]
    for tag, inline in sorted(headings, key=lambda heading: heading[0] != "h1"):
        draft = Draft(tag)
        _write_inline(inline.children or (), draft)
        words = draft.finish().text
        if _WORD.search(words):  # "# # #" ends a release
            return words
    return ""
