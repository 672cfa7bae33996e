"""Russian subjects behind their verb: «…, сообщил журналистам Олег Петров», «Тревогу выразила Анна Котова»."""

from __future__ import annotations

import re

from briefing.summarize.people.names import nominative
from briefing.summarize.people.names_ru import is_given_name
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.roles import in_nominative

_WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?"
_NAMED = re.compile(rf"^(?: [\w«»-]+){{0,9}}? (?P<name>{_WORD}(?: {_WORD}){{1,2}})(?= в| на|[,.;]|$)")
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
