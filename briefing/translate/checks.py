"""What is doubtful about a translation: every check in one call, flags always in the same order.

Each check lives in a file of its own and can be used alone. `python -m tests.translate.measure_checks` measures how
often they are wrong on good translations and how often they find a mistake.
"""

from __future__ import annotations

from collections.abc import Callable

from briefing.brief import Flag
from briefing.translate.bounds import bound_differs
from briefing.translate.casualties import harm_lost, other_harm, tolls_exchanged
from briefing.translate.clock_check import clock_differs
from briefing.translate.condition_check import condition_differs
from briefing.translate.copula_check import copula_turned
from briefing.translate.copy_check import untranslated
from briefing.translate.currency_check import currency_differs
from briefing.translate.exchanged_check import ends_exchanged
from briefing.translate.glossary import Glossary
from briefing.translate.language_check import wrong_language
from briefing.translate.length_check import length_odd
from briefing.translate.month_check import month_differs
from briefing.translate.month_edge_check import month_edge_differs
from briefing.translate.multiple_check import multiples_differ
from briefing.translate.name_check import name_missing
from briefing.translate.negation_check import negation_differs
from briefing.translate.number_check import numbers_differ
from briefing.translate.opposites import opposite
from briefing.translate.ordinal_check import ordinals_differ
from briefing.translate.refusals import refusal_lost
from briefing.translate.weekday_check import weekday_differs

_NUMBERS = (
    numbers_differ,
    bound_differs,
    month_differs,
    month_edge_differs,
    weekday_differs,
    clock_differs,
    currency_differs,
    ends_exchanged,
    ordinals_differ,
    multiples_differ,
    tolls_exchanged,
)
_NEGATIONS = (negation_differs, copula_turned, condition_differs, opposite, refusal_lost, other_harm, harm_lost)


def check(
    source_text: str,
    target_text: str,
    source: str,
    target: str,
    *,
    score: float | None = None,
    threshold: float = 0.5,
    glossary: Glossary | None = None,
    detect: Callable[[str], str] | None = None,
) -> tuple[Flag, ...]:
    """The flags of one sentence pair, in the order of `brief.Flag`.

    source, target: BCP 47 codes; score: probability (0 to 1) that the sentence is usable, None where unknown;
    threshold: score under which it is flagged; detect: gives the BCP 47 code of a text's language, "und" where it
    can't tell.
    """
    if not source_text.strip() and not target_text.strip():
        return ()
    pair = (source_text, target_text, source, target)
    found: tuple[tuple[Flag, bool], ...] = (
        ("number-mismatch", any(differs(*pair) for differs in _NUMBERS)),
        ("name-missing", name_missing(*pair)),
        ("negation", any(differs(*pair) for differs in _NEGATIONS)),
        ("wrong-language", wrong_language(target_text, target, detect)),
        ("untranslated", untranslated(*pair)),
        ("glossary", glossary is not None and glossary.violated(*pair)),
        ("length", length_odd(*pair)),
        ("low-confidence", score is not None and score < threshold),
    )
    return tuple(flag for flag, raised in found if raised)
