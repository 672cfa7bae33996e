"""Cases of Eastern Armenian names, with and without the article.

Source: Dum-Tragut, "Armenian: Modern Eastern Armenian", 2009, chapter 2.1 (noun declensions).
"""

from __future__ import annotations

from briefing.lexicon.case import Case

_VOWELS = frozenset("աեէըիոօու")
CASES = (
    Case.NOMINATIVE,
    Case.DEFINITE,
    Case.LINKED,
    Case.GENITIVE,
    Case.DATIVE,
    Case.INSTRUMENTAL,
    Case.LOCATIVE,
    Case.ABLATIVE,
)


def inflect(name: str, case: Case, native: bool = False) -> str | None:
    """`name` in `case`; None where the language has no such case or an abbreviation can't be inflected by rule.

    native: a name in -ի or -ու declines as the region's places do (Գյումրու, Բաքվի); foreign ones add to it.
    """
    if case is Case.NOMINATIVE:
        return name
    if case not in CASES or name.split()[-1].isupper():
        return None
    if case is Case.DEFINITE:
        return name + ("ն" if _open(name) else "ը")
    if case is Case.LINKED:
        return name + "ն"
    oblique, stem = _stems(name, native)
    endings = {
        Case.GENITIVE: oblique,
        Case.DATIVE: oblique + "ն",
        Case.INSTRUMENTAL: stem + "ով",
        Case.LOCATIVE: stem + "ում",
        Case.ABLATIVE: stem + "ից",
    }
    if name.endswith("ություն"):
        endings[Case.INSTRUMENTAL] = name[:-3] + "ամբ"
    return endings[case]


def _stems(name: str, native: bool) -> tuple[str, str]:
    """The genitive and what instrumental, locative and ablative are built on."""
    if name.endswith("ություն"):
        return name[:-3] + "ան", name
    if name.endswith("ու") and native:
        return name[:-2] + "վի", name[:-2] + "վ"
    if name.endswith("ի") and native:
        return name[:-1] + "ու", name[:-1] + "ու"
    if name[-1] in "աո" and not name.endswith("ու"):
        return name + "յի", name + "յ"
    return name + "ի", name


def _open(name: str) -> bool:
    """Whether the name ends in a vowel sound; -յ is read as one in none of them."""
    return name[-1].lower() in _VOWELS or name.lower().endswith("ու")
