"""Which paragraphs of a web page are its article, and the article's title, date and site."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.intake import dates
from briefing.intake.page_blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_MOST_ELEMENTS = 50_000
"""Trafilatura takes minutes for larger pages; an article page has a few thousand elements."""

_MOST_COMPARISONS = 2_000_000_000
"""Characters to look through for paragraphs (about a second); beyond, only whole paragraphs are compared."""

_TELLING = 25
"""Characters from which a paragraph found anywhere in the article's text is a part of it and no coincidence."""

_SENTENCE = 60
"""Characters from which a paragraph before or after the known ones is a part of the article and no button or label."""

_SHORT_SENTENCE = 20
_SENTENCE_ENDS = (".", "?", "!", "…", "։", "”", "»", '"')
_HEADING = re.compile("h[1-6]")
_ITEM = re.compile("li|dt|dd|td|th")
_SINGLE = re.compile(f"p|{_HEADING.pattern}|{_ITEM.pattern}")
_LABEL = re.compile(r"[^:․\n]{1,80}[:․]")

_NOTICE = re.compile(
    r"©|\bcopyright\b|\ball rights reserved\b|\bcookies?\b|\bprivacy policy\b"
    r"|все права защищены|файл\w* cookie|bütün hüquqlar|բոլոր իրավունքները",
    re.IGNORECASE,
)

_SEPARATORS = (" | ", " - ", " – ", " — ", " • ", " :: ", " » ")
_INLINE = frozenset(("hi", "ref", "del", "span"))  # of trafilatura's own elements
_YEAR_ONLY = "-01-01"  # trafilatura's date for a year alone, as in a copyright line


@dataclass(frozen=True, slots=True)
class Article:
    """What trafilatura found in a page; `lines` are its paragraphs without white space, empty where it found none."""

    title: str = ""
    published: str = ""
    site: str = ""
    lines: tuple[str, ...] = ()


def find(tree: HtmlElement) -> Article:
    """The article in a parsed page, which stays as it is."""
    page_title = " ".join((tree.findtext(".//title") or "").split())
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return Article(title=page_title)
    with _silence():
        found = _extract(tree)
    title = found.title or page_title
    site = found.site or next(
        (page_title.removeprefix(title + mark) for mark in _SEPARATORS if page_title.startswith(title + mark)), ""
    )
    return Article(title, found.published, site, found.lines)


def select(blocks: Sequence[Block], article: Article) -> list[Block]:
    """The blocks that make up the article.

    Those that trafilatura found, each repetition included (it drops those, but speakers repeat themselves); those
    between them in the same container; and sentences in it before and after them, because it passes over text that
    isn't in paragraphs where other text is. Where it found no article: all blocks that aren't mostly links.
    """
    if not article.lines:
        return [block for block in blocks if block.linked < 0.5 * len(block.text) and not _NOTICE.search(block.text)]
    lines, whole = frozenset(article.lines), "".join(article.lines)
    if len(whole) * len(blocks) > _MOST_COMPARISONS:
        whole = ""
    known = [_is_in(block, lines, whole) for block in blocks]
    if not any(known):
        return []
    first, last = known.index(True), len(known) - 1 - known[::-1].index(True)
    container = _container([block for block, is_known in zip(blocks, known, strict=True) if is_known])
    return [
        block
        for at, block in enumerate(blocks)
        if known[at] or (container in block.path and _is_told(block, at < first, first < at < last))
    ]


def _container(known: Sequence[Block]) -> object:
    """The innermost element that holds nine tenths of what is known to belong to the article, and can hold more."""
    weights: Counter[object] = Counter()
    for block in known:
        for element in _holders(block):
            weights[element] += len(block.text)
    enough = 0.9 * sum(len(block.text) for block in known)
    # All of these lie within one another, so the innermost is the one that comes last on the path of any of them.
    common = {element for element, weight in weights.items() if weight >= enough}
    return next((element for block in known for element in reversed(_holders(block)) if element in common), None)


def _holders(block: Block) -> tuple[object, ...]:
    return block.path[:-1] if _SINGLE.fullmatch(block.tag) else block.path


def _is_told(block: Block, before: bool, within: bool) -> bool:
    """Whether a block that trafilatura didn't name reads like a part of the article and not like its surroundings."""
    if block.linked >= 0.3 * len(block.text):
        return False
    if within or (before and _HEADING.fullmatch(block.tag)) or (not block.linked and _ITEM.fullmatch(block.tag)):
        return True
    text = block.text.strip()
    labelled = block.runs[0].bold and bool(_LABEL.match(text))
    said = len(text) >= _SENTENCE or (len(text) >= _SHORT_SENTENCE and text.endswith(_SENTENCE_ENDS))
    return (labelled or said) and not _NOTICE.search(text)


def _is_in(block: Block, lines: frozenset[str], whole: str) -> bool:
    words = "".join(block.text.split())
    if words in lines or (len(words) >= _TELLING and words in whole):
        return True
    parts = ["".join(line.split()) for line in block.text.split("\n")]
    return len(parts) > 1 and all(part in lines or (len(part) >= _TELLING and part in whole) for part in parts)


def _extract(tree: HtmlElement) -> Article:
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction
    from trafilatura.settings import use_config

    config = use_config()
    config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = "0"  # short statements are articles too
    try:
        found = bare_extraction(
            tree,
            fast=True,  # `select` is our own second opinion
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            config=config,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except (LxmlError, ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError):
        return Article()  # it stumbles over some odd pages; `select` then takes the page as a whole
    if found is None or isinstance(found, dict):
        return Article()
    lines = () if found.body is None else tuple(line for line in _lines(found.body) if line)
    published = found.date or ""
    if not dates.find(published) or published.endswith(_YEAR_ONLY):
        published = ""
    return Article(found.title or "", published, found.sitename or "", lines)


def _lines(body: _Element) -> Iterator[str]:
    """The words of each paragraph, heading, item, cell or line in what trafilatura gives, without white space."""
    from lxml.etree import iterwalk

    words: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag not in _INLINE:
            yield "".join(words)
            words = []
        text = element.text if event == "start" else element.tail
        words += (text or "").split()
    yield "".join(words)


@contextmanager
def _silence() -> Iterator[None]:
    """Trafilatura and its parts log what they can't make sense of; the user gets our own sentence instead."""
    loggers = [logging.getLogger(name) for name in ("trafilatura", "htmldate", "courlan")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
