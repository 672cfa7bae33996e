"""How much a sentence matters to an editor: topic, weight of the words, names and numbers, place, completeness.

A hand-set score: each part is between 0 and 1 and says in its docstring what it rewards.
"""

from __future__ import annotations

import re

from briefing.document import Turn
from briefing.summarize.markers import ACT, CLAIM, DANGLING, DECISIVE, FIRM, PERSONAL, PROVERB, VAGUE, WEAK

LONGEST = 1200
"""Characters; what is longer is no sentence an editor could print."""
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


def salience(
    sentence: str, language: str, topics: dict[str, float], turn: Turn, place: float, centrality: float
) -> float:
    """Salience from 0 to 1. `topics`: probability by code; `place`: position of the sentence in the document from 0
    (start) to 1 (end); `centrality`: likeness to the rest of the document from 0 to 1."""
    score = (
        0.30 * newsworthiness(topics)
        + 0.32 * strength(sentence, language)
        + 0.10 * act(sentence, language)
        + 0.10 * centrality
        + 0.10 * concreteness(sentence)
        + 0.05 * max(0.0, 1 - 2 * place)
        + 0.03 * (1.0 if turn.kind == "statement" else 0.5)
    )
    score *= completeness(sentence.split()) * (0.6 + 0.4 * worth(topics)) * clarity(sentence, language)
    return max(0.0, min(1.0, score))


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
