"""Whether an ordinal stayed the same: the first quarter that became третий квартал.

Languages put ordinals in so many ways (at first, сначала; Q1, I квартал) that only a change counts: either side has an
ordinal from first to tenth that the other doesn't have even as a number of another kind.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.translate.quantities import quantities
from briefing.translate.tables import lower
from briefing.translate.word_tables import columns

TENS = re.compile(
    r"(?<![^\W\d_])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred(?: and)?"
    r"|двадцать|тридцать|сорок|(?:пять|шесть|семь|восемь)десят|девяносто|сто"
    r"|on|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan|yüz"
    r"|հարյուր)[\s-]$"
)
"""Before an ordinal: twenty-first and on dördüncü are neither first nor fourth."""


def ordinals_differ(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether an ordinal of the source has become another one in the translation.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    ours, theirs = _ordinals(source_text, source), _ordinals(target_text, target)
    return bool(ours and theirs and ours - _numbers(target_text, target) and theirs - _numbers(source_text, source))


def _ordinals(text: str, language: str) -> set[float]:
    small = lower(text, language)
    return {
        value
        for value, pattern in _patterns()[language]
        for match in pattern.finditer(small)
        if not TENS.search(small, 0, match.start())
    }


def _numbers(text: str, language: str) -> set[float]:
    """What any number of the text is worth, ordinals included."""
    found = _ordinals(text, language)
    for number in quantities(text, language):
        found |= number.values | number.parts
    return found


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[tuple[float, re.Pattern[str]], ...]]:
    return {
        language: tuple((float(keys[0]), re.compile(rf"(?<![^\W_])(?:{word})(?![^\W\d_])")) for keys, word in rows)
        for language, rows in columns("ordinals.tsv").items()
    }
