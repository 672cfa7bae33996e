"""Where an office ends and the name behind it begins."""

from __future__ import annotations

import re

from briefing.summarize.people.countries import OFTEN_NAMES, is_country, is_country_name
from briefing.summarize.people.names import is_particle
from briefing.summarize.people.offices import ADDRESS, each_office, is_office
from briefing.summarize.people.seats import is_seat


def split_office(words: str) -> tuple[str, str]:
    """`(office, name)` of «министр иностранных дел Сергей Лавров»: the name is what follows the last office word.

    All in capitals becomes title case first. Where nothing but an office stands there, the name is empty.
    """
    parts = re.sub(r"\s*[\[(].*?[\])]", "", words).replace(",", " ,").split()
    if parts and all(part.upper() == part for part in parts):
        parts = [_capital(part) for part in parts]
    last = max((i for i, part in enumerate(parts) if is_office(part) or _of_each(parts, i)), default=-1)
    before, after = parts[: last + 1], parts[last + 1 :]
    if "," in parts:
        comma = parts.index(",")
        if 0 < comma <= last:  # "Antony Blinken, secretary of state"
            name = parts[:comma]
            while len(name) > 2 and is_office(name[0]):  # "Ambassador Ann Roe, Head of the mission"
                name.pop(0)
            return " ".join(parts[comma + 1 :]).replace(" ,", ","), " ".join(name)
    # "Secretary of State Blinken", "Министр иностранных дел Армении Мирзоян": lower-case words and genitives between
    while after and (
        (after[0][:1].islower() and not is_particle(after[0]))
        or after[0] == ","
        or (before and len(after) > 1 and (is_country(after[0]) or (len(after) > 2 and is_seat(after[0]))))
        or (before and len(after) > 1 and before[-1] == "of" and after[0] in OFTEN_NAMES)
        or (before and len(after) == 1 and _seat_only(before, after[0]))
    ):
        before.append(after.pop(0))
    return " ".join(before).replace(" ,", ","), " ".join(after)


def _of_each(parts: list[str], place: int) -> bool:
    """Whether a word is the office of several people whose names follow, rather than who make up a body."""
    named = parts[place + 1 : place + 2]
    return bool(each_office(parts[place]) and named and named[0][:1].isupper() and "of" not in parts[:place])


def _seat_only(before: list[str], word: str) -> bool:
    """Whether the one word behind an office is its country: `Foreign Minister of Norway`, «Премьер-министр Латвии»."""
    if len(before) == 1 and before[0].strip(".").lower() in ADDRESS:
        return False
    of_country = before[-1] == "of" and (is_country(word) or is_country_name(word) or word in OFTEN_NAMES)
    return of_country or (not word.isascii() and word.upper() != word and is_country_name(word))


def _capital(word: str) -> str:
    if word.strip(".").lower() in ADDRESS:
        return word[:1] + word[1:].lower()
    if word in ("OF", "AND", "THE", "FOR", "TO", "ON"):
        return word.lower()
    return "-".join(part[:1] + part[1:].lower() if len(part) > 2 or "." in part else part for part in word.split("-"))
