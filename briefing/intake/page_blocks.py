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
_NOTICES = re.compile(r"(?:^|[\s_-])(?:cookies?|consent|gdpr)(?:$|[\s_-])", re.IGNORECASE)
_NAMED_SURROUNDINGS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|share|sharing|social|"
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
    tag: str = ""
    """Of the innermost of these elements."""
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
    surroundings = _Surroundings(root)
    stack: list[tuple[HtmlElement, bool]] = [(root, False)]  # an element and whether it has been entered
    while stack:
        element, entered = stack.pop()
        if entered:
            yield from walk.leave(element)
            if element is not root:
                walk.write(element.tail or "")
            continue
        if not isinstance(element.tag, str) or surroundings.has(element):
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
            self._block.tag = self._path[-1].tag if self._path else ""
            yield self._block
        self._block = Block()

    def _line_end(self) -> Iterator[Block]:
        runs = self._block.runs
        if runs and runs[-1].text == "\n":
            runs.pop()
            yield from self.end_block()
        elif runs:
            runs.append(Run("\n", False))


class _Surroundings:
    """Tells what in a page isn't part of its article."""

    def __init__(self, root: HtmlElement) -> None:
        lengths = [len(text) for text in root.itertext()]
        self._most = 0.4 * sum(lengths)
        # Counting the text of boxes within boxes takes long where someone has nested them for that purpose.
        self._budget = 10 * len(lengths) + 1000

    def has(self, element: HtmlElement) -> bool:
        if _UNSEEN.fullmatch(element.tag) or "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")):
            return True
        if element.get("aria-hidden") == "true" or element.get("role") in ("navigation", "dialog", "alert", "menu"):
            return True
        if element.tag in ("html", "body", "main", "article"):
            return False
        names = f"{element.get('class', '')} {element.get('id', '')}"
        if _NOTICES.search(names):
            return True
        if not _NAMED_SURROUNDINGS.search(names):
            return False
        # A class like "with-sidebar" may sit on the element around everything; surroundings hold little of the page.
        return self._length(element) < self._most

    def _length(self, element: HtmlElement) -> int:
        length = 0
        for text in element.itertext():
            length += len(text)
            self._budget -= 1
            if self._budget < 0 or length >= self._most:
                break
        return length


def _weight(element: HtmlElement, inherited: bool) -> bool:
    style = element.get("style", "")
    if _HEAVY.search(style) or (element.tag in ("b", "strong") and not _LIGHT.search(style)):
        return True
    return inherited and not _LIGHT.search(style)
