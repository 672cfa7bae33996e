"""Several models as one engine: each direction by the model made for it, the missing ones by way of English.

What a sentence went through stands in its signature:
`opus-mt-az-en@1f3c9a02+int8+opus-mt-en-hy@5b2d9e11+int8+pivot:en`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from briefing.errors import ModelError
from briefing.translate.engine import Draft, Engine


class Routes:
    """An engine made of `engines`, the preferred ones first; `via`: the language that missing directions go through."""

    origin: Literal["model", "llm"] = "model"

    def __init__(self, name: str, engines: Sequence[Engine], via: str = "en") -> None:
        """Raises ModelError where there is no engine."""
        if not engines:
            raise ModelError(f"{name} has no model on this machine")
        self._name, self._engines, self._via = name, tuple(engines), via
        direct = {pair for engine in engines for pair in engine.directions()}
        self._direct = frozenset(direct)
        self._pivoted = frozenset(
            (source, target)
            for source, middle in direct
            for other, target in direct
            if middle == other == via and source != target and (source, target) not in direct
        )

    @property
    def signature(self) -> str:
        """The name and a digest of all signatures; of a single engine its own."""
        signatures = sorted(engine.signature for engine in self._engines)
        if len(signatures) == 1 and not self._pivoted:
            return signatures[0]
        return f"{self._name}@{hashlib.sha256(' '.join(signatures).encode()).hexdigest()[:8]}"

    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair (source, target), direct and pivoted."""
        return self._direct | self._pivoted

    def supports(self, source: str, target: str) -> bool:
        """Whether there is a way from `source` to `target`."""
        return (source, target) in self.directions()

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
        """One draft per sentence, in order; a pivoted one has the product of both scores.

        Raises ModelError where there is no way, or where a model fails.
        """
        if (source, target) in self._direct:
            engine = self._engine(source, target)
            return [_signed(draft, engine.signature) for draft in engine.translate(sentences, source, target)]
        if (source, target) not in self._pivoted:
            raise ModelError(f"{self.signature} doesn't translate from {source!r} into {target!r}")
        first, second = self._engine(source, self._via), self._engine(self._via, target)
        signature = f"{first.signature}+{second.signature}+pivot:{self._via}"
        there = first.translate(sentences, source, self._via)
        back = second.translate([draft.text for draft in there], self._via, target)
        return [_signed(_both(*pair), signature) for pair in zip(there, back, strict=True)]

    def _engine(self, source: str, target: str) -> Engine:
        return next(engine for engine in self._engines if engine.supports(source, target))


def _signed(draft: Draft, signature: str) -> Draft:
    return replace(draft, engine=draft.engine or signature)


def _both(first: Draft, second: Draft) -> Draft:
    """The second draft, as sure as both together."""
    if first.score is None or second.score is None:
        return replace(second, score=None)
    tokens = max(1, first.tokens + second.tokens)
    total = (first.log_probability or 0.0) * first.tokens + (second.log_probability or 0.0) * second.tokens
    return replace(second, score=first.score * second.score, log_probability=total / tokens)
