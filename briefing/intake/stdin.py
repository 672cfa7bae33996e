"""Bytes from standard input."""

from __future__ import annotations

import sys

from briefing.errors import InputError
from briefing.intake import legible
from briefing.intake.stream import read_limited

NAME = "standard input"


def load(name: str = "") -> bytes:
    """All bytes up to the end of standard input; `name` may tell the format. Raises InputError as files do."""
    shown = legible.name(name or NAME)
    stream = getattr(sys.stdin, "buffer", None)  # a program without a console has no standard input
    if stream is None or stream.closed:
        raise InputError("there is no standard input to read; name a file instead")
    try:
        return read_limited(stream, name, shown)
    except OSError as error:
        raise InputError(f"{shown} can't be read: {error}; name a file instead") from error
