"""Finds the names of the lexicon in a text, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from briefing.lexicon.entry import Entry, entries
from briefing.lexicon.forms import article, pattern, words_of
from briefing.lexicon.namesakes import is_person, is_state

_SENTENCE = re.compile(r"(?:^|[.!?…:։․\n])[\s«“„\"'(\[—–-]*$")
"""Before the first word of a sentence."""
_STRESS = frozenset("՛՜՞")
_WORD = re.compile(r"[^\W\d_]+")
_KEY = 3
"""Letters of the first word that candidates are looked up by."""
_ENDING = 3
"""Letters at the end of a word that its cases may change."""
_QUOTES = '«“„"'
_ONE_LETTER = str.maketrans({"İ": "i", "I": "i", "ı": "i", "Ё": "е", "ё": "е", "’": "'"})
"""Letters that are written for one another."""
_MOST_WORDS = 16
"""Of a name, and more than any has."""


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
    for match in _WORD.finditer(text):
        start = match.start()
        if start >= reached and (known := _at(text, start, match.group(), language)):
            entry, reached = known
            found.append(Found(entry, places[start], places[reached - 1] + 1))
    return tuple(found)


def begins_with_name(text: str, language: str) -> bool:
    """Whether the first word of `text` is a name or begins one."""
    text, _ = without_stress(text, language)
    first = _WORD.search(text)
    return first is not None and _at(text, first.start(), first.group(), language) is not None


def _at(text: str, start: int, word: str, language: str) -> tuple[Entry, int] | None:
    """The longest name that begins with `word` at `start`, and where it ends."""
    best: tuple[int, Entry, str] | None = None
    for entry, form in _candidates(text, start, word, language):
        hit = _compiled(form, language).match(text, start)
        if hit and (best is None or hit.end() > best[0]):
            best = hit.end(), entry, form
    if best is None or _common(text, start, best[0], best[2], language):
        return None
    end, entry, _ = best
    one_word_place = language == "en" and entry.kind in ("country", "place") and " " not in text[start:end]
    if one_word_place and (is_person(text, start, end) or is_state(text, start, end)):
        return None
    return entry, end


def stands_in(entry: Entry, text: str, language: str) -> bool:
    """Whether any form of the name, or what may stand for it, is anywhere in `text`."""
    text, _ = without_stress(text, language)
    forms = entry.forms[language] + entry.other.get(language, ())
    return any(_compiled(form, language).search(text) for form in forms)


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` is the first of a sentence."""
    return _SENTENCE.search(text[:start]) is not None


def without_stress(text: str, language: str) -> tuple[str, Sequence[int]]:
    """`text` without the marks that Armenian writes inside a word (Երևանո՞ւմ), and where each letter stood."""
    if language != "hy":
        return text, range(len(text))
    places = [i for i, letter in enumerate(text) if letter not in _STRESS]
    return "".join(text[i] for i in places), places


def _candidates(text: str, start: int, word: str, language: str) -> Iterator[tuple[Entry, str]]:
    """Names that may begin with `word`; a small one begins only those that are written so: страны Балтии."""
    capital = word[0].isupper() or article(language).match(text, start)
    small = _small(word)
    following: tuple[str, ...] | None = None
    for entry, form, beginning, initials in _index(language).get(small[:_KEY], ()):
        if small.startswith(beginning) and (capital or form[0].islower()):
            if initials:  # to compile a pattern takes long, and of many names that begin alike a text has one
                if following is None:
                    following = _initials(text[start:].split(None, _MOST_WORDS)[:_MOST_WORDS])
                if following[: len(initials)] != initials:
                    continue
            yield entry, form


def _initials(words: Sequence[str]) -> tuple[str, ...]:
    """The first letters of the words after the first, small, without the quotation mark before one."""
    return tuple((word[1:2] if word[0] in _QUOTES else word[0]).translate(_ONE_LETTER).lower() for word in words[1:])


def _small(word: str) -> str:
    return word.lower().replace("ё", "е")


def _common(text: str, start: int, end: int, form: str, language: str) -> bool:
    """Whether what looks like a name is another word with a capital."""
    never, opening = _other_words(language)
    if {text[start:end], form} & never:
        return True
    return bool({text[start:end], form} & opening) and opens_sentence(text, start)


@lru_cache(maxsize=4)
def _other_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Names and their forms of `other_words.tsv`: those that are never names alone, and not where a sentence begins."""
    rows = [row.split("\t") for row in (files("briefing.lexicon") / "other_words.tsv").read_text("utf-8").splitlines()]
    never, opening = (
        frozenset(word for code, where, words in rows if (code, where) == (language, asked) for word in words.split())
        for asked in ("never", "opening")
    )
    return never, opening


@lru_cache(maxsize=4)
def _index(language: str) -> dict[str, list[tuple[Entry, str, str, tuple[str, ...]]]]:
    """By the first letters of the first word: the name, a form of it, what no ending changes of its first word, and
    the first letters of its other words."""
    index: dict[str, list[tuple[Entry, str, str, tuple[str, ...]]]] = {}
    for entry in entries():
        for form in entry.forms[language]:
            first = _WORD.search(form)
            if first:
                word = _small(first.group())
                # Armenian has a space for the hyphen of a name now and then.
                others = () if language == "hy" and "-" in form else _initials(words_of(form))
                index.setdefault(word[:_KEY], []).append((entry, form, word[: max(_KEY, len(word) - _ENDING)], others))
    return index


@lru_cache(maxsize=50_000)
def _compiled(form: str, language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_]){pattern(form, language)}(?![^\W\d_])")
