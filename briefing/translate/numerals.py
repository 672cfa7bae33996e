"""Number words of the four languages: what they are worth, in whatever case they stand.

`numerals.tsv` beside this file holds one regular expression per worth, kind and language, for whole words in small
letters. Kinds: `cardinal` counts things and nothing else, from three on, so that its loss or change is a mistake;
`other` are ordinals, fractions and the smallest numbers, which languages often put otherwise; `month`; `scale` is a
hundred, a thousand, a million and so on.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from importlib.resources import files


def cardinal(word: str, language: str) -> float | None:
    """What a small-letter word counts, from 3 to 99; None for any other word."""
    value = _worth("cardinal", word, language)
    return _armenian("cardinal", word) if value is None and language == "hy" else value


def other(word: str, language: str) -> float | None:
    """What an ordinal, a fraction, a month or a word for one or two stands for; None for any other word."""
    value = _armenian("other", word) if language == "hy" else None
    if value is None:
        value = _worth("other", word, language)
    return _worth("month", word, language) if value is None else value


def scale(word: str, language: str) -> float | None:
    """100, 1,000, a million and so on; None for any other word."""
    return _worth("scale", word, language)


_TENS = re.compile("քսան|երեսուն|քառասուն|հիսուն|վաթսուն|յոթանասուն|ութսուն|իննսուն")


def _armenian(kind: str, word: str) -> float | None:
    """Tens and units in one word: քսանհինգ, վաթսունհինգամյա."""
    tens = _TENS.match(word)
    rest = word[tens.end() :] if tens else ""
    unit = {"մեկ": 1.0, "երկու": 2.0}.get(rest) or _worth(kind, rest, "hy")
    return (_worth("cardinal", tens.group(), "hy") or 0) + unit if tens and unit and unit < 10 else None


@lru_cache(maxsize=16384)
def _worth(kind: str, word: str, language: str) -> float | None:
    return next((value for value, pattern in _patterns(kind, language) if pattern.fullmatch(word)), None)


@lru_cache(maxsize=32)
def _patterns(kind: str, language: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
    table = (files("briefing.translate") / "numerals.tsv").read_text("utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        (float(row["value"]), re.compile(row[language])) for row in rows if row["kind"] == kind and row.get(language)
    )
