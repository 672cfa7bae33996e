"""PDF files that hold text; a scan holds pictures of text only and is refused."""

from __future__ import annotations

import re
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import dates, mojibake, title
from briefing.intake.draft import Draft
from briefing.intake.encoding import peek
from briefing.intake.limits import MAX_FILE
from briefing.intake.pdf_lines import Line, page_lines
from briefing.intake.pdf_margins import without_margins
from briefing.intake.pdf_paragraphs import write_paragraphs
from briefing.intake.source import Match

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MAX_PAGES = 2000
TIME_LIMIT = 60.0
"""Seconds that the pages of one file may take."""

_PDFIUM = Lock()  # PDFium keeps global state and must be used by one thread at a time
_HEADER = re.compile(r"\A[\s\x00\ufeff]*%PDF-|^%PDF-\d\.\d\s", re.MULTILINE)
_CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_NO_TITLE = re.compile(r"untitled|unspecified|anonymous|\.(?:docx?|pdf|indd|rtf|odt|txt)$|^\W*$", re.IGNORECASE)


class Pdf:
    """Reads the text of a PDF: lines joined to paragraphs, headers, footers and page numbers left out."""

    max_bytes = MAX_FILE

    def match(self, head: bytes, name: str) -> Match:
        return Match.CONTENT if _HEADER.search(peek(head)[:1024]) else Match.NO

    def read(self, data: bytes, name: str) -> Document:
        if b"%%EOF" not in data[-2048:] and b"%%EOF" not in data.rstrip(b"\x00\r\n\t ")[-2048:]:
            raise InputError(f"{name} is cut short: the end of the PDF is missing; get the whole file and try again")
        with _PDFIUM:
            pages, metadata = _open(data, name)
        draft = Draft(name)
        write_paragraphs(without_margins(pages), draft)
        document = draft.finish()
        if not document.text:
            raise InputError(f"{name} has no text in it, it seems to be a scan; recognise its text (OCR) and try again")
        if mojibake.is_damaged(document.text):
            raise InputError(f"the letters in {name} can't be made out; copy its text to a text file and give that")
        return document.with_(
            title=_title(metadata) or title.first_line(document.text),
            published=dates.published(document.text) or _created(metadata),
        )


def _open(data: bytes, name: str) -> tuple[list[list[Line]], dict[str, str]]:
    """The lines of each page, and the metadata."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(f"{name} is protected by a password; save it without one and try again") from error
        raise InputError(f"{name} is a damaged PDF; get it again or save it anew and try again") from error
    try:
        if len(pdf) > MAX_PAGES:
            raise InputError(f"{name} has {len(pdf)} pages, at most {MAX_PAGES} are read; split it and try again")
        return _pages(pdf, name), pdf.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise InputError(f"{name} is a damaged PDF; get it again or save it anew and try again") from error
    finally:
        pdf.close()


def _pages(pdf: PdfDocument, name: str) -> list[list[Line]]:
    deadline = monotonic() + TIME_LIMIT
    pages = []
    for number in range(len(pdf)):
        if monotonic() > deadline:
            raise InputError(
                f"{name} takes too long to read, page {number} of {len(pdf)} was reached in {TIME_LIMIT:.0f} seconds; "
                "split it and try again"
            )
        pages.append(page_lines(pdf, number))
    return pages


def _title(metadata: dict[str, str]) -> str:
    given = re.sub(r"^Microsoft (?:Office )?Word - ", "", metadata.get("Title", "")).strip()
    return "" if _NO_TITLE.search(given) else given


def _created(metadata: dict[str, str]) -> str:
    found = _CREATED.match(metadata.get("CreationDate", ""))
    return dates.find("-".join(found.groups())) if found else ""
