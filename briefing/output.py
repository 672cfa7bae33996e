"""Where a brief goes that the command made: a file or the terminal, in which format."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import InputError, OutputError

if TYPE_CHECKING:
    from briefing.brief import Brief
    from briefing.document import Document

_FORMATS = {
    ".txt": "text",
    ".json": "json",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".xlf": "xliff",
    ".xliff": "xliff",
}
"""What the ending of a file's name says."""


def output_format(out: Path | None, named: str | None, source: str = "") -> str:
    """The format: the one named, else what the file's ending says.

    Raises InputError for an impossible output before any work, and for one that would replace the file `source`.
    """
    from briefing.export import exporter

    ending = _FORMATS.get(out.suffix.lower()) if out else None
    format_ = named or ending or "text"
    binary = exporter(format_).binary
    if binary and out is None and sys.stdout.isatty():
        raise InputError(f"{format_} isn't text for a terminal; name a file with --out")
    if out is not None:
        try:
            _refuse_place(out, source)
        except OSError as error:
            from briefing.atomic import sentence

            raise OutputError(sentence(out, error)) from error
    if out is not None and ending and ending != format_ and format_ in _FORMATS.values():
        raise InputError(
            f"--format {format_} doesn't go with the name {out.name}, which is one of {ending}; change one"
        )
    return format_


def _refuse_place(out: Path, source: str) -> None:
    """Raises InputError where no file can be `out`, OSError where that can't be found out."""
    if not out.parent.is_dir():
        raise InputError(f"there is no folder {out.parent} to write {out.name} into; create it first")
    if out.is_dir():
        raise InputError(f"{out} is a folder; name a file with --out")
    if out.is_file() and os.path.exists(source) and out.samefile(source):  # noqa: PTH110 - an address may be too long
        raise InputError(f"{out} is the statement itself, which the brief would replace; name another --out")


def deliver(brief: Brief, document: Document, format_: str, out: Path | None) -> None:
    """To the file, or to the terminal: text in colour if it has it."""
    from briefing.export import exporter, write

    if out is not None:
        write(out, exporter(format_).render(brief, document))
    elif format_ == "text" and sys.stdout.isatty():
        from rich.console import Console

        from briefing.export.text import show

        show(brief, Console(highlight=False), document)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(exporter(format_).render(brief, document))
        sys.stdout.buffer.flush()
