"""How far an approved sentence says the same as another, word by word.

Only differences that leave the meaning alone keep the score above `SAME_MEANING`: function words, an ending, numbers
and names that can be exchanged. Any other word that differs keeps it below, however long the sentence.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from briefing.lexicon.finder import begins_with_name
from briefing.translate.names import spoken_of
from briefing.translate.negations import strong
from briefing.translate.tables import key, lower

SAME_MEANING = 0.85
_BELOW = 0.84
_TOKEN = re.compile(r"\d+(?:[.,   ]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*")
_MINUS = re.compile(r"(?<![\w.,)])-(?=\d)")
_MARKS = re.compile("[՞՜]|(?<![Մմ]ի)՛|\u0301")
_EMPTY = {
    "en": frozenset(["a", "an", "the", "that", "also", "very", "really", "indeed", "just", "so", "well", "then"]),
    "ru": frozenset(["что", "также", "тоже", "очень", "это", "же", "ведь", "вот", "и", "то", "действительно"]),
    "az": frozenset(["ki", "də", "da", "çox", "həmçinin", "isə", "bu", "o", "həqiqətən", "məhz"]),
    "hy": frozenset(["որ", "էլ", "նաև", "շատ", "այս", "այդ", "իսկապես", "հենց", "ու", "և"]),
}
"""Words whose presence changes no statement."""
_ENDINGS = {
    "en": re.compile(r"(?:'s)?"),
    "ru": re.compile(r"[аеиоуыэюяйёьмхвг]{0,3}"),
    "az": re.compile(r"(?:[ıiuü]|n[ıiuü]|s[ıiuü]|[ıiuü]n|n[ıiuü]n|[aə]|y[aə]|n[aə]|d[aə]|d[aə]n|nd[aə])?"),
    "hy": re.compile(r"(?:ը|ն|ի|ին|ից|ով|ում|ու|ության)?"),
}
"""Of cases, which change how a word is used, not what it says, while a plural does; Russian has one ending for both."""
_EMPTY_COST, _ENDING_COST, _EXCHANGE_COST = 0.5, 0.4, 0.5
"""Of one word each."""
_BY_CASE = frozenset(["ru", "az", "hy"])
"""Languages in which endings tell who does what to whom."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """score: 0 to 1; exchanged: (old, new) for numbers and names that differ, as they stand in the sentences;
    names_only: nothing else differs."""

    score: float
    exchanged: tuple[tuple[str, str], ...]
    names_only: bool = False


@lru_cache(maxsize=16_384)  # every target language, and every threshold, compares the same sentences
def compare(sentence: str, approved: str, language: str) -> Comparison:
    """How far `approved` says what `sentence` says, and what would have to be exchanged in it.

    A different number of outright negations, another sign (currency, per cent, degree, minus, question), a missing or
    an additional number or name, and a name in another case give a score of 0. Where endings tell who acts on whom,
    only one word may have another.
    """
    from rapidfuzz.distance import Levenshtein

    if _negations(sentence, language) != _negations(approved, language) or _signs(sentence) != _signs(approved):
        return Comparison(0.0, ())
    ours, mine = _tokens(sentence, language)
    theirs, yours = _tokens(approved, language)
    cost, exchanged, foreign, inflected = 0.0, [], False, 0
    for operation in Levenshtein.opcodes(yours, mine):
        if operation.tag == "equal":
            continue
        old, new = theirs[operation.src_start : operation.src_end], ours[operation.dest_start : operation.dest_end]
        for before, after in zip(old, new, strict=False):
            if _fixed(before) or _fixed(after):
                if not (_fixed(before) and _fixed(after)) or before[0].isdigit() != after[0].isdigit():
                    return Comparison(0.0, ())
                if _inflection(lower(before, language), lower(after, language), language):
                    return Comparison(0.0, ())
                exchanged.append((before, after))
                cost += _EXCHANGE_COST
            elif _inflection(lower(before, language), lower(after, language), language):
                cost, inflected = cost + _ENDING_COST, inflected + 1
            elif {lower(before, language), lower(after, language)} <= _EMPTY.get(language, frozenset()):
                cost += _EMPTY_COST
            else:
                cost, foreign = cost + 1, True
        rest = old[len(new) :] + new[len(old) :]
        if any(_fixed(word) for word in rest):
            return Comparison(0.0, ())
        empty = sum(lower(word, language) in _EMPTY.get(language, frozenset()) for word in rest)
        cost += _EMPTY_COST * empty + (len(rest) - empty)
        foreign = foreign or empty < len(rest)
    foreign = foreign or (inflected > 1 and language in _BY_CASE)
    score = max(0.0, 1 - cost / max(len(ours), len(theirs), 1))
    names_only = cost == _EXCHANGE_COST * len(exchanged)
    return Comparison(min(score, _BELOW) if foreign else min(score, 0.99), tuple(exchanged), names_only)


@lru_cache(maxsize=4096)  # a sentence meets many approved ones, and those many sentences
def _tokens(text: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words and numbers, and the same in small letters; the first word is in small letters unless it's known for a
    name: its capital proves nothing."""
    tokens = _TOKEN.findall(_MARKS.sub("", key(text)))
    if tokens and not _begins_with_name(text, tokens[0], language):
        tokens[0] = tokens[0][0].lower() + tokens[0][1:]
    return tuple(tokens), tuple(lower(word, language) for word in tokens)


@lru_cache(maxsize=4096)
def _negations(text: str, language: str) -> int:
    """How many words of `text` negate outright."""
    return len(strong(text, language))


@lru_cache(maxsize=4096)
def _signs(text: str) -> str:
    """The signs of `text` that say something, in order: currencies, per cent, degrees, minus signs, question marks."""
    text = _MINUS.sub("−", key(text))
    return "".join(sign for sign in text if sign in "%‰°−?՞" or unicodedata.category(sign) == "Sc")


def _begins_with_name(text: str, first: str, language: str) -> bool:
    """Whether `first`, the first word of `text`, is an abbreviation or known for a name."""
    if (len(first) > 1 and first.isupper()) or spoken_of(first, language):
        return True
    return first[0].isalpha() and begins_with_name(text, language)


def _fixed(word: str) -> bool:
    """A number, or a name as far as a capital letter shows it."""
    return word[0].isdigit() or word[0].isupper()


def _inflection(a: str, b: str, language: str) -> bool:
    stem = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        stem += 1
    ending = _ENDINGS.get(language)
    if ending is None or stem < 4:
        return False
    # The common beginning may run into the endings: "tərəfi", "tərəfin".
    return any(
        ending.fullmatch(a[cut:]) is not None and ending.fullmatch(b[cut:]) is not None
        for cut in range(stem, max(3, stem - 3), -1)
    )
