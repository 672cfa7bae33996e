"""One name in the place of another, inflected alike."""

from __future__ import annotations

from dataclasses import replace

from briefing.lexicon.case import Case
from briefing.lexicon.entry import Entry
from briefing.lexicon.finder import find
from briefing.lexicon.inflection import inflect
from briefing.lexicon.russian import gender, governed


def replaced(text: str, language: str, old: Entry, new: Entry) -> str | None:
    """`text` with `new` where `old` stood, in the same case.

    None where that isn't sure: `old` must stand once, written letter by letter as the rules inflect it, and `new` must
    have one form for all the cases that this may be.
    """
    written = _written(text, language, old)
    if len(written) != 1 or text.count(written[0]) != 1:
        return None
    cases = possible_cases(written[0], text[: text.index(written[0])], language, old)
    forms = {inflect(new, language, case) for case in cases}
    form = forms.pop() if len(forms) == 1 else None
    return text.replace(written[0], form) if form else None


def possible_cases(written: str, before: str, language: str, entry: Entry) -> frozenset[Case]:
    """The cases in which the name may stand as `written` after the text `before`; none where no rule writes it so."""
    possible = governed(before) if language == "ru" else tuple(Case)
    spellings = [replace(entry, forms={**entry.forms, language: (form,)}) for form in entry.forms[language]]
    return frozenset(case for case in possible if any(inflect(one, language, case) == written for one in spellings))


def alike(one: Entry, other: Entry, text: str, language: str) -> bool:
    """Whether the words of `text` around the name `one` stay as they are when `other` takes its place.

    People must be of one sex. Places differ in Russian alone, where verbs agree with the gender of a subject.
    """
    if one.kind != other.kind:
        return False
    if one.kind == "person":
        return one.sex == other.sex != ""
    if language != "ru" or not set(_written(text, "ru", one)) & set(one.forms["ru"]):
        return True
    ours = agreement(one)
    return bool(ours[1]) and ours == agreement(other)


def _written(text: str, language: str, entry: Entry) -> list[str]:
    """How `text` writes the name, each time that it does."""
    return [text[name.start : name.end] for name in find(text, language) if name.entry == entry]


def agreement(entry: Entry) -> tuple[str, str]:
    """Kind and what Russian words agree with: a person's sex, a place's gender; empty where unknown."""
    return entry.kind, entry.sex if entry.kind == "person" else gender(entry.preferred("ru"))
