"""Who said it in a news report: `Rossi said`, «заявил Лавров», «Bayramov bildirib», «ասել է Միրզոյանը».

Finds, in a stretch of the reporter's own words, a verb of saying and its subject. Works on the text between the
quotations; pronouns and mere offices go to the last person named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.summarize.countries import is_country, is_country_name
from briefing.summarize.names import PERSON
from briefing.summarize.offices import is_office
from briefing.summarize.saying import ACCORDING, BODY, BY_BODY, PRONOUN, SAYING, nominative_body

_NAME = re.compile(rf"(?<!\w){PERSON}")
_NOT_SUBJECTS_WORDS = (
    "The A An In On At But And However Asked Meanwhile Earlier Later Speaking After Before When While If This That "
    "He She "
    "They We I As For By With Under Since Despite Although Today Yesterday Monday Tuesday Wednesday Thursday Friday "
    "Saturday "
    "Sunday January February March April May June July August September October November December Nobody Everybody "
    "Nothing It There "
    "Об О За Из Но А И Ещё Еще Тем В На По При Он Она Они Как Это Также Кроме Между Однако После Ранее Сегодня Вчера "
    "O Bu Bundan Onun Həmçinin Daha Nazir Prezident Prezidentin Nazirin Nazirliyin Dövlətimizin Նա Նրա Այդ Այս Ըստ "
    "Իսկ Սակայն Բայց Reuters AFP AP "
    "ТАСС РИА Интерфакс Новости"
)
_NOT_SUBJECTS = frozenset(_NOT_SUBJECTS_WORDS.split())
_PREPOSITION = re.compile(
    r"(?:^|\s)(?:for|of|to|with|by|from|about|in|at|near|under|against|в|на|с|со|к|от|из|о|об|у|для|при|под)"
    r"(?P<between>(?: [\w'’-]+){0,2}) $",
    re.IGNORECASE,
)
_FIELDS_WORDS = "State Foreign Defense Defence Finance Interior Health Energy Staff"
_FIELDS = frozenset(_FIELDS_WORDS.split())
"""After `of` these belong to the office in front of a name: `Secretary of State Antony Blinken`."""
_SEATS_WORDS = "Кремля МИД МИДа Минобороны ООН НАТО ЕС Госдепа Пентагона Еврокомиссии ведомства"
_SEATS = frozenset(_SEATS_WORDS.split())
_AFTER_NAME_WORDS = (
    "also has had have then later earlier again is was who on in at after during of and himself herself told meanwhile "
    "however still though once for with from to himself yesterday today this last"
)
_AFTER_NAME = frozenset(_AFTER_NAME_WORDS.split())
_REACH = 160
"""Characters between a verb of saying and its subject; farther away they rarely belong together."""
_OBLIQUE_AZ = re.compile(r"(?:ov|ev|an|in|en)(?:a|ə|dan|dən|la|lə|ı|i|ın|in|un|ün)$")


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of saying at `[start, end)` and its subject: the mention as printed, or None for a pronoun.

    `body`: the subject is a ministry or the like, not a person.
    """

    mention: str | None
    start: int
    end: int
    body: bool = False


def find_attribution(words: str, language: str, offset: int = 0) -> Attribution | None:
    """The first verb of saying in the reporter's `words` with its subject, None where there is none.

    `offset` is added to the positions. An office without a name or a pronoun gives `mention` None.
    """
    according = ACCORDING.get(language, ACCORDING["en"]).search(words)
    if according:
        groups = according.groupdict()
        mention = _person_of(groups.get("who") or groups.get("who2"))
        if mention or groups.get("pronoun") or groups.get("pronoun2"):
            return Attribution(mention, offset + according.start(), offset + according.end())
    for verb in SAYING.get(language, SAYING["en"]).finditer(words):
        for subject in _subjects(words, verb, language):
            plain = subject.split(" ", 1)[-1] if subject and is_office(subject.split()[0]) else subject
            bodies = BODY.get(language, BODY["en"])
            body = any(bodies.fullmatch(who) is not None for who in (subject, plain) if who)
            return Attribution(subject, offset + verb.start(), offset + verb.end(), body)
    return None


def _person_of(words: str | None) -> str | None:
    names = [match.group() for match in _NAME.finditer(words or "") if _usable(match.group())]
    return _clean(names[-1]) if names else None


def _subjects(words: str, verb: re.Match[str], language: str) -> list[str | None]:
    """The subject as a list of one, or an empty list where the verb has none near it."""
    before = words[max(0, verb.start() - _REACH) : verb.start()]
    after = words[verb.end() : verb.end() + _REACH]
    head = before.rstrip()
    bare = not before.strip(' ,.—–-”»"')
    if language in ("ru", "hy", "az") and (bare or head.endswith((",", "—", "–", "»", "”", '"'))):
        return _after(after, language) or (_before(before, language) if not bare else [])
    if bare:
        return _after(after, language)
    return _before(before, language) or (_after(after, language) if language in ("ru", "hy") else [])


def _after(after: str, language: str) -> list[str | None]:
    """The subject behind its verb: «заявил министр Лавров», `said Maria Lund`, «ասել է Միրզոյանը»."""
    stop = re.search(r"[,։:;«»“”\"]|[.](?=\s|$)(?<![ .]\w[.])| [—–-] ", after)
    near = after[: stop.start()] if stop else after
    body = BY_BODY[language].match(near) if language in BY_BODY else None
    if body:
        return [nominative_body(body["who"])]
    pronoun = PRONOUN.get(language, PRONOUN["en"]).match(near.lstrip())
    name = next((match for match in _NAME.finditer(near) if _usable(match.group())), None)
    if name is not None:
        between = near[: name.start()].split()
        offices = sum(is_office(word) for word in between)
        if offices and all(map(_seat, name.group().split())):
            return [None]  # «представитель Кремля»
        if not between or (offices and len(between) <= 9 and not (pronoun and not is_office(between[0]))):
            return [_clean(name.group())]
    if pronoun:
        return [None]
    body = BODY.get(language, BODY["en"]).match(near.lstrip())
    return [body["who"]] if body else []


def _before(before: str, language: str) -> list[str | None]:
    """The subject in front of its verb, not the one of an apposition or behind a preposition."""
    candidates: list[tuple[int, str | None]] = []
    head = before.rstrip()
    limit = len(before)
    if head.endswith(","):  # an apposition between commas stands between subject and verb
        comma = before.rfind(",", 0, len(head) - 1)
        named = _NAME.fullmatch(head[comma + 1 : -1].strip()) if comma > 0 else None
        if named and " " in named.group():
            return [_clean(named.group())]  # "The U.N. envoy for Syria, Geir Pedersen, warned"
        if comma > 0 and any(_usable(match.group()) for match in _NAME.finditer(before[:comma])):
            limit = comma
    if language == "az":
        names = [m for m in _NAME.finditer(before[:limit]) if _usable(m.group()) and not _OBLIQUE_AZ.search(m.group())]
    else:
        names = [m for m in _NAME.finditer(before[:limit]) if _usable(m.group())]
    for match in names:
        if before[: match.start()].endswith(("“", "«", '"', "„")):
            continue  # the name of a thing: “France 24”
        words = match.group().split()
        front = _PREPOSITION.search(before[max(0, match.start() - 40) : match.start()])
        governed = front and words[0] not in _FIELDS and all(_of_office(word) for word in front["between"].split())
        if language == "en" and _modifies(before[match.end() :]):
            continue  # "Passenger groups have called for …"
        if governed and len(words) > 1 and not is_office(words[0]) and language in ("ru", "en") and len(names) == 1:
            candidates.append((match.start() + len(words[0]) + 1, _clean(" ".join(words[1:]))))  # "In Brussels Michel"
        elif not governed:
            candidates.append((match.start(), _clean(match.group())))
    for match in PRONOUN.get(language, PRONOUN["en"]).finditer(before):
        candidates.append((match.start(), None))
    for match in BODY.get(language, BODY["en"]).finditer(before[:limit]):
        candidates = [item for item in candidates if not match.start() <= item[0] < match.end()]
        office = re.search(r"[\w-]+ $", before[: match.start()])
        title = office.group() if office and is_office(office.group().strip()) else ""
        candidates.append((match.end(), title + match["who"]))  # «Глава МИД РФ»
    return [max(candidates, key=lambda item: item[0])[1]] if candidates else []


def _seat(word: str) -> bool:
    """Whether a word names what an office belongs to: a country, a ministry."""
    return is_country(word) or is_country_name(word) or word in _SEATS


def _of_office(word: str) -> bool:
    return is_office(word) or word in ("the", "then")


def _modifies(rest: str) -> bool:
    """Whether a capitalised word is followed by the noun that it belongs to rather than by a verb."""
    word = re.match(r" ([a-z]+)", rest)
    return word is not None and word[1] not in _AFTER_NAME and not word[1].endswith(("ly", "ed"))


def _usable(name: str) -> bool:
    words = [word for word in name.split() if word.strip(".") not in _NOT_SUBJECTS]
    offices = [word for word in words if is_office(word)]
    return bool(words) and not (offices and all(is_office(word) or is_country(word) for word in words))


def _clean(name: str) -> str:
    words = name.strip(" ,").split()
    while len(words) > 1 and words[0] in _NOT_SUBJECTS:
        words.pop(0)
    article = next((place for place, word in enumerate(words) if word.endswith("ը")), len(words))
    return " ".join(words[: article + 1])
