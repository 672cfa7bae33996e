"""Whether a translation is in the language asked for: by script, by letters, and by a detector that the caller has."""

from __future__ import annotations

import re
from collections.abc import Callable

_SCRIPTS = {
    "en": re.compile("[A-Za-zÀ-ɏəƏ]"),
    "az": re.compile("[A-Za-zÀ-ɏəƏ]"),
    "ru": re.compile("[А-Яа-яЁё]"),
    "hy": re.compile("[Ա-Ֆա-և]"),
}
_FOREIGN = {
    "en": re.compile("[əğış]"),
    "ru": re.compile("[іїєґўәғқңөұһҹҝү]"),
}
"""Small letters that the language itself doesn't have."""
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": frozenset(_WORD.findall("the of to in and a is are was for on that with by has will be at from not")),
    "ru": frozenset(_WORD.findall("и в на не что с по к о из за для от у до при во со об это как")),
}
_LETTERS, _WORDS, _SHARE = 4, 4, 0.5
"""Fewest letters and small-letter words for a verdict; smallest share of the language's script."""


def wrong_language(text: str, language: str, detect: Callable[[str], str] | None = None) -> bool:
    """Whether `text` isn't in `language` (BCP 47); `detect` gives the code of a text's language or "und"."""
    script = _SCRIPTS.get(language)
    letters = [sign for sign in text if sign.isalpha()]
    if script is None or len(letters) < _LETTERS:
        return False
    if sum(script.match(sign) is not None for sign in letters) < _SHARE * len(letters):
        return True
    small = [word for word in _WORD.findall(text) if word.islower()]
    if len(small) < _WORDS:
        return False
    foreign = _FOREIGN.get(language)
    if foreign and sum(foreign.search(word) is not None for word in small) * 5 > len(small):
        return True
    # The detector is asked last, because it takes longer than everything else here.
    if language == "az":  # hardly a sentence of it does without ə
        return "ə" not in text and (_other(text, language, detect) if detect else not re.search("[ğışçöü]", text))
    common = _COMMON.get(language)
    return bool(common and detect and not common.intersection(small) and _other(text, language, detect))


def _other(text: str, language: str, detect: Callable[[str], str]) -> bool:
    return detect(text) not in (language, "und")
