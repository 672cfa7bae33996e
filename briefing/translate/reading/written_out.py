"""Abbreviations and short forms of a source written out, so that models and checks meet words: $5.2bn, Nov. 14, Art. 5.

`written_out_en.tsv` and so on have them for each language in the order in which they are replaced: a pattern, and what
stands for it. Only what can mean one thing is there.
"""

from __future__ import annotations

import re
from importlib.resources import files

from briefing.language.attribution import capital
from briefing.lexicon.entry import LANGUAGES
from briefing.lexicon.once import once
from briefing.translate.reading.ranges import with_dash

_TWELVE_HOURS = re.compile(
    r"(?<![\d:.])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?(?=(\s+[a-z0-9]|[,;:)?!])|)", re.I
)


def written_out(text: str, language: str) -> str:
    """`text` with its abbreviations written out; as it is in a language without a table."""
    if language == "en":
        text = with_dash(_TWELVE_HOURS.sub(_by_the_day, text))
    written = text
    for pattern, replacement in _rows(language):
        written = pattern.sub(replacement, written)
    if text[:1].isupper() and written[:1].islower():
        written = capital(written, language)
    # The full stop of the last abbreviation was that of the sentence too.
    return written + "." if text.endswith(".") and written[-1:].isalnum() else written


def _by_the_day(match: re.Match[str]) -> str:
    """10:30 p.m. as 22:30."""
    hour = int(match[1]) % 12 + (12 if match[3].lower() == "p" else 0)
    stop = "." if match.group().endswith(".") and match[4] is None and match.end() == len(match.string) else ""
    return f"{hour}:{match[2] or '00'}{stop}"


@once
def _rows(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    if language not in LANGUAGES:
        return ()
    rows = (files("briefing.translate.reading") / f"written_out_{language}.tsv").read_text("utf-8").splitlines()[1:]
    return tuple((re.compile(pattern), written) for pattern, written in (row.split("\t") for row in rows))
