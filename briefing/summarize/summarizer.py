"""Key points of a document: the sentences of its speakers that matter most, compressed, each with its evidence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from briefing.brief import Evidence, KeyPoint
from briefing.document import Document, Sentence, Speaker, Turn
from briefing.summarize.compress import Voice, compress
from briefing.summarize.features import features
from briefing.summarize.group import group_of
from briefing.summarize.labels import find_labels
from briefing.summarize.salience import salience
from briefing.summarize.topics import TopicClassifier
from briefing.summarize.truecase import Truecaser
from briefing.summarize.turns import is_note

SAME = 0.42
"""Cosine likeness of words from which two points of the same topic say the same."""
_INNER = re.compile(r"(?<![:“«\"] )(?<![“«\"])\b[^\W\d_][\w'’-]*")
SPOKEN = ("statement", "answer")
MOST = 4000
"""Candidate sentences of a document that are weighed; more would only cost time."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of a speaker with what is known about it; `start` and `end` leave out the label before it."""

    start: int
    end: int
    text: str
    turn: Turn
    topic: str
    salience: float
    vector: dict[int, float]


class Summarizer:
    """Extracts key points. Signature `extractive@1`; needs a document with language, sentences and turns."""

    signature = "extractive@1"

    def __init__(self, classifier: TopicClassifier, truecaser: Truecaser) -> None:
        self.classifier, self.truecaser = classifier, truecaser

    def key_points(self, document: Document, points: int) -> tuple[KeyPoint, ...]:
        """At most `points` key points, the most salient first, at most one from a sentence."""
        chosen = _distinct(sorted(self._candidates(document), key=lambda item: -item.salience), points)
        reported = not find_labels(document) and any(
            turn.kind == "narration" and turn.start > 0 for turn in document.turns
        )
        voices = _Voices(document, self.truecaser)
        table = self.classifier.table
        return tuple(
            KeyPoint(
                id=f"kp{number}",
                topic=item.topic,
                label=dict(table[item.topic].label),
                speaker=item.turn.speaker.name if item.turn.speaker else "",
                text=compress(item.text, document.language, voices.of(item.turn.speaker), reported),
                evidence=(Evidence(item.text, item.start, item.end),),
                salience=round(item.salience, 3),
            )
            for number, item in enumerate(chosen, 1)
        )

    def _candidates(self, document: Document) -> list[Candidate]:
        sentences = [
            (sentence, turn)
            for turn in document.turns
            if turn.kind in SPOKEN
            for sentence in _inside(document, turn)
            if not is_note(sentence.text) and _is_sentence(sentence.text)
        ][:MOST]
        vectors = [_vector(sentence.text) for sentence, _ in sentences]
        centre: Counter[int] = Counter()
        for vector in vectors:
            centre.update(vector)
        norm = sum(value * value for value in centre.values()) ** 0.5 or 1.0
        candidates = []
        for (sentence, turn), vector in zip(sentences, vectors, strict=True):
            shares = self.classifier.probabilities(sentence.text)
            ranked = sorted(shares, key=lambda code: -shares[code])
            topic = next((code for code in ranked[:2] if code not in ("none", "procedure")), ranked[0])
            central = sum(value * centre[bucket] for bucket, value in vector.items()) / norm
            weight = salience(
                sentence.text,
                document.language,
                shares,
                turn,
                sentence.start / max(1, len(document.text)),
                min(1.0, 2 * central),
            )
            candidates.append(Candidate(sentence.start, sentence.end, sentence.text, turn, topic, weight, vector))
        return candidates


class _Voices:
    """How each speaker of a document is referred to."""

    def __init__(self, document: Document, truecaser: Truecaser) -> None:
        self.document, self._truecaser = document, truecaser
        lower: set[str] = set()
        capital: set[str] = set()
        for sentence in document.sentences:
            for word in _INNER.findall(sentence.text)[1:]:
                (lower if word[:1].islower() else capital).add(word.lower())
        self._lower, self._capital = frozenset(lower), frozenset(capital - lower)

    def of(self, speaker: Speaker | None) -> Voice:
        speaker = speaker or Speaker("")
        return Voice(
            speaker,
            _pronoun(speaker, self.document),
            group_of(speaker, self.document),
            bool(speaker.name) and re.search(rf"\b[Tt]he {re.escape(speaker.name)}\b", self.document.text) is not None,
            self._is_name,
        )

    def _is_name(self, word: str) -> bool | None:
        """The document's own usage decides, then the corpus's."""
        plain = re.sub(r"['’]s$", "", word.lower())
        if plain in self._lower or plain in self._capital:
            return plain in self._capital
        return self._truecaser.is_name(plain, self.document.language)


def _pronoun(speaker: Speaker, document: Document) -> str:
    """he, she or they, from a form of address in the document."""
    surname = re.escape(speaker.name.split()[-1]) if speaker.name else "-"
    office = re.escape(speaker.role.split()[-1]) if speaker.role else "-"
    if re.search(
        rf"\b(?:Mr|Sir)\.? {surname}\b|\bMr\.? {office}\b|\bspokesman {surname}\b", document.text, re.IGNORECASE
    ):
        return "he"
    if re.search(
        rf"\b(?:Mrs|Ms|Miss|Madam|Dame)\.? {surname}\b|\b(?:Ms|Madam)\.? {office}\b|\bspokeswoman {surname}\b",
        document.text,
        re.IGNORECASE,
    ):
        return "she"
    return "they"


def _inside(document: Document, turn: Turn) -> list[Sentence]:
    """The sentences of a turn, cut to it: a label in front of the first one is left out."""
    inside = []
    for sentence in document.sentences:
        start, end = max(sentence.start, turn.start), min(sentence.end, turn.end)
        if end <= start:
            continue
        words = document.text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        if words:
            inside.append(Sentence(words, start, start + len(words)))
    return inside


def _is_sentence(text: str) -> bool:
    """Whether the words are a sentence rather than a heading: they end as one or are long enough."""
    if text[:1].islower():
        return False  # an item of a list that an earlier line introduces
    return text.rstrip('»”"’)').endswith((".", "!", "?", "։", "…", "՞")) or len(text.split()) > 12 or text[-1:] in ";"


def _vector(text: str) -> dict[int, float]:
    """Stems as a vector of length 1, for likeness between sentences; frequent short words count little."""
    counts = {bucket: 1.0 for bucket in features(" ".join(word for word in text.split() if len(word) > 3))}
    norm = len(counts) ** 0.5 or 1.0
    return {bucket: value / norm for bucket, value in counts.items()}


def _distinct(candidates: list[Candidate], points: int) -> list[Candidate]:
    """The best candidates that don't repeat one another; two of a topic and speaker only if nothing else is left."""
    chosen: list[Candidate] = []
    for again in (False, True):
        for item in candidates:
            if len(chosen) >= points or item.salience <= 0.05:
                break
            if item in chosen or any(_repeats(item, other, again) for other in chosen):
                continue
            chosen.append(item)
    return sorted(chosen, key=lambda item: -item.salience)


def _repeats(item: Candidate, other: Candidate, again: bool) -> bool:
    alike = sum(value * other.vector.get(bucket, 0.0) for bucket, value in item.vector.items())
    if item.topic == other.topic and item.turn.speaker == other.turn.speaker:
        return alike >= 0.2 if again else True
    return alike >= SAME
