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

_DAYS = tuple(
    re.compile(form)
    for form in (
        rf"{_DAY}\s*(?:of\s+)?{_MONTH}(?!,?\s*\d{{4}})",
        rf"{_MONTH}\s+{_LAST_DAY}(?!\d|,?\s*\d{{4}}|\s+{_NAME})",
    )
)
"""A day and a month without a year: 14 November, 14 ноября, noyabrın 14, November 14."""
_PLACE = re.compile(r"[^\W\d_][\w.'’-]*(?:[ ,]+[^\W\d_][\w.'’-]*){0,5}[ ,]*[–—]?")
"""In front of the date of a dateline."""
_NO_TITLE_END = (".", ":", ";", ",", *_SENTENCE_ENDS)


def find(text: str) -> str:
    """The first full date in `text` as ISO 8601 (YYYY-MM-DD), empty where there is none. Days must exist."""
    return next((found for _, found in _dates(text)), "")


def published(text: str) -> str:
    """The date in the first lines of a statement, ISO 8601, empty where there is none.

    A line that says little else, like "Washington, September 22, 2023", is preferred to a sentence that mentions a day.
    Behind a dateline without a year, "LIMA, May 4 –", only the same day is its date.
    """
    lines = [line.strip() for line in text[: 20 * _BEGINNING * FIRST_LINES].split("\n") if line.strip()][:FIRST_LINES]
    dated, day = [], ""
    for line in lines:
        day = day or _day_of(line[:_BEGINNING])
        found = find(line[:_BEGINNING]) or _at_the_end(line)
        if found and (not day or found.endswith(day)):
            dated.append((len(line), found))
    short = [found for length, found in dated if length <= 60]
    return next(iter(short + [found for _, found in dated]), "")


def _at_the_end(line: str) -> str:
    """The date with which a long title ends, behind a comma: …, Yerevan, 3 June 2024."""
    end = line[-_ENDING:]
    dates = [iso for start, iso in _dates(end) if end[:start].endswith(", ")] if len(line) > _BEGINNING else []
    return dates[-1] if dates and not line.endswith(_SENTENCE_ENDS) else ""


def _day_of(line: str) -> str:
    """Month and day, "-05-04", of a date without a year behind the place that begins a line, or at a heading's end."""
    lowered = _lowered(line)
    for match in (match for form in _DAYS for match in form.finditer(lowered)):
        front, behind = line[: match.start()].rstrip(), line[match.end() :].strip()
        place = _PLACE.fullmatch(front) is not None and not re.search(r"(?<![^\W_])[^\W\d_A-ZА-ЯЁԱ-ՖƏİÖÜÇŞĞ]", front)
        stops = match.group().endswith((".", "․"))
        parted = front.endswith((",", ".", "–", "—", "-", "("))
        ends = parted and not behind and not line.rstrip().endswith(_NO_TITLE_END)
        if (place and (parted or front.isupper())) or ends or (not front and (stops or not behind[:1].isalpha())):
            return f"-{_NUMBERS[match['month']]:02}-{int(match['day']):02}"
    return ""


def without_date(line: str) -> str | None:
    """`line` without the first date in it, with or without a year, None where it has none."""
    lowered = _lowered(line)
    spans = [match.span() for form in _FORMS for match in form.finditer(lowered) if any(_iso(match))]
    if not spans and _day_of(line):
        spans = [match.span() for form in _DAYS for match in form.finditer(lowered)]
    if not spans or len(lowered) != len(line):
        return None
    start, end = min(spans)
    return f"{line[:start]} {line[end:]}"


def _lowered(line: str) -> str:
    """In small letters, as the names of the months are."""
    return line.replace("İ", "i").lower()


def _dates(text: str) -> list[tuple[int, str]]:
    lowered = _lowered(text)
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
