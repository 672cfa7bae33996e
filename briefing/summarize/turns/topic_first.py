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
