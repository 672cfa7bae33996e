"""The history of a statement as its page shows it: who did what, and what each sentence was and became."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.desk.records import Cell, records_from
from briefing.desk.store import Change, Store
from briefing.desk.word_difference import Piece, difference


@dataclass(frozen=True, slots=True)
class Rewording:
    """A sentence that a change gave other words."""

    point: str
    language: str
    pieces: tuple[Piece, ...]


def entries(store: Store, statement: str, before: int = 0, limit: int = 100) -> list[tuple[Change, list[Rewording]]]:
    """The newest changes before number `before`, of all where that is 0, newest first."""
    found = store.database.reading.execute(
        "SELECT * FROM change WHERE statement = ? AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?",
        (statement, before, before, limit),
    )
    return [(Change.of(row), _rewordings(row["before"], row["after"])) for row in found]


def _rewordings(before: str, after: str) -> list[Rewording]:
    old = {(cell.point, cell.language): cell.text for cell in records_from(before) if isinstance(cell, Cell)}
    return [
        Rewording(cell.point, cell.language, tuple(difference(was, cell.text)))
        for cell in records_from(after)
        if isinstance(cell, Cell) and (was := old.get((cell.point, cell.language))) not in (None, cell.text)
    ]
