"""Armenian first person to third: «Խստորեն դատապարտում ենք …» → «ՀՀ ԱԳՆ-ն խստորեն դատապարտում է …»."""

from __future__ import annotations

import re
from collections.abc import Callable

_SPEECH = (
    r"առաջարկում|դատապարտում|կոչ|ողջունում|հորդորում|պահանջում|մերժում|հերքում|կարծում|համարում|հույս|գտնում|"
    r"շեշտում|ընդգծում|"
    r"վերահաստատում|արձանագրում|"
    r"ակնկալում|ցավակցում|հայտնում|շնորհակալ|շնորհակալություն|սատարում|աջակցում|զգուշացնում|հիշեցնում|պնդում|"
    r"հավատում|ցավում|ափսոսում|"
    r"շնորհավորում|ասում|խոստանում|համոզված|վստահ|մտահոգված"
)
_AORIST = (
    r"(?!(?:(?:քաղաք|գյուղ|դր|վր|չին|գերման|իտալ|ամերիկ|հնդկ|ուկրաին|արգենտին|\w+ի)ացի|(?:գյումր|տն|բաքվ)եցի|\w?բացի)(?!\w))"
    r"\w{2,}(?:եցի|ացի)"
)
"""«ասացի»; inhabitants, «քաղաքացի», and «կբացի» only look like it."""
_OWN = re.compile(
    r"(?<!\w)(?:ես|իմ|ինձ|ինձնից|մենք|մեր|մերոնք|մեզ|մեզնից|մեզանից|եմ|ենք|էի|էինք|չեմ|չենք|չէինք|չէի)(?!\w)"
    rf"|(?<!\w)(?!\w*(?:օրենք|աշխատանք|կյանք|տանջանք)(?!\w))(?:\w{{2,}}(?:ենք|անք|ցինք)|{_AORIST})(?!\w)"
    r"|(?<!\w)(?:գործընկեր\w{0,3}ս|կարծիքս|խոսքս|երկրիս|ընկերոջս|ուզենա|"
    r"ուզեի|կուզեի)(?!\w)",
    re.IGNORECASE,
)
SPEAKS_ALONE = re.compile(rf"(?<!\w)(?:ես|իմ|ինձ|եմ|չեմ|էի|ունեմ|չունեմ)(?!\w)|(?<!\w){_AORIST}(?!\w)", re.IGNORECASE)
"""The first person singular, which stands for no country."""
_CHANGES = (
    (re.compile(r"(?<!\w)(չ?)ուն(?:ենք|եմ)(?!\w)"), r"\1ունի"),
    (re.compile(r"(?<!\w)(?:ենք|եմ)(?!\w)"), "է"),
    (re.compile(r"(?<!\w)(?:չենք|չեմ)(?!\w)"), "չի"),
    (re.compile(r"(?<!\w)(?:էինք|էի)(?!\w)"), "էր"),
    (re.compile(r"(?<!\w)(կ\w{3,})ենք(?!\w)"), r"\1ի"),
    (re.compile(r"(?<!\w)(կ\w{3,})անք(?!\w)"), r"\1ա"),
    (re.compile(r"(?<!\w)(\w{3,}[եա]ց)ինք(?!\w)"), r"\1"),
)


def has_own_person(words: str) -> bool:
    """Whether an Armenian clause speaks in the first person."""
    return _OWN.search(words) is not None


def before_vowel(subject: str, rest: str) -> str:
    """The subject with what follows it; its article ը is ն in front of a vowel («Հայաստանն ունի»)."""
    vowel = re.match(r"[աէըիօ]|ու", rest, re.IGNORECASE) is not None
    return f"{subject[:-1]}ն {rest}" if vowel and subject.endswith("ը") else f"{subject} {rest}"


def with_country(words: str, office: str) -> str:
    """«մեր երկրի» → «Հայաստանի» where the speaker's office names the country."""
    country = re.search(r"\b(?:Հայաստանի|Ադրբեջանի|Ռուսաստանի)\b", office)
    return re.sub(r"(?<!\w)[Մմ]եր երկրի(?!\w)", country.group(), words) if country else words


def third_person(words: str, name: str, body: bool, lower: Callable[[str], str | None]) -> str | None:
    """The clause with `name` (with its article) as subject; None where that can't be done safely.

    `body`: the name is an institution's or a country's, which may do anything that "we" do; `lower` makes the first
    letter small unless the word is a name.
    """
    subject = re.match(r"(?:Մենք|մենք|Ես|ես) ", words)
    rest = words[subject.end() :] if subject else words
    first = _OWN.search(rest)
    if first is None:
        return None
    verbs = [found.start() for pattern, _ in _CHANGES if (found := pattern.search(rest))]
    if not verbs:
        return None  # «մեր առևտուրն աճել է»: "we" are not the subject
    before = rest[: min(verbs)]
    if re.search(r"(?<!\w)(?:է|են|էր|էին|կա|կան|պետք է)(?!\w)", before) or len(before.split()) > 14:
        return None  # another subject comes first
    if not body and not re.search(rf"(?<!\w)(?:{_SPEECH})(?!\w)", " ".join(before.split()[-4:]), re.IGNORECASE):
        return None
    changed = rest
    if body:
        changed = re.sub(r"(?<!\w)մեր(?!\w)", "իր", changed)
    for pattern, new in _CHANGES:
        changed = pattern.sub(new, changed)
    if _OWN.search(changed):
        return None
    lowered = lower(changed)
    return None if lowered is None else before_vowel(name, lowered)
