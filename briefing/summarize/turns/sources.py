"""A source that a report leaves unnamed: «источник в правительстве», «nazirlikdən adının çəkilməsini istəməyən mənbə».

The body in front of it is where the source sits, not who speaks: the ministry may deny what the source says.
"""

from __future__ import annotations

import re

_AZ_KIND = r"mənbə(?:si)?(?:lər)?i?|(?:adsız|anonim|adı açıqlanmayan) (?:rəsmi|məmur|diplomat)"
_HY_KIND = r"աղբյուր(?:ներ)?|(?:անանուն|անունը չհրապարակող) (?:մի )?(?:պաշտոնյա|դիվանագետ)(?:ներ)?"
_AZ_LATE = r"(?: (?:isə|də|da|həmçinin|dünən|bu gün|anonim şəkildə|\w{2,}l[aə]r[aə]|\w{2,}liy[aə]|mətbuata))*"
_HY_LATE = r"(?: (?:նաև|իր հերթին|այսօր|երեկ|այնուհետև|\w{2,}ներին|\w{2,}ությանը|մեզ))*"
_RU_WHERE = r"(?:в|из|близк\w+ к|знаком\w+ с) (?:(?! и )[^,.:;]){2,60}?"
_RU_KIND = (
    r"(?:(?:высокопоставленн|осведомл[её]нн|информированн|неназванн|анонимн|дипломатическ|военн|правительственн)\w+ )?"
    rf"(?:источники?(?:,? {_RU_WHERE})?|"
    rf"собеседники?(?: (?:агентства|издания|газеты|журнала|телеканала|портала))?,? {_RU_WHERE}),?"
)
_RU_LATE = r"(?: (?:также|ранее|позже|вчера|сегодня|анонимно|в свою очередь|на условиях анонимности))*"
_BEFORE = {
    "ru": re.compile(
        rf"(?:^|[,.:;—–] )(?:(?:однако|но|позже|ранее) )?(?P<who>{_RU_KIND})"
        rf"(?: [а-яё]+вш(?:ий|ие)(?:ся)? [^,.:;]{{2,80}},)?{_RU_LATE} $",
        re.IGNORECASE,
    ),
    "az": re.compile(rf"(?:^|[,.:;] )(?P<who>(?:[^\s,.:;]+ ){{0,9}}(?:{_AZ_KIND})){_AZ_LATE} $", re.IGNORECASE),
    "hy": re.compile(rf"(?:^|[,։:;] )(?P<who>(?:[^\s,։:;]+ ){{0,9}}(?:{_HY_KIND}))(?:ը|ն)?{_HY_LATE} $", re.IGNORECASE),
}
_ACCORDING = {
    "az": re.compile(
        r"(?:^|[,.:;] )(?P<who>(?:[^\s,.:;]+ ){0,9}mənbə(?:si)?(?:lər)?)i?n[iı]n "
        r"(?:sözlərinə|fikrincə|dediyinə|məlumatına)",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?:^|[,։:;] )(?P<who>(?:[^\s,։:;]+ ){0,9}աղբյուր(?:ներ)?)ի (?:խոսքով|խոսքերով|համաձայն|կարծիքով)",
        re.IGNORECASE,
    ),
}
_OPENERS = re.compile(
    r"^(?:(?:dünən|bu gün|daha sonra|lakin|amma|ancaq|eyni zamanda|երեկ|այսօր|ավելի ուշ|իսկ|սակայն|բայց),? )+",
    re.IGNORECASE,
)


def source_before(before: str, language: str) -> str:
    """The unnamed source as the subject in front of a verb of saying, as printed without article; empty for others."""
    found = _BEFORE[language].search(before) if language in _BEFORE else None
    return _OPENERS.sub("", found["who"].rstrip(",")) if found else ""


def according_source(words: str, language: str) -> re.Match[str] | None:
    """«Mənbənin sözlərinə görə»: the group `who` is the source."""
    return _ACCORDING[language].search(words) if language in _ACCORDING else None


def source_meant(name: str, heard: list[str]) -> str:
    """The last source among the names `heard` where `name` is but `the source`; else the name itself."""
    if " " in name or not re.fullmatch(r"источники?|mənbə(?:lər)?|աղբյուր(?:ներ)?", name, re.IGNORECASE):
        return name
    known = (each for each in reversed(heard) if name.lower() in (each.split()[-1].lower(), each.split()[0].lower()))
    return next(known, name[:1].upper() + name[1:])
