"""Which sentences of the document bear out a sentence that a model wrote.

By the rarer words, names and numbers that they share, as stems; the sentence that shares most comes first, and others
of the same speaker near it join where they cover what is left.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from briefing.summarize.choice.candidates import Candidate

COVERED = 0.5
"""Share of a sentence, weighted by rarity, that its evidence must have; with less there is no evidence."""
_FIRST = 0.3
"""The share that one sentence must have alone."""
_FURTHER = 0.12
"""What a further sentence must add."""
_NEAR = 6
"""Sentences of the same window between the first and a further one, at most."""
_MOST = 3
_STEM = 4
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")


def evidence(sentence: str, sentences: Sequence[Candidate]) -> list[Candidate]:
    """The sentences that bear `sentence` out, the best first, at most three of one speaker; none where they share too
    little with it."""
    there = [stems(item.text) for item in sentences]
    seen = Counter(stem for each in there for stem in each)
    rarity = {stem: math.log(1 + len(there) / (1 + count)) + 0.1 for stem, count in seen.items()}
    most = math.log(1 + len(there)) + 0.1
    wanted = {stem: rarity.get(stem, most) for stem in stems(sentence)}
    whole = sum(wanted.values())
    if not whole:
        return []

    def share(place: int, left: set[str]) -> float:
        return sum(wanted[stem] for stem in there[place] & left) / whole

    left = set(wanted)
    best = max(range(len(there)), key=lambda place: (share(place, left), sentences[place].salience))
    covered = share(best, left)
    if covered < _FIRST:
        return []
    chosen = [best]
    left -= there[best]
    near = [
        place
        for place in range(max(0, best - _NEAR), min(len(there), best + _NEAR + 1))
        if place != best and sentences[place].turn.speaker == sentences[best].turn.speaker
    ]
    while near and len(chosen) < _MOST:
        further = max(near, key=lambda place: share(place, left))
        if share(further, left) < _FURTHER:
            break
        covered += share(further, left)
        left -= there[further]
        chosen.append(further)
        near.remove(further)
    return [sentences[place] for place in chosen] if covered >= COVERED else []


def stems(text: str) -> set[str]:
    """The first letters of the longer words of a text, and its numbers."""
    plain = re.sub("[՛՞՜]", "", text)
    words = (word.lower().replace("i̇", "i") for word in _WORD.findall(plain))
    return {word if word[:1].isdigit() else word[:_STEM] for word in words if word[:1].isdigit() or len(word) > 3}
