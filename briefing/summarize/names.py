"""What a personal name looks like in running text, and its nominative in the four languages.

Russian inflects given name and surname, Azerbaijani and Armenian add case endings and articles to the surname.
"""

from __future__ import annotations

import re

from briefing.summarize.names_ru import russian

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶĹĽŁŃŇŐŌŘŚŠŞŢŤŪŮŰŹŻŽƏİА-ЯЁԱ-Ֆ"
"""Capital letters, for a character class."""
_PARTICLES_WORDS = "de da di du dos van von der den bin ibn al el la le ter"
PARTICLES = frozenset(_PARTICLES_WORDS.split())
"""Small words inside names."""
_INITIALS = rf"(?:[{UPPER}][a-zа-яёա-ֆ]?\.){{1,3}}"
_TITLE = r"(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|Amb|MR|MS|MRS|DR)\."
_WORD = rf"[{UPPER}][\w'’-]*"
_PART = rf"(?:{_TITLE}|{_INITIALS}(?:{_WORD})?|{_WORD})"
PERSON = rf"{_PART}(?:[ \u00a0](?:{_PART}|{'|'.join(sorted(PARTICLES))})(?!\w)){{0,5}}"
"""Pattern of a run of capitalised words, initials and particles, at most six."""

_HY_SURNAME = re.compile(r"(յան|յանց|.ով|.եվ|և)(?:ը|ն|ի|ին|ից|ով)$|(ովա|եվա)(?:ն|յի|յին|յից)$|([^աեէըիոօւ])(?:ը|ն)$")
_HY_OTHER = re.compile(r"(?:յի|յին|յից|ին|ից|ով|ի|ն)$")
_AZ_SURNAME = re.compile(
    r"(ov|ev|yan|in)(?:[ıiuü]n|d[aə]n?|l[aə]|[ıiuü])$|(ov|ev)[aə]$|(ova|eva|adə|oğlu|lı|li|lu|lü)(?:n[ıiuü]n?|"
    r"d[aə]n?|y[aə])$"
)
_AZ_OTHER = re.compile(r"['’]?(?:n?[ıiuü]n|d[aə]n?|y?[aə]|n?[ıiuü])$")
_POSSESSIVE = re.compile(r"['’]s?$")


def nominative(name: str, language: str, vocabulary: frozenset[str] = frozenset(), *, genitive: bool = False) -> str:
    """A personal name in the nominative without article.

    `vocabulary`: capitalised words of the document, by which an ending is told from a stem; `genitive`: the name is
    known to stand in the genitive («заявление С.В. Лаврова»).
    """
    words = [_POSSESSIVE.sub("", word) for word in name.split()]
    if not words:
        return name
    if language == "ru":
        return " ".join(russian(words, vocabulary, genitive))
    if language == "hy":
        words[-1] = _stripped(words[-1], _HY_SURNAME, _HY_OTHER, vocabulary)
    elif language == "az":
        woman = words[-1].endswith(("ova", "eva")) and not genitive
        if not (woman and words[-1][:-1] not in vocabulary):
            words[-1] = _stripped(words[-1], _AZ_SURNAME, _AZ_OTHER, vocabulary)
    return " ".join(words)


def name_key(word: str, language: str, vocabulary: frozenset[str] = frozenset()) -> str:
    """What the mentions of a surname share: lower case, no article, no case ending."""
    plain = (
        nominative(word.strip(".,՝՛"), language, vocabulary)
        .split(".")[-1]
        .strip()
        .lower()
        .replace("i̇", "i")
        .replace("ё", "е")
    )
    if language == "az":
        return re.sub(r"(?<=[oe]v)[aə]$", "", plain)
    if language == "ru" and len(plain) > 4:
        return (
            re.sub(r"(?:ского|скому|ским|ском|ская|ской|скую|ский)$", "ск", plain)
            if "ск" in plain[-5:]
            else re.sub(r"(?:ого|ому|ым|ом|ем|ой|ою|ую|а|у|е|ы|я|ю)$", "", plain)
        )
    return plain


def _stripped(word: str, sure: re.Pattern[str], likely: re.Pattern[str], vocabulary: frozenset[str]) -> str:
    """Without a case ending: one that the surname's form tells, else one whose stem the document has too."""
    bare = sure.sub(lambda match: next(filter(None, match.groups()), ""), word)
    if bare != word:
        return bare
    bare = likely.sub("", word)
    return bare if len(bare) > 2 and (bare in vocabulary or f"{bare}ը" in vocabulary) else word
