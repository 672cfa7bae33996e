"""Terms in running text, in whatever case they stand: a pattern that allows the endings of each language."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.translate.tables import lower

_ENDINGS = {
    "en": r"(?:e?s|e?d|ing|er|ers|['’]s?)?",
    "ru": r"[а-яё]{0,4}",
    "az": r"(?:['’]?[a-zəığşçöü]{1,10})?",
    "hy": r"[ա-և]{0,7}",
}
_TAILS = {
    "en": re.compile(r"(?<=..)e$"),
    "ru": re.compile(r"(?<=..)[аеёиоуыэюяйь]{1,2}$"),
    "az": re.compile(r"$^"),
    "hy": re.compile(r"(?<=...)[ըն]$"),
}
"""What may give way to another ending."""
_HY_CASES = "(?=[ա-և])(?:ն?եր)?(?:ի|ից|ով|ում)?(?:[նըսդ]|ին)?"
_CHANGING = {
    "ru": ((r"([а-яё]{2,})[оеё]([кц])", rf"\1[ьй]?\2(?=[а-яё]){_ENDINGS['ru']}"),),  # рынок, бойцы
    "az": ((r"([a-zəğışçöü]*[aeəıioöuü][^aeəıioöuü])[ıiuü]([lmnrz])", r"\1\2[ıiuü][a-zəğışçöü]{0,9}"),),  # fikri
    "hy": (
        (r"([ա-և]+)ություն", rf"\1ությա(?:ն|մբ){_ENDINGS['hy']}"),
        (r"([ա-և]{3,})ում", rf"\1ման{_ENDINGS['hy']}"),
        (r"([ա-և]*[^աեէըիոօու])(?:ի|ու)([^աեէըիոօւու]{1,2})", rf"\1\2{_HY_CASES}"),  # գծի, խորհրդում
        (r"([ա-և]+)ի", rf"\1ու{_ENDINGS['hy']}"),
    ),
}
"""Words that end so, and another way in which their forms begin."""


@lru_cache(maxsize=4096)
def inflected(term: str, language: str) -> re.Pattern[str]:
    """A pattern that finds `term`, one or more words in any inflected form, in text that `lower` has made small.

    Endings are allowed for, not known: a longer word that begins with the term may be taken for it.
    """
    words = re.findall(r"\w+(?:['’-]\w+)*|\S", lower(term, language))
    if not words:
        return re.compile(r"(?!)")
    return re.compile(r"(?<!\w)" + r"\s+".join(_word(word, language) for word in words) + r"(?!\w)")


def _word(word: str, language: str) -> str:
    ending = _ENDINGS.get(language)
    if ending is None or not any(sign.isalpha() for sign in word):
        return re.escape(word)
    if len(word) <= 3 and language in ("ru", "en"):
        return re.escape(word) + ending
    stem = _TAILS[language].sub("", word)
    if language == "az" and stem[-1] in "kq":  # torpaq, torpağı; bölük, bölüyü
        return re.escape(stem[:-1]) + "[kqğy]" + ending
    if language == "en" and stem[-1] == "y":
        return re.escape(stem[:-1]) + "(?:y|ie)" + ending
    usual = re.escape(stem) + ("e?" if stem != word and language == "en" else "") + ending
    ends = ((re.fullmatch(end, word), form) for end, form in _CHANGING.get(language, ()))
    others = [match.expand(form) for match, form in ends if match]
    return f"(?:{'|'.join([usual, *others])})" if others else usual
