"""Predicates that share the speaker as subject: «сообщил, что мост открыт, и подтвердил готовность помочь».

In Armenian the speaker's office may stand far in front of its verb: «Նախարարը մտահոգություն է հայտնել … և կոչ է արել».
"""

from __future__ import annotations

import re

from briefing.summarize.people.names import PERSON
from briefing.summarize.people.pronouns import PRONOUN
from briefing.summarize.people.roles import in_nominative
from briefing.summarize.turns.saying import SAYING, VERBS

_VERBS = VERBS["ru"]
_ASIDE = re.compile(
    rf"(?P<subject>(?:[^,]{{0,80}} )?(?:{PERSON}|[Оо]на?|[Оо]ни|(?P<office>[а-яё-]+))), "
    r"(?:(?:со своей стороны|в свою очередь|в частности|между тем|тем временем|напротив|"
    r"однако|впрочем|наконец|кстати|тем не менее|в то же время|в ответ|[а-яё]{2,}(?:[аяую]я|[аиея]в|в?ши|[ая]сь|"
    r"(?:вор|ход|вед)я)(?: [^,]+)?)|(?P<role>[а-яё-]+)(?: [^,]+)?)"
)
"""A subject and what commas part from its verb: an aside, a participle, an office."""
_AND_VERB = re.compile(rf", (?:и|а) (?:(?:также|затем|при этом) )?(?P<verb>{_VERBS})(?!\w)")
_VERB_AND = re.compile(rf"(?<!\w)(?P<verb>{_VERBS})(?!\w)(?P<between>[^,]*) и (?:(?:также|при этом) )?$")
_OF_COURTESY = re.compile(r"(?:поблагодар|ответ|согласи|прокоммент|напомни|добав|продолж)")
"""What says nothing without the clause that follows."""
_HE_AZ = re.compile(r"O(?:, | isə | (?=(?:həmçinin|eyni zamanda|daha sonra|bundan əlavə|həm də) ))(?=\w)")

_OFFICE_HY = re.compile(
    rf"(?:(?:[Ա-Ֆ][ա-և]+ի|\w+ության|[Աա]րտաքին|[Նն]երքին|գործերի|[Գգ]լխավոր|ԱԳ|ՊՆ|ՀՀ) ){{0,5}}"
    rf"{PRONOUN['hy'].pattern},? (?:(?:նաև|միաժամանակ|այնուհետև|մասնավորապես|իր հերթին|ապա|կրկին),? )*"
    rf"(?P<predicate>(?P<front>[^,՝«»]*?)(?<!\w)(?:{VERBS['hy']})(?!\w).*)"
)
_OTHER_HY = re.compile(rf"(?<!\w)[Ա-Ֆ][\w-]*(?:ը|(?<!ի)ն)(?!\w)|{PRONOUN['hy'].pattern}")
"""A subject between an office and the verb."""


def behind_office(words: str) -> tuple[str, str]:
    """The pronoun or office that an Armenian sentence begins with, and its predicate; both empty where the verb of
    saying may have another subject."""
    found = _OFFICE_HY.fullmatch(words)
    if found is None or _OTHER_HY.search(found["front"]):
        return "", ""
    return found["office"] or "նա", found["predicate"]


def is_subject_alone(words: str) -> bool:
    """Whether words in front of a comma and a verb are but its subject: «Белов, со своей стороны»."""
    found = _ASIDE.fullmatch(words)
    if found is None or (found["office"] and not in_nominative(found["office"])):
        return False
    return not found["role"] or in_nominative(found["role"])


def second_predicate(clause: str, verb: str) -> int:
    """Where the speaker's next predicate begins in a clause behind «что», -1 for none: «…, и подтвердил готовность»."""
    found = next((each for each in _AND_VERB.finditer(clause) if _alike(each["verb"], verb)), None)
    return found.start() if found else -1


def follows_predicate(before: str, verb: str) -> bool:
    """Whether another predicate of the speaker joins the verb behind it: «выразил тревогу и подчеркнул, что»."""
    found = _VERB_AND.search(before)
    return found is not None and _alike(found["verb"], verb) and not _OF_COURTESY.match(found["verb"])


def _alike(one: str, other: str) -> bool:
    """Whether two verbs agree with the same subject."""
    return one.endswith(("л", "ла", "ло", "ли")) and _ending(one) == _ending(other)


def _ending(verb: str) -> str:
    return re.sub(r"^.*(?=л[аои]?$)", "", re.sub(r"(?<=л)ся$|(?<=л[аои])сь$", "", verb))


def behind_pronoun(words: str) -> str:
    """An Azerbaijani predicate with its verb of saying at the end, without the pronoun in front of it: «O, yolun bağlı
    olduğunu bildirib»; empty for any other sentence."""
    himself = _HE_AZ.match(words)
    end = len(words.rstrip(" ."))
    told = any(verb.end() == end for verb in SAYING["az"].finditer(words))
    return words[himself.end() :] if himself and told else ""
