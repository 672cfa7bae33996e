"""Names and offices that a document prints in capitals: `SPOKESMAN OF THE MINISTRY, ELNUR SAFAROV`, `HAKAN YILDIZ`."""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER
from briefing.summarize.people.offices import is_office

_WINDOW = 800
"""Characters in which a title stands."""
_NAME = re.compile(rf", (?P<name>[{UPPER}][{UPPER}'’-]+(?: [{UPPER}][{UPPER}'’.-]*){{1,2}})$")
_SMALL = frozenset(("OF", "THE", "FOR", "AND", "TO", "ON", "IN", "И", "ПО", "ПРИ", "VƏ", "ÜZRƏ", "ԵՎ"))


def title_case(mention: str) -> str:
    """Capitals in title case with the dotless and the dotted i apart: `HAKAN YILDIZ` → `Hakan Yıldız`."""
    bare = re.sub(r"\s*[\[(].*?[\])]", "", mention)
    if bare.upper() != bare:
        return mention
    return re.sub(
        r"[^\W\d_]{3,}",
        lambda word: word.group()[0] + word.group()[1:].replace("İ", "i").replace("I", "ı").lower(),
        bare,
    )


def titled_in_capitals(text: str, language: str) -> list[tuple[str, str]]:
    """Name and office of whoever a title in capitals names behind a comma; `Elnur Safarov`, `Spokesman of the …`."""
    found = []
    for line in text[:_WINDOW].split("\n"):
        named = _NAME.search(line.strip()) if line.isupper() else None
        front = line.strip()[: named.start()].split() if named else []
        first = next((place for place, word in enumerate(front) if is_office(word)), None)
        if named is None or first is None:
            continue
        name = title_case(named["name"]) if language == "az" else named["name"].title()
        words = [word.lower() if word in _SMALL else _capital(word, language) for word in front[first:]]
        found.append((name, " ".join(words)))
    return found


def _capital(word: str, language: str) -> str:
    return title_case(word) if language == "az" else word[:1] + word[1:].lower()
