"""Which words the training lines of the embedded model have."""

from __future__ import annotations

from functools import lru_cache

from briefing.catalog.shipped import embedded_folder
from briefing.translate.known_words import KnownWords


@lru_cache(maxsize=1)
def listed() -> KnownWords | None:
    """The list that comes with the embedded model, None where it has none. Raises ModelError where it is damaged."""
    return KnownWords.read(embedded_folder() / "translator")


@lru_cache(maxsize=100_000)
def known(word: str, language: str) -> bool:
    """Whether the training lines have the small-letter `word`; every word counts as known where nothing is listed."""
    words = listed()
    return words is None or not words.unknown(word, language)
