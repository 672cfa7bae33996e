"""Several who speak by their office: `the G7 ministers said`, «Власти Армении сообщили», "Nazirlər bildiriblər".

A mere `the ministers` are those whom the text named in full before.
"""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER

_CAPITALS = rf"[{UPPER}][\w.&-]*"
_EN_NAMES = rf"(?:the )?{_CAPITALS}(?:(?:,| and| of|,? and of)?(?: the)? {_CAPITALS})*"
_EN_LATE = r"(?: (?:also|later|then|has|have|had|jointly|unanimously|on \w+day))*"
_EN_FIELDS = (
    r"[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior|[Hh]ealth|[Ee]nergy|[Tt]rade|[Jj]ustice|[Aa]griculture|[Pp]rime"
)
_RU_OF = (
    r"(?: (?:стран|государств|и|по|при|дел|МИД|ЕС|[А-ЯЁ]\d{1,2}|G\d{1,2}|«[^«»]{2,40}»|[А-ЯЁ]{2,7}|"
    r"[А-ЯЁа-яё-]+(?:ого|его|ой|ей|ых|их|ии|ов|ев|а|я|ы|и)))"
)
_RU_LATE = r"(?: (?:также|ранее|позже|единогласно|совместно|накануне|сегодня|вчера))*"
_AZ_FIELDS = r"xarici|işlər|müdafiə|daxili|maliyyə|iqtisadiyyat|energetika|səhiyyə|ədliyyə|baş|üzv|ölkələrin(?:in)?|və"
_HY_OF = r"[\w-]+(?:ի|ների|երի|ության|ական|այի)|և|G\d{1,2}-ի"
_BEFORE = {
    "en": re.compile(
        rf"(?:^|[,;:.–—-] |\b(?:but|while|that) )(?:[Tt]he )?"
        rf"(?P<who>(?:[Bb]oth |(?:[Tt]he )?two )?(?:(?:{_CAPITALS}|{_EN_FIELDS}|and) ){{0,5}}"
        rf"(?i:(?P<noun>ministers|leaders|presidents))"
        rf"(?: of {_EN_NAMES})?|(?:[A-Z]\w+(?:an|ian|ish|ese|i|ch|sh|['’]s) )(?P<rule>authorities))"
        rf"{_EN_LATE} $"
    ),
    "ru": re.compile(
        rf"(?:^|[,;:.] )(?P<who>(?:[А-ЯЁа-яё-]+(?:ие|ые) )?(?P<noun>[Мм]инистры|[Лл]идеры|[Пп]резиденты|[Пп]ремьеры|"
        rf"[Гг]лавы|[Вв]ласти){_RU_OF}{{0,7}}){_RU_LATE} $"
    ),
    "az": re.compile(
        rf"^(?P<who>(?:(?:{_CAPITALS}|{_AZ_FIELDS}) ){{0,6}}?(?:(?P<noun>[Nn]azirlər|[Ll]iderlər|[Pp]rezidentlər)i?))"
        r"(?: [^\W\d_A-ZƏİÖÜÇŞĞ][\w-]*){0,4} $"
    ),
    "hy": re.compile(
        rf"(?:^|[,։՝] )(?P<who>(?:(?:{_HY_OF}|Արտաքին|արտաքին) ){{0,6}}(?P<noun>[Նն]ախարարներ|[Աա]ռաջնորդներ|"
        r"[Նն]ախագահներ|[Իի]շխանություններ))(?:ը|ն)(?: (?:նաև|միասին|այսօր|երեկ))* $"
    ),
}
_AFTER = re.compile(rf"^ (?P<who>(?P<noun>министры|лидеры|президенты|премьеры|главы|власти){_RU_OF}{{0,7}})$")
"""«осудили министры иностранных дел»: behind a Russian verb, up to the next sign."""
_TWO_NAMES = re.compile(r" [А-ЯЁ][а-яё-]+(?<!ой|го|ых|их|ей) [А-ЯЁ]")
"""«Президенты Анна Орлова и …»: they are named."""
_ALONE = re.compile(
    r"(?:ministers|leaders|presidents|министры|лидеры|президенты|премьеры|главы|власти|(?:nazirlər|liderlər|prezidentlər)i?|"
    r"նախարարներ|առաջնորդներ|նախագահներ|իշխանություններ)",
    re.IGNORECASE,
)

_EN_SMALL = re.compile(rf"\b(?:{_EN_FIELDS}|ministers|leaders|presidents)\b")
_NAMED = {
    "en": re.compile(
        rf"(?P<who>(?:(?:{_EN_FIELDS}) ){{0,2}}(?P<noun>[Mm]inisters|[Ll]eaders|[Pp]residents) of {_EN_NAMES})"
    ),
    "ru": re.compile(
        rf"(?<!\w)(?P<who>(?P<noun>[Мм]инистры|[Лл]идеры|[Пп]резиденты|[Пп]ремьеры|[Гг]лавы|[Вв]ласти){_RU_OF}{{1,7}})"
        r"(?= [а-яё]+ли(?:сь)?(?!\w)|,)"
    ),
}
"""Several in full, wherever a text names them."""


def several_before(before: str, language: str) -> str:
    """The several right in front of a verb of saying, the phrase as printed without article; empty for others."""
    found = _BEFORE[language].search(before) if language in _BEFORE else None
    return "" if found is None or _TWO_NAMES.search(found["who"]) else found["who"]


def several_after(after: str, language: str) -> str:
    """The several right behind a Russian verb, with a capital; empty for others."""
    found = _AFTER.match(after.rstrip()) if language == "ru" else None
    if found is None or _TWO_NAMES.search(found["who"]):
        return ""
    return found["who"][:1].upper() + found["who"][1:]


def are_several(name: str) -> bool:
    """Whether a mention is a mere `ministers`, «Власти», which stands for those named before."""
    return _ALONE.fullmatch(name) is not None


def named_before(name: str, before: str, language: str) -> str:
    """`ministers` as the text `before` names them in full, as a speaker's name; with a capital where it doesn't."""
    full = name
    if are_several(name) and language in _NAMED:
        for match in _NAMED[language].finditer(before):
            if match["noun"].lower() == name.lower() and not _TWO_NAMES.search(match["who"]):
                full = match["who"]
    if language == "en":
        full = _EN_SMALL.sub(lambda word: word.group().capitalize(), full)
    return full[:1].upper() + full[1:]
