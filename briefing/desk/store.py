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
from pathlib import Path
from typing import Any

from briefing.brief import Brief
from briefing.desk.database import Database, now
from briefing.desk.errors import ConflictError, NotFoundError
from briefing.desk.records import (
    CELL_COLUMNS,
    POINT_COLUMNS,
    Cell,
    Point,
    Statement,
    cell_of,
    columns,
    document_from,
    document_json,
    point_of,
    records_from,
    records_json,
)
from briefing.document import Document

LONGEST_TEXT = 20_000
"""Characters of one sentence."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a statement's history. points: the ids it touched; kind: edit, move, merge, delete, approve…"""

    id: int
    statement: str
    at: str
    author: str
    kind: str
    points: tuple[str, ...]
    undone: bool = False


Rows = Sequence[Point | Cell]
Step = Callable[[sqlite3.Connection, Statement], tuple[Rows, Rows]]
"""Looks at a statement inside of a transaction and gives the rows to change, as they are and as they shall be."""


class Store:
    """The statements in one database. `listeners` are told every change after it is on the disk."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.listeners: list[Callable[[Change], None]] = []

    @classmethod
    def open(cls, path: Path) -> Store:
        """The store in the file `path`, made where there is none."""
        return cls(Database(path))

    def add(self, brief: Brief, document: Document, author: str, notes: Sequence[Sequence[str]] = ()) -> str:
        """Puts a brief with its document on the desk; returns the statement's id."""
        statement = secrets.token_hex(6)
        language = brief.source.language
        targets = [code for code in brief.targets if code != language]
        made = json.dumps(brief.to_dict(), ensure_ascii=False)
        title = brief.source.title or document.text.strip()[:80]
        row = (statement, now(), author, title, language, json.dumps(targets), document_json(document), made)
        with self.database.writing() as connection:
            connection.execute("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            for number, point in enumerate(brief.key_points, 1):
                record = Point(
                    point.id, float(number), point.topic, point.label, point.speaker, point.evidence, point.salience
                )
                _insert(connection, statement, record)
                source = Cell(point.id, language, point.text, "source", "", 1.0, (), (), point.text)
                _insert(connection, statement, source)
                for code in targets:
                    if (made_ := point.translations.get(code)) is not None:
                        cell = Cell(point.id, code, *_of(made_), (), point.text)
                        _insert(connection, statement, cell)
        return statement

    def get(self, statement: str, connection: sqlite3.Connection | None = None) -> Statement:
        """A statement as it stands. Raises NotFoundError."""
        connection = connection or self.database.reading
        row = connection.execute("SELECT * FROM statement WHERE id = ?", (statement,)).fetchone()
        if row is None:
            raise NotFoundError(f"there is no statement {statement!r} on the desk; it may have been deleted")
        points = connection.execute(
            "SELECT * FROM point WHERE statement = ? AND NOT deleted ORDER BY position, id", (statement,)
        )
        cells: dict[str, dict[str, Cell]] = {}
        for cell in connection.execute("SELECT * FROM cell WHERE statement = ?", (statement,)):
            cells.setdefault(cell["point"], {})[cell["language"]] = cell_of(cell)
        (revision,) = connection.execute(
            "SELECT coalesce(max(id), 0) FROM change WHERE statement = ?", (statement,)
        ).fetchone()
        return Statement(
            *(row["id"], row["created"], row["author"], row["title"], row["language"]),
            tuple(json.loads(row["targets"])),
            document_from(row["document"]),
            Brief.from_dict(json.loads(row["brief"])),
            tuple(map(point_of, points)),
            cells,
            revision,
        )

    def recent(self, limit: int = 50) -> list[dict[str, Any]]:
        """The newest statements: id, created, author, title, language, targets, points and approved (of sentences)."""
        rows = self.database.reading.execute(
            """
            SELECT s.id, s.created, s.author, s.title, s.language, s.targets,
                (SELECT count(*) FROM point p WHERE p.statement = s.id AND NOT p.deleted) AS points,
                (SELECT count(*) FROM cell c JOIN point p ON p.statement = c.statement AND p.id = c.point
                 WHERE c.statement = s.id AND c.approved_at != '' AND NOT p.deleted) AS approved
            FROM statement s ORDER BY s.created DESC LIMIT ?
            """,
            (limit,),
        )
        return [{**dict(row), "targets": json.loads(row["targets"])} for row in rows]

    def delete(self, statement: str) -> None:
        """Takes a statement off the desk, with its history. What was approved stays in the memory."""
        with self.database.writing() as connection:
            if not connection.execute("DELETE FROM statement WHERE id = ?", (statement,)).rowcount:
                raise NotFoundError(f"there is no statement {statement!r} on the desk; it may have been deleted")

    def change(self, statement: str, author: str, kind: str, step: Step, burst: str = "") -> Change:
        """Applies `step` in one transaction, records it and tells the listeners.

        A step that changes nothing leaves no trace. Raises whatever `step` raises; then nothing has changed.
        """
        with self.database.writing() as connection:
            state = self.get(statement, connection)
            before, after = step(connection, state)
            if not after:
                return Change(state.revision, statement, now(), author, kind, ())
            change = self._record(connection, statement, author, kind, before, after, burst)
        self._tell(change)
        return change

    def undo(self, statement: str, author: str) -> Change:
        """Takes back the author's last change that stands, a burst of typing as a whole.

        Raises ConflictError where somebody has changed the same rows since, NotFoundError where nothing is left.
        """
        with self.database.writing() as connection:
            rows = _last_burst(connection, statement, author)
            if not rows:
                raise NotFoundError("there is nothing of yours left to undo")
            first: dict[tuple[str, str], Point | Cell] = {}
            last: dict[tuple[str, str], Point | Cell] = {}
            for row in rows:  # oldest first
                for record in records_from(row["before"]):
                    first.setdefault(_place(record), record)
                last.update({_place(record): record for record in records_from(row["after"])})
            present = {place: _present(connection, statement, record) for place, record in first.items()}
            for place, record in present.items():
                # Compared without their versions: what was undone in between stands there again as it was.
                if replace(record, version=0) != replace(last[place], version=0):
                    who = _author_of(connection, record.version)
                    cell = record if isinstance(record, Cell) else None
                    raise ConflictError(f"{who} has changed this since, so it can't be undone", cell, who)
            change = self._record(
                connection, statement, author, "undo", list(present.values()), list(first.values()), "", undone=True
            )
            connection.executemany("UPDATE change SET undone = 1 WHERE id = ?", [(row["id"],) for row in rows])
        self._tell(change)
        return change

    def history(self, statement: str, after: int = 0, limit: int = 200) -> list[Change]:
        """The newest changes after number `after`, oldest first."""
        rows = self.database.reading.execute(
            "SELECT * FROM change WHERE statement = ? AND id > ? ORDER BY id DESC LIMIT ?", (statement, after, limit)
        ).fetchall()
        return [_change_of(row) for row in reversed(rows)]

    def author_of(self, version: int) -> str:
        """Who made the change with that number."""
        return _author_of(self.database.reading, version)

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
        known = {_place(record): record for record in before}
        for record in written:
            _insert(connection, statement, record)
            if isinstance(record, Cell):
                _approve(connection, statement, author, at, known.get(_place(record)), record)
        points = tuple(dict.fromkeys(_place(record)[0] for record in written))
        return Change(number, statement, at, author, kind, points, undone)


def _of(translation: Any) -> tuple[str, str, str, float, tuple[str, ...]]:
    return translation.text, translation.origin, translation.engine, translation.score, translation.flags


def _place(record: Point | Cell) -> tuple[str, str]:
    return (record.id, "") if isinstance(record, Point) else (record.point, record.language)


def _insert(connection: sqlite3.Connection, statement: str, record: Point | Cell) -> None:
    # An update in place: "INSERT OR REPLACE" would delete a point and, with it, its cells.
    table, names, key = (
        ("point", POINT_COLUMNS, "id") if isinstance(record, Point) else ("cell", CELL_COLUMNS, "point, language")
    )
    marks = ", ".join("?" * (len(names) + 1))
    update = ", ".join(f"{name} = excluded.{name}" for name in names if name not in key.split(", "))
    connection.execute(
        f"INSERT INTO {table} (statement, {', '.join(names)}) VALUES ({marks}) "
        f"ON CONFLICT (statement, {key}) DO UPDATE SET {update}",
        [statement, *columns(record)],
    )


def _present(connection: sqlite3.Connection, statement: str, record: Point | Cell) -> Point | Cell:
    if isinstance(record, Point):
        row = connection.execute("SELECT * FROM point WHERE statement = ? AND id = ?", (statement, record.id))
        return point_of(row.fetchone())
    row = connection.execute(
        "SELECT * FROM cell WHERE statement = ? AND point = ? AND language = ?",
        (statement, record.point, record.language),
    )
    return cell_of(row.fetchone())


def _approve(
    connection: sqlite3.Connection, statement: str, author: str, at: str, before: Point | Cell | None, cell: Cell
) -> None:
    """Puts what the change means for the memory in its way there, in the same transaction."""
    old = before if isinstance(before, Cell) and before.approved else None
    new = cell if cell.approved else None
    if old and new and (old.text, old.source_text) == (new.text, new.source_text):
        return
    (language,) = connection.execute("SELECT language FROM statement WHERE id = ?", (statement,)).fetchone()
    for action, entry in (("withdraw", old), ("approve", new)):
        if entry is not None and entry.language != language:
            connection.execute(
                "INSERT INTO approval (at, author, action, statement, point, source_language, source_text, language, "
                "text) VALUES (?,?,?,?,?,?,?,?,?)",
                (at, author, action, statement, entry.point, language, entry.source_text, entry.language, entry.text),
            )


def _last_burst(connection: sqlite3.Connection, statement: str, author: str) -> list[sqlite3.Row]:
    """The author's last changes that stand and belong together, oldest first."""
    rows: list[sqlite3.Row] = []
    found = connection.execute(
        "SELECT * FROM change WHERE statement = ? AND author = ? AND NOT undone ORDER BY id DESC", (statement, author)
    )
    for row in found:
        if rows and (not row["burst"] or row["burst"] != rows[0]["burst"]):
            break
        rows.append(row)
    return rows[::-1]


def _author_of(connection: sqlite3.Connection, version: int) -> str:
    row = connection.execute("SELECT author FROM change WHERE id = ?", (version,)).fetchone()
    return str(row[0]) if row else "somebody"


def _change_of(row: sqlite3.Row) -> Change:
    points = tuple(dict.fromkeys(_place(record)[0] for record in records_from(row["after"])))
    return Change(row["id"], row["statement"], row["at"], row["author"], row["kind"], points, bool(row["undone"]))
