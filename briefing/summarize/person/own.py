"""Whether words are the speaker's own: in the first person."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from briefing.summarize.person import az, hy, ru
from briefing.summarize.person.en import FIRST_PERSON


class Person(Protocol):
    """What the modules of the first person in each language but English offer."""

    SPEAKS_ALONE: re.Pattern[str]

    def has_own_person(self, words: str) -> bool: ...

    def with_country(self, words: str, office: str) -> str: ...

    def third_person(self, words: str, name: str, body: bool, lower: Callable[[str], str | None]) -> str | None: ...


PERSONS: dict[str, Person] = {"ru": ru, "az": az, "hy": hy}


def in_first_person(words: str, language: str) -> bool:
    """Whether the words speak of "I" or "we"."""
    if language in PERSONS:
        return PERSONS[language].has_own_person(words)
    return FIRST_PERSON.search(re.sub(r"\bU\.?S\.?(?!\w)", "", words)) is not None
