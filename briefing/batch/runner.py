"""The loop that takes statements off the queue, has workers brief them, and records what came of it.

Results are recorded in the order of the queue, whatever order the workers finish in, so that which of two equal
statements is the duplicate doesn't depend on chance.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from briefing.batch import near
from briefing.batch.archive import Archive
from briefing.batch.inbox import ending, require
from briefing.batch.queue import Queue, Settled, Statement
from briefing.batch.work import Item, Outcome
from briefing.batch.workers import Answer, Pool
from briefing.catalog.digest import sha256_of

CHUNK = 16
"""Statements that a worker briefs together."""
_AHEAD = 2
"""Chunks that are prepared for each worker beyond the one it works on, at most; it bounds the memory."""
MOST_DEATHS = 2
"""Workers that may die on a statement taken alone before it is the statement's fault."""

MOST_CHANGES = 3
"""Times that a file may change under the reader's hands before it fails."""

Report = Callable[[Statement, Settled], None]


@dataclass(slots=True)
class _Chunk:
    statements: list[Statement]
    outcomes: dict[int, Outcome | Settled] = field(default_factory=dict)
    digests: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        return len(self.outcomes) == len(self.statements)


class Runner:
    """Briefs what is pending. report: told of each statement as it is settled; chunk: statements briefed together."""

    def __init__(
        self, queue: Queue, archive: Archive, workers: Pool, inbox: Path | None, report: Report, chunk: int = CHUNK
    ) -> None:
        self.queue, self.archive, self.workers, self.inbox = queue, archive, workers, inbox
        self.report, self.chunk = report, chunk
        self._tasks: deque[tuple[_Chunk, list[Item]]] = deque()
        self._given: dict[int, tuple[_Chunk, list[Item]]] = {}
        self._deaths: dict[int, int] = {}
        self._changes: dict[int, int] = {}
        self._numbers = 0

    def run(self) -> None:
        """Until nothing is pending; what isn't recorded when an error ends it stays pending.

        Raises OutputError where a brief can't be written, InputError where the inbox is gone.
        """
        while self._round():
            pass

    def _round(self) -> bool:
        """All that is pending, once, in order; whether there was anything."""
        last, chunks = 0, deque[_Chunk]()
        self._tasks.clear()  # of a round that an error ended
        exhausted = seen = False
        while True:
            while not exhausted and len(chunks) < (_AHEAD + 1) * self.workers.count:
                statements = self.queue.pending(last, self.chunk)
                exhausted = not statements
                if statements:
                    seen, last = True, statements[-1].id
                    chunks.append(self._prepared(statements, chunks))
            self._give()
            while chunks and chunks[0].complete:
                self._record(chunks.popleft())
            if not chunks and exhausted:
                return seen
            if self._given:
                for answer in self.workers.take():
                    self._answered(answer)

    def _prepared(self, statements: list[Statement], ahead: deque[_Chunk]) -> _Chunk:
        """A chunk whose known statements are settled at once; the others become a task."""
        chunk, items = _Chunk(statements), []
        running = {key: id_ for other in ahead for key, id_ in other.digests.items()}
        for statement in statements:
            path = self._path(statement)
            digest = _digest(path)
            key = (digest, ending(statement.name))
            same = digest and (running.get(key) or self.queue.twin(*key, self.workers.signature, statement.id))
            if digest and digest == statement.sha256 and self._stands(statement):
                chunk.outcomes[statement.id] = _as_before(statement)
                running[key] = chunk.digests[key] = statement.id
            elif same:
                chunk.outcomes[statement.id] = Settled(statement.id, "duplicate", sha256=digest, same_as=int(same))
            else:
                if digest:
                    running[key] = chunk.digests[key] = statement.id
                published = self.queue.published(statement.address) if statement.address else ""
                items.append(
                    Item(statement.id, str(path), statement.name, statement.address, digest, published=published)
                )
        if items:
            self._tasks.append((chunk, items))
        return chunk

    def _stands(self, statement: Statement) -> bool:
        """Whether what an earlier run made of the same bytes is still there and still what is wanted."""
        return statement.signature == self.workers.signature and (
            self.archive.holds(statement.name) if statement.facts else bool(statement.error)
        )

    def _give(self) -> None:
        while self._tasks and self.workers.free:
            self._numbers += 1
            self._given[self._numbers] = self._tasks.popleft()
            self.workers.give(self._numbers, self._given[self._numbers][1])

    def _answered(self, answer: Answer) -> None:
        chunk, items = self._given.pop(answer.task)
        for outcome in answer.outcomes:
            chunk.outcomes[outcome.id] = outcome
        if not answer.death:
            return
        if len(items) > 1:  # one of them may be to blame: each alone, before anything else
            self._tasks.extendleft((chunk, [item]) for item in reversed(items))
            return
        (item,) = items
        self._deaths[item.id] = self._deaths.get(item.id, 0) + 1
        if self._deaths[item.id] < MOST_DEATHS:
            self._tasks.appendleft((chunk, items))
        else:
            said = (
                f"the worker process died {self._deaths[item.id]} times on {item.name}: {answer.death}; "
                "leave it out, or retry with more memory"
            )
            chunk.outcomes[item.id] = Outcome(item.id, "failed", said, item.sha256)

    def _record(self, chunk: _Chunk) -> None:
        """Files first, then one transaction."""
        settled = []
        for statement in chunk.statements:
            outcome = chunk.outcomes[statement.id]
            if isinstance(outcome, Outcome) and outcome.state == "gone" and self.inbox is not None:
                require(self.inbox)  # else all that is pending would seem to have vanished
            if isinstance(outcome, Outcome) and outcome.state == "done":
                self.archive.put(statement.name, outcome.files)
            if item := self._settled(statement, outcome):
                settled.append((statement, outcome, item))
        with self.queue.transaction() as database:
            for statement, outcome, item in list(settled):
                if item.state in ("failed", "gone") and self._remains(statement, item):
                    self.queue.keep(statement, item.error, item.attempts)
                    continue
                if item.same_as is not None:
                    first = self.queue.statement(item.same_as)
                    if first is None or not self._is_new(first, item.sha256):
                        settled.remove((statement, outcome, item))  # it failed or vanished: this one's turn comes again
                        continue
                    item.day = first.day
                    near.remove(database, item.id)
                if isinstance(outcome, Outcome):
                    item.like, item.similarity = near.place(database, item.id, outcome.sketch)
                self.queue.settle([item], self.workers.signature)
                if statement.sha256 and statement.sha256 != item.sha256:
                    near.replace_followers(database, item.id)
        for statement, _, item in settled:
            if item.state == "duplicate":
                self.archive.drop(statement.name)
            self.report(statement, item)

    def _remains(self, statement: Statement, item: Settled) -> bool:
        """Whether there is an earlier result of a statement that failed or vanished now."""
        if statement.same_as is None:
            return bool(statement.facts) and self.archive.path(statement.name).is_file()
        first = self.queue.statement(statement.same_as)
        return item.state == "gone" and first is not None and first.state == "done" and first.sha256 == statement.sha256

    def _is_new(self, first: Statement, sha256: str) -> bool:
        """Whether a statement has been briefed as this run does, and from these bytes."""
        return first.state == "done" and (first.signature, first.sha256) == (self.workers.signature, sha256)

    def _settled(self, statement: Statement, outcome: Outcome | Settled) -> Settled | None:
        """What goes into the queue; nothing for a file that changed while it was read, whose turn comes again."""
        if isinstance(outcome, Settled):
            return outcome
        state, error = outcome.state, outcome.error
        if state == "changed":
            self._changes[statement.id] = self._changes.get(statement.id, 0) + 1
            if self._changes[statement.id] < MOST_CHANGES:
                return None
            state, error = "failed", f"{statement.name} changes all the time; retry when it is complete"
        published = outcome.facts.get("published", "")
        return Settled(
            statement.id,
            "gone" if state == "gone" else "failed" if state == "failed" else "done",
            error,
            outcome.sha256 if state != "gone" else "",
            statement.attempts + max(1, self._deaths.pop(statement.id, 0)),
            day=(published or _day(self._path(statement))) if state == "done" else "",
            facts=outcome.facts,
        )

    def _path(self, statement: Statement) -> Path:
        root = self.archive.folder if statement.address or self.inbox is None else self.inbox
        return root / statement.name


def _as_before(statement: Statement) -> Settled:
    return Settled(
        statement.id,
        "done" if statement.facts else "failed",
        "" if statement.facts else statement.error,
        sha256=statement.sha256,
        attempts=statement.attempts,
        like=statement.like,
        similarity=statement.similarity,
        day=statement.day,
        facts=statement.facts,
        known=True,
    )


def _digest(path: Path) -> str:
    """Of the file's bytes; nothing where they can't be read, which the worker then says."""
    try:
        return sha256_of(path)
    except (OSError, ValueError):
        return ""


def _day(path: Path) -> str:
    """The day of a statement that doesn't say when it was published: that of its file, in local time."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).date().isoformat()
    except (OSError, ValueError, OverflowError):
        return ""
