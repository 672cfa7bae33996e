"""Journalists who ask, where the document names them: by a label («Tom Baker, City Times:») or in their own words
(`Anna Petrosyan, Armenpress.`, «Оксана Ким, РИА Новости.»)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from briefing.document import Document, Turn
from briefing.summarize.people.countries import is_country_name
from briefing.summarize.people.names import UPPER
from briefing.summarize.turns.labels import Label, find_labels
from briefing.summarize.turns.mentions import NOT_SUBJECTS

_NAME = rf"[{UPPER}][\w'’-]+(?: [{UPPER}][\w'’.-]+){{1,2}}"
_DOT = rf"\.(?=\w)|(?<=\.[{UPPER}])\."
"""A full stop inside an outlet's name, `Turan.az`, `U.S. News`, rather than one that ends a sentence."""
_OUTLET = (
    rf"(?:the )?[{UPPER}«“\"](?:[\w&'’«»“”-]|{_DOT})*(?: (?:of |the |and |de )?[{UPPER}«“\"\d][\w&'’«»“”-]*){{0,4}}"
)
_GREETING = (
    r"(?:(?:thank you|thanks|hi|hello|good (?:morning|afternoon|evening)|спасибо|здравствуйте|добрый (?:день|вечер)|"
    r"доброе утро|təşəkkür edirəm|salam|sağ olun|շնորհակալություն|բարև ձեզ|բարի օր)[^.!?։,\n]{0,40}[.,!։] ?){0,2}"
)
_MYSELF = r"(?:(?:i am|i['’]m|my name is|this is|it['’]s|меня зовут|mən|adım|mənim adım|ես|իմ անունը)(?: է)? )?"
_INTRODUCED = re.compile(
    rf"\s*(?i:{_GREETING}{_MYSELF})(?P<name>{_NAME})(?:,| with| from| of|, from| –| —| -) ?(?:with |from |of )?"
    rf"(?P<outlet>{_OUTLET})(?=[.,։!]|$)"
)
_LABEL_WORD = re.compile(r"\s*[\[(](?P<outlet>[^\])]{2,60})[\])]")


def questioner(document: Document, turn: Turn, labels: Sequence[Label] | None = None) -> str:
    """`Tom Baker, City Times`: who asks the question `turn`, empty where the document doesn't say."""
    labels = find_labels(document) if labels is None else labels
    place = bisect_right([label.end for label in labels], turn.start) - 1
    if place >= 0 and labels[place].kind == "name" and not document.text[labels[place].end : turn.start].strip():
        return _printed(labels[place].name)
    introduced = _INTRODUCED.match(document.text[turn.start : min(turn.end, turn.start + 240)])
    if introduced is None or not _introduces(introduced["name"], introduced["outlet"], document):
        return ""
    return f"{introduced['name']}, {introduced['outlet'].removeprefix('the ').strip(' .')}"


def _introduces(name: str, outlet: str, document: Document) -> bool:
    """Whether a journalist names himself, rather than the topic and whom he asks: `On Haiti, Ann. …` does not.

    A speaker's given name or surname is no outlet, and no name begins with a preposition or holds a country.
    """
    first, *_ = words = name.split()
    called = {part for turn in document.turns if turn.speaker for part in turn.speaker.name.split()}
    topic = first in NOT_SUBJECTS or any(map(is_country_name, words))
    return not topic and outlet.strip(" .") not in called


def _printed(label: str) -> str:
    """A label as a name: capitals made usual ones, an outlet in brackets behind a comma."""
    outlet = _LABEL_WORD.search(label)
    if outlet:
        label = f"{label[: outlet.start()]}, {outlet['outlet']}{label[outlet.end() :]}"
    if not label.isupper():
        return " ".join(label.split())
    name, comma, place = label.partition(",")
    words = place.split()
    short = 4 if len(words) == 1 else 3  # BBC and TASS are abbreviations
    return (
        " ".join([*name.title().split()])
        + comma
        + "".join(f" {word.title() if len(word) > short else word}" for word in words)
    )
