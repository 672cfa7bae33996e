"""Word documents, and ZIP files that are none or do harm."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO

import docx
import pytest

from briefing.errors import InputError
from briefing.intake import read_bytes

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)


def archive(parts: dict[str, bytes | str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


def bare(body: str, before: str = "") -> bytes:
    """A DOCX with this body and nothing else."""
    document = f'{before}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    return archive(
        {"[Content_Types].xml": _CONTENT_TYPES, "_rels/.rels": _RELATIONSHIPS, "word/document.xml": document}
    )


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def saved(document: docx.document.Document) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_paragraphs_tables_and_bold_in_their_order() -> None:
    word = docx.Document()
    word.add_heading("Բրիֆինգ", 0)
    first = word.add_paragraph()
    first.add_run("Арарат Мир").bold = True
    first.add_run("зоян:").bold = True
    first.add_run(" Добрый день!")
    table = word.add_table(1, 2)
    table.cell(0, 0).text = "Azərbaycan"
    table.cell(0, 1).text = "Հայաստան"
    last = word.add_paragraph("Line\nbreak ")
    last.add_run("QUESTION:", style="Strong")
    document = read_bytes(saved(word), "a.docx")
    assert document.text == (
        "Բրիֆինգ\n\nАрарат Мирзоян: Добрый день!\n\nAzərbaycan\n\nՀայաստան\n\nLine\nbreak QUESTION:"
    )
    assert [span.of(document.text) for span in document.bold] == ["Арарат Мирзоян:", "QUESTION:"]
    assert (document.title, document.published) == ("Բրիֆինգ", "")  # the template's own date is nobody's


def test_properties_give_title_and_date() -> None:
    word = docx.Document()
    word.add_paragraph("Текст заявления.")
    word.core_properties.title = "Заявление МИД"
    word.core_properties.created = datetime(2023, 9, 22, 10)
    document = read_bytes(saved(word), "a.docx")
    assert (document.title, document.published) == ("Заявление МИД", "2023-09-22")
    word.paragraphs[0].text = "МОСКВА, 3 марта. Заявление опубликовано."
    assert read_bytes(saved(word), "a.docx").published == ""  # the text names another day than that of its file


def test_only_what_is_said() -> None:
    body = (
        "<w:sdt><w:sdtContent>" + paragraph("In a content control") + "</w:sdtContent></w:sdt>"
        "<w:p><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:hyperlink><w:r><w:tab/><w:t>link</w:t><w:noBreakHyphen/><w:t>text</w:t></w:r></w:hyperlink></w:p>"
        '<w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>light</w:t></w:r></w:p>'
    )
    document = read_bytes(bare(body), "a.docx")
    assert document.text == "In a content control\n\ninserted\tlink\u2011text\n\nlight"
    assert document.bold == ()


def test_docx_with_another_ending_is_a_docx() -> None:
    assert read_bytes(bare(paragraph("Hello")), "a.txt").text == "Hello"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (archive({"a.txt": "hello"}), "is a ZIP archive, not a text"),
        (archive({"[Content_Types].xml": "<Types>spreadsheetml.sheet.main+xml</Types>"}), "no Word document"),
        (bare(paragraph("Hello"))[:300], "is cut short or damaged"),
        (bare(paragraph("Hello"))[:-30], "is cut short or damaged"),
        (bare("<w:p>"), "is a damaged DOCX"),
        (archive({"[Content_Types].xml": _CONTENT_TYPES, "_rels/.rels": _RELATIONSHIPS}), "is a damaged DOCX"),
        (bare(""), "has no text"),
        (bare(paragraph("a" * 60_000_000)), "unpacks to far more"),
        (bare(paragraph("&a;"), '<!DOCTYPE x [<!ENTITY a "aaa">]>'), "declares XML entities"),
        (b"PK\x03\x04" + b"\x00" * 100, "is cut short or damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "an old or password-protected Office file"),
    ],
)
def test_other_archives_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_bytes(data, "a.docx")


def test_sizes_that_lie_are_found_out() -> None:
    data = bytearray(bare(paragraph("word " * 3000)))
    directory = data.rindex(b"word/document.xml") - 46
    data[directory + 24 : directory + 28] = (100).to_bytes(4, "little")  # the unpacked size
    with pytest.raises(InputError, match="is cut short or damaged"):
        read_bytes(bytes(data), "a.docx")
