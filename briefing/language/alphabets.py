"""The alphabets of languages that share a script: a letter that a language doesn't have speaks against it."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзклмнопрстуфхцчш"

ALPHABETS: dict[str, frozenset[str]] = {
    code: frozenset(letters)
    for code, letters in {
        "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
        "tr": "abcçdefgğhıijklmnoöprsştuüvyzâîû",
        "tk": "abçdeäfghijžklmnňoöprsştuüwyýz",
        "uz": "abdefghijklmnopqrstuvxyzcʻʼ",
        "ku": _LATIN + "çêîşû",
        "ro": _LATIN + "ăâîșțşţ",
        "en": _LATIN,
        "es": _LATIN + "ñáéíóúü",
        "it": _LATIN + "àèéìòù",
        "ru": _CYRILLIC + "иёйщъыьэюя",
        "uk": _CYRILLIC + "иґєіїйщьюя",
        "be": _CYRILLIC.replace("щ", "") + "ёійўыьэюя",
        "bg": _CYRILLIC + "ийщъьюя",
        "mk": _CYRILLIC + "иѓѕјљњќџ",
        "sr": _CYRILLIC + "иђјљњћџ" + "abcčćdđefghijklmnoprsštuvzž",
        "kk": _CYRILLIC + "иәғёйқңөұүһщъыіьэюя",
        "ky": _CYRILLIC + "иёйңөүщъыьэюя",
        "tg": "абвгғдеёжзийӣкқлмнопрстуӯфхҳчҷшъэюя",
        "tt": _CYRILLIC + "иәёҗйңөүһщъыьэюя",
    }.items()
}
"""Small letters by BCP 47 code. Sources: Unicode CLDR exemplar characters, main set."""


_IMPOSSIBLE = {
    "tr": re.compile(r"\w{3}[bdcg]\b"),  # final stops are voiceless: Turkish edip, Azerbaijani edib
    "uz": re.compile(r"c(?!h)"),
}
"""Spellings that a language (nearly) never has."""


def foreign_spellings(text: str, language: str) -> int:
    """How many letters of `text` (small) are not in the alphabet of `language`, and how many spellings it doesn't have.

    0 for a language without an entry in ALPHABETS.
    """
    alphabet = ALPHABETS.get(language)
    if alphabet is None:
        return 0
    found = sum(number for letter, number in _letters(text).items() if letter not in alphabet)
    pattern = _IMPOSSIBLE.get(language)
    return found + (len(pattern.findall(text)) if pattern else 0)


@lru_cache(maxsize=1)  # a text is held against every alphabet
def _letters(text: str) -> Counter[str]:
    """How often each letter or other sign stands in `text`, white space aside."""
    return Counter("".join(text.split()))
