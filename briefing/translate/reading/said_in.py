"""Russian words of saying beside a body in which something is said, with the body as their subject.

«Как сообщили в полиции, дом сгорел» is «Полиция сообщила, что дом сгорел»: a small model takes the plural without a
subject for a passive, and the body for the one that was told.
"""

from __future__ import annotations

import re
from typing import Any

from briefing.language.attribution import capital
from briefing.lexicon.russian import analyzer

_SAID = """
сообщили заявили отметили уточнили добавили подчеркнули пояснили рассказали напомнили подтвердили признали указали
объяснили предупредили подсчитали утверждают считают полагают сообщают заявляют отмечают уточняют подчёркивают поясняют
напоминают подтверждают признают предупреждают
"""
_SAYS = "|".join(
    (
        *_SAID.split(),
        "сообщает|сообщил[ао]?|передаёт|передает|передают|передал[аои]?|пишет|пишут|заявил[ао]?|отметил[ао]?|отмечает",
        "утверждает|уточнил[ао]?|рассказал[ао]?|подчеркнул[ао]?|пояснил[ао]?|подчёркивает|полагает|считает",
    )
)
_BODIES = """
министерство минобороны минздрав минфин минюст минэнерго минэкономики минобрнауки мид мвд мчс снб фсб цб оон ведомство
служба пресс-служба комитет госкомитет полиция прокуратура генпрокуратура генштаб штаб посольство правительство
парламент компания агентство департамент управление госдепартамент госдеп мэрия администрация комиссия еврокомиссия
центробанк организация ассоциация фонд банк полпредство представительство кремль кабмин следствие росстат
роспотребнадзор минсельхоз минтранс аппарат канцелярия фракция партия минпросвещения миссия пентагон нато ес
"""
_KNOWN = frozenset(_BODIES.split())
_GENDERS = {
    **dict.fromkeys(("мид", "цб", "ес"), "masc"),
    **dict.fromkeys(("снб", "фсб", "оон"), "femn"),
    **dict.fromkeys(("мвд", "мчс", "минобороны", "минэнерго", "минэкономики", "минобрнауки", "минпросвещения"), "neut"),
    "нато": "neut",
}
"""Of bodies whose names don't change."""
_NAMED = r"[^\s,.;:()—][^,.;:()—]{1,100}"
_TOLD = r"(?P<told> (?:журналистам|ТАСС|РИА Новости|«[^«» ]+»|ранее|позднее|накануне|сегодня))?"
_PLURAL = "|".join(_SAID.split())
_INSIDE = re.compile(rf"(?P<lead>^Как |, как |, )(?P<verb>{_PLURAL}){_TOLD} во? (?P<body>{_NAMED})(?=[,.;]|$)")
_LEAD = r"(?P<lead>(?:(?:Вместе с тем|При этом|Кроме того|Между тем|Ранее|Позднее|Накануне),? |[А-ЯЁ][^,]+, )?)"
_IN_FRONT = re.compile(
    rf"^{_LEAD}[Вв]о? (?P<body>{_NAMED}?) (?P<verb>{_PLURAL})(?=, что (?!не |[а-яё]+(?:[юуая]т|ли) )|\.?$)"
)
_AS_SAID = re.compile(rf"^Как (?P<verb>{_SAYS})(?P<who>(?: [^\s,:;]+){{1,12}}), (?P<words>[^?]+)$")
_OPENING = frozenset(("вместе", "при", "кроме", "между", "ранее", "позднее", "накануне"))
_PASSED_ON = {"передаёт": "сообщает", "передает": "сообщает", "передают": "сообщают"}


def said_in(text: str, language: str) -> str:
    """`text` with a body that its sentence names as the place of saying as the one who says; as it is in any language
    but Russian."""
    if language != "ru":
        return text
    text = _IN_FRONT.sub(_in_front, text)
    text = _INSIDE.sub(_inside, text)
    return _AS_SAID.sub(_as_said, text)


def _in_front(line: re.Match[str]) -> str:
    lead = line["lead"]
    if lead.endswith(", ") and not _is_gerund(lead.split(" ")[0]):
        return line.group()
    found = _subject(line["body"], line["verb"])
    return capital(lead + " ".join(found), "ru") if found else line.group()


def _is_gerund(word: str) -> bool:
    """Комментируя; and what opens a sentence with a comma behind it."""
    small = word.strip(",").lower()
    return small in _OPENING or any(reading.tag.POS == "GRND" for reading in analyzer().parse(small))


def _inside(line: re.Match[str]) -> str:
    found = _subject(line["body"], line["verb"])
    return f"{line['lead']}{found[1]}{line['told'] or ''} {found[0]}" if found else line.group()


def _as_said(line: re.Match[str]) -> str:
    verb = _PASSED_ON.get(line["verb"], line["verb"])
    return f"{capital(line['who'].strip(), 'ru')} {verb}, что {line['words']}"


def _subject(body: str, verb: str) -> tuple[str, str] | None:
    """The body in the nominative and the verb that agrees with it; None where its first noun is none that is known."""
    words = body.split(" ")
    for place, word in enumerate(words):
        readings = analyzer().parse(word.lower())
        if word.lower() in _GENDERS:
            return " ".join(words), _agreeing(verb, _GENDERS[word.lower()])
        noun = next((one for one in readings if one.tag.POS == "NOUN" and "loct" in one.tag), None)
        if noun is not None and noun.normal_form in _KNOWN:
            words[place] = _like(noun.inflect({"nomn"}).word, word)
            number = "plur" if noun.tag.number == "plur" else str(noun.tag.gender)
            return " ".join(words), _agreeing(verb, number)
        adjective = next((one for one in readings if one.tag.POS == "ADJF" and "loct" in one.tag), None)
        if adjective is None or (named := adjective.inflect({"nomn"})) is None:
            return None
        words[place] = _like(named.word, word)
    return None


def _agreeing(verb: str, number: str) -> str:
    """number: masc, femn, neut or plur."""
    if number == "plur":
        return verb
    reading = next(one for one in analyzer().parse(verb) if one.tag.POS == "VERB")
    wanted: Any = {"sing", number} if reading.tag.tense == "past" else {"sing", "3per"}
    return str(reading.inflect(wanted).word)


def _like(word: str, written: str) -> str:
    return capital(word, "ru") if written[0].isupper() else word
