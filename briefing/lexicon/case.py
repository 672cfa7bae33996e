"""The cases that news needs of a name."""

from __future__ import annotations

from enum import Enum


class Case(Enum):
    """Not every language has each: Russian has no ablative, Azerbaijani and Armenian use it for "from"."""

    NOMINATIVE = "nominative"
    DEFINITE = "definite"
    """Armenian, with the article."""
    LINKED = "linked"
    """Armenian, with the article as it is before a vowel: Երևանն ու Բաքուն."""
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    LOCATIVE = "locative"
    """Russian: the prepositional."""
    ABLATIVE = "ablative"
    ATTRIBUTIVE = "attributive"
    """Azerbaijani, what is in a place: Bakıdakı səfirlik."""
