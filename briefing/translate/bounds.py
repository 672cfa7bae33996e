"""Whether "more than 200" is still more, and "up to 200" still less, in the translation.

What makes a number a lower or upper bound stands beside it; a translation may say it elsewhere, and in other words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from briefing.translate.quantities import Quantity, quantities

Kind = Literal["lower", "upper"]
KINDS: tuple[Kind, ...] = ("lower", "upper")
_DURATION = {
    "en": re.compile(r"over(?: the (?:past|last|next|coming))?\s+$", re.IGNORECASE),
}
"""What stands before a number of years, days or hours and is no bound: over 3 years."""
_TIME = re.compile(
    r"\s*-?(?:second|minute|hour|day|night|week|weekend|month|quarter|year|season|decade|centur)", re.IGNORECASE
)


def bound_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether a number that both sides have is a lower or upper bound on one side, and the other nowhere says so.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    ours, theirs = quantities(source_text, source), quantities(target_text, target)
    return _lost(source_text, ours, source, target_text, theirs, target) or _lost(
        target_text, theirs, target, source_text, ours, source
    )


def _lost(text: str, numbers: list[Quantity], language: str, other: str, others: list[Quantity], its: str) -> bool:
    known = {value for number in others for value in number.values}
    return any(
        not _patterns()[its][kind].anywhere.search(other)
        for number in numbers
        if number.firm and number.values & known
        for kind in bounds(text, number, language)
    )


def bounds(text: str, number: Quantity, language: str) -> set[Kind]:
    """What the words right beside `number` make of it."""
    before, after = text[: number.start], text[number.end :]
    found: set[Kind] = set()
    for kind in KINDS:
        patterns = _patterns()[language][kind]
        if patterns.before.search(before):
            duration = _DURATION.get(language)
            if not (duration and duration.search(before) and _TIME.match(after)):
                found.add(kind)
        elif patterns.after.match(after):
            found.add(kind)
    return found


class _Patterns(NamedTuple):
    """Of one kind in one language: right before a number (a currency may stand between), right after it, with its unit
    and suffix, and anywhere in the sentence, which excuses the other side."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    anywhere: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> dict[str, dict[Kind, _Patterns]]:
    table = (files("briefing.translate") / "bounds.tsv").read_text("utf-8")
    rows = [row.split("\t") for row in table.splitlines()[1:]]
    result: dict[str, dict[Kind, _Patterns]] = {}
    for language in {row[1] for row in rows}:
        result[language] = {}
        for kind in KINDS:
            by_place = {place: pattern for k, code, place, pattern in rows if (k, code) == (kind, language)}
            anywhere = rf"(?<![^\W\d_])(?:{by_place['before']}|{by_place['any']})(?![^\W\d_])|{by_place['after']}"
            result[language][kind] = _Patterns(
                re.compile(rf"(?<![^\W\d_])(?:{by_place['before']})[\s$€£]*$", re.IGNORECASE),
                re.compile(by_place["after"], re.IGNORECASE),
                re.compile(anywhere, re.IGNORECASE),
            )
    return result
