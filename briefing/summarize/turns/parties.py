"""Who issue a joint statement: two people who met, `President Ilham Aliyev and Prime Minister Nikol Pashinyan`, or
states, «Казахстан и Узбекистан»."""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.people.roles import russian_nominative
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.people.split_office import split_office
from briefing.summarize.people.states import AND, joined, listed_states
from briefing.summarize.turns.named_person import ABOUT, person_named

_JOINT = {
    "en": r"joint (?:[\w-]+ )?(?:statement|communiqué|communique|declaration|press release)",
    "ru": r"совместн\w+ (?:[\w-]+ )?(?:заявлени|коммюнике|деклараци|сообщени)\w*",
    "az": r"birgə (?:bəyanat|kommünike|bəyannamə|məlumat)\w*",
    "hy": r"համատեղ (?:հայտարարությ|կոմյունիկե|հռչակագ|հաղորդագրությ)\w*",
}
_TALKS = {
    "en": re.compile(
        rf"{_JOINT['en']} (?:following|after|at the end of|on the (?:results|outcomes?) of) (?:the |their )?"
        r"(?:[\w-]+ ){0,2}(?:talks|negotiations|meetings?|visit) (?:between|of) (?:the )?(?P<names>[^\n]+)",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        rf"{_JOINT['ru']} (?:по (?:итогам|результатам|завершении)|после) (?:[\w-]+(?:ых|их|ой|ей|ого|его) ){{0,2}}"
        r"(?:переговоров|встречи|встреч|бесед|беседы|консультаций)(?: между)? (?P<names>[^\n]+)",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"^(?P<names>[^\n]+?) (?:arasında )?(?:keçirilən |keçirilmiş |aparılan )?(?:danışıqlar|görüş|məsləhətləşmə)\w*"
        rf"(?: (?:yekun|nəticə)\w+)?(?: (?:dair|üzrə|görə|sonra|haqqında))? {_JOINT['az']}",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"^(?P<names>[^\n]+?) (?:միջև )?(?:կայացած |տեղի ունեցած )?(?:բանակցությունների|հանդիպման|խորհրդակցությունների)"
        rf"(?: (?:արդյունք|ամփոփ)\w+| հետո)?(?: վերաբերյալ)? {_JOINT['hy']}",
        re.IGNORECASE,
    ),
}
"""A joint statement that names its issuers as those who held the talks that it comes from."""
_ENDS = re.compile(r" (?:birgə|համատեղ)$")
"""The adjective of the statement behind its issuers' names."""
_WHERE = re.compile(r",? (?:в|во|in|on|held in) [A-ZА-ЯЁ\d].*$")
_WITH = {"ru": r" и | с(?:о)? ", "az": r" və | ilə ", "hy": r" և | հետ "}


def parties(names: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The issuers where a title's words name two people or list states; None for anything else."""
    names = _ENDS.sub("", _without_subject(names))
    return _issuers(names, AND.get(language, AND["en"]), language, index)


def parties_to_talks(title: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The issuers of a `Joint Communiqué following the talks between …`; None for any other title.

    A statement that isn't joint is its issuer's, with whomever he talked.
    """
    found = _TALKS[language].search(title) if language in _TALKS else None
    if found is None:
        return None
    names = _WHERE.sub("", _without_subject(found["names"]))
    return _issuers(names, _WITH.get(language, r" and | with "), language, index)


def _without_subject(names: str) -> str:
    """The words of a title without what the statement is about."""
    return ABOUT.sub("", f" {names}")


def _issuers(names: str, between: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The states that `names` lists, or the two people that it names, as the subject of a sentence."""
    names = names.strip(' .«»"“”,')
    found = listed_states(names, language) or _people(names, between, language, index)
    return Speaker(joined(found, language)) if found else None


def _people(names: str, between: str, language: str, index: SpeakerIndex) -> list[str]:
    """The names of two people; none where it isn't two."""
    people = []
    parts = re.split(between, names)
    for part in parts if len(parts) == 2 else []:
        part = russian_nominative(part) if language == "ru" else re.sub(r"^[Tt]he ", "", part)
        person = person_named(part, language, index)
        if person is None or " " not in person.name or split_office(person.name)[0]:
            return []
        people.append(person.name)
    return people
