"""Russian words that no dictionary has, taken for a wrong form of a translation that stood behind a word of the source.

A small model that joins subwords inflects a word it seldom met as no one does: "певцев" for "певцов", "брошили" for
"бросили".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from rapidfuzz.distance import Levenshtein

from briefing.lexicon.russian import analyzer
from briefing.translate.inflection.russian import analyse, odd, tag_of
from briefing.translate.inflection.word import Analysis

_LEAST = 0.02
"""Probability of a reading that counts."""
_BEGINNING = 3
"""Letters at least that a word and what it was meant to be begin with."""
_SPELT = re.compile(r"(?<=[гкхжчшщ])ы")
"""Russian writes и here."""
_ALIKE = {"VERB", "INFN"}
"""Kinds of words that a made-up ending may be either of."""
_FARTHEST = 3
"""Letters to change, at most; the nearest form differs in one of three of the word's."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a word that doesn't exist may have been meant to be: its analysis, whose forms don't hold the word itself,
    and of each form how many letters are to be changed."""

    analysis: Analysis
    changes: Mapping[str, int]


def meant(word: str, hints: Iterable[str]) -> Meant | None:
    """What `word`, in small letters, was meant to be; None where it exists, breaks no rule of spelling and is like none
    of the `hints`."""
    if len(word) <= _BEGINNING or analyzer().word_is_known(word):
        return None
    spelt = _SPELT.sub("и", word)
    if analyzer().word_is_known(spelt):
        read = analyse(spelt)
        return Meant(replace(read, forms={spelt: read.tags}), {spelt: 1})
    near = [hint for hint in sorted(set(hints)) if hint[:_BEGINNING] == word[:_BEGINNING]]
    return _nearest(word, tuple(near)) if near else None


@lru_cache(maxsize=5_000)
def _nearest(word: str, hints: tuple[str, ...]) -> Meant | None:
    readings = [reading for reading in analyzer().parse(word) if reading.score >= _LEAST]
    kinds = {reading.tag.POS for reading in readings}
    kinds = (kinds | _ALIKE) - {"PRTS"} if kinds & _ALIKE else kinds
    forms = [(lemma, form) for hint in hints for lemma, form in _forms(hint)]
    changes = {form.word: Levenshtein.distance(word, form.word) for _, form in forms}
    fewest = min(changes.values(), default=0)
    if fewest > min(_FARTHEST, max(1, len(word) // 3)):
        return None
    near = [(lemma, form) for lemma, form in forms if changes[form.word] <= fewest + 2]
    near = [one for one in near if one[1].tag.POS in kinds] or [
        one for one in near if changes[one[1].word] == 1 and one[1].tag.POS != "PRTS"
    ]
    if not near:
        return None
    lemma = min(near, key=lambda one: changes[one[1].word])[0]
    found: dict[str, set[str]] = {}
    for of, form in near:
        if of == lemma:
            found.setdefault(form.word, set()).add(tag_of(form.tag))
    tags = tuple(dict.fromkeys(tag_of(reading.tag) for reading in readings))
    analysis = Analysis(lemma, tags, (), {form: tuple(sorted(of)) for form, of in found.items()})
    return Meant(analysis, {form: changes[form] for form in found})


def _forms(hint: str) -> Iterator[tuple[str, Any]]:
    """Those that one would write of every word that `hint` may be a form of, each with its dictionary form."""
    for reading in analyzer().parse(hint) if analyzer().word_is_known(hint) else ():
        if reading.score >= _LEAST:
            usual = (form for form in reading.lexeme if "impr" not in form.tag and not odd(form.tag))
            yield from ((reading.normal_form, form) for form in usual)
