"""How much a sentence matters to an editor: topic, weight of the words, names and numbers, place, completeness.

The odds that it is a key point: a log-linear model over parts between 0 and 1, each of which says in its docstring what
it rewards, times the `GATES`. The weights in `salience.tsv` are learnt from `tests/development` by `python -m
models.training salience`, which measures them on documents left out.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from briefing.document import Turn
from briefing.summarize.choice.context import Context
from briefing.summarize.choice.markers import (
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
from briefing.summarize.choice.phrasing import phrasing
from briefing.summarize.choice.signals import BACKWARD, CHANGE, RECALL, STAND, TERM, THANKS

LONGEST = 1200
"""Characters; what is longer is no sentence an editor could print."""
FULL = 35
"""Words from which a sentence says as much as a key point needs."""
GATES = ("completeness", "worth", "clarity", "seriousness")
"""Parts that multiply the odds, each to the power of its weight: a sentence without one is hardly a key point."""
_LEAST = 0.05
"""What a gate lets through in any case."""
_SHORT = 8
"""Words below which a sentence is short."""
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

LEADING = frozenset(
    [
        "force.unacceptable",
        "force.condemn",
        "force.threat",
        "ceasefire.call",
        "ceasefire.violation",
        "escalation.avoid",
        "troops.withdraw",
        "selfdefence.right",
        "casualties",
        "humanitarian.access",
        "prisoners",
        "negotiations.return",
        "peace.treaty",
        "sovereignty",
        "sanctions",
    ]
)
"""Headings that lead a page: war and peace, lives, sanctions."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands. `turn`: its turn; `position`: in the document from 0 (start) to 1 (end); `centrality`:
    likeness to the rest of the document from 0 to 1; `context`: what stands around it; `depth`: in its turn from 0
    (first sentence) to 1 (last), 0.5 for the only one; `alone`: it is the only one; `words` and `news`: the mean
    number of words and the mean newsworthiness of the turn's sentences; `followed`: the next sentence of the turn goes
    on with what this one names."""

    turn: Turn
    position: float
    centrality: float
    context: Context = field(default_factory=Context)
    depth: float = 0.5
    alone: bool = True
    words: float = 15.0
    news: float = 0.5
    followed: bool = False


def salience(parts: dict[str, float]) -> float:
    """Salience of a sentence with these parts, the probability that it is a key point: 0 is nothing, 1 is much."""
    weights = learnt_weights()
    score = weights["any"] + sum(weights.get(name, 0.0) * value for name, value in scored(parts).items())
    return 1 / (1 + math.exp(-score))


def scored(parts: dict[str, float]) -> dict[str, float]:
    """The parts as their weights apply to them: the gates as logarithms."""
    return {name: math.log(max(_LEAST, value)) if name in GATES else value for name, value in parts.items()}


@lru_cache(maxsize=1)
def learnt_weights() -> dict[str, float]:
    """The weight of each part, and `any`, the one that every sentence has, from `salience.tsv`."""
    rows = files("briefing.summarize.choice").joinpath("salience.tsv").read_text("utf-8").splitlines()[1:]
    return {name: float(weight) for name, weight in (row.split("\t") for row in rows)}


def measured(sentence: str, language: str, topics: dict[str, float], place: Place, topic: str = "") -> dict[str, float]:
    """The parts of salience by name, each between 0 and 1 but for `longer`, `newsier` and `phrasing`.

    topics: probability by code; topic: the heading, `none` without one.
    """

    def has(table: dict[str, re.Pattern[str]]) -> float:
        return 1.0 if table.get(language, table["en"]).search(sentence) else 0.0

    around = place.context
    words = sentence.split()
    news = newsworthiness(topics)
    return {
        "newsworthiness": news,
        "strength": strength(sentence, language),
        "act": act(sentence, language),
        "centrality": place.centrality,
        "concreteness": concreteness(sentence),
        "named": 1.0 if any(word[:1].isupper() for word in words[1:]) else 0.0,
        "early": max(0.0, 1 - 2 * place.position),
        "statement": 1.0 if place.turn.kind == "statement" else 0.0,
        "depth": place.depth,
        "alone": 1.0 if place.alone else 0.0,
        "length": min(1.0, len(words) / FULL),
        "size": min(1.0, math.log(1 + len(words)) / 4),
        "short": 1.0 if len(words) < _SHORT else 0.0,
        "longer": math.log((1 + len(words)) / (1 + place.words)),
        "newsier": news - place.news,
        "headed": 0.0 if topic == "none" else 1.0,
        "leading": 1.0 if topic in LEADING else 0.0,
        "amount": 1.0 if AMOUNT.search(sentence) else 0.0,
        "counted": has(COUNTED),
        "absolute": has(ABSOLUTE),
        "pledge": has(PLEDGE),
        "demand": has(DEMAND),
        "stand": has(STAND),
        "change": has(CHANGE),
        "term": has(TERM),
        "recall": has(RECALL),
        "thanks": has(THANKS),
        "contrast": 1.0 if around.turns else 0.0,
        "backward": has(BACKWARD),
        "followed": 1.0 if place.followed else 0.0,
        "denied": 1.0 if around.denied else 0.0,
        "stressed": 1.0 if around.stressed else 0.0,
        "answers": around.answers,
        "echo": around.echo,
        "plain": 1.0 if around.plain else 0.0,
        "phrasing": phrasing(sentence, language),
        "completeness": completeness(words),
        "worth": 0.6 + 0.4 * worth(topics),
        "clarity": clarity(sentence, language),
        "seriousness": (1 - 0.3 * has(IDLE)) * (1 - 0.15 * has(SELF)),
    }


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
