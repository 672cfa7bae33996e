"""The letterhead of a report that an organisation issues: its name above or beside `Situation report no. 7`.

Such a report speaks for the body that issues it, as a statement does: «Ситуационный отчёт», «vəziyyət hesabatı»,
«իրավիճակային զեկույց»; so does a communiqué below the name of the organisation or the summit that adopts it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.document import Speaker
from briefing.summarize.people.bodies import nominative_body as subject_of
from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.seats import abbreviation
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.turns.issuer import printed
from briefing.summarize.turns.speaking_bodies import BODY, nominative_body

_LINES = 6
"""Lines of a document among which its letterhead stands."""
_LONGEST = 8
"""Words of an organisation's name in a line of its own."""
_KIND = {
    "en": r"(?:(?:humanitarian|weekly|monthly|quarterly|daily) )?(?:situation|field|flash|operational|operations|"
    r"emergency|humanitarian|monitoring|progress|activity|mission) (?:report|update|bulletin|brief|overview)\b|"
    r"sitrep\b|(?:weekly|monthly|quarterly|annual) (?:report|update|bulletin)\b|"
    r"(?:report|update|bulletin) (?:no\.?|nr\.?|#|№) ?\d|"
    r"(?:(?:daily|evening|morning|weekly) )?(?:operational|situation) (?:statement|summary|communiqué)\b|"
    r"(?:daily|evening|morning|weekly) (?:statement|summary|communiqué|communique) (?:no\.?|nr\.?|#|№) ?\d",
    "ru": r"(?:ситуационн|оперативн|гуманитарн|ежедневн|еженедельн|ежемесячн|квартальн|годов|мониторингов|полев)\w+ "
    r"(?:отч[её]т|доклад|бюллетень|обзор|сводка|справка)\b|(?:отч[её]т|доклад|справка) о (?:ситуации|положении)\b|"
    r"(?:отч[её]т|бюллетень|сводка) № ?\d|(?:утренн|вечерн|дневн)\w+ сводка\b",
    "az": r"(?:(?:operativ|humanitar|gündəlik|həftəlik|aylıq|rüblük|illik) )?(?:vəziyyət|situasiya|monitorinq|"
    r"operativ|humanitar|gündəlik|həftəlik|aylıq|rüblük|illik)(?: (?:haqqında|üzrə|barədə))? "
    r"(?:hesabat|bülleten|icmal)\w*|(?:hesabat|bülleten)\w* № ?\d|(?:gündəlik |səhər |axşam )?operativ məlumat\w*",
    "hy": r"(?:իրավիճակային|օպերատիվ|մարդասիրական|ամենօրյա|շաբաթական|ամսական|եռամսյակային|տարեկան) "
    r"(?:զեկույց|հաշվետվություն|տեղեկագիր|ամփոփագիր)\w*|իրավիճակի մասին (?:զեկույց|հաշվետվություն)\w*|"
    r"(?:զեկույց|հաշվետվություն|տեղեկագիր) № ?\d|(?:ամենօրյա )?օպերատիվ (?:հաղորդագրություն|տեղեկատվություն)\w*",
}
_OPENS = {language: re.compile(rf"(?:{kind})", re.IGNORECASE) for language, kind in _KIND.items()}
_DECLARES = re.compile(
    r"(?:[^\n.:;]{2,60} )?(?:communiqué|communique|declaration|коммюнике|декларация|kommünike(?:si)?|bəyannaməsi|"
    r"հռչակագիրը?|կոմյունիկեն?)$",
    re.IGNORECASE,
)
"""`Eleventh Summit – Gabala Communiqué`."""
_MEETS = re.compile(
    r"\b(?:summit|forum|conference|assembly|саммит|форум|конференция|ассамблея|zirvəsi|forumu|konfransı|assambleyası)\b|"
    r"(?:ֆորում|համաժողով|վեհաժողով|գագաթնաժողով)",
    re.IGNORECASE,
)
"""What adopts a communiqué as a body does."""
_BESIDE = {
    language: re.compile(rf"(?P<name>[^\n]{{2,90}}?)(?:['’]s)?(?:,| [|–—-]|:)? (?:{kind})", re.IGNORECASE)
    for language, kind in _KIND.items()
}
"""`UNHCR Flash Update`, «Qızıl Aypara Cəmiyyətinin vəziyyət hesabatı»."""
_BEHIND = {
    "en": re.compile(r"\b(?:by|of|from) (?:the )?(?P<name>[^\n,|]{3,90})"),
    "ru": re.compile(r"(?<=\w) (?P<name>[А-ЯЁ][^\n,|№]{2,90})"),
}
"""`Situation report by the Red Cross Society`, «Ситуационный отчёт Северного совета помощи»."""
_STATES = re.compile(r"USA?|UK|UAE|DRC|DPRK|США|РФ|ОАЭ|ABŞ|BƏƏ|ԱՄՆ|ՌԴ|ՀՀ")
_STAFF = re.compile(
    r"\b(?:General Staff|Joint (?:Staff|Chiefs)|Armed Forces|Defen[cs]e Forces?|Headquarters)\b|"
    r"(?<!\w)(?:генеральн\w+ штаб|вооруж[её]нн\w+ сил|Baş Qərargah|Silahlı Qüvvələr|գլխավոր շտաբ|զինված ուժ)",
    re.IGNORECASE,
)
"""Commands that issue a daily statement; one of their words is an office too: `General`."""
_NOT_A_NAME = re.compile(
    r"\b(?:in|on|at|floods?|flooding|earthquakes?|cris[ie]s|emergency|war|conflict|drought|cyclone|outbreak|epidemic|"
    r"response|situation|displacement|в|во|на|о|об)\b|\b(?:наводнен|землетряс|кризис|войн|конфликт|"
    r"засух|эпидеми|вспышк|ситуаци|daşqın|zəlzələ|böhran|müharibə|münaqişə|quraqlıq|epidemiya|vəziyyət|ջրհեղեղ|"
    r"երկրաշարժ|ճգնաժամ|պատերազմ|հակամարտ|երաշտ|համաճարակ|իրավիճակ)",
    re.IGNORECASE,
)
"""Words that tell what a report is about: `MONSOON FLOODS`, «Наводнение в Пакистане»."""


@lru_cache(maxsize=4)  # asked for by the turns, the summarizer and the key points of one document
def letterhead(text: str, language: str) -> Speaker | None:
    """The body whose report a document is by its first lines, None where they name none.

    Source: a line of the kind of report (`SITUATION REPORT No. 7`) and the name above, beside, behind or below it.
    """
    opens, beside = _OPENS.get(language), _BESIDE.get(language)
    if opens is None or beside is None:
        return None
    lines = [line.strip(" \t*_#") for line in text[:1500].split("\n") if line.strip()][:_LINES]
    for place, line in enumerate(lines):
        if line.endswith((".", "։", "!", "?")) and len(line.split()) > _LONGEST:
            return None  # the first sentence
        kind = opens.match(line)
        if kind:
            behind = _BEHIND[language].search(line, kind.end()) if language in _BEHIND else None
            if behind and _kind_of_body(nominative := _nominative(behind["name"], language), language):
                return _speaker(nominative, text)
            if place and _is_name(lines[place - 1], text, language):
                return _speaker(lines[place - 1], text)
            below = lines[place + 1] if place + 1 < len(lines) else ""
            if _is_name(below, text, language) and _kind_of_body(below, language):
                return _speaker(below, text)
            return None
        if place and _DECLARES.fullmatch(line):
            above = lines[place - 1]
            body = _is_name(above, text, language) and _kind_of_body(above, language)
            return _speaker(above, text) if body or (_MEETS.search(above) and above.isupper()) else None
        front = beside.match(line)
        if front:
            name = _nominative(front["name"], language)
            if _is_name(name, text, language) and (abbreviation(name) or _kind_of_body(name, language)):
                return _speaker(name, text)
    return None


def _nominative(name: str, language: str) -> str:
    name = re.split(r" (?:№|no\.?) ?\d", name, flags=re.IGNORECASE)[0].strip(" .:–—-")
    if language == "hy" and name.endswith("ի") and _kind_of_body(name[:-1], language):
        return name[:-1]  # «կոմիտեի»
    return nominative_body(name) if language == "ru" else subject_of(name, language)


def _kind_of_body(name: str, language: str) -> bool:
    """Whether a name has the noun of a kind of body: `Council`, «совет», `Cəmiyyəti`."""
    if _STAFF.search(name):
        return True
    return BODY[language].search(printed(name, "") if name.isupper() and language == "en" else name) is not None


def _is_name(line: str, text: str, language: str) -> bool:
    """Whether a line names an organisation, rather than a person, a country or what the report is about."""
    words = line.split()
    if not 0 < len(words) <= _LONGEST or re.search(r"\d|[.:;,!?։]$", line) or not line[:1].isupper():
        return False
    if _kind_of_body(line, language) or (abbreviation(line) and not _STATES.fullmatch(line)):
        return True
    words = (line.title() if line.isupper() and len(words) > 1 else line).split()  # capitals look like abbreviations
    if _NOT_A_NAME.search(line) or any(is_country(word) or is_country_name(word) for word in words):
        return False
    index = SpeakerIndex(text, language)
    return not any(map(is_office, words)) and not (index.knows(line) and index.resolve(line).role)


def _speaker(name: str, text: str) -> Speaker:
    """The body, as the text prints it where the letterhead has capitals throughout."""
    return Speaker(printed(name, text) if name.isupper() and any(len(word) > 5 for word in name.split()) else name)
