"""Mistakes put into good translations, to see whether the checks find them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_NO_MORE: dict[str, list[tuple[str, str]]] = {
    "en": [
        (r"\bcan't\b|\bcannot\b", "can"),
        (r"\bwon't\b", "will"),
        (r"(\w)n['’]t\b", r"\1"),
        (r"\bnot ", ""),
        (r"\bnot\b", ""),
        (r"\b[Nn]o one\b|\b[Nn]obody\b|\b[Nn]one\b", "everyone"),
        (r"\b[Nn]o\b", "some"),
        (r"\b[Nn]ever\b", "always"),
        (r"\b[Nn]othing\b", "something"),
        (r"\b[Nn]owhere\b", "somewhere"),
        (r"\b[Nn]either\b", "either"),
        (r"\b[Nn]or\b", "or"),
        (r"\b[Ww]ithout\b", "with"),
        (r"\bunacceptabl", "acceptabl"),
        (r"\binadmissib", "admissib"),
        (r"\bimpermissib", "permissib"),
        (r"\bimpossib", "possib"),
    ],
    "ru": [
        (r"\b[Нн]е ", ""),
        (r"\b[Нн]и ", ""),
        (r"\b[Нн]ельзя\b", "можно"),
        (r"\b[Нн]ету?\b", "есть"),
        (r"\b[Нн]икогда\b", "всегда"),
        (r"\b[Нн]ик(то|ого|ому|ем)\b", r"к\1-то"),
        (r"\b[Нн]ич(то|его|ему|ем)\b", r"ч\1-то"),
        (r"\b[Нн]и(где|куда|как)", r"\1"),
        (r"\b[Нн]и(чей|чьи)", r"\1"),
        (r"\b[Нн]е(кому|чего|зачем|когда)\b", r"\1"),
        (r"\b[Бб]езо?\b", "с"),
        (r"\b[Нн]е(возмож|допустим|приемл)", r"\1"),
    ],
    "az": [
        (r"\bdeyil(?=dir|di|lər|\b)", "məhz"),
        (r"\byoxdu", "vardı"),
        (r"\b[Yy]ox\b", "var"),
        (r"\b[Hh]eç\w* ?", ""),
        (r"\bolmaz", "olar"),
        (r"(?<=\w)m([ıiuü]r)(?=\w*)", r"\1"),
        (r"(?<=\w)may(ıb|aca|an|araq)", r"\1"),
        (r"(?<=\w)məy(ib|əcə|ən|ərək)", r"\1"),
        (r"(?<=\w)m[aə](d[ıi]|mış|miş|mal[ıi]|m[aə]l[ıi]|s[ıi]n|ma|mə|sa|sə)", r"\1"),
        (r"(?<=\w)m[aə]z", "ar"),
    ],
    "hy": [
        (r"\b[Չչ]ի\b|\b[Չչ]է\b", "է"),
        (r"\b[Չչ](?=[^\W\d_])", ""),
        (r"\b[Ոո]չ ոք", "ամեն ոք"),
        (r"\b[Ոո]չինչ", "ինչ-որ բան"),
        (r"\b[Ոո]՛?չ ", ""),
        (r"\b[Եե]րբեք", "միշտ"),
        (r"\b[Աա]ռանց\b", "հետ"),
        (r"մի՛", ""),
        (r"\bան(ընդունելի|թույլատրելի|հնար)", r"\1"),
    ],
}


def without_negation(text: str, language: str) -> str:
    """`text` saying yes where it said no; not always good grammar."""
    for pattern, replacement in _NO_MORE[language]:
        text = re.sub(pattern, replacement, text)
    return " ".join(text.split())


def with_other_number(text: str, random_: random.Random) -> str | None:
    """`text` with one of its numerals changed in one digit; None where it has none."""
    digits = [match.start() for match in re.finditer(r"\d", text)]
    if not digits:
        return None
    spot = random_.choice(digits)
    new = random_.choice([digit for digit in "23456789" if digit != text[spot]])
    return text[:spot] + new + text[spot + 1 :]


def without_name(text: str, random_: random.Random, title: Callable[[str], object] = lambda word: False) -> str | None:
    """`text` without one capitalised word, in any form, that doesn't begin a sentence; None where there is none.

    `title` tells words that are capitalised without being names; they stay.
    """
    names = [
        match.group()
        for match in re.finditer(r"[^\W\d_][\w'’]{2,}", text)
        if match.group()[0].isupper()
        and match.group()[1:2].islower()
        and re.search(r"[\w,]$", text[: match.start()].rstrip())
        and not title(match.group())
    ]
    if not names:
        return None
    name = random_.choice(names)
    return " ".join(re.sub(rf"\b{re.escape(name[:5])}[\w'’]*", "", text).split())
