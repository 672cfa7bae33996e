"""The language of a text, how sure that is, and whether there is a second one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.language.identify import identify
from briefing.language.scripts import ONLY_LANGUAGE, SHARED, words_by_script

UNDETERMINED = "und"
"""BCP 47 for a language that can't be told."""

_LEAST = 0.3
"""Below this confidence no language is named."""

_MIXED = 0.2
"""Share of the words from which another script or language counts as one of its own."""

_FEW = 2
"""Words; so few are a name rather than a second language."""

_PIECE = 400
"""Characters judged at once."""

_LINES = 60
"""Characters from which on a line is judged alone; shorter ones are joined to the next."""

_SAMPLES = 48
"""Pieces of a long text that are looked at, evenly spread."""

_PLAIN, _FEWEST_WORDS = 0.9, 4
"""How sure the detection must be, and of how many words, for a text to be plainly in a language."""

_OWN_SCRIPT = {"ru": "Cyrillic", "hy": "Armenian"}
"""Languages that few words tell too, where none of them is in their script."""

_LINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Detection:
    """A language as BCP 47 code, `und` where it can't be told, and how sure that is, from 0 to 1."""

    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class SecondLanguage:
    """The other language of a mixed text as BCP 47 code, and its share of the words, from 0 to 1."""

    language: str
    share: float


def detect(text: str) -> Detection:
    """The language of most of the words of `text`, which may be one word or a whole document.

    Where a text mixes languages the confidence falls to about the share of the words that are in the one returned.
    `und` with a low confidence means too few letters, or none that tell; a script of no language in `names` is `und`
    too. The same text always gives the same answer. Looks at no more than about 20,000 characters.
    """
    tally = _tally(text)
    if not tally.sure:
        return Detection(UNDETERMINED, 0.0)
    language = tally.ranked()[0]
    confidence = round(tally.sure[language] / tally.total, 4)
    if language == UNDETERMINED or tally.sure[language] < _LEAST * tally.words[language]:
        return Detection(UNDETERMINED, min(confidence, _LEAST))
    return Detection(language, confidence)


def detect_lines(text: str) -> list[Detection]:
    """One detection per line of `text`, in order; a line without letters is `und` with confidence 0.

    Lines end at line feeds, with or without a carriage return; a last line feed begins no further line.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return [detect(line) for line in lines]


def second_language(text: str) -> SecondLanguage | None:
    """The other language of a mixed text if more than a fifth of the words are in it, else None."""
    tally = _tally(text)
    ranked = [code for code in tally.ranked() if code != UNDETERMINED]
    if len(ranked) < 2 or tally.sure[ranked[1]] <= max(_MIXED * tally.total, _FEW):
        return None
    return SecondLanguage(ranked[1], round(tally.words[ranked[1]] / tally.total, 4))


def other_language(text: str, stated: str) -> str:
    """The code of the language that `text` is plainly in where that isn't `stated`; else nothing."""
    if len(text.split()) < _FEWEST_WORDS and not _in_another_script(text, stated):
        return ""
    found = detect(text)
    plain = found.language not in (stated, UNDETERMINED) and found.confidence >= _PLAIN
    return found.language if plain else ""


def _in_another_script(text: str, stated: str) -> bool:
    """Whether `text` says something, more than a name, in a script that isn't that of `stated`."""
    by_script = words_by_script(text)
    small = sum(word.islower() for words in by_script.values() for word in words)
    return stated in _OWN_SCRIPT and _OWN_SCRIPT[stated] not in by_script and small > 1


@dataclass(slots=True)
class _Tally:
    """Words by language: how many, and how many weighed by how sure their language is; `total` of the whole text."""

    words: dict[str, int] = field(default_factory=dict)
    sure: dict[str, float] = field(default_factory=dict)
    total: int = 0

    def add(self, language: str, words: int, sureness: float) -> None:
        self.words[language] = self.words.get(language, 0) + words
        self.sure[language] = self.sure.get(language, 0.0) + words * sureness

    def ranked(self) -> list[str]:
        """The languages, most words first."""
        return sorted(self.sure, key=lambda code: (-self.sure[code], code))


@lru_cache(maxsize=2)  # its language is asked for, then its second one
def _tally(text: str) -> _Tally:
    tally = _Tally()
    for piece in _pieces(text):
        by_script = words_by_script(piece)
        count = sum(len(words) for words in by_script.values())
        tally.total += count
        most = max(by_script, key=lambda script: len(by_script[script]), default="")
        for script, words in by_script.items():
            # Rare words and acronyms of another script (NATO in a Russian text) are not a language of their own.
            if script == most or (len(words) > _MIXED * count and not " ".join(words).isupper()):
                language, sureness = _judge(script, words)
                tally.add(language, len(words), sureness)
    return tally


def _judge(script: str, words: list[str]) -> tuple[str, float]:
    letters = sum(len(word) for word in words)
    if script in ONLY_LANGUAGE:
        return ONLY_LANGUAGE[script], 1.0 if letters > 1 else 0.5
    if script not in SHARED:
        return UNDETERMINED, 0.0
    scores = identify(words)
    language = max(scores, key=lambda code: scores[code])
    # A word of a few letters may be anything: eight letters count in full.
    return language, scores[language] * min(1.0, letters / 8)


def _pieces(text: str) -> Iterator[str]:
    """At most _SAMPLES stretches of `text`: whole lines, several where they are short, parts where they are long."""
    width = _PIECE + _LINES
    if len(text) > _SAMPLES * width:
        step = (len(text) - width) / (_SAMPLES - 1)
        for number in range(_SAMPLES):
            start = int(number * step)
            yield text[start : start + width].partition(" ")[2] if number else text[:width]
        return
    held = ""
    for line in _LINE.split(text):
        held += line.strip() + "\n"
        if len(held) >= _LINES:
            yield from (held[start : start + _PIECE] for start in range(0, len(held), _PIECE))
            held = ""
    if held.strip():
        yield held
