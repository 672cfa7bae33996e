"""Briefs of press conferences and statements: attributed key points, translated by models on this machine.

>>> import briefing
>>> result = briefing.brief("statement.txt", to=["hy", "az", "ru"])
>>> result.key_points[0].translations["hy"].text
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing.brief import Brief, Evidence, Headline, KeyPoint, Section, Source, Translation
from briefing.briefer import Briefer
from briefing.document import Document, Sentence, Speaker, Turn
from briefing.errors import BriefingError, InputError, LanguageError, ModelError, OutputError

__version__ = "0.1.0"

__all__ = [
    "Brief",
    "Briefer",
    "BriefingError",
    "Document",
    "Evidence",
    "Headline",
    "InputError",
    "KeyPoint",
    "LanguageError",
    "ModelError",
    "OutputError",
    "Section",
    "Sentence",
    "Source",
    "Speaker",
    "Translation",
    "Turn",
    "brief",
]


def brief(
    source: str | Path | Document, to: Sequence[str] | None = None, points: int = 5, words: int | None = None
) -> Brief:
    """The brief of one statement: a file, an address, "-" or a document. For many, keep a `Briefer`."""
    return Briefer().brief(source, to, points, words=words)
