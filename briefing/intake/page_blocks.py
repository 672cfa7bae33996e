"""The paragraphs of a web page, in order, as a reader sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_UNSEEN = re.compile(
    "script|style|noscript|template|svg|math|iframe|object|embed|canvas|audio|video|map|head|title"
    "|nav|footer|aside|menu|button|select|input|textarea|dialog|figcaption"
)
_BLOCK = re.compile(
    "html|body|main|article|section|header|div|p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|address|center"
    "|table|caption|thead|tbody|tfoot|tr|td|th|figure|hgroup|hr|details|summary|fieldset|form"
)
_SURROUNDINGS = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|share|sharing|social|"
    r"related|recommended|newsletter|subscribe|subscription|promo|advert|advertisement|banner|popup|modal|comments?|"
    r"skip-link|tags|pagination|paywall)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HEAVY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one weight."""

    text: str
    bold: bool


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list item or table cell."""

    runs: list[Run] = field(default_factory=list)
    path: tuple[object, ...] = ()
    """The block elements around the words, outermost first."""
    linked: int = 0
    """How many of its characters are links."""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def blocks(tree: HtmlElement) -> Iterator[Block]:
    """The blocks of text in `tree`, without scripts, forms, menus and other surroundings of an article.

    White space is collapsed as a browser does; `<br>` becomes a line end, two of them a new block.
    """
    walk = _Walk()
    body = tree.find("body")
    root = tree if body is None else body
    whole = sum(map(len, root.itertext()))
    stack: list[tuple[HtmlElement, bool]] = [(root, False)]  # an element and whether it has been entered
    while stack:
        element, entered = stack.pop()
        if entered:
            yield from walk.leave(element)
            if element is not root:
                walk.write(element.tail or "")
            continue
        if not isinstance(element.tag, str) or _is_surrounding(element, whole):
            walk.write(element.tail or "")
            continue
        yield from walk.enter(element)
        walk.write(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    yield from walk.end_block()


class _Walk:
    """Where the walk through the page is: the open bold, link and block elements, and the block being filled."""

    def __init__(self) -> None:
        self._weights = [False]
        self._links = 0
        self._preformatted = 0
        self._path: list[HtmlElement] = []
        self._block = Block()

    def enter(self, element: HtmlElement) -> Iterator[Block]:
        tag = element.tag
        if _BLOCK.fullmatch(tag):
            yield from self.end_block()
            self._path.append(element)
        elif tag == "br":
            yield from self._line_end()
        self._links += tag == "a"
        self._preformatted += tag == "pre"
        self._weights.append(_weight(element, self._weights[-1]))

    def leave(self, element: HtmlElement) -> Iterator[Block]:
        if _BLOCK.fullmatch(element.tag):
            yield from self.end_block()
            self._path.pop()
        self._links -= element.tag == "a"
        self._preformatted -= element.tag == "pre"
        self._weights.pop()

    def write(self, text: str) -> None:
        if not self._preformatted:
            text = _SPACE.sub(" ", text)
            if not self._block.runs or self._block.runs[-1].text.endswith((" ", "\n")):
                text = text.removeprefix(" ")
        if text:
            self._block.runs.append(Run(text, self._weights[-1]))
            self._block.linked += len(text) if self._links else 0

    def end_block(self) -> Iterator[Block]:
        if any(run.text.strip() for run in self._block.runs):
            self._block.path = tuple(self._path)
            yield self._block
        self._block = Block()

    def _line_end(self) -> Iterator[Block]:
        runs = self._block.runs
        if runs and runs[-1].text == "\n":
            runs.pop()
            yield from self.end_block()
        elif runs:
            runs.append(Run("\n", False))


def _is_surrounding(element: HtmlElement, whole: int) -> bool:
    """Whether `element` isn't part of the article; `whole` is how many characters the page has."""
    if _UNSEEN.fullmatch(element.tag) or "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")):
        return True
    if element.get("aria-hidden") == "true" or element.get("role") in ("navigation", "dialog", "alert", "menu"):
        return True
    if element.tag in ("html", "body", "main", "article"):
        return False
    if not _SURROUNDINGS.search(f"{element.get('class', '')} {element.get('id', '')}"):
        return False
    # A class like "with-sidebar" may sit on the element around everything; surroundings hold little of the page.
    return sum(map(len, element.itertext())) < 0.4 * whole


def _weight(element: HtmlElement, inherited: bool) -> bool:
    style = element.get("style", "")
    if _HEAVY.search(style) or (element.tag in ("b", "strong") and not _LIGHT.search(style)):
        return True
    return inherited and not _LIGHT.search(style)
