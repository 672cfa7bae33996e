"""Lines that are written with capitals throughout, as headlines are, in the capitals of a sentence.

PARLIAMENT RATIFIES ACCORD and Parliament Ratifies Accord are Parliament ratifies accord; names of the lexicon and
abbreviations keep theirs.
"""

from __future__ import annotations

import re

from briefing.language.attribution import capital
from briefing.lexicon.finder import find
from briefing.lexicon.stems import english_lemmas, small
from briefing.translate.reading.title_case import CALENDAR, ordinary_words

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_FUNCTION_WORDS = """
a an the of on in at by for from with to as is are be and or but nor over into after before under amid against about
than per via its it no not up off out until
"""
_SMALL = frozenset(_FUNCTION_WORDS.split())
_ROMAN = re.compile(r"[IVX]{2,}")
_FEWEST = 3
"""Words with a capital besides the small ones."""
_LETTERS = 12
"""Fewer may be an abbreviation and a number."""


def sentence_case(text: str, language: str) -> str:
    """`text` as a sentence would be written, where every word of it has a capital or nothing but capitals."""
    words = list(_WORD.finditer(text))
    if _all_capitals(words):
        text = text.replace("ԵՎ", "և") if language == "hy" else text
        words = list(_WORD.finditer(text))
        titled = _WORD.sub(lambda word: _first_capital(word.group(), language), text)
        return _shrunk(text, words, _kept(text, titled, language), language)
    if language == "en" and _title_case(text, words):
        ordinary = [word for word in words if _is_ordinary(word.group())]
        return _shrunk(text, ordinary, {(name.start, name.end): "" for name in find(text, "en")}, language)
    return text


def _all_capitals(words: list[re.Match[str]]) -> bool:
    letters = "".join(word.group() for word in words)
    return len(words) >= _FEWEST and len(letters) >= _LETTERS and letters.isupper()


def _title_case(text: str, words: list[re.Match[str]]) -> bool:
    telling = [word.group() for word in words if word.group().lower() not in _SMALL]
    inside = [word for word in telling[1:] if not word.isupper()]
    return len(inside) >= _FEWEST and not text.rstrip().endswith(".") and all(word[0].isupper() for word in telling)


def _kept(text: str, titled: str, language: str) -> dict[tuple[int, int], str]:
    """What names look like, by where they stand: abbreviations and numerals, and others with their first letters."""
    words = list(_WORD.finditer(titled))
    kept = {word.span(): word.group() for word in words if word.group().lower() in CALENDAR}
    kept.update({word.span(): word.group().upper() for word in words if _ROMAN.fullmatch(word.group().upper())})
    kept.update({(name.start, name.end): titled[name.start : name.end] for name in find(titled, language)})
    return {**kept, **{(name.start, name.end): "" for name in find(text, language)}}


def _first_capital(word: str, language: str) -> str:
    """A word of capitals with its first alone; `of` and the like without any."""
    lower = small(word, language)
    return lower if language == "en" and lower in _SMALL else word[0] + small(word[1:], language)


def _shrunk(text: str, words: list[re.Match[str]], names: dict[tuple[int, int], str], language: str) -> str:
    letters = list(text)
    for place in (place for word in words for place in range(*word.span())):
        if not any(start <= place < end for start, end in names):
            letters[place] = small(letters[place], language)
    for (start, end), shown in names.items():
        if shown:
            letters[start:end] = shown
    first = next((i for i, letter in enumerate(letters) if letter.isalnum()), 0)
    return "".join(letters[:first]) + capital("".join(letters[first:]), language)


def _is_ordinary(word: str) -> bool:
    lower = word.lower()
    return lower not in CALENDAR and (lower in _SMALL or not ordinary_words().isdisjoint(english_lemmas(lower)))
