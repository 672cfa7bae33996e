"""What a summarizer is: a document in, its key points out, with what an editor should know about them.

A newsroom adds its own as an entry point in the group `briefing.summarizers` that names a function returning a
`KeyPointSummarizer`. The function takes keyword arguments only: `extractive` (the built-in `Summarizer`, to fall back
on), `segment` (cuts a text in a language into sentences), `model` (what the user wrote behind a colon, else empty) and
`threads` (int or None).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from briefing.brief import KeyPoint
from briefing.document import Document, Sentence

Segment = Callable[[str, str], Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Summary:
    """Key points, the most salient first, and warnings of one sentence each."""

    key_points: tuple[KeyPoint, ...]
    warnings: tuple[str, ...] = ()


@runtime_checkable
class KeyPointSummarizer(Protocol):
    """Finds or writes the key points of documents."""

    @property
    def signature(self) -> str:
        """Says exactly what summarizes, for instance `extractive@1`."""
        ...

    def summarize(self, document: Document, points: int) -> Summary:
        """At most `points` key points of a document with language, sentences and turns. Raises ModelError only where
        not even the text's own sentences can be had."""
        ...
