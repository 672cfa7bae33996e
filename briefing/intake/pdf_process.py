"""Have the lines of a PDF read in another process, within a time limit."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import briefing
from briefing.errors import InputError
from briefing.intake.pdf_lines import Line
from briefing.intake.pdf_worker import MAX_PAGES

TIME_LIMIT = 60.0
"""Seconds for all pages; usual ones take some milliseconds each."""

MAX_MEMORY = 1_000_000_000
"""Bytes of address space of the other process; ordinary documents of any length need a fifth of it."""

_PROGRAM = "from briefing.intake.pdf_worker import main; main()"


@dataclass(frozen=True, slots=True)
class Printed:
    """What a PDF says: the lines of each page, and its metadata ("Title", "CreationDate" and others)."""

    pages: list[list[Line]]
    metadata: dict[str, str]


def read_lines(data: bytes, name: str) -> Printed:
    """The lines of the PDF `data`; `name` is for messages.

    Raises InputError where it is protected, damaged, too long, or takes too much time or memory.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(MAX_MEMORY)],
            input=data,
            capture_output=True,
            timeout=TIME_LIMIT,
            cwd=Path(briefing.__file__).parents[1],  # where the package is found, and nobody else's modules are
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(
            f"{name} takes more than {TIME_LIMIT:.0f} seconds to read; split it or save it anew and try again"
        ) from error
    if done.returncode != 0:
        raise InputError(f"{name} is damaged or too intricate to read; print it to a new PDF and try again")
    found = json.loads(done.stdout)
    if failure := found.get("error"):
        raise InputError(_message(failure, found["pages"], name))
    pages = [
        [Line(tuple((text, bold) for text, bold in runs), *place) for runs, *place in lines] for lines in found["pages"]
    ]
    return Printed(pages, found["metadata"])


def _message(error: str, pages: int, name: str) -> str:
    if error == "password":
        return f"{name} is protected by a password; save it without one and try again"
    if error == "pages":
        return f"{name} has {pages} pages, at most {MAX_PAGES} are read; split it and try again"
    if error == "length":
        return f"{name} has more than 5 million characters of text; split it and try again"
    return f"{name} is a damaged PDF; get it again or save it anew and try again"
