"""Text that an earlier program read in the wrong encoding and saved again."""

from __future__ import annotations

import re

_CODECS = ("cp1252", "cp1251")
_FEWEST = 3
"""Letters that must come back for a restoration to be no accident."""
_IN_WORDS = re.compile(r"(?<=[^\W\d_])\?(?=[^\W\d_])")
"""A question mark where a letter was that the encoding hadn't: d?vl?t for dövlət."""
_DAMAGED = 0.2
"""Share of damaged characters among all but spaces from which a text can't be used."""

# What the two bytes of a Cyrillic, Armenian or accented letter look like when read as cp1252, as cp1251.
_PAIRS = re.compile(
    "[Â-ÖØ-ß][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]"
    "|[РСТХЏФГДЕЙ][\u0080-\u00bfЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕї‚„…†‡€‰‹‘’“”•–—™›]"
)


def restore(text: str) -> str:
    """`text` as it was before it was misread, or unchanged where it wasn't or where something was lost."""
    if len(_PAIRS.findall(text)) < _FEWEST:
        return text
    for codec in _CODECS:
        try:
            return b"".join(_bytes(piece, codec) for piece in re.findall("[\x80-\x9f]|[^\x80-\x9f]+", text)).decode()
        except UnicodeError:
            continue
    return text


def is_damaged(text: str) -> bool:
    """Whether so many letters are lost or misread that the rest can't be used."""
    words = len(text) - sum(map(len, re.findall(r"\s+", text)))
    lost = text.count("\ufffd") * 5 + text.count("?") + 4 * len(_IN_WORDS.findall(text)) + 2 * len(_PAIRS.findall(text))
    return words >= 20 and lost > _DAMAGED * words


def _bytes(piece: str, codec: str) -> bytes:
    # Bytes that a code page leaves undefined came through as control characters of the same number.
    return piece.encode("latin-1") if "\x80" <= piece[0] <= "\x9f" else piece.encode(codec)
