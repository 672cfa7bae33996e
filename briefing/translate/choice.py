"""Chooses among the hypotheses of one search: the likeliest from which the source could be told again.

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
NEAR = 0.3
"""By how much the value of a hypothesis may lie below the best for it to be an alternative."""

Told = tuple[Draft, float]
"""A hypothesis, and the log-probability of the whole source given it."""


def ranked(source_text: str, hypotheses: Sequence[Told]) -> list[Told]:
    """The best hypothesis first, behind it those that are about as good."""
    words = max(1, len(source_text.split()))

    def value(told: Told) -> float:
        draft, backwards = told
        cut_off = draft.score == 0.0
        return (draft.log_probability or 0.0) + BACKWARDS * backwards / words - (9.0 if cut_off else 0.0)

    order = sorted(hypotheses, key=value, reverse=True)
    return [told for told in order if value(told) >= value(order[0]) - NEAR]
