"""English articles and genitives that the next letters decide: an information, a hour, the parties's.

Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, 5.11 and 5.113.
"""

from __future__ import annotations

import re

_ARTICLE = r"(?<![\w'’-])(a|(?:(?<=^)|(?<=[.!?] ))A)"
_AN = re.compile(rf"{_ARTICLE} (?=(?:[aeio](?!u\w*|ne\b|nce\b)|hour|honest|honou?r|heir)[a-z]*\b)")
_A = re.compile(rf"{_ARTICLE}n (?=(?:[bcdfgjklmnpqrstvwxyz]|h(?!our|onest|onou?r|eir|istor|otel))[a-z]+\b)")
_GENITIVE = re.compile(r"(?<=ies)['’]s\b|(?<=[a-z]ers)['’]s\b")
"""Behind the plural."""


def mended(text: str) -> tuple[str, bool]:
    """The text with these put right; they say nothing of the rest, so no fault counts."""
    text = _A.sub(r"\1 ", _AN.sub(r"\1n ", text))
    return _GENITIVE.sub(lambda match: match.group()[0], text), False
