"""Times of day: 9:30, "at 9.30", 5 p.m., в 17 часов."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
_BEFORE = {
    "en": re.compile(r"\b(?:at|by|until|till|from|since|around|about|to|between|and)\s$", re.IGNORECASE),
    "ru": re.compile(r"\b(?:в|к|до|с|после|около)\s$", re.IGNORECASE),
    "az": re.compile(r"\bsaat\w*\s$", re.IGNORECASE),
    "hy": re.compile(r"(?<!\w)ժամ\w*\s$", re.IGNORECASE),
}
_AFTER = {
    "en": re.compile(r"\s?(?:[ap]\.?m\b|local|Moscow time|GMT|UTC|o['’]clock)", re.IGNORECASE),
    "ru": re.compile(r"\s(?:час(?!т)|утра|вечера|ночи|дня|по\s|мск)", re.IGNORECASE),
}
_MEASURED = re.compile(
    r"\s?(?:%|percent|per cent|million|billion|trillion|point|dollar|euro|pound|rouble|manat|dram|lari|lira|hryvnia"
    r"|tenge|kilomet|met(?:re|er)s|tonne|tons|degree|hectare|litre)"
)
"""Behind a number: no time, whatever stands before it."""
_AFTERNOON = {
    "en": re.compile(r"\s?p\.?m\b", re.IGNORECASE),
    "ru": re.compile(r"\s(?:час\w*\s)?(?:вечера|пополудни|ночи)|\sчас\w*\sдня", re.IGNORECASE),
}
_MIDDAY = re.compile(r"\sдня\b", re.IGNORECASE)


def is_time(text: str, start: int, end: int, language: str) -> bool:
    """Whether `text[start:end]` is hours and minutes: 9:30 anywhere, 9.30 beside a word that tells a time."""
    if not _CLOCK.fullmatch(text, start, end):
        return False
    if ":" in text[start:end] or _after(text, end, language):
        return True
    return _before(text, start, language) and not _MEASURED.match(text, end)


def is_hour(text: str, start: int, end: int, language: str) -> bool:
    """Whether the whole number at `text[start:end]` is an hour of the day and no count: at 17, в 17 часов."""
    if language in ("az", "hy"):
        return _before(text, start, language)
    return _before(text, start, language) and _after(text, end, language)


def is_afternoon(text: str, start: int, end: int, language: str) -> bool:
    """Whether the hour at `text[start:end]` counts from noon: 5 p.m.; "3 дня" only after a preposition."""
    pattern = _AFTERNOON.get(language)
    if pattern and pattern.match(text, end):
        return True
    return language == "ru" and bool(_MIDDAY.match(text, end)) and _before(text, start, language)


def _before(text: str, start: int, language: str) -> bool:
    return language in _BEFORE and bool(_BEFORE[language].search(text, 0, start))


def _after(text: str, end: int, language: str) -> bool:
    return language in _AFTER and bool(_AFTER[language].match(text, end))
