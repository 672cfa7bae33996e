"""Ranges of numbers with a unit: 3-4 months as 3–4 months, since with a hyphen they read like the score of a match."""

from __future__ import annotations

import re

_UNITS = (
    "people|persons|men|women|children|soldiers|residents|years?|months?|weeks?|days?|hours?|minutes?|seconds?|degrees?"
    "|per ?cent|percentage points|basis points|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|km"
    "|tonnes?|tons?|kilograms?|lit(?:re|er)s?|hectares?|barrels?|megawatts?|thousand|million|billion|trillion"
    "|bn|mln|euros?|dollars?|pounds?|manats?|drams?|lari|rou?bles?|cases|vehicles|trucks|cars|houses|homes|families"
)
_SIGN = "[$€£¥₽₼֏₾₺₴]?"
_HAS_UNIT = rf"(?=%|°| (?:or so |more |additional |new |square |cubic )?(?:{_UNITS})\b)"
_HYPHEN = re.compile(rf"(?<![\w.,:/–-])({_SIGN}\d[\d.,]*)-({_SIGN}\d[\d.,]*){_HAS_UNIT}")
_RANGE = re.compile(rf"(?<![\w.,:–-])(\d{{1,4}})[–-](\d{{1,4}}){_HAS_UNIT}")
_COLON = re.compile(r"(?<![\w.,:])(\d{1,4}):(\d{1,4})(?![\w:]|[.,]\d)")


def with_dash(text: str) -> str:
    """The English `text` with an en dash in such ranges."""
    return _HYPHEN.sub(r"\1–\2", text)


def restore_range(source_text: str, target_text: str, source: str, target: str) -> str:
    """`target_text` with 3:4 as a range, where the English `source_text` has that range with a unit."""
    if source != "en":
        return target_text
    ranges = {match.groups() for match in _RANGE.finditer(source_text)}
    dash = "-" if target == "hy" else "–"
    return _COLON.sub(lambda said: dash.join(said.groups()) if said.groups() in ranges else said.group(), target_text)
