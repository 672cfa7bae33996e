"""Which given names and surnames are ordinary words as well.

Writes the last column of `given_names.tsv` and `surnames.tsv` anew: the languages in which a form of the name stands in
the corpus or the dictionary with a small letter, or where it mostly is something else: "August", found alone at least
twice, has a counterpart in at most a quarter of the sentences that translate it. What the column says already stays:
names that it marks aren't found alone any more.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from briefing.lexicon.azerbaijani import lower
from briefing.lexicon.finder import find, stands_in
from briefing.lexicon.forms import pattern
from briefing.lexicon.words import words
from models.training.corpus import LANGUAGES, Line

_WORD = re.compile(r"[^\W\d_]+")
_BEGINNING = 2
"""Letters of a name that none of its forms changes."""
_LOOKED_UP = 6
"""Sentences in other languages in which a name was looked for, at least, before it counts as something else."""
_FOUND = 0.25


def mark_words(tables: Sequence[Path], lines: Sequence[Line]) -> int:
    """Rewrites `tables`; the number of their names that are words in some language."""
    small = {language: _small_words(lines, language) for language in LANGUAGES}
    others = _others(lines)
    marked = 0
    for table in tables:
        rows = list(csv.reader(table.read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
        for row in rows[1:]:
            forms = dict(zip(LANGUAGES, (cell.split("|") for cell in row[:4]), strict=True))
            name = tuple(spellings[0] for spellings in forms.values())
            found = [
                language
                for language in LANGUAGES
                if language in row[-1].split()
                or language in others.get(name, ())
                or any(_is_word(form, language, small[language]) for form in forms[language])
            ]
            row[-1] = " ".join(found)
            marked += bool(found)
        table.write_text("".join("\t".join(row) + "\n" for row in rows), "utf-8")
    return marked


def _small_words(lines: Sequence[Line], language: str) -> dict[str, set[str]]:
    """The words that stand with a small letter, by their beginnings."""
    found: dict[str, set[str]] = defaultdict(set)
    for text in (*(line.texts[language] for line in lines), *(word.texts[language] for word in words())):
        for written in _WORD.findall(re.sub("[՛՜՞]", "", text)):
            if written[0].islower():
                found[written[:_BEGINNING]].add(written)
    return found


def _is_word(name: str, language: str, small: dict[str, set[str]]) -> bool:
    beginning = (lower(name) if language == "az" else name.lower())[:_BEGINNING]
    form = re.compile(pattern(name, language))
    capitals = {"i": "İ", "ı": "I"} if language == "az" else {}
    return any(
        form.fullmatch(capitals.get(written[0], written[0].upper()) + written[1:])
        for written in small.get(beginning, ())
    )


def _others(lines: Sequence[Line]) -> dict[tuple[str, ...], set[str]]:
    """Names found alone that mostly are something else, and where."""
    result: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for language in LANGUAGES:
        looked, agreed = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
        for line in lines:
            for entry in (found.entry for found in find(line.texts[language], language)):
                name = tuple(entry.preferred(other) for other in LANGUAGES)
                if entry.kind == "person" and not entry.country and not any(set(" -") & set(form) for form in name):
                    there = [stands_in(entry, line.texts[other], other) for other in LANGUAGES if other != language]
                    looked[name] += len(there)
                    agreed[name] += sum(there)
        for name, count in looked.items():
            if count >= _LOOKED_UP and agreed[name] <= _FOUND * count:
                result[name].add(language)
    return result
