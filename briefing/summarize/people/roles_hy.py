"""Armenian offices: the noun that ends one, its attributes, and the name of another person in front of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.summarize.people.countries import is_country, is_country_name

HY_HEAD = re.compile(
    r"(?:նախարար|արտգործնախարար|փոխնախարար|նախագահ|վարչապետ|փոխվարչապետ|խոսնակ|տեղակալ|քարտուղար|դեսպան|"
    r"ներկայացուցիչ|պետ|ղեկավար|"
    r"տնօրեն|կոմիսար|գնդապետ|գեներալ|քաղաքապետ|մարզպետ|պատգամավոր|պաշտպան|փորձագետ|կանցլեր|պետքարտուղար|վերլուծաբան|"
    r"քաղաքագետ|տնտեսագետ|գլխքարտուղար)$"
)
HY_ATTRIBUTE = re.compile(r"(?:ության|ման|երի|ների|ի|ույթի|ային|ական)$")
_SURNAME = re.compile(r"[Ա-Ֆ][ա-և-]+(?<!ներ)ի")
_OF_PLACES = frozenset(["Մեծ", "Նոր", "Միացյալ", "Սաուդյան", "Պապուա", "Շրի"])
"""What the names of countries of two words begin with: «Նոր Զելանդիայի»."""


def ends_name(words: Sequence[str]) -> bool:
    """Whether words end in a person's name in the genitive, so that «և» behind it begins another's office.

    «նախարար Դավիթ Առուստամյանի և Ֆրանսիայի նախարար»: a given name or an office stands in front of the surname.
    """
    if len(words) < 2 or not _SURNAME.fullmatch(words[-1]) or is_country_name(words[-1]):
        return False
    before = words[-2]
    if before[:1].islower():
        return HY_HEAD.match(before) is not None
    place = is_country(before) or HY_ATTRIBUTE.search(before) or before in _OF_PLACES
    return before[:1].isupper() and not place
