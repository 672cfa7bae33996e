"""Whether the names of a sentence arrived in its translation."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from briefing.lexicon.finder import find, stands_in
from briefing.translate.names import spoken_of
from briefing.translate.sound import sounds_like

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENING = frozenset("«“„\"'([—–-:.!?…։․")
_NOMINATIVE = re.compile(r"(?<!ид)[оеё]в$")
"""The end of a Russian surname that looks like an ending: Аккенженов, but Сефевидов."""
_WHOLE = 0.1
"""Most that the sound of a name may differ which has no ending to be left out."""
_LATIN = re.compile("[a-z]+", re.IGNORECASE)
_SHORTEST = 4
"""Letters; shorter words of one script resemble too many of another."""


def name_missing(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether a name of the source has no counterpart in the target.

    Names of the table must have one of its forms, those of the lexicon one of theirs or sound alike; other capitalised
    words inside a sentence must be heard again in some word of the target, whatever its script and ending.
    """
    return bool(missing_names(source_text, target_text, source, target))


def missing_names(source_text: str, target_text: str, source: str, target: str) -> list[str]:
    """The names of the source without counterpart in the target, as they stand in the source."""
    if source == target:
        return []
    found = spoken_of(source_text, source)
    lost = [source_text[slice(*spans[0])] for name, spans in found if not name.answers(target_text, target)]
    known = [span for _, spans in found for span in spans]
    written = _WORD.findall(target_text)

    def alike(word: str, other: str) -> bool:
        if source == "ru" and _NOMINATIVE.search(word):
            return sounds_like(word, other, source, target, _WHOLE, inflected=False)
        return sounds_like(word, other, source, target)

    def heard(word: str) -> bool:
        return any(alike(word, other) and not _misspelt(word, other, target) for other in written)

    for name in find(source_text, source):
        if any(start < name.end and name.start < end for start, end in known):
            continue
        known.append((name.start, name.end))
        if not stands_in(name.entry, target_text, target):
            # An adjective may stand for a place, and a spelling of its own for a person: heard again is good enough.
            text = source_text[name.start : name.end]
            parts = [word for word in _WORD.findall(text) if len(word) > 1]
            # Who is in public life is known by the surname alone.
            unknown = name.entry.kind == "person" and not name.entry.country
            if not all(map(heard, parts if unknown else parts[-1:])):
                lost.append(text)
    return lost + [word for word in _unknown(source_text, source, known) if not heard(word)]


def _misspelt(word: str, other: str, target: str) -> bool:
    """Whether a Latin name is neither in the letters of the target nor copied as it is: Junghietu as Jungietu."""
    if target not in ("ru", "hy") or not _LATIN.fullmatch(other):
        return False
    return _LATIN.match(word) is not None and other.lower() not in word.lower()


def _unknown(text: str, language: str, known: list[tuple[int, int]]) -> list[str]:
    """Capitalised words inside sentences that neither the table nor the list of common capitalised words knows."""
    words = []
    for match in _WORD.finditer(text):
        word = re.sub(r"['’]s$", "", match.group())
        before = text[: match.start()].rstrip(" ")[-1:]
        if (
            len(word) >= _SHORTEST
            and word[0].isupper()
            and not word.isupper()
            and before not in _OPENING
            and before
            and not any(start <= match.start() < end for start, end in known)
            and not is_title(word, language)
        ):
            words.append(word)
    return words


def is_title(word: str, language: str) -> bool:
    """Whether a word, any form of it, is often capitalised without being a name: titles, offices, months."""
    return _titles(language).match(word) is not None


@lru_cache(maxsize=8)
def _titles(language: str) -> re.Pattern[str]:
    """`capitalised.tsv`: beginnings of Russian, Azerbaijani and Armenian words, whole English words."""
    rows = (files("briefing.translate") / "capitalised.tsv").read_text("utf-8").splitlines()
    forms = "|".join(form for row in rows for code, form in [row.split("\t")] if code == language)
    ending = "(?:e?s)?" if language == "en" else r"[^\W\d_]*"
    return re.compile(rf"(?:{forms or '(?!)'}){ending}(?![^\W\d_])", re.IGNORECASE)
