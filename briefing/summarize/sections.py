"""A long press conference by subject: which key points belong together, under «On sanctions», and who asked.

A point belongs to the exchange whose question stands before it; exchanges on one subject make one section.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from briefing.brief import KeyPoint, Section
from briefing.document import Document, Turn
from briefing.summarize.choice.topics import LANGUAGES, Topic, TopicClassifier
from briefing.summarize.turns.labels import find_labels
from briefing.summarize.turns.questioners import questioner

QUESTIONS, WORDS, POINTS = 3, 400, 4
"""What a document and its brief have at least if the brief has sections."""
_SURE = 0.3
"""Probability of the question's topic from which it names the subject."""
_OPENING, _OTHER = "-opening", "-other"
_IN_WORDS = {"en": "On “{}”", "ru": "По теме «{}»", "az": "“{}” mövzusunda", "hy": "«{}» թեմայով"}
"""For the newsroom's own topics."""


@dataclass(slots=True)
class _Group:
    asked_by: list[str] = field(default_factory=list)
    points: list[KeyPoint] = field(default_factory=list)


def sections(document: Document, points: Sequence[KeyPoint], classifier: TopicClassifier) -> tuple[Section, ...]:
    """The sections, that of the first point first; none where it is no long press conference, or where they would
    bring no two points together."""
    asked = [turn for turn in document.turns if turn.kind == "question"]
    if len(asked) < QUESTIONS or document.words < WORDS or len(points) < POINTS:
        return ()
    labels = find_labels(document)
    starts = [turn.start for turn in asked]
    exchange = {point.id: bisect_right(starts, point.evidence[0].start) for point in points}
    exchanges: dict[int, list[KeyPoint]] = {}
    for point in points:
        exchanges.setdefault(exchange[point.id], []).append(point)
    subjects: dict[str, str] = {}
    for number, together in exchanges.items():
        common = _asked_about(asked[number - 1] if number else None, document, classifier)
        common = common or _first(together, classifier) or (_OTHER if number else _OPENING)
        subjects |= {point.id: _subject(point.topic, classifier) or common for point in together}
    groups: dict[str, _Group] = {}
    for point in points:
        group = groups.setdefault(subjects[point.id], _Group())
        group.points.append(point)
        number = exchange[point.id]
        who = questioner(document, asked[number - 1], labels) if number else ""
        if who and who not in group.asked_by:
            group.asked_by.append(who)
    if not 1 < len(groups) < len(points):
        return ()
    return tuple(
        Section(_title(subject, classifier), tuple(group.asked_by), tuple(point.id for point in group.points))
        for subject, group in groups.items()
    )


def _title(subject: str, classifier: TopicClassifier) -> dict[str, str]:
    if title := _titles().get(subject):
        return dict(title)
    topic: Topic = classifier.table[subject]
    return {language: form.format(topic.label[language]) for language, form in _IN_WORDS.items()}


def title_of(topic: str, classifier: TopicClassifier) -> dict[str, str]:
    """`On sanctions` by language, for a topic of the table or the newsroom's own; empty for a stance or no topic."""
    subject = _subject(topic, classifier)
    return _title(subject, classifier) if subject else {}


def _asked_about(question: Turn | None, document: Document, classifier: TopicClassifier) -> str:
    """The subject of a question, empty where it isn't plain."""
    if question is None:
        return ""
    shares = classifier.probabilities(document.text[question.start : question.end][-600:])
    best = max(shares, key=lambda code: shares[code])
    return _subject(best, classifier) if shares[best] >= _SURE else ""


def _first(together: Sequence[KeyPoint], classifier: TopicClassifier) -> str:
    """The subject of the most salient point that has one."""
    return next((subject for point in together if (subject := _subject(point.topic, classifier))), "")


def _subject(topic: str, classifier: TopicClassifier) -> str:
    """The subject that a topic belongs to: the first topic of its row, the newsroom's own topic itself, or none for
    topics that are a stance («Denial of claims»)."""
    if topic in {own.code for own in classifier.own}:
        return topic
    return _subjects().get(topic, "")


@lru_cache(maxsize=1)
def _rows() -> list[list[str]]:
    text = files("briefing.summarize").joinpath("sections.tsv").read_text("utf-8")
    return [row.split("\t") for row in text.splitlines()[1:]]


@lru_cache(maxsize=1)
def _titles() -> dict[str, dict[str, str]]:
    return {row[0].split()[0]: dict(zip(LANGUAGES, row[1:], strict=True)) for row in _rows()}


@lru_cache(maxsize=1)
def _subjects() -> dict[str, str]:
    return {topic: row[0].split()[0] for row in _rows() for topic in row[0].split()}
