"""Which sentences of a translation memory are worth comparing with another: those that share words with it."""

from __future__ import annotations

import re
import sqlite3
from collections import OrderedDict

from briefing.translate.tables import LANGUAGES, words

MOST, _QUERY_WORDS, _SHORTEST = 24, 12, 4
"""Sentences compared per lookup; words that look for them; fewest words of a sentence to look for similar ones."""
_PARTED = re.compile(r"['-]")
_KEPT = 512
"""Sentences whose candidates are kept, some 25 kB each: as many as a batch translates into one language after the
other."""


class Candidates:
    """The search in one connection. What it finds for one target language it keeps for the others, until another
    connection changes the memory."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: OrderedDict[tuple[str, str], list[tuple[str, ...]]] = OrderedDict()
        self._version = -1

    def of(self, sentence: str, source: str, target: str) -> list[tuple[str, str]]:
        """At most 24 approved sentences in `source` with their translations into `target`, the best match first."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._kept.clear()
            self._version = version
        place = source, sentence
        rows = self._kept.pop(place, None)
        if rows is None:
            rows = self._found(sentence, source, "")
        self._kept[place] = rows  # the last one used is the last one to go
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if len(rows) == MOST and not all(row[LANGUAGES.index(target)] for row in rows):
            rows = self._found(sentence, source, target)  # others may follow that are in the language
        pairs = ((row[LANGUAGES.index(source)], row[LANGUAGES.index(target)]) for row in rows)
        return [(approved, text) for approved, text in pairs if text]

    def _found(self, sentence: str, source: str, target: str) -> list[tuple[str, ...]]:
        """The best matches in all languages; with `target` those alone that are in it."""
        spelled = [word for word in words(sentence, source) if word[0].isalpha()]
        if len(spelled) < _SHORTEST:
            return []
        # The index knows which words a sentence has and not where: the parts of cease-fire are looked for one by one.
        parts = dict.fromkeys(part for word in spelled for part in _PARTED.split(word) if part)
        longest = sorted(parts, key=lambda word: -len(word))[:_QUERY_WORDS]
        query = f"{source} : (" + " OR ".join(f'"{word}"' for word in longest) + ")"
        # Columns are names from LANGUAGES.
        columns = ", ".join(f"segment.{language}" for language in LANGUAGES)
        there = f"AND segment.{target} != ''" if target else ""
        return self._connection.execute(
            f"SELECT {columns} FROM word JOIN segment ON segment.id = word.rowid "
            f"WHERE word MATCH ? {there} ORDER BY word.rank LIMIT {MOST}",
            (query,),
        ).fetchall()
