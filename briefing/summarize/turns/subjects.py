"""The subject of a verb of saying: the name, body, pronoun or office that stands before or after it."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.pronouns import PRONOUN, is_role_noun
from briefing.summarize.people.seats import abbreviation, is_seat, without_seat
from briefing.summarize.turns.saying import BODY, BY_BODY, nominative_body

_NAME = re.compile(rf"(?<!\w){PERSON}")
_NOT_SUBJECTS_WORDS = (
    "The A An In On At But And However Asked Meanwhile Earlier Later Speaking After Before When While If This That "
    "He She "
    "They We I As For By With Under Since Despite Although Today Yesterday Monday Tuesday Wednesday Thursday Friday "
    "Saturday "
    "Sunday January February March April May June July August September October November December Nobody Everybody "
    "Nothing It There "
    "С К У Со От До Его Её Ее Их Ему Ей Им "
    "Об О За Из Но А И Ещё Еще Тем В На По При Он Она Они Как Это Также Кроме Между Однако После Ранее Сегодня Вчера "
    "O Bu Bundan Onun Həmçinin Daha Nazir Prezident Prezidentin Nazirin Nazirliyin Dövlətimizin Նա Նրա Այդ Այս Ըստ "
    "Իսկ Սակայն Բայց Reuters AFP AP "
    "Ինչպես Ինչ Երբ Նաև Միաժամանակ Մինչ Հետո Ավելի Ավելին Նախկինում Накануне Позже Затем Позднее Впрочем Если Когда "
    "Хотя Пока Именно Среди Помимо Вместе Наряду Согласно Комментируя Отвечая Говоря Открывая Выступая Eyni Lakin Amma "
    "Ancaq Sonra Əvvəl Görüşdə İclasda Tədbirdə Xatırladaq Burada Instead Separately Still Yet Then Both Neither Some "
    "Many Most Several What How Why Our Your Their His Her Its My "
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
_AFTER_NAME_WORDS = (
    "also has had have then later earlier again is was who on in at after during of and himself herself told meanwhile "
    "however still though once for with from to himself yesterday today this last"
)
_AFTER_NAME = frozenset(_AFTER_NAME_WORDS.split())
_REACH = 160
"""Characters between a verb of saying and its subject; farther away they rarely belong together."""
_UNNAMED = re.compile(r", (?:(?:the|a|an|some|several|two|three) )?(?P<first>[a-z-]+) (?:[a-z-]+ ){0,4}$")
_NO_NOUNS_WORDS = (
    "who which that and but also then speaking citing in on at while however though meanwhile after he she they it we "
    "has have had once again later still never for with as standing writing quoted when where whose"
)
_NO_NOUNS = frozenset(_NO_NOUNS_WORDS.split())
_INVERTED = re.compile(
    rf"(?:said|says|added|wrote|noted) (?:(?:the )?[\w.’'-]+ ){{0,6}}?{PERSON}(?:,|\.?$|\.\s| of | at )"
)
"""`The pact is dead, said Clarke, who …`: the name is followed by no verb of its own."""
_OBLIQUE_RU = re.compile(r"(?:(?:ов|ев|ёв|ин|ын)(?:у|ым)|ск(?:ому|им|ого)|ян(?:а|у|ом))$")
_ARMENIAN_RESIDENT = re.compile(r" (?:[ա-և-]+ ){1,2}(?P<name>(?:[Ա-Ֆ][ա-և]+ ){0,2}[Ա-Ֆ][ա-և]+(?:ը|ն))(?!\w)")
_IN_BODY = re.compile(r"(?:^|[\s,])[Вв](?P<rest> [^,]+)$")
"""«В Кремле заявили»."""
_OBLIQUE_AZ = re.compile(r"(?:ov|ev|an|in|en)(?:a|ə|dan|dən|la|lə|ı|i|ın|in|un|ün)$|\w{3}d[aə]$")
_OBLIQUE_HY = re.compile(r"\w{3}(?:ի|ից|ում|ով)$")
"""A subject has the article: «Միրզոյանը ասաց»."""


class Subject(NamedTuple):
    """A subject as printed, or the noun of office that stands for somebody named before."""

    mention: str | None
    office: str = ""
    body: bool = False
    """A ministry, an organisation or the like, not a person."""


def person_of(words: str | None) -> str | None:
    names = [match.group() for match in _NAME.finditer(words or "") if _personal(match.group())]
    return _clean(_personal(names[-1]) or "") or None if names else None


def find_subjects(words: str, verb: re.Match[str], language: str) -> list[Subject]:
    """The subject as a list of one, or an empty list where the verb has none near it."""
    before = words[max(0, verb.start() - _REACH) : verb.start()]
    after = words[verb.end() : verb.end() + _REACH]
    head = before.rstrip()
    bare = not before.strip(' ,.—–-”»"')
    if language in ("ru", "hy", "az") and (bare or head.endswith((",", "—", "–", "»", "”", '"'))):
        return _after(after, language) or (_before(before, language) if not bare else [])
    if bare or (head.endswith(",") and _INVERTED.match(f"{verb.group()}{after}")):
        return _after(after, language)
    return _before(before, language) or (_after(after, language) if language in ("ru", "hy") else [])


def _after(after: str, language: str) -> list[Subject]:
    """The subject behind its verb: «заявил министр Лавров», `said Maria Lund`, «ասել է Միրզոյանը»."""
    stop = re.search(r"[,։:;«»“”\"]|[.](?=\s|$)(?<![ .]\w[.])| [—–-] ", after)
    near = after[: stop.start()] if stop else after
    body = BY_BODY[language].match(near) if language in BY_BODY else None
    if body:
        return [Subject(nominative_body(body["who"]), body=True)]
    pronoun = PRONOUN.get(language, PRONOUN["en"]).match(near.lstrip())
    seats = []
    for match in _NAME.finditer(near):
        name = _personal(match.group())
        if name is None:
            seats.append(match)
            continue
        start = match.end() - len(match.group()) + match.group().rfind(name)
        between = near[:start].split()
        offices = sum(is_office(word) for word in between)
        if (
            language == "hy"
            and (not name.endswith(("ը", "ն")) or name.endswith("ային"))
            and re.match(r" [ա-և]", near[match.end() :])
        ):
            continue  # «ասաց Տարածքային կառավարման նախարար Սիմոնյանը»: a subject has the article
        behind = _ARMENIAN_RESIDENT.match(near[match.end() :]) if language == "hy" and " " not in name else None
        if behind and name.endswith("ի"):
            return [_said(behind["name"])]  # «Օձունի բնակիչ Հրանտը»
        if not between or (offices and len(between) <= 9 and not (pronoun and not is_office(between[0]))):
            return [_said(name)]
        break
    if pronoun:
        return [Subject(None, _noun(pronoun))]
    seat = seats[0] if seats else None
    if seat and abbreviation(seat.group()) and not near[: seat.start()].strip():
        return [Subject(abbreviation(seat.group()), body=True)]
    if seat and any(map(is_office, near[: seat.start()].split()[:1])):
        return [Subject(None, near[: seat.end()].strip())]  # «представитель Кремля»
    body = BODY.get(language, BODY["en"]).match(near.lstrip())
    return [Subject(body["who"], body=True)] if body else []


def _before(before: str, language: str) -> list[Subject]:
    """The subject in front of its verb, not the one of an apposition or behind a preposition."""
    unnamed = _UNNAMED.search(before)
    if language == "en" and unnamed and unnamed["first"] not in _NO_NOUNS and not PRONOUN["en"].search(unnamed.group()):
        return []  # "…, mediators and officials said"
    candidates: list[tuple[int, Subject]] = []
    head = before.rstrip()
    limit = len(before)
    if head.endswith(","):  # an apposition between commas stands between subject and verb
        comma = before.rfind(",", 0, len(head) - 1)
        named = _NAME.fullmatch(head[comma + 1 : -1].strip()) if comma > 0 else None
        if named and " " in named.group() and _personal(named.group()):
            return [_said(named.group())]  # "The U.N. envoy for Syria, Geir Pedersen, warned"
        if comma > 0 and any(_personal(match.group()) for match in _NAME.finditer(before[:comma])):
            limit = comma
    inside = _IN_BODY.search(before[:limit])
    if inside and language == "ru":
        body = BY_BODY["ru"].fullmatch(f" в{inside['rest'].rstrip()}")
        if body:
            return [Subject(nominative_body(body["who"]), body=True)]
    runs = list(_NAME.finditer(before[:limit]))
    if language == "az":
        nominatives = [match for match in runs if not _oblique_az(match.group())]
        runs = nominatives if any(_personal(match.group()) for match in nominatives) else runs
    if language == "ru":
        runs = [match for match in runs if not _OBLIQUE_RU.search(match.group())]
    if language == "hy":
        runs = [match for match in runs if not _OBLIQUE_HY.search(match.group())]
    names = [match for match in runs if _personal(match.group())]
    for match in names:
        if before[: match.start()].endswith(("“", "«", '"', "„")) or (
            language in ("ru", "hy") and match.group().isascii()
        ):
            continue  # the name of a thing: “France 24”, «телеканалу Fox News»
        if language == "en" and _modifies(before[match.end() :]):
            continue  # "Passenger groups have called for …"
        words = match.group().split()
        name = _personal(match.group()) or ""
        place = match.end() - len(name)
        front = _PREPOSITION.search(before[max(0, match.start() - 40) : match.start()])
        governed = front and words[0] not in _FIELDS and all(_of_office(word) for word in front["between"].split())
        if not governed or (is_seat(words[0]) and name != match.group() and _titled(before[: match.start()])):
            candidates.append((place, _said(name)))
        elif len(words) > 1 and name == match.group() and language in ("ru", "en") and len(names) == 1:
            candidates.append((match.start() + len(words[0]) + 1, _said(" ".join(words[1:]))))  # "In Brussels Michel"
    nouns = [
        match
        for match in PRONOUN.get(language, PRONOUN["en"]).finditer(before[:limit])
        if not (language == "en" and _PREPOSITION.search(before[: match.start()]))
    ]
    candidates += [(match.start(), Subject(None, _noun(match))) for match in nouns]
    for match in runs:
        if abbreviation(match.group().split()[-1]) and _personal(match.group()) is None:
            if any(_overlap(noun, match) for noun in nouns):
                continue  # «XİN rəhbəri»
            run = " ".join(word for word in match.group().split() if word not in _NOT_SUBJECTS)
            if not run:
                continue
            office = f"{_offices_before(before[: match.start()])} {run}".strip()
            short = abbreviation(run)
            if is_office(office.split()[0]) and short != office:
                candidates.append((match.end(), Subject(None, office)))
            elif short and not _PREPOSITION.search(before[: match.start()]):
                candidates.append((match.end(), Subject(short, body=True)))
        elif language == "ru" and all(map(is_seat, match.group().split())):
            offices = _offices_before(before[: match.start()])
            if offices:  # «представитель Кремля ответила»
                candidates.append((match.end(), Subject(None, f"{offices} {match.group()}")))
    for match in BODY.get(language, BODY["en"]).finditer(before[:limit]):
        if any(run.end() > match.end() or _many(run.group()) for run in names if _overlap(run, match)):
            continue  # «МИД Германии Анналена Бербок»
        if any(_overlap(noun, match) for noun in nouns):
            continue  # «XİN rəhbəri»
        candidates = [item for item in candidates if not match.start() <= item[0] <= match.end()]
        offices = _offices_before(before[: match.start()])
        subject = Subject(None, f"{offices} {match['who']}") if offices else Subject(match["who"], body=True)
        candidates.append((match.end(), subject))  # «Глава МИД РФ»
    return [max(candidates, key=lambda item: item[0])[1]] if candidates else []


def _oblique_az(run: str) -> bool:
    """Whether a run ends in a case ending; a woman's surname, Leyla Hüseynova, or a ministry's genitive, is none."""
    words = run.split()
    woman = len(words) > 1 and words[-1].endswith(("ova", "eva"))
    return (_OBLIQUE_AZ.search(run) is not None and not woman) or all(map(is_seat, words))


def _said(name: str) -> Subject:
    short = abbreviation(name)
    if short or all(map(is_seat, name.split())):
        return Subject(short or name, body=True)
    return Subject(_clean(name))


def _noun(match: re.Match[str]) -> str:
    """The noun of office that a pronoun's match contains, empty for a pronoun proper."""
    groups = match.groupdict()
    return groups.get("office") or groups.get("office2") or ""


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()


def _many(run: str) -> bool:
    return len(without_seat(run).split()) > 1


def _titled(front: str) -> bool:
    """Whether an office stands among the last words in front of a name."""
    return any(is_office(word) for word in front.split()[-9:])


def _offices_before(front: str) -> str:
    """The words of office right in front of a body: «Генеральный секретарь» of «Генеральный секретарь ООН»."""
    taken: list[str] = []
    words = front.split()
    while words and is_office(words[-1]) and words[-1][-1:] not in ",.;:":
        taken.insert(0, words.pop())
    return " ".join(taken)


def _of_office(word: str) -> bool:
    return is_office(word) or word in ("the", "then")


def _modifies(rest: str) -> bool:
    """Whether a capitalised word is followed by the noun that it belongs to rather than by a verb."""
    word = re.match(r" ([a-z]+)", rest)
    return word is not None and word[1] not in _AFTER_NAME and not word[1].endswith(("ly", "ed"))


def _personal(run: str) -> str | None:
    """A run of capitalised words without seats and offices in front, None where no name of a person remains.

    An abbreviation or a body of several words stays: `NATO`, `United Nations`.
    """
    words = run.split()
    while words and words[0].strip(".,") in _NOT_SUBJECTS:
        words.pop(0)
    name = without_seat(" ".join(words))
    if not name:
        seats = [word for word in words if not is_office(word)]
        return " ".join(words) if len(seats) == len(words) > 1 and not any(map(_short, words)) else None
    return None if is_role_noun(name) or all(word.strip(".") in _NOT_SUBJECTS for word in name.split()) else name


def _short(word: str) -> bool:
    return is_country(word) or is_country_name(word)


def _clean(name: str) -> str:
    words = name.strip(" ,").split()
    while len(words) > 1 and words[0] in _NOT_SUBJECTS:
        words.pop(0)
    article = next((place for place, word in enumerate(words) if word.endswith("ը")), len(words))
    words = words[: article + 1]
    seat = next((place for place, word in enumerate(words) if place and is_country_name(word)), None)
    return " ".join(words[:seat])  # «H.Hacıyev Fransa Senatının» without the seat behind
