"""Cases of Azerbaijani names: vowel harmony and a linking consonant.

Source: Azərbaycan dilinin qrammatikası (Bakı, 1960), on the declension of proper nouns.
"""

from __future__ import annotations

from briefing.lexicon.case import Case

NARROW = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "ə": "i", "i": "i", "ö": "ü", "ü": "ü"}
"""By each vowel the narrow one of the suffix behind it."""
BACK, VOWELS = frozenset("aıou"), frozenset(NARROW)
CASES = (
    Case.NOMINATIVE,
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.LOCATIVE,
    Case.ABLATIVE,
    Case.INSTRUMENTAL,
    Case.ATTRIBUTIVE,
)


def inflect(name: str, case: Case, possessive: bool = False) -> str | None:
    """`name` in `case`; None where the language has no such case or the name can't be read aloud by rule.

    possessive: the name ends in a possessive suffix (Xarici İşlər Nazirliyi), which links with n.
    """
    vowel = next((letter for letter in reversed(lower(name)) if letter in VOWELS), None)
    if case is Case.NOMINATIVE:
        return name
    if case not in CASES or vowel is None or name.split()[-1].isupper():
        return None
    back = vowel in BACK
    narrow = NARROW[vowel]
    wide = "a" if back else "ə"
    ends_open = lower(name)[-1] in VOWELS
    link = ("n" if possessive else "y") if ends_open else ""
    linked_d = "n" if possessive and ends_open else ""
    endings = {
        Case.GENITIVE: ("n" if ends_open else "") + narrow + "n",
        Case.DATIVE: link + wide,
        Case.ACCUSATIVE: ("n" if ends_open else "") + narrow,
        Case.LOCATIVE: linked_d + "d" + wide,
        Case.ABLATIVE: linked_d + "d" + wide + "n",
        Case.ATTRIBUTIVE: linked_d + "d" + wide + ("kı" if back else "ki"),
        Case.INSTRUMENTAL: ("y" if ends_open else "") + "l" + wide,
    }
    return name + endings[case]


def lower(text: str) -> str:
    """Small letters: I is ı and İ is i."""
    return text.replace("I", "ı").replace("İ", "i").lower()
