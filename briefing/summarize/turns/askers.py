"""Which labels stand in front of journalists, hosts and people who only give the floor to others."""

from __future__ import annotations

import re

from briefing.document import Document
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.turns.labels import Label
from briefing.summarize.turns.outlets import is_outlet

ASKS = 0.5
"""Share of an interviewer's turns that end with a question."""
_PREFACE = 3000
"""Characters in which an interview tells who asks."""
_USHERS = 15
"""Words of the longest turn of somebody who only gives the floor to others."""


def askers(document: Document, labels: list[Label], index: SpeakerIndex) -> set[str]:
    """Names in front of nothing but questions: journalists who are named (`Tom Baker, City Times:`).

    Whoever has an office or stands in the title is none, nor is anybody if nobody else speaks.
    """
    asking: dict[str, bool] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        if label.kind == "name":
            words = document.text[label.end : following.start if following else len(document.text)].rstrip('»”" \n')
            asks = words.endswith("?") or "՞" in words[-120:]
            asking[label.name] = asking.get(label.name, True) and asks
    preface = document.text[:_PREFACE]
    found = _interviewers(document, labels, index) | {name for name in asking if is_outlet(name, preface)}
    for name, asks in asking.items():
        surname = name.split(",")[0].split("(")[0].split()[-1:]
        titled = bool(surname) and surname[0].lower() in document.title.lower()
        if asks and not titled and not index.resolve(name).role:
            found.add(name)
    return found if len(found) < len(asking) else set()


def _interviewers(document: Document, labels: list[Label], index: SpeakerIndex) -> set[str]:
    """Names without office that ask in at least half of their turns, where nobody else asks as often as now and then.

    Of two who talk with each other, the one who asks at all, where title and office tell that the other is the guest.
    """
    turns: dict[str, list[bool]] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        if label.kind == "name":
            words = document.text[label.end : following.start if following else len(document.text)].rstrip('»”" \n')
            turns.setdefault(label.name, []).append(words.endswith("?") or "՞" in words[-120:])
    shares = {name: sum(asked) / len(asked) for name, asked in turns.items()}
    found = {
        name
        for name, share in shares.items()
        if share >= ASKS and len(turns[name]) > 1 and not index.resolve(name).role
    }
    speaking = {index.resolve(name).name: name for name in shares if not is_host(name)}
    if len(speaking) == 2:
        for one, other in (tuple(speaking.values()), tuple(speaking.values())[::-1]):
            guest = index.resolve(other)
            titled = guest.name.split()[-1].lower() in document.title.lower()
            if shares[one] > 0 and titled and guest.role and not index.resolve(one).role:
                found.add(one)
    rest = [share for name, share in shares.items() if name not in found]
    return found if rest and max(rest) < ASKS / 2 else set()


def is_host(name: str) -> bool:
    """Whether a label names the host: `THE HOST, DANIEL KERR`."""
    return re.match(r"(?:the )?(?:host|anchor|presenter|moderator|interviewer)\b", name, re.IGNORECASE) is not None


def ushers(document: Document, labels: list[Label], index: SpeakerIndex) -> set[str]:
    """Labels of a mere office behind which nothing but a few words stand, where questions are asked and others answer.

    `NATO Spokesperson: We'll start with Reuters.`
    """
    longest: dict[str, int] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        words = len(document.text[label.end : following.start if following else len(document.text)].split())
        if label.kind == "name":
            longest[label.name] = max(words, longest.get(label.name, 0))
    if not any(label.kind == "question" for label in labels):
        return set()
    short = {name for name, words in longest.items() if words <= _USHERS and _usher_office(name, index)}
    return short if len(short) < len(longest) else set()


def _usher_office(name: str, index: SpeakerIndex) -> bool:
    return re.search(r"spokes|press|пресс|mətbuat|մամուլ", name, re.IGNORECASE) is not None and not index.knows(name)
