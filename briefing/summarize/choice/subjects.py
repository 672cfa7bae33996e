"""How likely a subject heads a sentence that names it in so many words, or that nothing near it names.

The classifier weighs every word of a sentence alike: one word (a police station, a school, a sum of money) may outweigh
what the sentence says. Words that mean the subject itself (`subjects.tsv`) correct that.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from briefing.document import Document, Sentence

LANGUAGES = ("en", "ru", "az", "hy")
NEAR = 800
"""Characters in front of a sentence in which its subject may have been named."""
_LEAST = 0.01
"""Probability below which no word makes a subject the likeliest."""


class _Subject(NamedTuple):
    """How many times likelier a topic is where its words are in the sentence, and where they are nowhere near."""

    named: float
    unnamed: float
    words: re.Pattern[str]


@lru_cache(maxsize=4)
def _subjects(language: str) -> dict[str, _Subject]:
    """By topic code; empty for a language without words."""
    if language not in LANGUAGES:
        return {}
    rows = files("briefing.summarize.choice").joinpath("subjects.tsv").read_text("utf-8").splitlines()[1:]
    found = {}
    for code, named, unnamed, *words in (row.split("\t") for row in rows):
        pattern = re.compile(words[LANGUAGES.index(language)])
        found[code] = _Subject(float(named), float(unnamed), pattern)
    return found


def by_words(shares: dict[str, float], clause: str, near: str, language: str) -> dict[str, float]:
    """The probabilities `shares` by topic code, corrected by what `clause` and the text `near` it name.

    They sum to 1 again.
    """
    subjects = _subjects(language)
    weighed = {
        code: share * _times(subjects[code], clause, near) if share >= _LEAST and code in subjects else share
        for code, share in shares.items()
    }
    total = sum(weighed.values()) or 1.0
    return {code: share / total for code, share in weighed.items()}


def by_words_near(shares: dict[str, float], clause: str, document: Document, sentence: Sentence) -> dict[str, float]:
    """The same for the clause of a `sentence` of `document`."""
    near = document.text[max(0, sentence.start - NEAR) : sentence.end]
    return by_words(shares, clause, near, document.language)


def _times(subject: _Subject, clause: str, near: str) -> float:
    if subject.words.search(plain(clause)):
        return subject.named
    return 1.0 if subject.unnamed == 1 or subject.words.search(plain(near)) else subject.unnamed


def plain(text: str) -> str:
    """In small letters, without the dot that they leave of İ and the signs inside Armenian words."""
    return re.sub("[՛՞՜\u0307]", "", text.lower())
