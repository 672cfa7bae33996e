"""What was said, by whom, where: the source side of a brief.

Every position is a character offset (Python string index, end exclusive) into `Document.text`,
which keeps the words as they were said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

TurnKind = Literal["statement", "question", "answer", "moderation", "narration"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Cue:
    """When a stretch of text was spoken, from subtitles. Times are seconds from the start of the recording."""

    start: int
    end: int
    begins: float
    ends: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text == document.text[start:end]`, without surrounding white space."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the fullest name the document gives, and the office if it gives one."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One uninterrupted contribution.

    `statement`: opening words or a written statement; `question`: a journalist's; `answer`: what follows a question;
    `moderation`: the moderator's; `narration`: a reporter's own words in a news report. `speaker` is None where
    the document does not tell. `[start, end)` covers the words said, without the label in front of them. `act`: a
    reporter's sentence that tells what `speaker`, if anybody is named, did rather than said.
    """

    kind: TurnKind
    start: int
    end: int
    speaker: Speaker | None = None
    act: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A statement as it came in, and what later steps found out about it.

    `intake` fills `text` to `cues`; `language` fills `language` to `sentences`; `summarize` fills `turns`.
    `bold` are emphasised stretches (names in front of turns in HTML, DOCX and Markdown transcripts),
    `cues` the times of subtitles.
    """

    text: str
    title: str = ""
    published: str = ""
    """ISO 8601 date, empty where unknown."""
    source: str = ""
    """Publisher or site name, empty where unknown."""
    path: str = ""
    """File path or URL as the user gave it; "-" for standard input, empty for text from Python."""
    sha256: str = ""
    """Of the bytes that came in, hexadecimal."""
    bold: tuple[Span, ...] = ()
    cues: tuple[Cue, ...] = ()
    language: str = ""
    """BCP 47, empty where not yet detected, "und" where it can't be told."""
    language_confidence: float = 0.0
    sentences: tuple[Sentence, ...] = ()
    turns: tuple[Turn, ...] = ()

    @property
    def words(self) -> int:
        return len(self.text.split())

    def with_(self, **changes: Any) -> Document:
        """A copy with some fields set; documents never change in place."""
        return replace(self, **changes)
