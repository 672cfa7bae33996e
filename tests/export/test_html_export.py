"""The page: self-contained, escaped, every text in its language."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from export_briefs import BRIEF, DOCUMENT, SUMMARY, briefs, documents
from hypothesis import given
from hypothesis import strategies as st

from briefing.brief import Brief
from briefing.document import Document
from briefing.export.html import HtmlExporter
from briefing.export.legible import clean, line

# fmt: off
TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "ul", "li", "b", "main",
    "section", "article", "span", "p", "div", "details", "summary", "q", "a", "dl", "dt", "dd", "mark", "footer",
}
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "id", "title", "href", "aria-hidden",
    "aria-label",
}
# fmt: on


@dataclass
class _Element:
    tag: str
    attributes: dict[str, str | None]
    language: str
    text: str = ""


@dataclass
class _Page(HTMLParser):
    """Reads a page strictly: every element is closed in turn."""

    elements: list[_Element] = field(default_factory=list)
    open: list[_Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        language = attributes.get("lang") or (self.open[-1].language if self.open else "")
        element = _Element(tag, attributes, language)
        self.elements.append(element)
        if tag != "meta":
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def _page(brief: Brief, document: Document | None = None) -> _Page:
    page = _Page()
    page.feed(HtmlExporter().render(brief, document).decode())
    page.close()
    assert page.open == []
    return page


def _texts(page: _Page, class_: str) -> list[tuple[str, str]]:
    return [(item.language, item.text) for item in page.elements if item.attributes.get("class") == class_]


def test_each_sentence_is_in_its_language() -> None:
    sentences = _texts(_page(BRIEF, DOCUMENT), "sentence")
    for point in BRIEF.key_points:
        assert ("en", point.text) in sentences
        for language, translation in point.translations.items():
            assert (language, translation.text) in sentences
    assert ("ru", "Применение силы неприемлемо") in _texts(_page(BRIEF), "topic")


def test_origins_and_flags_are_in_words() -> None:
    page = _page(BRIEF)
    assert ("en", "fuzzy 0.87") in _texts(page, "badge fuzzy")
    assert any("numbers differ from the source: check them" in text for _, text in _texts(page, "flags"))
    assert ("en", "not translated") in _texts(page, "missing")
    assert len(_texts(page, "legend")) == 1


def test_evidence_is_marked_in_the_full_text_and_linked_both_ways() -> None:
    page = _page(BRIEF, DOCUMENT)
    ids = [item.attributes["id"] for item in page.elements if "id" in item.attributes]
    links = {item.attributes["href"] for item in page.elements if item.tag == "a"}
    assert len(ids) == len(set(ids))
    assert links <= {f"#{name}" for name in ids}
    marked = "".join(item.text for item in page.elements if item.tag == "mark")
    for number, point in enumerate(BRIEF.key_points, start=1):
        assert f"#point-{number}" in links
        for index, evidence in enumerate(point.evidence, start=1):
            assert f"#evidence-{number}-{index}" in links
            assert evidence.quote in marked


def test_evidence_without_the_document_has_no_links() -> None:
    page = _page(SUMMARY)
    assert not [item for item in page.elements if item.tag in ("a", "mark")]
    assert [item for item in page.elements if item.tag == "details"]


def test_evidence_that_the_document_does_not_have_is_not_marked() -> None:
    page = _page(BRIEF, DOCUMENT.with_(text="Another text altogether."))
    assert not [item for item in page.elements if item.tag in ("a", "mark")]


def test_overlapping_evidence_is_marked_once_and_linked_from_each() -> None:
    quotes = ["use of force to resolve", "to resolve disputes", "use of force to resolve"]
    points = tuple(
        replace(
            BRIEF.key_points[0],
            evidence=(
                replace(
                    BRIEF.key_points[0].evidence[0],
                    quote=quote,
                    start=DOCUMENT.text.index(quote),
                    end=DOCUMENT.text.index(quote) + len(quote),
                ),
            ),
        )
        for quote in quotes
    )
    page = _page(replace(BRIEF, key_points=points), DOCUMENT)
    assert "".join(item.text for item in page.elements if item.tag == "mark") == "use of force to resolve disputes"
    assert {item.attributes.get("id") for item in page.elements} >= {"evidence-1-1", "evidence-2-1", "evidence-3-1"}
    (statement,) = _texts(page, "statement")
    assert "use of force to resolve13 disputes2 is" in statement[1]


def test_the_page_loads_and_runs_nothing() -> None:
    html = HtmlExporter().render(BRIEF, DOCUMENT).decode()
    found = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert found
    digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert f'content="{policy}"' in html.replace("&#x27;", "'")
    assert not re.search(r"<script|<img|<link|<iframe| style=| on\w+=|url\(|@import|@font-face", html)


@given(st.data())
def test_arbitrary_text_never_breaks_the_page(data: st.DataObject) -> None:
    document = data.draw(documents)
    brief = data.draw(briefs(document))
    page = _page(brief, document)
    assert {item.tag for item in page.elements} <= TAGS
    assert {name for item in page.elements for name in item.attributes} <= ATTRIBUTES
    ids = [item.attributes["id"] for item in page.elements if "id" in item.attributes]
    assert len(ids) == len(set(ids))
    assert {item.attributes["href"] for item in page.elements if item.tag == "a"} <= {f"#{name}" for name in ids}
    sentences = [text for _, text in _texts(page, "sentence")]
    quotes = [item.text for item in page.elements if item.tag == "q"]
    for point in brief.key_points:
        assert line(point.text) in sentences
        for evidence in point.evidence:
            assert line(evidence.quote) in quotes


@given(documents)
def test_the_full_text_is_whole(document: Document) -> None:
    (statement,) = _texts(_page(SUMMARY, document.with_(bold=())), "statement")
    assert "".join(statement[1].split()) == "".join(clean(document.text).split())
