"""Runs of capitalised words that stand in a subject's case: a dative or a genitive is nobody who says something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.summarize.people.names import PERSON
from briefing.summarize.people.pronouns import is_role_noun
from briefing.summarize.people.seats import is_seat
from briefing.summarize.turns.governments import is_oblique_place, is_region
from briefing.summarize.turns.mentions import personal
from briefing.summarize.turns.speaking_bodies import BODY

_NAME = re.compile(rf"(?<!\w){PERSON}")
_OBLIQUE_RU = re.compile(r"(?:(?:ов|ев|ёв|ин|ын)(?:у|ым)|ск(?:ому|им|ого)|ян(?:а|у|ом))$")
_OBLIQUE_AZ = re.compile(r"(?:ov|ev|an|in|en)(?:a|ə|dan|dən|la|lə|ı|i|ın|in|un|ün)$|\w{3}(?<!za)d[aə]$")
"""«Əlizadə» is a surname in the nominative."""
_ATTRIBUTE_RU = re.compile(
    r"[\w-]*(?:(?:[ое]го [а-яё]{2,}(?:а|я|го))|(?:ому [а-яё]{2,}(?:у|ю|му))|(?:(?:ск|цк|н)ом [а-яё]{2,}[еиум])"
    r"|(?:ую [а-яё]{2,}(?:у|ю|ь))|(?:(?:ы|[гкхшщн]и)х [а-яё]{2,}[вйх])"
    r"|(?:ой (?!(?:уже|тоже|также|ранее|позже|далее|после|если|или|при)(?!\w))[а-яё]{2,}(?:[оеё]й|ы|и|е|ью))"
    r"|(?:[сц]кая [а-яё]+(?:ая|ия|асть|рога|тура)))(?!\w)"
)
"""A capitalised adjective and what agrees with it: «Вяземской области», «Северной железной дороги»."""
ATTRIBUTE_HY = re.compile(r"[Ա-Ֆ][ա-և]+(?:(?<![ըն])|(?<=գույն)) [ա-և]+(?:ը|ն) ")
"""One capitalised word without article in front of the noun that has it."""
_OBLIQUE_HY = re.compile(r"\w{3}(?:ի|ից|ում|ով|ական|ային)$")
"""A subject has the article, «Միրզոյանը ասաց», and is no adjective."""
_AZ_PLACES = (
    r"rayon|küçəsi|prospekt|meydan|stansiyası|metro|kənd|qəsəbəsi|şəhər|məhəlləsi|massiv|park|körpüsü|məktəb|liman|"
    r"hava liman|zavod|fabrik|bazar|xəstəxanası|mədən|yataq|yatağ|yanğın|qəzası|qətl|qalmaqal|hadisəsi|mağazası|abidəsi"
)
_OF_THING = {
    "az": re.compile(rf"[”\"»]? (?:(?:{_AZ_PLACES})[ıiuü]?(?:n\w*)?|(?:cinayət )?işi (?:üzrə|ilə)|adına)(?!\w)"),
    "hy": re.compile(r"[»]? (?:փողոց|պողոտա|հրապարակ|շրջան|մարզ|գյուղ|համայնք|կայարան|թաղամաս|անվան|հրդեհ|գործով)\w*"),
}
"""Behind a name: what is called so, a street, a district or a case, «Nərimanov rayonundakı», «Աբովյան փողոցում»."""


def subject_runs(words: str, language: str) -> list[re.Match[str]]:
    """The runs of capitalised words in `words` that may be a subject by their case, in order.

    An Azerbaijani text of nothing but oblique runs keeps them: a surname may look like a case.
    """
    runs = [run for run in _names(words, language) if not is_oblique_place(run.group(), language)]
    if language == "az":
        runs = [run for run in runs if not is_region(personal(run.group()) or run.group(), language)]
        nominatives = [match for match in runs if not _oblique_az(match.group())]
        return nominatives if any(personal(match.group()) for match in nominatives) else runs
    if language == "ru":
        runs = [run for run in runs if not is_attribute_ru(words, run)]
        return [match for match in runs if not _OBLIQUE_RU.search(match.group()) and not _opens_ru(words, match)]
    if language == "hy":
        runs = [match for match in runs if not is_role_noun(match.group().split()[0])]  # «Նախարարը Բաքվին»
        return [match for match in runs if not _OBLIQUE_HY.search(match.group())]
    return runs


def _names(words: str, language: str) -> Iterator[re.Match[str]]:
    """The runs without the names of things; of a body in front of such a name the body remains."""
    thing = _OF_THING.get(language)
    for run in _NAME.finditer(words):
        if thing is None or not thing.match(words, run.end()):
            yield run
            continue
        body = BODY[language].match(words, run.start(), run.end())
        cut = _NAME.match(words, run.start(), body.end("who")) if body else None
        if cut is not None:
            yield cut


def is_attribute_ru(words: str, run: re.Match[str]) -> bool:
    """Whether the last word of a Russian run is an adjective of the noun behind it, so that it names nobody."""
    last = run.end() - len(run.group().split()[-1])
    return _ATTRIBUTE_RU.match(words, last) is not None


def is_one_ru(mention: str, words: str) -> bool:
    """Whether a Russian mention is but one word, of which no plural verb tells: «Помощь предложили Турция и …»."""
    one = re.fullmatch(r"[А-ЯЁ][а-яё]+(?<!ы)(?<!и)", mention) is not None
    return one and re.search(rf" и {mention}(?!\w)", words) is None


def _opens_ru(before: str, match: re.Match[str]) -> bool:
    """Whether an adjective opens the sentence in front of its noun: «Уголовное дело не возбуждено, сообщил …»."""
    opens = not before[: match.start()].strip(' «“"—–')
    return opens and re.match(r"[А-ЯЁ][а-яё]{2,}(?:ое|ее|ые|ие) [а-яё]", before[match.start() :]) is not None


def _oblique_az(run: str) -> bool:
    """Whether a run ends in a case ending; a woman's surname, Leyla Hüseynova, or a ministry's genitive, is none."""
    words = run.split()
    woman = len(words) > 1 and words[-1].endswith(("ova", "eva"))
    return (_OBLIQUE_AZ.search(run) is not None and not woman) or all(map(is_seat, words))
