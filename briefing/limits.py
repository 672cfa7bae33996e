"""How long a brief can be, and how many threads make it."""

from __future__ import annotations

from briefing.errors import InputError

MOST_POINTS = 50
FEWEST_WORDS, MOST_WORDS = 10, 5000
"""What all key points together may be limited to."""


def check_threads(threads: int | None) -> None:
    """Raises InputError for a number of CPU threads that there can't be."""
    if threads is not None and threads < 1:
        raise InputError(f"threads are 1 or more, not {threads}; leave them out for all cores")


def check_length(points: int, words: int | None) -> None:
    """Raises InputError for a number of key points, or of words in them, that no brief can have."""
    if not 1 <= points <= MOST_POINTS:
        raise InputError(f"a brief can have 1 to {MOST_POINTS} points, not {points}")
    if words is not None and not FEWEST_WORDS <= words <= MOST_WORDS:
        raise InputError(
            f"the key points can have {FEWEST_WORDS} to {MOST_WORDS} words together, not {words}; leave the limit out "
            "for any number"
        )
