"""Whether the beginning of a month stayed its beginning: "early October" that became "late" or "before October".

Only a plain change counts: one side has the beginning and the other the end, or the other puts before or after the
month what the one puts into it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.translate.tables import lower

_MONTH = {
    "en": r"(?:january|february|march|april|may|june|july|august|september|october|november|december)",
    "ru": r"(?:январ|феврал|март|апрел|ма[яеюй]м?(?![а-я])|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*",
    "az": r"(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)\w*(?:\say\w*)?",
    "hy": r"(?:հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր)\w*",
}
_EDGES: dict[str, dict[str, str | None]] = {
    "beginning": {
        "en": r"(?:early(?: in)?|(?:start|beginning) of) {month}",
        "ru": r"(?:начал[аеуо]м?|первых числах|первые (?:числа|дни)|первых днях) {month}",
        "az": r"{month} (?:əvvəl(?:i|in|lər)\w*|ilk günl\w+)",
        "hy": r"{month} (?:սկզբ(?:ին|ից|ի|ներ\w*)|սկիզբը|առաջին օրեր\w*)",
    },
    "end": {
        "en": r"(?:late(?: in)?|(?:end|close) of) {month}",
        "ru": r"(?:кон(?:ец|ц[аеу]|цом)|исход[ае]?|последних числах|последние (?:числа|дни)) {month}",
        "az": r"{month} (?:son(?:u|un|lar)\w*|axır\w*)",
        "hy": r"{month} վերջ(?:ին|ից|ը|ում|եր\w*)?",
    },
}
_OUTSIDE: dict[str, dict[str, str | None]] = {
    "before": {
        "en": r"before {month}",
        "ru": r"(?:до|перед) {month}",
        "az": r"{month}d[əa]n (?:əvvəl|qabaq)",
        "hy": None,
    },
    "after": {"en": r"after {month}", "ru": r"после {month}", "az": r"{month}d[əa]n sonra", "hy": r"{month}ից հետո"},
}
_RELATION = {
    "en": r"\b(?:before|after|until|till|by|prior|since|from|earlier|later|ahead|over|past)\b",
    "ru": r"\b(?:до|перед|после|к|ко|раньше|ранее|позже|позднее|прежде|спустя|с|от|пока|накануне)\b",
    "az": r"d[əa]k(?!\w)|qədər|n[əa]n?\b \w*sonra|d[əa]n\b|qabaq|sonra",
    "hy": r"մինչև|մինչ|առաջ|հետո|նախքան|անց|ից(?!\w)|շուտ|ուշ",
}
"""What may put something before or after the beginning or end of a month."""


def month_edge_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side has the beginning of a month and the other its end, or the time before or after it.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _MONTH or target not in _MONTH:
        return False
    said, text = lower(source_text, source), lower(target_text, target)
    ours, theirs = _edges(said, source), _edges(text, target)
    if len(ours) == 1 and len(theirs) == 1:
        return ours != theirs
    return _moved(said, text, ours, theirs, source, target) or _moved(text, said, theirs, ours, target, source)


def _moved(text: str, other: str, edges: set[str], its_edges: set[str], language: str, its: str) -> bool:
    """Whether `text` puts something into a part of a month, and `other` before or after a month."""
    return bool(
        edges
        and not its_edges
        and any(pattern.search(other) for pattern in _patterns(its, "outside").values())
        and not re.search(_RELATION[language], text)
    )


def _edges(text: str, language: str) -> set[str]:
    return {name for name, pattern in _patterns(language, "edges").items() if pattern.search(text)}


@lru_cache(maxsize=8)
def _patterns(language: str, kind: str) -> dict[str, re.Pattern[str]]:
    rows = ((name, forms[language]) for name, forms in (_EDGES if kind == "edges" else _OUTSIDE).items())
    return {
        name: re.compile(rf"(?<!\w){form.replace('{month}', _MONTH[language])}(?!\w)") for name, form in rows if form
    }
