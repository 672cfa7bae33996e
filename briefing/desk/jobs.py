"""Work that takes longer than a request: one after the other, each telling how far it has come."""

from __future__ import annotations

import logging
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Literal

from briefing.desk.errors import NotFoundError
from briefing.desk.workshop import Progress
from briefing.errors import BriefingError

Status = Literal["waiting", "running", "done", "failed"]
MOST_WAITING = 100
_KEPT = 500
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """status: waiting, running, done, failed; step: what is being done, in words; progress: 0 to 1; statement: id of
    what came out, empty before; error: one sentence, empty unless it failed; author: who asked for it."""

    id: str
    author: str
    status: Status = "waiting"
    step: str = "Waiting for its turn"
    progress: float = 0.0
    statement: str = ""
    error: str = ""

    @property
    def finished(self) -> bool:
        return self.status in ("done", "failed")


class TooBusyError(BriefingError):
    """More work is waiting than will be done in any sensible time."""


class Jobs:
    """The queue. `listeners` are told every state of every job."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="briefing-job")
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = threading.Lock()
        self.listeners: list[Callable[[Job], None]] = []

    def start(self, author: str, work: Callable[[Progress], str]) -> Job:
        """Queues `work`, which is given a function to report to and returns the statement's id. Raises TooBusyError."""
        job = Job(secrets.token_hex(8), author)
        with self._lock:
            if sum(not known.finished for known in self._jobs.values()) >= MOST_WAITING:
                raise TooBusyError(f"{MOST_WAITING} statements are waiting already; try again in a few minutes")
            self._jobs[job.id] = job
            while len(self._jobs) > _KEPT and next(iter(self._jobs.values())).finished:
                self._jobs.popitem(last=False)
        self._pool.submit(self._run, job.id, work)
        return job

    def get(self, job: str) -> Job:
        """Raises NotFoundError."""
        found = self._jobs.get(job)
        if found is None:
            raise NotFoundError(f"there is no job {job!r}; jobs are forgotten when the server stops")
        return found

    def close(self) -> None:
        """Lets the job under way finish and drops the others."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: str, work: Callable[[Progress], str]) -> None:
        self._set(job, status="running", step="Reading")
        try:
            statement = work(lambda step, progress: self._set(job, step=step, progress=round(progress, 3)))
            self._set(job, status="done", step="Done", progress=1.0, statement=statement)
        except BriefingError as error:
            self._set(job, status="failed", step="Failed", error=str(error))
        except Exception as error:  # whatever fails must reach whoever waits for it
            _log.exception("a job failed")
            self._set(job, status="failed", step="Failed", error=f"failed: {type(error).__name__}: {error}")

    def _set(self, job: str, **changes: object) -> None:
        with self._lock:
            state = self._jobs[job] = replace(self._jobs[job], **changes)  # type: ignore[arg-type]
        for listener in self.listeners:
            listener(state)
