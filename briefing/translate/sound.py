"""How alike two words of different scripts sound: names go from one script into another by ear.

Words become strings of rough phones; a weighted edit distance compares them, in which vowels are cheap, related
consonants (g k h; s z ts; sh ch) are half as far apart as unrelated ones, and the endings of cases cost nothing.
Source: Kondrak, "A New Algorithm for the Alignment of Phonetic Sequences", NAACL 2000 (graded costs).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def _letters(pairs: str) -> dict[str, str]:
    """Letter and phones, in pairs with a space between."""
    return {pair[0]: pair[1:] for pair in pairs.split()}


_LETTERS = {
    "ru": _letters("аa бb вv гg дd еe ёo жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цc чC шS щS ъ ыi ь эe юu яa"),
    "hy": _letters(
        "աa բb գg դd եe զz էe ը թt ժj իi լl խh ծc կk հh ձz ղg ճC մm յy նn շS ոo չC "
        "պp ջJ ռr սs վv տt րr ցc ւv փp քk օo ֆf"
    ),
    "az": _letters(
        "aa bb cJ çC dd ee əa ff gg ğg hh xh ıi ii jj kk qg ll mm nn oo öo pp rr ss şS tt uu üu vv yy zz wv"
    ),
    "en": _letters("aa bb ck dd ee ff gg hh ii jJ kk ll mm nn oo pp qk rr ss tt uu vv wv xks yy zz"),
}
_GROUPS = {
    "ru": (("дж", "J"), ("кс", "ks")),
    "hy": (("ու", "u"), ("և", "ev"), ("եվ", "ev"), ("դժ", "J"), ("ձ", "z")),
    "az": (("ts", "c"), ("dz", "z")),
    "en": (
        ("sch", "S"), ("tch", "C"), ("sh", "S"), ("ch", "C"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("th", "t"),
        ("ph", "f"), ("ck", "k"), ("tz", "c"), ("ts", "c"), ("dz", "z"), ("qu", "kv"), ("oo", "u"), ("ee", "i"),
        ("ou", "u"), ("ge", "Je"), ("rgia", "rJia"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("wh", "v"),
    ),
}  # fmt: skip
_VOWELS = frozenset("aeiou")
_NEAR = {
    frozenset(pair): cost
    for cost, pairs in (
        (0.25, "gk gh sz vf td Jj sc zc SC JC yi yJ uv"),
        (0.4, "kh bp vb jz jS sS cC kc Jg pf zJ sC yj Jh hg kC kS ck"),
        (0.6, "mn sk lr st"),
    )
    for pair in pairs.split()
}
_LIGHT = {**dict.fromkeys(_VOWELS, 0.3), "y": 0.25, "h": 0.35, "v": 0.6, "t": 0.7, "d": 0.7}
_WEAK_BEGINNINGS = _VOWELS | {"y", "h"}
_TAIL = {"en": 0, "ru": 3, "az": 5, "hy": 4}
"""Phones at the end of a source word that may be a case ending."""


@lru_cache(maxsize=16384)
def phones(word: str, language: str) -> str:
    """The rough phones of a word in any letter case; signs of other scripts are left out."""
    text = word.lower().replace("i̇", "i")
    if language == "en":
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    result, i = "", 0
    letters = _LETTERS[language] if any(sign in _LETTERS[language] for sign in text) else _LETTERS["en"]
    groups = _GROUPS[language]
    while i < len(text):
        group, sound = next(
            ((group, sound) for group, sound in groups if text.startswith(group, i)),
            (text[i], letters.get(text[i], "")),
        )
        i += len(group)
        for phone in sound:
            if not result.endswith(phone):  # double letters sound once
                result += phone
    return result


@lru_cache(maxsize=65536)
def distance(source: str, target: str, tail: int) -> float:
    """Cost per phone of turning `source` (phones) into the beginning of `target`; 0 is the same sound.

    Up to `tail` phones at the end of `source` may be an ending, as long as four remain.
    """
    shortest = max(min(len(source), 4), len(source) - tail)
    row = [0.0]
    for sign in target:
        row.append(row[-1] + _LIGHT.get(sign, 1.0))
    best = 9.0
    for i, ours in enumerate(source, 1):
        new = [row[0] + _LIGHT.get(ours, 1.0)]
        for j, theirs in enumerate(target, 1):
            new.append(
                min(
                    row[j - 1] + _cost(ours, theirs),
                    row[j] + _LIGHT.get(ours, 1.0),
                    new[-1] + _LIGHT.get(theirs, 1.0),
                )
            )
        row = new
        if i >= shortest:
            best = min(best, min(row) / i)
    return best


def sounds_like(
    source_word: str, target_word: str, source: str, target: str, limit: float = 0.16, *, inflected: bool = True
) -> bool:
    """Whether `target_word` may be `source_word` in the other language, in any case; not `inflected`: `source_word` has
    no ending that another language wouldn't have."""
    ours, theirs = phones(source_word, source), phones(target_word, target)
    if not ours or not theirs or not _may_begin(ours[0], theirs[0]):
        return False
    return distance(ours, theirs, _TAIL[source] if inflected else 0) <= limit


def _may_begin(a: str, b: str) -> bool:
    """Whether words that begin so can be one name; saves most comparisons."""
    return _cost(a, b) < 1 or bool({a, b} & _WEAK_BEGINNINGS)


def _cost(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a in _VOWELS and b in _VOWELS:
        return 0.2
    return _NEAR.get(frozenset(a + b), 1.0)
