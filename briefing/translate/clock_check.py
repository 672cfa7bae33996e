"""Whether a time of day survived: 8:15 p.m. that became 8:15, 1 a.m. that is gone.

The number check lets 8 answer 8 p.m., and a single 1 go unsaid. Here an hour counts only where a.m., p.m. or the like
stands beside it, and a word for the evening anywhere on the other side answers p.m.
"""

from __future__ import annotations

import re

from briefing.translate.quantities import quantities
from briefing.translate.tables import lower

_HOUR = r"(?<![\d:.,])(?P<hour>1[0-2]|0?[1-9])(?:[:.][0-5]\d)?"
_MARKED = {
    "en": {
        "am": re.compile(_HOUR + r"\s?a\.?m\b"),
        "pm": re.compile(_HOUR + r"\s?p\.?m\b"),
    },
    "ru": {
        "am": re.compile(_HOUR + r"\s(?:час\w*\s)?утра\b"),
        "pm": re.compile(_HOUR + r"\s(?:час\w*\s)?(?:вечера|пополудни)\b"),
    },
    "az": {
        "am": re.compile(r"\bsəhər\s(?:saat\w*\s)?" + _HOUR),
        "pm": re.compile(r"\baxşam\s(?:saat\w*\s)?" + _HOUR),
    },
    "hy": {
        "am": re.compile(r"(?<!\w)առավոտյան\s(?:ժամը?\w*\s)?" + _HOUR),
        "pm": re.compile(r"(?<!\w)երեկոյան\s(?:ժամը?\w*\s)?" + _HOUR),
    },
}
_LATE = {
    "en": re.compile(r"p\.?m\b|evening|afternoon|night|noon"),
    "ru": re.compile(r"вечер|дня\b|днём|днем|полудн|полноч|ноч"),
    "az": re.compile(r"axşam|gecə|günorta|gündüz"),
    "hy": re.compile(r"երեկո|գիշեր|կեսօր|ցերեկ"),
}
"""What tells that an hour counts from noon."""
_ONE = {
    "en": re.compile(r"\bone\b"),
    "ru": re.compile(r"\bчас(?:а|у)?\b|\bодин|\bодного|\bодному"),
    "az": re.compile(r"\bbir\w*"),
    "hy": re.compile(r"(?<!\w)մեկ\w*"),
}


def clock_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether an hour before or after noon of one side is gone on the other, or counts from midnight there.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _MARKED or target not in _MARKED:
        return False
    return _differs(source_text, target_text, source, target) or _differs(target_text, source_text, target, source)


def _differs(text: str, other: str, language: str, its: str) -> bool:
    small, there = lower(text, language), lower(other, its)
    hours = [(half, int(match["hour"])) for half, form in _MARKED[language].items() for match in form.finditer(small)]
    if not hours:
        return False
    numbers = {value for number in quantities(other, its) for value in number.values | number.parts}
    digits = {int(piece) for piece in re.findall(r"\d+", other)}
    for half, hour in hours:
        if hour == 1 and not {1.0, 13.0} & numbers and not {1, 13} & digits and not _ONE[its].search(there):
            return True
        # 12 a.m. and 12 p.m. are told in too many ways
        if half == "pm" and hour < 12 and hour in digits and hour + 12 not in digits and not _LATE[its].search(there):
            return True
        if half == "am" and hour < 12 and hour + 12 in digits and hour not in digits:
            return True
    return False
