"""The one file of the desk: SQLite with a write-ahead log, brought up to date when opened, copied while in use."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from briefing.desk.migrations import MIGRATIONS
from briefing.errors import InputError, OutputError

_PATIENCE = 30.0
"""Seconds to wait for another process."""
_MOST_TOGETHER = 32
"""Transactions that go to the disk at once."""


def now() -> str:
    """The present moment, ISO 8601 in UTC, to the millisecond."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


@dataclass(slots=True)
class _Together:
    """Transactions that reach the disk together. done: they have, or error says why they haven't."""

    size: int = 0
    error: Exception | None = None
    done: threading.Event = field(default_factory=threading.Event)


class Database:
    """Connections to one file: one for each thread that reads, a single one that writes.

    A write is on the disk when `writing` has been left: `synchronous = FULL`, so neither a killed process nor a
    machine that loses its power takes it back. Waiting for the disk takes far longer than anything else, so whoever
    finds others waiting leaves that to the last of them, and all are confirmed at once (group commit).
    """

    def __init__(self, path: Path) -> None:
        """Opens the file, makes it where there is none, and migrates it. Raises OutputError, InputError."""
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._counting = threading.Lock()
        self._wanting = 0  # threads that wait for the lock in order to write
        self._together: _Together | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # statements before publication
            self._writer = self._connect()
            with suppress(sqlite3.OperationalError):  # another process may just be doing the same
                self._writer.execute("PRAGMA journal_mode = WAL")
            self._migrate()
        except sqlite3.DatabaseError as error:
            raise InputError(f"{path} isn't a store of the desk: {error}; move it away or name another one") from error
        except OSError as error:
            raise OutputError(f"the store {path} can't be made: {error.strerror}; name another place") from error

    @property
    def reading(self) -> sqlite3.Connection:
        """This thread's connection for reading."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect()
            connection.execute("PRAGMA query_only = ON")
        return connection

    @contextmanager
    def writing(self, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """A transaction: committed to the disk at the end, rolled back where anything is raised. durable: False for
        what may be lost with the machine's power, since it would only be done again; it doesn't wait for the disk.

        Raises OutputError where the file can't be written.
        """
        with self._counting:
            self._wanting += 1
        with self._lock:
            with self._counting:
                self._wanting -= 1
            together = self._begun(durable)
            try:
                self._writer.execute("SAVEPOINT step")
                try:
                    yield self._writer
                except BaseException:
                    with suppress(sqlite3.OperationalError):  # SQLite has taken back everything itself
                        self._writer.execute("ROLLBACK TO step")
                    raise
                self._writer.execute("RELEASE step")
            except sqlite3.OperationalError as error:
                if not self._writer.in_transaction:  # what the others wrote is gone with it
                    together.error = error
                raise self._unwritten(error) from error
            finally:
                self._settle(together, durable)
        together.done.wait()
        if together.error is not None:
            raise self._unwritten(together.error) from together.error

    def _begun(self, durable: bool) -> _Together:
        """The transaction that is open, or a new one."""
        if self._together is None:
            try:
                self._writer.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                self._writer.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                raise self._unwritten(error) from error
            self._together = _Together()
        self._together.size += 1
        return self._together

    def _settle(self, together: _Together, durable: bool) -> None:
        """Commits, unless somebody waits who can do it. What doesn't wait for the disk isn't left to those who do."""
        if self._writer.in_transaction and durable and self._wanting and together.size < _MOST_TOGETHER:
            return
        try:
            self._writer.execute("COMMIT")  # fails too where SQLite has taken back everything itself
        except sqlite3.OperationalError as error:
            together.error = together.error or error
            with suppress(sqlite3.OperationalError):
                self._writer.execute("ROLLBACK")
        self._together = None
        together.done.set()

    def _unwritten(self, error: Exception) -> OutputError:
        return OutputError(f"the store {self.path} can't be written: {error}; nothing was changed")

    def backup(self, target: Path) -> None:
        """Copies the store to `target` while it is in use: a whole, consistent file or nothing.

        Raises OutputError where that isn't possible.
        """
        fresh = target.with_name(target.name + ".part")
        try:
            fresh.unlink(missing_ok=True)
            os.close(os.open(fresh, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600))
            copy = sqlite3.connect(fresh)
            try:
                self.reading.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                    raise OutputError(f"the copy of {self.path} isn't sound; check the disk of {target}")
            finally:
                copy.close()
            with fresh.open("rb") as file:
                os.fsync(file.fileno())
            os.replace(fresh, target)  # noqa: PTH105 - the call that is atomic on every system
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise OutputError(f"the store can't be copied to {target}: {error}") from error

    def close(self) -> None:
        """Closes this thread's connections."""
        with self._lock:
            self._writer.close()
        if connection := getattr(self._local, "connection", None):
            connection.close()
            self._local.connection = None

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    def _migrate(self) -> None:
        with self.writing() as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > len(MIGRATIONS):
                raise InputError(f"{self.path} was written by a newer version of briefing; update this one")
            for number in range(version, len(MIGRATIONS)):
                for statement in _statements(MIGRATIONS[number]):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number + 1}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit what is under way."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
