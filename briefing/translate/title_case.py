"""Official names that English writes with capitals throughout: the Treaty on the Prohibition of Nuclear Weapons.

Inside a sentence a capital makes a name of a word, which a small model copies letter by letter and the dictionary
doesn't look up. Where a row of capitals holds a kind of body or document (`official_kinds.txt`), its ordinary words are
read in small letters, as Russian, Armenian and, but for the first, Azerbaijani write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from briefing.lexicon.finder import find
from briefing.lexicon.once import once
from briefing.lexicon.words import words

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_BETWEEN = frozenset(("of", "on", "for", "the", "to", "and", "in", "against", "with", "by", "between", "under"))
"""Small words inside such a name."""
_CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december
"""
_NEVER = frozenset(("the", "a", "an", "i", *_CALENDAR.split()))
_CAPITALISED = frozenset({"ru", "az"})
"""Languages that write the first word of an official name with a capital."""


@dataclass(frozen=True, slots=True)
class Title:
    """The places in a text of the capitals of an official name, but for those of other names in it."""

    capitals: tuple[int, ...]


def titles(text: str) -> Iterator[Title]:
    """The official names in an English text, in order."""
    names = [(name.start, name.end) for name in find(text, "en")]
    for row in _rows(text):
        free = [
            word
            for word in row
            if word.group()[0].isupper()
            and not word.group().isupper()
            and not any(start <= word.start() < end for start, end in names)
        ]
        ordinary = [word for word in free if not _base(word.group()).isdisjoint(_ordinary())]
        if len(ordinary) > 1 and any(not _base(word.group()).isdisjoint(_kinds()) for word in ordinary):
            yield Title(tuple(word.start() for word in ordinary))


def lowered(text: str, places: tuple[int, ...]) -> str:
    """`text` with small letters at `places`."""
    letters = list(text)
    for place in places:
        letters[place] = letters[place].lower()
    return "".join(letters)


def capitalised(text: str, language: str) -> str:
    """A translation of the first word of an official name, as `language` writes it."""
    return text[:1].upper() + text[1:] if language in _CAPITALISED else text


def _rows(text: str) -> Iterator[list[re.Match[str]]]:
    """Words with capitals one behind another, with what stands between them."""
    found = list(_WORD.finditer(text))
    i = 0
    while i < len(found):
        last = i
        for j in range(i, len(found)):
            if j > i and text[found[j - 1].end() : found[j].start()] != " ":
                break
            if found[j].group()[0].isupper():
                last = j
            elif j == i or found[j].group() not in _BETWEEN:
                break
        if last > i:
            yield found[i : last + 1]
        i = last + 1


def _base(word: str) -> frozenset[str]:
    """What `word` may be a form of, small."""
    small = re.sub(r"[’']s?$", "", word.lower())
    if small in _NEVER:
        return frozenset()
    return frozenset((small, small.removesuffix("s"), re.sub(r"ies$", "y", small)))


@once
def _kinds() -> frozenset[str]:
    return frozenset((files("briefing.translate") / "official_kinds.txt").read_text("utf-8").split())


@once
def _ordinary() -> frozenset[str]:
    """Words that the dictionary has in small letters."""
    texts = (word.texts["en"] for word in words())
    return _kinds().union(*(part for text in texts if (part := re.findall(r"(?<![\w’'])[a-z]+", text))))
