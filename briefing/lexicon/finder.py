"""Finds the names of the lexicon in a text, longest first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from briefing.lexicon.entry import Entry, entries
from briefing.lexicon.index import NameIndex, compiled
from briefing.lexicon.namesakes import is_person, is_state
from briefing.lexicon.once import once
from briefing.lexicon.people import person_at
from briefing.lexicon.russian import has_her_verb
from briefing.lexicon.sentence import opens_sentence, without_accents, without_stress

_WORD = re.compile(r"[^\W\d_]+")
_LED = re.compile(r"\b(?:in|to|from|at|near|of|through|outside|for|with|towards?|across|around) $", re.IGNORECASE)
"""Before an English place."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text: characters `start` to `end`."""

    entry: Entry
    start: int
    end: int


def find(text: str, language: str) -> list[Found]:
    """The names that stand in `text`, in order, none inside another."""
    return list(_found(text, language))


@lru_cache(maxsize=4096)  # a sentence is asked for once for each target language, and by the checks again
def _found(text: str, language: str) -> tuple[Found, ...]:
    found: list[Found] = []
    reached = 0
    text, places = without_stress(text, language)
    plain = without_accents(text, language)
    for match in _WORD.finditer(text):
        start = match.start()
        if start >= reached and (known := _longest(text, plain, *match.span(), language)):
            entry, reached = known
            found.append(Found(entry, places[start], places[reached - 1] + 1))
    return tuple(found)


def _longest(text: str, plain: str, start: int, end: int, language: str) -> tuple[Entry, int] | None:
    """The name that begins with the word there, as the tables write it or without the accents that they leave out."""
    written = _at(text, start, text[start:end], language)
    if plain == text:
        return written
    other = _at(plain, start, plain[start:end], language)
    if other is None or (written and other[1] <= written[1]):
        return written
    return written if _common(text, start, other[1], text[start:end], language) else other


def begins_with_name(text: str, language: str) -> bool:
    """Whether the first word of `text` is a name or begins one."""
    text, _ = without_stress(text, language)
    first = _WORD.search(text)
    return first is not None and _longest(text, without_accents(text, language), *first.span(), language) is not None


def _at(text: str, start: int, word: str, language: str) -> tuple[Entry, int] | None:
    """The longest name that begins with `word` at `start`, and where it ends."""
    known = _known_at(text, start, word, language)
    person = person_at(text, start, word, language) if word[0].isupper() else None
    if person is None or (known and not _outdone(known, person, text, start, language)):
        return known
    return None if _common(text, start, person[1], word, language) else person


def _outdone(known: tuple[Entry, int], person: tuple[Entry, int], text: str, start: int, language: str) -> bool:
    """Whether the person stands there and not the name that has an entry: Paris Hilton, but in Paris Macron."""
    (entry, end), (other, longer) = known, person
    place = entry.kind in ("country", "place")
    if longer == end:
        written = text[start:end]
        if written not in other.forms[language] or written in entry.forms[language]:
            return False
        # Судья Иванова and the town of Иваново; Лаврова призывает, which isn't the genitive of a Лавров
        return place or (language == "ru" and _is_hers(entry, other, text, start, end))
    if longer < end or not place:
        return longer > end
    itself = text[start:end] in entry.forms[language]
    return not itself if language != "en" else entry.kind == "place" and not _LED.search(text, max(0, start - 9), start)


def _is_hers(his: Entry, her: Entry, text: str, start: int, end: int) -> bool:
    """Whether the Russian surname there is the nominative of a woman's, `her`, and no other case of a known man's."""
    if (his.kind, his.sex, her.sex) != ("person", "m", "f"):
        return False
    opens = opens_sentence(text, start)
    return (opens and text.startswith(":", end)) or has_her_verb(text[:start], text[end:], opens)


def _known_at(text: str, start: int, word: str, language: str) -> tuple[Entry, int] | None:
    """The same of the names that have an entry."""
    best = _index(language).longest(text, start, word)
    if not best:
        return None
    entry, form, end = best[0]
    if _common(text, start, end, form, language):
        return None
    one_word_place = language == "en" and entry.kind in ("country", "place") and " " not in text[start:end]
    if one_word_place and (is_person(text, start, end) or is_state(text, start, end)):
        return None
    return entry, end


def stands_in(entry: Entry, text: str, language: str) -> bool:
    """Whether any form of the name, or what may stand for it, is anywhere in `text`."""
    text, _ = without_stress(text, language)
    texts = {text, without_accents(text, language)}
    forms = entry.forms[language] + entry.other.get(language, ())
    return any(compiled(form, language).search(written) for form in forms for written in texts)


def _common(text: str, start: int, end: int, form: str, language: str) -> bool:
    """Whether what looks like a name is another word with a capital."""
    never, opening = _other_words(language)
    if {text[start:end], form} & never:
        return True
    return bool({text[start:end], form} & opening) and opens_sentence(text, start)


@once
def _other_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Names and their forms of `other_words.tsv`: those that are never names alone, and not where a sentence begins."""
    rows = [row.split("\t") for row in (files("briefing.lexicon") / "other_words.tsv").read_text("utf-8").splitlines()]
    never, opening = (
        frozenset(word for code, where, words in rows if (code, where) == (language, asked) for word in words.split())
        for asked in ("never", "opening")
    )
    return never, opening


@once
def _index(language: str) -> NameIndex[Entry]:
    return NameIndex(entries(), language)
