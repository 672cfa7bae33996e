"""Azerbaijani and Armenian titles that put what a statement is about in front of its issuer.

«Kenya XİN-in bəyanatı ilə bağlı Norveç XİN-in şərhi», «Քենիայի ԱԳՆ հայտարարության վերաբերյալ Նորվեգիայի ԱԳՆ
մեկնաբանությունը»: Norway speaks, Kenya is answered.
"""

from __future__ import annotations

import re

_ABOUT = {
    "az": re.compile(
        r"\s(?:ilə (?:bağlı|əlaqədar)|münasibətilə|barədə|barəsində|haqqında|cavab olaraq|cavab kimi)(?!\w),?|"
        r"(?<!\w)(?:bəyanat|açıqlama|iddia|ittiham|şərh|çıxış|qərar|qətnamə|məqalə|məlumat|sözlər)\w* "
        r"(?:cavab(?: olaraq| kimi)?|dair|görə|qarşı)(?!\w),?"
    ),
    "hy": re.compile(
        r"\s(?:կապակցությամբ|վերաբերյալ|առնչությամբ|մասին|շուրջ|հետ կապված|ի պատասխան)(?!\w)[՝,]?|"
        r"^[Իի] պատասխան [^՝]{3,120}՝"
    ),
}
"""Behind what a statement is about. `dair` and `qarşı` alone may belong to a body: «Korrupsiyaya qarşı mübarizə
idarəsi»."""
_GENITIVE = {"az": re.compile(r"[ıiuü]n(?!\w)"), "hy": re.compile(r"(?:ի|ան|ԱԳՆ|ՊՆ|ԱԳՆ-ի|ՊՆ-ի)(?!\w)")}
_ASKED = re.compile(r"(?<!\w)(?:sual|հարց)\w*", re.IGNORECASE)
"""«Agentliyin sualına cavabı»: the agency asks."""


def without_topic(front: str, language: str) -> str:
    """Of the words of a title in front of `şərhi` or «մեկնաբանությունը» those among which the issuer stands.

    They are the last ones behind what it is about that hold a capitalised genitive; all of them where none do.
    """
    about = _ABOUT.get(language)
    parts: list[str] = [part.strip(" ,՝–—-") for part in about.split(front)] if about else []
    for part in reversed(parts[1:]):
        owned = _GENITIVE[language].search(part) and any(word[:1].isupper() for word in part.split())
        if owned and not _ASKED.search(part):
            return part
    return front


_OF_WHOM = {
    "az": re.compile(r"[\w-]+[ıiuü]n"),
    "hy": re.compile(r"[\w-]+(?:ի|ու|ոջ|ության)"),
}


def of_whom(name: str, language: str) -> str:
    """Up to the last genitive, without the adjectives of the event: «խոսնակի ամենօրյա ճեպազրույցը».

    Words behind it in capitals or with digits stay, and all where there is no genitive.
    """
    words = name.split()
    if language not in _OF_WHOM or not any(map(_OF_WHOM[language].fullmatch, words)):
        return name
    while not _OF_WHOM[language].fullmatch(words[-1]) and words[-1].islower() and words[-1].isalpha():
        words.pop()
    return " ".join(words)
