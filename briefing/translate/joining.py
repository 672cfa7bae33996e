"""Clauses that were translated one by one, put together again; and the loops a decoder can fall into."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FINAL = re.compile(r"[\s.․։:…]+$")
_CLOSING = "\"'”’»)]"
_LOOP = re.compile(r"(\S.{1,60}?)(?:\W*\1){3,}")
_RUN = re.compile(r"(?:(?<=\s)|^)(\S+)(?:\s+\1){2,}(?=\s|$)")


def join(pieces: Sequence[tuple[str, str]], texts: Sequence[str]) -> str:
    """`texts`, the translations of `pieces` (each with the white space after it), as one sentence.

    A clause that doesn't end a sentence in the source ends none in the target: the full stop that a model likes to
    put there gives way to the source's comma, semicolon or colon.
    """
    result = ""
    for i, ((piece, gap), text) in enumerate(zip(pieces, texts, strict=True)):
        if i + 1 < len(pieces) and piece.rstrip(_CLOSING)[-1:] not in ".!?…։":
            text = _FINAL.sub("", text)
            if piece[-1:] in ",;:" and text[-1:] not in ",;:՝":
                text += piece[-1]
        result += text + (" " if gap else "")
    return " ".join(result.split())


def loops(text: str, source_text: str) -> bool:
    """Whether `text` says the same words three times in a row or more, and `source_text` doesn't."""
    return bool(_looping(text)) and not _looping(source_text)


def _looping(text: str) -> bool:
    return any(
        any(sign.isalpha() for sign in match.group(1)) for pattern in (_RUN, _LOOP) for match in pattern.finditer(text)
    )
