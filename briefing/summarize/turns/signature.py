"""Who signs: a line of the preface with name and office, or the end of a letter."""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.people.names import is_particle
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.seats import is_seat
from briefing.summarize.people.speakers import SpeakerIndex

_PREFACE_LINES = 9
_SIGNED = 5
"""Lines at the end of a letter in which its writer signs."""
_FAREWELL = re.compile(
    r"(?:(?:yours|in solidarity|sincerely|respectfully|with (?:best|kind|warm)|best regards|kind regards|faithfully)\b|"
    r"с уважением|искренне|с наилучшими|hörmətlə|ehtiramla|səmimi|հարգանքով|հարգանքներով|"
    r"անկեղծորեն)[^\n.]{0,40}[,՝:]?$",
    re.IGNORECASE,
)


def byline(text: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The person whom a line of the preface names: `ANTONY J. ROE, SECRETARY OF STATE`, or a name above an office."""
    lines = [line.strip(" \t*_") for line in text[:1500].split("\n") if line.strip()][1:_PREFACE_LINES]
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else ""
        if line.rstrip().endswith((".", "։", ":", "!", "?")):
            break
        name, _, office = line.partition(", ")
        held = office or (following if not following.endswith((".", "։", ":")) else "")
        words = name.split()
        if not 1 < len(words) <= 5 or not any(map(is_office, held.split())) or any(map(is_office, words)):
            continue
        if all(word[:1].isupper() or is_particle(word) for word in words) and not re.search(r"\d", name):
            person = index.resolve(name)
            if " " in person.name and not is_seat(words[0].capitalize()):
                return person if person.role else Speaker(person.name, held)
    return None


def signature(text: str, index: SpeakerIndex) -> Speaker | None:
    """Who signs a letter: a name in a line of its own at the end, below a farewell or above an office."""
    lines = [line.strip(" \t*_") for line in text[-600:].split("\n") if line.strip()][-_SIGNED:]
    for place, line in enumerate(lines):
        name, _, held = line.partition(", ")
        words = name.split()
        if not 1 < len(words) <= 4 or not all(word[:1].isupper() or is_particle(word) for word in words):
            continue
        if any(map(is_office, words)) or name.endswith((".", "։", "!", "?", ":")):
            continue
        following = held or (lines[place + 1] if place + 1 < len(lines) else "")
        office = following if any(map(is_office, following.split()[:6])) and len(following.split()) < 12 else ""
        farewell = place > 0 and _FAREWELL.match(lines[place - 1])
        if farewell or (office and lines[:place] and place + 2 >= len(lines)):
            known = index.resolve(name)
            return Speaker(name, known.role or office.rstrip(".,"))
    return None
