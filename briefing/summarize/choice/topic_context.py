"""What a sentence is about, as its neighbours and its turn have it: "they have a month to start" is about what was just
said."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

TURN = 0.4
"""Weight of the turn's topics against the sentence's own."""
NEIGHBOURS = 0.2
"""Weight of the topics of the sentences before and after."""
_LEAST = 1e-3
"""Probability below which a topic isn't told from one that is out of the question."""


def in_context(shares: Sequence[Mapping[str, float]], turns: Sequence[int]) -> list[dict[str, float]]:
    """The probabilities by topic code of each sentence, weighted by those of its turn and of its neighbours, summing to
    1.

    shares: of each sentence alone, in the order of the text; one that the neighbours don't have (a newsroom's own
    topics are there where they are near) is weighed without them; turns: what tells the turn of each from others.
    """
    of_turn: dict[int, list[Mapping[str, float]]] = {}
    for turn, own in zip(turns, shares, strict=True):
        of_turn.setdefault(turn, []).append(own)
    logs = {turn: _log_mean(held) for turn, held in of_turn.items()}
    found = []
    for i, (turn, own) in enumerate(zip(turns, shares, strict=True)):
        near = _log_mean([*shares[max(0, i - 1) : i], *shares[i + 1 : i + 2]] or [own])
        alone = {code: math.log(share + _LEAST) for code, share in own.items()}
        weighed = {
            code: value + TURN * logs[turn][code] + NEIGHBOURS * near.get(code, value) for code, value in alone.items()
        }
        most = max(weighed.values())
        raised = {code: math.exp(value - most) for code, value in weighed.items()}
        total = sum(raised.values())
        found.append({code: value / total for code, value in raised.items()})
    return found


def _log_mean(shares: Sequence[Mapping[str, float]]) -> dict[str, float]:
    sums: Counter[str] = Counter()
    for each in shares:
        sums.update(each)
    return {code: math.log(total / len(shares) + _LEAST) for code, total in sums.items()}
