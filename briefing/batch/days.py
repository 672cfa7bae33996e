"""The archive's days: for each an index by topic, speaker and language, and a digest of its key points."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from briefing.batch.archive import Archive
from briefing.batch.day_page import Groups, Versions, day_page
from briefing.batch.digest import digest_of
from briefing.batch.pages import MOST, days_page, digest_page
from briefing.batch.queue import Queue, Statement

_REST = 10.0
"""How many times as long as writing the pages took there is nothing written after that, while a batch watches."""


class Days:
    """The pages of an archive. In a batch that watches they are written anew after every arrival as long as that is
    quick; of a large day, at longer intervals, so that writing takes a small share of the time."""

    def __init__(self, queue: Queue, archive: Archive) -> None:
        self.queue, self.archive = queue, archive
        self._due = 0.0

    def renew_when_due(self) -> None:
        """As `renew`, but not so soon after the last time that it would keep the program from its work."""
        if time.monotonic() >= self._due and self._stale():
            self.renew()

    def renew(self) -> None:
        """Writes the index and the digest of every day that changed, then the list of the days and of the failures.

        Files are whole or as they were; a day counts as changed until all its files are written. Raises OutputError.
        """
        began = time.monotonic()
        for day in self._stale():
            _renew_day(self.queue, self.archive, day)
            with self.queue.transaction() as database:
                database.execute("DELETE FROM stale_day WHERE day = ?", (day,))
        days = _summaries(self.queue)
        first: list[dict[str, Any]] = []
        failed = 0

        def failures() -> Iterator[dict[str, Any]]:
            nonlocal failed
            for failure in _failures(self.queue):
                failed += 1
                if len(first) < MOST:
                    first.append(failure)
                yield failure

        self.archive.stream("failures.jsonl", map(_line, failures()))
        self.archive.page("index.jsonl", b"".join(map(_line, days)))
        self.archive.page("index.html", days_page(days, first, failed))
        self._due = time.monotonic() + _REST * (time.monotonic() - began)

    def _stale(self) -> list[str]:
        with self.queue.guarded():
            return [day for (day,) in self.queue.database.execute("SELECT day FROM stale_day ORDER BY day")]


def line(queue: Queue, archive: Archive, statement: Statement) -> dict[str, Any]:
    """A statement's line in the index."""
    found: dict[str, Any] = {"path": statement.name, "state": statement.state}
    if statement.address:
        found["address"] = statement.address
    if statement.same_as is not None and (first := queue.statement(statement.same_as)):
        return {**found, "duplicate_of": first.name}
    if statement.like is not None and (first := queue.statement(statement.like)):
        found |= {"like": first.name, "similarity": statement.similarity}
    facts = {name: value for name, value in statement.facts.items() if name != "labels"}
    return {**found, "brief": archive.link(statement.name), "day": statement.day, **facts}


def _renew_day(queue: Queue, archive: Archive, day: str) -> None:
    if next(queue.of_day(day), None) is None:
        for name in ("index.jsonl", "index.html", "digest.json", "digest.html"):
            archive.remove(f"days/{day}/{name}")
        return
    groups, versions = Groups(), Versions()

    def lines() -> Iterator[bytes]:
        for statement in queue.of_day(day):
            if statement.same_as is None:
                groups.add(statement.id, statement.facts)
            if (first := statement.same_as or statement.like) is not None:
                versions.add(first, statement.name)
            yield _line(line(queue, archive, statement))

    def entry(id_: int) -> dict[str, Any]:
        statement = queue.statement(id_)
        assert statement is not None  # the index of the same moment named it
        return line(queue, archive, statement)

    digest = digest_of(day, queue, archive)
    archive.stream(f"days/{day}/index.jsonl", lines())
    archive.stream(f"days/{day}/index.html", day_page(day, groups, versions, entry))
    archive.page(
        f"days/{day}/digest.json",
        (json.dumps(digest, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace"),
    )
    archive.page(f"days/{day}/digest.html", digest_page(digest))


def _summaries(queue: Queue) -> list[dict[str, Any]]:
    """A line for each day, the latest first."""
    with queue.guarded():
        rows = queue.database.execute(
            "SELECT day, total(state = 'done') AS briefed, total(state = 'duplicate'), "
            "total(state = 'done' AND like IS NOT NULL) FROM statement WHERE day != '' GROUP BY day "
            "HAVING briefed > 0 ORDER BY day DESC"
        )
        return [
            {
                "day": day,
                "briefed": int(briefed),
                "duplicates": int(duplicates),
                "near_duplicates": int(like),
                "index": f"days/{day}/index.html",
                "digest": f"days/{day}/digest.html",
            }
            for day, briefed, duplicates, like in rows
        ]


def _failures(queue: Queue) -> Iterator[dict[str, Any]]:
    for statement in queue.failures():
        yield {"path": statement.name, "attempts": statement.attempts, "error": statement.error}
    with queue.guarded():
        rows = queue.database.execute(
            "SELECT address, feed, attempts, error FROM entry WHERE state = 'failed' ORDER BY key"
        )
        for address, feed, attempts, error in rows:
            yield {"path": address, "feed": feed, "attempts": attempts, "error": error}


def _line(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
