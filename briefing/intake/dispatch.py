"""From what the user names - a file, an address, standard input, bytes - to a document."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import files, legible, stdin
from briefing.intake.cleaning import clean_line
from briefing.intake.limits import refuse_larger
from briefing.intake.source import HEAD, choose

LONGEST_TITLE = 500
"""Characters of a title or publisher; pages put whole texts into theirs."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)


def read(source: str | Path, *, name: str = "") -> Document:
    """The document in a file (path), on the web (http or https address) or on standard input ("-").

    `name` says what the input is called where that isn't plain, as with standard input: its ending helps to tell the
    format, and messages use it. The format is told by the bytes first, by the name only where those leave it open.

    Limits (decimal units): 5 MB of text or subtitles, 1 MB of Markdown, 10 MB of HTML, 50 MB of PDF or DOCX, 20 MB
    and 20 s for an address, 5 million characters of text in any of them.

    Raises InputError where the input can't be read, is over a limit, or has no text.
    """
    if not isinstance(source, (str, Path)):
        kind = type(source).__name__
        raise InputError(f"an input is a path, an address or - for standard input, not {kind}; name one")
    if isinstance(source, Path):
        return _document(files.load(source, name), name or source.name, str(source), str(source))
    if source == "-":
        return _document(stdin.load(name), name, name or stdin.NAME, source)
    if scheme := _SCHEME.match(source):
        if scheme[1].lower() not in ("http", "https"):
            raise InputError(f"only http and https addresses can be read, not {legible.name(source)}")
        from briefing.intake import url

        fetched = url.fetch(source)
        return _document(fetched.data, name or fetched.name, source, source)
    if not source:
        raise InputError("no input was named; give a file, an address, or - for standard input")
    return _document(files.load(Path(source), name), name or source, source, source)


def read_bytes(data: bytes, name: str) -> Document:
    """The document in `data`, as from an upload; `name` is what the user calls it, its ending may tell the format.

    Raises InputError as `read` does.
    """
    return _document(data, name, name or "the input", name)


def _document(data: bytes, name: str, shown: str, path: str) -> Document:
    """`name` helps to tell the format, `shown` is for messages, `path` is what the document keeps."""
    shown = legible.name(shown)
    if not data:
        raise InputError(f"{shown} is empty; give an input with text in it")
    source = choose(data[:HEAD], name, shown)
    refuse_larger(len(data), source.max_bytes, shown)
    document = source.read(data, shown)
    if not document.text.strip():
        raise InputError(f"{shown} has no text in it; give an input with text")
    return document.with_(
        title=clean_line(document.title)[:LONGEST_TITLE],
        source=clean_line(document.source)[:LONGEST_TITLE],
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
    )
