"""The subject of a verb of saying: the name, body, pronoun or office that stands before or after it."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.summarize.people.holders import is_nationality
from briefing.summarize.people.names import PERSON, UPPER
from briefing.summarize.people.offices import is_office, is_titled, offices_before
from briefing.summarize.people.portfolios import name_after_field
from briefing.summarize.people.pronouns import PRONOUN
from briefing.summarize.people.seated import seated_after, seated_offices
from briefing.summarize.people.seats import abbreviation, is_seat
from briefing.summarize.turns.cases import ATTRIBUTE_HY, is_attribute_ru, is_one_ru, subject_runs
from briefing.summarize.turns.governments import government_before
from briefing.summarize.turns.inverted import ends_clause, is_office_ru, name_behind, object_first, two_offices
from briefing.summarize.turns.mentions import INSERTED, NAME, NOT_SUBJECTS, clean, personal
from briefing.summarize.turns.representatives import representative_after, representative_before
from briefing.summarize.turns.saying import TOLD_HY
from briefing.summarize.turns.several import several_after, several_before
from briefing.summarize.turns.sources import source_before
from briefing.summarize.turns.speaking_bodies import BODY, BY_BODY, COMMON_BODY, nominative_body

_PREPOSITION = re.compile(
    r"(?:^|\s)(?:for|of|to|with|by|from|about|in|at|near|under|against|в|на|с|со|к|от|из|о|об|у|для|при|под)"
    r"(?P<between>(?: (?!of\b)[\w'’-]+){0,2}) $",
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
_CUT_NAME = re.compile(rf"(?:[{UPPER}][\w-]* )*[{UPPER}][\w-]* ?$")
"""A name that goes on beyond that reach."""
_UNNAMED = re.compile(r", (?:(?:the|a|an|some|several|two|three) )?(?P<first>[a-z-]+) (?:[a-z-]+ ){0,4}$")
_NO_NOUNS_WORDS = (
    "who which that and but also then speaking citing in on at while however though meanwhile after he she they it we "
    "has have had once again later still never for with as standing writing quoted when where whose"
)
_NO_NOUNS = frozenset(_NO_NOUNS_WORDS.split())
_INVERTED = re.compile(
    rf"(?:said|says|added|wrote|noted) (?!(?:he|she|it|they|we|that|there|his|her|their|its)\b)"
    rf"(?:(?:the )?[\w.’'-]+ ){{0,6}}?{PERSON}(?:,|\.?$|\.\s| of | at )"
)
"""`The pact is dead, said Clarke, who …`: the name is followed by no verb of its own."""
_ARMENIAN_RESIDENT = re.compile(r" (?:[ա-և-]+ ){1,2}(?P<name>(?:[Ա-Ֆ][ա-և]+ ){0,2}[Ա-Ֆ][ա-և]+(?:ը|ն))(?!\w)")
_IN_BODY = re.compile(r"(?:^|[\s,])[Вв](?P<rest> [^,]+)$")
"""«В Кремле заявили»."""
_AND_MORE = re.compile(r" and (?:the )?[A-Z]")
"""Behind a body: it doesn't speak alone, `The European Union and Armenia informed …`."""
_ONE_OF = re.compile(
    r"(?:^|[.,] )(?P<who>(?:One|Another) of (?!them |us |you )(?:[\w’'-]+ ){1,4}?[a-z]{3,}s)"
    r"(?: (?:also|later|then|has|had))* $"
)
"""`One of his lawyers said`: nobody is called `One`."""
_HEADED = re.compile(r"(?P<head>[Гг]лава|[Рр]уководитель|[Пп]редставитель|[Мм]инистр) (?P<of>[а-яё]+ского) $")
_TOLD_HY = re.compile(rf"[,՝] {TOLD_HY}{{1,3}}$")


class Subject(NamedTuple):
    """A subject as printed, or the noun of office that stands for somebody named before."""

    mention: str | None
    office: str = ""
    body: bool = False
    """A ministry, an organisation or the like, not a person."""
    seated: bool = False
    """The office has its seat: it means nobody named by another."""


def find_subjects(words: str, verb: re.Match[str], language: str) -> list[Subject]:
    """The subject as a list of one, or an empty list where the verb has none near it."""
    found = _found(words, verb, language)
    if language == "ru" and verb.group().endswith(("ли", "лись")):
        return [each for each in found if each.body or not is_one_ru(each.mention or "", words)]
    return found


def _found(words: str, verb: re.Match[str], language: str) -> list[Subject]:
    start = max(0, verb.start() - _REACH)
    cut = _CUT_NAME.search(words[:start]) if language in ("az", "hy") else None
    before = words[cut.start() if cut else start : verb.start()]
    after = words[verb.end() : verb.end() + _REACH]
    head = before.rstrip()
    bare = not before.strip(' ,.—–-”»"')
    pair = two_offices(before) if language == "ru" else ""
    if pair:
        return [Subject(pair, body=True)]
    if language == "hy" and _TOLD_HY.search(before) and (found := _after(after, language)):
        return found
    bare = bare or (language == "ru" and object_first(before, verb.group(), after) != "")
    if language in ("ru", "hy", "az") and (bare or head.endswith((",", "—", "–", "»", "”", '"'))):
        found = _after(after, language)
        if not found and language == "ru" and (named := name_behind(verb.group(), after)):
            found = [_said(named)]
        return found if found or bare or (language == "ru" and ends_clause(before)) else _before(before, language)
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
    several = several_after(near, language) or (two_offices(near) if language == "ru" else "")
    if several:
        return [Subject(several, body=True)]
    speaks_for = representative_after(near, language)
    if speaks_for:
        return [Subject(None, speaks_for)]
    seated = seated_after(near, language)
    if seated:
        return [Subject(None, seated, seated=True)]
    pronoun = PRONOUN.get(language, PRONOUN["en"]).match(near.lstrip())
    seats = []
    for match in NAME.finditer(near):
        if language == "ru" and is_attribute_ru(near, match):
            continue  # «заявил начальник Северной железной дороги Олег Ветров»
        name = name_after_field(near[: match.start()], match.group()) or personal(match.group())
        if name is None:
            seats.append(match)
            continue
        start = match.end() - len(match.group()) + match.group().rfind(name)
        between = near[:start].split()
        offices = sum(is_office_ru(word) if language == "ru" else is_office(word) for word in between)
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
    before = INSERTED.sub(" ", before)
    unnamed = _UNNAMED.search(before)
    if language == "en" and unnamed and unnamed["first"] not in _NO_NOUNS and not PRONOUN["en"].search(unnamed.group()):
        return []  # "…, mediators and officials said"
    one = _ONE_OF.search(before) if language == "en" else None
    if one:
        return [Subject(one["who"], body=True)]
    speaks_for = representative_before(before, language)
    if speaks_for:
        return [Subject(None, speaks_for)]
    several = source_before(before, language) or government_before(before, language) or several_before(before, language)
    if several:
        return [Subject(several, body=True)]
    head, limit = before.rstrip(), len(before)
    if head.endswith(","):  # an apposition between commas stands between subject and verb
        comma = before.rfind(",", 0, len(head) - 1)
        named = NAME.fullmatch(head[comma + 1 : -1].strip()) if comma > 0 else None
        if named and " " in named.group() and personal(named.group()):
            return [_said(named.group())]  # "The U.N. envoy for Syria, Geir Pedersen, warned"
        if comma > 0 and any(personal(match.group()) for match in NAME.finditer(before[:comma])):
            limit = comma
    inside = _IN_BODY.search(before[:limit])
    if inside and language == "ru":
        body = BY_BODY["ru"].fullmatch(f" в{inside['rest'].rstrip()}")
        if body:
            return [Subject(nominative_body(body["who"]), body=True)]
    runs = subject_runs(before[:limit], language)
    seated = list(seated_offices(before[:limit], language, [r.start() for r in runs if personal(r.group())]))
    runs = [run for run in runs if not any(each.start <= run.start() < each.end for each in seated)]
    names = [match for match in runs if personal(match.group())]
    candidates = [(each.end, Subject(None, each.office, seated=True)) for each in seated]
    for match in names:
        if before[: match.start()].endswith(("“", "«", '"', "„")) or (
            language in ("ru", "hy") and match.group().isascii()
        ):
            continue  # the name of a thing: “France 24”, «телеканалу Fox News»
        if language == "hy" and ATTRIBUTE_HY.match(before, match.start()):
            continue  # «Կարմիր խաչը հայտնեց»
        if language == "en" and _modifies(before[match.end() :]):
            continue  # "Passenger groups have called for …"
        words = match.group().split()
        if language == "en" and all(map(is_seat, words)) and _AND_MORE.match(before, match.end()):
            continue
        behind = name_after_field(before[: match.start()], match.group())
        name = behind or personal(match.group()) or ""
        place = match.end() - len(name)
        front = _PREPOSITION.search(before[max(0, match.start() - 40) : match.start()])
        governed = (
            front
            and words[0] not in _FIELDS
            and all(is_office(word) or word in ("the", "then") for word in front["between"].split())
        )
        if behind or not governed or (is_seat(words[0]) and name != match.group() and is_titled(before, match.start())):
            candidates.append((place, _said(name)))
        elif len(words) > 1 and name == match.group() and language in ("ru", "en") and len(names) == 1:
            candidates.append((match.start() + len(words[0]) + 1, _said(" ".join(words[1:]))))  # "In Brussels Michel"
    nouns = [
        match
        for match in PRONOUN.get(language, PRONOUN["en"]).finditer(before[:limit])
        if not (language == "en" and _PREPOSITION.search(before[: match.start()]))
    ]
    candidates += [(match.start(), Subject(None, _of_nation(before, match))) for match in nouns]
    for match in runs:
        if abbreviation(match.group().split()[-1]) and personal(match.group()) is None:
            if any(_overlap(noun, match) for noun in nouns):
                continue  # «XİN rəhbəri»
            run = " ".join(word for word in match.group().split() if word not in NOT_SUBJECTS)
            if not run:
                continue
            office = f"{offices_before(before[: match.start()])} {run}".strip()
            short = abbreviation(run)
            if is_office(office.split()[0]) and short != office:
                candidates.append((match.end(), Subject(None, office)))
            elif short and not _PREPOSITION.search(before[: match.start()]):
                candidates.append((match.end(), Subject(short, body=True)))
        elif language == "ru" and all(map(is_seat, match.group().split())):
            offices = offices_before(before[: match.start()])
            if offices:  # «представитель Кремля ответила»
                candidates.append((match.end(), Subject(None, f"{offices} {match.group()}")))
    for match in BODY.get(language, BODY["en"]).finditer(before[:limit]):
        if any(_beyond(run, match) for run in names if _overlap(run, match)):
            continue  # «МИД Германии Анналена Бербок»
        if language == "en" and _AND_MORE.match(before, match.end()):
            continue
        if language == "en" and candidates and _PREPOSITION.search(before[max(0, match.start() - 40) : match.start()]):
            continue  # `Ann Roe of the Court of Appeal said`
        if any(_overlap(noun, match) for noun in nouns) or any(each.end == match.end() for each in seated):
            continue  # «XİN rəhbəri»
        candidates = [item for item in candidates if not match.start() <= item[0] <= match.end()]
        headed = _HEADED.search(before[: match.start()]) if language == "ru" else None
        if headed:  # «Глава казахстанского МИД»
            candidates.append((match.end(), Subject(None, f"{headed['of']} {headed['head']}")))
            continue
        offices = offices_before(before[: match.start()])
        subject = Subject(None, f"{offices} {match['who']}") if offices else Subject(match["who"], body=True)
        candidates.append((match.end(), subject))  # «Глава МИД РФ»
    common = COMMON_BODY[language].search(before) if language in COMMON_BODY else None
    if common and language == "en" and _PREPOSITION.search(before[: common.start()]):
        common = None  # `Ann Roe, who is close to the government, argues`
    if common and not any(item[0] >= common.end("who") for item in candidates):
        return [Subject(common["who"], body=True)]
    return [max(candidates, key=lambda item: item[0])[1]] if candidates else []


def _said(name: str) -> Subject:
    short = abbreviation(name)
    if short or all(map(is_seat, name.split())):
        return Subject(short or name, body=True)
    return Subject(clean(name))


def _noun(match: re.Match[str]) -> str:
    """The noun of office that a pronoun's match contains, empty for a pronoun proper."""
    groups = match.groupdict()
    return groups.get("office") or groups.get("office2") or ""


def _of_nation(before: str, match: re.Match[str]) -> str:
    """The noun of office with the nation in front of it: «венгерский министр», «Չեխիայի նախարարը»."""
    noun = _noun(match)
    word = before[: match.start()].split()[-1:]
    return f"{word[0]} {noun}" if noun and word and is_nationality(word[0]) else noun


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()


def _beyond(run: re.Match[str], body: re.Match[str]) -> bool:
    """Whether a name goes on behind a body, or begins in front of it: then the words aren't the body's."""
    return run.end() > body.end() or run.start() < body.start()


def _modifies(rest: str) -> bool:
    """Whether a capitalised word is followed by the noun that it belongs to rather than by a verb."""
    word = re.match(r" ([a-z]+)", rest)
    return word is not None and word[1] not in _AFTER_NAME and not word[1].endswith(("ly", "ed"))
