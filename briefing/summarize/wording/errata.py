"""Corrections that stand by themselves behind what they correct: `Correction: the number is 12, not 15.`

What is wrong in them, a number or a name, takes back the earlier sentences that say it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.document import Sentence
from briefing.summarize.people.names import UPPER
from briefing.summarize.wording.number_words import number_of
from briefing.summarize.wording.stems import stems

_LABEL = {
    "en": r"(?i:correction|corrections|corrected|corrigendum|erratum|clarification)",
    "ru": r"(?i:поправка|исправление|уточнение|опечатка)",
    "az": r"(?i:düzəliş|dəqiqləşdirmə)",
    "hy": r"(?i:ուղղում|ճշգրտում|վրիպակ)",
}
_OPENS = {
    language: re.compile(rf"[\s(\[*]*{label}(?: [^\W\d_]+){{0,3}}[)\]*]*\s?[:․.՝–—-]+\s+")
    for language, label in _LABEL.items()
}
_SAID = r"[^,.;:()]{1,60}?"
_END = r"(?=[,.;:)։]|$| but | но | а )"
_WRONG = {
    "en": re.compile(
        rf"\b(?:not|rather than|instead of)(?: the)? (?P<one>{_SAID}){_END}"
        rf"|(?:said|gave|stated|read|reported)(?: [^,.;]{{1,40}}? as)? (?P<two>{_SAID}),? (?:it )?(?:instead of|"
        rf"(?:which |it )?should (?:have )?(?:read|been|be))"
        rf"|[“\"](?P<three>[^“”\"]{{1,60}})[”\"] should (?:have )?(?:read|been|be)"
    ),
    "ru": re.compile(rf"(?:, (?:а )?не|(?<!\w)не|(?<!\w)[Вв]место) (?P<one>{_SAID})(?: (?:следует|надо) |{_END})"),
    "az": re.compile(rf"(?:^|[ ,])(?P<one>(?:[^\s,.;:()]+ ){{1,3}}?)(?:deyil|yox)(?=[,.;]|$)|(?P<two>{_SAID}) əvəzinə"),
    "hy": re.compile(rf"ոչ թե (?P<one>{_SAID})(?=,? այլ |{_END})|(?P<two>{_SAID})(?:-?ի)? փոխարեն"),
}
"""What a correction says isn't so."""
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_NAME = re.compile(rf"(?<!\w)[{UPPER}][\w’'-]{{2,}}")
_DATE = re.compile(
    r" ?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|"
    r"(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*|"
    r"(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)\w*)",
)
"""Behind a number: it counts nothing."""
_LEAST = 3
"""Words behind the label that are a correction without the sentence after it."""
_STEM = 5
"""First letters that the forms of a word share."""


def taken_back(sentences: Sequence[Sentence], language: str) -> frozenset[int]:
    """The starts of the sentences that a correction further down takes back.

    Of the sentences with the wrong number or name those that share most words with the correction, and all where none
    shares any. Nothing behind the correction is taken back, nor a sentence that has what is right as well.
    """
    if language not in _LABEL:
        return frozenset()
    back: set[int] = set()
    for place, sentence in enumerate(sentences):
        label = _OPENS[language].match(sentence.text)
        if label is None:
            continue
        correction = sentence.text[label.end() :]
        if len(correction.split()) < _LEAST and place + 1 < len(sentences):
            correction = f"{correction} {sentences[place + 1].text}"
        for wrong in _wrong(correction, language):
            right = _terms(_WRONG[language].sub("", correction), language)
            earlier = [each for each in sentences[:place] if _says(each.text, wrong, right, language)]
            shared = [len(stems(each.text) & stems(correction)) for each in earlier]
            most = max(shared, default=0)
            back |= {each.start for each, count in zip(earlier, shared, strict=True) if count == most}
    return frozenset(back)


def without_label(sentence: str, language: str) -> str:
    """A correction without the word that calls it one, with a capital; any other sentence as it is."""
    label = _OPENS[language].match(sentence) if language in _OPENS else None
    rest = sentence[label.end() :] if label else sentence
    return rest[:1].upper() + rest[1:] if label else sentence


def _wrong(correction: str, language: str) -> Iterator[frozenset[str]]:
    """The numbers, else the names, of each phrase that a correction says isn't so, without those that it repeats."""
    for found in _WRONG[language].finditer(correction):
        phrase = next(filter(None, found.groups()), "")
        rest = correction[: found.start()] + correction[found.end() :]
        terms = _terms(phrase, language) - _terms(rest, language)
        if terms:
            yield terms


def _terms(words: str, language: str) -> frozenset[str]:
    """The numbers of `words`, those in words as digits, or the stems of its names where it has no number."""
    numbers = {match.group() for match in _NUMBER.finditer(words) if not _DATE.match(words, match.end())}
    numbers |= {number for word in re.findall(r"[^\W\d_]+", words) if (number := number_of(word.lower(), language))}
    return frozenset(numbers or {_stem(match.group()) for match in _NAME.finditer(words)})


def _says(sentence: str, wrong: frozenset[str], right: frozenset[str], language: str) -> bool:
    """Whether a sentence has all that is wrong and nothing of what is right."""
    said = _terms(sentence, language) | {_stem(match.group()) for match in _NAME.finditer(sentence)}
    return wrong <= said and not (right - wrong and right - wrong <= said)


def _stem(word: str) -> str:
    return word.lower().replace("i̇", "i")[: _STEM + 1]
