"""English changes in the order in which they happened: fell to 7% from 8% as fell from 8% to 7%.

Agencies put the new figure first; a small model takes the last one that it reads for it.
"""

from __future__ import annotations

import re

_UNITS = (
    "per ?cent|thousand|million|billion|trillion|euros?|dollars?|pounds?|manats?|drams?|lari|rou?bles?|lira|tenge"
    "|tonnes?|tons?|barrels?|people|cases|seats|points|degrees|years?|months?|days?|hours?|kilomet(?:re|er)s?|hectares?|a|litre"
    "|barrel|tonne|day|month|year"
)
_AMOUNT = rf"[$€£¥]?\d+(?:[.,]\d+)*%?(?: (?:{_UNITS})\b)*"
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
)
_REVERSED = re.compile(
    rf"\bto (?P<new>{_AMOUNT})(?P<when>(?: (?:in|on) (?:{_MONTHS})\b)?),? from (?P<old>{_AMOUNT})"
    r"(?=[.,;:)](?!\d)|$| (?:as|after|following|amid|because|due|and|but|while|when|since|despite|with)\b)"
)


def old_before_new(text: str) -> str:
    """The English `text` with the old figure before the new one, where nothing but the figures would move."""
    return _REVERSED.sub(_turned, text)


def _turned(change: re.Match[str]) -> str:
    old, new = change["old"], change["new"]
    if old[-1].isdigit() and old[0].isdigit() and (new[-1].isalpha() or "%" in new):
        return change.group()  # to 7 hours from 12: the old figure would be left without its unit
    return f"from {old} to {new}{change['when']}"
