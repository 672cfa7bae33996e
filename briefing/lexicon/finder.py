"""Finds the names of the lexicon in a text, longest first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.lexicon.entry import Entry, entries
from briefing.lexicon.forms import pattern

_WORD = re.compile(r"[^\W\d_]+")
_KEY = 3
"""Letters of the first word that candidates are looked up by."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text: characters `start` to `end`."""

    entry: Entry
    start: int
    end: int


def find(text: str, language: str) -> list[Found]:
    """The names that stand in `text`, in order, none inside another."""
    found: list[Found] = []
    reached = 0
    for match in _WORD.finditer(text):
        word = match.group()
        if match.start() < reached or not word[0].isupper():
            continue
        best: tuple[int, Entry] | None = None
        for entry, form in _index(language).get(word[:_KEY].lower(), ()):
            hit = _compiled(form, language).match(text, match.start())
            if hit and (best is None or hit.end() > best[0]):
                best = hit.end(), entry
        if best:
            reached = best[0]
            found.append(Found(best[1], match.start(), reached))
    return found


def stands_in(entry: Entry, text: str, language: str) -> bool:
    """Whether any form of the name is anywhere in `text`."""
    return any(_compiled(form, language).search(text) for form in entry.forms[language])


@lru_cache(maxsize=4)
def _index(language: str) -> dict[str, list[tuple[Entry, str]]]:
    index: dict[str, list[tuple[Entry, str]]] = {}
    for entry in entries():
        for form in entry.forms[language]:
            first = _WORD.search(form)
            if first:
                index.setdefault(first.group()[:_KEY].lower(), []).append((entry, form))
    return index


@lru_cache(maxsize=50_000)
def _compiled(form: str, language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_]){pattern(form, language)}(?![^\W\d_])")
