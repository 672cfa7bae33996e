"""Whether a translation says the opposite: "increase" that became "reduce", "before" that became "after".

`opposites.tsv` has the words of either side of a pair in each language: those that say it plainly, and the others that
may stand for it. Only a plain word of one side counts, and only where nothing of the other side and no negation is
near: a sentence that has both, or a translation that turns it around ("no longer closed" for "open"), is no mistake.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from briefing.translate.negations import strong

_PREFIXES = {"hy": "[կչ]?"}
"""What a verb may take at its front: the Armenian conditional (կաճի) and negative (չաճեց); nouns never have them."""


def opposite(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether the source says plainly one thing of a pair and the translation plainly the other.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    ours, theirs = _patterns().get(source), _patterns().get(target)
    if ours is None or theirs is None or strong(source_text, source) or strong(target_text, target):
        return False
    return any(
        ours[one].plain.search(source_text)
        and theirs[other].plain.search(target_text)
        and not ours[other].any.search(source_text)
        and not theirs[one].any.search(target_text)
        for one, other in _sides()
    )


class _Side(NamedTuple):
    """Of one side in one language: words that say it plainly, and all that may stand for it."""

    plain: re.Pattern[str]
    any: re.Pattern[str]


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, str, str, str, str], ...]:
    """Pair, side, language, plain words, other words."""
    table = (files("briefing.translate") / "opposites.tsv").read_text("utf-8").splitlines()[1:]
    return tuple((row[0], row[1], row[2], row[3], row[4]) for row in (line.split("\t") for line in table))


@lru_cache(maxsize=1)
def _sides() -> tuple[tuple[tuple[str, str], tuple[str, str]], ...]:
    sides: dict[str, list[str]] = {}
    for pair, side, *_ in _rows():
        if side not in sides.setdefault(pair, []):
            sides[pair].append(side)
    both = [((pair, one), (pair, other)) for pair, (one, other) in sides.items()]
    return tuple(both + [(other, one) for one, other in both])


@lru_cache(maxsize=1)
def _patterns() -> dict[str, dict[tuple[str, str], _Side]]:
    result: dict[str, dict[tuple[str, str], _Side]] = {}
    for pair, side, language, plain, others in _rows():
        every = f"{plain}|{others}" if others else plain
        result.setdefault(language, {})[pair, side] = _Side(_words(plain, language), _words(every, language))
    return result


def _words(expression: str, language: str) -> re.Pattern[str]:
    prefix = _PREFIXES.get(language, "")
    return re.compile(rf"(?<![^\W\d_]){prefix}(?:{expression})(?![^\W\d_])", re.IGNORECASE)
