"""PDF files that hold text; a scan holds pictures of text only and is refused."""

from __future__ import annotations

import re

from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import dates, mojibake, title
from briefing.intake.draft import Draft
from briefing.intake.encoding import peek
from briefing.intake.limits import MAX_FILE
from briefing.intake.pdf_margins import without_margins
from briefing.intake.pdf_paragraphs import write_paragraphs
from briefing.intake.pdf_process import read_lines
from briefing.intake.source import Match

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
        printed = read_lines(data, name)
        draft = Draft(name)
        write_paragraphs(without_margins(printed.pages), draft)
        document = draft.finish()
        if not document.text:
            raise InputError(f"{name} has no text in it, it seems to be a scan; recognise its text (OCR) and try again")
        if mojibake.is_damaged(document.text):
            raise InputError(f"the letters in {name} can't be made out; copy its text to a text file and give that")
        return document.with_(
            title=_title(printed.metadata) or title.first_line(document.text),
            published=dates.published(document.text, _created(printed.metadata)),
        )


def _title(metadata: dict[str, str]) -> str:
    given = re.sub(r"^Microsoft (?:Office )?Word - ", "", metadata.get("Title", "")).strip()
    return "" if _NO_TITLE.search(given) else given


def _created(metadata: dict[str, str]) -> str:
    found = _CREATED.match(metadata.get("CreationDate", ""))
    return dates.find("-".join(found.groups())) if found else ""
