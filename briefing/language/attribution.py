"""How a line says whose words follow: `Name: “words”`, in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass

QUOTES = {
    "en": "{name}: “{words}”",
    "ru": "{name}: «{words}»",
    "az": "{name}: “{words}”",
    "hy": "{name}․ «{words}»",
}
"""Somebody's own words."""
HEADLINES = {"en": "{name}: {words}", "ru": "{name}: {words}", "az": "{name}: {words}", "hy": "{name}․ {words}"}
"""What somebody says, in a headline or behind the name that a transcript puts before it."""
_NOBODYS = {"en": "“{words}”", "ru": "«{words}»", "az": "“{words}”", "hy": "«{words}»"}
STOPS = {"en": ".", "ru": ".", "az": ".", "hy": "։"}
_LINE = re.compile(
    r"(?P<name>(?:[^\W\d_]\.[ -]?){0,3}[^\W\d_][^.․:։!?…«»“”„\"\n]{1,80})(?::|․|\.(?= [«“„\"])) "
    r"(?:[«“„\"](?P<quoted>[^\n]+)[»”“\"]|(?P<said>[^\s«»“”„\"][^\n]*?))(?P<end>(?:(?<!\.)[.։])?)"
)
_ENDED = re.compile(r"[.․!?…։]$")
_STOP = re.compile(r"(?<![.․…])(?<!\.\w)[.։]$")
"""The full stop of a sentence, neither an ellipsis nor that of D.C."""
_CLOSERS = {"«": "»", "“": "”", "„": "“”"}
_MOST_WORDS = 8
"""Of a name with its office."""


@dataclass(frozen=True, slots=True)
class Attributed:
    """`words`: a sentence with its capital and final sign; quoted: whether it stands between quotation marks;
    stopped: whether the line ends as a sentence does."""

    name: str
    words: str
    quoted: bool
    stopped: bool


def attributed(text: str, language: str) -> Attributed | None:
    """The parts of a line that gives somebody's words, None for any other."""
    line = _LINE.fullmatch(text)
    if (
        line is None
        or language not in STOPS
        or not line["name"][0].isupper()
        or len(line["name"].split()) > _MOST_WORDS
    ):
        return None
    words = (line["quoted"] or line["said"]).strip()
    if line["quoted"] and ('"' in words or not _balanced(words)):
        return None  # two quotations with something between them
    words = capital(words, language)
    ended = _ENDED.search(words) is not None
    return Attributed(
        line["name"],
        words if ended else words + STOPS[language],
        line["quoted"] is not None,
        bool(line["end"]) or ended,
    )


def put_together(name: str, words: str, like: Attributed, language: str) -> str:
    """The line in `language` with another's `name` and `words`, formed as `like` is; without a name the quoted words
    alone."""
    bare = _STOP.sub("", words)
    form = (QUOTES if like.quoted else HEADLINES) if name else _NOBODYS
    line = form[language].format(name=name, words=bare)
    return line + STOPS[language] if like.stopped and not _ENDED.search(bare) else line


def capital(text: str, language: str) -> str:
    """`text`, which isn't empty, with a capital at its beginning."""
    first = "İ" if language == "az" and text[0] == "i" else text[0].upper()
    return first + text[1:] if len(first) == 1 else text  # և and ß have no capital of one letter


def _balanced(words: str) -> bool:
    """Whether every inner quotation that opens is closed, and none that closes is closed twice."""
    expected: list[str] = []
    for sign in words:
        if expected and sign in expected[-1]:
            expected.pop()
        elif sign in _CLOSERS:
            expected.append(_CLOSERS[sign])
        elif sign in "»”":
            return False
    return not expected
