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

from briefing.lexicon.namesakes import is_person

LANGUAGES = ("en", "ru", "az", "hy")
KINDS = ("country", "place", "organisation", "person")
_BEGINNING = re.compile(r"(?<![^\W\d_])(?=(.{1,3}))", re.DOTALL)
"""Where a pattern may begin: at any sign that no letter stands before."""
_DASH = re.compile("[-–—]")
_KEY = 3
"""Signs that names are looked up by, fewer where a form is shorter or goes on with any ending or a space."""


@dataclass(frozen=True, slots=True)
class Name:
    """One row, by language code: forms of the name itself (`named`), and with them what answers for it as well."""

    kind: str
    named: dict[str, tuple[str, ...]]
    answered: dict[str, tuple[str, ...]]

    def spans(self, text: str, language: str) -> list[tuple[int, int]]:
        """Where the name itself stands in `text`."""
        return [match.span() for match in _compiled(self.named[language]).finditer(text)]

    def answers(self, text: str, language: str) -> bool:
        """Whether the name, or what answers for it, stands in `text` outside the longer names of others."""
        return any(
            not self._another_is_meant(match.span(), text, language)
            for match in _compiled(self.answered[language]).finditer(text)
        )

    def _another_is_meant(self, span: tuple[int, int], text: str, language: str) -> bool:
        """Whether what stands there is, or is part of, a name of the same kind that says more: North Korea and Korea,
        Türkmənistan and türk*."""
        for other, spans in _standing(text, language):
            for start, end in spans if other is not self and other.kind == self.kind else ():
                # A form with any ending reaches behind a hyphen: Tbilisi–Yerevan names both.
                if not (start <= span[0] and span[1] <= end) or _DASH.search(text, start, span[0]):
                    continue
                if start < span[0] or _told(other, text[start:end], language) > _told(self, text[start:end], language):
                    return True
        return False


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
    """The names of the table that stand in `text`, each with its spans outside longer names."""
    found = []
    for name, spans in _standing(text, language):
        meant = [span for span in spans if not name._another_is_meant(span, text, language)]
        if language == "en" and name.kind in ("country", "place"):
            meant = [span for span in meant if not is_person(text, *span)]
        if meant:
            found.append((name, meant))
    return tuple(found)


@lru_cache(maxsize=4096)  # asked for again for every name that stands there
def _standing(text: str, language: str) -> tuple[tuple[Name, list[tuple[int, int]]], ...]:
    """The names of the table with their spans in `text`."""
    index = _index(language)
    begun = {match[1][:length] for match in _BEGINNING.finditer(text) for length in range(1, _KEY + 1)}
    rows = sorted({row for beginning in begun for row in index.get(beginning, ())})
    possible = [table()[row] for row in rows]
    return tuple((name, spans) for name in possible if (spans := name.spans(text, language)))


@lru_cache(maxsize=4)
def _index(language: str) -> dict[str, list[int]]:
    """The rows of the names that begin with each one to three signs."""
    index: dict[str, list[int]] = {}
    for row, name in enumerate(table()):
        for form in name.named[language]:
            rest = re.split(r"[* ]", form[1:_KEY])[0]
            for sign in _beginnings(form):
                index.setdefault(sign + rest, []).append(row)
    return index


def _name(row: dict[str, str]) -> Name:
    forms = {language: row[language].split("|") for language in LANGUAGES}
    return Name(
        row["kind"],
        {code: tuple(form for form in written if form[0] != "~") for code, written in forms.items()},
        {code: tuple(form.lstrip("~") for form in written) for code, written in forms.items()},
    )


@lru_cache(maxsize=4096)  # compiled when a text may have the name: most texts have few
def _compiled(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_pattern(forms))


def _told(name: Name, text: str, language: str) -> int:
    """How many letters of `text` a form of the name spells out."""
    return max(
        (len(form.rstrip("*")) for form in name.answered[language] if re.fullmatch(_form(form), text)), default=0
    )


def _pattern(forms: tuple[str, ...]) -> str:
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
