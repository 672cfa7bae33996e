"""Whether a printed point hangs on what was said before it: `She says they will pay`, «заявляет, что это решение …»."""

from __future__ import annotations

import re

from briefing.summarize.wording.meant import means_another, tells_of_another
from briefing.summarize.wording.pointing import points_back

_FRAMES = {
    "en": re.compile(
        r"[^“”\"]{1,120}? (?:says|say|said|believes)(?: that(?! \w+ (?:is|was|will|would|has|had)(?!\w)))? "
    ),
    "ru": re.compile(r"[^«»]{1,120}?, что "),
    "az": re.compile(r"[^“”\"]{1,120}? ki, "),
    "hy": re.compile(r"[^«»]{1,120}?, (?:որ|թե) "),
}
_QUOTED = re.compile(r"[^“«„\"]{0,120}[“«„\"]")
_FEWEST = 6
"""Words behind a colon that say what was pointed to."""
_OWN = {
    "en": re.compile(r"(?:he|she|they)(?!\w)", re.IGNORECASE),
    "ru": re.compile(r"(?:он|она|они)(?!\w)", re.IGNORECASE),
    "az": re.compile(r"(?:o|onlar)(?!\w)", re.IGNORECASE),
    "hy": re.compile(r"(?:նա|նրանք)(?!\w)", re.IGNORECASE),
}
"""Behind a reporter's `She said` these are the speaker."""


def hangs(point: str, language: str, reported: bool) -> bool:
    """Whether a printed point begins with what only the words before it explain. `reported`: by a reporter."""
    if language not in _FRAMES:
        return False
    frame = _FRAMES[language].match(point)
    start = frame or _QUOTED.match(point)
    body = point[start.end() :] if start else point
    if reported and frame and _OWN[language].match(body):
        return False
    behind = body.partition(": ")[2]
    if not reported and tells_of_another(body, language):
        return True
    if len(behind.split()) >= _FEWEST and not may_hang(behind, language):
        return False
    return points_back(body, language) or means_another(body, language)


def may_hang(words: str, language: str) -> bool:
    """Whether a clause begins so."""
    return points_back(words, language) or means_another(words, language) or tells_of_another(words, language)
