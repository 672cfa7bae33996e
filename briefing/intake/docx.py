"""Word documents (DOCX)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import dates, title
from briefing.intake.docx_archive import check
from briefing.intake.draft import Draft
from briefing.intake.limits import MAX_FILE
from briefing.intake.source import Match

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says again what its sibling says
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_TEMPLATE_DATE = datetime(2013, 12, 23)  # python-docx stamps documents so that set no date of their own


class Docx:
    """Reads DOCX: paragraphs and tables in their order, with bold stretches; no comments, notes or deleted text."""

    max_bytes = MAX_FILE

    def match(self, head: bytes, name: str) -> Match:
        return Match.CONTENT if head.startswith(b"PK\x03\x04") else Match.NO

    def read(self, data: bytes, name: str) -> Document:
        check(data, name)
        word = _open(data, name)
        draft = Draft(name)
        style_title = _write_body(word, draft)
        document = draft.finish()
        core = word.core_properties
        return document.with_(
            title=" ".join((core.title or "").split()) or style_title or title.first_line(document.text),
            published=dates.published(document.text, _created(core.created) or _created(core.modified)),
        )


def _open(data: bytes, name: str) -> WordDocument:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        word = docx.Document(BytesIO(data))
        word.core_properties  # noqa: B018 - parsed when first asked for
        word.element.body  # noqa: B018
        return word
    except (OpcError, LxmlError, BadZipFile, KeyError, ValueError, AttributeError, TypeError, IndexError) as error:
        # what python-docx raises for parts that are missing, of another type than it expects, or no XML
        raise InputError(f"{name} is a damaged DOCX file; open it in Word, save it anew and try again") from error


def _write_body(word: WordDocument, draft: Draft) -> str:
    """Write all paragraphs, and return the words of the first one in the style "Title"."""
    bold_styles, title_styles = _styles(word)
    found = ""
    for paragraph in word.element.body.iter(_tag("p")):
        if any(element.tag == _FALLBACK for element in paragraph.iterancestors()):
            continue
        style = _value(paragraph, "pPr", "pStyle")
        start = draft.length
        words = []
        for text, bold in _runs(paragraph, style, bold_styles):
            draft.write(text, bold=bold)
            words.append(text)
        if draft.length > start:
            draft.end_paragraph()
        if not found and style in title_styles:
            found = " ".join("".join(words).split())
    return found


def _runs(paragraph: _Element, style: str, bold_styles: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """The pieces of one paragraph and whether they are bold, without deleted and hidden text."""
    for run in paragraph.iter(_tag("r")):
        holder = next(run.iterancestors(_tag("p")))
        if holder is not paragraph or _is_left_out(run, paragraph):
            continue  # the paragraphs of a text box are read on their own
        if _is_on(run, "vanish"):
            continue
        bold = _is_on(run, "b")
        if bold is None:
            bold = _value(run, "rPr", "rStyle") in bold_styles or style in bold_styles
        for element in run:
            if element.tag == _tag("t"):
                yield element.text or "", bold
            elif isinstance(element.tag, str) and element.tag.startswith(f"{{{_NAMESPACE}}}"):
                text = _BREAKS.get(element.tag.rpartition("}")[2], "")
                if text:
                    yield text, bold


def _is_left_out(run: _Element, paragraph: _Element) -> bool:
    for element in run.iterancestors():
        if element is paragraph:
            return False
        if element.tag in (_tag("del"), _tag("moveFrom"), _FALLBACK):
            return True
    return False


def _styles(word: WordDocument) -> tuple[frozenset[str], frozenset[str]]:
    """Identifiers of the styles that make text bold, headings aside, and of those that mark the title."""
    bold, titles = set(), set()
    for style in word.styles.element.iter(_tag("style")):
        identifier = style.get(_tag("styleId"), "")
        name = _value(style, "name").lower()
        if name in ("title", "название", "заголовок"):
            titles.add(identifier)
        elif not name.startswith(("heading", "toc", "subtitle")) and _is_on(style, "b"):
            bold.add(identifier)
    return frozenset(bold), frozenset(titles)


def _is_on(element: _Element, toggle: str) -> bool | None:
    """Whether a run or style switches a property on or off; None where it doesn't say."""
    found = element.find(f"{_tag('rPr')}/{_tag(toggle)}")
    return None if found is None else found.get(_tag("val"), "true") not in ("0", "false", "off", "none")


def _value(element: _Element, *path: str) -> str:
    found = element.find("/".join(map(_tag, path)))
    return "" if found is None else found.get(_tag("val"), "")


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _created(moment: datetime | None) -> str:
    if moment is None or moment.date() == _TEMPLATE_DATE.date():
        return ""
    return dates.find(moment.date().isoformat())
