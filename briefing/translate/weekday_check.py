"""Whether a day of the week stayed the same: on Monday that became в пятницу.

Only a change counts: either side names a day that the other doesn't. `weekdays.tsv` beside this file holds the words
that name a day plainly, and others that may stand for it (среда is an environment, շաբաթ a week, bazar a market, the
night to Sunday begins on Saturday), which only excuse it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.translate.tables import lower
from briefing.translate.word_tables import columns

_MARKS = re.compile("[՞՛՜\u0301\u00ad]")
"""Intonation and stress inside words."""


def weekday_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether a weekday of the source has become another one in the translation.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    ours = _days(source_text, source, "plain")
    theirs = _days(target_text, target, "plain") if ours else set()
    return bool(
        theirs - ours - _days(source_text, source, "other") and ours - theirs - _days(target_text, target, "other")
    )


def _days(text: str, language: str, kind: str) -> set[str]:
    """The days that words of the kind stand for; English keeps its capitals, which tell Sun. from the sun."""
    text = _MARKS.sub("", text)
    folded = text if language == "en" else lower(text, language)
    return {day for day, its, pattern in _patterns()[language] if its == kind and pattern.search(folded)}


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[tuple[str, str, re.Pattern[str]], ...]]:
    return {
        language: tuple(
            (keys[0], keys[1], re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])")) for keys, words in rows
        )
        for language, rows in columns("weekdays.tsv", keys=2).items()
    }
