"""Whether a day of the week stayed the same: on Monday that became в пятницу, or that is gone.

`weekdays.tsv` beside this file holds the words that name a day plainly, and others that may stand for it (среда is an
environment, շաբաթ a week, bazar a market, the night to Sunday begins on Saturday), which only excuse it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.translate.tables import lower, without_marks
from briefing.translate.word_tables import columns, whole

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHEN = r"on|by|from|to|since|until|till|of|and|or|after|before|this|last|next|every|each|late|early|for|between"
_NAME = re.compile(
    rf"\b(?!(?i:{_WHEN})\b)[A-Z][a-z]+\s{_DAY}\b(?!s|['’])|\b(?!(?i:{_WHEN})\b)[a-z]+\s{_DAY}\s(?=[A-Z])"
)
"""An English name with a day in it, which may be spelt by sound or rendered freely: Bloody Sunday, the Sunday Times."""
_NIGHT = {
    "en": re.compile(r"\b(?:night|evening|dawn|overnight|eve)"),
    "ru": re.compile(r"\b(?:ноч|вечер)"),
    "az": re.compile(r"\b(?:gecə|axşam)"),
    "hy": re.compile(r"գիշեր|երեկո|լույս"),
}
"""What may move a day by one: its night is the next day's, and the evening of Wednesday spelt like Tuesday in
Azerbaijani."""


def weekday_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side names a weekday plainly that the other names in no way.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    lost = _lost(source_text, target_text, source, target)
    added = _lost(target_text, source_text, target, source)
    if lost and added:
        return True
    return bool(lost and not _neighbours(lost, source_text, target_text, source, target)) or bool(
        added and not _neighbours(added, target_text, source_text, target, source)
    )


def _lost(text: str, other: str, language: str, its: str) -> set[str]:
    """The days of `text` that `other` lacks."""
    named = _days(_NAME.sub(" ", text) if language == "en" else text, language, "plain")
    return named - _days(other, its, "plain") - _days(other, its, "other") if named else named


def _neighbours(days: set[str], text: str, other: str, language: str, its: str) -> bool:
    """Whether `text` speaks of a night, which belongs to two days, and `other` has the other day of each."""
    if not _NIGHT[language].search(lower(text, language)):
        return False
    there = _days(other, its, "plain")
    return all(there & {_next(day, 1), _next(day, -1)} for day in days)


def _next(day: str, step: int) -> str:
    return str((int(day) - 1 + step) % 7 + 1)


def _days(text: str, language: str, kind: str) -> set[str]:
    """The days that words of the kind stand for; English keeps its capitals, which tell Sun. from the sun."""
    text = without_marks(text)
    folded = text if language == "en" else lower(text, language)
    return {day for day, its, pattern in _patterns()[language] if its == kind and pattern.search(folded)}


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[tuple[str, str, re.Pattern[str]], ...]]:
    return {
        language: tuple((keys[0], keys[1], whole(words)) for keys, words in rows)
        for language, rows in columns("weekdays.tsv", keys=2).items()
    }
