"""HTML files and web pages: the article, without what surrounds it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import article, dates, title
from briefing.intake.draft import Draft
from briefing.intake.encoding import decode, decode_declared, peek
from briefing.intake.limits import MAX_PAGE
from briefing.intake.page_blocks import blocks
from briefing.intake.source import Match, has_ending

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OPENING = re.compile(
    r"\A\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*(?:<!doctype\s+html|<(?:html|head|body|title|meta|article|main|section)\b)",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,30})""", re.IGNORECASE)


class Html:
    """Reads HTML of any version; bold names in front of turns stay known as spans."""

    max_bytes = MAX_PAGE

    def match(self, head: bytes, name: str) -> Match:
        if _OPENING.match(peek(head)):
            return Match.CONTENT
        return Match.NAME if has_ending(name, ".html", ".htm", ".xhtml") else Match.NO

    def read(self, data: bytes, name: str) -> Document:
        tree = _parse(_decode(data, name), name)
        found = article.find(tree)
        draft = Draft(name)
        for block in article.select(list(blocks(tree)), found):
            for run in block.runs:
                draft.write(run.text, bold=run.bold)
            draft.end_paragraph()
        document = draft.finish(title=found.title, published=found.published, source=found.site)
        if not document.text:
            raise InputError(f"no article text was found in the page {name}; save its text to a file and give that")
        return document.with_(
            title=document.title or title.first_line(document.text),
            published=document.published or dates.published(document.text),
        )


def _decode(data: bytes, name: str) -> str:
    declared = _CHARSET.search(data[:4096])
    text = decode_declared(data, declared[1].decode("ascii")) if declared else None
    return decode(data, name) if text is None else text


def _parse(text: str, name: str) -> HtmlElement:
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:  # lxml asserts that there is a root element
        raise InputError(f"{name} isn't a readable HTML page; save its text to a file and give that") from error
