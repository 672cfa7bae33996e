"""Azerbaijani words and numbers whose suffix doesn't fit its stem: a vowel against the harmony, a lacking or a needless
linking sound, a k or q that should have softened. Such a word has one right form, which is found here.

Only words that the training lines don't have are looked at, and a form counts only where they have it, or have its stem
and the suffixes are those of the language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from briefing.lexicon.azerbaijani import BACK, NARROW, VOWELS
from briefing.lexicon.stems import NOUN, VERB, follows

_NARROW, _WIDE = frozenset("ıiuü"), frozenset("aə")
_SHORTEST_STEM = 3
_UNCHANGING = re.compile(r"k[əi]n|iki|daş|izm")
"""-kən, -ki and the suffixes of loanwords have one form beside every vowel."""
_DROPPED = {
    "ağız": "ağz", "alın": "aln", "beyin": "beyn", "boyun": "boyn", "burun": "burn", "bağır": "bağr", "çiyin": "çiyn",
    "fikir": "fikr", "könül": "könl", "nəsil": "nəsl", "oğul": "oğl", "ömür": "ömr", "qarın": "qarn", "qəbir": "qəbr",
    "sinif": "sinf", "şəkil": "şəkl", "zehin": "zehn", "əsir": "əsr", "ətir": "ətr",
}  # fmt: skip
"""Stems that lose their last vowel before a suffix with a vowel: ağız, ağzı."""
_TWICE = re.compile(r"m[aə](?=m[ıiuü]r)|m[ıiuü]ş(?=d[ıiuü]qd)")
"""A second negation or participle in one verb: qalmamır, doğulmuşduqdan."""
_SOFT = {"k": "y", "q": "ğ"}

_UNITS = {"1": "i", "2": "i", "3": "ü", "4": "ö", "5": "e", "6": "ı", "7": "i", "8": "i", "9": "u"}
_TENS = {"1": "o", "2": "i", "3": "u", "4": "ı", "5": "i", "6": "ı", "7": "i", "8": "ə", "9": "a"}
_ZEROS = {2: "ü", 3: "i", 4: "i", 5: "i"}
"""The last vowel of a number as it is read: of its units, its tens, and of yüz and min by how many zeros there are."""

Known = Callable[[str], bool]


def mended_word(word: str, known: Known) -> str | None:
    """The one right form of the small-letter `word`, or None where it is right, unknown or could be several.

    known: whether the training lines have a small-letter word.
    Source: Azərbaycan dilinin qrammatikası (Bakı, 1960), on vowel harmony and the declension of nouns.
    """
    if len(word) <= _SHORTEST_STEM or known(word):
        return None
    found = {form for form in _linked(word, known) if known(form)}
    if not found:
        found = set(_softened(word, known)) or set(_harmonised(word, known))
    return found.pop() if len(found) == 1 else None


def mended_suffix(number: str, suffix: str) -> str | None:
    """The small-letter `suffix` as it is behind the digits `number`: 2010 and ci give cu; None where it isn't known."""
    zeros = len(number) - len(number.rstrip("0"))
    if zeros > 1:
        vowel = _ZEROS.get(zeros)
    else:
        vowel = _TENS[number[-2]] if zeros and len(number) > 1 else _UNITS.get(number[-1])
    if vowel is None or re.search(r"d[aə]k|k[əi]n", suffix):  # -dək has one form
        return None
    return _in_harmony(vowel, suffix)


def _linked(word: str, known: Known) -> Iterator[str]:
    """Forms with the linking sound that the language wants, or without the one that it doesn't."""
    for stem, short in _DROPPED.items():
        if word.startswith(stem) and word[len(stem) : len(stem) + 1] in _NARROW | _WIDE:
            yield short + word[len(stem) :]
    for place in range(_SHORTEST_STEM, len(word)):
        stem, tail = word[:place], word[place:]
        if stem[-1] in VOWELS and re.match(r"[ıiuü]n$|[ıiuü]nd|[ıiuü]n[ıiuüaə]", tail) and known(stem):
            yield stem + "n" + tail  # şahzadəin
            yield stem + "s" + tail
        if stem[-1] in VOWELS and tail[0] in _WIDE and len(tail) == 1 and known(stem):
            yield stem + "y" + tail
        if stem[-1] in _NARROW and re.match(r"d[aə]n?$|d[aə]k[ıi]", tail) and _possessed(stem, known):
            yield stem + "n" + tail  # otağıdan
        if stem[-1] in _NARROW and re.match(r"y[aə]$", tail) and _possessed(stem, known):
            yield stem + "n" + tail[1:]  # qabığıya
        if stem[-1] in _NARROW and re.match(r"l[aə]r", tail) and known(stem[:-1]):
            yield stem[:-1] + tail  # nazirilərə
        if stem[-1] in _NARROW and re.match(r"s[ıiuü](?!z)", tail) and _possessed(stem, known):
            yield stem + tail[2:]  # sahibliyisini
        if stem[-1] == "d" and tail[0] == "m" and (known(stem[:-1] + "tmaq") or known(stem[:-1] + "tmək")):
            yield stem[:-1] + "t" + tail  # qayıdmalıdır
    yield _TWICE.sub("", word)


def _possessed(form: str, known: Known) -> bool:
    """Whether `form` ends in the possessive suffix of the third person, and in nothing else that looks like it."""
    if form[-2] == "s":
        return form[-3] in VOWELS and known(form[:-2])
    hard = {soft: plain for plain, soft in _SOFT.items()}
    return form[-2] in hard and known(form[:-2] + hard[form[-2]])


def _softened(word: str, known: Known) -> Iterator[str]:
    """k and q between vowels, at the end of a stem of two syllables: xəstəliki, yanacaqın."""
    for place in range(_SHORTEST_STEM + 1, len(word)):
        stem, tail = word[:place], word[place:]
        if stem[-1] in _SOFT and tail[0] in VOWELS and sum(letter in VOWELS for letter in stem) > 1 and known(stem):
            form = stem[:-1] + _SOFT[stem[-1]] + tail
            if known(form) or (known(stem[:-1] + _SOFT[stem[-1]] + tail[0]) and follows(tail, stem, NOUN, "az")):
                yield form


def _harmonised(word: str, known: Known) -> Iterator[str]:
    """The form whose suffixes follow the last vowel of the longest stem."""
    for place in range(len(word) - 2, _SHORTEST_STEM - 1, -1):
        stem, tail = word[:place], word[place:]
        kinds = _kinds(stem, known)
        harmonious = _in_harmony(stem, tail) if kinds and not _UNCHANGING.search(tail) else None
        if harmonious is None or not any(follows(harmonious, stem, kind, "az") for kind in kinds):
            continue
        if len(stem) == _SHORTEST_STEM and VERB not in kinds and not known(stem + harmonious):
            continue
        if harmonious != tail:
            yield stem + harmonious
        return


def _kinds(stem: str, known: Known) -> str:
    return (NOUN if known(stem) else "") + (VERB if known(stem + "maq") or known(stem + "mək") else "")


def _in_harmony(stem: str, tail: str) -> str | None:
    """`tail` with the vowels that suffixes have behind `stem`; None where it can't be suffixes."""
    last = next((letter for letter in reversed(stem) if letter in VOWELS), None)
    if last is None:
        return None
    written = ""
    for letter in tail:
        if letter in _NARROW:
            last = NARROW[last]
        elif letter in _WIDE:
            last = "a" if last in BACK else "ə"
        elif letter in VOWELS:
            return None
        written += last if letter in VOWELS else letter
    return written
