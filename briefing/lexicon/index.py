"""Looks names up by the first letters of their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from briefing.lexicon.forms import article, pattern, words_of

_WORD = re.compile(r"[^\W\d_]+")
_KEY = 3
"""Letters of the first word that candidates are looked up by."""
_ENDING = 3
"""Letters at the end of a word that its cases may change."""
_QUOTES = '«“„"'
_ONE_LETTER = str.maketrans({"İ": "i", "I": "i", "ı": "i", "Ё": "е", "ё": "е", "’": "'"})
"""Letters that are written for one another."""
_MOST_WORDS = 16
"""Of a name, and more than any has."""


class Named(Protocol):
    """What has forms in each language."""

    @property
    def forms(self) -> dict[str, tuple[str, ...]]: ...


N = TypeVar("N", bound=Named)


class NameIndex(Generic[N]):
    """Names to be found in one language, in any of their inflected forms."""

    def __init__(self, names: Iterable[N], language: str) -> None:
        self.language = language
        self._index: dict[str, list[tuple[N, str, str, tuple[str, ...]]]] = {}
        """By the first letters of the first word: the name, a form of it, what no ending changes of its first word, and
        the first letters of its other words."""
        for name in names:
            for form in name.forms[language]:
                first = _WORD.search(form)
                if first:
                    word = _small(first.group())
                    # Armenian has a space for the hyphen of a name now and then.
                    others = () if language == "hy" and "-" in form else _initials(words_of(form))
                    row = name, form, word[: max(_KEY, len(word) - _ENDING)], others
                    self._index.setdefault(word[:_KEY], []).append(row)

    def longest(self, text: str, start: int, word: str) -> list[tuple[N, str, int]]:
        """The longest names that begin with `word` at `start`, which of their forms they are, and where they end."""
        best: list[tuple[N, str, int]] = []
        for name, form in self._candidates(text, start, word):
            hit = compiled(form, self.language).match(text, start)
            if hit and (not best or hit.end() >= best[0][2]):
                best = [other for other in best if other[2] == hit.end()]
                best.append((name, form, hit.end()))
        return best

    def _candidates(self, text: str, start: int, word: str) -> Iterator[tuple[N, str]]:
        """Names that may begin with `word`; a small one begins only those that are written so: страны Балтии."""
        capital = word[0].isupper() or article(self.language).match(text, start)
        small = _small(word)
        following: tuple[str, ...] | None = None
        for name, form, beginning, initials in self._index.get(small[:_KEY], ()):
            if small.startswith(beginning) and (capital or form[0].islower()):
                if initials:  # to compile a pattern takes long, and of many names that begin alike a text has one
                    if following is None:
                        following = _initials(text[start:].split(None, _MOST_WORDS)[:_MOST_WORDS])
                    if following[: len(initials)] != initials:
                        continue
                yield name, form


@lru_cache(maxsize=50_000)
def compiled(form: str, language: str) -> re.Pattern[str]:
    """Any inflected form of a nominative, as whole words."""
    return re.compile(rf"(?<![^\W\d_]){pattern(form, language)}(?![^\W\d_])")


def _initials(words: Sequence[str]) -> tuple[str, ...]:
    """The first letters of the words after the first, small, without the quotation mark before one."""
    return tuple((word[1:2] if word[0] in _QUOTES else word[0]).translate(_ONE_LETTER).lower() for word in words[1:])


def _small(word: str) -> str:
    return word.lower().replace("ё", "е")
