"""Forms of Russian words: people by Petrovich's rules, places and other words by pymorphy3's dictionary.

Sources: https://github.com/petrovich/petrovich-rules; Korobov, "Morphological
Analyzer and Generator for Russian and Ukrainian Languages", AIST 2015.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Any

from briefing.lexicon.case import Case
from briefing.lexicon.once import once
from briefing.lexicon.stems import is_infinitive

CASES = (Case.NOMINATIVE, Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE)
_GRAMMEMES = {
    Case.GENITIVE: "gent",
    Case.DATIVE: "datv",
    Case.ACCUSATIVE: "accs",
    Case.INSTRUMENTAL: "ablt",
    Case.LOCATIVE: "loct",
}
_ARTICLE = re.compile(r"(?:ас|аш|аль|эль|ан|ад|ар|ат|аз|ибн)-")
"""Of Arab surnames: stays as it is."""

_BEHIND = re.compile(r" (?:(?:не|также|уже|ранее|снова|вновь) )*([а-яё]+)")
_MOVES = frozenset(("ждать", "ожидать", "беспокоить", "волновать", "интересовать", "тревожить"))
"""What happens to somebody rather than what he does: «Лаврова ждёт встреча»."""

_GOVERNMENT = {
    **dict.fromkeys(("в", "во", "на", "о", "об", "обо", "при"), (Case.ACCUSATIVE, Case.LOCATIVE)),
    **dict.fromkeys(("к", "ко", "по", "благодаря", "вопреки"), (Case.DATIVE,)),
    **dict.fromkeys(("над", "перед", "между"), (Case.INSTRUMENTAL,)),
    **dict.fromkeys(("за", "под"), (Case.ACCUSATIVE, Case.INSTRUMENTAL)),
    **dict.fromkeys(("через", "про"), (Case.ACCUSATIVE,)),
    **dict.fromkeys(("с", "со"), (Case.GENITIVE, Case.INSTRUMENTAL)),
    **dict.fromkeys(
        ("из", "от", "до", "у", "без", "для", "около", "вокруг", "против", "после", "кроме", "вместо"), (Case.GENITIVE,)
    ),
}
"""The cases that a preposition asks for."""


_LIKELY = 0.3
"""Share of the likeliest word's probability from which another one counts."""
_FUNCTION_WORDS = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "NUMR"})
_DECLINED = {"NOUN": "NOUN", "ADJF": "ADJF", "ADJS": "ADJF", "PRTF": "PRTF", "PRTS": "PRTF"}
"""The part of speech under which a dictionary has a declined word."""


def governed(before: str) -> tuple[Case, ...]:
    """The cases in which a name may stand after the text `before`."""
    words = before.lower().split()
    return _GOVERNMENT.get(words[-1] if words else "", CASES)


def inflect_person(name: str, case: Case, sex: str) -> str | None:
    """A person's `name` (first names, then the surname, or the surname alone) in `case`; None for a case Russian lacks.

    sex: m or f, which decides: с Меркель, but с Кандинским.
    """
    if case not in CASES:
        return None
    if case is Case.NOMINATIVE:
        return name
    words = name.split()
    return " ".join(_person(word, case, sex, last=i == len(words) - 1) for i, word in enumerate(words))


def _person(word: str, case: Case, sex: str, last: bool) -> str:
    from pytrovich.enums import Case as Declined
    from pytrovich.enums import Gender, NamePart

    article = _ARTICLE.match(word)
    if article:
        return article[0] + _person(word[article.end() :], case, sex, last)
    if not word[0].isupper() or (word[-1] in "аяь" and last and sex == "f" and not _feminine(word)):
        return word
    if last and word[-1] in "ая" and not _feminine(word):
        return _first_declension(word, case)
    wanted = Declined.PREPOSITIONAL if case is Case.LOCATIVE else Declined[case.name]
    part = NamePart.LASTNAME if last else NamePart.FIRSTNAME
    made: str = _maker().make(part, Gender.FEMALE if sex == "f" else Gender.MALE, wanted, word)
    return made


def _feminine(surname: str) -> bool:
    """Захарова, Гумилёва, Путина, Троицкая: the feminine of a Russian surname."""
    return re.search(r"(?:ова|ева|ёва|ина|ына|ая|яя)$", surname) is not None


def _first_declension(word: str, case: Case) -> str:
    """Кулеба, Паша, Мелья: as a noun in -а."""
    stem, soft = word[:-1], word[-1] == "я"
    sibilant = stem[-1] in "шжчщц"
    after_i = soft and stem[-1] == "и"
    endings = {
        Case.GENITIVE: "и" if soft or stem[-1] in "гкхшжчщ" else "ы",
        Case.DATIVE: "и" if after_i else "е",
        Case.ACCUSATIVE: "ю" if soft else "у",
        Case.INSTRUMENTAL: "ей" if soft or sibilant else "ой",
        Case.LOCATIVE: "и" if after_i else "е",
    }
    return stem + endings[case]


def inflect_place(name: str, case: Case) -> str | None:
    """A place of one word in `case`; None for a case Russian lacks or a name that the dictionary reads otherwise."""
    if case not in CASES or " " in name:
        return None
    if case is Case.NOMINATIVE:
        return name
    readings = analyzer().parse(name.lower())
    places = [reading for reading in readings if "Geox" in reading.tag and "nomn" in reading.tag]
    fixed = [reading for reading in readings if "Geox" in reading.tag and "Fixd" in reading.tag]
    if not places and not fixed:
        return None
    made = (places or fixed)[0].inflect({_GRAMMEMES[case]})
    return _cased(made.word, name) if made else None


def gender(place: str) -> str:
    """What verbs agree with: masc, femn, neut or plur; empty where the dictionary doesn't know the place."""
    for reading in analyzer().parse(place.lower()):
        if "Geox" in reading.tag:
            return "plur" if reading.tag.number == "plur" else str(reading.tag.gender or "")
    return ""


def has_her_verb(before: str, after: str, opens: bool) -> bool:
    """Whether a verb beside a surname has a woman as its subject: «сказала Лаврова», «Лаврова призывает».

    opens: the surname opens its sentence, where a present tense agrees with it rather than with what follows.
    """
    if last := before.lower().split()[-1:]:
        reading = analyzer().parse(last[0])[0]
        if reading.tag.POS == "VERB" and "femn" in reading.tag:
            return True
        if reading.tag.POS == "NOUN":  # whose verb may follow: «Канцелярия Медведева сообщила»
            return False
    behind = _BEHIND.match(after)
    reading = analyzer().parse(behind[1].lower())[0] if behind else None
    if reading is None or reading.tag.POS != "VERB":
        return False
    present = {"3per", "sing"} in reading.tag and reading.normal_form not in _MOVES
    return "femn" in reading.tag or (opens and present)


def _cased(word: str, like: str) -> str:
    parts = zip(word.split("-"), like.split("-"), strict=False)
    return "-".join(part.capitalize() if model[:1].isupper() else part for part, model in parts)


def forms(word: str) -> tuple[str, ...]:
    """What the small-letter `word` is in a dictionary, likeliest first and ё as е: itself, the dictionary forms of the
    words that it may well be a form of, and of participles and plurals their own; empty where no dictionary has it."""
    if not analyzer().word_is_known(word):
        return ()
    readings = _likely(analyzer().parse(word))
    found = [form for reading in readings for form in _headings(reading)]
    return tuple(dict.fromkeys(form.replace("ё", "е") for form in (*found, word)))


def _likely(readings: list[Any]) -> list[Any]:
    """The readings without those of words that are much rarer than another: три is no form of тереть."""
    shares: Counter[str] = Counter()
    for reading in readings:
        shares[reading.normal_form] += reading.score
    least = max(shares.values()) * _LIKELY
    if readings[0].tag.POS in _FUNCTION_WORDS or "Apro" in readings[0].tag:
        least = shares[readings[0].normal_form]
    return [reading for reading in readings if shares[reading.normal_form] >= least]


def _headings(reading: Any) -> list[str]:
    """What a dictionary may have a reading under, a row of its own for a participle before the verb's."""
    own = [form.word for form in reading.lexeme if _is_heading(form.tag, reading.tag)]
    if reading.tag.POS == "NOUN":
        own += [form.word for form in reading.lexeme if form.word[0] != reading.normal_form[0]]  # год, лет
    return [*own, reading.normal_form] if reading.tag.POS == "PRTF" else [reading.normal_form, *own]


def _is_heading(form: Any, used: Any) -> bool:
    """Whether the table may have a `form` of a word as a row of its own for the form `used`: a participle, a plural."""
    if (
        "nomn" not in form
        or _DECLINED.get(used.POS) != form.POS
        or (form.tense, form.voice) != (used.tense, used.voice)
    ):
        return False
    return form.number == used.number or (form.POS != "NOUN" and {"masc", "sing"} in form)


@lru_cache(maxsize=50_000)
def lemmas(word: str) -> tuple[str, ...]:
    """The dictionary forms of the small-letter `word`, likeliest first, ё as е."""
    return tuple(dict.fromkeys(reading.normal_form.replace("ё", "е") for reading in analyzer().parse(word)))


def may_be(word: str, base: str) -> bool:
    """Whether the small-letter `word` may be a form of what `base` is a form of, or a verb of another aspect or its
    noun; True where the dictionary doesn't have it."""
    if word == base or not analyzer().word_is_known(word):
        return True
    own, others = lemmas(word), lemmas(base)
    if not set(own).isdisjoint(others):
        return True
    verbal = any(is_infinitive(lemma, "ru") or lemma.endswith(("ние", "тие")) for lemma in own)
    return verbal and any(is_infinitive(lemma, "ru") for lemma in others)


@once
def analyzer() -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


@once
def _maker() -> Any:
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker()
