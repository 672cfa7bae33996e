"""Approved sentences on their way from the store into the newsroom's translation memory.

The store is one file, the memory another. An approval is on the disk of the store, with the mark that it is still to
be delivered, before anybody is told that it was accepted. A process that is killed in between delivers it when it is
started again; delivering twice does no harm.
"""

from __future__ import annotations

import logging
import threading
from typing import Any

from briefing.desk.database import Database
from briefing.errors import BriefingError
from briefing.translate.memory import Memory

ORIGIN = "desk"
"""Begins the origin of every memory entry that comes from here: `desk:author:statement`."""
_log = logging.getLogger(__name__)


class Delivery:
    """Brings the open approvals of a store into a memory."""

    def __init__(self, database: Database, memory: Memory) -> None:
        self.database, self.memory = database, memory
        self._lock = threading.Lock()

    def run(self) -> int:
        """Delivers what is open, in order; returns how many. A memory that can't be written to is tried again later."""
        with self._lock:
            rows = self.database.reading.execute("SELECT * FROM approval WHERE NOT delivered ORDER BY id").fetchall()
            done = []
            try:
                for row in rows:
                    self._deliver(row)
                    done.append((row["id"],))
            except BriefingError as error:
                _log.error("approved sentences wait for the memory: %s", error)
            if done:
                with self.database.writing(durable=False) as connection:
                    connection.executemany("UPDATE approval SET delivered = 1 WHERE id = ?", done)
            return len(done)

    def _deliver(self, row: Any) -> None:
        texts = {row["source_language"]: row["source_text"], row["language"]: row["text"]}
        if row["action"] == "approve":
            self.memory.renew(texts, f"{ORIGIN}:{row['author']}:{row['statement']}")
        elif not self._still_approved(row):
            self.memory.remove(texts, ORIGIN)

    def _still_approved(self, row: Any) -> bool:
        """Whether the same pair stands approved somewhere on the desk."""
        found = self.database.reading.execute(
            "SELECT 1 FROM cell JOIN statement ON statement.id = cell.statement WHERE approved_at != '' "
            "AND cell.language = ? AND text = ? AND source_text = ? AND statement.language = ?",
            (row["language"], row["text"], row["source_text"], row["source_language"]),
        ).fetchone()
        return found is not None
