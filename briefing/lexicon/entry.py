"""The rows of the lexicon."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Literal

from briefing.lexicon.once import once

LANGUAGES = ("en", "ru", "az", "hy")
Kind = Literal["person", "place", "organisation", "country"]
TABLES: dict[str, Kind] = {
    "people.tsv": "person",
    "countries.tsv": "country",
    "places.tsv": "place",
    "organisations.tsv": "organisation",
}
SURNAME_FIRST = frozenset({"CN", "TW", "HK", "KR", "KP", "VN", "KH"})
"""Where the last word of a name is no surname."""
_NO_SURNAME = re.compile(r" [IVX]+$|^(?:Pope|Patriarch|Catholicos|Metropolitan|Bishop|Archbishop|Sheikh|King|Queen) ")


@dataclass(frozen=True, slots=True)
class Entry:
    """A name: per language its nominative forms, the one to write first.

    sex: m or f for people, else empty; country: ISO 3166 code, empty where it has none; other: what may stand for the
    name in a translation, although it is none of its forms: an abbreviation, the adjective of a country.
    """

    kind: Kind
    forms: dict[str, tuple[str, ...]]
    sex: str = ""
    country: str = ""
    other: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def preferred(self, language: str) -> str:
        """The form that is written in `language`."""
        return self.forms[language][0]


@once
def entries() -> tuple[Entry, ...]:
    """Every name of the tables, a person's surname and an organisation's abbreviation as entries of their own.

    A surname that is also a place, and a word of `common_words.txt` that is also a name, stand for themselves alone.
    """
    found: list[Entry] = []
    short: list[Entry] = []
    for table, kind in TABLES.items():
        for row in _rows(table):
            forms = {language: tuple(row[language].split("|")) for language in LANGUAGES}
            found.append(Entry(kind, forms, row.get("sex") or "", row.get("country") or "", _other(kind, row)))
            short += _shorter(kind, row, forms)
    common = set((files("briefing.lexicon") / "common_words.txt").read_text("utf-8").split())
    places = {form for entry in found if entry.kind in ("place", "country") for form in entry.forms["en"]}
    short = [entry for entry in short if entry.kind != "person" or entry.preferred("en") not in places]
    return tuple(entry for entry in found + short if entry.preferred("en") not in common)


def offices() -> Iterator[dict[str, tuple[str, ...]]]:
    """Titles and offices, per language in the nominative."""
    for row in _rows("offices.tsv"):
        yield {language: tuple(row[language].split("|")) for language in LANGUAGES}


def capitals() -> Iterator[dict[str, tuple[str, ...]]]:
    """The capitals of states, per language in the nominative."""
    for row in _rows("countries.tsv"):
        yield _capital(row)


def _shorter(kind: Kind, row: dict[str, str], forms: dict[str, tuple[str, ...]]) -> list[Entry]:
    if kind == "person" and row["country"] not in SURNAME_FIRST and not _NO_SURNAME.search(forms["en"][0]):
        surnames = {language: _surnames(written) for language, written in forms.items()}
        # Names of one word or of many have no shorter form that every language uses.
        if all(len(forms[language][0].split()) == 2 and len(surnames[language][0]) > 2 for language in LANGUAGES):
            return [Entry(kind, surnames, row["sex"], row["country"])]
    if kind == "organisation":
        short = {language: row[f"abbr_{language}"] for language in LANGUAGES}
        if all(short.values()):
            return [Entry(kind, {language: tuple(text.split("|")) for language, text in short.items()}, other=forms)]
    if kind == "country":
        capital = _capital(row)
        if all(capital.values()):
            return [Entry("place", capital, country=row["code"])]
    return []


def _capital(row: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(filter(None, row[f"capital_{language}"].split("|"))) for language in LANGUAGES}


def _other(kind: Kind, row: dict[str, str]) -> dict[str, tuple[str, ...]]:
    columns: dict[str, tuple[str, ...]] = {"organisation": ("abbr",), "country": ("adj", "person", "people")}
    if kind not in columns:
        return {}
    cells = {language: "|".join(row[f"{column}_{language}"] for column in columns[kind]) for language in LANGUAGES}
    return {language: tuple(filter(None, cell.split("|"))) for language, cell in cells.items()}


def _surnames(written: tuple[str, ...]) -> tuple[str, ...]:
    last = dict.fromkeys(name.split()[-1] for name in written)
    return tuple(word for word in last if word[0].isupper() and word != "Jr.") or tuple(last)


def _rows(table: str) -> list[dict[str, str]]:
    text = (files("briefing.lexicon") / table).read_text("utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
