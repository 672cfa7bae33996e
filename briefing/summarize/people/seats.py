"""What an office belongs to and may stand between it and a name: bodies, abbreviations, fields."""

from __future__ import annotations

import re

from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.names import UPPER
from briefing.summarize.people.offices import is_office

_SEATS_WORDS = (
    "United Nations European African Arab Union Council Commission Parliament Committee Congress Senate Treasury "
    "Kremlin Pentagon Organization Organisation Programme Program Agency Fund Human Rights Affairs Refugees "
    "Humanitarian Кремля МИД МИДа Минобороны Минфина Минэнерго Минюста ООН НАТО ЕС Госдепа "
    "Пентагона Еврокомиссии Европарламента Евросоюза Еврокомиссия ЮНИСЕФ ЮНЕСКО Совбеза Госдумы Конгресса "
    "Сената Рады ведомства Центробанка Нацбанка Генпрокуратуры Роспотребнадзора Администрации Кабмина "
    "Komissiyasının Birliyinin Şurasının Parlamentinin Mərkəzi Bankın Milli Məclisin Nazirliyin Komitəsinin "
    "Təşkilatın Şirkətin Qurumun Məhkəmənin Komissiyanın Agentliyin "
    "Agentliyinin Administrasiyasının Xidmətinin İdarəsinin Fondunun Partiyasının Nazirlər Kabinetinin"
)
_SEATS = frozenset(_SEATS_WORDS.split())
_MINISTRY = re.compile(
    r"Мин(?:здрав|обороны|фин|энерго|юст|транс|цифры|пром|промторг|торг|экономики|экономразвити|обр|обрнауки|"
    r"просвещени|"
    r"культуры|труд|соцтруд|сельхоз|строй|природы|спорт|внутренних)[аяу]?"
)
"""Russian short names of ministries in the genitive: «глава Минздрава»."""
_ABBREVIATION = re.compile(rf"(?P<plain>[{UPPER}]{{2,6}})(?:[-'’](?P<ending>\w+))?$")
_OF = re.compile(
    r" of (?P<seat>(?:the )?[A-Z][\w'’-]+(?:(?: (?:of|for)(?: the)?)? (?!(?:And|Before|After|Following|At|In|On|With|"
    r"During|To|From|About|By|Said|Says)\b)[A-Z][\w'’-]+){0,7})(?=[ ,.;)\n]|$)"
)
_LONGEST = 130
_SUBJECT_ENDINGS = frozenset(("ը", "ն"))


def is_seat(word: str) -> bool:
    """Whether a word names what an office belongs to: a country, a ministry, an abbreviation in any case."""
    plain = word.strip(",")
    return (
        is_country(plain)
        or is_country_name(plain)
        or re.sub(r"['’]s$", "", plain) in _SEATS
        or _MINISTRY.fullmatch(plain) is not None
        or _ABBREVIATION.fullmatch(plain) is not None
    )


def abbreviation(words: str) -> str | None:
    """The abbreviation that is the whole of a subject, without its article: `NATO`, «ՄԱԿ-ը» → «ՄԱԿ»; else None."""
    match = _ABBREVIATION.fullmatch(words)
    if match is None or (match["ending"] and match["ending"] not in _SUBJECT_ENDINGS):
        return None
    return match["plain"]


def is_seat_or_office(word: str) -> bool:
    """Whether a word is no part of a person's name: `Department's`, «посол», «ООН»."""
    return is_seat(word) or is_office(re.sub(r"(?<=[a-z])['’]s$", "", word) if word[:1].isupper() else word)


def without_seat(name: str) -> str:
    """A run of capitalised words without the seats and offices in front: «ООН Антониу Гутерриш» → «Антониу Гутерриш».

    Empty where nothing else remains.
    """
    words = name.split()
    while words and is_seat_or_office(words[0]):
        words.pop(0)
    return " ".join(words)


def seat_after(text: str, end: int) -> str:
    """` of Japan`, ` of the Court of Appeal` behind an English name."""
    match = _OF.match(text, end, min(len(text), end + _LONGEST))
    return f" of {match['seat']}" if match else ""
