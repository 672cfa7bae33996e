"""Which sentences stand in another's words, a reporter's or a body's, that may say whose they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from briefing.document import Document, Sentence, Turn
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.added import is_added_by
from briefing.summarize.turns.labels import is_transcript
from briefing.summarize.turns.letterhead import letterhead
from briefing.summarize.turns.quotations import find_quotations


def told_by_another(spoken: Sequence[tuple[Sentence, Turn]], document: Document, reported: bool) -> list[bool]:
    """Of each sentence, whether it stands in another's words, which may say whose it is.

    An organisation's report tells so of everybody but itself. What a sentence within a quotation says of others is its
    speaker's: `“In our survey 38 per cent said that …”`.
    """
    issuer = letterhead(document.text, document.language)
    quotations = [quotation.span for quotation in find_quotations(document.text)]
    starts = [span.start for span in quotations]
    found = []
    for sentence, turn in spoken:
        told = turn.speaker is not None and turn.speaker != issuer and not turn.act
        told = told and (issuer is not None or reported or _told_by_body(turn, document))
        told = told or is_added_by(sentence.text, turn.speaker, document.language)
        at = bisect_right(starts, sentence.start + 1) - 1
        found.append(told and not (at >= 0 and sentence.end <= quotations[at].end + 2))
    return found


def _told_by_body(turn: Turn, document: Document) -> bool:
    """Whether a body's statement tells in this turn what a person said."""
    if any(other.kind not in ("statement", "narration") for other in document.turns) or is_transcript(document):
        return False
    speakers = [other.speaker for other in document.turns if other.kind == "statement" and other.speaker]
    bodies = [speaker for speaker in speakers if Voice(speaker).body]
    return bool(bodies) and turn.speaker is not None and not Voice(turn.speaker).body
