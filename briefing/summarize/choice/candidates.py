"""The sentences that could become key points, weighed, and the choice of those that don't repeat one another."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from briefing.document import Document, Sentence, Span, Turn
from briefing.summarize.choice.another import told_by_another
from briefing.summarize.choice.comments import commented
from briefing.summarize.choice.context import context, is_bare_answer
from briefing.summarize.choice.features import features
from briefing.summarize.choice.furniture import is_sentence
from briefing.summarize.choice.headings import heading
from briefing.summarize.choice.markers import VAGUE
from briefing.summarize.choice.named import first_named
from briefing.summarize.choice.salience import LONGEST, Place, measured, newsworthiness, salience
from briefing.summarize.choice.subjects import by_words_near
from briefing.summarize.choice.topic_context import in_context
from briefing.summarize.choice.topics import TopicClassifier
from briefing.summarize.choice.withdrawn import is_withdrawn
from briefing.summarize.turns.labels import find_labels
from briefing.summarize.turns.operative import operative_clauses
from briefing.summarize.turns.resolution import find_resolution
from briefing.summarize.turns.semicolons import as_sentence
from briefing.summarize.turns.turns import is_note
from briefing.summarize.wording.clauses import spoken_clause
from briefing.summarize.wording.ellipsis import with_antecedents
from briefing.summarize.wording.errata import taken_back
from briefing.summarize.wording.fillers import without_fillers
from briefing.summarize.wording.pointing import points_back

SPOKEN = ("statement", "answer")
ALONE = 0.5
"""What is left of a chosen one's salience if its first word points to the sentence before it: it must not lead."""
SAME = 0.42
"""Cosine likeness of words from which two points say the same."""
ADJACENT = 0.8
"""What the neighbour of a chosen sentence in the same turn loses, in log-odds, unless they have different headings: it
mostly goes on with the same point."""
ASKED = 0.3
"""Share of the question's topics in those of the sentences that answer it."""
LEAST = 0.02
"""Salience below which a sentence is no key point."""
MOST = 4000
"""Candidate sentences of a document that are weighed; more would only cost time."""
_MOST_EVIDENCE = 3
_STAMP = re.compile(r"(?:[\[(]\d{1,2}:\d{2}(?::\d{2})?[\])]\s*)+")
"""The time in front of what was said then."""
_Question = tuple[dict[str, float], dict[int, float], str]


@dataclass(slots=True)
class Candidate:
    """A sentence of a speaker with what is known about it; `start` and `end` leave out the label before it.

    `clause`: what of it is weighed, without who says it and fillers; `reported`: it stands in a reporter's words with
    an attribution; `operative`: it is a decision without a subject of its own; `parts`: what its salience is made of;
    `points_back`: its first word stands for what was named before; `also` are sentences that say the same; `kind`: the
    topic without the words of `by_words`, to which the choice is fitted; `said`: the sentence with what its pronoun
    means, which the question `asked` names; `joined`: the clause of its second sentence.
    """

    start: int
    end: int
    text: str
    turn: Turn
    topic: str
    salience: float
    vector: dict[int, float]
    reported: bool = False
    operative: bool = False
    clause: str = ""
    parts: dict[str, float] = field(default_factory=dict)
    points_back: bool = False
    also: list[Candidate] = field(default_factory=list)
    kind: str = ""
    said: str = ""
    asked: Span | None = None
    joined: str = ""


def candidates(document: Document, classifier: TopicClassifier, reported: bool) -> list[Candidate]:
    """The sentences of speakers, each with topic and salience. `reported`: the document is a news report."""
    resolution = find_resolution(document)
    form = resolution.number if resolution and not find_labels(document) else ""
    sentences = _spoken(document)
    sentences = with_antecedents(sentences, document.text) if document.language == "en" else sentences
    spoken = list(_decided(sentences, document.language, form) if form else sentences)[:MOST]
    told = told_by_another(spoken, document, reported)
    clauses = [
        without_fillers(spoken_clause(sentence.text, document.language, attributed).words, document.language)
        for (sentence, _), attributed in zip(spoken, told, strict=True)
    ]
    vectors = [vector(clause) for clause in clauses]
    shares = [classifier.probabilities(clause) for clause in clauses]
    centre: Counter[int] = Counter()
    for each in vectors:
        centre.update(each)
    norm = sum(value * value for value in centre.values()) ** 0.5 or 1.0
    found = []
    questions = _questions(document, classifier)
    subjects = first_named(document.text, document.language)
    turns = _turns([turn for _, turn in spoken], clauses, shares)
    contexts = in_context(shares, [turn.start for _, turn in spoken])
    numbers: Counter[int] = Counter()
    for place, ((sentence, turn), clause, each, own) in enumerate(zip(spoken, clauses, vectors, shares, strict=True)):
        central = sum(value * centre[bucket] for bucket, value in each.items()) / norm
        asked, question, put = questions.get(turn.start, ({}, {}, ""))
        echo = sum(value * question.get(bucket, 0.0) for bucket, value in each.items())
        number = numbers[turn.start]
        around = context(document, turn, sentence, number, put, echo)
        about = contexts[place]
        if asked and around.answers > 0:
            about = {code: (1 - ASKED) * share + ASKED * asked.get(code, 0.0) for code, share in about.items()}
        unnamed = [code for code, first in subjects.items() if first >= sentence.end]
        headed = partial(heading, clause=clause, language=document.language, denied=around.denied, unnamed=unnamed)
        topic, kind = headed(by_words_near(about, clause, document, sentence)), headed(about)
        numbers[turn.start] += 1
        held = turns[turn.start]
        following = clauses[place + 1] if number + 1 < held.sentences else ""
        where = Place(
            turn,
            sentence.start / max(1, len(document.text)),
            min(1.0, 2 * central),
            around,
            number / (held.sentences - 1) if held.sentences > 1 else 0.5,
            held.sentences == 1,
            held.words / held.sentences,
            held.news / held.sentences,
            VAGUE.get(document.language, VAGUE["en"]).search(following) is not None,
        )
        parts = measured(clause, document.language, own, where, kind)
        found.append(
            Candidate(
                sentence.start,
                sentence.end,
                sentence.text,
                turn,
                topic,
                salience(parts),
                each,
                told[place],
                bool(operative_clauses(sentence.text, document.language, form)),
                clause,
                parts,
                points_back(clause, document.language),
                kind=kind,
            )
        )
    return found


@dataclass(slots=True)
class _Held:
    """What the sentences of a turn amount to together."""

    sentences: int = 0
    words: int = 0
    news: float = 0.0


def _turns(turns: list[Turn], clauses: list[str], shares: list[dict[str, float]]) -> dict[int, _Held]:
    """By the start of a turn, what its sentences amount to; `turns`: of each sentence."""
    held: dict[int, _Held] = {}
    for turn, clause, own in zip(turns, clauses, shares, strict=True):
        each = held.setdefault(turn.start, _Held())
        each.sentences += 1
        each.words += len(clause.split())
        each.news += newsworthiness(own)
    return held


def _questions(document: Document, classifier: TopicClassifier) -> dict[int, _Question]:
    """By the start of an answer, the question before it: its topics, its vector, its words."""
    asked: _Question = {}, {}, ""
    found = {}
    for turn in document.turns:
        if turn.kind == "question":
            words = document.text[turn.start : turn.end][-LONGEST:]
            asked = classifier.probabilities(words), vector(words), words
        elif turn.kind == "answer":
            found[turn.start] = asked
    return found


def distinct(found: list[Candidate], points: int) -> list[Candidate]:
    """The best `points` candidates that don't repeat one another, the most salient first.

    Chosen one by one: the neighbours of a chosen one count less, one that says the same as a chosen one is none, and
    joins it as further evidence if the speaker is the same.
    Source: Carbonell and Goldstein, "The Use of MMR", SIGIR 1998.
    """
    ranked = [item for item in sorted(found, key=lambda item: -item.salience) if item.salience > LEAST]
    about = commented(ranked)
    ranked = [item for item in ranked if id(item) not in about][: 20 * points + 20]
    order = {id(item): place for place, item in enumerate(sorted(found, key=lambda item: item.start))}
    chosen: list[Candidate] = []
    likeness = {id(item): 0.0 for item in ranked}
    beside = {id(item): 0 for item in ranked}
    while len(chosen) < points:
        open_ = [item for item in ranked if item not in chosen and likeness[id(item)] < SAME]
        if not open_:
            break
        best = max(open_, key=lambda item: _log_odds(item.salience) - ADJACENT * beside[id(item)])
        chosen.append(best)
        for item in ranked:
            likeness[id(item)] = max(likeness[id(item)], _alike(item, best))
            near = abs(order[id(item)] - order[id(best)]) == 1 and item.turn.start == best.turn.start
            beside[id(item)] += near and (item.kind == best.kind or "none" in (item.kind, best.kind))
    for item in ranked:
        if item not in chosen:
            _join(item, chosen)
    for comment in found:
        point = about.get(id(comment))
        if point in chosen and len(point.also) + 1 < _MOST_EVIDENCE:
            point.also.append(comment)
    chosen = [replace(each, salience=ALONE * each.salience) if each.points_back else each for each in chosen]
    return sorted(chosen, key=lambda item: -item.salience)


def _log_odds(probability: float) -> float:
    return math.log(probability / max(1e-9, 1 - probability))


def vector(text: str) -> dict[int, float]:
    """Stems as a vector of length 1, for likeness between sentences; frequent short words don't count."""
    counts = features(" ".join(word for word in text.split() if len(word) > 3))
    norm = len(counts) ** 0.5 or 1.0
    return {bucket: 1 / norm for bucket in counts}


def _join(item: Candidate, chosen: list[Candidate]) -> None:
    for other in chosen:
        if item.turn.speaker == other.turn.speaker and _alike(item, other) >= SAME:
            if len(other.also) + 1 < _MOST_EVIDENCE:
                other.also.append(item)
            return


def _alike(item: Candidate, other: Candidate) -> float:
    return sum(value * other.vector.get(bucket, 0.0) for bucket, value in item.vector.items())


def _spoken(document: Document) -> Iterator[tuple[Sentence, Turn]]:
    """The sentences of statements and answers, cut to their turn: a label in front of the first one is left out."""
    starts = [sentence.start for sentence in document.sentences]
    ends = [sentence.end for sentence in document.sentences]
    wrong = taken_back(document.sentences, document.language)
    for turn in document.turns:
        if turn.kind not in SPOKEN:
            continue
        for place in range(bisect_right(ends, turn.start), bisect_left(starts, turn.end)):
            sentence = document.sentences[place]
            start, end = max(sentence.start, turn.start), min(sentence.end, turn.end)
            words = document.text[start:end]
            start += len(words) - len(words.lstrip())
            stamp = _STAMP.match(words.lstrip())
            if stamp:
                start += stamp.end()
                words = words.lstrip()[stamp.end() :]
            words = words.strip()
            if is_bare_answer(words) and document.text[start + len(words) : turn.end].strip():
                continue
            if sentence.start in wrong or is_withdrawn(words, document, place, turn):
                continue
            whole = as_sentence(document.text, start, start + len(words))
            if words and not is_note(words) and is_sentence(whole, document.language):
                yield Sentence(words, start, start + len(words)), turn


def _decided(spoken: Iterator[tuple[Sentence, Turn]], language: str, number: str) -> Iterator[tuple[Sentence, Turn]]:
    """The sentences of a resolution, each operative clause by itself. `number`: of its operative verbs."""
    for sentence, turn in spoken:
        clauses = operative_clauses(sentence.text, language, number)
        for clause in clauses:
            yield (
                Sentence(
                    sentence.text[clause.start : clause.end], sentence.start + clause.start, sentence.start + clause.end
                ),
                turn,
            )
        if not clauses:
            yield sentence, turn
