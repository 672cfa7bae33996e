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

DATE_WORDS = (
    "г год года il ildə ci cü cı cu թ ի թվական թվականի local time hours местное время час часов saat ժամը ժամ "
    "понедельник вторник среда четверг пятница суббота воскресенье bazar ertəsi çərşənbə axşamı cümə şənbə "
    "երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի"
)
"""Small words beside a date."""
_LINKS = ("and", "of", "и", "və", "և")
"""Small words in the name of a place."""
_JOINING = (
    "after and as before between by dated during for from in of on since the till to until with "
    "в во до за и к ко между на о об от перед по после с со və և մինչև սկսած"
)
"""Words behind which a date is that of something else."""
_OF = ("of", "on", "for", "от", "за")
_EVENTS = (
    *("briefing", "conference", "bulletin", "interview", "remarks", "transcript", "release", "digest"),
    *("брифинг", "конференци", "интервью", "стенограмм", "сводк", "бюллетен"),
)
"""What may be of a date that is its own; an agreement or a joint statement of a date is often another one's."""
_WORD = re.compile(r"[^\W_]+")
_SPOKEN = re.compile(r"(?:delivered|aired|broadcast|recorded)\b|.*\b(?:today|сегодня|bu ?gün|այսօր)\W*$", re.IGNORECASE)
"""What stands before the date of a speech, or of a statement that speaks of its own day."""
_BEFORE = re.compile(
    r"^\W*(?:(?:first |last )?(?:published|posted|issued|released|updated)|dated?(?: of (?:issue|publication))?|"
    r"опубликован[оа]?|размещен[оа]?|дата(?: публикации)?|dərc (?:olunub|edilib)|(?:dərc )?tarixi?|yayımlanıb|"
    r"հրապարակվ(?:ել|ած) է|ամսաթիվ)(?: on\b)?\W*(?=$)|\b\d{1,2}\s*(?:[-–—/&]|and|и|və|և)\s*$",
    re.IGNORECASE,
)
"""What may stand before a date besides: that it is the date, and the first of two days."""

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
_AFTER = re.compile(rf"^(?:{_YEAR_WORD}|-\w{{1,4}}\b)?(?:\s+(?:at|в|saat|ժամը)(?=\s*\d))?\s*", re.IGNORECASE)
_ENDS = re.compile(r"$|[^\w\s]|\d|t\d", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<!\b[apа]\.m)(?<!\b[гթ])[.!?…։:;,][\"'”»’)\]]*$")

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
    return next((found for *_, found in _dates(text)), "")


def published(text: str, made: str = "") -> str:
    """The date that a statement says in its first lines that it is of, ISO 8601, empty where there is none.

    A line that says little else, like "Washington, September 22, 2023", is preferred to a title with a date. A day that
    a sentence speaks of is none. Behind a dateline without a year, "LIMA, May 4 –", only the same day is its date.
    made: the date on which its file was made, which counts where the lines name neither a date nor another day.
    """
    lines = [line.strip() for line in text[: 20 * _BEGINNING * FIRST_LINES].split("\n") if line.strip()][:FIRST_LINES]
    dated, day = [], ""
    for line in lines:
        day = day or _day_of(line[:_BEGINNING])
        found = _of_the_statement(line) or _at_the_end(line)
        if found and (not day or found.endswith(day)):
            dated.append((len(line), found))
    short = [found for length, found in dated if length <= 60]
    return next(iter(short + [found for _, found in dated]), made if made.endswith(day) else "")


def _of_the_statement(line: str) -> str:
    """The first date at the beginning of `line` that says when the statement was made or published."""
    line = line.replace("İ", "I")
    in_title = len(line) <= 2 * _BEGINNING and not _SENTENCE.search(line)
    for start, end, iso in _dates(line[:_BEGINNING]):
        head, tail = _BEFORE.sub("", line[:start]).strip(), _AFTER.sub("", line[end:])
        goes_on = tail[:1].islower()
        if (
            (_only_names(head) and _stands_alone(head, tail))
            or (in_title and _may_date(head) and not goes_on)
            or (_SPOKEN.match(head) and not goes_on)
        ):
            return iso
    return ""


def _stands_alone(head: str, tail: str) -> bool:
    """Whether no sentence goes on behind a date; behind a place and a date one may begin."""
    if tail[:1].isupper() and not _ENDS.match(tail):
        return head.endswith(",")
    return _ENDS.match(tail) is not None and not tail.lstrip(" ,")[:1].islower()


def _only_names(head: str) -> bool:
    """Whether nothing but places, weekdays and the like stands before a date."""
    words = _WORD.findall(head)
    return not words or (
        words[0].lower() not in _JOINING.split()
        and all(not word[0].islower() or word in DATE_WORDS.split() or word in _LINKS for word in words)
    )


def _may_date(head: str) -> bool:
    """Whether what stands in a title before a date doesn't make it the date of something else."""
    words = _WORD.findall(head.lower())
    joined = bool(words) and head[-1].isalnum() and words[-1] in _JOINING.split()
    return not joined or (words[-1] in _OF and any(word.startswith(_EVENTS) for word in words[-3:-1]))


def _at_the_end(line: str) -> str:
    """The date with which a long title ends, behind a comma: …, Yerevan, 3 June 2024."""
    end = line[-_ENDING:]
    dates = [iso for start, _, iso in _dates(end) if end[:start].endswith(", ")] if len(line) > _BEGINNING else []
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


def _dates(text: str) -> list[tuple[int, int, str]]:
    lowered = _lowered(text)
    return sorted((*match.span(), iso) for form in _FORMS for match in form.finditer(lowered) for iso in _iso(match))


def _iso(match: re.Match[str]) -> Iterator[str]:
    parts = match.groupdict()
    month = int(parts["number"]) if "number" in parts else _NUMBERS[parts["month"]]
    year = int(parts["year"])
    if 1900 <= year < 2100:
        try:
            yield date(year, month, int(parts["day"])).isoformat()
        except ValueError:  # there is no such day
            return
