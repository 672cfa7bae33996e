"""Writes the target name behind a name of the source, for a model that was trained to copy and inflect it.

"Lavrov met him" becomes "Lavrov␁ Лавров␂ met him" for Russian. Source: Bergmanis and Pinnis, "Facilitating Terminology
Translation with Target Lemma Annotations", EACL 2021. The marks are control characters, which SentencePiece with byte
fallback knows and no text contains.
"""

from __future__ import annotations

import re

from briefing.lexicon.finder import Found, find

BEGIN, END = "\x01", "\x02"
_MARKS = re.compile(f"[{BEGIN}{END}]")


_INITIAL = re.compile(r"(?<=[a-zа-яə]) [A-ZА-ЯƏ]\.(?= [A-ZА-ЯƏ][a-zа-яə])")


def annotate(text: str, source: str, target: str) -> str:
    """`text` with the name in `target` behind every name that the lexicon knows.

    A middle initial goes where the lexicon knows the name without it (Antony J. Blinken): agencies drop it.
    """
    names = find(text, source)
    for initial in reversed(list(_INITIAL.finditer(text))):
        shorter = text[: initial.start()] + text[initial.end() :]
        if _covered(known := find(shorter, source)) > _covered(names):
            text, names = shorter, known
    return write(text, names, target)


def _covered(names: list[Found]) -> int:
    """Characters that belong to a name."""
    return sum(name.end - name.start for name in names)


def write(text: str, names: list[Found], target: str) -> str:
    """`text` with the preferred `target` form behind each of `names`; they are in order."""
    parts: list[str] = []
    position = 0
    for name in names:
        parts += [text[position : name.end], f"{BEGIN} {name.entry.preferred(target)}{END}"]
        position = name.end
    return "".join([*parts, text[position:]])


def without_marks(text: str) -> str:
    """`text` without the two marks."""
    return _MARKS.sub("", text)
