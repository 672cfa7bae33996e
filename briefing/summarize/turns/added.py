"""A reporter's paragraph within a transcript: «Директор порта Иракли Ломия добавил, что …».

It stands behind somebody's words without a label of its own; its subject is who speaks in it, not whoever the label
in front names. A speaker who tells what another said doesn't say that he added it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.document import Document, Sentence, Speaker, Turn
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.person.own import in_first_person

_ADDED = {
    "en": re.compile(r"(?P<who>[^,:;!?“”\"]{3,150}?) added(?: that|,)? "),
    "ru": re.compile(r"(?P<who>[^,:;!?«»]{3,150}?) (?:(?:также|затем|позже) )?добавила?, что "),
    "az": re.compile(r"(?P<who>[^,:;!?“”\"]{3,150}?) (?:(?:isə|də|da|həmçinin) )?əlavə (?:edib|etdi|etmişdir) ki,? "),
    "hy": re.compile(
        r"(?P<who>[^,:;!?«»]{3,150}?) (?:նաև )?(?:ավելացրել է|ավելացրեց|հավելել է|հավելեց)[,՝] (?:որ|թե) "
    ),
}
_NEXT = 2000
"""Letters behind such a paragraph that tell whether the speaker goes on."""


def with_added(document: Document, turns: Iterable[Turn], index: SpeakerIndex) -> Iterator[Turn]:
    """The turns of a transcript, cut around the reporter's paragraphs: the first sentence of one is its subject's, the
    others are narration; later paragraphs remain the turn's where they speak in the first person."""
    starts = [sentence.start for sentence in document.sentences]
    for turn in turns:
        rest = turn
        for sentence in document.sentences[bisect_left(starts, turn.start + 1) : bisect_left(starts, turn.end)]:
            speaker = _who_added(sentence, document, index)
            if speaker is None or sentence.start < rest.start or not _opens_paragraph(sentence, document.text):
                continue
            yield from _part(document.text, rest, rest.start, sentence.start)
            end = min(sentence.end, turn.end)
            yield Turn("statement", sentence.start, end, speaker)
            stop = document.text.find("\n", end, turn.end)
            goes_on = stop > 0 and in_first_person(document.text[stop : turn.end][:_NEXT], document.language)
            rest = Turn("narration", end, turn.end)
            if goes_on:
                yield from _part(document.text, rest, end, stop)
                rest = replace(turn, start=stop)
        yield from _part(document.text, rest, rest.start, rest.end)


def is_added_by(words: str, speaker: Speaker | None, language: str) -> bool:
    """Whether a sentence says of the speaker that he added what follows."""
    found = _ADDED[language].match(words) if language in _ADDED else None
    return bool(found and speaker and speaker.name and speaker.name.split()[-1] in found["who"])


def _who_added(sentence: Sentence, document: Document, index: SpeakerIndex) -> Speaker | None:
    """The official with name and office who is the subject; None in any other sentence."""
    pattern = _ADDED.get(document.language)
    found = pattern.match(sentence.text) if pattern else None
    named = index.names(found["who"]) if found else []
    if found is None or not named or not found["who"].endswith(named[-1]):
        return None
    speaker = index.resolve(named[-1])
    return speaker if speaker.role and " " in speaker.name else None


def _opens_paragraph(sentence: Sentence, text: str) -> bool:
    return text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip() == ""


def _part(text: str, turn: Turn, start: int, end: int) -> Iterator[Turn]:
    """The stretch of a turn between two offsets, if there are words."""
    words = text[start:end]
    if words.strip():
        first = start + len(words) - len(words.lstrip())
        yield (
            turn
            if (start, end) == (turn.start, turn.end)
            else replace(turn, start=first, end=start + len(words.rstrip()))
        )
