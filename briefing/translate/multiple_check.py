"""Whether a multiple or a fraction stayed the same: doubled that became втрое, a third that became четверть.

The number check lets the words for them pass, because languages put them in so many ways. Only a change counts: either
side has a multiple or fraction that nothing on the other side may stand for. `multiples.tsv` beside this file holds the
words that name one plainly, others that may stand for it, and for each what else answers it: halved is cut вдвое, or
by 50%.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefing.translate.ordinal_check import TENS
from briefing.translate.quantities import quantities
from briefing.translate.tables import lower, without_marks
from briefing.translate.word_tables import columns


def multiples_differ(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether a multiple or fraction of the source has become another one in the translation.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    source_text, target_text = _folded(source_text, source), _folded(target_text, target)
    ours, theirs = _plain(source_text, source), _plain(target_text, target)
    if not (ours - theirs and theirs - ours):
        return False
    return _unanswered(ours - theirs, theirs, target_text, target) and _unanswered(
        theirs - ours, ours, source_text, source
    )


class _Ratio(NamedTuple):
    """One way a multiple or fraction is named in a language; `answers`: other ratios, and numbers in digits."""

    name: str
    kind: str
    answers: frozenset[str]
    pattern: re.Pattern[str]


def _folded(text: str, language: str) -> str:
    return lower(without_marks(text), language)


def _plain(text: str, language: str) -> set[str]:
    return {
        ratio.name
        for ratio in _patterns()[language]
        if ratio.kind == "plain"
        for match in ratio.pattern.finditer(text)
        if not TENS.search(text, 0, match.start())
    }


def _unanswered(names: set[str], plain: set[str], text: str, language: str) -> bool:
    """Whether nothing of the text, which has the `plain` ratios, may stand for one of the names."""
    digits = {f"{value:g}" for number in quantities(text, language) if number.digits for value in number.values}
    loose = {ratio.name for ratio in _patterns()[language] if ratio.kind == "other" and ratio.pattern.search(text)}
    answers = {ratio.name: ratio.answers for ratio in _patterns()[language] if ratio.kind == "plain"}
    return any(name not in loose and not answers[name] & (plain | digits) for name in names)


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[_Ratio, ...]]:
    return {
        language: tuple(
            _Ratio(keys[0], keys[1], frozenset(keys[2].split()), re.compile(rf"(?<![^\W_])(?:{words})(?![^\W\d_])"))
            for keys, words in rows
        )
        for language, rows in columns("multiples.tsv", keys=3).items()
    }
