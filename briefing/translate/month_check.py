"""Whether the month of a date survived its translation: 31 December 2026 that became 31 января.

A month counts where it stands beside a day or a year; any mention of it on the other side answers it, as a word or as
the numeral of a date (20.05., 5/20, 2026-05-20).
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.translate.tables import lower
from briefing.translate.word_tables import columns, whole

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_YEAR = r"(?:1[5-9]|20)\d\d"
_ENDINGS = r"(?:st|nd|rd|th|-?го|-?е|-?м|-?му|-?[çc][iıuü])?"
_BEFORE = re.compile(
    rf"(?<![\d.,:/])(?:{_DAY}{_ENDINGS}(?:\s+of)?|{_YEAR}{_ENDINGS}(?:\s*(?:il(?:in|i)?|թ[.․]?|թվականի|year))?)\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"[.,]?\s+(?:the\s+|of\s+)?(?:{_DAY}|{_YEAR})(?![\d:]|[.,]\d|\s?%)")


def month_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side dates something to a month that the other never mentions.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    return bool(
        _dated(source_text, source) - _mentioned(target_text, target)
        or _dated(target_text, target) - _mentioned(source_text, source)
    )


def _dated(text: str, language: str) -> set[int]:
    """The months beside a day or a year."""
    text = _folded(text, language)
    return {
        month
        for month, pattern in _patterns()[language]
        for match in pattern.finditer(text)
        if _BEFORE.search(text, max(0, match.start() - 24), match.start()) or _AFTER.match(text, match.end())
    }


def _mentioned(text: str, language: str) -> set[int]:
    """The months in words, and those that a numeral may stand for."""
    folded = _folded(text, language)
    named = {month for month, pattern in _patterns()[language] if pattern.search(folded)}
    numerals = {
        int(piece) for match in re.finditer(r"\d+(?:[./-]\d+)+", text) for piece in re.split("[./-]", match.group())
    }
    return named | {number for number in numerals if 1 <= number <= 12}


def _folded(text: str, language: str) -> str:
    """English keeps its capitals, which tell May and March from what may march."""
    return text if language == "en" else lower(text, language)


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[tuple[int, re.Pattern[str]], ...]]:
    return {
        language: tuple((int(keys[0]), whole(word)) for keys, word in rows)
        for language, rows in columns("months.tsv").items()
    }
