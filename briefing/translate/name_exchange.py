"""Names of the lexicon exchanged in an approved translation, in the case in which the old one stands."""

from __future__ import annotations

from briefing.lexicon.case import Case
from briefing.lexicon.entry import Entry
from briefing.lexicon.finder import Found, find
from briefing.lexicon.replacement import alike, possible_cases, replaced
from briefing.lexicon.sentence import without_stress

Pairs = tuple[tuple[str, str], ...]


def exchange_names(
    text: str, approved: str, sentence: str, exchanged: Pairs, source: str, target: str
) -> tuple[str, Pairs] | None:
    """`text`, the translation of `approved`, with the known names of `sentence`, and the pairs that are left to do.

    exchanged: (old word, new word) that differ between `approved` and `sentence`. None where a known name can't be
    exchanged safely: it stands twice, its case is unsure or another in `sentence` (who accuses whom, from where to
    where), or verbs and adjectives would have to agree with another sex.
    """
    before, after = find(approved, source), find(sentence, source)
    swaps: dict[tuple[int, int], tuple[Entry, Entry]] = {}
    left = []
    for old, new in exchanged:
        one, other = _around(old, approved, before), _around(new, sentence, after)
        if one is None and other is None:
            left.append((old, new))
        elif one is None or other is None or not _in_one_case(one, approved, other, sentence, source):
            return None
        else:
            swaps[one.start, other.start] = one.entry, other.entry
    if len({start for start, _ in swaps}) < len(swaps) or len({start for _, start in swaps}) < len(swaps):
        return None
    for entry, new_entry in swaps.values():
        changed = replaced(text, target, entry, new_entry) if alike(entry, new_entry, text, target) else None
        if changed is None:
            return None
        text = changed
    return text, tuple(left)


def _around(word: str, text: str, names: list[Found]) -> Found | None:
    """The name that `word` belongs to."""
    return next((name for name in names if word in text[name.start : name.end]), None)


def _in_one_case(one: Found, text: str, other: Found, new_text: str, language: str) -> bool:
    """Whether the name `one` of `text` and `other` of `new_text` surely play the same part."""
    ours, theirs = _cases(one, text, language), _cases(other, new_text, language)
    # Баку is any case: beside Россия it may be who accuses or who is accused.
    return ours == theirs != frozenset() if language == "ru" else bool(ours & theirs)


def _cases(name: Found, text: str, language: str) -> frozenset[Case]:
    written, _ = without_stress(text[name.start : name.end], language)
    return possible_cases(written, text[: name.start], language, name.entry)
