"""Words of a Russian sentence with all their readings by the dictionary.

Source: Korobov, "Morphological Analyzer and Generator for Russian and Ukrainian Languages", AIST 2015.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from briefing.lexicon.russian import analyzer

_TOKEN = re.compile(r"\d[\d.,]*|[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\w\s]")
_OF_NAMES = ("Name", "Surn", "Patr")
_SAME = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct", "voct": "nomn"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark of a sentence and where it stands."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """In small letters."""
        return self.text.lower()

    @property
    def known(self) -> bool:
        """Whether it is a Russian word of the dictionary, and not in small letters what that has only as a name."""
        if not re.fullmatch(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*", self.text) or not _known(self.lower):
            return False
        return self.text[:1].isupper() or not all(any(map(one.has, _OF_NAMES)) for one in self.readings)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What it may be, likeliest first."""
        return _readings(self.lower)

    def form(self, form: str) -> str:
        """`form` with a capital where the word has one."""
        return form.capitalize() if self.text[:1].isupper() else form


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a word: part of speech, case, number, gender as pymorphy3 names them, None where it has none;
    `parse` is the analyser's own."""

    part: str | None
    case: str | None
    number: str | None
    gender: str | None
    parse: Any

    def has(self, grammeme: str) -> bool:
        """Whether the analyser gives it this grammeme."""
        return grammeme in self.parse.tag

    def fits(self, noun: Reading) -> bool:
        """Whether it, an adjective or a verb, has the number and gender of `noun`."""
        if self.number != noun.number:
            return False
        return self.number == "plur" or self.gender in (None, noun.gender) or noun.gender is None or noun.has("ms-f")

    def inflected(self, *grammemes: str | None) -> str | None:
        """The form with these grammemes, None where there is none."""
        made = self.parse.inflect({grammeme for grammeme in grammemes if grammeme})
        return str(made.word) if made else None

    def as_with(self, noun: Reading) -> str | None:
        """The form of this adjective or participle that goes with `noun`; a masculine or plural accusative tells a
        living being from a thing."""
        alive = "anim" if noun.has("anim") else "inan"
        shown = noun.case == "accs" and (noun.number == "plur" or noun.gender == "masc")
        return self.inflected(
            noun.case, noun.number, noun.gender if noun.number == "sing" else None, alive if shown else None
        )


def words_of(text: str) -> list[Word]:
    """The words, numbers and marks of `text` in order."""
    return [Word(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]


@lru_cache(maxsize=50_000)
def _known(word: str) -> bool:
    return bool(analyzer().word_is_known(word))


@lru_cache(maxsize=50_000)
def _readings(word: str) -> tuple[Reading, ...]:
    return tuple(
        Reading(p.tag.POS, _SAME.get(p.tag.case, p.tag.case), p.tag.number, p.tag.gender, p)
        for p in analyzer().parse(word)
    )
