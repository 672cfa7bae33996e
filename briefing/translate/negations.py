"""Where a sentence says no: strong signs (not, не, deyil, չի) and weak ones that hint at it (refuse, unknown, -sız).

`negations.tsv` beside this file holds regular expressions for whole words in small letters. Kinds: `strong` negates
outright; `spared` looks like it and doesn't; `weak` is what another language may put as an outright negation.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from importlib.resources import files

from briefing.translate.tables import lower

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


@lru_cache(maxsize=16)
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    table = (files("briefing.translate") / "negations.tsv").read_text("utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    forms = "|".join(row["pattern"] for row in rows if row["kind"] == kind and row["language"] == language)
    return re.compile(rf"(?<![^\W\d_-])(?:{forms or '(?!)'})(?![^\W\d_])")
