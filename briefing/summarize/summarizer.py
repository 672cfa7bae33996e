"""Key points of a document: the sentences of its speakers that matter most, compressed, each with its evidence."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from briefing.brief import Evidence, KeyPoint
from briefing.document import Document, Span, Speaker
from briefing.summarize.choice.antecedent import (
    first_in_turn,
    from_issuer,
    from_question,
    previous,
    questions_before,
    with_sentence_before,
)
from briefing.summarize.choice.candidates import LEAST, Candidate, candidates, distinct
from briefing.summarize.choice.comments import commented
from briefing.summarize.choice.topics import TopicClassifier
from briefing.summarize.people.countries import is_country_name
from briefing.summarize.people.group import group_of
from briefing.summarize.people.voice import Voice
from briefing.summarize.summary import Summary
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.issuer import is_statement
from briefing.summarize.turns.labels import is_transcript
from briefing.summarize.turns.letterhead import letterhead
from briefing.summarize.turns.place_headings import PlaceHeadings, without_heading
from briefing.summarize.turns.told import is_told
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.form import quoted
from briefing.summarize.wording.hanging import hangs, may_hang
from briefing.summarize.wording.pointing import of_another
from briefing.summarize.wording.proof import proof
from briefing.summarize.wording.truecase import Truecaser
from briefing.summarize.wording.weekdays import without_weekday
from briefing.summarize.wording.where import with_place

_INNER = re.compile(r"(?<![:“«\"–—.․։)-] )(?<![“«\"])\b[^\W\d_][\w'’-]*")
_QUOTED = re.compile(r"[“«„\"]")
_QUOTES_FIRST = re.compile(r"[“«\"][^“”«»\"]{8,400}[”»\"],? [^“”«»\"]{3,}")
_HE = r"\b(?:Mr|Sir)\.? {name}\b|\bMr\.? {office}\b|\b(?:spokes|chair)man {name}\b"
_SHE = r"\b(?:Mrs|Ms|Miss|Madam|Dame)\.? {name}\b|\b(?:Ms|Madam)\.? {office}\b|\b(?:spokes|chair)woman {name}\b"


class Summarizer:
    """Extracts key points. Signature `extractive@1`; needs a document with language, sentences and turns."""

    signature = "extractive@1"

    def __init__(self, classifier: TopicClassifier, truecaser: Truecaser) -> None:
        self.classifier, self.truecaser = classifier, truecaser

    def key_points(self, document: Document, points: int) -> tuple[KeyPoint, ...]:
        """At most `points` key points, the most salient first, at most one from a sentence."""
        voices = self.voices(document)
        chosen = distinct(self.standing(self.candidates(document), voices), points)
        return tuple(self.key_point(item, number, document.language, voices) for number, item in enumerate(chosen, 1))

    def summarize(self, document: Document, points: int) -> Summary:
        """The key points, without any warning."""
        return Summary(self.key_points(document, points))

    def candidates(self, document: Document) -> list[Candidate]:
        """The sentences of the document's speakers, weighed."""
        return candidates(document, self.classifier, is_report(document))

    def standing(self, found: list[Candidate], voices: Voices) -> list[Candidate]:
        """The candidates without those that would be printed hanging, `They will pay`, unless what they mean is safe:
        then with that."""
        document, kept = voices.document, []
        asked, about = questions_before(document), commented([item for item in found if item.salience > LEAST])
        for item, before in zip(found, previous(found), strict=True):
            if item.salience <= LEAST or id(item) in about or not self._hangs(item, voices):
                kept.append(item)
                continue
            question = asked.get(item.turn.start) if first_in_turn(item, before) else None
            named = self._named(item, question, voices)
            if named and not _QUOTED.search(self._worded(named, voices)) and not self._hangs(named, voices):
                kept.append(named)
                continue
            last = kept[-1] if kept else None
            both = with_sentence_before(item, last, document) if last is before and not item.reported else None
            if last and both and item.salience > last.salience and not may_hang(last.clause, document.language):
                kept[-1] = both
        return kept

    def _named(self, item: Candidate, question: Span | None, voices: Voices) -> Candidate | None:
        """The candidate with what its pronoun means, if that is safe."""
        language, voice = voices.document.language, voices.of(item.turn.speaker)
        said = from_question(item.text, question.of(voices.document.text) if question else "", language)
        if not said and item.turn.kind == "statement" and (voice.body or voice.plural):
            said, question = from_issuer(item.text, voice.subject(language), language), None
        if not said:
            return None
        return replace(item, said=said, asked=question if said not in item.text else None, points_back=False)

    def _hangs(self, item: Candidate, voices: Voices) -> bool:
        language = voices.document.language
        if not item.said and not may_hang(item.clause, language):
            return False
        return hangs(self._worded(item, voices), language, item.reported)

    def _worded(self, item: Candidate, voices: Voices) -> str:
        """A candidate as one sentence in the third person, or as a quotation."""
        language = voices.document.language
        voice = voices.of(None if item.turn.act else item.turn.speaker)
        words = item.said or without_heading(item.text, language)
        if item.joined and voice.speaker.name and not voice.body and of_another(item.joined, language, False):
            text = quoted(words, language, voice.speaker.name)  # `Ann Roe says the envoy came. He said …`: who?
        else:
            text = compress(words, language, voice, item.reported, item.operative)
        return text if voices.document.published else without_weekday(text, language)

    def voices(self, document: Document) -> Voices:
        """How the document's speakers are referred to."""
        return Voices(document, self.truecaser)

    def key_point(self, item: Candidate, number: int, language: str, voices: Voices) -> KeyPoint:
        """The `number`-th key point, from a sentence."""
        speaker = item.turn.speaker
        text = self._worded(item, voices)
        evidence = [proof(each.text, each.start, language) for each in (item, *item.also)]
        spans = [item.asked] if item.asked else []
        heading = voices.headings.above(item.start, without_heading(item.text, language))
        if heading and (placed := with_place(text, heading.place, language)) != text:
            text = placed
            spans += [heading.span] if heading.span.start != item.start else []
        evidence += [Evidence(span.of(voices.document.text), span.start, span.end) for span in spans]
        return KeyPoint(
            id=f"kp{number}",
            topic=item.topic,
            label=dict(self.classifier.table[item.topic].label),
            speaker=speaker.name if speaker else "",
            text=text,
            evidence=tuple(evidence),
            salience=round(min(1.0, item.salience), 3),
        )


class Voices:
    """How each speaker of a document is referred to."""

    def __init__(self, document: Document, truecaser: Truecaser) -> None:
        self.document, self._truecaser = document, truecaser
        self._known: dict[Speaker, Voice] = {}
        lower: set[str] = set()
        capital: set[str] = set()
        for sentence in document.sentences:
            for word in _INNER.findall(sentence.text)[1:]:
                (lower if word[:1].islower() else capital).add(word.lower())
        self._issuer = letterhead(document.text, document.language)
        self._lower, self._capital = frozenset(lower), frozenset(capital - lower)

    @cached_property
    def headings(self) -> PlaceHeadings:
        """Those of the document that name a place: key points ask for them, headlines and writers don't."""
        return PlaceHeadings(self.document)

    def of(self, speaker: Speaker | None) -> Voice:
        speaker = speaker or Speaker("")
        if speaker not in self._known:
            self._known[speaker] = Voice(
                speaker,
                _pronoun(speaker, self.document),
                group_of(speaker, self.document),
                bool(speaker.name)
                and re.search(rf"\b[Tt]he {re.escape(speaker.name)}\b", self.document.text) is not None,
                self._is_name,
                bool(speaker.name) and speaker == self._issuer,
                _is_common(speaker.name, self.document),
            )
        return self._known[speaker]

    def _is_name(self, word: str) -> bool | None:
        """The document's own usage decides, then the corpus's."""
        plain = re.sub(r"['’]s$", "", word.lower())
        if self.document.language != "en" and is_country_name(plain):
            return True
        if plain in self._lower or plain in self._capital:
            return plain in self._capital
        return self._truecaser.is_name(plain, self.document.language)


def _is_common(name: str, document: Document) -> bool:
    """Whether an English document writes the name of a body with a small letter only: `the finance ministry`."""
    if document.language != "en" or name[1:] != name[1:].lower():
        return False
    small = re.search(rf"\b[Tt]he {re.escape(name[:1].lower() + name[1:])}\b", document.text)
    return small is not None and re.search(rf"\b[Tt]he {re.escape(name)}\b", document.text) is None


def speaker_of(point: KeyPoint, document: Document) -> Speaker | None:
    """Whose words a key point's evidence is; nobody's where it tells what was done."""
    start = point.evidence[0].start
    said = (turn for turn in document.turns if turn.start <= start < turn.end and not turn.act)
    return next((turn.speaker for turn in said), None)


def is_report(document: Document) -> bool:
    """Whether the document is a news report, whose sentences may hold attributions."""
    if is_transcript(document):
        return False
    if is_statement(document.title, document.language):
        if is_told(document, document.turns):
            return True
        return any(_QUOTES_FIRST.match(sentence.text) for sentence in document.sentences) and _attributed(document)
    statements = sum(turn.kind == "statement" for turn in document.turns)
    after = any(turn.kind == "narration" and turn.start > 0 for turn in document.turns)
    return statements > 1 or after or _attributed(document)


def _attributed(document: Document) -> bool:
    """Whether the first sentences say who said them."""
    first = [s for s in document.sentences[:12] if len(s.text) < 2000]
    return any(find_attribution(sentence.text, document.language) for sentence in first)


def _pronoun(speaker: Speaker, document: Document) -> str:
    """he, she or they, from a form of address in the document."""
    names = {
        "name": re.escape(speaker.name.split()[-1]) if speaker.name.split() else "-",
        "office": re.escape(speaker.role.split()[-1]) if speaker.role.split() else "-",
    }
    if re.search(_HE.format(**names), document.text, re.IGNORECASE):
        return "he"
    return "she" if re.search(_SHE.format(**names), document.text, re.IGNORECASE) else "they"
