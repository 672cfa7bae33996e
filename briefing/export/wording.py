"""The words in which every format speaks to an editor: origins, flags and languages explained in English."""

from __future__ import annotations

from datetime import date

from briefing.brief import KeyPoint, Translation

ORIGINS = {
    "memory": "an approved translation of this very sentence, from the translation memory",
    "fuzzy": "an approved translation of a similar sentence, adapted; the number says how similar it is",
    "model": "translated by the local translation model, not yet read by an editor",
    "llm": "translated by a large language model, not yet read by an editor",
    "human": "written or corrected by an editor",
}

FLAGS = {
    "number-mismatch": "numbers differ from the source: check them",
    "name-missing": "a name from the source is missing: check who is meant",
    "negation": "a “not” may have been lost or added: compare with the source",
    "wrong-language": "the text seems to be in another language: translate it again",
    "untranslated": "words of the source were left untranslated: finish the sentence",
    "glossary": "a glossary term was not used: check the terminology",
    "length": "much longer or shorter than the source: check that nothing is missing or added",
    "low-confidence": "the model is unsure: compare with the source before use",
}

POINT_ORIGINS = {"model": "in the words of a summarization model", "llm": "in the words of a language model"}
POINT_FLAGS = {"replaced": "the statement doesn't bear out what the model wrote: this is a sentence of its own"}

ENGLISH_NAMES = {"en": "English", "ru": "Russian", "az": "Azerbaijani", "hy": "Armenian"}
NATIVE_NAMES = {"en": "English", "ru": "Русский", "az": "Azərbaycanca", "hy": "Հայերեն"}

NOT_TRANSLATED = "not translated"

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def badge(translation: Translation) -> str:
    """Where the words come from, in a word: `memory`, `fuzzy 0.87`, `model`, `llm`, `human`."""
    if translation.origin == "fuzzy":
        return f"fuzzy {translation.score:.2f}"
    return translation.origin


def flag_words(translation: Translation) -> list[str]:
    """What is doubtful about a translation, a sentence for each flag; a flag of a plugin speaks for itself."""
    return [FLAGS.get(flag, flag) for flag in translation.flags]


def point_words(point: KeyPoint) -> list[str]:
    """What an editor should know of a key point's own wording; nothing for the speaker's words."""
    origin = POINT_ORIGINS.get(point.origin, "")
    return [*([origin] if origin else []), *(POINT_FLAGS.get(flag, flag) for flag in point.flags)]


def native_name(language: str) -> str:
    """The name of a language in that language; the code itself for one that isn't known here."""
    return NATIVE_NAMES.get(language, language)


def english_name(language: str) -> str:
    """The name of a language in English; the code itself for one that isn't known here."""
    return ENGLISH_NAMES.get(language, language)


def day(published: str) -> str:
    """`2023-09-22` as `22 September 2023`; anything else as it is."""
    try:
        when = date.fromisoformat(published)
    except ValueError:
        return published
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
