"""Chooses among the hypotheses of one search: the likeliest from which the source could be told again, whose words
stand in forms that fit (`inflection`), and that agrees with the translations into other languages.

A search prefers what says less; given a translation that leaves out or misunderstands a part of the source, that part
is unlikely. What is misunderstood in one language is seldom misunderstood in the same way in another.
Sources: Yee, Dauphin and Auli, "Simple and Effective Noisy Channel Modeling for Neural Machine Translation", EMNLP
2019; Och and Ney, "Statistical Multi-Source Translation", MT Summit 2001.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.translate.engine import Draft

BACKWARDS = 0.4
"""Weight of the source's mean log-probability per word given the translation, against that of the translation per
token."""
FITTING = 0.8
"""Weight of the mean log-probability of the forms of its words."""
NEAR = 0.3
"""By how much the value of a hypothesis may lie below the best for it to be an alternative."""
AGREEING = 0.1
"""Weight of the mean log-probabilities per word of a hypothesis given another language's translation and of that given
the hypothesis."""


class Told(NamedTuple):
    """A hypothesis, the log-probability of the whole source given it (None where no model tells), and what it is worth
    among the others."""

    draft: Draft
    backwards: float | None = None
    value: float = 0.0


def ranked(source_text: str, hypotheses: Sequence[tuple[Draft, float]], fits: Sequence[float] = ()) -> list[Told]:
    """The best hypothesis first, behind it those that are about as good.

    hypotheses: each with the log-probability of the whole source given it;
    fits: how well the forms of the words of each hypothesis fit (`Fitted.fit`); none where that isn't known.
    """
    words = max(1, len(source_text.split()))

    def value(draft: Draft, backwards: float, fit: float) -> float:
        cut_off = draft.score == 0.0
        likely = (draft.log_probability or 0.0) + BACKWARDS * backwards / words + FITTING * fit
        return likely - (9.0 if cut_off else 0.0)

    told = [
        Told(draft, backwards, value(draft, backwards, fit))
        for (draft, backwards), fit in zip(hypotheses, fits or [0.0] * len(hypotheses), strict=True)
    ]
    told.sort(key=lambda one: -one.value)
    return [one for one in told if one.value >= told[0].value - NEAR]


def agreed(hypotheses: Sequence[Told], agreement: Sequence[float]) -> list[Told]:
    """The same hypotheses, the one first that is worth most beside the translations into other languages.

    agreement: for each the sum, over these, of the mean log-probabilities of one given the other.
    """
    told = [one._replace(value=one.value + AGREEING * other) for one, other in zip(hypotheses, agreement, strict=True)]
    return sorted(told, key=lambda one: -one.value)
