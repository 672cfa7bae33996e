"""Numbers of a source written as the target language writes them, so that a model has nothing to do but copy them.

English 6,000, 60,000 and 2.5 are 6000, 60 000 and 2,5 in the other three; from these into English only what is
certain changes: 6000 may be a year. Times (at 9.30) and the numbers of articles and versions (Article 5.2) stay as
they are.
"""

from __future__ import annotations

import re

from briefing.translate.clock import is_time

_ENDS = r"(?!\d|[.,]\d)"
_ENGLISH = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)" + _ENDS)
_OTHER = re.compile(r"(?<![\d.,])(?<!\d )(?:\d{1,3}(?: \d{3})+(?:,\d+)?|\d+,\d+)(?! \d{3}(?!\d))" + _ENDS)
_NUMBERED = re.compile(
    r"(?<!\w)(?:(?:article|art|paragraph|para|section|clause|chapter|item|point|annex|version)s?"
    r"|п|ст|пункт\w*|подпункт\w*|стать\w*|част[ьи]\w*|глав\w*|раздел\w*|верси\w*|приложени\w*"
    r"|maddə\w*|bənd\w*|fəs(?:i)?l\w*|bölmə\w*|versiya\w*|հոդված\w*|կետ\w*|գլ(?:ու)?խ\w*|բաժ(?:ի)?ն\w*|տարբերակ\w*)"
    r"\.? (?:№ ?|no\. ?)?(?:\d+(?:[.,]\d+)*,? (?:(?:and|or|и|или|və|և|կամ) )?)*$",
    re.I,
)
"""Before what is divided, and no fraction."""


def as_written_in(text: str, source: str, target: str) -> str:
    """`text` (in the language `source`) with its numbers in the form of the language `target`."""
    if (source == "en") == (target == "en"):
        return text
    if source != "en":
        return _OTHER.sub(_into_english, text)
    return _ENGLISH.sub(_from_english, text)


def _from_english(match: re.Match[str]) -> str:
    text, number = match.string, match.group()
    if is_time(text, match.start(), match.end(), "en") or _is_numbered(match):
        return number
    whole, _, fraction = number.partition(".")
    whole = whole.replace(",", " ")
    if re.fullmatch(r"\d \d{3}", whole):
        whole = whole.replace(" ", "")
    return f"{whole},{fraction}" if fraction else whole


def _into_english(match: re.Match[str]) -> str:
    return match.group() if _is_numbered(match) else _english(match.group())


def _is_numbered(match: re.Match[str]) -> bool:
    return _NUMBERED.search(match.string, max(0, match.start() - 40), match.start()) is not None


def _english(number: str) -> str:
    whole, _, fraction = number.partition(",")
    whole = whole.replace(" ", ",")
    return f"{whole}.{fraction}" if fraction else whole
