"""What an abstractive model is: windows of a document in, sentences of its own out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from briefing.errors import ModelError
from briefing.summarize.writers.windows import Window


class Writer(Protocol):
    """Writes what a window says in a few sentences.

    origin: what `KeyPoint.origin` says of them; languages: codes that it reads and writes; window: how much it reads
    at once, in the unit of `length`.
    """

    origin: Literal["model", "llm"]
    languages: tuple[str, ...]
    window: int

    @property
    def signature(self) -> str:
        """Says exactly what writes: model, revision, number format or prompt."""
        ...

    def length(self, text: str) -> int:
        """How much of a window a text takes, in tokens or words; never less than it does."""
        ...

    def write(self, windows: Sequence[Window], language: str, points: int) -> list[str | ModelError]:
        """For each window, in order, what it says, as running text, or why nothing came. points: at most so many
        sentences are wanted of one window."""
        ...
