"""Files, standard input and uploads: which source reads them, and every way in which they can be bad."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing import plugins
from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import read, read_bytes, source
from briefing.intake.limits import MAX_FILE, MAX_TEXT
from briefing.intake.source import Match, Source
from tests.unprivileged import unprivileged

TEXT = "The use of force is unacceptable, the minister said."


def test_file(tmp_path: Path) -> None:
    path = tmp_path / "statement.txt"
    path.write_text(TEXT)
    for given_ in (path, str(path)):
        document = read(given_)
        assert (document.text, document.path) == (TEXT, str(path))
        assert document.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_upload_keeps_its_name() -> None:
    document = read_bytes(TEXT.encode(), "statement.txt")
    assert (document.text, document.path) == (TEXT, "statement.txt")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    document = read("-")
    assert (document.text, document.path) == (TEXT, "-")


def test_name_tells_the_format_of_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a *b* c")))
    assert read("-", name="a.md").text == "a b c"


def test_bad_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(InputError, match="standard input is empty"):
        read("-")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="there is no standard input"):
        read("-")


def test_endless_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            buffer[:] = b"y" * len(buffer)
            return len(buffer)

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Endless())))
    with pytest.raises(InputError, match="standard input is larger than 5 MB"):
        read("-")


@pytest.mark.parametrize("given_", ["no/such/file.txt", "", "a\0b", "x" * 5000])
def test_missing_file(given_: str) -> None:
    with pytest.raises(InputError) as caught:
        read(given_)
    assert caught.value.exit_code == 2
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_directory(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a directory"):
        read(tmp_path)


def test_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    path.chmod(0)
    with unprivileged(), pytest.raises(InputError, match="permission denied"):
        read(path)


def test_permission_denied_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    with pytest.raises(InputError, match=r"a\.txt can't be read: permission denied; change its permissions"):
        read(tmp_path / "a.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n  ", b"\xef\xbb\xbf", "\u200b\u00ad\u00a0".encode(), b"\x0c" * 9])
def test_empty(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.txt (?:is empty|has no text|isn't a text)"):
        read_bytes(data, "a.txt")


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"\x00\x00\x00\x18ftypmp42", "a video"),
        (b"ID3\x03", "an MP3"),
        (b"\x7fELF\x02", "a program"),
        (b"MZ\x90\x00", "a program"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"{\\rtf1\\ansi", "an RTF file"),
        (b"From: <Saved by Blink>", "a web archive"),
        (b"From: Ann Roe\r\nReceived: from a\r\n\tby b\r\nMIME-Version: 1.0\r\n\r\nHello", "an e-mail message"),
        (b"Return-Path: <a@b.example>\n\nHello", "an e-mail message"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.srt", ""])
def test_binary(head: bytes, kind: str, name: str) -> None:
    with pytest.raises(InputError, match=f"is {kind}.*; "):
        read_bytes(head + bytes(range(256)), name)


@pytest.mark.parametrize(
    ("head", "size", "limit"), [(b"text", MAX_TEXT + 1, "5 MB"), (b"%PDF-1.7\n", MAX_FILE + 1, "50 MB")]
)
def test_too_large_is_told_without_reading(tmp_path: Path, head: bytes, size: int, limit: str) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.write(head + b" " * 5000)
        file.truncate(size)
    started = perf_counter()
    with pytest.raises(InputError, match=f"is larger than {limit}"):
        read(path)
    assert perf_counter() - started < 20
    with pytest.raises(InputError, match=f"is larger than {limit}"):
        read_bytes(path.read_bytes(), "a")


def test_lines_of_a_letter_are_text() -> None:
    letter = "From: Ann Roe\nTo: The press\nSubject: The port\nReceived: 5 May\n\nWe welcome the ceasefire."
    assert read_bytes(letter.encode(), "a.txt").text == letter


def test_feed_is_no_text() -> None:
    with pytest.raises(InputError, match=r"feed\.txt is XML"):
        read_bytes(b"<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>", "feed.txt")


def test_names_in_messages_are_legible() -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(b"", "evil\nname\x1b[31m" + "x" * 1000)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


def test_built_in_sources_are_entry_points() -> None:
    assert {"docx", "html", "markdown", "pdf", "subtitles", "text"} <= set(plugins.names("briefing.sources"))
    for name in plugins.names("briefing.sources"):
        assert isinstance(plugins.load("briefing.sources", name)(), Source)


def test_a_newsroom_can_add_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    class Wire:
        max_bytes = 1000

        def match(self, head: bytes, name: str) -> Match:
            return Match.CONTENT if head.startswith(b"ZCZC") else Match.NO

        def read(self, data: bytes, name: str) -> Document:
            return Document(data.decode()[4:].strip(), source="Wire")

    built_in = source._sources()
    monkeypatch.setattr(source, "_sources", lambda: ((True, Wire()), *built_in))
    assert read_bytes(b"ZCZC hello", "a.txt").source == "Wire"
    assert read_bytes(b"hello", "a.txt").source == ""
    with pytest.raises(InputError, match="is larger than"):
        read_bytes(b"ZCZC" + b"x" * 1000, "a.txt")


def test_import_is_light() -> None:
    program = (
        "import sys, briefing.intake\n"
        "heavy = {'docx', 'lxml', 'pypdfium2', 'trafilatura', 'urllib3', 'markdown_it', 'charset_normalizer', 'ssl'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


_FRAGMENTS = [
    *(b"<html><body><p>", b"<b>x</b>", b"</p>", b"<table><tr><td>", b"<![CDATA[", b"<!--", b"<script>", b"&#0;&amp;"),
    *(b"WEBVTT\n\n", b"00:01.000 --> 00:02.000\n", b"1\n00:00:01,000 --> 00:00:02,000\n", b"<v A>", b">> ", b"NAME: "),
    *(b"**bold** ", b"# h\n", b"|a|b|\n|-|-|\n", b"- a\n", b"words and words ", b"\n\n", b"\r", b"PK\x03\x04"),
    *("Привет".encode(), "Привет".encode("cp1251"), "Բարև։".encode(), "e\u0301\u200b".encode()),
    *(b"\xff\xfe", b"\xef\xbb\xbf", b"\x00"),
]
_PIECES = st.lists(st.one_of(st.sampled_from(_FRAGMENTS), st.binary(max_size=4))).map(b"".join)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(st.binary(max_size=400), _PIECES),
    st.sampled_from(["a.txt", "a.md", "a.html", "a.srt", "a.vtt", "a.docx", ""]),
)
def test_any_bytes_give_a_document_or_one_sentence(data: bytes, name: str) -> None:
    try:
        document = read_bytes(data, name)
    except InputError as error:
        assert str(error).isprintable()
    else:
        assert document.text.strip() == document.text != ""
        for span in (*document.bold, *document.cues):
            assert 0 <= span.start < span.end <= len(document.text)
            assert document.text[span.start : span.end].strip() == document.text[span.start : span.end]
