"""Where a sentence opens, the marks that Armenian writes inside its words, and the accents of names in English."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence

_OPENING = re.compile(r"(?:^|[.!?…:։․\n])[\s«“„\"'(\[—–-]*$")
"""Before the first word of a sentence."""
_STRESS = frozenset("՛՜՞")
_ENDED = re.compile(r"\w[”»\"’']-?$|(?:\d|[A-ZƏİÖÜÇŞĞԱ-Ֆ]{2})-$")
_LONGEST_SUFFIX = 4


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` is the first of a sentence."""
    return _OPENING.search(text[:start]) is not None


def without_stress(text: str, language: str) -> tuple[str, Sequence[int]]:
    """`text` without the marks that Armenian writes inside a word (Երևանո՞ւմ), and where each letter stood."""
    if language != "hy":
        return text, range(len(text))
    places = [i for i, letter in enumerate(text) if letter not in _STRESS]
    return "".join(text[i] for i in places), places


def is_suffix(text: str, start: int, word: str, language: str) -> bool:
    """Whether `word` at `start` is the Azerbaijani or Armenian ending of a quotation, abbreviation or figure before it:
    “Report”un, BMT-nin, 12-si."""
    if language not in ("az", "hy") or not word.islower() or len(word) > _LONGEST_SUFFIX:
        return False
    return _ENDED.search(text, max(0, start - 3), start) is not None


def among_capitals(text: str, tokens: list[re.Match[str]], i: int) -> bool:
    """Whether the word before or behind the `i`th is written with a capital, too, and belongs to it."""
    return any(
        next_.group()[0].isupper() and text[one.end() : next_.start()] == " " and one.group()[0].isupper()
        for one, next_ in itertools.pairwise(tokens[max(0, i - 1) : i + 2])
        if not opens_sentence(text, one.start())
    )


def without_accents(text: str, language: str) -> str:
    """English `text` with Mélanie as Melanie, each letter where it stood, but Muñoz, which is no Munoz in any script;
    text in another language as it is."""
    if language != "en" or text.isascii():
        return text
    return "".join(sign if sign in "ñÑ" else unicodedata.normalize("NFD", sign)[0] for sign in text)
