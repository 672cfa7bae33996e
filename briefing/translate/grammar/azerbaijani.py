"""Faults of grammar in an Azerbaijani sentence that can be seen in it alone: the certain ones are mended or told.

Mended is what has one right form: suffixes against their stem, an infinitive without its case, a word said twice, a
predicate in another person than "we". Of the others only their presence is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from briefing.translate.grammar.azerbaijani_government import misgoverned, with_cases
from briefing.translate.grammar.azerbaijani_suffixes import mended_suffix, mended_word
from briefing.translate.grammar.known import known, listed
from briefing.translate.tables import lower

LANGUAGE = "az"
_SENTENCE_END = re.compile(r"(?<=[.!?…]) +(?=[A-ZÇƏĞİÖŞÜ“«])")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]")
_SMALL_WORD = re.compile(r"(?<![\w’'-])[^\W\d_]{2,}(?![\w’'-])")
_NUMBER = re.compile(r"(?<![\w.,:%-])(?<!\d )(\d+)-([a-zçəğıöşü]+)(?!\w)")
_DOUBLED = re.compile(
    r"(?<![\w-])(?!(?:yox|az|çox|tez|bir|yavaş|gün|addım|qat|dəstə|hə|bəli|növbə)\b)"
    r"([^\W\d_]{2,}(?<!nın)(?<!nin)(?<!nun)(?<!nün)(?:-[^\W\d_]+)*)(?: \1(?![\w-]))+(?! (?:yox|deyil|üçün|ilə|kimi)\b)"
)
"""Not the words that are doubled for their meaning (yavaş yavaş), nor "a court, a court it isn't", "winners for
winners", nor genitives: tibb bacısının bacısının."""
_DOUBLED_PHRASE = re.compile(r"(?<![\w-])([^\W\d_]+(?: [^\W\d_]+){1,4})(?: \1(?![\w-]))+")
_HE_SAID = re.compile(r"(?<![^\W\d_])O, (?=[^\W\d_]+(?: [^\W\d_]+)?(?:d[ıiuü]|[ıiuü]b)(?:[.:]|$))")
"""A comma parts the pronoun from a noun that it could belong to, not from its verb."""
_WE_ARE = re.compile(r"(?<!\w)([Bb]iz [^\W\d_]+l)(ardır|ərdir)(?!\w)")
_ORDERED = re.compile(
    r"(m(?:aq|ək) (?:tapşırıl|gözlənil|(?:əmr|xahiş|təklif|tövsiyə|qadağan) (?:olun|edil)|icazə veril)"
    r"(?:ıb|ib|ub|ır|ir|ur))l[aə]r(?!\w)"
)
"""What was ordered is the infinitive, so the verb has no plural: yatmaq tapşırılıblar."""
_NOBODY = re.compile(r"bir|biri\w*|kim\w*|nə(?!siz)\w*|vaxt|yer\w*|kəs\w*")
_NEGATIVE = re.compile(
    r"[\w-]+m(?:[ıiuü]r\w*|[aə](?:y[ıiuü]b\w*|y[aə]c[aə]\w+|y[aə]n\w*|y[ıi]nc[aə]|y[ıi]n|d[ıiuü]\w*|d[aə]n|m[ıiuüaə]\w*|z\w*"
    r"|r(?:[aə]m|[ıi][qk])|s[aə]\w*|s[ıi]n(?:l[aə]r)?|y[aə]r[aə]q|))|deyil\w*|yox\w*|[\w-]+s[ıiuü]z\w*|nə|məhrum\w*|imtina|inkar|qadağan|çətin\w*"
)
_MAY_NOT = re.compile(r"m(?:aya|əyə) bil")
_UNFINISHED = re.compile(r"(?<!\w)(?:halda|baxmayaraq|və|[^\W\d_]+(?:araq|ərək|arkən|ərkən|d[ıiuü]qd[aə]))[.]$")
"""What no sentence ends in: a converb, whose verb is missing."""
_HANGING = re.compile(r"\d- (?!və|ya|yaxud|yoxsa|ilə)")
_CONTRAST = frozenset(("yox", "deyil", "isə", "nə"))
_LONG = 5
"""Letters of a word that isn't repeated by chance, in a pair."""
_COMMON = frozenset(("milyon", "milyard", "barədə", "haqqında", "arasında", "tələb", "edəcək", "bütün", "sonra"))
_PAIRED = frozenset(
    ("və", "ya", "ilə", "yox", "də", "da", "deyil", "ki", "nə", "hər", "üzrə", "olan", "olaraq", "üçün", "o", "biri")
) | frozenset(("deyə", "kimin", "kimi", "prezident", "cənab", "nazir"))
"""Between two equal words, or such words themselves: sülh və sülh, biri o biri, cənab Tusk cənab Makron."""


def mended(text: str) -> tuple[str, bool]:
    """The text with its unambiguous faults put right; and whether any fault was found, mended or not.

    Raises ModelError where the files that come with briefing are missing.
    Source: Azərbaycan dilinin qrammatikası (Bakı, 1960): vowel harmony, government, agreement, negation.
    """
    result = _mended_words(text) if listed() is not None else text
    result = _NUMBER.sub(_mended_number, result)
    result = _said_once(_said_once(result, _DOUBLED), _DOUBLED_PHRASE)
    result = with_cases(result)
    result = _WE_ARE.sub(lambda match: match[1] + {"ardır": "arıq", "ərdir": "ərik"}[match[2]], result)
    result = _ORDERED.sub(r"\1", result)
    faulty = result != text or any(map(_faulty, _SENTENCE_END.split(result)))
    return _HE_SAID.sub("O ", result), faulty  # that comma says nothing of the rest


def _faulty(sentence: str) -> bool:
    small = lower(sentence, LANGUAGE)
    words = _TOKEN.findall(small)
    return (
        _affirmed_nobody(words)
        or _affirmed_neither(words)
        or _repeated(words)
        or misgoverned(words)
        or _UNFINISHED.search(small) is not None
        or _HANGING.search(small) is not None
    )


def _affirmed_nobody(words: Sequence[str]) -> bool:
    """Heç biri hazırdır: nobody, nothing and never want a negated verb behind them."""
    if "?" in words:
        return False
    for i, (word, following) in enumerate(pairwise(words)):
        if word == "heç" and _NOBODY.fullmatch(following):
            behind = words[i + 2 :]
            return len(behind) > 2 and not (any(map(_NEGATIVE.fullmatch, behind)) or _MAY_NOT.search(" ".join(behind)))
    return False


def _affirmed_neither(words: Sequence[str]) -> bool:
    """Hüquqlar var, nə də azdır: "nor" without another "nor" or a negation before it."""
    for i, pair in enumerate(pairwise(words)):
        if pair in (("nə", "də"), ("nə", "da")):
            return not any(map(_NEGATIVE.fullmatch, words[:i]))
    return False


def _repeated(words: Sequence[str]) -> bool:
    """One word, three in a row or two long ones that come twice where nothing is set against each other."""
    if not _CONTRAST.isdisjoint(words):
        return False
    if any(
        first == third and _again(first, second)
        for first, second, third in zip(words, words[1:], words[2:], strict=False)
    ):
        return True
    plain = [word for word in words if word[0].isalnum()]
    three = Counter(zip(plain, plain[1:], plain[2:], strict=False))
    two = Counter(
        pair
        for pair in pairwise(plain)
        if all(len(word) >= _LONG and word.isalpha() and word not in _COMMON for word in pair)
    )
    return any(count > 1 and not {"hər", "görə"} & set(group) for each in (three, two) for group, count in each.items())


def _again(word: str, between: str) -> bool:
    """Whether `word` can't stand on both sides of `between`: niyə tərsini niyə."""
    return len(word) > 3 and word.isalpha() and between.isalpha() and not {word, between} & _PAIRED


def _said_once(text: str, pattern: re.Pattern[str]) -> str:
    """`text` with what `pattern` finds doubled in small letters as it stands the first time."""
    small = lower(text, LANGUAGE)
    if len(small) != len(text):
        return text
    result, end = "", 0
    for match in pattern.finditer(small):
        result += text[end : match.end(1)]
        end = match.end()
    return result + text[end:]


def _mended_number(match: re.Match[str]) -> str:
    return f"{match[1]}-{mended_suffix(match[1], match[2]) or match[2]}"


def _mended_words(text: str) -> str:
    """`text` with its small-letter words mended; a name may only look like a word with a fault."""
    return _SMALL_WORD.sub(
        lambda match: (mended_word(match[0], _known) if match[0].islower() else None) or match[0], text
    )


def _known(word: str) -> bool:
    return known(word, LANGUAGE)
