"""Headings that name a place, `**Sudan`, `SUDAN.`, «Судан:»: where that happens which a briefing tells below them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.document import Document, Span
from briefing.lexicon.entry import LANGUAGES, Entry
from briefing.lexicon.finder import find
from briefing.summarize.people.capitals import title_case
from briefing.summarize.people.names import UPPER

_MOST_WORDS = 8
"""Words of a line that is a heading."""
_LONGEST_PLACE = 60
_INLINE = re.compile(
    rf"[ \t*]*(?P<place>[{UPPER}][{UPPER} '’-]{{2,40}}[{UPPER}])[.:։․]\s+(?=[{UPPER}\d“«\"])"
    rf"|[ \t*]*(?P<named>[{UPPER}][\w'’-]+(?: [{UPPER}][\w'’-]+){{0,3}}):\s+(?=[{UPPER}\d“«\"])"
)
"""A heading in front of the paragraph's first sentence."""
_ABBREVIATION = 4
"""Letters up to which capitals may be an abbreviation."""
_ENDS = (".", "!", "?", "։", "…", "՞", ";", ",", "”", "»", '"')
_IN_PLACE = {
    "en": re.compile(
        r"\b(?:in|at|near|from|across|around|into|outside|inside) (?:the )?(?!(?:January|February|March|April|May|June|"
        r"July|August|September|October|November|December)\b)[A-Z][a-z]"
    ),
    "ru": re.compile(r"(?<!\w)(?:во?|на|из|под|около|близ) [А-ЯЁ][а-яё]"),
    "az": re.compile(rf"(?<!\w)[{UPPER}][\w-]+d[aə]n?(?!\w)"),
    "hy": re.compile(r"(?<!\w)[Ա-Ֆ][ա-և-]+(?:ում|ից)(?!\w)"),
}
"""A place besides those that the lexicon knows."""


@dataclass(frozen=True, slots=True)
class PlaceHeading:
    """A heading with the place that it names."""

    span: Span
    place: Entry


class PlaceHeadings:
    """The headings of a document that name a place, and what stands below each."""

    def __init__(self, document: Document) -> None:
        self._language, self._sentences = document.language, document.sentences
        headings = list(_headings(document))
        placed = [place for _, place, _ in headings if place]
        self._headings = [(span, place if sure or len(placed) > 1 else None) for span, place, sure in headings]
        self._starts = [span.start for span, _ in self._headings]
        asked = [turn.start for turn in document.turns if turn.kind in ("question", "moderation")]
        begins = [sentence.start for sentence in document.sentences]
        self._ends = []
        for (span, place), end in zip(self._headings, [*self._starts[1:], len(document.text)], strict=False):
            at = bisect_right(asked, span.start)
            end = min([end, *asked[at : at + 1]])
            below = self._sentences[bisect_left(begins, span.end) : bisect_left(begins, end)] if place else ()
            self._ends.append(next((each.end for each in below if self._tells_of_another(each.text, place)), end))

    def above(self, start: int, sentence: str) -> PlaceHeading | None:
        """The heading under which `sentence` stands at offset `start`, None where it names a place itself."""
        at = bisect_right(self._starts, start) - 1
        span, place = self._headings[at] if at >= 0 else (None, None)
        if span is None or place is None or start >= self._ends[at] or self._names_place(sentence):
            return None
        return PlaceHeading(span, place)

    def _tells_of_another(self, sentence: str, place: Entry | None) -> bool:
        """Whether a sentence turns to another country: those behind it may speak of that."""
        return any(each.entry.kind == "country" and each.entry != place for each in find(sentence, self._language))

    def _names_place(self, sentence: str) -> bool:
        inside = _IN_PLACE.get(self._language)
        if inside is not None and inside.search(sentence):
            return True
        return any(each.entry.kind in ("country", "place") for each in find(sentence, self._language))


def place_of(line: str, language: str) -> Entry | None:
    """The country or region that a heading names and nothing else; a town may be where a document was written."""
    words = line.strip(" \t*_#:.։․")
    if not words or len(words) > _LONGEST_PLACE or not words[0].isupper() or language not in LANGUAGES:
        return None
    if words.isupper() and len(words) > _ABBREVIATION:
        words = title_case(words) if language == "az" else words.title()
    found = find(words, language)
    if len(found) != 1 or found[0].end < len(words) or words[: found[0].start].strip().lower() not in ("", "the"):
        return None
    place = found[0].entry
    region = place.kind == "place" and (not place.country or place.country == "PS")
    return place if place.kind == "country" or region else None


def without_heading(sentence: str, language: str) -> str:
    """A sentence without the place in front of it that heads its paragraph: «Судан: Наводнение затронуло …»."""
    inline = _INLINE.match(sentence)
    if inline is None or place_of(inline["place"] or inline["named"], language) is None:
        return sentence
    return sentence[inline.end() :]


def heads_section(label: str, following: str, times: int, language: str) -> bool:
    """Whether what stands in front of a colon is a place and nobody: alone in its line, or only once.

    `following`: the text behind the colon; `times`: how many lines begin so. Delegates are called by their country.
    """
    return (times == 1 or following[:1] == "\n") and place_of(label, language) is not None


def _headings(document: Document) -> Iterator[tuple[Span, Entry | None, bool]]:
    """Each heading with its place, if it names one, and whether it is sure to be one: set off, or below a sentence."""
    at, told, gap = 0, False, True
    for number, line in enumerate(document.text.split("\n")):
        words = line.strip()
        start, at = at + len(line) - len(line.lstrip()), at + len(line) + 1
        inline = _INLINE.match(line) if number and words else None
        place = place_of(inline["place"] or inline["named"], document.language) if inline else None
        if inline and place:
            yield Span(start, start + len(words) - len(line[inline.end() :].rstrip())), place, True
        elif number and words and (gap or words.startswith("*")) and _is_heading(words):
            yield Span(start, start + len(words)), place_of(words, document.language), told or words.startswith("*")
        told = told or words.endswith(_ENDS[:4])
        gap = not words


def _is_heading(words: str) -> bool:
    bare = words.strip("*_# ")
    return bool(bare) and len(bare.split()) <= _MOST_WORDS and not bare.endswith(_ENDS)
