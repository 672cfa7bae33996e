"""Which language the words of one piece of text are in: py3langid's model, checked against alphabets and words.

py3langid (Barbaresi; naive Bayes over byte n-grams, Lui & Baldwin 2011) tells 139 languages. Here it chooses among
those of `names`, weighted by how likely a newsroom of this region is to meet them; a letter outside a language's
alphabet counts against it, and words decide between Azerbaijani and Turkish where letters don't.
docs/language-detection.md has the figures.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from briefing.language.alphabets import foreign_spellings
from briefing.language.names import NAMES
from briefing.language.telling_words import telling

_NOT_A_LANGUAGE = "zxx"
_EXPECTED = {
    **dict.fromkeys(NAMES, 0.1),
    **dict.fromkeys(("tr", "uk", "be", "kk", "uz", "tk", "ka", "fa", "ar", "fr", "de", _NOT_A_LANGUAGE), 0.4),
    **dict.fromkeys(("en", "ru", "az", "hy"), 1.0),
}
"""Relative weights before any evidence."""

_FOREIGN_SPELLING = 0.05
_TELLING_WORD = 8.0
_MISTAKEN = {"az": ("tr", "uz", "tk", "ku"), "tr": ("az", "uz", "tk", "ku"), "uk": ("ru",), "ru": ("uk", "be", "bg")}
"""By language with telling words: those that it is mistaken for."""

_FLOOR = 1e-6


def identify(words: list[str]) -> dict[str, float]:
    """Probabilities by BCP 47 code, `und` for what is no language, adding up to 1; `words` are of one script, in order.

    Deterministic. Loads py3langid's model the first time (about half a second, 70 MB).
    """
    scores = {
        language: max(probability, _FLOOR) * _EXPECTED[language]
        for language, probability in _identifier().rank(" ".join(words))
    }
    # Names may have any letter; words that begin small are the language's own.
    own = [word for word in words if word[0].islower()] or words
    text = " ".join(own).replace("İ", "i").lower()
    for language in scores:
        scores[language] *= _FOREIGN_SPELLING ** min(foreign_spellings(text, language), 6)
    _weigh_words(scores, words)
    total = sum(scores.values())
    return {("und" if code == _NOT_A_LANGUAGE else code): score / total for code, score in scores.items()}


def _weigh_words(scores: dict[str, float], words: list[str]) -> None:
    """Moves weight between languages that are mistaken for one another by the words that only one of them has."""
    best = max(scores, key=lambda code: scores[code])
    for language, count in telling(words).items():
        if count and best in (language, *_MISTAKEN[language]):
            scores[language] = max(scores[language], scores[best] / 100) * _TELLING_WORD ** min(count, 4)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([*NAMES, _NOT_A_LANGUAGE])
    return identifier
