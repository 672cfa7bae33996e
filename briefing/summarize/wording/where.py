"""A point that says where, taken from the heading above its sentence: `Sudan: Farida Noor says …`.

The place stands in front: who speaks, votes or sends help of it may be elsewhere. A quotation stays as it is.
"""

from __future__ import annotations

import re

from briefing.language.attribution import HEADLINES
from briefing.lexicon.entry import Entry

_QUOTATION = re.compile(r"[^:․“«„\"]{0,120}[:․]? ?[“«„\"]")


def with_place(point: str, place: Entry, language: str) -> str:
    """The point behind the place; a quotation as it is."""
    if _QUOTATION.match(point):
        return point
    name = place.preferred(language)
    return HEADLINES[language].format(name=name[:1].upper() + name[1:], words=point)
