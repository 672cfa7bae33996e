"""What the languages are called, and their codes in each family of translation models."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.errors import InputError

SUPPORTED = ("en", "ru", "az", "hy")
"""The languages that briefing reads and writes, as BCP 47 codes."""


@dataclass(frozen=True, slots=True)
class Name:
    """A language's name in English and in itself."""

    english: str
    native: str


NAMES: dict[str, Name] = {
    "en": Name("English", "English"),
    "ru": Name("Russian", "русский"),
    "az": Name("Azerbaijani", "azərbaycanca"),
    "hy": Name("Armenian", "հայերեն"),
    "tr": Name("Turkish", "Türkçe"),
    "uk": Name("Ukrainian", "українська"),
    "be": Name("Belarusian", "беларуская"),
    "kk": Name("Kazakh", "қазақша"),
    "uz": Name("Uzbek", "o‘zbekcha"),
    "tk": Name("Turkmen", "türkmençe"),
    "ka": Name("Georgian", "ქართული"),
    "fa": Name("Persian", "فارسی"),
    "ar": Name("Arabic", "العربية"),
    "fr": Name("French", "français"),
    "de": Name("German", "Deutsch"),
    "bg": Name("Bulgarian", "български"),
    "cs": Name("Czech", "čeština"),
    "el": Name("Greek", "ελληνικά"),
    "es": Name("Spanish", "español"),
    "he": Name("Hebrew", "עברית"),
    "it": Name("Italian", "italiano"),
    "ja": Name("Japanese", "日本語"),
    "ko": Name("Korean", "한국어"),
    "ku": Name("Kurdish", "kurdî"),
    "ky": Name("Kyrgyz", "кыргызча"),
    "mk": Name("Macedonian", "македонски"),
    "nl": Name("Dutch", "Nederlands"),
    "pl": Name("Polish", "polski"),
    "ps": Name("Pashto", "پښتو"),
    "pt": Name("Portuguese", "português"),
    "ro": Name("Romanian", "română"),
    "sr": Name("Serbian", "српски"),
    "sv": Name("Swedish", "svenska"),
    "tg": Name("Tajik", "тоҷикӣ"),
    "tt": Name("Tatar", "татарча"),
    "ug": Name("Uyghur", "ئۇيغۇرچە"),
    "zh": Name("Chinese", "中文"),
}
"""Every language that `detect` can return, besides `und`."""

FAMILIES: dict[str, dict[str, str]] = {
    "opus-mt": {"en": "eng", "ru": "rus", "az": "aze_Latn", "hy": "hye"},
    "nllb": {"en": "eng_Latn", "ru": "rus_Cyrl", "az": "azj_Latn", "hy": "hye_Armn"},
    "m2m100": {"en": "en", "ru": "ru", "az": "az", "hy": "hy"},
    "madlad": {"en": "<2en>", "ru": "<2ru>", "az": "<2az>", "hy": "<2hy>"},
    "mbart50": {"en": "en_XX", "ru": "ru_RU", "az": "az_AZ"},
    "seamless": {"en": "eng", "ru": "rus", "az": "azj", "hy": "hye"},
}
"""Codes by model family. Sources: the model cards of Helsinki-NLP/opus-mt-tc-* (target tokens `>>hye<<`; the embedded
model uses the same), facebook/nllb-200-* (FLORES-200), facebook/m2m100_*, google/madlad400-*,
facebook/mbart-large-50 (which has no Armenian) and facebook/seamless-m4t-v2-large."""

_ALIASES = {
    "en": "eng english английский ingilis ingiliscə անգլերեն անգլերէն",
    "ru": "rus russian russkij русский rus-dili rusca rusça ռուսերեն ռուսերէն",
    "az": "aze azj azerbaijani azeri azərbaycanca azərbaycan azerbaycanca азербайджанский ադրբեջաներեն",
    "hy": "hye arm armenian հայերեն հայերէն армянский ermənicə ermeni ermənicə haeren",
}
_SCRIPTS = {"en": "latn", "ru": "cyrl", "az": "latn", "hy": "armn"}
_CODES = {alias: code for code, aliases in _ALIASES.items() for alias in (code, *aliases.split())}


def describe(language: str) -> str:
    """A language for a message: `Turkish (tr)`; an unknown code stands for itself, `und` is "an unknown language"."""
    if language == "und":
        return "an unknown language"
    name = NAMES.get(language)
    return f"{name.english} ({language})" if name else language


def supported_names() -> str:
    """`English, Russian, Azerbaijani and Armenian`."""
    names = [NAMES[code].english for code in SUPPORTED]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def unsupported_message(language: str, text: str = "this text") -> str:
    """`this text is in Turkish (tr); briefing reads English, Russian, Azerbaijani and Armenian`."""
    return f"{text} is in {describe(language)}; briefing reads {supported_names()}"


def language_code(user_input: str) -> str:
    """The supported BCP 47 code that `EN`, `eng`, `English`, `«русский»`, `az-Latn`, `aze_Latn` or `hye` means.

    Raises InputError, listing what is supported, for anything else; also for a script that the language isn't
    supported in (`az-Cyrl`).
    """
    given = user_input.strip(" \t\r\n«»\"'“”<>").replace("İ", "i").lower().replace("_", "-")
    whole = _CODES.get(given)
    if whole:
        return whole
    main, *rest = given.removeprefix("2").split("-")
    code = _CODES.get(main) if len(main) in (2, 3) else None
    if code and all(_fits(code, part) for part in rest):
        return code
    known = ", ".join(f"{code} ({NAMES[code].english})" for code in SUPPORTED)
    raise InputError(f"{user_input.strip()!r} is not a language that briefing supports; there are: {known}")


def model_code(language: str, family: str) -> str:
    """The code of a supported language in `family`, one of the keys of FAMILIES. Raises InputError where the family is
    unknown or doesn't have the language."""
    if family not in FAMILIES:
        raise InputError(f"there is no model family called {family!r}; there are: {', '.join(FAMILIES)}")
    code = FAMILIES[family].get(language_code(language))
    if code is None:
        raise InputError(f"{family} models don't have {describe(language)}; they have: {', '.join(FAMILIES[family])}")
    return code


def model_token(language: str, family: str) -> str:
    """The token that stands for a language in the vocabulary of `family`: `hye_Armn`, `__hy__`, `<2hy>`, `>>hye<<`.

    Raises InputError as `model_code`.
    """
    code = model_code(language, family)
    if family in ("m2m100", "seamless"):
        return f"__{code}__"
    return f">>{code}<<" if family == "opus-mt" else code


def _fits(code: str, part: str) -> bool:
    """Whether a script or region subtag leaves the language what it is: `Latn`, `US`, `001`."""
    return part == _SCRIPTS[code] if len(part) == 4 else len(part) in (2, 3) and part.isalnum()
