"""Key points in a model's own words, each tied to the sentences that bear it out.

The document is read in windows; every sentence that the model writes is aligned to evidence, goes to the speaker of
that evidence and passes the same guard as an extracted point. What fails is replaced by the point that is extracted
from the same evidence, and flagged; what the model left out is filled up with extracted points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.brief import Evidence, KeyPoint
from briefing.document import Document
from briefing.errors import ModelError
from briefing.language.names import describe
from briefing.summarize.choice.candidates import Candidate, distinct
from briefing.summarize.person.own import in_first_person
from briefing.summarize.summarizer import Summarizer, Voices
from briefing.summarize.summary import Segment, Summary
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.hanging import may_hang
from briefing.summarize.writers.align import evidence, stems
from briefing.summarize.writers.licence import borne_out
from briefing.summarize.writers.windows import Window, windows
from briefing.summarize.writers.writer import Writer

_FEWEST, _LONGEST = 4, 60
"""Words of a sentence that can be a key point."""
_ENDS = (".", "!", "։", "…", "”", "»", '"')


@dataclass(frozen=True, slots=True)
class _Written:
    """A sentence of the model that its evidence bears out; empty where it isn't, or none came."""

    text: str
    evidence: tuple[Candidate, ...]
    flagged: bool


class AbstractiveSummarizer:
    """A `KeyPointSummarizer` over a `Writer`. Where the writer can't help, the points are `extractive`'s."""

    def __init__(self, extractive: Summarizer, writer: Writer, segment: Segment) -> None:
        self.extractive, self.writer, self._segment = extractive, writer, segment

    @property
    def signature(self) -> str:
        """`mt5-xlsum@1a2b3c4d+int8+extractive@1`: what writes, and what chooses and stands in."""
        return f"{self.writer.signature}+{self.extractive.signature}"

    def summarize(self, document: Document, points: int) -> Summary:
        """At most `points` key points. What of the model couldn't be used is said in the warnings."""
        name = self.writer.signature
        if document.language not in self.writer.languages:
            own = self.extractive.key_points(document, points)
            return Summary(own, (f"{name} doesn't write {describe(document.language)}: {_STAND_IN}",))
        found = self.extractive.candidates(document)
        chat = self.writer.origin == "llm"
        parts = windows(document, found, self.writer.window, self.writer.length, questions=chat)
        answers = self.writer.write(parts, document.language, points)
        voices = self.extractive.voices(document)
        standing = {item.start: item for item in self.extractive.standing(found, voices)}
        written: list[_Written] = []
        silent: list[str] = []
        for part, answer in zip(parts, answers, strict=True):
            if isinstance(answer, ModelError):
                silent.append(str(answer))
                whole = [standing[item.start] for item in part.sentences if item.start in standing]
                best = sorted(whole, key=lambda item: -item.salience)[:points]
                written += [_Written("", (item,), True) for item in best]
            else:
                written += self._aligned(answer, part, standing, voices)
        chosen = _chosen(written, list(standing.values()), points)
        made = tuple(
            self._key_point(item, one, number, document.language, voices)
            for number, (item, one) in enumerate(chosen, 1)
        )
        return Summary(made, tuple(_warnings(name, made, silent, len(parts))))

    def _aligned(
        self, answer: str, part: Window, standing: Mapping[int, Candidate], voices: Voices
    ) -> Iterator[_Written]:
        """The sentences of an answer with their evidence; for one without any, the window's best sentence that no other
        has, on the same topic if there is one. standing: the sentences that can be printed alone, by their start."""
        language = voices.document.language
        unproven: list[str] = []
        taken: set[int] = set()
        for sentence in self._segment(answer, language):
            text = " ".join(sentence.text.split())
            if not _FEWEST <= len(text.split()) <= _LONGEST or not text.endswith(_ENDS) or _stammers(text):
                continue  # an unfinished sentence is none
            proof = evidence(text, part.sentences)
            if not proof:
                unproven.append(text)
                continue
            point = self._point(text, proof, language, voices)
            taken.add(proof[0].start)
            first = proof[0] if point else standing.get(proof[0].start)
            if first:
                yield _Written(point, (first, *proof[1:]), not point)
        for text in unproven:
            free = [item.start for item in part.sentences if item.start not in taken]
            left = [standing[start] for start in free if start in standing]
            if not left:
                return
            shares = self.extractive.classifier.probabilities(text)
            topic = max(shares, key=lambda code: shares[code])
            best = max([item for item in left if item.topic == topic] or left, key=lambda item: item.salience)
            taken.add(best.start)
            yield _Written("", (best,), True)

    def _point(self, text: str, proof: Sequence[Candidate], language: str, voices: Voices) -> str:
        """The key point of a sentence with the speaker as its subject, empty where it isn't borne out."""
        voice = voices.of(proof[0].turn.speaker)
        name = voice.speaker.name
        told = find_attribution(text, language)
        if may_hang(text, language):
            return ""
        if told and told.mention and not stems(told.mention) & stems(f"{name} {voice.speaker.role} {voice.group}"):
            return ""  # somebody else is said to have said it
        about = (name, voice.speaker.role, voice.group)
        ordered = sorted(proof, key=lambda item: item.start)
        words = " ".join(item.text for item in ordered)
        if not borne_out(text, words, proof[0].text, language, about, voice.is_name):
            return ""
        if not in_first_person(text, language) and (not name or _named(name, text)):
            return text[:1].upper() + text[1:]
        point = compress(text, language, voice)
        quoted = re.match(rf"{re.escape(name)}(?::|․) [“«]", point) or point.startswith(("“", "«"))
        return "" if quoted else point  # nobody said these words

    def _key_point(self, item: Candidate, one: _Written | None, number: int, language: str, voices: Voices) -> KeyPoint:
        point = self.extractive.key_point(item, number, language, voices)
        if one is None:
            return point
        if not one.text:
            return replace(point, flags=("replaced",))
        proof = tuple(Evidence(each.text, each.start, each.end) for each in one.evidence)
        return replace(point, text=one.text, evidence=proof, origin=self.writer.origin)


def _named(name: str, text: str) -> bool:
    """Whether a sentence says the speaker's name, in any case."""
    words = {word.strip(".,:;").casefold() for word in text.split()}
    return bool(stems(name) & stems(text)) or any(part.casefold() in words for part in name.split() if len(part) > 1)


_STAND_IN = "the points are sentences of the text itself"


def _chosen(
    written: Sequence[_Written], found: Sequence[Candidate], points: int
) -> list[tuple[Candidate, _Written | None]]:
    """The best sentences that don't repeat one another, those of the model before those that it left out."""
    good: dict[int, _Written] = {}
    for one in sorted(written, key=lambda one: (one.flagged, -one.evidence[0].salience)):
        good.setdefault(one.evidence[0].start, one)  # one point from one sentence, rather the model's
    first = [_copy(one.evidence[0]) for one in good.values()]
    chosen = distinct(first, points)
    if len(chosen) < points:
        taken = {each.start for one in good.values() for each in one.evidence}
        kept = [replace(item, salience=item.salience + 1) for item in chosen]
        rest = [_copy(item) for item in found if item.start not in taken]
        both = distinct([*map(_copy, kept), *rest], points)
        chosen = [replace(item, salience=item.salience - (item.salience > 1)) for item in both]
    chosen.sort(key=lambda item: -item.salience)
    return [(item, good.get(item.start)) for item in chosen]


def _copy(item: Candidate) -> Candidate:
    return replace(item, also=[])


def _stammers(text: str) -> bool:
    """Whether three words come twice in a sentence, or one three times in a row."""
    words = text.lower().split()
    triples = list(zip(words, words[1:], words[2:], strict=False))
    return len(set(triples)) < len(triples) or any(len(set(triple)) == 1 for triple in triples)


def _warnings(name: str, made: Sequence[KeyPoint], silent: Sequence[str], parts: int) -> Iterator[str]:
    if silent:
        some = "the text" if len(silent) == parts else f"{len(silent)} of {parts} parts of the text"
        yield f"{name} wrote nothing for {some} ({silent[0]}): there {_STAND_IN}"
    replaced = sum("replaced" in point.flags for point in made)
    if replaced and len(silent) < parts:
        some = f"{replaced} of {len(made)} points {'is a sentence' if replaced == 1 else 'are sentences'}"
        yield f"{some} of the text itself, since the text doesn't bear out what {name} wrote"
