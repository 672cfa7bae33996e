"""A headline of a name and a title (`Lavrov on sanctions`) in other languages: people have translated the title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from briefing.brief import Translation
from briefing.summarize.headline import about_line
from briefing.translate.cascade import known_name


def titled(
    about: tuple[str, Mapping[str, str]] | None, source: str, translations: Mapping[str, Translation]
) -> dict[str, Translation]:
    """The translations of a headline by language.

    about: its name and its title by language, None where it says something else; translations: of the name where the
    title is in that language, else of the whole. Names that the lexicon knows are written as it has them.
    """
    if about is None:
        return dict(translations)
    name, titles = about
    return {
        target: _line(name, titles[target], translation, source, target) if target in titles else translation
        for target, translation in translations.items()
    }


def _line(name: str, title: str, translation: Translation, source: str, target: str) -> Translation:
    if known := known_name(name, source, target):
        return replace(translation, text=about_line(known, title, target), score=1.0, flags=())
    return replace(translation, text=about_line(translation.text.rstrip(" .։"), title, target))
