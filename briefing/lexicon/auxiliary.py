"""The auxiliary that Armenian puts inside a verb of several words: ազատ է արձակվել is a form of ազատ արձակվել."""

from __future__ import annotations

import re
from collections.abc import Sequence

AUXILIARY = "(?:չ?(?:եմ|ես|է|ենք|եք|են|էի|էիր|էր|էինք|էիք|էին)|չի)"
"""A pattern for all its forms, without word boundaries."""
_AUXILIARY = re.compile(AUXILIARY)


def without_auxiliary(tokens: Sequence[re.Match[str]], i: int) -> list[re.Match[str]]:
    """The Armenian words `tokens` without an auxiliary right behind the `i`th; empty where none is there."""
    if i + 2 >= len(tokens) or not _AUXILIARY.fullmatch(tokens[i + 1].group()):
        return []
    return [*tokens[: i + 1], *tokens[i + 2 :]]
