"""Azerbaijani words that can stand in one case only, told by their endings and the dictionary.

Many endings have two readings: evi is "the house" as an object and "his house". Those words count as neither.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.lexicon.azerbaijani import NARROW
from briefing.lexicon.words import words

_GENITIVE = re.compile(r"\w+(?:l[aə]r[ıi]n|[aəeoıiuü]n[ıiuü]n)")
_PRONOUNS = frozenset(("onu", "bunu", "məni", "səni", "özünü", "onları", "bunları", "hamını"))
_HARD = {"y": "k", "ğ": "q"}


def accusative(word: str) -> bool:
    """Whether the small-letter `word` is nothing but an accusative: evini, kameranı.

    Source: Azərbaycan dilinin qrammatikası (Bakı, 1960), on the declension of nouns.
    """
    if word in _PRONOUNS:
        return True
    nouns, others = _dictionary()
    if len(word) > 4 and re.fullmatch(r".*([ıiuü])n\1", word):
        return word[:-1] not in nouns and not word[:-1].endswith(_in_n())  # qadını may be "his woman" too
    return bool(
        re.fullmatch(r".*[aəeo]n[ıiu]", word)
        and word[:-2] in nouns
        and word[:-1] not in nouns
        and word not in nouns | others
    )


def genitive(word: str) -> bool:
    """Whether the small-letter `word` is a genitive: bombanın, tələbələrin, millətin."""
    if not re.search(r"[ıiuü]n$", word) or not _harmonious(word):
        return False
    if _GENITIVE.fullmatch(word):
        return True
    nouns, others = _dictionary()
    stem = word[:-2]
    if len(word) < 5 or word in nouns | others | _unchanging():
        return False
    return stem in nouns or (len(stem) > 3 and stem[:-1] + _HARD.get(stem[-1], "-") in nouns)


@lru_cache(maxsize=1)
def _dictionary() -> tuple[frozenset[str], frozenset[str]]:
    """The last words of the nouns, and of the adjectives, in `words.tsv`."""
    return _of_kinds("n"), _of_kinds("a")


@lru_cache(maxsize=1)
def _unchanging() -> frozenset[str]:
    return _of_kinds("dx")


@lru_cache(maxsize=1)
def _in_n() -> tuple[str, ...]:
    """Dictionary words that end as a possessive in n does, gün and qadın; the long ones stand in compounds too."""
    nouns, others = _dictionary()
    return tuple(word for word in nouns | others if len(word) > 3 and re.search(r"[ıiuü]n$", word))


def _of_kinds(kinds: str) -> frozenset[str]:
    return frozenset(
        word.texts["az"].split()[-1] for word in words() if word.kind in kinds and word.texts["az"].strip()
    )


def _harmonious(word: str) -> bool:
    vowels = [letter for letter in word if letter in NARROW]
    return len(vowels) > 1 and NARROW[vowels[-2]] == vowels[-1]
