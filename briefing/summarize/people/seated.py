"""An office without a name but with its seat: `the prime minister of Valdora`, «председатель парламента».

It speaks for nobody named by another office or without one: only a person whose role has the seat is meant. A seat that
means what the text named before, `the country's president`, «глава ведомства», tells nothing and is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing.document import Speaker
from briefing.summarize.people.countries import is_country
from briefing.summarize.people.holders import office_stems
from briefing.summarize.people.names import UPPER
from briefing.summarize.people.roles import russian_nominative
from briefing.summarize.people.seats import is_seat

_EN_HEAD = (
    r"minister|president|premier|chancellor|speaker|ambassador|governor|mayor|chairman|chairwoman|chairperson|chair|"
    r"director|prosecutor|secretary[- ]general|commander|leader|head|chief"
)
_EN_FIELD = (
    r"(?: (?:of|for) (?:foreign affairs|defen[cs]e|(?:the )?interior|internal affairs|finance|(?:the )?economy|justice|"
    r"health|energy|education|culture|agriculture|transport|trade|labou?r|science|sports?|(?:the )?environment))?"
)
_EN_SEAT = (
    rf"(?:the )?(?:(?:[{UPPER}][\w-]+ )?(?i:(?:national )?(?:parliament|assembly|senate|congress)|"
    rf"(?:upper|lower) house|central bank|(?:supreme|constitutional) court)(?: of (?:the )?[{UPPER}][\w-]+)?"
    r"|(?:United|North|South|East|West|New|Saudi|Sri|Costa|El|San|European|National|Federal|Democratic) "
    rf"[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?|[{UPPER}][\w-]+)(?! [{UPPER}]|\w|['’])"
)
_EN_NATION = rf"(?!European|Human)[{UPPER}][a-z]{{2,}}(?:an|[iy]sh|ese|ch|i|ek|iss|ic)"
_EN_OFFICE = rf"(?:[A-Za-z]+(?:-[a-z]+)? ){{0,2}}?(?i:{_EN_HEAD})"
_EN = (
    rf"(?:[Tt]he (?P<who>{_EN_OFFICE}(?i:{_EN_FIELD}) of {_EN_SEAT})"
    rf"|(?P<whose>(?:[{UPPER}][\w-]+ )?[{UPPER}][\w-]+['’]s? (?:(?!the |of |and )[a-z-]+ ){{0,3}}?"
    rf"(?:{_EN_HEAD}))(?![\w-])(?! [{UPPER}])"
    rf"|[Tt]he (?P<nation>{_EN_NATION} (?:[a-z-]+ ){{0,2}}?(?:minister|president|premier|chancellor|"
    rf"ambassador|speaker)|[A-Z](?:[A-Z]+|(?:\.[A-Z])+\.) (?i:secretary[- ]general))"
    rf"(?![\w-])(?! [{UPPER}]))"
)
_RU_HEAD = (
    r"(?:(?:генеральн|перв|постоянн|верховн|исполнительн|чрезвычайн|бывш|действующ|временн|нов|"
    r"нынешн)\w+ )*(?:министр|(?:вице-)?премьер(?:-министр)?|"
    r"(?:вице-)?президент|канцлер|председатель|(?:вице-)?спикер|глава|руководитель|директор|посол|заместитель|губернатор|"
    r"мэр|лидер|генсек|секретарь|прокурор|командующий|помощник|советник|постпред|король)"
)
_RU_FIELD = (
    r"иностранных дел|внутренних дел|обороны|финансов|экономики|энергетики|юстиции|здравоохранения|образования|науки|"
    r"культуры|транспорта|торговли|труда|сельского хозяйства|МИДа?|Минобороны"
)
_RU_OFFICE = r"(?:[Гг]енерального |[Пп]ервого )?(?:секретаря|директора|прокурора)"
_RU_GENITIVE = r"(?!эт|тог|той|сво|наш|ваш)[А-ЯЁа-яё]+(?:ого|его|ой|ей|ых|их)"
_RU_BODY = (
    rf"(?:{_RU_GENITIVE} ){{0,3}}(?i:парламента|сената|сейма|кнессета|рады|думы|госдумы|конгресса|собрания|палаты|"
    rf"меджлиса|бундестага|центробанка|нацбанка)|(?:{_RU_GENITIVE} ){{1,3}}(?i:суда|банка|совета|комиссии|союза|"
    rf"федерации)|(?:{_RU_GENITIVE} )+(?:области|края|республики|района|округа)"
)
_RU_PLACE = rf"(?:(?:{_RU_GENITIVE} )(?=[А-ЯЁ]))*[А-ЯЁ][\w-]+"
_RU = (
    rf"(?P<who>(?i:{_RU_HEAD})(?: (?:и )?(?:{_RU_FIELD})(?!\w))*"
    rf"(?:(?P<of> (?:{_RU_OFFICE}|{_RU_BODY})(?!\w))(?P<place> {_RU_PLACE})?|"
    rf"(?P<seat> {_RU_PLACE})))(?![\w-])(?! [А-ЯЁ])"
)
_RU_OF_THING = (
    r"(?:(?!эт|тог|той|сво|наш|ваш)[а-яё-]+(?:ого|его|ой|ей|ых|их) ){0,2}"
    r"(?!(?:ведомств|министерств|стран|государств|республик|компани|организаци|агентств|комитет|комисси|правительств|"
    r"кабинет|кабмин|дипломати|парти|делегаци|мисси|служб|фонд|банк|клуб|регулятор|учреждени|объединени|структур|город|"
    r"предприяти|корпораци|фирм|ассоциаци|союз|центр|нов)[а-яё]{0,2}(?!\w)|вчера|сегодня|иногда|всегда|тогда|снова|"
    r"сначала|однажды|дважды|якобы|почти|отчасти|[а-яё]+ски(?!\w)|друг|их(?!\w)|его(?!\w))"
    r"[а-яё-]{2,}(?:[аяыи]|[оеё]в|ей)(?!\w)"
)
"""Of what an office is, «директор порта»; a kind of body alone means one named before."""
_RU_LATE = r"(?: (?:также|ранее|позже|позднее|вчера|сегодня|накануне|однако|же|затем|в свою очередь))*"
_AZ_HEAD = (
    r"(?:[Bb]irinci |[Bb]aş |[Xx]arici işlər |[Mm]üdafiə |[Dd]axili işlər |[Mm]aliyyə |[İi]qtisadiyyat |[Ee]nergetika |"
    r"[Əə]dliyyə |[Tt]əhsil |[Ss]əhiyyə |[Pp]olis )*(?:[Nn]aziri|[Pp]rezidenti|[Rr]əisi|[Ss]ədri|[Ss]pikeri|"
    r"[Kk]ansleri|[Ss]əfiri|[Qq]ubernatoru|[Mm]eri|[Rr]əhbəri|[Bb]aşçısı|[Kk]atibi|[Dd]irektoru|[Ll]ideri|[Pp]rokuroru|[Kk]ralı)"
)
_AZ = rf"(?P<who>(?P<seat>(?:[{UPPER}][\w-]* ){{1,5}}?){_AZ_HEAD})(?![\w-])"
_HY_HEAD = (
    r"նախարար|վարչապետ|փոխվարչապետ|նախագահ|փոխնախագահ|փոխնախարար|արտգործնախարար|խոսնակ|քարտուղար|դեսպան|կանցլեր|ղեկավար|"
    r"պետ|տնօրեն|առաջնորդ|քաղաքապետ|մարզպետ|դատախազ"
)
_HY_FIELD = (
    r"(?:(?:[Աա]րտաքին|[Նն]երքին) գործերի|[Պպ]աշտպանության|[Ֆֆ]ինանսների|[Էէ]կոնոմիկայի|[Աա]ռողջապահության|"
    r"[Աա]րդարադատության|[Կկ]րթության|[Գգ]լխավոր|ԱԳ|ՊՆ|[Աա]ռաջին) "
)
_HY_WORD = r"(?:[\w-]+(?:ի|ու|ան|ական|ային)|և) "
_HY = rf"(?P<who>(?P<seat>[Ա-Ֆ](?:{_HY_WORD}){{1,4}}?)(?:{_HY_FIELD})*(?:{_HY_HEAD}))(?P<article>ը|ն)(?!\w)"
_OPENS = {
    "en": r"(?:^[^\w]*|[,;:–—] |[“\"])(?:(?:[Bb]ut|[Aa]nd|[Ww]hile|[Mm]eanwhile,?|[Ee]arlier,?|[Ll]ater,?|"
    r"[Oo]n \w+day,?) )*",
    "ru": r"(?:^[^\w]*|[,;:–—] |[«“])(?:(?:[Нн]о|[Аа]|[Ии]|[Оо]днако|[Рр]анее|[Пп]озже|[Пп]ри этом|"
    r"[Вв] свою очередь,?) )*",
    "az": r"(?:^[^\w]*|[,;:–—] |[“\"])(?:(?:[Dd]ünən|[Aa]mma|[Ll]akin|[Ee]yni zamanda,?|[Öö]z növbəsində,?) )*",
    "hy": r"(?:^[^\w]*|[,;:՝․–—] |[«“])(?:(?:[Իի]սկ|[Սս]ակայն|[Բբ]այց|[Եե]րեկ|[Իի]ր հերթին,?) )*",
}
_SEATED = {
    language: re.compile(f"{_OPENS[language]}{pattern}")
    for language, pattern in {"en": _EN, "ru": _RU, "az": _AZ, "hy": _HY}.items()
}
_FIELDED = {
    "en": re.compile(
        rf"{_OPENS['en']}[Tt]he (?P<who>(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Ee]conomy|[Hh]ealth|"
        rf"[Ee]nergy|[Jj]ustice|[Pp]rime|[Ee]ducation) [Mm]inister|[Ss]ecretary[- ][Gg]eneral)"
        rf"(?! (?:[{UPPER}]|of |for |from )|\w)"
    ),
    "ru": re.compile(
        rf"{_OPENS['ru']}(?P<who>[Гг]енеральный секретарь(?! [А-ЯЁ])|[Мм]инистр(?: (?:и )?(?:{_RU_FIELD})(?!\w))+"
        r"(?! (?:[А-ЯЁ]|и |эт|той |того |соседн|друг))"
        rf"|(?i:{_RU_HEAD}|начальник|ректор|комендант|заведующий) {_RU_OF_THING}(?={_RU_LATE}(?:,| ?$)))"
    ),
    "az": re.compile(rf"{_OPENS['az']}(?P<who>[Bb]aş katib|(?!(?:[Bb]aş|[Bb]irinci) ){_AZ_HEAD})(?![\w-])"),
    "hy": re.compile(rf"{_OPENS['hy']}(?P<who>(?:{_HY_FIELD})+նախարար|[Գգ]լխավոր քարտուղար)(?:ը|ն)(?!\w)"),
}
"""Offices with a field, `the foreign minister`, which mean nobody who has another."""
_SOURCE = {
    "en": re.compile(r"\b[Aa]ccording to (?P<who>[^,.;]{3,80})"),
    "ru": re.compile(r"\b[Пп]о (?:словам|мнению|данным|оценке|информации) (?P<who>[^,.;]{3,90})"),
    "az": re.compile(r"(?:^|[,.] )(?P<who>[^,.;]{3,90}?)n[ıiuü]n (?:sözlərinə|fikrincə|dediyinə|məlumatına)"),
    "hy": re.compile(r"(?:^|[,։] )(?P<who>[^,.։]{3,90}?)ի (?:խոսքով|խոսքերով|համաձայն|կարծիքով)"),
}
"""What an office stands in as the source of a sentence: «По словам премьер-министра Карсии»."""
_RU_AFTER = re.compile(rf"^\s*{_RU}")
_HY_AFTER = re.compile(rf"^\s*{_HY}")
_GENERAL_AFTER = re.compile(
    r"^\s*(?:the )?(?P<who>[Ss]ecretary-[Gg]eneral|[Гг]енеральный секретарь|[Գգ]լխավոր քարտուղար(?=ը|ն))"
    r"(?!,? [А-ЯЁA-Z])"
)
_GENERAL = re.compile(
    r"secretary[- ]general|генеральн\w+ секретар|генсек|baş katib|գլխավոր քարտուղար|գլխքարտուղար", re.IGNORECASE
)
"""Of an organisation there is but one, so that the office alone says who speaks."""
_FOR_GENERAL = re.compile(
    r"repres|envoy|under-|assistant|представит|послан|замест|помощ|nümayənd|elçi|müavin|sözçü|ներկայ|բանագն|տեղակ|խոսնակ",
    re.IGNORECASE,
)
"""Whoever works for one."""
_NAMED_BEFORE = re.compile(
    r"(?:The|His|Her|Its|Today|Country|Government|Ölkənin|Dövlətin|Dövlətimizin|Nazirliyin|Nazirin|Prezidentin|Qurumun|"
    r"Hökumətin|Şirkətin|Təşkilatın|Komitənin|Komissiyanın|Agentliyin|Respublikanın|Bankın|Partiyanın|Klubun|XİN|MN|Onun|Bu|Daha|"
    r"Երկրի|Պետության|Հանրապետության|Նախարարության|Գերատեսչության|Կազմակերպության|Կառավարության|Ընկերության|Կոմիտեի|"
    r"Հանձնաժողովի|Կուսակցության|Արտաքին|Ներքին|Պաշտպանության|Ֆինանսների|Էկոնոմիկայի|Առողջապահության|Արդարադատության|"
    r"Կրթության|Գլխավոր|Մամուլի|Ակումբի|Республики|Федерации|Администрации)(?:['’]s)?(?!\w)"
)
"""Seats of which nobody knows without the sentences before whose they are, and fields, which are none."""
_RU_GENITIVE_PLACE = re.compile(r"[А-ЯЁ][а-яё-]+(?:ии|[бвгджзклмнпрстфхцчшщ]ы)")
"""A genitive that no surname in the nominative looks like: «Карсии», «Вальдоры»."""
_AZ_GENITIVE = re.compile(r"\w+(?:[ıiuü]n)$")
_LETTERS = 4
"""First letters that a seat shares in all its cases and with its people: «Казахстана», `Turkish`."""


_UNDER_WORDS = "заме помо сове прес depu assi advi spok aide müav kömə məsl sözç mətb տեղա օգնա խոսն խորհ մամո"
_UNDER = frozenset(_UNDER_WORDS.split())
"""First letters of the offices under another: «помощник президента» isn't the president."""


class Seated(NamedTuple):
    """The office as a speaker's name, and where the phrase stands."""

    office: str
    start: int
    end: int


def seated_offices(words: str, language: str, names: Iterable[int] = ()) -> Iterator[Seated]:
    """The offices with their seat or field that open a clause in the reporter's `words`, but for those whose holder's
    name follows. `names`: where names begin."""
    begin = frozenset(names)
    for found in [*_seated(words, language), *_fielded(words, language)]:
        if found.end + 1 not in begin:
            yield found


def _fielded(words: str, language: str) -> Iterator[Seated]:
    pattern = _FIELDED.get(language)
    for match in pattern.finditer(words) if pattern else ():
        if " " in match["who"] or "-" in match["who"]:
            yield Seated(_titled(match["who"], language), match.start("who"), match.end())


def _seated(words: str, language: str) -> Iterator[Seated]:
    pattern = _SEATED.get(language)
    for match in pattern.finditer(words) if pattern else ():
        groups = match.groupdict()
        key = next(name for name in ("who", "whose", "nation") if groups.get(name))
        if _has_seat(match, language):
            office = _titled(match[key], language)
            yield Seated(f"The {match[key]}" if key == "nation" else office, match.start(key), match.end())


def seated_after(words: str, language: str) -> str:
    """The office with its seat right behind a verb, «заявил премьер-министр Карсии»; empty for anything else."""
    general = _GENERAL_AFTER.match(words)
    if general:
        return _titled(general["who"], language)
    pattern = {"ru": _RU_AFTER, "hy": _HY_AFTER}.get(language)
    match = pattern.match(words) if pattern else None
    if match is None or not _has_seat(match, language) or re.match(rf" [{UPPER}]", words[match.end() :]):
        return ""
    return _titled(match["who"], language)


def seated_source(words: str, language: str) -> Seated | None:
    """The office with its seat as the source of a sentence, `according to the president of Valdora`, in the
    nominative; it stands where the source does."""
    source = _SOURCE[language].search(words) if language in _SOURCE else None
    if source is None:
        return None
    phrase = russian_nominative(source["who"]) if language == "ru" else source["who"]
    phrase += "ը" if language == "hy" else ""
    found = next((each for each in seated_offices(phrase, language) if each.start <= len("the ")), None)
    return Seated(found.office, source.start(), source.end()) if found else None


def seated_holder(office: str, heard: Sequence[Speaker], known: Sequence[Speaker], language: str) -> Speaker:
    """Whoever has the office and the seat in the role, of those `heard` or `known`; else the office as a speaker.

    An office with a field but no seat also means whoever has it without the field; nobody without an office, nor who
    works under its holder.
    """
    opened = f"{'The ' if language == 'en' else ''}{office}{'ը' if language == 'hy' else ''}"
    fielded = _FIELDED[language].fullmatch(opened) is not None
    general = _GENERAL.search(office) is not None
    wanted = {stem[:_LETTERS] for stem in office_stems(re.sub(r"['’]s?(?= )", "", office))}
    for person in [*heard, *known]:
        if general and (not _GENERAL.search(person.role) or _FOR_GENERAL.search(person.role)):
            continue
        role = {stem[:_LETTERS] for stem in office_stems(re.sub(r"['’]s?(?= |$)", "", person.role))}
        if person.role and (wanted <= role or (fielded and role <= wanted)) and not (role & _UNDER) - wanted:
            return person
    return Speaker(office)


def _has_seat(match: re.Match[str], language: str) -> bool:
    """Whether what looks like a seat is one: a place or a body, nothing that was named before and no surname."""
    if language == "en":
        return not _NAMED_BEFORE.match(match["whose"] or match["nation"] or "")
    if language == "ru":
        return _is_russian_seat(match)
    seat = match["seat"].split()
    if _NAMED_BEFORE.match(seat[0]):
        return False
    return language == "hy" or is_country(seat[-1]) or _AZ_GENITIVE.match(seat[-1]) is not None


def _is_russian_seat(match: re.Match[str]) -> bool:
    place = (match["place"] or match["seat"] or "").split()
    if place and re.match(r"[а-яё]+ск(?:ого|ой) ", f"{place[0]} "):
        return False  # «Глава казахстанского МИД» is of a nation
    known = not place or is_seat(place[-1]) or _RU_GENITIVE_PLACE.fullmatch(place[-1]) is not None
    known = known or (len(place) > 1 and place[-1].endswith(("и", "ы", "а", "я")))
    return known and not (place and _NAMED_BEFORE.fullmatch(place[-1]))


def _titled(office: str, language: str) -> str:
    """The office as a name: English words in capitals up to `of`, the first letter in the others."""
    if language != "en" or re.search(r"['’]s? ", office):
        return office[:1].upper() + office[1:]
    head, of, seat = office.partition(" of ")
    return " ".join(word[:1].upper() + word[1:] for word in head.split()) + of + seat
