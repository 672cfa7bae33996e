"""People whom no table of people has: judges, witnesses, reporters, by their given name and surname.

`given_names.tsv` and `surnames.tsv` have a name a row: the four languages, several spellings separated by `|`; the sex
of those who bear it (m, f or mf); where they come from (hy, az, ru, ge: Georgian, Turkish and Central Asian, me: Middle
East and India, en, eu, as: Asia and Africa), since David Petrosyan and David Brown aren't called alike in Armenian; and
the languages in which it, or a form of it, is an ordinary word as well.
"""

from __future__ import annotations

import csv
import itertools
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from briefing.lexicon.entry import LANGUAGES, Entry, entries
from briefing.lexicon.index import NameIndex
from briefing.lexicon.once import once
from briefing.lexicon.sentence import opens_sentence

_INITIAL = re.compile(r" [A-ZА-ЯƏİÖÜÇŞĞԱ-Ֆ]\.(?= )")
_NEXT = re.compile(r" ([^\W\d_]+)")
_GOES_ON = re.compile(r"[-‑]([^\W\d_]+)")
"""Behind a surname that is only half of one: Smith-Jones."""
_ADDRESS = re.compile(r"\b(?:Mrs?|Ms|Dr)\.? $")
_MOST_SPELLINGS = 6
"""Of a composed name in one language."""


@dataclass(frozen=True, slots=True)
class Name:
    """A given name or surname: per language its nominative forms; sex: m or f, empty where either bears it.

    origin: see above; words: the languages in which it is an ordinary word as well.
    """

    forms: dict[str, tuple[str, ...]]
    sex: str
    origin: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


_HER_VERB = re.compile(r"(?:ла|лась)[.,]?$")
_MONTHS = frozenset(("January", "April", "May", "June", "July", "August", "Sunday"))
_QUESTIONS = frozenset(("Will", "Can", "May"))
_WHEN = re.compile(r"\b(?:in|on|by|last|next|this|since|until) $", re.IGNORECASE)
Match = tuple[Name, str, int]
"""A name in a text: which, in which of its forms, and where it ends."""


def person_at(text: str, start: int, word: str, language: str) -> tuple[Entry, int] | None:
    """The person whose name begins with `word` at `start`, and where it ends: both names, or one of them alone.

    A name that is an ordinary word too stands for a person only beside another name or behind Mr or Ms.
    """
    if text[start - 1 : start] in ("-", "‑"):
        return None
    given = _given(language).longest(text, start, word)
    if given and (pair := _with_surname(text, start, given, language)):
        return pair
    addressed = _ADDRESS.search(text, max(0, start - 6), start) is not None
    found = [
        (name, end)
        for name, _, end in (*given, *_surname_at(text, start, word, language))
        if (addressed or language not in name.words) and not _GOES_ON.match(text, end)
    ]
    if not found:
        return None
    # Петров is a nominative before it is the genitive of several Peters.
    name, end = min(found, key=lambda one: not _stands_for_itself(text, start, one[1], one[0], language))
    return Entry("person", name.forms, name.sex), end


def _stands_for_itself(text: str, start: int, end: int, name: Name, language: str) -> bool:
    """Whether the name is in its nominative there. Смирнова is hers where a sentence opens or a woman's verb is beside
    it, else the genitive of his."""
    if text[start:end] not in name.forms[language]:
        return False
    if language != "ru" or name.sex != "f" or not text[start:end].endswith(("ова", "ева", "ёва", "ина", "ына")):
        return True
    before = text[:start].split()[-1:] or [""]
    after = text[end:].split()[:1] or [""]
    return opens_sentence(text, start) or any(_HER_VERB.search(word[0]) for word in (before, after))


def _with_surname(text: str, start: int, given: Sequence[Match], language: str) -> tuple[Entry, int] | None:
    """The person with one of the names `given`, and with the surname behind it; of one origin where such a pair is."""
    end = given[0][2]
    written = text[start:end]
    if language == "en" and (written in _MONTHS or written in _QUESTIONS):
        asked = written in _QUESTIONS and opens_sentence(text, start) and "?" in text[end:]
        if asked or _WHEN.search(text, max(0, start - 8), start):
            return None
    if initial := _INITIAL.match(text, end):
        end = initial.end()
    following = _NEXT.match(text, end)
    surnames = _surname_at(text, following.start(1), following[1], language) if following else []
    if not following or not surnames:
        return None
    pairs = [(first, last) for first, *_ in given for last, *_ in surnames]
    # Кузнецова may be hers or the genitive of his.
    first, last = min(pairs, key=lambda pair: (_differ(*pair), not pair[0].origin & pair[1].origin))
    if opens_sentence(text, start) and language in first.words:
        its_own = written in first.forms[language]
        cases_differ = its_own != (text[following.start(1) : surnames[0][2]] in last.forms[language])
        if language in last.words or (language == "ru" and cases_differ):
            return None  # Роман Достоевского: a novel
    return Entry("person", _joined(first, last, " "), first.sex or last.sex), surnames[0][2]


def _differ(first: Name, last: Name) -> bool:
    """Whether one is a man's name and the other a woman's."""
    return bool(first.sex and last.sex and first.sex != last.sex)


def _surname_at(text: str, start: int, word: str, language: str) -> list[Match]:
    """The surnames that begin there, or the two of a double one; none where only half of it is known."""
    found = _surnames(language).longest(text, start, word)
    if not found or not (double := _GOES_ON.match(text, found[0][2])):
        return found
    half = _surnames(language).longest(text, double.start(1), double[1])
    if not half:
        return []
    name = Name(_joined(found[0][0], half[0][0], "-"), found[0][0].sex or half[0][0].sex)
    return [(name, "", half[0][2])]


@once
def given_names() -> tuple[Name, ...]:
    """The rows of `given_names.tsv`."""
    return tuple(_read("given_names.tsv"))


@once
def surnames() -> tuple[Name, ...]:
    """The rows of `surnames.tsv`."""
    return tuple(_read("surnames.tsv"))


def made_up(count: int, seed: int) -> list[Entry]:
    """`count` people of one given name and one surname each, both of one origin, drawn at random."""
    draw = random.Random(seed)
    by_origin: dict[str, list[Name]] = {}
    for name in surnames():
        for origin in sorted(name.origin):
            by_origin.setdefault(origin, []).append(name)
    made: list[Entry] = []
    while len(made) < count:
        first = draw.choice(given_names())
        last = draw.choice(by_origin[draw.choice(sorted(first.origin))])
        if first.sex and last.sex in ("", first.sex):
            made.append(Entry("person", _joined(first, last, " "), first.sex))
    return made


@once
def _given(language: str) -> NameIndex[Name]:
    return NameIndex(given_names(), language)


@once
def _surnames(language: str) -> NameIndex[Name]:
    """Those of the table, and of the people whom the lexicon knows."""
    known = (
        Name(entry.forms, entry.sex)
        for entry in entries()
        if entry.kind == "person" and all(" " not in form for forms in entry.forms.values() for form in forms)
    )
    return NameIndex([*surnames(), *known], language)


def _joined(one: Name, other: Name, by: str) -> dict[str, tuple[str, ...]]:
    """Both in every spelling, by language, the usual ones first."""
    return {
        language: tuple(
            itertools.islice(
                (f"{first}{by}{last}" for last in other.forms[language] for first in one.forms[language]),
                _MOST_SPELLINGS,
            )
        )
        for language in LANGUAGES
    }


def _read(table: str) -> Iterator[Name]:
    text = (files("briefing.lexicon") / table).read_text("utf-8")
    for row in csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        forms = {language: tuple(row[language].split("|")) for language in LANGUAGES}
        sex = row["sex"] if row["sex"] in ("m", "f") else ""
        yield Name(forms, sex, frozenset(row["origin"].split()), frozenset(row["words"].split()))
