"""Where a sentence opens, and the marks that Armenian writes inside its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENING = re.compile(r"(?:^|[.!?…:։․\n])[\s«“„\"'(\[—–-]*$")
"""Before the first word of a sentence."""
_STRESS = frozenset("՛՜՞")


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` is the first of a sentence."""
    return _OPENING.search(text[:start]) is not None


def without_stress(text: str, language: str) -> tuple[str, Sequence[int]]:
    """`text` without the marks that Armenian writes inside a word (Երևանո՞ւմ), and where each letter stood."""
    if language != "hy":
        return text, range(len(text))
    places = [i for i, letter in enumerate(text) if letter not in _STRESS]
    return "".join(text[i] for i in places), places
