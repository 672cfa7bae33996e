"""What is written with capitals although it is no name: the Convention on Nuclear Safety, the Sides, Стороны.

Inside a sentence a capital makes a name of a word, which a small model copies letter by letter and the dictionary
doesn't look up. Words of treaties and statements (`official_nouns.tsv`) are read in small letters; in English, where a
row of capitals holds one of them or a kind of body or document (`official_kinds.txt`), so are its ordinary words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from briefing.language.attribution import capital
from briefing.lexicon.finder import find
from briefing.lexicon.once import once
from briefing.lexicon.russian import lemmas
from briefing.lexicon.sentence import opens_sentence
from briefing.lexicon.stems import small
from briefing.lexicon.words import words

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_BETWEEN = frozenset(("of", "on", "for", "the", "to", "and", "in", "against", "with", "by", "between", "under"))
"""Small words inside such a name."""
_MONTHS_AND_DAYS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december
"""
CALENDAR = frozenset(_MONTHS_AND_DAYS.split())
"""English months and days of the week, which always have a capital."""
_NEVER = CALENDAR.union(("the", "a", "an", "i", "no", "european", "christmas", "easter", "arctic", "olympic"))
_CAPITALISED = frozenset({"ru", "az"})
"""Languages that write the first word of an official name with a capital."""


@dataclass(frozen=True, slots=True)
class Title:
    """The places in a text of the capitals of an official name, but for those of other names in it.

    first: of these, the one that stays; None in words of treaties that are no name, and where a sentence opens with it.
    """

    capitals: tuple[int, ...]
    first: int | None

    @property
    def shown(self) -> tuple[int, ...]:
        """Where the model is shown small letters."""
        return tuple(place for place in self.capitals if place != self.first)


def titles(text: str) -> Iterator[Title]:
    """The official names in an English text, in order."""
    names = _names(text, "en")
    for row in _rows(text):
        free = [word for word in row if _is_free(word, names)]
        ordinary = [word for word in free if not _base(word.group()).isdisjoint(ordinary_words())]
        bases = frozenset[str]().union(*(_base(word.group()) for word in ordinary))
        official = len(ordinary) > 1 and not _kinds().isdisjoint(bases)
        common = not official and not _nouns("en").isdisjoint(bases)
        if official or common:
            opens = opens_sentence(text, ordinary[0].start())
            capitals = tuple(word.start() for word in ordinary[opens:])
            yield Title(capitals, None if opens or common else capitals[0])


def official_nouns(text: str, language: str) -> tuple[int, ...]:
    """The places of the capitals of the words of treaties inside a Russian, Azerbaijani or Armenian text."""
    names = _names(text, language)
    return tuple(
        word.start()
        for word in _WORD.finditer(text)
        if _is_free(word, names)
        and _is_noun(small(word.group(), language), language)
        and not opens_sentence(text, word.start())
    )


def lowered(text: str, places: tuple[int, ...], language: str) -> str:
    """`text` with small letters at `places`."""
    letters = list(text)
    for place in places:
        letters[place] = small(letters[place], language)
    return "".join(letters)


def capitalised(text: str, language: str) -> str:
    """A translation of the first word of an official name, as `language` writes it."""
    return capital(text, language) if language in _CAPITALISED else text


def _names(text: str, language: str) -> list[tuple[int, int]]:
    """From where to where those of the lexicon reach."""
    return [(name.start, name.end) for name in find(text, language)]


def _is_free(word: re.Match[str], names: list[tuple[int, int]]) -> bool:
    """Whether a word has a capital, is no abbreviation and belongs to none of the `names`."""
    written = word.group()
    return (
        written[0].isupper() and not written.isupper() and not any(start <= word.start() < end for start, end in names)
    )


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
        if found[i].group()[0].isupper():
            yield found[i : last + 1]
        i = last + 1


def _base(word: str) -> frozenset[str]:
    """What `word` may be a form of, small."""
    alone = re.sub(r"[’']s?$", "", word.lower())
    if alone in _NEVER:
        return frozenset()
    return frozenset((alone, alone.removesuffix("s"), re.sub(r"ies$", "y", alone)))


@once
def _kinds() -> frozenset[str]:
    return frozenset((files("briefing.translate.reading") / "official_kinds.txt").read_text("utf-8").split())


def _is_noun(word: str, language: str) -> bool:
    if language == "ru":
        return not _nouns("ru").isdisjoint(lemmas(word))
    return any(word.startswith(beginning) for beginning in _nouns(language))


@once
def _nouns(language: str) -> frozenset[str]:
    """Of a language: English words, Russian ones in their dictionary form, the beginnings of the others'."""
    rows = (files("briefing.translate.reading") / "official_nouns.tsv").read_text("utf-8").splitlines()[1:]
    words = dict(row.split("\t") for row in rows)
    return frozenset(words[language].split())


@once
def ordinary_words() -> frozenset[str]:
    """English words that the dictionary has in small letters, and not oftener with a capital."""
    found = Counter(part for word in words() for part in re.findall(r"(?<![\w’'])[A-Za-z][a-z]*\b", word.texts["en"]))
    small_ones = (word for word, times in found.items() if word.islower() and times >= found[word.capitalize()])
    return _kinds().union(_nouns("en"), small_ones) - _NEVER
