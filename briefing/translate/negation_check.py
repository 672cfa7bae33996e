"""Whether a sentence and its translation agree on yes or no."""

from __future__ import annotations

import re

from briefing.translate.negations import strong, weak

_BOUNDS = {
    "en": re.compile(r"\b(?:no|not) (?:more|fewer|less|later|longer|earlier|higher|lower|older) than\b", re.IGNORECASE),
    "ru": re.compile(
        r"\bне (?:более|больше|менее|меньше|позднее|позже|дольше|ранее|раньше|выше|ниже|старше|младше)\b(?! не\b)",
        re.IGNORECASE,
    ),
    "az": re.compile(r"\b(?:çox|artıq|az|gec|tez|uzun) olma(?:yaraq|yan|malı|maq|ma)\w*", re.IGNORECASE),
    "hy": re.compile(r"(?<!\w)ոչ (?:ավելի?|պակաս|քիչ|ուշ|շուտ|վաղ|երկար|բարձր|ցածր)(?!\w)", re.IGNORECASE),
}
"""What negates a bound of a number ("not more than 1,200") and says nothing about the sentence's yes or no."""


def negation_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side negates outright and the other shows no trace of it, beside what bounds a number."""
    sides = ((source_text, source), (target_text, target))
    if all(_bounded(*side) and strong(*side) for side in sides):  # what of the "not" is left beside the bounds?
        source_text, target_text = (_BOUNDS[language].sub(" ", text) for text, language in sides)
    ours, theirs = strong(source_text, source), strong(target_text, target)
    if bool(ours) == bool(theirs):
        return False
    return not weak(target_text, target) if ours else not weak(source_text, source)


def _bounded(text: str, language: str) -> bool:
    return language in _BOUNDS and _BOUNDS[language].search(text) is not None
