"""Where a sentence says no: strong signs (not, не, deyil, չի) and weak ones that hint at it (refuse, unknown, -sız).

`negations.tsv` beside this file holds regular expressions for whole words in small letters. Kinds: `strong` negates
outright; `spared` looks like it and doesn't; `weak` is what another language may put as an outright negation.
"""

from __future__ import annotations

import re

from briefing.translate.tables import lower
from briefing.translate.word_tables import of_kind

_NEVER = re.compile("(?!)")
_MARKS = re.compile("[՞՜]|(?<![Մմ]ի)՛|\u0301")
"""Intonation and stress inside words, save in the Armenian prohibition մի՛."""


def strong(text: str, language: str) -> list[str]:
    """The words of `text`, in small letters, that negate outright."""
    text = _MARKS.sub("", text)
    spared = _pattern("spared", language)
    return [
        match.group()
        for match in _pattern("strong", language).finditer(lower(text, language))
        if not spared.fullmatch(match.group()) and not _is_name(text, match.start(), language)
    ]


def weak(text: str, language: str) -> list[str]:
    """The words of `text`, in small letters, that another language may put as a negation."""
    return _pattern("weak", language).findall(lower(_MARKS.sub("", text), language))


def _is_name(text: str, start: int, language: str) -> bool:
    """Whether an Armenian word in չ- is a name: a capital letter inside the sentence."""
    return language == "hy" and text[start] == "Չ" and text[:start].rstrip()[-1:] not in {"", *"։:․.«—"}


def _pattern(kind: str, language: str) -> re.Pattern[str]:
    return of_kind("negations.tsv", kind, language) or _NEVER
