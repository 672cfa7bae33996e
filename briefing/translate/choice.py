"""Chooses among the hypotheses of one search: the likeliest from which the source could be told again, in words that
follow one another as usual (`endings.py`).

A search prefers what says less; given a translation that leaves out or misunderstands a part of the source, that part
is unlikely.
Source: Yee, Dauphin and Auli, "Simple and Effective Noisy Channel Modeling for Neural Machine Translation", EMNLP 2019.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.translate.engine import Draft

BACKWARDS = 0.4
"""Weight of the source's mean log-probability per word given the translation, against that of the translation per
token."""
USUAL = 0.15
"""Weight of the mean log-probability of the words behind one another."""
NEAR = 0.3
"""By how much the value of a hypothesis may lie below the best for it to be an alternative."""

Told = tuple[Draft, float]
"""A hypothesis, and the log-probability of the whole source given it."""


def ranked(source_text: str, hypotheses: Sequence[Told], usual: Sequence[float] = ()) -> list[Told]:
    """The best hypothesis first, behind it those that are about as good.

    usual: how usual the words of each hypothesis are (`Endings.usual`); none where that isn't known.
    """
    words = max(1, len(source_text.split()))

    def value(told: Told, usual: float) -> float:
        draft, backwards = told
        cut_off = draft.score == 0.0
        likely = (draft.log_probability or 0.0) + BACKWARDS * backwards / words + USUAL * usual
        return likely - (9.0 if cut_off else 0.0)

    values = [*map(value, hypotheses, usual or [0.0] * len(hypotheses))]
    order = sorted(range(len(values)), key=lambda i: -values[i])
    return [hypotheses[i] for i in order if values[i] >= values[order[0]] - NEAR]
