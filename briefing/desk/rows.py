"""The rows of a statement's points and cells in the database: written in place, found again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from briefing.brief import Brief, Translation
from briefing.desk.records import CELL_COLUMNS, HEADLINE, POINT_COLUMNS, Cell, Point, cell_of, columns, point_of

Notes = Mapping[tuple[str, str], tuple[str, ...]]
"""What the glossary says of a translation, in words, by point and language."""


def made(brief: Brief, targets: Sequence[str], notes: Notes) -> Iterator[Point | Cell]:
    """The rows of a fresh brief, the headline first: without text where there is none, so that one can be written."""
    language, headline = brief.source.language, brief.headline
    said = next((point.text for point in brief.key_points if headline and point.id == headline.point), "")
    yield Point(HEADLINE, 0.0, headline.point if headline else "", {}, "", (), 0.0)
    yield Cell(HEADLINE, language, headline.text if headline else "", "source", "", 1.0, (), (), said)
    if headline:
        yield from _translated(HEADLINE, headline.text, headline.translations, targets, notes)
    for number, point in enumerate(brief.key_points, 1):
        yield Point(point.id, float(number), point.topic, point.label, point.speaker, point.evidence, point.salience)
        yield Cell(point.id, language, point.text, "source", "", 1.0, (), (), point.text)
        yield from _translated(point.id, point.text, point.translations, targets, notes)


def _translated(
    point: str, text: str, translations: Mapping[str, Translation], targets: Sequence[str], notes: Notes
) -> Iterator[Cell]:
    for code in targets:
        if (each := translations.get(code)) is not None:
            words = (each.text, each.origin, each.engine, each.score, each.flags)
            yield Cell(point, code, *words, notes.get((point, code), ()), text)


def place(record: Point | Cell) -> tuple[str, str]:
    """Point and language of a cell; point and nothing of a point."""
    return (record.id, "") if isinstance(record, Point) else (record.point, record.language)


def insert(connection: sqlite3.Connection, statement: str, record: Point | Cell) -> None:
    """Writes a record, over the one that has its place."""
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


def present(connection: sqlite3.Connection, statement: str, record: Point | Cell) -> Point | Cell:
    """What now has the place of a record."""
    if isinstance(record, Point):
        row = connection.execute("SELECT * FROM point WHERE statement = ? AND id = ?", (statement, record.id))
        return point_of(row.fetchone())
    row = connection.execute(
        "SELECT * FROM cell WHERE statement = ? AND point = ? AND language = ?",
        (statement, record.point, record.language),
    )
    return cell_of(row.fetchone())


def cells(connection: sqlite3.Connection, statement: str, point: str) -> list[Cell]:
    """A point's sentences, in every language in which it has been written."""
    found = connection.execute("SELECT * FROM cell WHERE statement = ? AND point = ?", (statement, point))
    return [cell_of(row) for row in found]


def sentence(connection: sqlite3.Connection, statement: str, point: str, language: str) -> str:
    """What a point says, empty where it is gone."""
    row = connection.execute(
        "SELECT c.text FROM cell c JOIN point p ON p.statement = c.statement AND p.id = c.point "
        "WHERE c.statement = ? AND c.point = ? AND c.language = ? AND NOT p.deleted",
        (statement, point, language),
    ).fetchone()
    return str(row[0]) if row else ""


def queue_approval(
    connection: sqlite3.Connection, statement: str, author: str, at: str, before: Point | Cell | None, cell: Cell
) -> bool:
    """Puts what a change of `cell` means for the translation memory on its way there, in the same transaction. Whether
    it means anything."""
    old = before if isinstance(before, Cell) and before.approved else None
    new = cell if cell.approved else None
    if old == new or (old and new and (old.text, old.source_text) == (new.text, new.source_text)):
        return False
    (language,) = connection.execute("SELECT language FROM statement WHERE id = ?", (statement,)).fetchone()
    for action, entry in (("withdraw", old), ("approve", new)):
        if entry is not None and entry.language != language:
            connection.execute(
                "INSERT INTO approval (at, author, action, statement, point, source_language, source_text, language, "
                "text) VALUES (?,?,?,?,?,?,?,?,?)",
                (at, author, action, statement, entry.point, language, entry.source_text, entry.language, entry.text),
            )
    return True


def last_burst(connection: sqlite3.Connection, statement: str, author: str) -> list[sqlite3.Row]:
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


def author_of(connection: sqlite3.Connection, version: int) -> str:
    """Who made the change with that number."""
    row = connection.execute("SELECT author FROM change WHERE id = ?", (version,)).fetchone()
    return str(row[0]) if row else "somebody"
