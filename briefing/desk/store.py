"""Statements on the desk, and every change that was ever made to them.

A change names the rows it touched as they were and as it left them. So nothing is lost, a change can be undone as long
as nobody has built on it, and two editors who work on the same sentence notice each other: whoever saves names the
version that he saw, and where another one stands there by now he gets a ConflictError instead of overwriting it.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefing.brief import Brief
from briefing.desk import rows, undoing
from briefing.desk.database import Database, now
from briefing.desk.errors import NotFoundError
from briefing.desk.records import (
    HEADLINE,
    Cell,
    Point,
    Statement,
    cell_of,
    document_from,
    document_json,
    point_of,
    records_from,
    records_json,
)
from briefing.document import Document

LONGEST_TEXT = 20_000
"""Characters of one sentence."""
_KEPT = 8
"""Documents and briefs that are kept in memory."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a statement's history. points: the ids it touched; kind: edit, move, merge, delete, approve…;
    delivers: it has just put something on its way into the translation memory."""

    id: int
    statement: str
    at: str
    author: str
    kind: str
    points: tuple[str, ...]
    undone: bool = False
    delivers: bool = False

    @classmethod
    def of(cls, row: sqlite3.Row) -> Change:
        """The change in a row of its table."""
        points = tuple(dict.fromkeys(rows.place(record)[0] for record in records_from(row["after"])))
        return cls(row["id"], row["statement"], row["at"], row["author"], row["kind"], points, bool(row["undone"]))


Rows = Sequence[Point | Cell]
Step = Callable[[sqlite3.Connection, Statement], tuple[Rows, Rows]]
"""Looks at a statement inside of a transaction and gives the rows to change, as they are and as they shall be."""


class Store:
    """The statements in one database. `listeners` are told every change after it is on the disk."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.listeners: list[Callable[[Change], None]] = []
        # Neither changes once it is stored, and pages ask for them again and again.
        self._sources = lru_cache(_KEPT)(self._read_sources)

    @classmethod
    def open(cls, path: Path) -> Store:
        """The store in the file `path`, made where there is none."""
        return cls(Database(path))

    def add(self, brief: Brief, document: Document, author: str, notes: rows.Notes | None = None) -> str:
        """Puts a brief with its document on the desk; returns the statement's id. notes: what the glossary says of its
        translations, by point and language."""
        statement = secrets.token_hex(6)
        language = brief.source.language
        targets = [code for code in brief.targets if code != language]
        made = json.dumps(brief.to_dict(), ensure_ascii=False)
        title = brief.source.title or document.text.strip()[:80]
        row = (statement, now(), author, title, language, json.dumps(targets), document_json(document), made)
        with self.database.writing() as connection:
            connection.execute("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            for record in rows.made(brief, targets, notes or {}):
                rows.insert(connection, statement, record)
        return statement

    def get(
        self, statement: str, connection: sqlite3.Connection | None = None, only: Sequence[str] | None = None
    ) -> Statement:
        """A statement as it stands. only: ids of points, or the headline's; the others, which may be hundreds, are left
        out then. A sentence that is yet to be written is there without text.

        Raises NotFoundError.
        """
        connection = connection or self.database.reading
        row = connection.execute(
            "SELECT id, created, author, title, language, targets, "
            "(SELECT coalesce(max(id), 0) FROM change WHERE change.statement = statement.id) AS revision "
            "FROM statement WHERE id = ?",
            (statement,),
        ).fetchone()
        if row is None:
            raise _gone(statement)
        part = "" if only is None else f" AND {{}} IN ({', '.join('?' * len(only))})"
        wanted = (statement, *(only or ()))
        found = connection.execute(
            f"SELECT * FROM point WHERE statement = ? AND NOT deleted{part.format('id')} ORDER BY position, id", wanted
        )
        points = list(map(point_of, found))
        head = next((point for point in points if point.id == HEADLINE), None)
        cells: dict[str, dict[str, Cell]] = {}
        for cell in connection.execute(f"SELECT * FROM cell WHERE statement = ?{part.format('point')}", wanted):
            cells.setdefault(cell["point"], {})[cell["language"]] = cell_of(cell)
        targets = tuple(json.loads(row["targets"]))
        for id_, written in cells.items():
            for code in targets:
                if code not in written:
                    written[code] = Cell(id_, code, "", "", "", 0.0, (), (), written[row["language"]].text)
        return Statement(
            *(row["id"], row["created"], row["author"], row["title"], row["language"]),
            targets,
            tuple(point for point in points if point.id != HEADLINE),
            cells,
            row["revision"],
            lambda: self._sources(statement),
            head,
            rows.sentence(connection, statement, head.topic, row["language"]) if head else "",
        )

    def revision(self, statement: str) -> int:
        """The number of a statement's last change. Raises NotFoundError."""
        last = "SELECT (SELECT coalesce(max(id), 0) FROM change WHERE statement = s.id) FROM statement s WHERE id = ?"
        if (row := self.database.reading.execute(last, (statement,)).fetchone()) is None:
            raise _gone(statement)
        return int(row[0])

    def order(self, statement: str) -> list[str]:
        """The ids of a statement's points in order."""
        found = self.database.reading.execute(
            "SELECT id FROM point WHERE statement = ? AND NOT deleted AND id != ? ORDER BY position, id",
            (statement, HEADLINE),
        )
        return [row[0] for row in found]

    def counts(self, statement: str) -> dict[str, tuple[int, int]]:
        """By language: how many sentences of a statement are written, and how many of them are approved."""
        found = self.database.reading.execute(
            "SELECT c.language, sum(c.text != ''), sum(c.approved_at != '') "
            "FROM cell c JOIN point p ON p.statement = c.statement AND p.id = c.point "
            "WHERE c.statement = ? AND NOT p.deleted GROUP BY c.language",
            (statement,),
        )
        return {row[0]: (row[1], row[2]) for row in found}

    def recent(self, limit: int = 50) -> list[dict[str, Any]]:
        """The newest statements: id, created, author, title, language, targets, and how many points, sentences (to be
        approved) and approved ones they have."""
        found = self.database.reading.execute(
            """
            SELECT s.id, s.created, s.author, s.title, s.language, s.targets,
                (SELECT count(*) FROM point p
                 WHERE p.statement = s.id AND NOT p.deleted AND p.id != :headline) AS points,
                json_array_length(s.targets) * (SELECT count(*) FROM cell c
                 JOIN point p ON p.statement = c.statement AND p.id = c.point
                 WHERE c.statement = s.id AND c.language = s.language AND c.text != '' AND NOT p.deleted) AS sentences,
                (SELECT count(*) FROM cell c JOIN point p ON p.statement = c.statement AND p.id = c.point
                 WHERE c.statement = s.id AND c.approved_at != '' AND NOT p.deleted) AS approved
            FROM statement s ORDER BY s.created DESC LIMIT :limit
            """,
            {"limit": limit, "headline": HEADLINE},
        )
        return [{**dict(row), "targets": json.loads(row["targets"])} for row in found]

    def delete(self, statement: str) -> None:
        """Takes a statement off the desk, with its history. What was approved stays in the memory."""
        with self.database.writing() as connection:
            if not connection.execute("DELETE FROM statement WHERE id = ?", (statement,)).rowcount:
                raise _gone(statement)
        self._sources.cache_clear()

    def change(
        self, statement: str, author: str, kind: str, step: Step, burst: str = "", only: Sequence[str] | None = None
    ) -> Change:
        """Applies `step` in one transaction, records it and tells the listeners. only: the points it looks at, where
        these aren't all.

        A step that changes nothing leaves no trace. Raises whatever `step` raises; then nothing has changed.
        """
        with self.database.writing() as connection:
            state = self.get(statement, connection, only)
            before, after = step(connection, state)
            if not after:
                return Change(state.revision, statement, now(), author, kind, ())
            change = self._record(connection, statement, author, kind, before, after, burst)
        self._tell(change)
        return change

    def undo(self, statement: str, author: str) -> Change:
        """Takes back the author's last change that stands, a burst of typing as a whole.

        Raises ConflictError where somebody has built on it since, NotFoundError where nothing is left.
        """
        with self.database.writing() as connection:
            back = undoing.last_of(connection, statement, author)
            change = self._record(connection, statement, author, "undo", back.before, back.after, "", undone=True)
            connection.executemany("UPDATE change SET undone = 1 WHERE id = ?", [(number,) for number in back.changes])
        self._tell(change)
        return change

    def changes(self, statement: str, after: int = 0, limit: int = 200) -> list[Change]:
        """The first changes after number `after`, oldest first."""
        found = self.database.reading.execute(
            "SELECT * FROM change WHERE statement = ? AND id > ? ORDER BY id LIMIT ?", (statement, after, limit)
        )
        return [Change.of(row) for row in found]

    def history(self, statement: str, after: int = 0, limit: int = 200) -> list[Change]:
        """The newest changes after number `after`, oldest first."""
        found = self.database.reading.execute(
            "SELECT * FROM change WHERE statement = ? AND id > ? ORDER BY id DESC LIMIT ?", (statement, after, limit)
        ).fetchall()
        return [Change.of(row) for row in reversed(found)]

    def author_of(self, version: int, connection: sqlite3.Connection | None = None) -> str:
        """Who made the change with that number. connection: of the transaction that asks."""
        return rows.author_of(connection or self.database.reading, version)

    def _read_sources(self, statement: str) -> tuple[Document, Brief]:
        """The document of a statement, and its brief as it was made."""
        row = self.database.reading.execute("SELECT document, brief FROM statement WHERE id = ?", (statement,))
        if (found := row.fetchone()) is None:
            raise _gone(statement)
        return document_from(found[0]), Brief.from_dict(json.loads(found[1]))

    def _tell(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)

    def _record(
        self,
        connection: sqlite3.Connection,
        statement: str,
        author: str,
        kind: str,
        before: Rows,
        after: Rows,
        burst: str,
        undone: bool = False,
    ) -> Change:
        at = now()
        cursor = connection.execute(
            "INSERT INTO change (statement, at, author, kind, burst, before, after, undone) VALUES (?,?,?,?,?,?,'',?)",
            (statement, at, author, kind, burst, records_json(before), undone),
        )
        number = cursor.lastrowid or 0
        written = [replace(record, version=number) for record in after]
        connection.execute("UPDATE change SET after = ? WHERE id = ?", (records_json(written), number))
        known = {rows.place(record): record for record in before}
        delivers = False
        for record in written:
            rows.insert(connection, statement, record)
            if isinstance(record, Cell):
                former = known.get(rows.place(record))
                delivers |= rows.queue_approval(connection, statement, author, at, former, record)
        points = tuple(dict.fromkeys(rows.place(record)[0] for record in written))
        return Change(number, statement, at, author, kind, points, undone, delivers)


def _gone(statement: str) -> NotFoundError:
    return NotFoundError(f"there is no statement {statement!r} on the desk; it may have been deleted")
