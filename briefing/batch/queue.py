"""The durable queue: one SQLite file in the output folder that knows every statement and what became of it.

States: `pending`, `done`, `duplicate` (the same bytes were briefed under another name), `failed`, `gone` (the file
vanished before its turn). A `done` statement with an error has an older brief, and failed when it was to be briefed
anew. A statement leaves `pending` in the same transaction that records what was found out about
it, after its brief lies on the disk; so a kill at any moment costs at most work that is done again.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from briefing.batch.inbox import Found, ending
from briefing.batch.schema import SCHEMA, VERSION
from briefing.errors import OutputError

State = Literal["pending", "done", "duplicate", "failed", "gone"]
PATIENCE = 30.0
"""Seconds to wait for another program that has the queue locked."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A row of the queue."""

    id: int
    name: str
    address: str
    state: State
    attempts: int
    error: str
    sha256: str
    signature: str
    day: str
    same_as: int | None
    like: int | None
    similarity: float
    facts: dict[str, Any]


@dataclass(slots=True)
class Settled:
    """What became of a statement; known: an earlier run found it out, and it still holds."""

    id: int
    state: State
    error: str = ""
    sha256: str = ""
    attempts: int = 1
    same_as: int | None = None
    like: int | None = None
    similarity: float = 0.0
    day: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    known: bool = False


_COLUMNS = "id, name, address, state, attempts, error, sha256, signature, day, same_as, like, similarity, facts"


_FILE = "queue.sqlite"


class Queue:
    """The queue in `folder`, made if it isn't there. patience: seconds to wait for a lock; fetched_only: a run without
    an inbox leaves the statements of a folder as they are.

    Raises OutputError where it can't be written: the disk is full, another program has it locked, it is damaged.
    """

    def __init__(self, folder: Path, patience: float = PATIENCE, fetched_only: bool = False) -> None:
        self.path = folder / _FILE
        self._mine = "address != ''" if fetched_only else "true"
        with self.guarded():
            self.database = sqlite3.connect(self.path, timeout=patience, isolation_level=None)
            # FULL: a transaction survives the loss of power, not only of the process.
            self.database.executescript(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;"
            )
            self.database.executescript("BEGIN IMMEDIATE;" + SCHEMA + "COMMIT;")
        version = int(self.setting("version") or VERSION)
        if version != VERSION:
            raise OutputError(f"{self.path} is of version {version}, this program writes {VERSION}; name another --out")
        self.set("version", str(VERSION))

    @staticmethod
    def stands_in(folder: Path) -> bool:
        """Whether there is a queue in `folder`; no in one whose name is too long for any."""
        return os.path.isfile(folder / _FILE)  # noqa: PTH113 - Path.is_file raises where the name is too long

    def close(self) -> None:
        self.database.close()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Turns SQLite's errors into one sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(f"the queue {self.path} can't be used: {_reason(error)}") from error

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing."""
        with self.guarded():
            self.database.execute("BEGIN IMMEDIATE")
            try:
                yield self.database
                self.database.execute("COMMIT")
            except BaseException:
                if self.database.in_transaction:
                    self.database.execute("ROLLBACK")
                raise

    def setting(self, name: str) -> str:
        """What an earlier run left under `name`, else nothing."""
        with self.guarded():
            row = self.database.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set(self, name: str, value: str) -> None:
        if self.setting(name) != value:
            with self.transaction() as database:
                database.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def register(self, found: Iterable[Found], address: str = "") -> None:
        """Adds files that are new and makes those pending that changed, or came back; in one transaction."""
        with self.transaction() as database:
            database.executemany(
                "INSERT INTO statement (name, ending, stamp, address) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE "
                "SET stamp = excluded.stamp, state = 'pending' "
                "WHERE stamp != excluded.stamp OR stamp LIKE '%fresh' OR state = 'gone'",
                ((os.fsencode(file.name), ending(file.name), file.stamp, address) for file in found),
            )

    def outdate(self, signature: str) -> None:
        """Makes pending again what was briefed by other models, into other languages or formats."""
        with self.transaction() as database:
            database.execute(
                f"UPDATE statement SET state = 'pending', attempts = 0 WHERE {self._mine} AND signature != ? "
                "AND state IN ('done', 'duplicate', 'failed')",
                (signature,),
            )

    def retry(self) -> None:
        """Makes pending again what failed."""
        with self.transaction() as database:
            database.execute(
                "UPDATE statement SET state = 'pending', attempts = 0, sha256 = iif(state = 'failed', '', sha256) "
                f"WHERE {self._mine} AND state != 'pending' AND error != ''"
            )
            database.execute("UPDATE entry SET state = 'pending', attempts = 0 WHERE state = 'failed'")

    def redo(self, ids: Iterable[int]) -> None:
        """Makes single statements pending again, whatever they were."""
        with self.transaction() as database:
            database.executemany(
                f"UPDATE statement SET state = 'pending', sha256 = '' WHERE {self._mine} AND id = ?",
                ((id_,) for id_ in ids),
            )

    def pending(self, after: int, limit: int) -> list[Statement]:
        """The next pending statements with an id above `after`, in the order in which they were registered."""
        return list(self._rows(f"{self._mine} AND state = 'pending' AND id > ? ORDER BY id LIMIT ?", after, limit))

    def failures(self) -> Iterator[Statement]:
        """What couldn't be briefed, or not anew."""
        return self._rows("state != 'pending' AND error != '' ORDER BY id")

    def in_state(self, state: State) -> Iterator[Statement]:
        return self._rows("state = ? ORDER BY id", state)

    def of_day(self, day: str) -> Iterator[Statement]:
        """What a day's index shows, in the order of the names."""
        return self._rows("day = ? AND state IN ('done', 'duplicate') ORDER BY name", day)

    def statement(self, id_: int) -> Statement | None:
        return next(self._rows("id = ?", id_), None)

    def twin(self, sha256: str, ending_: str, signature: str, id_: int) -> int | None:
        """The statement that was briefed with these bytes and this ending; not `id_` itself."""
        with self.guarded():
            row = self.database.execute(
                "SELECT id FROM statement WHERE sha256 = ? AND ending = ? AND signature = ? AND id != ? "
                "AND state = 'done' ORDER BY id LIMIT 1",
                (sha256, ending_, signature, id_),
            ).fetchone()
        return int(row[0]) if row else None

    def settle(self, settled: Iterable[Settled], signature: str) -> None:
        """Records what became of statements. To be called inside a transaction."""
        for item in settled:
            old_sha, old_day = self.database.execute(
                "SELECT sha256, day FROM statement WHERE id = ?", (item.id,)
            ).fetchone()
            self.database.execute(
                "UPDATE statement SET state = ?, error = ?, sha256 = ?, attempts = ?, same_as = ?, like = ?, "
                "similarity = ?, day = ?, facts = ?, signature = ? WHERE id = ?",
                (
                    *(item.state, _written(item.error), item.sha256, item.attempts),
                    *(item.same_as, item.like, item.similarity),
                    *(item.day, json.dumps(item.facts, ensure_ascii=True), signature, item.id),
                ),
            )
            if item.sha256 != old_sha or item.state in (
                "duplicate",
                "gone",
            ):  # what was the same as this isn't any longer
                self.database.execute("UPDATE statement SET state = 'pending' WHERE same_as = ?", (item.id,))
            self.database.executemany(
                "INSERT OR IGNORE INTO stale_day VALUES (?)", {(day,) for day in (old_day, item.day) if day}
            )

    def keep(self, statement: Statement, error: str, attempts: int) -> None:
        """Lets what an earlier run made of a statement stand, with why there is nothing newer. In a transaction."""
        self.database.execute(
            "UPDATE statement SET state = ?, error = ?, sha256 = ?, attempts = ? WHERE id = ?",
            (
                *("done" if statement.same_as is None else "duplicate", _written(error)),
                *(statement.facts.get("sha256", statement.sha256), attempts, statement.id),
            ),
        )
        if statement.day:
            self.database.execute("INSERT OR IGNORE INTO stale_day VALUES (?)", (statement.day,))

    def published(self, address: str) -> str:
        """The ISO 8601 date that a feed gave the page at `address`, else nothing."""
        with self.guarded():
            row = self.database.execute("SELECT max(published) FROM entry WHERE address = ?", (address,)).fetchone()
        return str(row[0] or "")

    def counts(self) -> dict[str, int]:
        """Statements by state, and the near-duplicates among the done."""
        with self.guarded():
            counts = dict(self.database.execute("SELECT state, count(*) FROM statement GROUP BY state"))
            near = "SELECT count(*) FROM statement WHERE state = 'done' AND like IS NOT NULL"
            return {**counts, "near": self.database.execute(near).fetchone()[0]}

    def _rows(self, where: str, *values: object) -> Iterator[Statement]:
        with self.guarded():
            for row in self.database.execute(f"SELECT {_COLUMNS} FROM statement WHERE {where}", values):
                yield _statement(row)


def _statement(row: Sequence[Any]) -> Statement:
    fields: dict[str, Any] = dict(zip(_COLUMNS.split(", "), row, strict=True))
    return Statement(**{**fields, "name": os.fsdecode(fields["name"]), "facts": json.loads(fields["facts"])})


def _written(error: str) -> str:
    """An error without what SQLite can't write: a file's name may hold bytes that are no UTF-8."""
    return error.encode("utf-8", "replace").decode()


def _reason(error: sqlite3.Error) -> str:
    said = str(error)
    if "locked" in said or "busy" in said:
        return "another program has it locked; close that program and run again"
    if "full" in said:
        return "the disk is full; free some space and run again, nothing is lost"
    if "malformed" in said or "not a database" in said:
        return "it is damaged; move it away and run again, briefs that are there stay"
    return f"{said}; check the disk and the permissions, then run again"
