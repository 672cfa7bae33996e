"""What an editor's undo puts back, and whether others have built on what it takes away."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.desk import rows
from briefing.desk.errors import ConflictError, NotFoundError
from briefing.desk.records import Cell, Point, records_from

Records = Mapping[tuple[str, str], Point | Cell]
"""Rows by their places."""


@dataclass(frozen=True, slots=True)
class Undoing:
    """changes: the numbers of those that are taken back; before, after: their rows as they stand and as they were."""

    changes: list[int]
    before: list[Point | Cell]
    after: list[Point | Cell]


def last_of(connection: sqlite3.Connection, statement: str, author: str) -> Undoing:
    """The undoing of the author's last change that stands, a burst of typing as a whole.

    Raises ConflictError where somebody has changed the same rows since, or an approval would stand beside another
    wording than the approved one; NotFoundError where nothing is left.
    """
    burst = rows.last_burst(connection, statement, author)
    if not burst:
        raise NotFoundError("there is nothing of yours left to undo")
    first: dict[tuple[str, str], Point | Cell] = {}
    last: dict[tuple[str, str], Point | Cell] = {}
    for row in burst:  # oldest first
        for record in records_from(row["before"]):
            first.setdefault(rows.place(record), record)
        last.update({rows.place(record): record for record in records_from(row["after"])})
    present = {place: rows.present(connection, statement, record) for place, record in first.items()}
    for place, record in present.items():
        # Compared without their versions: what was undone in between stands there again as it was.
        if replace(record, version=0) != replace(last[place], version=0):
            who = rows.author_of(connection, record.version)
            cell = record if isinstance(record, Cell) else None
            raise ConflictError(f"{who} has changed this since, so it can't be undone", cell, who)
    _approvals_hold(connection, statement, first)
    return Undoing([row["id"] for row in burst], list(present.values()), list(first.values()))


def _approvals_hold(connection: sqlite3.Connection, statement: str, restored: Records) -> None:
    """Raises ConflictError where a translation would stay, or become, approved for a wording that isn't its point's."""
    (own,) = connection.execute("SELECT language FROM statement WHERE id = ?", (statement,)).fetchone()
    for point in {record.point for record in restored.values() if isinstance(record, Cell)}:
        there: dict[tuple[str, str], Point | Cell] = {
            rows.place(cell): cell for cell in rows.cells(connection, statement, point)
        }
        after = [cell for cell in {**there, **restored}.values() if isinstance(cell, Cell) and cell.point == point]
        source = next(cell for cell in after if cell.language == own)
        for cell in after:
            if not cell.approved or cell.source_text == source.text:
                continue
            if (point, own) in restored:
                who, words = cell.approved_by, f"has approved the translation into {cell.language!r} of this wording"
            elif rows.place(cell) in restored:
                who, words = rows.author_of(connection, source.version), "has changed the point itself"
            else:
                continue
            raise ConflictError(f"{who} {words} since, so it can't be undone", cell, who)
