"""Who said it in a news report: `Rossi said`, «заявил Лавров», «Bayramov bildirib», «ասել է Միրզոյանը».

Finds, in a stretch of the reporter's own words, a verb of saying and its subject. Works on the text between the
quotations; pronouns and mere offices go to the last person named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.summarize.people.offices import is_office
from briefing.summarize.people.seated import seated_source
from briefing.summarize.turns.mentions import person_of
from briefing.summarize.turns.saying import ACCORDING, IN_THEIR_WORDS, SAYING, VERBS
from briefing.summarize.turns.sources import according_source
from briefing.summarize.turns.speaking_bodies import SOURCE_BODY, nominative_body
from briefing.summarize.turns.subjects import find_subjects

_PRONOUNS = frozenset(["him", "her", "them", "его", "её", "ее", "их", "onun", "նրա"])
"""`According to him`: whom the text named last, which no noun of office tells."""

_NAMED_SOURCE = re.compile(
    rf"{IN_THEIR_WORDS} (?:[\w’'-]+ ){{0,7}}?(?P<office>[a-z-]+) "
    r"(?P<who>[A-Z][\w.’'-]*(?: [\w.’'-]+)? [A-Z][\w’'-]+)(?=[,.])"
)
"""`According to Serbia's prime minister Ann Roe, …`: whatever else the office names first, she is the source."""

_GOES_ON_AZ = re.compile(rf"(?:{VERBS['az']})(?: ki)(?!\w)", re.IGNORECASE)
"""«Əlavə edib ki, …»: Azerbaijani leaves out the pronoun for whoever the sentence before is about."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of saying at `[start, end)` and its subject: the mention as printed, or None for a pronoun.

    `body`: the subject is a ministry or the like, not a person; `office`: the noun that stands for a person («посол»),
    `seated`: with its seat («посол Дании»).
    """

    mention: str | None
    start: int
    end: int
    body: bool = False
    office: str = ""
    seated: bool = False


def find_attribution(words: str, language: str, offset: int = 0) -> Attribution | None:
    """The first verb of saying in the reporter's `words` with its subject, None where there is none.

    `offset` is added to the positions. An office without a name or a pronoun gives `mention` None.
    """
    named = _NAMED_SOURCE.search(words) if language == "en" else None
    if named and is_office(named["office"]) and (person := person_of(named["who"])):
        return Attribution(person, offset + named.start(), offset + named.end())
    source = SOURCE_BODY[language].search(words) if language in SOURCE_BODY else None
    if source:
        body = nominative_body(source["who"]) if language in ("ru", "hy") else source["who"]
        return Attribution(body, offset + source.start(), offset + source.end(), body=True)
    unnamed = according_source(words, language)
    if unnamed:
        return Attribution(unnamed["who"], offset + unnamed.start(), offset + unnamed.end(), body=True)
    seated = seated_source(words, language)
    if seated:
        start, end = offset + seated.start, offset + seated.end
        return Attribution(None, start, end, office=seated.office, seated=True)
    according = ACCORDING.get(language, ACCORDING["en"]).search(words)
    if according:
        groups = according.groupdict()
        mention = person_of(groups.get("who") or groups.get("who2"))
        noun = groups.get("pronoun") or groups.get("pronoun2")
        if mention is None and groups.get("pronoun2"):
            behind = words[according.end() :].split(",")[0][:90]  # «По словам директора бюро ВОЗ Лейлы Бензины, …»
            whole = person_of(behind) if language == "ru" else None
            mention = whole if whole and " " in whole else None
        if noun and noun.lower() in _PRONOUNS:
            return Attribution(mention, offset + according.start(), offset + according.end())
        if mention or noun:
            return Attribution(mention, offset + according.start(), offset + according.end(), office=noun or "")
    goes_on = _GOES_ON_AZ.match(words) if language == "az" else None
    if goes_on:
        return Attribution(None, offset, offset + goes_on.end())
    for verb in SAYING.get(language, SAYING["en"]).finditer(words):
        for subject in find_subjects(words, verb, language):
            start, end = offset + verb.start(), offset + verb.end()
            return Attribution(subject.mention, start, end, subject.body, subject.office, subject.seated)
    return None
