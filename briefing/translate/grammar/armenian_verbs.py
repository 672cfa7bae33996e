"""Which Armenian words may be finite verbs.

Source: Dum-Tragut, "Armenian: Modern Eastern Armenian", 2009, chapter 2.5 (conjugation).
"""

from __future__ import annotations

import re

from briefing.translate.grammar.known import known as known_in
from briefing.translate.tables import lower

_POSITIVE = frozenset({"եմ", "ես", "է", "ենք", "եք", "են", "էի", "էիր", "էր", "էինք", "էիք", "էին"})
AUXILIARIES = _POSITIVE | {"չ" + word for word in _POSITIVE}
_OTHERS = re.compile(
    r"ունեմ|ունես|ունի|ունենք|ունեք|ունեն|ունեի|ունեիր|ուներ|ունեինք|ունեիք|ունեին|գիտեմ|գիտես|գիտի|գիտենք"
    r"|գիտեք|գիտեն|գիտեր|գիտեին|կա|կան|կար|կային|արժե|արժեն|արժեր|թող|պետք|հնարավոր|կարելի|չի|հարկ|մի"
)
_SHORT = re.compile(
    r"եկավ|եկան|տվեց|արեց|գնաց|ասաց|եղավ|եղան|մտավ|մտան|ելավ|տեսավ|տեսան|առավ|առան|տա|տան|գա|գան|լինի|լինեն|մնա"
    r"|մնան|ասի|ասեն|անի|անեն|դառնա|դառնան|դառնար|տանի|տանեն|տանեին|տար|տային|գար|գային|տարան"
)
_PAST = re.compile(r"(?:եց|աց|եցին|ացին|ավ|եցինք|ացինք|եցի|ացի|եցիր|ենք|անք|եք|եինք|այինք|վեն|վի|վեր|վեին)$")
_FUTURE = re.compile(r"կ\w*(?:ի|են|ա|ան|եր|եին|ար|ային|եմ|ամ|ես|աս|եի|այի)$")
_ENDINGS = tuple(re.findall(r"\w+", "են եմ ես եի եիր եր եին ան ամ աս աք այի ար ային ի ա ին իր ու"))
_ALSO_NOMINAL = frozenset({"ին", "իր", "ու"})


def finite(word: str) -> bool:
    """Whether the word may be a finite verb; also true of many nouns, whose cases look the same."""
    word = lower(word, "hy")
    if word in AUXILIARIES or _OTHERS.fullmatch(word) or _SHORT.fullmatch(word) or word.startswith("չ"):
        return True
    if (_PAST.search(word) and len(word) > 3) or _FUTURE.fullmatch(word):
        return True
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        if any(known(stem + infinitive) for infinitive in ("ել", "ալ", "նել", "նալ")) and not (
            ending in _ALSO_NOMINAL and known(stem)
        ):
            return True
    return False


def plural(word: str) -> bool:
    """Whether a word in -ներ, with or without the article, is a plural: ինժեներ isn't, since no ինժե exists."""
    stem, ending, article = word.rpartition("ներ")
    return bool(ending) and article in ("", "ը", "ն") and (known(stem) or known(stem + "ի"))


def known(word: str) -> bool:
    """Whether the training lines have the word; every word counts as known where the model lists none."""
    return known_in(word, "hy")
