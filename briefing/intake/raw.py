"""The text of a plain file exactly as it is, for work line by line."""

from __future__ import annotations

from pathlib import Path

from briefing.intake import files, stdin
from briefing.intake.encoding import decode


def read_text(source: str) -> str:
    """The decoded text of a file or standard input ("-"), nothing cleaned. Raises InputError as `intake.read` does."""
    data = stdin.load("") if source == "-" else files.load(Path(source), "")
    return decode(data, source)
