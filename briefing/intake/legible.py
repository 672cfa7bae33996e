"""Names as messages show them."""

from __future__ import annotations

LONGEST = 200
"""Characters of a name or address that a message shows."""


def name(given: str) -> str:
    """`given` without what would break a one-line message: control characters gone, the middle of a long one cut."""
    shown = "".join(letter if letter.isprintable() else "�" for letter in given)
    if len(shown) > LONGEST:
        shown = f"{shown[: LONGEST // 2]}…{shown[-LONGEST // 2 :]}"
    return shown
