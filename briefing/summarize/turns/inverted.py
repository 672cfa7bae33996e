"""Russian subjects behind their verb: «…, сообщил журналистам Олег Петров», «Тревогу выразила Анна Котова»."""

from __future__ import annotations

import re

from briefing.summarize.people.names import nominative
from briefing.summarize.people.names_ru import is_given_name
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.roles import in_nominative
from briefing.summarize.people.seated import seated_after

_WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?"
_NAMED = re.compile(rf"^(?: [\w«»-]+){{0,9}}? (?P<name>{_WORD}(?: {_WORD}){{1,2}})(?= в| на|[,.;]|$)")
_OBJECT = re.compile(
    r"^\W*(?P<object>(?:[А-ЯЁа-яё]+(?:[иы]е|ую|ое|ий|ый) ){0,2}(?P<noun>[А-ЯЁа-яё]{3,})"
    r"(?P<more>(?: [а-яё-]+){0,5}?)) $"
)
_ABSTRACT = re.compile(r"[а-яё]{2,}(?:ость|ни[яе]|стви[яе]|ёжку|ддержку)", re.IGNORECASE)
"""What somebody expresses and nobody is called: «Соболезнования», «Готовность»."""
_EXPRESSED = re.compile(r"(?:выраз|высказ)\w+")
_NO_PLURAL = re.compile(r"[а-яё]+[ую]", re.IGNORECASE)
"""A noun that no verb in the plural agrees with: «Тревогу выразили»."""
_NEXT_SIGN = re.compile(r"[,;:.«»“”!?(]| [–—-] |$")
_FEMININE = re.compile(r"[ая]$")


def is_office_ru(word: str) -> bool:
    """Whether a Russian word belongs to an office in the nominative: the subject behind a verb."""
    return is_office(word) or in_nominative(word)


def name_behind(verb: str, after: str) -> str:
    """The full name in the nominative behind a verb, whatever stands between them; empty where there is none.

    Its given name is a known one and agrees with the verb: «сообщил брат Александра Петрова» names no subject.
    """
    found = _NAMED.match(after)
    words = found["name"].split() if found else []
    while len(words) > 2 and not is_given_name(words[0]):
        words.pop(0)  # «Твери Анна Котова»
    if not words or not is_given_name(words[0]) or nominative(" ".join(words), "ru") != " ".join(words):
        return ""
    feminine = _FEMININE.search(words[-1]) is not None
    if verb.endswith("ла") and words[-1].endswith(("ов", "ев", "ин", "ий")):
        return ""
    return "" if verb.endswith("л") and feminine and _FEMININE.search(words[0]) else " ".join(words)


def ends_clause(before: str) -> bool:
    """Whether the one comma in front of a verb ends a clause, so that the verb's subject isn't in it."""
    head = before.rstrip()
    return head.endswith(",") and head.count(",") == 1


def object_first(before: str, verb: str, after: str) -> str:
    """The object that opens a sentence in front of its verb, «Тревогу выразила Анна Котова»; empty for a subject.

    A surname may look like an object: «Шойгу поддержал министра» has none, «Тревогу выразил министр» has.
    """
    found = _OBJECT.match(before)
    if found is None:
        return ""
    first = after.split()[:1]
    told = bool(first) and (in_nominative(first[0]) or name_behind(verb, f" {' '.join(after.split()[:3])}") != "")
    accusative = _NO_PLURAL.fullmatch(found["noun"]) is not None
    if _ABSTRACT.fullmatch(found["noun"]):
        return found["object"] if _EXPRESSED.match(verb) or not _agrees(found["noun"], verb) else ""
    return found["object"] if not found["more"] and accusative and (told or verb.endswith("ли")) else ""


def _agrees(noun: str, verb: str) -> bool:
    """Whether an abstract noun may be the subject of a verb: «Обвинение считает», but not «Готовность подтвердил»."""
    if not verb.endswith(("л", "ла", "ло", "ли")):
        return True
    return verb.endswith({"ь": ("ла",), "я": ("ла", "ли"), "е": ("ло",)}.get(noun[-1], ()))


def object_behind(words: str, start: int, end: int) -> str:
    """What a sentence whose object opens it says of its subject: «выразили тревогу»; empty for any other sentence.

    The verb stands at `[start, end)`; the subject behind it, up to the next sign, is left out.
    """
    opened = object_first(words[:start], words[start:end], words[end:])
    stop = _NEXT_SIGN.search(words, end)
    return f"{words[start:end]} {opened[:1].lower()}{opened[1:]}{words[stop.start() :]}" if opened and stop else ""


def two_offices(words: str) -> str:
    """Two offices with their seats, «президент Карсии и премьер-министр Альвии», as a speaker; empty for others."""
    one, conjunction, two = words.strip(" ,").partition(" и ")
    offices = [seated_after(f" {part}", "ru") for part in (one, two)]
    if not conjunction or not all(o and o.lower() == p.lower() for o, p in zip(offices, (one, two), strict=True)):
        return ""
    return f"{offices[0]} и {two}"
