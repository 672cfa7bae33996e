"""The abbreviation in brackets behind a name, as the source or the lexicon has it: a small model loses its letters."""

from __future__ import annotations

import re

from briefing.lexicon.entry import LANGUAGES
from briefing.lexicon.finder import find

_ABBREVIATION = re.compile(r"\(([^\W\d_]{2,8})\)")


def restore_abbreviation(source_text: str, text: str, source: str, target: str) -> str:
    """`text` with the abbreviation of `source_text`, where each has one alone in brackets."""
    ours, theirs = _ABBREVIATION.findall(source_text), list(_ABBREVIATION.finditer(text))
    if len(ours) != 1 or len(theirs) != 1 or not _is_abbreviation(ours[0]) or target not in LANGUAGES:
        return text
    known = [name.entry.forms[target] for name in find(f"({ours[0]})", source)]
    right = next((form for forms in known for form in forms if _is_abbreviation(form)), None)
    if right is None and known:
        return text  # the languages have no abbreviation in common
    return text[: theirs[0].start(1)] + (right or ours[0]) + text[theirs[0].end(1) :]


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper() and " " not in word
