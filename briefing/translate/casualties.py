"""Whether the dead and the injured stayed what they were: two wounded who погибли, 3 killed and 12 wounded who became
12 погибших и 3 раненых, killed or wounded of whom only the killed are left.

`casualties.tsv` beside this file holds the words that tell plainly of either, others that may stand for it, which only
excuse it, and what counts people though the number check takes it for no firm number.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from briefing.translate.quantities import Quantity, quantities
from briefing.translate.tables import lower
from briefing.translate.word_tables import columns, whole

Kind = Literal["dead", "hurt"]
_JOINT = frozenset(["and", "or", "и", "или", "və", "ya", "yaxud", "isə", "և", "ու", "կամ", "իսկ"])
_YEAR = re.compile(r"(?:19|20)\d\d")


def other_harm(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side speaks only of the dead and the other only of the injured.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    ours, theirs = _patterns()[source], _patterns()[target]
    said, text = lower(source_text, source), lower(target_text, target)
    return any(
        ours.plain[one].search(said)
        and theirs.plain[other].search(text)
        and not ours.any[other].search(said)
        and not theirs.any[one].search(text)
        for one, other in _SIDES
    )


def harm_lost(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side joins the dead and the injured ("killed or wounded") and the other has only one of them.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    said, text = lower(source_text, source), lower(target_text, target)
    return _harm_lost(said, text, source, target) or _harm_lost(text, said, target, source)


def _harm_lost(text: str, other: str, language: str, its: str) -> bool:
    theirs = _patterns()[its]
    return any(
        theirs.plain[kept].search(other) and not theirs.any[lost].search(other) for kept, lost in _SIDES
    ) and _joined(text, language)


def _joined(text: str, language: str) -> bool:
    """Whether the dead and the injured stand side by side, joined by "and" or "or" with at most five words more."""
    spans = {kind: [match.span() for match in _patterns()[language].plain[kind].finditer(text)] for kind in _KINDS}
    for dead, hurt in product(spans["dead"], spans["hurt"]):
        between = text[min(dead[1], hurt[1]) : max(dead[0], hurt[0])]
        words = re.findall(r"\w+", between)
        if len(words) <= 6 and _JOINT.intersection(words) and not re.search(r"[.;:!?։]", between):
            return True
    return False


def tolls_exchanged(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether the number of the dead and that of the injured have changed places.

    Only sentences that give one plain number of each on either side are compared. source, target: BCP 47 codes; a
    language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    ours, theirs = _tolls(source_text, source), _tolls(target_text, target)
    if ours is None or theirs is None or ours["dead"] & ours["hurt"]:
        return False
    return bool(ours["dead"] & theirs["hurt"] and ours["hurt"] & theirs["dead"])


def _tolls(text: str, language: str) -> dict[Kind, frozenset[float]] | None:
    """How many are dead and how many injured; None where a sentence doesn't tell each once.

    Number and word come in the same order for both: 3 killed and 12 wounded, killing 3 and wounding 12.
    """
    patterns, small = _patterns()[language], lower(text, language)
    if len(small) != len(text):
        return None
    words = sorted((*match.span(), kind) for kind in _KINDS for match in patterns.plain[kind].finditer(small))
    if len(words) < 2 or words[0][2] == words[1][2]:
        return None
    (begin, end, first), (later, last, second), *further = words
    limit = further[0][0] if further else len(text)
    numbers = [number for number in quantities(text, language) if _counts(number, text, small, language)]
    before = [number for number in numbers if number.end <= begin]
    between = [number for number in numbers if end <= number.start and number.end <= later]
    after = [number for number in numbers if last <= number.start < limit]
    if before and len(between) == 1 and not after:
        told = before[-1], between[0]
    elif not before and len(between) == 1 and after:
        told = between[0], after[0]
    elif not before and len(between) == 2 and not after:
        told = between[0], between[1]
    else:
        return None
    return {first: told[0].values, second: told[1].values}


def _counts(number: Quantity, text: str, small: str, language: str) -> bool:
    """Whether a number may count people: no year, ordinal or fraction."""
    if number.firm:
        return not _YEAR.fullmatch(text[number.start : number.end])
    return bool(_patterns()[language].people.fullmatch(small[number.start : number.end]))


class _Patterns(NamedTuple):
    """Of a language: words that tell plainly of a kind, all that may stand for it, and what counts people."""

    plain: dict[Kind, re.Pattern[str]]
    any: dict[Kind, re.Pattern[str]]
    people: re.Pattern[str]


_KINDS: tuple[Kind, ...] = ("dead", "hurt")
_SIDES: tuple[tuple[Kind, Kind], ...] = (("dead", "hurt"), ("hurt", "dead"))


@lru_cache(maxsize=1)
def _patterns() -> dict[str, _Patterns]:
    result = {}
    for language, rows in columns("casualties.tsv", keys=2).items():
        words = dict(rows)
        plain: dict[Kind, str] = {kind: words[kind, "plain"] for kind in _KINDS}
        result[language] = _Patterns(
            {kind: whole(plain[kind]) for kind in _KINDS},
            {kind: whole(f"{plain[kind]}|{words[kind, 'other']}") for kind in _KINDS},
            re.compile(words["count", ""]),
        )
    return result
