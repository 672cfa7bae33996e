"""A batch from its beginning to its end, or until it is stopped: lock, scan, brief, index; then watch, if asked to."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.batch.archive import Archive
from briefing.batch.days import Days
from briefing.batch.inbox import Found, is_supported, keep_apart, require, scan, stamp
from briefing.batch.queue import PATIENCE, Queue
from briefing.batch.runner import CHUNK, Runner
from briefing.batch.work import Order
from briefing.batch.workers import Pool, Workers
from briefing.errors import InputError, OutputError

if TYPE_CHECKING:
    from briefing.batch.feeds import Feeds
    from briefing.batch.progress import Progress

_TOGETHER = 1000
"""Files registered in one transaction."""
_RESCAN = 600.0
"""Seconds after which a watched folder is looked through as a whole, for what the system didn't report."""
_PAUSE = 0.2
"""Seconds between two looks for an inbox that is gone, or at feeds alone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch does. inbox: None for feeds alone; workers: processes; pace: seconds between requests to a host."""

    out: Path
    order: Order
    inbox: Path | None = None
    feeds: tuple[str, ...] = ()
    workers: int = 1
    chunk: int = CHUNK
    every: float = 300.0
    pace: float = 2.0
    patience: float = PATIENCE


class Batch:
    """Runs a plan with worker processes, or with what `pool` makes in their place.

    Raises InputError for an inbox that isn't there or lies in the output folder, OutputError where that folder can't be
    written.
    """

    def __init__(
        self, plan: Plan, progress: Progress, pool: Callable[[Order, int], AbstractContextManager[Pool]] = Workers
    ) -> None:
        self.plan, self.progress, self.pool = plan, progress, pool

    def run(
        self, *, watch: bool = False, retry: bool = False, stopped: Callable[[], bool] = lambda: False
    ) -> dict[str, int]:
        """Statements by state at the end. watch: go on until `stopped` says so; retry: what failed first."""
        plan = self.plan
        if plan.inbox is not None:
            require(plan.inbox)
            keep_apart(plan.inbox, plan.out)
        archive = Archive(plan.out, plan.order.formats)
        archive.make()
        with _locked(plan.out):
            archive.clean()
            queue = Queue(plan.out, plan.patience, fetched_only=plan.inbox is None)
            try:
                remember(queue, plan)
                with self.progress, self.pool(plan.order, plan.workers) as workers:
                    queue.outdate(workers.signature)
                    missing = [each.id for each in queue.in_state("done") if not archive.holds(each.name)]
                    queue.redo(missing)
                    if retry:
                        queue.retry()
                    runner = Runner(queue, archive, workers, plan.inbox, self.progress.settled, plan.chunk)
                    self._go(queue, archive, runner, watch, stopped)
                return queue.counts()
            finally:
                queue.close()

    def _go(self, queue: Queue, archive: Archive, runner: Runner, watch: bool, stopped: Callable[[], bool]) -> None:
        feeds = self._feeds(queue, archive)
        if self.plan.inbox is not None:
            others = Counter[str]()
            register(queue, scan(self.plan.inbox, self.plan.out, others))
            if others:
                kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(others.items()))
                self.progress.say(f"left out in {self.plan.inbox}, as nothing that is read: {kinds}")
        if feeds and not watch:
            feeds.drain()
        days = Days(queue, archive)
        try:
            self._round(queue, runner)
            if watch:
                days.renew()
                self._watch(queue, runner, days, feeds, stopped)
        finally:
            days.renew()

    def _round(self, queue: Queue, runner: Runner) -> None:
        self.progress.expect(queue.counts().get("pending", 0))
        runner.run()

    def _watch(
        self, queue: Queue, runner: Runner, days: Days, feeds: Feeds | None, stopped: Callable[[], bool]
    ) -> None:
        for found in arrivals(self.plan.inbox, self.plan.out, self.progress.say):
            if stopped():
                return
            try:
                register(queue, found)
                if feeds:
                    feeds.step()
                if queue.pending(0, 1) and (self.plan.inbox is None or self.plan.inbox.is_dir()):
                    self._round(queue, runner)
                days.renew_when_due()
            except OutputError:
                raise
            except InputError:
                if self.plan.inbox is None or self.plan.inbox.is_dir():
                    raise
                continue  # the inbox is gone, which `arrivals` tells; what is pending waits for it

    def _feeds(self, queue: Queue, archive: Archive) -> Feeds | None:
        from briefing.batch.feeds import Feeds
        from briefing.batch.politeness import Politeness

        if not self.plan.feeds:
            return None
        politeness = Politeness(self.plan.pace)
        return Feeds(self.plan.feeds, queue, archive, politeness, self.progress.fault, self.plan.every)


def register(queue: Queue, found: Iterable[Found]) -> None:
    """Puts files into the queue, many in a transaction."""
    rest = iter(found)
    while several := list(islice(rest, _TOGETHER)):
        queue.register(several)


def remember(queue: Queue, plan: Plan) -> None:
    """Keeps the plan in the queue, for `recalled`."""
    inbox = str(plan.inbox.resolve()) if plan.inbox else ""
    kept = {"inbox": inbox, "feeds": plan.feeds, "order": asdict(plan.order)}
    queue.set("plan", json.dumps(kept))


def recalled(out: Path) -> tuple[Path | None, tuple[str, ...], Order]:
    """Inbox, feeds and order of the batch that was last run into `out`. Raises InputError where there was none."""
    if not Queue.stands_in(out):
        raise InputError(f"there is no batch in {out} to resume; name the inbox")
    queue = Queue(out)
    try:
        kept = json.loads(queue.setting("plan") or "{}")
    finally:
        queue.close()
    if not kept:
        raise InputError(f"the batch in {out} was broken off before it began; name the inbox")
    order: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in kept["order"].items()
    }
    return Path(kept["inbox"]) if kept["inbox"] else None, tuple(kept["feeds"]), Order(**order)


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """One batch at a time in a folder; the system lets go of the lock however the process ends."""
    from filelock import FileLock, Timeout

    lock = FileLock(out / "queue.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise OutputError(f"another briefing batch is at work in {out}; wait for it or name another --out") from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"the output folder {out} can't be used: {reason}; choose another --out") from error
    try:
        yield
    finally:
        lock.release()


def arrivals(inbox: Path | None, out: Path, say: Callable[[str], None]) -> Generator[Iterable[Found], None, None]:
    """What is added to `inbox` or changes in it, as it does; nothing from time to time where nothing does, or where
    there is no inbox. One that vanishes, a network drive for instance, is waited for and then looked through."""
    while inbox is not None:
        try:
            yield from _changes(inbox, out)
        except (InputError, OSError) as error:
            said = str(error) if isinstance(error, InputError) else f"the folder {inbox} can't be watched: {error}"
            say(f"{said}; waiting for it")
        while not inbox.is_dir():
            time.sleep(_PAUSE)
            yield ()
        say(f"the folder {inbox} is back")
        yield scan(inbox, out)
    while True:
        time.sleep(_PAUSE)
        yield ()


def _changes(inbox: Path, out: Path) -> Iterator[Iterable[Found]]:
    """As `arrivals`, until the inbox vanishes; that raises InputError."""
    from watchfiles import Change, watch

    root, omitted = inbox.resolve(), out.resolve()
    scanned = time.monotonic()
    for changes in watch(root, step=100, debounce=800, rust_timeout=500, yield_on_timeout=True):
        require(inbox)
        if time.monotonic() > scanned + _RESCAN:
            scanned = time.monotonic()
            yield scan(inbox, out)
        found = []
        for change, path in sorted(changes, key=lambda each: each[1]):
            file = Path(path)
            name = file.relative_to(root).as_posix()
            hidden = any(part.startswith(".") for part in name.split("/"))
            if change is Change.deleted or hidden or omitted in file.parents:
                continue
            try:
                if file.is_dir():
                    found += [Found(f"{name}/{inner.name}", inner.stamp) for inner in scan(file, out)]
                elif is_supported(name):
                    found.append(Found(name, stamp(file.stat())))
            except (OSError, InputError):
                continue  # it is gone again
        yield found
