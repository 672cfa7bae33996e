"""Who says which line of a subtitle: WebVTT voices, `NAME:` labels, and the chevrons of American captions."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^<>]+)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,200}>|</?\d[\d:.,]*>|\{\\[^{}]{0,200}\}", re.IGNORECASE)
_CHEVRONS = re.compile(r"^(?:>>+|»|&gt;&gt;+)\s*")
_CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁԱ-ՖƏĞİÖŞÜÇ"
_UPPER_LABEL = re.compile(rf"(?P<name>[{_CAPITAL}][{_CAPITAL}.’'\- ]{{1,60}}(?:\([^()]{{1,60}}\))?)\s*:\s+(?=\S)")
_NAME_LABEL = re.compile(
    rf"(?P<name>[{_CAPITAL}][\w.’'-]*(?: (?:[{_CAPITAL}][\w.’'-]*|de|von|van|der|al|bin|da|du)){{0,5}}"
    r"(?: \([^()]{1,60}\))?)\s*:\s+(?=\S)"
)
_SENTENCE_END = re.compile(r"(?:^|[.!?…։:][»”\"')\]]*)$")
_DASH = re.compile(r"^[-–—]\s*(?=\w)")


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """Words of one line; `speaker` is the name in front of them, empty where there is none."""

    text: str
    speaker: str = ""
    begins_turn: bool = False


def spoken_lines(lines: Iterable[str], before: str) -> list[SpokenLine]:
    """The lines of a cue without markup; `before` is the line said before them, which a label can't interrupt."""
    spoken = []
    for line in lines:
        for speaker, words in _voices(line):
            if found := _spoken(words, speaker, before):
                spoken.append(found)
                before = found.text
    return spoken


def _voices(line: str) -> list[tuple[str, str]]:
    """(Name, words) for each WebVTT voice in a line; the name is empty for words before the first."""
    pieces = _VOICE.split(line)
    voices = [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    return [(_plain(name), words) for name, words in voices]


def _spoken(words: str, speaker: str, before: str) -> SpokenLine | None:
    text = _plain(words)
    begins_turn = False
    if chevrons := _CHEVRONS.match(text):
        text, begins_turn = text[chevrons.end() :], True
    ended = bool(_SENTENCE_END.search(before))
    label = _UPPER_LABEL.match(text) or (_NAME_LABEL.match(text) if begins_turn or ended else None)
    if label and not speaker:
        speaker, text = label["name"].strip(), text[label.end() :]
        begins_turn = True
    elif dash := _DASH.match(text):
        begins_turn = begins_turn or ended
        text = text[dash.end() :] if ended else text
    return SpokenLine(text, speaker, begins_turn) if text else None


def _plain(words: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", words)).split())
