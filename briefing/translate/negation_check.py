"""Whether a sentence and its translation agree on yes or no."""

from __future__ import annotations

from briefing.translate.negations import strong, weak


def negation_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side negates outright and the other shows no trace of it."""
    ours, theirs = strong(source_text, source), strong(target_text, target)
    if bool(ours) == bool(theirs):
        return False
    return not weak(target_text, target) if ours else not weak(source_text, source)
