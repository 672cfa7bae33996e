"""Inboxes of short statements, workers without processes, and what an archive says in the end."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing.batch.batch import Batch, Plan
from briefing.batch.progress import Progress
from briefing.batch.work import Item, Order, work
from briefing.batch.workers import Answer
from briefing.briefer import Briefer

_SUBJECTS = ("ceasefire", "border crossing", "gas pipeline", "hospital", "election", "refugee convoy", "mine clearance")
_PLACES = ("Geneva", "Tbilisi", "Vienna", "Astana", "Brussels", "Oslo", "Nicosia", "Prague", "Riga", "Malta", "Doha")


def statement(number: int, sentences: int = 4) -> str:
    """A short statement in English, unlike those with other numbers."""
    subject, place = _SUBJECTS[number % 7], _PLACES[number % 11]
    lines = [
        f"The Ministry condemns attack number {number} on the {subject} near {place} and calls for a ceasefire.",
        f"Talks on the {subject} will resume in {place} after {number + 2} weeks, the Ministry stresses.",
        f"Some {100 + number} families from {place} have received humanitarian aid worth {number + 5} million euros.",
        f"The use of force around the {subject} is unacceptable, and {number + 3} observers will stay in {place}.",
        f"Sanctions against {number + 7} companies that traded with the {subject} operators remain in force.",
    ]
    body = "\n\n".join(lines[at % 5].replace("Talks", f"Round {at} of talks") for at in range(sentences))
    return f"Statement by the Ministry of Foreign Affairs of Armenia on {place} {number}\n\n{body}\n"


def fill(inbox: Path, count: int) -> None:
    """`count` statements, two of them repeated elsewhere, one nearly, and two files that can't be briefed."""
    (inbox / "wires").mkdir(parents=True)
    for number in range(count):
        (inbox / f"{number:03}.txt").write_text(statement(number), "utf-8")
    (inbox / "wires" / "again.txt").write_bytes((inbox / "001.txt").read_bytes())
    (inbox / "wires" / "once more.txt").write_bytes((inbox / "000.txt").read_bytes())
    long = statement(2, sentences=40)
    (inbox / "long.txt").write_text(long, "utf-8")
    (inbox / "wires" / "other wire.txt").write_text(long + "\nThe agency adds that nobody was hurt.\n", "utf-8")
    (inbox / "empty.txt").write_bytes(b"")
    (inbox / "broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj")
    for path in inbox.rglob("*.*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))  # long unchanged


class Inline:
    """Workers in this process: what a kill hits is then exactly known."""

    def __init__(self, order: Order, count: int) -> None:
        self.count, self.signature = count, "test"
        self._order, self._tasks = order, dict[int, Sequence[Item]]()
        self.briefer = BRIEFER

    def __enter__(self) -> Inline:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    @property
    def free(self) -> int:
        return self.count - len(self._tasks)

    def give(self, task: int, items: Sequence[Item]) -> None:
        self._tasks[task] = items

    def take(self) -> list[Answer]:
        task = max(self._tasks)  # the last one first: the order mustn't matter
        return [Answer(task, work(self.briefer, self._order, self._tasks.pop(task)))]


BRIEFER = Briefer(threads=1)
ORDER = Order(to=(), points=3)


def plan(folder: Path, out: str = "out", **changes: Any) -> Plan:
    """A plan for `folder/inbox`, without translations."""
    given = {"order": ORDER, "inbox": folder / "inbox", "chunk": 4, "workers": 2, **changes}
    return Plan(folder / out, **given)


def run(plan_: Plan, *, retry: bool = False) -> tuple[dict[str, int], Progress]:
    """The counts at the end of a batch with `Inline` workers, and what it said."""
    progress = Progress()
    return Batch(plan_, progress, Inline).run(retry=retry), progress


def archive(out: Path) -> dict[str, bytes]:
    """Every file of the archive but the queue's, with its bytes."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and not path.name.startswith("queue.")
    }


def table(out: Path) -> list[tuple[Any, ...]]:
    """What the queue says about each statement; attempts aside."""
    with sqlite3.connect(out / "queue.sqlite") as database:
        return database.execute(
            "SELECT s.name, s.state, s.error, s.sha256, first.name, near.name, s.similarity, s.day, s.facts "
            "FROM statement s LEFT JOIN statement first ON first.id = s.same_as "
            "LEFT JOIN statement near ON near.id = s.like ORDER BY s.name"
        ).fetchall()


def states(out: Path) -> dict[str, str]:
    """The state of each statement."""
    return {row[0].decode(): row[1] for row in table(out)}
