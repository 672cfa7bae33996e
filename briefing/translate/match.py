"""What a translation memory answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Match:
    """text: the translation; source_text: the sentence that it was approved for; score: similarity of that sentence
    to the one looked up, 0 to 1; exact: the same words; signature: the memory, `memory:own` or `memory:default`;
    names_only: it differs in numbers and names alone, which were exchanged."""

    text: str
    source_text: str
    score: float
    exact: bool
    signature: str
    names_only: bool = False


class Lookup(Protocol):
    """A translation memory as the cascade needs it."""

    def lookup(self, sentence: str, source: str, target: str, threshold: float = 0.85) -> Match | None:
        """The best approved translation of `sentence` or of one at least `threshold` similar, else None."""
        ...
