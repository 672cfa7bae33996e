"""Several states that act together: «Казахстана и Узбекистана», `the Republic of Moldova and the Kingdom of Norway`."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.lexicon.entry import LANGUAGES, Entry, capitals, entries
from briefing.lexicon.finder import find

_BETWEEN = re.compile(r"[\s,]*(?:(?:and|и|və|և|of|the)[\s,]+)*", re.IGNORECASE)
"""What stands between the states of a list."""
AND = {"en": " and ", "ru": " и ", "az": " və ", "hy": " և "}
"""Between the last two of a list."""
_LIST = re.compile(r", | (?:and|и|və|և) ")


def listed_states(words: str, language: str) -> list[str]:
    """The short names of states, in the nominative, where `words` lists two or more of them and nothing else.

    Source: the lexicon's countries, in any case and with or without the form of government.
    """
    if language not in LANGUAGES:
        return []
    words = words.title() if words.isupper() else words
    names, reached = [], 0
    for found in find(words, language):
        state = _state(found.entry)
        if state is None or not _BETWEEN.fullmatch(words[reached : found.start]):
            return []
        names.append(state.preferred(language))
        reached = found.end
    return names if len(names) > 1 and not words[reached:].strip(" ,.'’s") else []


def joined(names: list[str], language: str) -> str:
    """`Armenia, Georgia and Iran`: names as the subject of a sentence."""
    return AND.get(language, AND["en"]).join(filter(None, (", ".join(names[:-1]), names[-1])))


def are_states(name: str) -> bool:
    """Whether a speaker's name is a list of two or more states, or their capitals, in the nominative."""
    parts = _LIST.split(name)
    return len(parts) > 1 and all(part.removeprefix("the ") in _nominatives() for part in parts)


def parts_of(name: str) -> list[str]:
    """The states of a list, in order."""
    return _LIST.split(name)


def _state(entry: Entry) -> Entry | None:
    """The country that an entry names, by its short name or by one with the form of government."""
    if entry.kind == "country":
        return entry
    return _by_long_name().get(entry.preferred("en")) if entry.kind == "place" else None


@lru_cache(maxsize=1)
def _by_long_name() -> dict[str, Entry]:
    """Countries by an English name with the form of government: `Republic of Moldova`, `Russian Federation`."""
    short = {
        name: entry
        for entry in entries()
        if entry.kind == "country"
        for name in (*entry.forms["en"], *entry.other.get("en", ()))
    }
    government = re.compile(
        r"(?:[A-Z][\w'’-]+ )*(?:Republic|Kingdom|Principality|State) of (?:the )?(?P<of>[A-Z].+)|"
        r"(?P<adjective>[A-Z]\w+) (?:Republic|Federation|Confederation)"
    )
    found = {}
    for entry in entries():
        name = entry.preferred("en")
        named = government.fullmatch(name) if entry.kind == "place" else None
        if named and (country := short.get(named["of"] or named["adjective"])):
            found[name] = country
    return found


@lru_cache(maxsize=4)
def states_and_capitals(language: str) -> frozenset[str]:
    """The names of states and their capitals in the nominative; none in a language that the lexicon hasn't."""
    states = [entry.forms for entry in entries() if entry.kind == "country"]
    return frozenset(form for forms in [*states, *capitals()] for form in forms.get(language, ()))


@lru_cache(maxsize=1)
def _nominatives() -> frozenset[str]:
    return frozenset().union(*map(states_and_capitals, LANGUAGES))
