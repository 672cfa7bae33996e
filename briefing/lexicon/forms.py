"""Patterns that recognise a name in any of its inflected forms.

They accept more endings than grammar gives a name, never another stem.
"""

from __future__ import annotations

import re

_RU_ENDING = (
    "(?:[аяоеуюыийьэё]|ом|ем|ём|ой|ей|ою|ею|ым|им|ого|его|ому|ему|ых|их|ыми|ими|ам|ям|ами|ями|ах|ях|ов|ев|ью"
    "|ая|яя|ую|юю|ое|ее|ые|ие|ий|ии|ия|ию|ием|ией|иям|иях|иями)?"
)
_AZ_ENDING = (
    "(?:['’-]?(?:l[aə]r|n[ıiuü]n|n[ıiuüaə]|y[ıiuüaə]|[ıiuü]n|[ıiuüaə]|n?d[aə]n?|y?l[aə]|l[ıiuü]|d[ıiuü]r|s[ıiuü]|k[ıi]|c[aə]|s[ıiuü]z)"
    "(?:l[aə]r|n[ıiuü]n|n[ıiuüaə]|y[ıiuüaə]|[ıiuü]n|[ıiuüaə]|n?d[aə]n?|y?l[aə]|d[ıiuü]r|k[ıi]){0,3})?"
)
_HY_ENDING = (
    "(?:-?(?:յ?ի|ու|վ?ան|եր|ներ|վ?ա|ից|ուց|վ?ով|ում|յ|ը|ն|ս|ցի)(?:ներ|ի|ով|ից|ում|ու|ց|եր|ական|ն|ը|ս|ան|ին){0,3})?"
)


def pattern(form: str, language: str) -> str:
    """A regular expression for all forms of a nominative, without word boundaries."""
    words = form.split()
    if language == "en":
        return r"\s+".join(map(re.escape, words)) + "(?:['’]s?)?"
    if language == "ru":
        return r"\s+".join(_russian(word) for word in words)
    last = _azerbaijani(words[-1]) if language == "az" else _armenian(words[-1])
    return r"\s+".join([*map(re.escape, words[:-1]), last])


def _russian(word: str) -> str:
    if word.isupper() or not re.search(r"[А-Яа-яё]{3}", word):
        return re.escape(word)
    stem = re.sub(r"(?:ий|ый|ой|ая|яя|ое|ее|ые|ие|ия|[аяоеёйьыиэ])$", "", word)
    if len(stem) < 3:
        stem = word
    # A vowel that comes and goes before the last consonant: Владимирец, Днепропетровск stays.
    fleeting = re.fullmatch(r"(.+)е(ц)", stem)
    written = f"(?:{re.escape(stem)}|{fleeting[1]}{fleeting[2]})" if fleeting else re.escape(stem)
    return written + _RU_ENDING


def _azerbaijani(word: str) -> str:
    softened = {"k": "[ky]", "q": "[qğ]"}
    if word.isupper() or len(word) < 4 or word[-1] not in softened:
        return re.escape(word) + _AZ_ENDING
    return re.escape(word[:-1]) + softened[word[-1]] + _AZ_ENDING


def _armenian(word: str) -> str:
    if word.endswith("ություն"):
        return re.escape(word[:-3]) + "(?:ուն|ան|ամբ)" + _HY_ENDING
    if word.endswith("ում") and len(word) > 5:
        return re.escape(word[:-3]) + "(?:ում|ման|մամբ)" + _HY_ENDING
    if word.endswith("ու") and len(word) > 3:
        return re.escape(word[:-2]) + "(?:ու|վ)" + _HY_ENDING
    if word.endswith("ի") and len(word) > 3:
        return re.escape(word[:-1]) + "(?:ի|ու)" + _HY_ENDING
    return re.escape(word) + _HY_ENDING
