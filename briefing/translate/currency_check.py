"""Whether money kept its currency: 50 million dollars that became 50 миллионов евро.

A currency counts where it stands beside a number, as a sign ($50), a code (USD 50) or a word; any mention of it on the
other side answers it. Of dollars it counts as well whose they are, where the source says so (CA$18 million): only
Canadian dollars answer Canadian dollars. `currencies.tsv` beside this file holds signs, and words by language, in small
letters; the dollars of a country have two words for a name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefing.translate.quantities import quantities
from briefing.translate.tables import lower
from briefing.translate.word_tables import columns, whole

_BETWEEN = re.compile(
    r"[\s-]*(?:(?:us|u\.s\.|american|canadian|australian|swiss|turkish|egyptian|swedish|norwegian|danish|czech|russian"
    r"|сша|американск\w+|канадск\w+|австралийск\w+|швейцарск\w+|турецк\w+|египетск\w+|шведск\w+|норвежск\w+|датск\w+"
    r"|чешск\w+|российск\w+|abş|kanada|avstraliya|isveçrə|türkiyə|türk|misir|isveç|norveç|danimarka|çexiya|rusiya"
    r"|ամն|կանադական|ավստրալական|շվեյցարական|թուրքական|եգիպտական|շվեդական|նորվեգական|դանիական|չեխական|ռուսական"
    r"|млн|млрд|трлн|тыс|mln|mlrd|մլն|մլրդ|հզ|millions? of|billions? of)\.?[\s-]+)?"
)
"""What may stand between a number and its currency: whose it is, a shortened scale."""


def currency_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side has a sum in a currency that the other never mentions.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _patterns() or target not in _patterns():
        return False
    if _lost(source_text, target_text, source, target) or _lost(target_text, source_text, target, source):
        return True
    whose = _mentioned(source_text, source) - _plain()
    return bool(whose) and not whose <= _mentioned(target_text, target)


def _lost(text: str, other: str, language: str, its: str) -> bool:
    sums = _sums(text, language)
    known = _mentioned(other, its) if sums else set()
    return any(not names & known for names in sums)


def _sums(text: str, language: str) -> list[frozenset[str]]:
    """What the currency beside each number that has one can be: ¥ is yen or yuan."""
    small = lower(text, language)
    if len(small) != len(text):
        return []
    found = []
    for number in quantities(text, language):
        if not number.firm:
            continue
        before, after = text[: number.start], _BETWEEN.match(small, number.end)
        begin = after.end() if after else number.end
        names = frozenset(
            name
            for name, pattern in _patterns()[language].items()
            if name in _plain()
            and (
                pattern.sign_before.search(before)
                or pattern.sign_after.match(text, number.end)
                or pattern.word.match(small, begin)
            )
        )
        if names:
            found.append(names)
    return found


def _mentioned(text: str, language: str) -> set[str]:
    small = lower(text, language)
    return {
        name
        for name, pattern in _patterns()[language].items()
        if pattern.sign.search(text) or pattern.word.search(small)
    }


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    """Currencies without those that are told by their country."""
    return frozenset(name for (name, _), _ in columns("currencies.tsv", keys=2)["en"] if " " not in name)


class _Patterns(NamedTuple):
    """Of a currency in a language: its sign or code right before a number, right after it and anywhere; its words."""

    sign_before: re.Pattern[str]
    sign_after: re.Pattern[str]
    sign: re.Pattern[str]
    word: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> dict[str, dict[str, _Patterns]]:
    return {
        language: {
            name: _Patterns(
                re.compile(rf"(?:{signs})\s?$"),
                re.compile(rf"\s?(?:{signs})(?![^\W\d_])"),
                re.compile(signs),
                whole(word),
            )
            for (name, signs), word in rows
        }
        for language, rows in columns("currencies.tsv", keys=2).items()
    }
