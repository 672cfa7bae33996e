"""Ways of saying things at press conferences and in statements, in the words in which training lines say the same.

`usual_wording_en.tsv` has them in the order in which they are replaced: a pattern, and what stands for it. Only what
means the same is there: With respect to the sanctions, … is As for the sanctions, …; I mean, … is left out.
"""

from __future__ import annotations

import re
from importlib.resources import files

from briefing.language.attribution import capital
from briefing.lexicon.finder import find
from briefing.lexicon.once import once

_HERE = "briefing.translate.reading"
_SHORT = {"'m": " am", "'re": " are", "'ve": " have", "'d": " would", "'ll": " will"}
_WHEN = r"from here|at this (?:point|time|stage|juncture|moment)|today|(?:right )?now|here|yet|publicly"
_NOT_SOMETHING = re.compile(
    r"\b(?:[Tt]hat|[Tt]his|[Ii]t)(?:(?:['’]s| is) not|['’]s n['’]t| isn['’]t) (?:something|anything) (?:that |which )?"
    r"(?P<who>I|we|they)(?P<verb>['’](?:m|re|ve|d(?! (?:been|had|\w+[^e]ed|\w+n)\b)|ll)"
    r"| (?:am|are|have|had|can|could|will|would|should))"
    r"(?P<rest>(?: (?:going|prepared|ready|willing|able|in a position|to|be|been|currently|really|ever|even|just))*"
    rf" (?!(?:{_WHEN}|not|never)\b)[a-z]+(?: any [a-z]+)?(?: (?:on|of|about|to|for|with|into))?)"
    rf"(?P<when> (?:{_WHEN}))?(?=[.,;!?]|$)"
)
"""That's not something I can comment on: I cannot comment on that."""
_PART_OF = re.compile(r"(?<=[\w,] )(?:(?:North|South)-?)?(?:[Ee]ast|[Ww]est|North|South)ern (?=[A-Z])")
_PLACES = ("place", "country")


def usual_wording(text: str, language: str) -> str:
    """`text` in more usual words that mean the same; as it is in a language without a table."""
    if language != "en":
        return text
    written = _NOT_SOMETHING.sub(_denied, text)
    for pattern, replacement in _rows():
        written = pattern.sub(replacement, written)
    written = _small_part(written)
    return capital(written, language) if text[:1].isupper() else written


def _small_part(text: str) -> str:
    """`text` with a small letter in Eastern Syria, if that is no name of the lexicon: Eastern alone reads as Easter."""
    for part in _PART_OF.finditer(text):
        names = find(text, "en")
        starts = {name.start for name in names if name.entry.kind in _PLACES}
        if part.end() in starts and not any(name.start <= part.start() < name.end for name in names):
            text = text[: part.start()] + part.group().lower() + text[part.end() :]
    return text


def _denied(match: re.Match[str]) -> str:
    verb = _SHORT.get(match["verb"].replace("’", "'"), match["verb"])
    who = match["who"] if match["who"] == "I" or match.start() else capital(match["who"], "en")
    return f"{who}{verb} not{match['rest']} that{match['when'] or ''}".replace(" can not ", " cannot ")


@once
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = (files(_HERE) / "usual_wording_en.tsv").read_text("utf-8").splitlines()[1:]
    return tuple((re.compile(pattern), written) for pattern, written in (row.split("\t") for row in rows))
