"""What an English report says of its source behind the name: `according to Ann Roe, who runs the port, …`."""

from __future__ import annotations

import re

from briefing.summarize.people.offices import is_office

_RELATIVE = re.compile(r"(?:who|which|whose|where)\b[^,“”\"]*(?:, |\W*$)")
_APPOSITION = re.compile(r"(?P<held>[^,“”\"]+?)(?:, |\W*$)")
_SEATED = re.compile(r"\b(?:of|for|at|in|who)\b")
_LIST = re.compile(r"[^,]*\b(?:and|or) ")
"""What goes on as a list: `the mayor, the governor and the police were warned`."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|must|may|might|should|did|does|do|[a-z]{2,}ed)\b"
)
_LONGEST_OFFICE = 12
"""Words."""


def without_description(words: str) -> str:
    """What follows the name of a source, without the relative clause or the office that belongs to the name; empty
    where nothing else follows."""
    relative = _RELATIVE.match(words)
    if relative:
        return words[relative.end() :]
    held = _APPOSITION.match(words)
    if held is None or not is_office_held(held["held"]) or held["held"][:1].isupper():
        return words
    rest = words[held.end() :]
    seated = _SEATED.search(held["held"]) is not None
    return words if not seated and _LIST.match(rest) else rest


def is_office_held(words: str) -> bool:
    """Whether the English words are but the office of whom they stand beside: `The EU's envoy, Ann Roe, said`."""
    return any(map(is_office, words.split())) and len(words.split()) <= _LONGEST_OFFICE and not _FINITE.search(words)
