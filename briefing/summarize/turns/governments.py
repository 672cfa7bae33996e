"""States and capitals that speak for their governments: `Baku says`, «Ереван заявляет», «Բաքուն պնդում է».

Only in the nominative, where a clause opens: what stands in another case is where something is said or to whom,
«В Баку заявили», "Strasburqa bildirir".
"""

from __future__ import annotations

import re

from briefing.lexicon.finder import find
from briefing.summarize.people.names import UPPER
from briefing.summarize.people.states import AND, joined, states_and_capitals

_PLACES = frozenset(("country", "place"))
_WORD = rf"[{UPPER}][\w'’-]*"
_RUN = rf"{_WORD}(?: {_WORD}){{0,2}}"
_LATE = {
    "en": "also has have had then later earlier again still now however meanwhile repeatedly officially",
    "ru": "также тоже ранее позже накануне вновь снова уже сегодня вчера официально неоднократно",
    "az": "isə də da həmçinin yenə artıq dəfələrlə rəsmən daim hələ",
    "hy": "նաև արդեն կրկին այսօր երեկ պաշտոնապես բազմիցս",
}
"""What stands between a subject and its verb."""
_CLAUSE = {
    "en": r"(?:(?:[Bb]ut|[Aa]nd|[Ww]hile|[Yy]et|[Tt]hat|[Mm]eanwhile,?|[Oo]fficial|[Tt]he) )*",
    "ru": r"(?:(?:[Аа]|[Ии]|[Нн]о|[Оо]днако|[Чч]то|[Пп]ри этом|[Оо]фициальный|[Оо]фициальная) )*",
    "az": r"(?:(?:[Aa]mma|[Ll]akin|[Əə]vəzində|[Rr]əsmi) )*",
    "hy": r"(?:(?:[Իի]սկ|[Բբ]այց|[Սս]ակայն|[Պպ]աշտոնական) )*",
}
"""What a clause opens with in front of its subject."""
_BEFORE = {
    language: re.compile(
        rf"(?:^|[,;:.։—–-] |[“«\"„])\s*{_CLAUSE[language]}(?P<one>{_RUN})"
        rf"(?:{AND[language]}(?:the )?(?P<two>{_RUN}))?,?(?: (?:{'|'.join(words.split())}))* $"
    )
    for language, words in _LATE.items()
}
_ARTICLES = ("ը", "ն")


def government_before(before: str, language: str) -> str:
    """The state or capital right in front of a verb of saying, in the nominative, or two of them; empty for others.

    `before`: the reporter's words in front of the verb. Source of the names: the lexicon's countries and places.
    """
    found = _BEFORE[language].search(before) if language in _BEFORE else None
    if found is None:
        return ""
    names = [nominative_place(run, language) for run in (found["one"], found["two"]) if run]
    return joined(names, language) if all(names) else ""


def nominative_place(run: str, language: str) -> str:
    """The name of a state or place that `run` is as a subject, without the Armenian article; empty for anything else.

    An English name stands in no case: it is one of those that stand for a government, a state or a capital.
    """
    forms = _place(run, language)
    if language == "hy":
        return next((form for form in forms if run in [form + article for article in _ARTICLES]), "")
    return run if run in forms and run in states_and_capitals(language) else ""


def is_oblique_place(run: str, language: str) -> bool:
    """Whether a run of capitalised words is a state or place in another case than a subject's: "Strasburqa"."""
    forms = _place(run, language) if language != "en" else ()
    subjects = [form + article for form in forms for article in ("", *_ARTICLES)] if language == "hy" else forms
    return bool(forms) and run not in subjects


def is_region(run: str, language: str) -> bool:
    """Whether a run of capitalised words is a sea, a region or a town that speaks for no government: "Xəzər"."""
    return bool(_place(run, language)) and run not in states_and_capitals(language)


def is_government(name: str, language: str) -> bool:
    """Whether a speaker's name is but a state's or a capital's, so that no `he` and no `minister` means it."""
    return all(part in states_and_capitals(language) for part in name.split(AND.get(language, AND["en"])))


def _place(run: str, language: str) -> tuple[str, ...]:
    """The nominative forms of the place that a run is in whatever case; none for other words."""
    found = find(run, language)
    if len(found) != 1 or found[0].entry.kind not in _PLACES or (found[0].start, found[0].end) != (0, len(run)):
        return ()
    return found[0].entry.forms[language]
