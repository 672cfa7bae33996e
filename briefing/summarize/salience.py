"""How much a sentence matters to an editor, as a probability that it makes a key point.

A logistic model over parts, each of which says in its docstring what it rewards. One of them, `judgement`, is a formula
with hand-set weights; the model learns from documents with gold key points how far to trust it and what else tells:
`python -m models.training salience` writes the weights in `salience.tsv`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from briefing.document import Turn
from briefing.summarize.context import Context
from briefing.summarize.markers import (
    ABSOLUTE,
    ACT,
    AMOUNT,
    CLAIM,
    COUNTED,
    DANGLING,
    DECISIVE,
    DEMAND,
    FIRM,
    IDLE,
    PERSONAL,
    PLEDGE,
    PROVERB,
    SELF,
    VAGUE,
    WEAK,
)

LONGEST = 1200
"""Characters; what is longer is no sentence an editor could print."""
FULL = 20
"""Words from which a sentence says as much as a key point needs."""
GATES = ("completeness", "worth", "clarity", "seriousness")
"""Parts that multiply in the judgement: without any of them a sentence is no key point, whatever the others say."""
HAND = {
    "newsworthiness": 0.30,
    "strength": 0.32,
    "act": 0.10,
    "centrality": 0.10,
    "concreteness": 0.10,
    "early": 0.05,
    "statement": 0.03,
    "denied": 0.10,
    "stressed": 0.05,
}
"""The weights of the judgement."""
LETTERS = {"en": 5.0, "ru": 6.3, "az": 6.3, "hy": 6.5}
"""Letters of an average word."""
MINOR = {
    "none": 0.2,
    "procedure": 0.0,
    "no.comment": 0.3,
    "congratulations": 0.4,
    "condolences": 0.35,
    "meeting": 0.5,
    "contacts": 0.5,
    "society": 0.6,
    "support": 0.7,
    "science.education": 0.6,
}
"""Topics that seldom make a key point; any other counts 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands. `turn`: its turn; `position`: in the document from 0 (start) to 1 (end); `centrality`:
    likeness to the rest of the document from 0 to 1; `context`: what stands around it; `reported`: in a reporter's
    words; `opens`: it opens a paragraph."""

    turn: Turn
    position: float
    centrality: float
    context: Context = field(default_factory=Context)
    reported: bool = False
    opens: bool = False


def salience(parts: dict[str, float]) -> float:
    """Probability that a sentence with these parts makes a key point; 0 for what is no sentence at all."""
    if not parts["completeness"]:
        return 0.0
    weights = learnt_weights()
    score = weights.get("bias", 0.0) + sum(weights.get(name, 0.0) * value for name, value in parts.items())
    return 1 / (1 + math.exp(-score))


@lru_cache(maxsize=1)
def learnt_weights() -> dict[str, float]:
    """The weight of each part and the bias, from `salience.tsv`."""
    rows = files("briefing.summarize").joinpath("salience.tsv").read_text("utf-8").splitlines()[1:]
    return {name: float(weight) for name, weight in (row.split("\t") for row in rows)}


def measured(sentence: str, language: str, topics: dict[str, float], place: Place) -> dict[str, float]:
    """The parts of salience by name, each about between 0 and 1. `topics`: probability by code."""

    def has(table: dict[str, re.Pattern[str]]) -> float:
        return 1.0 if table.get(language, table["en"]).search(sentence) else 0.0

    around = place.context
    words = sentence.split()
    speaker = place.turn.speaker
    parts = {
        "newsworthiness": newsworthiness(topics),
        "strength": strength(sentence, language),
        "act": act(sentence, language),
        "centrality": place.centrality,
        "concreteness": concreteness(sentence),
        "early": max(0.0, 1 - 2 * place.position),
        "statement": 1.0 if place.turn.kind == "statement" else 0.0,
        "amount": 1.0 if AMOUNT.search(sentence) else 0.0,
        "counted": has(COUNTED),
        "absolute": has(ABSOLUTE),
        "pledge": has(PLEDGE),
        "demand": has(DEMAND),
        "denied": 1.0 if around.denied else 0.0,
        "stressed": 1.0 if around.stressed else 0.0,
        "answers": around.answers,
        "echo": around.echo,
        "completeness": completeness(words),
        "worth": 0.6 + 0.4 * worth(topics),
        "clarity": clarity(sentence, language),
        "seriousness": (1 - 0.3 * has(IDLE)) * (1 - 0.15 * has(SELF)),
        "fullness": min(1.0, len(words) / FULL),
        "brevity": max(0.0, 1 - len(words) / 8),
        "letters": sum(map(str.isalpha, sentence)) / max(1, len(words)) / LETTERS.get(language, LETTERS["en"]),
        "reported": 1.0 if place.reported else 0.0,
        "named": 1.0 if speaker and (" " in speaker.name or speaker.role or speaker.name.isupper()) else 0.0,
        "opens": 1.0 if place.opens else 0.0,
        "sure": max((share for code, share in topics.items() if code not in ("none", "procedure")), default=0.0),
        "procedure": topics.get("procedure", 0.0),
    }
    return {**parts, "judgement": judgement(parts)}


def judgement(parts: dict[str, float]) -> float:
    """Rewards what an editor would look for first: the sum of `HAND`, lowered by each of the `GATES`."""
    score = sum(weight * parts[name] for name, weight in HAND.items())
    for name in GATES:
        score *= parts[name]
    return min(1.0, score)


def newsworthiness(topics: dict[str, float]) -> float:
    """Rewards a clear topic of the list that makes news: the likeliest codes weighted by what they are worth."""
    best = sorted(topics.items(), key=lambda item: -item[1])[:3]
    told = (share * MINOR.get(code, 1.0) for code, share in best if code not in ("none", "procedure"))
    return min(1.0, 1.4 * sum(told))


def worth(topics: dict[str, float]) -> float:
    """What the topics are worth to an editor on average."""
    return sum(share * MINOR.get(code, 1.0) for code, share in topics.items())


def strength(sentence: str, language: str) -> float:
    """Rewards words that demand, condemn, announce, deny, decide; a firm one counts half a decisive one."""
    decisive = {match.group().lower() for match in DECISIVE.get(language, DECISIVE["en"]).finditer(sentence)}
    firm = {match.group().lower() for match in FIRM.get(language, FIRM["en"]).finditer(sentence)}
    return min(1.0, 0.65 * len(decisive) + 0.3 * len(firm))


def act(sentence: str, language: str) -> float:
    """Rewards a position taken: the speaker condemns, calls on, rejects, welcomes, denies, announces."""
    return 1.0 if ACT.get(language, ACT["en"]).search(sentence) else 0.0


def concreteness(sentence: str) -> float:
    """Rewards names and numbers: a number counts as two names, four in all are enough."""
    names = sum(word[:1].isupper() for word in sentence.split()[1:])
    return min(1.0, (names + 2 * len(re.findall(r"\d+", sentence))) / 4)


def completeness(words: list[str]) -> float:
    """Rewards 8 to 35 words; shorter ones say too little, longer ones too much for a point."""
    count = len(words)
    if count < 3:
        return 0.0
    if count < 8:
        return 0.65 + 0.06 * (count - 3)
    return 1.0 if count <= 35 else max(0.4, 1 - (count - 35) / 60)


def clarity(sentence: str, language: str) -> float:
    """Lowers what an editor couldn't print alone: talk to the room, sayings, a beginning that points back."""
    factor = 1.0
    if WEAK.get(language, WEAK["en"]).search(sentence):
        factor *= 0.4
    if PROVERB.get(language, PROVERB["en"]).search(sentence):
        factor *= 0.6
    if DANGLING.get(language, DANGLING["en"]).search(sentence):
        factor *= 0.6
    if VAGUE.get(language, VAGUE["en"]).search(sentence):
        claim = CLAIM.get(language, CLAIM["en"]).search(" ".join(sentence.split()[:4]))
        factor *= 0.85 if claim and not PERSONAL.match(sentence) else 0.55
    return factor
