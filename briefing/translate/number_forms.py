"""Numbers of a source written as the target language writes them, so that a model has nothing to do but copy them.

English 6,000, 60,000 and 2.5 are 6000, 60 000 and 2,5 in the other three; from these into English only what is
certain changes: 6000 may be a year. Times (at 9.30) stay as they are.
"""

from __future__ import annotations

import re

from briefing.translate.clock import is_time

_ENDS = r"(?!\d|[.,]\d)"
_ENGLISH = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)" + _ENDS)
_OTHER = re.compile(r"(?<![\d.,])(?<!\d )(?:\d{1,3}(?: \d{3})+(?:,\d+)?|\d+,\d+)(?! \d{3}(?!\d))" + _ENDS)


def as_written_in(text: str, source: str, target: str) -> str:
    """`text` (in the language `source`) with its numbers in the form of the language `target`."""
    if (source == "en") == (target == "en"):
        return text
    if source != "en":
        return _OTHER.sub(lambda match: _english(match.group()), text)
    return _ENGLISH.sub(_from_english, text)


def _from_english(match: re.Match[str]) -> str:
    text, number = match.string, match.group()
    if is_time(text, match.start(), match.end(), "en"):
        return number
    whole, _, fraction = number.partition(".")
    whole = whole.replace(",", " ")
    if re.fullmatch(r"\d \d{3}", whole):
        whole = whole.replace(" ", "")
    return f"{whole},{fraction}" if fraction else whole


def _english(number: str) -> str:
    whole, _, fraction = number.partition(",")
    whole = whole.replace(" ", ",")
    return f"{whole}.{fraction}" if fraction else whole
