"""English changes in the order in which they happened: fell to 7% from 8% as fell from 8% to 7%.

Agencies put the new figure first; a small model takes the last one that it reads for it. What hangs behind a figure
(7%, up from 6% last year) becomes a clause of its own (7%, while last year it was 6%).
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
_PERIODS = "years?|months?|weeks?|days?|quarters?"
_SOME = r"(?:an?|one|two|three|four|five|six|ten|\d+)"
_COMPARED = re.compile(
    rf",? (?:(?:up|down|higher|lower) (?:slightly |sharply )?from|compared (?:with|to)|versus) (?P<old>{_AMOUNT}) "
    rf"(?P<then>(?:in|on) (?:(?:{_MONTHS})(?: \d{{4}})?|\d{{4}})|{_SOME} (?:{_PERIODS}) (?:ago|earlier|before)"
    rf"|last (?:{_PERIODS})|the (?:{_PERIODS}) before|the previous (?:{_PERIODS}))(?=[.,;)](?!\d)|$)"
)


def old_before_new(text: str) -> str:
    """The English `text` with the old figure before the new one, where nothing but the figures would move, and with
    figures that are compared in a clause of their own."""
    return _COMPARED.sub(_apart, _REVERSED.sub(_turned, text))


def _apart(match: re.Match[str]) -> str:
    compares = re.search(r"\d", match.string[: match.start()])  # with another figure
    counted = re.search(r"[^\d.,]|\d,\d", match["old"])  # of a bare 21 the model makes an age
    return f", while {match['then']} it was {match['old']}" if compares and counted else match.group()


def _turned(change: re.Match[str]) -> str:
    old, new = change["old"], change["new"]
    if old[-1].isdigit() and old[0].isdigit() and (new[-1].isalpha() or "%" in new):
        return change.group()  # to 7 hours from 12: the old figure would be left without its unit
    return f"from {old} to {new}{change['when']}"
