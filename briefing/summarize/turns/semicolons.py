"""A sentence whose clauses have speakers of their own: «Пожар потушен, сообщил мэр; по данным МЧС, погибли двое»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.document import Sentence
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.quotations import Quotation

_PARTS = re.compile(
    r"; (?=\S)"
    r"|(?:[:․]| [–—]) (?=по (?:его|её|ее|их) словам|according to (?:him|her|them)(?!\w)|onun sözlərinə|ըստ նրա(?!\w))"
)
"""What parts two clauses: a semicolon, or a colon in front of `according to him`, who is the subject before it."""
_SIGNS = (";", ":", "․")


def by_speakers(sentences: Sequence[Sentence], quoted: Sequence[Quotation], language: str) -> Iterator[Sentence]:
    """The sentences, cut outside quotations in front of each clause that somebody is said to say."""
    for sentence in sentences:
        first = 0
        for found in _PARTS.finditer(sentence.text):
            place = sentence.start + found.start()
            if any(each.span.start <= place < each.span.end for each in quoted):
                continue
            if find_attribution(sentence.text[found.end() :], language) is None:
                continue
            yield _part(sentence, first, found.start())
            first = found.end()
        yield _part(sentence, first, len(sentence.text)) if first else sentence


def as_sentence(text: str, start: int, end: int) -> str:
    """What stands between two offsets of a text, a clause that is cut out so with the capital and the stop that it
    lacks."""
    words = text[start:end].strip()
    if text[max(0, start - 2) : start].rstrip()[-1:] in _SIGNS:
        words = words[:1].upper() + words[1:]
    return f"{words}." if text[end : end + 1] in _SIGNS else words


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    return Sentence(sentence.text[start:end], sentence.start + start, sentence.start + end)
