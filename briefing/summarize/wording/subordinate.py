"""Whether a verb of saying belongs to a joined clause with a subject of its own rather than to the sentence's subject.

`The bank rejected the report, after a union leader said that …`: what the leader said is not what the bank said.
"""

from __future__ import annotations

import re

from briefing.summarize.turns.saying import SAYING

_JOINS = {
    "en": r"after|because|since|when|while|whereas|although|though|as|but|who|in which|where",
    "ru": r"после того,? как|после чего|потому что|поскольку|так как|когда|в то время как|тогда как|хотя|но|а|однако|"
    r"котор(?:ый|ая|ое|ые)|в котор(?:ом|ой|ых)|где",
    "az": r"amma|lakin|ancaq|halbuki",
    "hy": r"(?:այն բանից )?հետո,? երբ|երբ|քանի որ|որովհետև|թեև|մինչդեռ|իսկ|բայց|սակայն|որը|որոնք|որտեղ",
}
_OTHERS = {language: re.compile(rf"(?<!\w)(?:{words})(?!\w)(?P<who>.*)$") for language, words in _JOINS.items()}
"""What joins a clause with a subject of its own, and that subject: `rejected it, after a union leader said that`."""
_SAME_SUBJECT = {
    "en": re.compile(
        r"\s*(?:(?:he|she|it|they|also|later|then|again|\w+ly)\s+)*$|.*\b(?:and|but|or)(?: \w+ly| also)?\s*$"
    ),
    "ru": re.compile(
        r"\s*(?:(?:он|она|оно|они|также|затем|позже|вновь)\s+)*$|.*(?<!\w)(?:и|но|а)(?: также| затем)?\s*$"
    ),
    "az": re.compile(r"\s*(?:(?:o|onlar|həm də|sonra)\s+)*$|.*(?<!\w)(?:və|amma|lakin)\s*$"),
    "hy": re.compile(r"\s*(?:(?:նա|նրանք|նաև|հետո)\s+)*$|.*(?<!\w)(?:և|ու|բայց)(?: նաև)?\s*$"),
}
"""Between the joining word and the verb of saying: nothing but a pronoun, or a predicate that goes before the verb."""
_RELATIVE = re.compile(r"(?:who|in which|where|котор\w+|в котор\w+|где|որը|որոնք|որտեղ)(?!\w)")


def told_by_other(words: str, start: int, language: str) -> bool:
    """Whether the verb of saying at `start` has another subject than the first one of the sentence."""
    first = SAYING.get(language, SAYING["en"]).search(words)
    if first is None or first.start() >= start:
        return False
    between = words[first.end() : start]
    joined = _OTHERS.get(language, _OTHERS["en"]).search(between)
    if joined is None:
        return language == "az" and re.search(r", [^,]+ isə\b[^,]*$", between) is not None
    who = joined["who"]
    if who.count(",") % 2:
        return False  # the joined clause is closed already: `rejected it, when asked on Monday, and said that …`
    relative = _RELATIVE.match(joined.group()) is not None
    same = _SAME_SUBJECT.get(language, _SAME_SUBJECT["en"]).match(who) is not None
    return not same or (relative and not who.strip())
