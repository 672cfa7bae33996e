"""All forms of a name of the lexicon, in any language."""

from __future__ import annotations

from briefing.lexicon import armenian, azerbaijani, russian
from briefing.lexicon.case import Case
from briefing.lexicon.entry import Entry


def inflect(entry: Entry, language: str, case: Case) -> str | None:
    """The preferred form of a person or place in `case`; None where the language lacks it or no rule is sure.

    English knows the genitive in -'s. Russian needs the extra `train`.
    """
    name = entry.preferred(language)
    if language == "en":
        return {Case.NOMINATIVE: name, Case.GENITIVE: name + "'s"}.get(case)
    if language == "ru":
        if entry.kind == "person":
            return russian.inflect_person(name, case, entry.sex)
        return russian.inflect_place(name, case)
    if language == "az":
        return azerbaijani.inflect(name, case, possessive=" " in name and entry.kind != "person")
    return armenian.inflect(name, case, native=entry.kind == "place" and entry.country in {"AM", "AZ"})
