"""Forms of Russian words by the dictionary of pymorphy3: a noun in its cases and numbers, an adjective in its genders
too, a verb in the persons of one tense.

Source: Korobov, "Morphological Analyzer and Generator for Russian and Ukrainian Languages", AIST 2015.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from briefing.lexicon.russian import analyzer
from briefing.translate.inflection.word import Analysis, number_class

_LEAST = 0.02
"""Probability of a reading that counts."""
_ODD = frozenset({"Name", "Surn", "Patr", "Abbr", "Erro", "Infr", "Slng", "Arch", "Dist", "Init", "Litr", "Cmp2"})
_ODD_VARIANTS = frozenset({"V-oy", "V-ey", "V-be", "V-en", "V-ie", "V-bi"})
"""Of forms: variants that nobody would put in a word's place."""
_RARE_CASES = frozenset({"voct", "gen1", "gen2", "acc2", "loc1", "loc2"})
_INFLECTED = frozenset({"NOUN", "ADJF", "PRTF", "ADJS", "PRTS", "NPRO", "NUMR"})
_MOST = 60
"""Forms; more are a word of too many readings."""
_WORD = re.compile(r"[а-яё]+(?:-[а-яё]+)*")


@lru_cache(maxsize=50_000)
def analyse(word: str) -> Analysis:
    """A word, number or mark in small letters."""
    if word[0].isdigit():
        return Analysis(number_class(word))
    if not _WORD.fullmatch(word):
        return Analysis(word)
    parses = analyzer().parse(word)
    parses = [parse for parse in parses if parse.score >= _LEAST] or parses[:1]
    tags = tuple(dict.fromkeys(tag_of(parse.tag) for parse in parses))
    fixed = tuple(sorted({name for parse in parses if (name := _fixed(parse.tag))}))
    forms: dict[str, set[str]] = {word: set(tags)}
    if analyzer().word_is_known(word):
        for parse in parses:
            if kind := _kind(parse.tag):
                _add(forms, word, parse, kind)
    found = {form: tuple(sorted(of)) for form, of in forms.items()}
    return Analysis(parses[0].normal_form, tags, fixed, found if 1 < len(found) <= _MOST else {})


def _add(forms: dict[str, set[str]], word: str, parse: Any, kind: str) -> None:
    superlative = "Supr" in parse.tag
    for other in parse.lexeme:
        tag = other.tag
        if _kind(tag) != kind or ("Supr" in tag) != superlative:
            continue
        if other.word == word or not odd(tag):
            forms.setdefault(other.word, set()).add(tag_of(tag))


def odd(tag: Any) -> bool:
    """Whether nobody would put a form of this tag of pymorphy3 in a word's place."""
    return bool(tag.grammemes & (_ODD | _ODD_VARIANTS)) or tag.case in _RARE_CASES


def _kind(tag: Any) -> str | None:
    """Among words of one kind a form may be exchanged for another of the same word."""
    if "Fixd" in tag or "Abbr" in tag or "impr" in tag:
        return None
    if tag.POS == "VERB":
        return str(tag.tense)
    return str(tag.POS) if tag.POS in _INFLECTED else None


def tag_of(tag: Any) -> str:
    """What distinguishes the forms of a word, as pymorphy3 names it: `NOUN sing gent`."""
    parts: tuple[Any, ...] = ()
    if tag.POS == "NOUN":
        parts = (tag.number, tag.case)
    elif tag.POS in ("ADJF", "PRTF"):
        parts = (tag.number, tag.case, tag.gender, tag.animacy if tag.case == "accs" else None)
    elif tag.POS in ("ADJS", "PRTS"):
        parts = (tag.number, tag.gender)
    elif tag.POS == "VERB":
        parts = (tag.tense, tag.number, tag.gender, tag.person, tag.mood if "impr" in tag else None)
    elif tag.POS in ("NPRO", "NUMR"):
        parts = (tag.number, tag.case, tag.gender, tag.person)
    return " ".join([str(tag.POS), *(str(part) for part in parts if part)])


def _fixed(tag: Any) -> str:
    """What all forms of the word share."""
    if tag.POS == "NOUN":
        return f"{tag.gender} {tag.animacy}"
    return f"{tag.aspect} {tag.transitivity}" if tag.POS in ("VERB", "INFN") else ""
