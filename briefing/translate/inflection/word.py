"""A word of a sentence with the forms that could stand in its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Analysis:
    """A word out of its sentence.

    lemma: what its forms have in common; tags: what this form may be (case, number, person …); fixed: what all forms
    are (gender of a noun, aspect of a verb); forms: by form, in small letters, what each may be, itself included; none
    where it is the only one.
    """

    lemma: str
    tags: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark and where it stands in its text."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words, numbers and marks of `text` in order."""
    return [Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]


def number_class(digits: str) -> str:
    """What a number asks of the noun behind it in Russian: one, a few, many, a part; it stands for the number itself,
    which no line may have."""
    if "," in digits or "." in digits:
        return "#part" if len(re.split("[.,]", digits)[-1]) != 3 else "#many"
    if digits[-2:] in {"11", "12", "13", "14"} or digits[-1] in "567890":
        return "#many"
    return "#one" if digits[-1] == "1" else "#few"
