"""Documents read as the pipeline reads them, and their turns in a form that tests can compare."""

from __future__ import annotations

from briefing.document import Document, Span
from briefing.language.segment import segment
from briefing.summarize import find_turns


def read(text: str, language: str, title: str | None = None, bold: tuple[str, ...] = ()) -> Document:
    """A document with sentences and turns; the title is the first line, `bold` the stretches printed bold."""
    spans = tuple(Span(start, start + len(words)) for words in bold for start in _places(text, words))
    first = text.strip().split("\n")[0]
    document = Document(text, title=first if title is None else title, language=language, bold=spans)
    document = document.with_(sentences=segment(text, language))
    return document.with_(turns=find_turns(document))


def turns(text: str, language: str, bold: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    """Kind, speaker and words of each turn but the preface."""
    document = read(text, language, bold=bold)
    return [
        (turn.kind, turn.speaker.name if turn.speaker else "", " ".join(text[turn.start : turn.end].split()))
        for turn in document.turns
        if not (turn.kind == "narration" and turn.start == 0)
    ]


def roles(text: str, language: str) -> dict[str, str]:
    """Office by name of everybody who speaks."""
    return {turn.speaker.name: turn.speaker.role for turn in read(text, language).turns if turn.speaker}


def _places(text: str, words: str) -> list[int]:
    places, start = [], text.find(words)
    while start >= 0:
        places.append(start)
        start = text.find(words, start + len(words))
    return places
