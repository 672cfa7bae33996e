"""The person whom the words of a title end with: «министра иностранных дел С.В. Лаврова», `Minister Ann Roe`."""

from __future__ import annotations

import re

from briefing.document import Speaker
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.people.split_office import split_office

ABOUT = re.compile(
    r"\s+(?:on|on behalf|regarding|concerning|about|following|in (?:connection|response)|at|ahead|before|prior|during|"
    r"to (?:the )?(?:press|media|journalists|reporters)|"
    r"to (?:the |an? )?(?:recent |latest |false )?(?:statement|remark|comment|claim|allegation|accusation|report)s?|"
    r"в связи|о|об|на (?:заявлени|обвинени|высказывани|публикаци|сообщени|комментари|утверждени|ноту)\w*|"
    r"по (?:поводу|случаю|итогам|вопрос\w+)|перед|в ходе|во время|на (?:\w+ )?(?:коллегии|заседании|совещании|встрече|"
    r"пресс-конференции|саммите|форуме|сессии|церемонии|открытии|съезде|конференции|переговорах|брифинге)|"
    r"относительно|для прессы|для СМИ|на вопрос\w*|ilə bağlı|barədə|haqqında|կապակցությամբ|վերաբերյալ|մասին|"
    r"առնչությամբ)\s.*$"
    r"|\s+на вопросы?$|\s+за \d.*$"
    r"|\s+(?:газете|агентству|телеканалу|каналу|журналу|изданию|радиостанции|радио|порталу|на \d+ час\w*)(?: .*)?$"
    r"|,\s(?:[A-ZА-Я]\w+,\s)?\d.*$",
    re.IGNORECASE,
)
"""What a statement is about or where it was made, behind its issuer in a title."""
BODY_NOUN = re.compile(
    r"^(?:Minist(?:ry|ers)|Governments?|Embassy|Council|Committee|Commission|Department|Office|Bank|Agency|"
    r"Organi[sz]ation|Presidents|Leaders|Secretariat|"
    r"Union|Nations|Group|Alliance)$|nazirliyi|XİN|səfirliyi|komitəsi|hökuməti|idarəsi|administrasiyası|agentliyi|"
    r"xidməti|məclisi|partiyası",
    re.IGNORECASE,
)
"""What a body's name has and no person's."""


def person_named(name: str, language: str, index: SpeakerIndex) -> Speaker | None:
    """The person that «министра иностранных дел С.В. Лаврова» ends with, if the words end in one."""
    head = name.split(",")[0]
    office, bare = split_office(head)
    if office.endswith((" of", " for")) and any(map(BODY_NOUN.search, office.split())):
        return None  # `Ministry of Emergency Situations`
    if language == "ru":
        runs = re.findall(PERSON, head)
        bare = split_office(runs[-1])[1] if runs and head.endswith(runs[-1]) else ""
    words = re.sub(r"['’]s?$", "", bare).split()
    if not words or not all(word[:1].isupper() for word in words) or len(words) > 4:
        return None
    if any(BODY_NOUN.search(word) for word in words) or not index.knows(bare) or (len(words) == 1 and head == bare):
        return None
    return index.resolve(re.sub(r"['’]s?$", "", head) if language == "en" else bare)
