"""Who is introduced or called by name: in a title, a preface or a question."""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.people.holders import office_stems
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.speakers import SpeakerIndex

_ADDRESSED = {
    "en": re.compile(
        r"(?:^|[.,!?] )\s*(?:Mr|Mrs|Ms|Miss|Dr|Minister|President|Secretary|Ambassador|Spokesperson|"
        r"Prime Minister|Foreign Minister)\.? (?P<name>(?:[A-Z][\w'’-]+ ){0,2}[A-Z][\w'’-]+)(?=[,:?])"
    ),
    "ru": re.compile(
        r"(?:^|[.,!?] )\s*(?:[Гг]осподин|[Гг]оспожа|[Гг]-н|[Гг]-жа|[Мм]инистр|[Пп]резидент) "
        r"(?P<name>(?:[А-ЯЁ][\w-]+ ){0,2}[А-ЯЁ][\w-]+)(?=[,:?])"
    ),
    "az": re.compile(
        r"(?:^|[.,!?] )\s*(?:[Cc]ənab|[Xx]anım|[Nn]azir|[Pp]rezident|[Cc]ənab nazir) "
        r"(?P<name>(?:[A-ZƏİÖÜÇŞĞ][\w-]+ ){0,2}[A-ZƏİÖÜÇŞĞ][\w-]+)(?=[,:?])"
    ),
    "hy": re.compile(
        r"(?:^|[․։,՝] )\s*(?:[Պպ]արոն|[Տտ]իկին|[Նն]ախարար|[Պպ]արոն նախարար) "
        r"(?P<name>(?:[Ա-Ֆ][\w-]+ ){0,2}[Ա-Ֆ][\w-]+)(?=[,՝])"
    ),
}


def introduced(preface: str, index: SpeakerIndex, office: str = "") -> Speaker | None:
    """The one official whom a preface names in full: `Spokesperson Ann Roe opened the briefing`.

    office: what the title calls the speaker; who has another isn't meant.
    """
    people = {speaker for name in index.names(preface[:600]) if " " in (speaker := index.resolve(name)).name}
    officials = [person for person in people if person.role]
    if office and len(officials) > 1:
        wanted = office_stems(office)
        officials = [person for person in officials if len(wanted & office_stems(person.role)) > 1]
    return officials[0] if len(officials) == 1 else None


def names(speaker: Speaker, words: str) -> bool:
    """Whether the words name a speaker, in any case."""
    surname = speaker.name.split()[-1]
    return re.search(rf"(?<!\w){re.escape(surname[: max(4, len(surname) - 1)])}", words, re.IGNORECASE) is not None


def addressed(question: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The official whom a question calls by name: `Ms Roe, is it true …`; None for anybody else."""
    for match in _ADDRESSED.get(language, _ADDRESSED["en"]).finditer(question[:300]):
        if index.knows(match["name"]):
            speaker = index.resolve(match["name"])
            if speaker.role:
                return speaker
    return None


def named_in(title: str, index: SpeakerIndex) -> Speaker | None:
    """The last person that a title names in full."""
    for match in reversed(list(re.finditer(PERSON, title))):
        run = match.group()
        if re.search(r"\b(?:[Tt]he|[Ii]n|[Aa]t) $", title[: match.start()]):
            continue  # "the floods in the Karst Valley"
        if index.knows(run):
            speaker = index.resolve(run)
            if " " in speaker.name:
                return speaker
    return None
