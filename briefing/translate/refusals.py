"""Whether a refusal or a failure ("refuses to sign", "failed to agree", "denies it") is still one in the translation.

Such verbs negate what follows them without the word "not". `refusals.tsv` beside this file holds regular expressions
for whole words in small letters. Kinds: `refusal` says so plainly; `rendering` is what another language may put for
it, besides an outright negation and the weak signs of `negations.tsv`.
"""

from __future__ import annotations

import re

from briefing.translate.negations import strong, weak
from briefing.translate.tables import lower
from briefing.translate.word_tables import of_kind


def refusal_lost(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side refuses, fails or denies, and the other has neither a negation nor a word that renders it.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    return _lost(source_text, target_text, source, target) or _lost(target_text, source_text, target, source)


def _lost(text: str, other: str, language: str, its: str) -> bool:
    return bool(
        _pattern("rendering", its)
        and _found("refusal", text, language)
        and not strong(text, language)  # "didn't refuse" may become "agreed", and a "not" that is lost shows elsewhere
        and not _found("refusal", other, its)
        and not _found("rendering", other, its)
        and not strong(other, its)
        and not weak(other, its)
    )


def _found(kind: str, text: str, language: str) -> bool:
    pattern = _pattern(kind, language)
    return pattern is not None and pattern.search(lower(text, language)) is not None


def _pattern(kind: str, language: str) -> re.Pattern[str] | None:
    return of_kind("refusals.tsv", kind, language)
