"""Tables of regular expressions for words, one column or one row a language, as the checks keep them beside their code.

The expressions stand for whole words in small letters.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from importlib.resources import files


def columns(name: str, keys: int = 1) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """By language the rows of a table whose first line names the languages behind `keys` key columns: the row's keys,
    and its expression in that language."""
    head, *rows = (line.split("\t") for line in _read(name).splitlines())
    return {language: [(tuple(row[:keys]), row[i]) for row in rows] for i, language in enumerate(head[keys:], keys)}


def whole(expression: str) -> re.Pattern[str]:
    """What finds an expression where it is a whole word, digits beside it or not."""
    return re.compile(rf"(?<![^\W\d_])(?:{expression})(?![^\W\d_])")


@lru_cache(maxsize=64)
def of_kind(name: str, kind: str, language: str) -> re.Pattern[str] | None:
    """What finds any word of a kind, in a table with the columns kind, language and pattern; None where it has none."""
    rows = csv.DictReader(_read(name).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    forms = "|".join(row["pattern"] for row in rows if row["kind"] == kind and row["language"] == language)
    return re.compile(rf"(?<![^\W\d_-])(?:{forms})(?![^\W\d_])") if forms else None


def _read(name: str) -> str:
    return (files("briefing.translate") / name).read_text("utf-8")
