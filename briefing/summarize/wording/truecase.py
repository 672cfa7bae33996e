"""Whether the first word of a sentence is a name: what stays capital when the sentence goes on after "says".

Two hashed bit sets of the words that the corpus writes in lower case or capital inside sentences
(`models/training/truecase.py`). Source: Lita et al., "tRuEcasIng", ACL 2003.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BITS = 1 << 21
"""Of each set; with 100,000 words one word in twenty-odd is a false member."""


def bit(word: str, language: str) -> int:
    """The place of a word in the bit sets; case doesn't matter."""
    return zlib.crc32(f"{language} {word.lower().replace('i̇', 'i')}".encode()) % BITS


class Truecaser:
    """Tells names from other words by how the corpus writes them."""

    def __init__(self, path: Path) -> None:
        """Reads the bit sets. Raises ModelError if the file is missing or damaged."""
        import numpy as np

        try:
            with np.load(path, allow_pickle=False) as archive:
                self._lower: NDArray[np.uint8] = archive["lower"]
                self._capital: NDArray[np.uint8] = archive["capital"]
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"the list of names {path} is missing or damaged; reinstall briefing") from error

    def is_name(self, word: str, language: str) -> bool | None:
        """True for a word always written with a capital, False for one written in lower case, None if unknown."""
        place = bit(word, language)
        if _member(self._lower, place):
            return False
        return True if _member(self._capital, place) else None


def _member(packed: NDArray[np.uint8], place: int) -> bool:
    return bool(packed[place >> 3] >> (7 - (place & 7)) & 1)
