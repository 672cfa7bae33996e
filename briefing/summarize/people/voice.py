"""How a speaker is referred to in a key point: name, pronoun, what "we" stands for, one or many."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing.document import Speaker
from briefing.summarize.people.offices import ADDRESS, starts_with_office
from briefing.summarize.people.states import are_states, joined, parts_of

_BODY = re.compile(
    r"\b(?:Ministr(?:y|ies)|Department|Bank|Committee|Commission|Council|Government|Agency|Union|Alliance|Office|"
    r"Embassy|Ministers|Leaders|Presidents|"
    r"Secretariat|Mission|ministry|department|government|embassy|council|union|alliance|party)\b"
    r"|\b(?:МИД|Минобороны|Минфин|Кремль|Министерство|министерство|Правительство|правительство|Посольство|"
    r"посольство|Совет|Комитет|Пресс-служба|"
    r"пресс-служба|Служба|Госдеп|Министры|Президенты|Лидеры|Главы|Власти|власти|Администрация|Комиссия|Организация|Фонд|Союз)\b"
    r"|(?i:nazirliy|\bXİN\b|səfirliy|komitəsi|hökumət|idarəsi|administrasiyası|agentliyi|xidməti|məclisi|partiyası|nazirlər|liderlər|prezidentlər)"
    r"|(?:ԱԳՆ|ՊՆ|նախարարություն|կառավարություն|դեսպանություն|կոմիտե|հանձնաժողով|խորհուրդ|գրասենյակ|խմբակցություն|"
    r"կուսակցություն|ընկերություն|կազմակերպություն|դատախազություն|գործակալություն|ծառայություն|ոստիկանություն|տեսչություն|"
    r"բանկ(?!\w)|դատարան|ախարարներ|ռաջնորդներ|ախագահներ|իշխանություններ)"
)
_OFFICE = re.compile(
    r"^(?:[А-ЯЁ][а-яё]+(?:ый|ий|ой) )?(?i:представитель|пресс-секретарь|секретарь|министр|глава|руководитель|"
    r"председатель|посол|директор|начальник|заместитель|замминистра|советник)(?!\w)"
    r"|(?<=\w )(?:sözçüsü|rəhbəri|sədri|naziri|katibi|müavini|səfiri|direktoru)$"
    r"|(?<=[\w-] )(?:խոսնակ|ղեկավար|նախագահ|նախարար|քարտուղար|տեղակալ|դեսպան|տնօրեն)$"
)
"""A person called by the office in a body: «Официальный представитель МИД», «XİN sözçüsü», «ԱԳՆ խոսնակ»."""
_PLURAL = re.compile(
    r"\b(?:Ministers|Leaders|Presidents|Governments|Members|Ministries|Chairs|authorities)\b|^(?:Министры|"
    r"Президенты|Премьеры|Лидеры|Главы|(?:[А-ЯЁ][\w-]+ие )?[Вв]ласти)\b|(?i:nazirlər|liderlər|prezidentlər)i?$"
    r"|(?:ախարարներ|ռաջնորդներ|ախագահներ|շխանություններ)$"
)
_TWO = re.compile(r"^\S+ \S+(?: \S+)? (?:and|и|və|և) \S+ \S+(?: \S+)?$")
_VOWELS = "աեէըիոօւ"


@dataclass(frozen=True, slots=True)
class Voice:
    """How a speaker is referred to.

    `pronoun`: he, she or they; `group`: what "we" stands for, empty if unknown; `article`: the document writes the
    name with "the"; `is_name`: tells names from other words; `institution`: a body although its name doesn't say so;
    `common`: the document writes the name with a small letter, `the finance ministry`.
    """

    speaker: Speaker
    pronoun: str = "they"
    group: str = ""
    article: bool = False
    is_name: Callable[[str], bool | None] = lambda word: None
    institution: bool = False
    common: bool = False

    @property
    def body(self) -> bool:
        """The speaker is an institution."""
        found = _BODY.search(self.speaker.name.split(" of ")[0]) is not None
        return self.institution or (found and not self.office)

    @property
    def office(self) -> bool:
        """The speaker is a person called by an office alone."""
        return _OFFICE.search(self.speaker.name) is not None

    @property
    def plural(self) -> bool:
        """The speaker is several: `G7 Foreign Ministers`, `Armenia and Georgia`."""
        name = self.speaker.name
        together = not self.body and _TWO.match(name) is not None
        return together or are_states(name) or _PLURAL.search(name.split(" of ")[0]) is not None

    def subject(self, language: str) -> str:
        """The name as the subject of a sentence, with the article that an English body or an Armenian name takes."""
        name = self.speaker.name
        if not name:
            return ""
        if language == "hy":
            if are_states(name):
                return joined([armenian_subject(state) for state in parts_of(name)], language)
            together = not self.body and _TWO.match(name) is not None
            return " և ".join(map(armenian_subject, name.split(" և "))) if together else armenian_subject(name)
        if language != "en" or name.lower().startswith("the ") or (re.search(r"['’]s ", name) and not self.common):
            return name
        office = starts_with_office(name) and name.split()[0].strip(".").lower() not in ADDRESS
        kind = _BODY.search(name.split(" of ")[0]) is not None  # `Open Hearth International` takes none
        article = self.article or self.common or office or (kind and not name.isupper())
        if not article:
            return name
        return f"The {name[:1].lower()}{name[1:]}" if self.common else f"The {name}"


def armenian_subject(name: str) -> str:
    """A name with the definite article that an Armenian subject takes; abbreviations take it with a hyphen."""
    if name.split()[-1].isupper():
        return f"{name}-ն"
    if name.endswith(("ը", "ներն")):
        return name
    return name + ("ն" if name[-1:].lower() in _VOWELS else "ը")
