"""Whose office a noun without a name means: «генсек ООН», `the envoy`, «XİN başçısı».

An office fits a person if all its words stand in the person's role; short forms count as the long ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.document import Speaker
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.professions import PROFESSIONS, has_profession, means_expert

_LONG = {
    r"глав\w+ мид\w*": "министр иностранных дел",
    r"глав\w+ минобороны": "министр обороны",
    r"глав\w+ минфина": "министр финансов",
    r"глав\w+ минэнерго": "министр энергетики",
    r"глав\w+ минэкономики|глав\w+ минэкономразвития": "министр экономики",
    r"глав\w+ минздрава": "министр здравоохранения",
    r"глав\w+ минюста": "министр юстиции",
    r"глав\w+ минтранса": "министр транспорта",
    r"глав\w+ минсельхоза": "министр сельского хозяйства",
    r"глав\w+ (?:минобрнауки|минпросвещения|минобразования)": "министр образования",
    r"глав\w+ мвд": "министр внутренних дел",
    r"генсек\w*|генсекретар\w+": "генеральный секретарь",
    r"постпред\w*": "постоянный представитель",
    r"премьер(?!-)\w*": "премьер-министр",
    r"защитник\w*": "адвокат",
    r"xin (?:başçısı|rəhbəri)\w*": "xarici işlər naziri",
    r"(?<=milli məclisin )(?:\w+ )*üzvü": "deputatı",
    r"dövlət(?:imizin)? başçısı\w*": "prezident",
    r"արտգործնախարար\w*|ագն? (?:նախարար|ղեկավար)\w*": "արտաքին գործերի նախարար",
    r"գլխքարտուղար\w*": "գլխավոր քարտուղար",
    r"(?<!vice )premier": "prime minister",
    r"u\.?n\.? chief|un secretary-general": "u.n. secretary-general",
}
_LONGER = [(re.compile(rf"(?<!\w)(?:{short})(?!\w)"), long) for short, long in _LONG.items()]
_KINDS = {
    "envoy": ("ambas", "repre", "envoy", "chief"),
    "дипломат": ("посол", "предс", "минис", "посла", "замми", "дипло", "секре", "иност", "мид"),
    "diplomat": ("ambas", "repre", "envoy", "minis", "diplo", "secre", "spoke", "forei", "səfir", "nümay", "nazir"),
    "դիվանագետ": ("դեսպա", "ներկա", "նախար", "խոսնա", "դիվան", "արտաք"),
    "judge": ("judge", "justi", "magis"),
    "chief": ("head", "chief", "secre", "direc", "commi", "leade"),
    "spokes": ("spoke",),
}
"""Stems of the roles that a noun of a wider sense may mean."""
_ANYBODY = re.compile(
    r"(?:official|politician|leader|head|deputy|чиновник|чиновница|политик|глава|руководитель|rəsmi|məmur|siyasətçi|պաշտոնյա)",
    re.IGNORECASE,
)
_APART = re.compile(
    r"(?:mayor|governor|senator|congress\w+|lawmaker|judge|prosecutor|analyst|expert|economist|coach|мэр|губернатор|"
    r"депутат|"
    r"сенатор|прокурор|эксперт|аналитик|политолог|экономист|mer|qubernator|deputat|senator|prokuror|ekspert|politoloq|"
    r"iqtisadçı|քաղաքապետ|մարզպետ|պատգամավոր|սենատոր|դատախազ|վերլուծաբան|քաղաքագետ|փորձագետ|տնտեսագետ|"
    rf"{'|'.join(word for words in PROFESSIONS.values() for word in words)})(?:[аяеу]|ոմ|ի|"
    r"ը|ն|"
    r"n?[ıiuü]n)?",
    re.IGNORECASE,
)
"""Offices that no minister, envoy or spokesperson is called by: they mean somebody else, who isn't named."""
_OF_STATE = re.compile(
    r"(?:.* )?(?:minister|president|premier|chancellor|secretary[- ]general|министр|президент|премьер(?:-министр)?|"
    r"канцлер|секретар|генсек|генсекретар|nazir|prezident|kansler|katib|նախարար|նախագահ|վարչապետ|կանցլեր|"
    r"գլխքարտուղար|քարտուղար)(?:[аяеуьё]|ը|ն|n?[ıiuü]n?|ի)?",
    re.IGNORECASE,
)
"""Offices that are nobody's of whom no such office is known."""
_SECRETARY = re.compile(r"secretary|секретар|генсек|katib|քարտուղար", re.IGNORECASE)
"""An office that somebody without a known one may hold: it often stands beside the name where none is read."""
_NATIONALITY = re.compile(
    r"[А-ЯЁа-яё]{4,}ск(?:ий|ого|ая|ой)|[^\W\d_A-ZА-Я]{5,}(?:lı|li|lu|lü)|[BÇÇƏİÖÜA-Z][a-zəıöüçşğ]{4,}(?:lı|li|lu|lü)|"
    r"[Ա-Ֆ][ա-և]{2,}(?:ստանի|իայի|այի)"
)
_MODIFIED = re.compile(r"the (?:[a-z]\S* )+")
_COUNTRY = 4
"""First letters that a country and its people share: «Венгрии», «венгерский»."""
_REPRESENTATIVE = re.compile(r"представител|spokes|sözçü|խոսնակ|nümayəndə|ներկայացուցիչ", re.IGNORECASE)


def office_stems(words: str) -> set[str]:
    """The first letters of an office's words, short forms made long."""
    plain = words.lower().replace("i̇", "i")
    for short, long in _LONGER:
        plain = short.sub(long, plain)
    return {_stem(word) for word in re.findall(r"[\w.-]+", plain)} - {"the", "of", "и", "по", "при", "its"}


def _stem(word: str) -> str:
    plain = word.replace(".", "").split("-")[0] if "." in word or word.startswith(("մակ", "bmt")) else word
    return plain[:5]


def fits(office: str, role: str) -> bool:
    """Whether the holder of `role` may be called by `office`; anybody may be called an official."""
    if not role or _ANYBODY.fullmatch(office.removesuffix("ն")):
        return True
    held = office_stems(role)
    if office_stems(office) <= held or held <= office_stems(office):
        return True
    noun = office.split()[-1].lower().removesuffix("ը")
    if means_expert(noun) and has_profession(role):
        return True
    kinds = next((stems for kind, stems in _KINDS.items() if noun.startswith(kind)), ())
    return bool(kinds) and any(stem.startswith(kinds) for stem in held)


def is_apart(office: str, who: Speaker | None) -> bool:
    """Whether `the regional governor` is hardly `who`, of whom no such office is known."""
    return _MODIFIED.match(office) is not None and not (who and who.role and fits(office.split()[-1], who.role))


def is_nationality(word: str) -> bool:
    """Whether a word in front of an office says of which country: «венгерский», «bolqarıstanlı», «Չեխիայի»."""
    return _NATIONALITY.fullmatch(word) is not None


def holder(office: str, heard: Iterable[Speaker], known: Iterable[Speaker]) -> Speaker | None:
    """Who is meant by `office`: of the people `heard`, the last first, else of those `known` to the document.

    Without anybody whom it fits the first of `heard` is meant, unless the office is one of state, which is then
    nobody's, or names its seat («генсек ООН»): then the office itself is the speaker's name.
    """
    people, known = list(heard), list(known)
    first, _, rest = office.partition(" ")
    if rest and is_nationality(first):
        country = first.lower()[:_COUNTRY]
        for person in [*people, *known]:
            if any(word.lower().startswith(country) for word in person.role.split()):
                return person
        if people and people[0].role and not _ANYBODY.fullmatch(rest.removesuffix("ն")):
            return Speaker(office[:1].upper() + office[1:].removesuffix("ը"))  # of a nation that nobody heard is of
        office = rest
    seated = re.search(r"(?<!^)(?<!^[Tt]he )[A-ZА-ЯЁԱ-ՖƏİÖÜÇŞĞ]{2,}|\bМИД\b", office) is not None
    for person in people:
        held = _office_of(person)
        if held and fits(office, held):
            return person
    last = _office_of(people[0]) if people else ""
    of_state = _OF_STATE.fullmatch(office) is not None
    if people and not last and not seated and (not of_state or _SECRETARY.search(office)):
        return people[0]
    for person in known:
        if person.role and office_stems(office) <= office_stems(person.role):
            return person
    if seated and not _REPRESENTATIVE.search(office):
        return Speaker(office)
    if of_state or (last and _APART.fullmatch(office.split()[-1])):
        return None
    return people[0] if people else None


def holders(office: str, people: Iterable[Speaker]) -> list[Speaker]:
    """Those of `people` who may be called by `office` because of theirs, as two ministers may."""
    if _ANYBODY.fullmatch(office.removesuffix("ն")):
        return []
    return [person for person in people if (held := _office_of(person)) and fits(office, held)]


def _office_of(person: Speaker) -> str:
    """The role of a speaker, or the office by which alone he is called, «Министр внутренних дел»; empty for others."""
    words = person.name.split()
    called = bool(words) and (is_office(words[0]) or (words[-1].islower() and is_office(words[-1])))
    return person.role or (person.name if called else "")
