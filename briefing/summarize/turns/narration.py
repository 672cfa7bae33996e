"""The reporter's words between what others said, as turns of their own."""

from __future__ import annotations

from briefing.document import Span, Speaker, Turn


def with_narration(text: str, spoken: list[tuple[Span, Speaker]]) -> list[Turn]:
    """Turns of the attributed sentences, neighbours of one speaker joined, the reporter's words between them."""
    turns: list[Turn] = []
    position = 0
    for span, speaker in spoken:
        if span.start < position:
            continue
        gap = text[position : span.start]
        if gap.strip():
            turns.append(narration(text, position, span.start))
        if turns and turns[-1].speaker == speaker and not gap.strip():
            turns[-1] = Turn("statement", turns[-1].start, span.end, speaker)
        else:
            turns.append(Turn("statement", span.start, span.end, speaker))
        position = span.end
    if text[position:].strip():
        turns.append(narration(text, position, len(text)))
    return turns


def narration(text: str, start: int, end: int) -> Turn:
    """A turn of the reporter's words without white space around it."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Turn("narration", first, max(first, start + len(words.rstrip())))
