"""Dates as English, Russian, Azerbaijani and Armenian statements write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

FIRST_LINES = 8
"""How many lines from the beginning the date of a statement is looked for in."""

_BEGINNING = 200
"""How far into a line: a dateline stands at its beginning, a date further on belongs to the story."""

_ENDING = 40
"""How far from the end of a line a date is its last."""
_SENTENCE_ENDS = ("!", "?", "…", "։", "”", "»", '"')

_MONTHS = (
    "january|jan|января|янв|yanvar|հունվար",
    "february|feb|февраля|фев|февр|fevral|փետրվար",
    "march|mar|марта|мар|mart|մարտ",
    "april|apr|апреля|апр|aprel|ապրիլ",
    "may|мая|մայիս",
    "june|jun|июня|июн|iyun|հունիս",
    "july|jul|июля|июл|iyul|հուլիս",
    "august|aug|августа|авг|avqust|օգոստոս",
    "september|sept|sep|сентября|сент|сен|sentyabr|սեպտեմբեր",
    "october|oct|октября|окт|oktyabr|հոկտեմբեր",
    "november|nov|ноября|нояб|ноя|noyabr|նոյեմբեր",
    "december|dec|декабря|дек|dekabr|դեկտեմբեր",
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}

_NAME = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_MONTH = rf"(?<!\w)(?P<month>{_NAME})(?:[ıiuü]n|ի)?\b[.․]?"  # Azerbaijani and Armenian genitive; dot of an abbreviation
_DAY = r"(?<![\d.,:])(?P<day>\d{1,2})(?:st|nd|rd|th|-?го|-?е)?"
_LAST_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_YEAR_WORD = r"(?:\s?-?\s?(?:c[iıuü]\s+il\w*|թ[.․]?(?:-?ի)?|թվական\w*|г[.]|года?))"

_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?<![\d-])(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})(?!\d)",  # 2023-09-22
        r"(?<![\d.])(?P<day>\d{1,2})\.(?P<number>\d{2})\.(?P<year>\d{4})(?![\d])",  # 22.09.2023
        rf"{_DAY}\s*(?:of\s+)?{_MONTH},?\s*{_YEAR}",  # 22 September 2023, 22 сентября 2023 года, 22 sentyabr 2023
        rf"{_MONTH}\s+{_LAST_DAY}(?:-\w+)?,?\s*{_YEAR}",  # September 22, 2023
        rf"(?<!\d){_YEAR}{_YEAR_WORD}?,?\s*{_MONTH}\s+{_LAST_DAY}",  # 2023 թ. սեպտեմբերի 22, 2023-cü il sentyabrın 22
    )
)


def find(text: str) -> str:
    """The first full date in `text` as ISO 8601 (YYYY-MM-DD), empty where there is none. Days must exist."""
    return next((found for _, found in _dates(text)), "")


def published(text: str) -> str:
    """The date in the first lines of a statement, ISO 8601, empty where there is none.

    A line that says little else, like "Washington, September 22, 2023", is preferred to a sentence that mentions a day.
    """
    lines = [line.strip() for line in text[: 20 * _BEGINNING * FIRST_LINES].split("\n") if line.strip()][:FIRST_LINES]
    dated = [(len(line), found) for line in lines if (found := find(line[:_BEGINNING]) or _at_the_end(line))]
    short = [found for length, found in dated if length <= 60]
    return next(iter(short + [found for _, found in dated]), "")


def _at_the_end(line: str) -> str:
    """The date with which a long title ends, behind a comma: …, Yerevan, 3 June 2024."""
    end = line[-_ENDING:]
    dates = [iso for start, iso in _dates(end) if end[:start].endswith(", ")] if len(line) > _BEGINNING else []
    return dates[-1] if dates and not line.endswith(_SENTENCE_ENDS) else ""


def without_date(line: str) -> str | None:
    """`line` without the first date in it, None where it has none."""
    lowered = line.replace("İ", "i").lower()
    spans = [match.span() for form in _FORMS for match in form.finditer(lowered) if any(_iso(match))]
    if not spans or len(lowered) != len(line):
        return None
    start, end = min(spans)
    return f"{line[:start]} {line[end:]}"


def _dates(text: str) -> list[tuple[int, str]]:
    lowered = text.replace("İ", "i").lower()
    return sorted((match.start(), iso) for form in _FORMS for match in form.finditer(lowered) for iso in _iso(match))


def _iso(match: re.Match[str]) -> Iterator[str]:
    parts = match.groupdict()
    month = int(parts["number"]) if "number" in parts else _NUMBERS[parts["month"]]
    year = int(parts["year"])
    if 1900 <= year < 2100:
        try:
            yield date(year, month, int(parts["day"])).isoformat()
        except ValueError:  # there is no such day
            return
