"""Whether words of the source stand in the translation as they were."""

from __future__ import annotations

import re

_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]{4,}(?![\w@/-]|\.\w)")
_LATIN = re.compile(r"(?<![\w@./-])[a-z]{3,}(?![a-zA-Z\d@/-]|\.\w)")
"""A small word in Latin letters, perhaps with an ending in others."""
_ALPHABETS = ("A-Za-zÀ-ɏəƏ", "А-Яа-яЁё", "Ա-Ֆա-և")
_HALVES = re.compile("|".join(f"[{one}][{other}]" for one in _ALPHABETS for other in _ALPHABETS if other != one))
"""Letters of two alphabets next to each other: a word such as "Departմանը"; NATO-ի has its hyphen."""
_ONE_SCRIPT = frozenset({"en", "az"})
_SHARE = 0.5
"""Of the words of a Latin-script translation: English and Azerbaijani share words such as "problem" and "plan"."""


def untranslated(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether small-letter words were copied, which names, numbers and addresses may be and other words not.

    In Russian and Armenian no small word in Latin letters is right, copied or not: «առանց delayի». In no language
    is a word right that begins in one alphabet and ends in another, unless the source has it so.
    """
    if _HALVES.search(target_text) and not _HALVES.search(source_text):
        return True
    if target not in _ONE_SCRIPT and _LATIN.search(target_text):
        return True
    ours = {word for word in _WORD.findall(source_text) if word.islower()}
    theirs = [word for word in _WORD.findall(target_text) if word.islower()]
    copied = [word for word in theirs if word in ours]
    if {source, target} <= _ONE_SCRIPT:
        return len(copied) >= 2 and len(copied) >= _SHARE * len(theirs)
    return bool(copied)
