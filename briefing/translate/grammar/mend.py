"""Grammar that can be seen to be wrong in a translation alone, by target language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from briefing.translate.grammar import armenian, azerbaijani, english, russian

_MENDED: Mapping[str, Callable[[str], tuple[str, bool]]] = {
    "az": azerbaijani.mended,
    "en": english.mended,
    "hy": armenian.mended,
    "ru": russian.mended,
}


def mended(text: str, language: str) -> tuple[str, bool]:
    """`text` with the endings put right that can only be so; whether any fault was found, mended or not.

    language: BCP 47 code; a text in a language without rules comes back as it is.
    """
    mend = _MENDED.get(language)
    return mend(text) if mend else (text, False)
