"""Whether a change kept its ends: "from 150 to 400" that became "с 400 до 150".

Only sentences that state one start and one end plainly on either side are compared, and only where the two numbers
have changed places; any other difference is the business of the number check.
"""

from __future__ import annotations

import re

from briefing.translate.quantities import Quantity, quantities

_MONEY = r"[\s$€£₽₼֏]*"
_ABOUT = r"(?:about |around |some |nearly |almost |roughly |примерно |около |почти |təxminən |մոտ |շուրջ )?"
_UNIT = r"(?:\s?%|\s[^\W\d_]+){0,2}"
_FROM_BEFORE = {
    "en": re.compile(rf"\bfrom (?:the |a )?{_ABOUT}{_MONEY}$", re.IGNORECASE),
    "ru": re.compile(rf"\b(?:с|со|от)\s{_ABOUT}{_MONEY}$", re.IGNORECASE),
}
_FROM_AFTER = {
    "az": re.compile(rf"(?:{_UNIT}[^\W\d_]|\s?%?-?)[dt][aə]n(?![^\W\d_])", re.IGNORECASE),
    "hy": re.compile(rf"(?:{_UNIT}[^\W\d_]|\s?%?-?)ից(?![^\W\d_])", re.IGNORECASE),
}
_TO_BEFORE = {
    "en": re.compile(rf"\bto (?:the |a )?{_ABOUT}{_MONEY}$", re.IGNORECASE),
    "ru": re.compile(rf"\bдо\s{_ABOUT}{_MONEY}$", re.IGNORECASE),
    "hy": re.compile(rf"(?<![^\W\d_])մինչև\s{_ABOUT}{_MONEY}$", re.IGNORECASE),
}
_TO_AFTER = {
    "az": re.compile(rf"(?:{_UNIT}[^\W\d_]|\s?%?-?)[yn]?[aə](?:\sqədər|dək)?(?![^\W\d_])", re.IGNORECASE),
    "hy": re.compile(r"\s?%?-?ի(?![^\W\d_])", re.IGNORECASE),
}


def ends_exchanged(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether the source goes from one number to another and the translation from the other to the one.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    ours, theirs = _ends(source_text, source), _ends(target_text, target)
    if ours is None or theirs is None or ours[0] & ours[1]:
        return False
    return bool(ours[0] & theirs[1] and ours[1] & theirs[0])


def _ends(text: str, language: str) -> tuple[frozenset[float], frozenset[float]] | None:
    """The one number that the text starts from and the one that it goes to; None unless there is one of each."""
    numbers = [number for number in quantities(text, language) if number.firm]
    starts = [number for number in numbers if _marked(text, number, language, _FROM_BEFORE, _FROM_AFTER)]
    rest = [number for number in numbers if number not in starts]
    ends = [number for number in rest if _marked(text, number, language, _TO_BEFORE, _TO_AFTER)]
    if len(starts) != 1 or len(ends) != 1:
        return None
    return starts[0].values, ends[0].values


def _marked(
    text: str,
    number: Quantity,
    language: str,
    before: dict[str, re.Pattern[str]],
    after: dict[str, re.Pattern[str]],
) -> bool:
    if language in before and before[language].search(text, 0, number.start):
        return True
    return language in after and after[language].match(text, number.end) is not None
