"""What a fuzzer may do to each intake format: any bytes give a document or an `InputError`, nothing else.

A document's spans lie within its text, and its text can be written as UTF-8. Sources: each target takes what libFuzzer
or hypothesis makes up; seeds are the samples.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from briefing.errors import InputError
from briefing.intake import feed, read_bytes

SAMPLES = Path(__file__).parent.parent.parent / "samples"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _checked(data: bytes, name: str) -> None:
    try:
        document = read_bytes(data, name)
    except InputError as error:
        assert "\n" not in str(error), "a message of more than one line"
        return
    assert document.text.strip()
    document.text.encode()
    document.title.encode()
    for span in (*document.bold, *document.cues):
        assert 0 <= span.start < span.end <= len(document.text), span


def text(data: bytes) -> None:
    _checked(data, "statement.txt")


def markdown(data: bytes) -> None:
    _checked(data, "statement.md")


def html(data: bytes) -> None:
    _checked(data, "statement.html")


def subtitles(data: bytes) -> None:
    _checked(data, "statement.srt")
    _checked(b"WEBVTT\n\n" + data, "statement.vtt")


def pdf(data: bytes) -> None:
    _checked(b"%PDF-1.7\n" + data, "statement.pdf")


def docx(data: bytes) -> None:
    """The bytes as a file of their own, and as the body of an otherwise sound document."""
    _checked(b"PK\x03\x04" + data, "statement.docx")
    _checked(packed(data), "statement.docx")


def feeds(data: bytes) -> None:
    try:
        entries = feed.parse(data, "https://example.org/feed")
    except InputError:
        return
    for entry in entries:
        assert entry.address.startswith(("http://", "https://"))
        f"{entry.key}{entry.address}{entry.title}{entry.own_text}{entry.published}".encode()


def packed(body: bytes) -> bytes:
    """A DOCX around the XML of a body."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{main}" Target="word/document.xml"/></Relationships>',
        )
        opening = f'<w:document xmlns:w="{_WORD}"><w:body>'.encode()
        archive.writestr("word/document.xml", opening + body + b"</w:body></w:document>")
    return buffer.getvalue()


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "markdown": markdown,
    "html": html,
    "subtitles": subtitles,
    "pdf": pdf,
    "docx": docx,
    "feed": feeds,
}
SEEDS: dict[str, list[bytes]] = {
    "text": [path.read_bytes() for path in SAMPLES.glob("*.txt")],
    "markdown": [path.read_bytes() for path in SAMPLES.glob("un*.md")] + [b"# A\n\n**B:** c *d* [e](f)\n\n- g\n\n> h"],
    "html": [path.read_bytes() for path in SAMPLES.glob("*.html")] + [b"<p><b>A:</b> b<br>c<table><tr><td>d</table>"],
    "subtitles": [b"1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>\n\n2\n00:00:03.000 --> 00:00:04.000\n- A: b\n"],
    "pdf": [b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj trailer<</Root 1 0 R>>\n%%EOF"],
    "docx": [b"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A:</w:t></w:r><w:r><w:t> b</w:t></w:r></w:p>"],
    "feed": [
        b"<rss version='2.0'><channel><item><title>a</title><link>https://e.org/1</link><guid>1</guid>"
        b"<pubDate>Sun, 05 May 2024 10:00:00 GMT</pubDate><description>b</description></item></channel></rss>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><link href='/x'/>"
        b"<content>c</content></entry></feed>",
    ],
}
