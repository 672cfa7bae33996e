"""People who are called like countries or places: Georgia Smith, Jim Jordan, Michael Jordan's team."""

from __future__ import annotations

import re

from briefing.lexicon.once import once
from briefing.lexicon.people import given_names
from briefing.lexicon.words import words

_GIVEN_TOO = frozenset(
    [
        "Austin", "Carolina", "Chad", "Charlotte", "Dakota", "Florence", "Georgia", "Jordan", "Kenya", "Madison",
        "Montana", "Savannah", "Sydney", "Victoria", "Virginia",
    ]
)  # fmt: skip
"""Places that are given names as well."""
_NEXT = re.compile(r" ([A-Z][a-z]+)(?:-[A-Z][a-z]+)?(?![\w])")
_BEFORE = re.compile(r"(?<![\w.])([A-Z][a-z]+) (?:[A-Z]\. )?$")
_OFFICES = re.compile(
    r"\b(?:state|governor|senators?|congressm[ae]n|congresswom[ae]n|attorney general) (?:of|from) $", re.I
)
"""Before Georgia, which is then the American state."""


def is_person(text: str, start: int, end: int) -> bool:
    """Whether the one-word place that stands in the English `text` from `start` to `end` is part of a person's name."""
    before = _BEFORE.search(text, max(0, start - 40), start)
    if before and before.group(1) in _given_names():
        return True
    after = _NEXT.match(text, end)
    return text[start:end] in _GIVEN_TOO and after is not None and after.group(1).lower() not in _common()


def is_state(text: str, start: int, end: int) -> bool:
    """Whether the English Georgia there is the American state."""
    return text[start:end] == "Georgia" and _OFFICES.search(text, max(0, start - 40), start) is not None


@once
def _given_names() -> frozenset[str]:
    return frozenset(form for name in given_names() if "en" not in name.words for form in name.forms["en"])


@once
def _common() -> frozenset[str]:
    """Words that stand behind a place without being a surname: Georgia Prime Minister, Jordan Valley."""
    return frozenset(part for word in words() for part in word.texts["en"].lower().split())
