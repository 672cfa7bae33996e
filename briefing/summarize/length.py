"""As many key points as a number of words allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.brief import KeyPoint
from briefing.document import Document
from briefing.summarize.summarizer import Voices, speaker_of
from briefing.summarize.wording.shorten import shorter


def within(points: Sequence[KeyPoint], words: int, document: Document, voices: Voices) -> tuple[KeyPoint, ...]:
    """The most salient of `points` that have at most `words` words together, renumbered.

    A point that is too long for what is left is shortened where that can be done safely, else left out; a less salient
    one may fit in its place.
    """
    kept: list[KeyPoint] = []
    left = words
    for point in points:
        voice = voices.of(speaker_of(point, document))
        about = (voice.speaker.name, voice.speaker.role, voice.group)
        text = shorter(point.text, document.language, left, about)
        if text is not None:
            kept.append(replace(point, id=f"kp{len(kept) + 1}", text=text))
            left -= len(text.split())
    return tuple(kept)
