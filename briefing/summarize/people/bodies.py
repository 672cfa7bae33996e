"""Names of bodies as the subject of a sentence: in the nominative, without the length of a document's title."""

from __future__ import annotations

import re

from briefing.summarize.people.offices import is_office
from briefing.summarize.people.roles import russian_nominative
from briefing.summarize.people.states import joined, listed_states

_RU_NOMINATIVE = {
    "министерства": "министерство",
    "правительства": "правительство",
    "посольства": "посольство",
    "комитета": "комитет",
    "совета": "совет",
    "департамента": "департамент",
    "управления": "управление",
    "службы": "служба",
    "администрации": "администрация",
    "министров": "министры",
    "министерств": "министерства",
    "глав": "главы",
    "президентов": "президенты",
    "лидеров": "лидеры",
    "союза": "союз",
    "банка": "банк",
    "центра": "центр",
    "агентства": "агентство",
    "организации": "организация",
    "парламента": "парламент",
    "компании": "компания",
    "комиссии": "комиссия",
    "фонда": "фонд",
}
GENITIVES_RU = frozenset(_RU_NOMINATIVE)
"""Kinds of bodies in the genitive, lower case."""
_RU_ADJECTIVES = (("ского", "ский"), ("ского", "ский"), ("ной", "ная"), ("ского", "ский"), ("ального", "альный"))
_MINISTERS = re.compile(r"Ministers (?:of|for) (?P<field>Foreign|Internal) Affairs of (?P<seats>.+)")
_MEETING = re.compile(
    r"(?:(?:the )?(?:[\w-]+ ){0,2}(?:meeting|talks|summit|consultations|session) of (?:the )?|"
    r"(?:[\w-]+(?:ой|его|ых|го) ){0,2}(?:встречи|заседания|совещания|саммита|консультаций) )"
    r"(?=(?:[\w-]+ ){0,3}(?:ministers|presidents|leaders|heads|министров|президентов|лидеров|глав)\b)",
    re.IGNORECASE,
)
"""In front of those who met: `Fourth Meeting of the Foreign Ministers of …`."""
_SEVERAL = re.compile(r"(?P<who>(?:[A-Z][\w-]+ )*(?:Ministers|Presidents|Leaders|Governments)) of (?P<seats>.+)")
_OF_REPUBLIC = re.compile(r"(?:of )?(?:the )?(?:[A-Z]\w+ )?(?:Republic|Kingdom|State) of (?:the )?(?=[A-Z])")


def short_body(name: str, language: str) -> str:
    """Ministers as reports name them: `Ministers of Foreign Affairs of the Republic of A and of the Republic of B`.

    They become `Foreign Ministers of A and B`; any other name stays.
    """
    several = _SEVERAL.fullmatch(name) if language == "en" else None
    states = listed_states(several["seats"], language) if several else []
    if several and states:
        return f"{several['who']} of {joined(states, language)}"
    found = _MINISTERS.fullmatch(name) if language == "en" else None
    if found is None:
        return name
    seats = re.sub(r"(?<=and )of ", "", _OF_REPUBLIC.sub("", found["seats"]))
    field = "Foreign" if found["field"] == "Foreign" else "Interior"
    return f"{field} Ministers of {seats}"


def who_met(name: str) -> str:
    """Who issue what a meeting adopts: `Third Meeting of the Foreign Ministers of …` are the ministers."""
    return _MEETING.sub("", name, count=1) if _MEETING.match(name) else name


def nominative_body(name: str, language: str) -> str:
    """A body's name in the nominative: «Министерства обороны» → «Министерство обороны»."""
    if language == "hy":
        if is_office(name.split()[-1][:-1]) and name.endswith("ի"):
            return name[:-1]
        return re.sub(
            r"(ությ)ան$", r"\1ուն", re.sub(r"(?<=ություն)(?:ը|ն)$", "", re.sub(r"(ությ)ա՞?ն$", r"\1ուն", name))
        )
    if language == "az":
        return re.sub(r"(?<=[ıiuü])n[ıiuü]n$|(?<=[^ıiuüaəoöe])[ıiuü]n$|-[ıiuüа]n$", "", name)
    if language == "en":
        return re.sub(r"['’]s?$", "", name)
    office = russian_nominative(name)
    if office != name and not name.split()[0].lower().endswith(("ов", "ы")):
        return office[:1].upper() + office[1:]  # «председателя Банка Карсии»
    words = name.split()
    for position, word in enumerate(words[:3]):
        base = _RU_NOMINATIVE.get(word.lower())
        if base:
            words[position] = base[:1].upper() + base[1:]
            for before in range(position):
                for old, new in _RU_ADJECTIVES:
                    if words[before].endswith(old):
                        words[before] = words[before][: -len(old)] + new
            break
    joined = " ".join(words)
    return joined[:1].upper() + joined[1:]
