"""The passive and the participles of dictionary verbs in Russian, Azerbaijani and Armenian.

An English "was seized" or "the seized ship" asks for a form that hardly resembles the infinitive: захвачен, ələ
keçirilmək, գրավված. Sources: Korobov, "Morphological Analyzer and Generator for Russian and Ukrainian Languages", AIST
2015 (Russian); Azərbaycan dilinin qrammatikası (Bakı, 1960) and Հայոց լեզվի քերականություն (Երևան, 1974) for the rules.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from briefing.lexicon import azerbaijani
from briefing.lexicon.russian import analyzer
from briefing.lexicon.stems import is_infinitive


class Voice(Enum):
    """How a verb is used."""

    ACTIVE = "they seized it"
    PASSIVE = "it was seized"
    DONE = "the seized ship"
    DOING = "a growing number"


@lru_cache(maxsize=20_000)
def in_voice(verb: str, voice: Voice, language: str) -> str | None:
    """The dictionary form `verb`, of one word or several, in `voice`: an infinitive, for Russian's passive the short
    participle; participles as they stand before a masculine noun. None where the language has no such form.

    language: ru, az or hy.
    """
    if voice is Voice.ACTIVE:
        return verb
    make = {"ru": _russian, "az": _azerbaijani, "hy": _armenian}[language]
    words = verb.split()
    # The verb of a group is its last word in Azerbaijani, mostly its first in Russian, either in Armenian.
    order = range(len(words)) if language == "ru" else range(len(words) - 1, -1, -1)
    for i in order:
        if is_infinitive(words[i], language):
            made = make(words[i], voice)
            return " ".join([*words[:i], made, *words[i + 1 :]]) if made else None
    return None


_SHORT = {"PRTS", "pssv", "past", "masc"}
_FULL = {"PRTF", "pssv", "past", "masc", "nomn"}
_ACTIVE = {"PRTF", "actv", "pres", "masc", "nomn"}


def _russian(verb: str, voice: Voice) -> str | None:
    aspect = "impf" if voice is Voice.DOING else "perf"
    reading = next((reading for reading in analyzer().parse(verb) if {"INFN", aspect} in reading.tag), None)
    if reading is None:
        return None
    made = reading.inflect({Voice.PASSIVE: _SHORT, Voice.DONE: _FULL, Voice.DOING: _ACTIVE}[voice])
    return str(made.word) if made else None


_UNCHANGED = re.compile(r"(?:l[aə][şn]|[aeəıioöuü].*[ıiuü][nl])$")
"""Stems that are reflexive or passive as they are: yaxınlaş, yaralan, açıl, görün."""
_INTRANSITIVE = frozenset(
    (
        "get", "gəl", "ol", "qal", "öl", "düş", "qaç", "keç", "çat", "bit", "dur", "dön", "çıx", "gir", "art",
    )
)  # fmt: skip
_DEEP = {"de": "dey", "ye": "yey", "et": "ed", "get": "ged", "güt": "güd"}


def _azerbaijani(verb: str, voice: Voice) -> str | None:
    stem = verb[:-3]
    vowels = [letter for letter in azerbaijani.lower(stem) if letter in "aıoueəiöü"]
    if not vowels:
        return None
    back = vowels[-1] in "aıou"
    soft = _DEEP.get(stem) or (stem[:-1] + "d" if stem.endswith("t") and len(vowels) > 1 else stem)
    if voice is Voice.DOING:
        return soft + ("y" if soft[-1] in "aıoueəiöü" else "") + ("an" if back else "ən")
    if stem in _INTRANSITIVE:
        return None
    if not _UNCHANGED.search(stem):
        narrow = azerbaijani.NARROW[vowels[-1]]
        open_ = soft[-1] in "aıoueəiöü"
        stem = soft + ("n" if open_ else narrow + ("n" if soft[-1] == "l" else "l"))
        vowels.append(vowels[-1] if open_ else narrow)
    if voice is Voice.PASSIVE:
        return stem + ("maq" if back else "mək")
    return stem + "m" + azerbaijani.NARROW[vowels[-1]] + "ş"


_PASSIVES = {"տալ": "տրվել", "անել": "արվել", "դնել": "դրվել", "ուտել": "ուտվել", "լինել": "", "ունենալ": "", "գալ": ""}
_DOING = {"տալ": "տվող", "գալ": "եկող", "ունենալ": "ունեցող"}


def _armenian(verb: str, voice: Voice) -> str | None:
    if voice is Voice.DOING:
        return _DOING.get(verb) or _armenian_doing(verb)
    passive = _PASSIVES.get(verb)
    if passive is None:
        passive = _armenian_passive(verb)
    if not passive:
        return None
    return passive if voice is Voice.PASSIVE else passive[:-2] + "ած"


def _armenian_doing(verb: str) -> str:
    if verb.endswith(("անալ", "ենալ")):
        return verb[:-3] + "ցող"
    return verb[:-2] + ("ացող" if verb.endswith("ալ") else "ող")


def _armenian_passive(verb: str) -> str:
    if re.search(r"[^աեէըիոու]վել$", verb):
        return verb
    if verb.endswith("ենալ"):
        return ""
    if verb.endswith(("ցնել", "րձնել")):
        return verb[:-3] + "վել"
    if verb.endswith("ալ"):
        return re.sub(r"(?:ան)?ալ$", "ացվել", verb)
    return verb[:-2] + "վել"
