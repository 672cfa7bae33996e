"""What a translation engine is: sentences in, drafts out, in the same order.

A newsroom adds its own engine as an entry point in the group `briefing.engines` that names a function returning an
`Engine`. The function takes keyword arguments only; `threads` (int or None) is always among them, and `model` (str)
where the user wrote `--engine NAME:MODEL`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Draft:
    """One sentence as an engine translated it, before any check.

    text: the translation, empty where the source sentence is empty;
    log_probability: mean natural log-probability per target token, None where the engine can't tell;
    tokens: target tokens, 0 where unknown;
    score: calibrated probability (0 to 1) that the sentence is usable, None where the engine can't tell;
    threshold: score under which this engine's sentences need a second look;
    engine: signature of what translated this sentence, where that differs from one sentence to the next;
    respelt: words that its language doesn't have and that were put right: what made them up may have erred elsewhere;
    others: other translations of the sentence that are about as good, the best first, to fall back on where a check
    objects.
    """

    text: str
    log_probability: float | None = None
    tokens: int = 0
    score: float | None = None
    threshold: float = 0.5
    engine: str = ""
    respelt: int = 0
    others: tuple[Draft, ...] = ()


@runtime_checkable
class Engine(Protocol):
    """Translates batches of sentences."""

    @property
    def signature(self) -> str:
        """Says exactly what translates, for instance `embedded@1f3c9a02`."""
        ...

    @property
    def origin(self) -> Literal["model", "llm"]:
        """What `Translation.origin` says about sentences of this engine."""
        ...

    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair (source, target) of BCP 47 codes that the engine translates."""
        ...

    def supports(self, source: str, target: str) -> bool:
        """Whether the engine translates from `source` into `target`."""
        ...

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
        """One draft per sentence, in order; an empty or blank sentence gives an empty draft.

        Raises ModelError where the pair isn't supported or the runtime fails.
        """
        ...
