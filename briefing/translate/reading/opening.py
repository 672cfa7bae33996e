"""Where rewritten words begin a sentence or a quotation, and keep a capital."""

from __future__ import annotations


def opens(text: str, start: int) -> bool:
    """Whether `start` is the beginning of the English `text`, of a sentence in it or of a quotation."""
    return not start or text[:start].rstrip()[-1:] in '.!?:“"'
