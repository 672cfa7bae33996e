"""A day of the week beside the verb of what happened then: `The parliament on Tuesday approved …`.

Where the document has no date nobody can tell which Tuesday it was. What is still to come keeps its day.
"""

from __future__ import annotations

import re

from briefing.summarize.person.hy import before_vowel

_EN_DAY = r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
_EN_PAST = (
    r"(?:[a-z]{2,}ed|said|told|met|began|took|made|gave|held|sent|found|won|lost|killed|struck|cut|set|put|fell|rose|"
    r"broke|left|came|went|became|saw)"
)
_RU_DAY = (
    r" (?:в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|во вторник)(?: (?:утром|днём|вечером))?"
)
_RU_PAST = r"[а-яё]{2,}(?:л|ла|ло|ли)(?:с[ья])?(?!\w)"
_AZ_DAY = r" (?:bazar ertəsi|çərşənbə axşamı|cümə axşamı|(?:çərşənbə|cümə|şənbə|bazar) günü)(?: günü)?(?= )"
_HY_DAY = r" (?:(?:երկու|երեք|չորեք|հինգ)շաբթի|ուրբաթ)(?: օրը)?(?= )"
_BESIDE_PAST = {
    "en": re.compile(
        rf"{_EN_DAY}(?= (?:also )?{_EN_PAST}(?!\w))|(?<=[a-z]ed){_EN_DAY}(?=[.,;]| (?:in|at|by|for|near)(?!\w))"
    ),
    "ru": re.compile(rf"{_RU_DAY}(?= {_RU_PAST})"),
    "az": re.compile(rf"{_AZ_DAY}(?=[^.]*[aəıiuü]b(?:l[aə]r)?\.?$)"),
    "hy": re.compile(rf"{_HY_DAY}(?=(?: [ա-և]+){{0,3}} (?:[ա-և]+(?:ել|վել|ացել) (?:է|են)|[ա-և]+եց(?:ին)?|տվեց)(?!\w))"),
}
_ANY = {
    "en": re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"),
    "ru": re.compile(r"понедельник|вторник|сред[уы](?!\w)|четверг|пятниц|суббот|воскресень"),
    "az": re.compile(r"bazar|çərşənbə|cümə|şənbə"),
    "hy": re.compile(r"շաբթի|ուրբաթ|շաբաթ|կիրակի"),
}
_MARK = re.compile(r"[“”«»\"]")


def without_weekday(point: str, language: str) -> str:
    """The point without its only day of the week, where that stands beside the past verb and in no quotation."""
    if language not in _ANY or _MARK.search(point):
        return point
    day = _BESIDE_PAST[language].search(point)
    if day is None:
        return point
    front, behind = point[: day.start()], point[day.end() :]
    cut = before_vowel(front, behind.lstrip()) if language == "hy" else front + behind
    return point if _ANY[language].search(cut) else cut
