"""Whether a text under a title such as `Joint press conference of …` tells of it as a reporter does."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.document import Document, Turn
from briefing.summarize.people.voice import Voice
from briefing.summarize.person.own import in_first_person
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.quotations import find_quotations

_LEAST = 3
"""Sentences with an attribution that make a report of what a title calls a statement."""
_SHARE = 0.5
"""Their share of the sentences outside the preface."""


def is_told(document: Document, turns: Sequence[Turn]) -> bool:
    """Whether most sentences say who said them and none outside quotations speaks itself.

    `turns`: the document read as a report. Somebody with a name must speak: a ministry writes of itself in the third
    person too.
    """
    said = [turn for turn in turns if turn.kind == "statement" and turn.speaker is not None]
    people = {
        turn.speaker for turn in said if turn.speaker and " " in turn.speaker.name and not Voice(turn.speaker).body
    }
    quotations = find_quotations(document.text)
    if not people or (len(people) < 2 and len(quotations) < 2):
        return False
    first = min(turn.start for turn in said)
    sentences = [sentence for sentence in document.sentences if sentence.start >= first]
    attributed = 0
    for sentence in sentences:
        inside = [q.span for q in quotations if q.span.start < sentence.end and sentence.start < q.span.end]
        told = "".join(
            sign
            for place, sign in enumerate(sentence.text, sentence.start)
            if not any(span.start <= place < span.end for span in inside)
        )
        if in_first_person(told, document.language):
            return False
        attributed += bool(inside) or find_attribution(told, document.language) is not None
    return attributed >= _LEAST and attributed >= _SHARE * len(sentences)
