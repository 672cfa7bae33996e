"""The archive's days: for each an index by topic, speaker and language, and a digest of its key points."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from briefing.batch.archive import Archive
from briefing.batch.digest import digest_of
from briefing.batch.pages import day_page, days_page, digest_page
from briefing.batch.queue import Queue, Statement


def renew(queue: Queue, archive: Archive) -> None:
    """Writes the index and the digest of every day that changed, then the list of the days and of the failures.

    Files are whole or as they were; a day counts as changed until all its files are written. Raises OutputError.
    """
    with queue.guarded():
        stale = [day for (day,) in queue.database.execute("SELECT day FROM stale_day ORDER BY day")]
    for day in stale:
        _renew_day(queue, archive, day)
        with queue.transaction() as database:
            database.execute("DELETE FROM stale_day WHERE day = ?", (day,))
    days = [_summary(queue, day) for day in _days(queue)]
    failures = [failure for failure in _failures(queue)]
    archive.page("index.jsonl", _lines(days))
    archive.page("index.html", days_page(days, failures))
    archive.page("failures.jsonl", _lines(failures))


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
    statements = list(queue.of_day(day))
    if not statements:
        for name in ("index.jsonl", "index.html", "digest.json", "digest.html"):
            archive.remove(f"days/{day}/{name}")
        return
    lines = [line(queue, archive, statement) for statement in statements]
    labels = {topic: label for each in statements for topic, label in each.facts.get("labels", {}).items()}
    digest = digest_of(day, (each for each in statements if each.state == "done"), archive)
    archive.page(f"days/{day}/index.jsonl", _lines(lines))
    archive.page(f"days/{day}/index.html", day_page(day, lines, labels))
    archive.page(
        f"days/{day}/digest.json",
        (json.dumps(digest, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace"),
    )
    archive.page(f"days/{day}/digest.html", digest_page(digest))


def _days(queue: Queue) -> list[str]:
    with queue.guarded():
        rows = queue.database.execute(
            "SELECT DISTINCT day FROM statement WHERE state = 'done' AND day != '' ORDER BY day DESC"
        )
        return [day for (day,) in rows]


def _summary(queue: Queue, day: str) -> dict[str, Any]:
    with queue.guarded():
        states = dict(
            queue.database.execute("SELECT state, count(*) FROM statement WHERE day = ? GROUP BY state", (day,))
        )
        near = "SELECT count(*) FROM statement WHERE day = ? AND state = 'done' AND like IS NOT NULL"
        (like,) = queue.database.execute(near, (day,)).fetchone()
    return {
        "day": day,
        "briefed": states.get("done", 0),
        "duplicates": states.get("duplicate", 0),
        "near_duplicates": like,
        "index": f"days/{day}/index.html",
        "digest": f"days/{day}/digest.html",
    }


def _failures(queue: Queue) -> Iterator[dict[str, Any]]:
    for statement in queue.in_state("failed"):
        yield {"path": statement.name, "attempts": statement.attempts, "error": statement.error}
    with queue.guarded():
        rows = queue.database.execute(
            "SELECT address, feed, attempts, error FROM entry WHERE state = 'failed' ORDER BY key"
        )
        for address, feed, attempts, error in rows:
            yield {"path": address, "feed": feed, "attempts": attempts, "error": error}


def _lines(objects: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects).encode("utf-8", "backslashreplace")
