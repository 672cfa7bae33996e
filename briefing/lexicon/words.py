"""The dictionary's table: words that are rare in the news, and groups of words, in four languages.

`words.tsv` has one sense a row: part of speech (n, v, a, d for adverbs, x), the word or group of words in the four
languages, in its dictionary form, and the languages in which it is rare; an English "one's" stands for any possessive.
Made and checked by hand; the last column by
`python -m models.training words`. Rows of the same word stand in the order in which their senses are usual.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from briefing.lexicon.entry import LANGUAGES, offices
from briefing.lexicon.once import once
from briefing.lexicon.stems import NOUN

ANYONES = "one's"
"""In an English group: any of the possessives."""


@dataclass(frozen=True, slots=True)
class Word:
    """One sense, by language code; `rare`: the languages in which it is looked for."""

    kind: str
    texts: dict[str, str]
    rare: frozenset[str]


@once
def words() -> tuple[Word, ...]:
    """All rows of the table, in its order."""
    rows = (files("briefing.lexicon") / "words.tsv").read_text("utf-8").splitlines()
    return tuple(read(row) for row in rows)


def read(row: str) -> Word:
    """One row of the table."""
    kind, *texts, rare = row.split("\t")
    return Word(kind, dict(zip(LANGUAGES, texts, strict=True)), _languages(rare))


@lru_cache(maxsize=16)  # most rows have all of them, and share one set
def _languages(codes: str) -> frozenset[str]:
    return frozenset(codes.split())


@once
def titles() -> tuple[Word, ...]:
    """Offices and ranks, one row for each of their English spellings."""
    everywhere = frozenset(LANGUAGES)
    return tuple(
        Word(
            NOUN, {language: spelled if language == "en" else forms[language][0] for language in LANGUAGES}, everywhere
        )
        for forms in offices()
        for spelled in forms["en"]
    )
