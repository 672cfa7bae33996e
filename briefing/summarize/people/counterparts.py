"""The English office of a counterpart: Bo Lee's in `the Norwegian minister met her Swedish counterpart, Bo Lee`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from briefing.document import Speaker
from briefing.summarize.people.countries import is_country
from briefing.summarize.people.names import UPPER
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.seats import is_seat

_CAPITAL = rf"[{UPPER}][\w'’-]+"
_NATION = rf"(?:his|her) (?P<nation>{_CAPITAL}(?: {_CAPITAL})?) counterpart"
_FOUND = (
    re.compile(rf"\b{_NATION},? (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})"),
    re.compile(rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}}), {_NATION}\b"),
)
_OF_STATE = re.compile(r"\b(?:[Mm]inister|[Pp]resident)\b")
"""Offices that every state has under the same name; a US secretary of state's counterpart is a foreign minister."""
_ADJECTIVE = re.compile(r"[A-Z]\w+(?:an|ese|ish|ch|i|['’]s)")
"""Of a state: `Slovenian`, `Norway's`."""
_SENTENCE_ENDS = re.compile(r"[.!?]['\"”’]?\s|\n")
_REACH = 600
"""Characters in front in which the one is named whose counterpart it is."""


class _Index(Protocol):
    def names(self, words: str) -> list[str]: ...
    def resolve(self, mention: str, role: str = "") -> Speaker: ...


def counterparts(text: str, index: _Index) -> Iterator[tuple[str, str]]:
    """The full name and the office of each counterpart of the one minister or president named before."""
    first: dict[str, re.Match[str]] = {}
    for found in (match for pattern in _FOUND for match in pattern.finditer(text)):
        first.setdefault(found["name"], found)
    for found in first.values():
        name = index.resolve(found["name"]).name
        before = text[max(0, found.start() - _REACH) : found.start()]
        ends = [match.end() for match in _SENTENCE_ENDS.finditer(before)]
        for words in (before[ends[-1] :] if ends else before, before):
            people = {index.resolve(each) for each in index.names(words)}
            offices = {person for person in people if person.name != name and _OF_STATE.search(person.role)}
            if len(offices) == 1:
                yield name, f"{found['nation']} {_office(offices.pop().role)}"
            if offices:
                break


def _office(role: str) -> str:
    """An office without its state: `Norwegian Foreign Minister`, `Foreign Minister of Norway`."""
    words = role.split()
    if not (is_office(words[0]) or is_seat(words[0])) and _ADJECTIVE.fullmatch(words[0]):
        words.pop(0)
    while len(words) > 1 and is_seat(words[0]):
        words.pop(0)
    of = next((place for place, word in enumerate(words) if word == "of" and is_country(words[-1])), len(words))
    return " ".join(words[:of])
