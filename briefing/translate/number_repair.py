"""A number that the model copied with one digit too many, too few or another: it becomes that of the source again."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from briefing.translate.number_check import missing
from briefing.translate.number_forms import as_written_in
from briefing.translate.quantities import quantities

_PLAIN = re.compile(r"\d+(?:[., ]\d+)*")
_RANGE = re.compile(r"(?<![\w.,–-])(\d{3,5})[–-](\d{3,5})(?![\d.,]*\d|[–-]\d)")
"""Of years and the like: short ones may be hours or miles, which are converted."""
_SLIPS = 3
"""Digits of a range that may be wrong for it to be the same one, miscopied."""
_COUNTED = re.compile(
    r"[ \u00a0-]?(?:hundreds|thousands|millions|billions|dozen|сот|десят|дюжин|yüzlərlə|onlarla|տասնյակ)", re.I
)
"""What counts, behind a number, and isn't read as part of it as thousand and million are."""


def restore_number(source_text: str, target_text: str, source: str, target: str) -> str:
    """`target_text` with the one number that differs as `source_text` has it, where the two are a digit apart.

    Unchanged where more than one number differs, or either isn't written in digits alone: that is the editor's.
    """
    target_text = _with_range(source_text, target_text, target)
    ours, theirs = quantities(source_text, source), quantities(target_text, target)
    lost, made = missing(ours, theirs), missing(theirs, ours)
    if len(lost) != 1 or len(made) != 1:
        return target_text
    right, wrong = source_text[lost[0].start : lost[0].end], target_text[made[0].start : made[0].end]
    if not (_PLAIN.fullmatch(right) and _PLAIN.fullmatch(wrong)) or not _copied(_digits(right), _digits(wrong)):
        return target_text
    if _COUNTED.match(target_text, made[0].end) and not _COUNTED.match(source_text, lost[0].end):
        return target_text  # 2 сотни for 200: it would be counted twice
    written = _written(source_text, lost[0].start, lost[0].end, source, target)
    return target_text[: made[0].start] + written + target_text[made[0].end :]


def _with_range(source_text: str, target_text: str, target: str) -> str:
    """`target_text` with the one range of numbers (2020–2022) that both have, as `source_text` has it."""
    ours, theirs = list(_RANGE.finditer(source_text)), list(_RANGE.finditer(target_text))
    if len(ours) != 1 or len(theirs) != 1:
        return target_text
    right, wrong = ours[0].groups(), theirs[0].groups()
    if right == wrong or Levenshtein.distance("".join(right), "".join(wrong)) > _SLIPS:
        return target_text
    dash = "-" if target == "hy" else "–"
    return target_text[: theirs[0].start()] + dash.join(right) + target_text[theirs[0].end() :]


def _written(text: str, start: int, end: int, source: str, target: str) -> str:
    """The number there as the target language writes it: what stands before tells a time or an article's number."""
    begun = as_written_in(text[:start], source, target)
    return as_written_in(text[:end], source, target)[len(begun) :]


def _copied(right: str, wrong: str) -> bool:
    """Whether `wrong` may be a slip in copying `right`, or differ in zeros at its end."""
    return len(right) > 1 and (Levenshtein.distance(right, wrong) == 1 or right.rstrip("0") == wrong.rstrip("0"))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
