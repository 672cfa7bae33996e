"""Points as HTML, as open pages ask for them: made once for however many editors look."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache

from briefing.desk import view
from briefing.desk.store import Store

_KEPT = 32
"""Fragments that are kept in memory."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """revision: the last change that it certainly shows; approved: sentences by language; written: sentences in the
    statement's own language."""

    html: str
    revision: int
    approved: dict[str, int]
    written: int


class Fragments:
    """The fragments of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        # A change is told to all pages at once, and all of them ask at once for the same points: one makes them, the
        # others wait for that instead of making them too.
        self._making = threading.Lock()
        self._made = lru_cache(_KEPT)(self._make)

    def points(self, statement: str, ids: tuple[str, ...] | None, editable: bool) -> Fragment:
        """Points with those ids, or the headline and all points. Raises NotFoundError."""
        revision = self._store.revision(statement)
        with self._making:
            return self._made(statement, ids, editable, revision)

    def _make(self, statement: str, ids: tuple[str, ...] | None, editable: bool, revision: int) -> Fragment:
        state = self._store.get(statement, only=ids)
        order, counts = self._store.order(statement), self._store.counts(statement)
        html = view.rendered("points.html", state=state, points=view.points(state, order), editable=editable)
        approved = {language: counts.get(language, (0, 0))[1] for language in state.targets}
        return Fragment(html, min(revision, state.revision), approved, counts.get(state.language, (0, 0))[0])
