"""Names that the four languages write too differently to be recognised by sound.

`names.tsv` beside this file has one name per row and language, alternatives with | between. A form in small letters
stands for itself with or without a capital, one with a capital for itself alone; * is any ending; ~ marks a form that
answers for the name without naming it by itself (Washington for the United States). Adjectives and inhabitants stand
with their country.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

LANGUAGES = ("en", "ru", "az", "hy")
KINDS = ("country", "place", "organisation", "person")
_BEGINNING = re.compile(r"(?<![^\W\d_]).", re.DOTALL)
"""What a pattern may begin with: any sign that no letter stands before."""


@dataclass(frozen=True, slots=True)
class Name:
    """One row, by language code: `named` finds the name itself, `answered` whatever answers for it as well; `begins`
    are the signs that the name itself begins with."""

    kind: str
    named: dict[str, re.Pattern[str]]
    answered: dict[str, re.Pattern[str]]
    begins: dict[str, frozenset[str]]

    def spans(self, text: str, language: str) -> list[tuple[int, int]]:
        """Where the name itself stands in `text`."""
        return [match.span() for match in self.named[language].finditer(text)]


@lru_cache(maxsize=1)
def table() -> tuple[Name, ...]:
    """All names, in file order."""
    rows = csv.DictReader(
        (files("briefing.translate") / "names.tsv").read_text("utf-8").splitlines(),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
    return tuple(_name(row) for row in rows)


@lru_cache(maxsize=4096)  # a sentence is asked for once for each target language
def spoken_of(text: str, language: str) -> tuple[tuple[Name, list[tuple[int, int]]], ...]:
    """The names of the table that stand in `text`, each with its spans."""
    # One pattern for all says quickly that a text has none.
    if not _any_name(language).search(text):
        return ()
    begun = {match.group() for match in _BEGINNING.finditer(text)}
    possible = [name for name in table() if not begun.isdisjoint(name.begins[language])]
    return tuple((name, spans) for name in possible if (spans := name.spans(text, language)))


@lru_cache(maxsize=8)
def _any_name(language: str) -> re.Pattern[str]:
    return re.compile("|".join(name.named[language].pattern for name in table()))


def _name(row: dict[str, str]) -> Name:
    forms = {language: row[language].split("|") for language in LANGUAGES}
    named = {code: [form for form in written if form[0] != "~"] for code, written in forms.items()}
    answered = {code: [form.lstrip("~") for form in written] for code, written in forms.items()}
    return Name(
        row["kind"],
        {code: re.compile(_pattern(written)) for code, written in named.items()},
        {code: re.compile(_pattern(written)) for code, written in answered.items()},
        {code: frozenset(sign for form in written for sign in _beginnings(form)) for code, written in named.items()},
    )


def _pattern(forms: list[str]) -> str:
    if not forms:
        return r"(?!)"
    return r"(?<![^\W\d_])(?:" + "|".join(_form(form) for form in forms) + r")(?![^\W\d_])"


def _beginnings(form: str) -> str:
    """The first sign of a form; a small letter may be a capital as well."""
    first = form[0]
    either = first.islower() and len(first.upper()) == 1
    return f"{first}{'İ' if first == 'i' else ''}{first.upper()}" if either else first


def _form(form: str) -> str:
    signs = _beginnings(form)
    start = f"[{signs}]" if len(signs) > 1 else re.escape(signs)
    rest = re.escape(form[1:]).replace(r"\*", r"[\w'’-]*").replace(r"\ ", r"[\s-]+")
    return start + rest
