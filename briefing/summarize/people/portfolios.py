"""English offices with a field in capitals, told by their form: `Minister for Social Protection Ann Roe`.

Field and name make one run of capitalised words: the name is its last two, or begins at a given name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.lexicon.people import given_names
from briefing.summarize.people.names import UPPER, is_particle

_OFFICE = (
    r"(?:[Mm]inister|[Ss]ecretary|[Uu]ndersecretary|[Cc]ommissioner|[Cc]oordinator|[Rr]apporteur|[Ee]nvoy|"
    r"[Rr]epresentative|[Ss]pokes(?:person|man|woman)|[Aa]dviser|[Dd]irector|[Dd]irector-General)"
)
_CAPITAL = rf"[{UPPER}][\w'’-]*"
_FIRST = rf"\b{_OFFICE}(?: of State)? (?:for|of) (?:the )?"
_LISTED = rf"(?:{_CAPITAL}(?: {_CAPITAL})?, )*(?:{_CAPITAL}(?: {_CAPITAL})?,? (?:and|&) )?"
_LED = re.compile(rf"{_FIRST}{_LISTED}$")
"""What stands in front of a run that goes on with the field."""
_HELD = re.compile(rf"{_FIRST}{_LISTED}{_CAPITAL}(?: {_CAPITAL}){{0,3}} $")
_SUFFIX = re.compile(r"Jr\.?|Sr\.?|[IVX]+")
_REACH = 120
"""Characters in front of a name."""


def name_after_field(before: str, run: str) -> str:
    """The name that ends a run of capitalised words whose first ones belong to an office that ends `before`."""
    words = run.split()
    if len(words) < 3 or not _LED.search(before[-_REACH:]):
        return ""
    given = next((place for place, word in enumerate(words[:-1]) if place and word in _given()), 0)
    first = given or len(words) - (3 if _SUFFIX.fullmatch(words[-1]) else 2)
    while first > 1 and (is_particle(words[first]) or words[first].endswith(".")):
        first -= 1
    return " ".join(words[first:])


def portfolio_before(before: str) -> tuple[str, str]:
    """The office with its field that ends `before`, and the words in front of it; both empty for any other end."""
    near = before[-_REACH:]
    held = _HELD.search(near)
    return (held.group().strip(), near[: held.start()]) if held else ("", "")


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    """Given names that are no English words."""
    return frozenset(form for name in given_names() if "en" not in name.words for form in name.forms["en"])
