"""How much the intake takes in: enough for a day-long hearing, little enough to stay fast and fit in memory.

All sizes are decimal (1 MB = 1,000,000 bytes).
"""

from __future__ import annotations

from briefing.errors import InputError

MAX_FILE = 50_000_000
"""Bytes of a PDF or DOCX file, pictures included."""
MAX_PAGE = 10_000_000
"""Bytes of an HTML page."""
MAX_TEXT = 5_000_000
"""Bytes of plain text, Markdown or subtitles, and characters of the text of any document (about 800,000 words)."""


def refuse_larger(size: int, limit: int, name: str) -> None:
    """Raises InputError where `size` (bytes) is over `limit` (bytes)."""
    if size > limit:
        raise InputError(
            f"{name} is larger than {limit // 1_000_000} MB, the limit for this kind of input; split it and try again"
        )
