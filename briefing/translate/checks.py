"""What is doubtful about a translation: every check in one call, flags always in the same order."""

from __future__ import annotations

from collections.abc import Callable

from briefing.brief import Flag
from briefing.translate.glossary import Glossary


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
    """The flags of one sentence pair.

    source, target: BCP 47 codes; score: probability (0 to 1) that the sentence is usable, None where unknown;
    threshold: score under which it is flagged; detect: gives the BCP 47 code of a text's language, "und" where it
    can't tell. Each check lives in a file of its own.
    """
    found: list[tuple[Flag, bool]] = [
        ("glossary", glossary is not None and glossary.violated(source_text, target_text, source, target)),
        ("low-confidence", score is not None and score < threshold),
    ]
    return tuple(flag for flag, raised in found if raised)
