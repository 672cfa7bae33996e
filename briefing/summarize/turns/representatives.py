"""Whoever speaks for a body without being named: «представитель прокуратуры», `a spokesman for the Health Ministry`.

He is the spokesman of that body whom the text named before, else somebody else than everybody named: a statement of
the prosecutor's representative must not go to the doctor who spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.document import Speaker
from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.holders import fits
from briefing.summarize.people.names import UPPER
from briefing.summarize.people.seats import is_seat
from briefing.summarize.turns.speaking_bodies import BODY

_RU_BODIES_WORDS = (
    "прокуратуры генпрокуратуры суда полиции больницы клиники школы завода фабрики мэрии армии следкомитета комитета "
    "управления службы агентства центра фонда банка департамента администрации правительства парламента штаба генштаба "
    "союза федерации ассоциации совета секретариата университета аэропорта порта посольства профсоюза компании партии "
    "министерства ведомства организации комиссии следствия"
)
_RU_BODIES = frozenset(_RU_BODIES_WORDS.split())
_SAME_WORDS = "министерства ведомства организации компании комитета управления службы агентства комиссии правительства"
_SAME = frozenset(_SAME_WORDS.split())
"""Alone they mean a body named before: «представитель ведомства»."""
_RU_NOUN = re.compile(r"(?<![\w-])(?P<noun>(?:[Оо]фициальн(?:ый|ая) )?[Пп]редставитель(?:ница)?) (?P<rest>.*)$")
_RU_OWN = re.compile(r"(?P<whose>[Ее]ё|[Ее]е|[Ее]го) (?:официальный )?представитель(?:ница)?(?! [А-ЯЁ])(?![\w-])")
"""«её представитель»: of the body that the sentence before names."""
_RU_ADJECTIVE = re.compile(r"[а-яёА-ЯЁ-]{3,}(?:ого|его|ой|ей)$")
_EN_BEFORE = re.compile(
    r"(?:^|[\s,])(?:[Tt]he|[Aa]n?) (?P<who>(?:spokes(?:man|woman|person)|representative) (?:for|of) "
    r"(?P<of>[\w'’& -]{3,70}?))(?: (?:also|later|then|has|had))* $"
)
_CAPITAL = rf"[{UPPER}][\w՚'’ʼ-]*"
_AZ_TO = r"(?: (?:isə|də|da|həmçinin|dünən|bu gün|sonra|\w{2,}l[aə]r[aə]|agentliyə|mətbuata))*"
_AZ_BEFORE = re.compile(
    rf"(?:^|[,.] )(?P<who>(?:(?:[{UPPER}][\w-]*|və|üzrə|işlər) ){{0,6}}"
    r"\w+(?:l[iıuü][yğ](?:in)?[iıuü]n|s[iıuü]n[iıuü]n|İN-in|[iıuü]n[iıuü]n) "
    rf"(?:rəsmi )?(?:nümayəndəsi|sözçüsü)){_AZ_TO} $"
)
_HY_TO = r"(?: (?:նաև|իր հերթին|այսօր|երեկ|այնուհետև|\w{2,}ներին|գործակալությանը))*"
_HY_BEFORE = re.compile(
    r"(?:^|[,։] )(?P<who>(?:[\w«»-]+ ){0,5}(?:\w+ության|ԱԳՆ|ՊՆ|(?:[Կկ]ոմիտե|[Հհ]անձնաժողով|[Դդ]ատարան|"
    rf"[Բբ]անկ|[Կկ]ենտրոն)ի) (?:պաշտոնական )?(?:ներկայացուցիչ|խոսնակ))(?:ը|ն){_HY_TO} $"
)
_OF_NAME = {
    "az": re.compile(
        rf"(?<![\w'’ʼ])(?P<who>{_CAPITAL}(?: \w+[iıuü]n| və| üzrə| işlər| (?:[a-z]['’ʼ])?{_CAPITAL})*?"
        rf"(?<=[iıuü]n) (?:baş |rəsmi )?(?:nümayəndəsi|sözçüsü)){_AZ_TO} $"
    ),
    "hy": re.compile(
        rf"(?<![\w՚'’])(?P<who>{_CAPITAL}(?: [\w՚'’-]+(?:ի|ական|ային|ության)| (?:[ա-և][՚'’])?{_CAPITAL})*?"
        rf"(?<=[ին]) (?:պաշտոնական )?(?:ներկայացուցիչ|խոսնակ))(?:ը|ն){_HY_TO} $"
    ),
}
"""Of a body of whatever name, «Ելիսեյան պալատի խոսնակը»: a capitalised word opens it, a genitive ends it."""
_OPENERS = re.compile(
    r"^(?:(?:Ավելի (?:ուշ|վաղ)|[Եե]րեկ|[Աա]յսօր|[Իի]սկ|[Սս]ակայն|[Բբ]այց|[Հհ]ետո|[Dd]ünən|[Bb]u gün|[Dd]aha sonra|"
    r"[Ss]onra|[Ll]akin|[Aa]mma|[Bb]undan əlavə),? )+"
)
"""What opens sentences in front of their subject."""
_PAST = re.compile(r" (?!дела|капитала)[а-яё]{3,}(?:л[аио]?|л[аио]сь)(?!\w)")
"""A verb behind a body, which looks as a genitive does: «Прокуратура начала проверку»."""
_SPEAKS_FOR = re.compile(
    r"представител|пресс-секретар|спикер|spokes|representative|sözçü|nümayəndə|mətbuat|խոսնակ|ներկայացուցիչ|մամուլի",
    re.IGNORECASE,
)
_LETTERS = 3
"""First letters that a body's name shares in all its cases and short forms: «Минздрава», «Минздрав»."""


def representative_before(before: str, language: str) -> str:
    """The representative as the subject right in front of a verb, the phrase as printed; empty for anybody else."""
    if language == "ru":
        own = _RU_OWN.match(before.strip())
        return own.group() if own and own.group() == before.strip() else _russian(before[-120:], whole=True)
    pattern = {"en": _EN_BEFORE, "az": _AZ_BEFORE, "hy": _HY_BEFORE}.get(language)
    found = pattern.search(before[-120:]) if pattern else None
    if found is None and language in _OF_NAME:
        found = _OF_NAME[language].search(_OPENERS.sub("", before[-120:]))
    if found is None or (language == "en" and not BODY["en"].search(found["of"])):
        return ""
    return _OPENERS.sub("", found["who"])


def representative_after(after: str, language: str) -> str:
    """The representative right behind a verb: «уточнил представитель Роспотребнадзора»."""
    if language != "ru":
        return ""
    own = _RU_OWN.match(after.lstrip())
    if own:
        return own.group()
    return _russian(after, whole=False) if _RU_NOUN.match(after.lstrip()) else ""


def _russian(words: str, whole: bool) -> str:
    """The noun with the body in the genitive behind it; `whole`: nothing may follow."""
    found = _RU_NOUN.search(words)
    if found is None:
        return ""
    taken: list[str] = []
    rest = found["rest"].split()
    while rest:
        body = rest[0].lower() in _RU_BODIES or (is_seat(rest[0]) and not _is_state(rest[0]))
        if not (body or _RU_ADJECTIVE.match(rest[0])):
            break
        taken.append(rest.pop(0))
        if body:
            break
    if not taken or _RU_ADJECTIVE.match(taken[-1]) or (rest and rest[0][:1].isupper() and not _is_state(rest[0])):
        return ""  # «представитель МИД Мария Захарова»
    if rest and _is_state(rest[0]):
        taken.append(rest.pop(0))
    if whole and rest:
        return ""
    return f"{found['noun'][:1].lower()}{found['noun'][1:]} {' '.join(taken)}"


def _is_state(word: str) -> bool:
    return is_country(word) or is_country_name(word)


def speaks_for(office: str) -> bool:
    """Whether an office is a spokesman's or representative's."""
    return _SPEAKS_FOR.search(office) is not None


def who_represents(office: str, heard: Iterable[Speaker], before: str) -> Speaker | None:
    """The spokesman among those `heard` whom `office` means, else the office itself; None for no representative.

    A spokesman is meant who speaks for the same body, or where either says nothing of a body. «Её представитель» is
    the body that the paragraph names last in the text `before`.
    """
    words = office.split()
    own = _RU_OWN.fullmatch(office)
    if own:
        return _owner(own["whose"].lower() != "его", before.rpartition("\n")[2])
    if len(words) < 2 or not _SPEAKS_FOR.search(office):
        return None
    people = list(heard)
    if words[-1] in _SAME and len(words) == 2 and (people and not people[0].role):
        return None
    bodies = {_key(word) for word in words if not _SPEAKS_FOR.search(word) and len(word) > _LETTERS}
    for person in people:
        if not person.role or not _SPEAKS_FOR.search(person.role):
            continue
        seats = {_key(word) for word in person.role.split() if is_seat(word) and not _is_state(word)}
        if fits(office, person.role) or seats & bodies or not seats or words[-1] in _SAME:
            return person
    return Speaker(office)


def _owner(feminine: bool, paragraph: str) -> Speaker | None:
    """The last body of a gender that a paragraph has as subject of a sentence."""
    named = [_PAST.split(match["who"])[0] for match in BODY["ru"].finditer(paragraph) if match["who"][:1].isupper()]
    fitting = [who for who in named if who.split()[0].endswith(("а", "я")) == feminine]
    return Speaker(fitting[-1]) if fitting else None


def _key(word: str) -> str:
    return word.lower().replace("i̇", "i")[:_LETTERS]
