"""HTML: one self-contained page to read, print and send around; it loads nothing and runs nothing."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from string import Template

from briefing.brief import Brief
from briefing.document import Document
from briefing.export import masthead
from briefing.export.element import Markup, element, join, text
from briefing.export.legible import line
from briefing.export.page_document import anchors, statement
from briefing.export.page_points import language_heads, rows
from briefing.export.wording import badge, flag_words


class HtmlExporter:
    """The languages side by side, the evidence beneath each key point, the full statement below if it is given."""

    extension = ".html"
    media_type = "text/html"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The page in UTF-8. Everything that comes from the brief or the document is escaped."""
        style = _file("page.css")
        found = anchors(brief, document) if document else frozenset()
        page = Template(_file("page.html")).substitute(
            policy=_policy(style),
            style=style,
            title=text(masthead.title(brief)),
            language=text(brief.source.language or "und"),
            columns=str(1 + len(masthead.targets(brief))),
            headline=_headline(brief),
            facts=join(*(element("li", fact) for fact in masthead.facts(brief, document))),
            speakers=_speakers(brief),
            warnings=_warnings(brief),
            heads=language_heads(brief) if masthead.targets(brief) else "",
            points=rows(brief, found) if brief.key_points else element("p", "No key points were found."),
            statement=_statement(brief, document) if document else "",
            legend=_legend(brief),
            engines=text(" · ".join(masthead.engines(brief))),
        )
        return page.encode()


@cache
def _file(name: str) -> str:
    return (files("briefing.export") / "page" / name).read_text(encoding="utf-8")


def _policy(style: str) -> str:
    """A content security policy that lets the page use its own style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _headline(brief: Brief) -> Markup:
    """The headline in every language, each with where it comes from."""
    if not masthead.headline(brief):
        return Markup("")
    lines = [element("p", masthead.headline(brief), lang=brief.source.language)]
    for code in masthead.targets(brief):
        if translation := masthead.translated_headline(brief, code):
            said = element("span", line(translation.text), lang=code)
            flags = "; ".join(map(line, flag_words(translation)))
            mark = element("span", badge(translation), class_=f"badge {translation.origin}", lang="en")
            doubt = [" ", element("span", flags, class_="doubt", lang="en")] if flags else []
            lines.append(element("p", said, " ", mark, *doubt))
    return element("div", *lines, class_="headline")


def _speakers(brief: Brief) -> Markup:
    people = [
        element("li", element("b", line(speaker.name)), *([", ", line(speaker.role)] if speaker.role else []))
        for speaker in brief.speakers
    ]
    return element("ul", *people, class_="speakers", lang=brief.source.language) if people else Markup("")


def _warnings(brief: Brief) -> Markup:
    if not brief.warnings:
        return Markup("")
    warnings = element("ul", *(element("li", line(warning)) for warning in brief.warnings))
    return element("section", element("h2", "Before you use this"), warnings, class_="warnings")


def _statement(brief: Brief, document: Document) -> Markup:
    return element("section", element("h2", "Full text"), statement(brief, document), class_="full")


def _legend(brief: Brief) -> Markup:
    entries = [
        element("div", element("dt", element("span", origin, class_=f"badge {origin}")), element("dd", words))
        for origin, words in masthead.legend(brief)
    ]
    return element("dl", *entries, class_="legend") if entries else Markup("")
