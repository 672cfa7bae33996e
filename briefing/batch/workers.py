"""Worker processes that brief, and the pipes to them. A worker that dies costs nothing but the time.

Only the parent writes files and the queue; a worker that outlives it for a moment can't do harm.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Protocol

from briefing.batch.work import Item, Order, Outcome, sentence, work
from briefing.errors import BriefingError, InputError, ModelError

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

STARTING = 300.0
"""Seconds for a worker to load its models."""
LONGEST = 1800.0
"""Seconds that a worker may take for one answer; then it hangs and is ended."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a task came back with: outcomes, or how the worker died on it."""

    task: int
    outcomes: list[Outcome]
    death: str = ""


class Pool(Protocol):
    """What the runner needs of its workers."""

    signature: str

    @property
    def count(self) -> int: ...

    @property
    def free(self) -> int: ...

    def give(self, task: int, items: Sequence[Item]) -> None: ...

    def take(self) -> list[Answer]: ...


class Workers:
    """`count` processes. Raises ModelError or InputError where they can't start: a missing model, a broken glossary."""

    def __init__(self, order: Order, count: int) -> None:
        self.order, self.signature = order, ""
        self._all = [_Worker(order) for _ in range(count)]
        try:
            for worker in self._all:
                self.signature = worker.ready()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._all)

    @property
    def free(self) -> int:
        """How many tasks can be given without waiting."""
        return sum(worker.task is None for worker in self._all)

    @property
    def pids(self) -> list[int]:
        """The workers' process ids."""
        return [worker.process.pid or 0 for worker in self._all]

    def give(self, task: int, items: Sequence[Item]) -> None:
        """Hands a numbered task to a free worker."""
        next(worker for worker in self._all if worker.task is None).give(task, items)

    def take(self) -> list[Answer]:
        """Waits until a task has come back; a worker that died on its task has been replaced by a new one."""
        busy = {worker.pipe: worker for worker in self._all if worker.task is not None}
        if not busy:
            return []
        left = min(worker.until for worker in busy.values()) - time.monotonic()
        ready = wait(list(busy), timeout=max(0.05, left))
        answers = []
        for pipe, worker in busy.items():
            if pipe in ready or worker.until < time.monotonic():
                answer = worker.answer()
                if answer.death:
                    worker.close()
                    fresh = _Worker(self.order)
                    self._all[self._all.index(worker)] = fresh
                    fresh.ready()
                answers.append(answer)
        return answers

    def close(self) -> None:
        for worker in self._all:
            worker.close()


class _Worker:
    def __init__(self, order: Order) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would copy locks that threads of the model hold
        self.pipe, child = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(child, order), daemon=True)
        self.process.start()
        child.close()
        self.task: int | None = None
        self.until = 0.0

    def ready(self) -> str:
        """The signature, once the models are loaded."""
        try:
            message: Any = self.pipe.recv() if self.pipe.poll(STARTING) else None
        except (EOFError, OSError):
            message = None
        if message is None:
            raise BriefingError("a worker process didn't start; free some memory and run again, nothing is lost")
        kind, said = message
        if kind == "ready":
            return str(said)
        raise {"input": InputError, "model": ModelError}.get(kind, BriefingError)(said)

    def give(self, task: int, items: Sequence[Item]) -> None:
        self.task, self.until = task, time.monotonic() + LONGEST
        with suppress(OSError):  # it died while it was idle; `take` finds the pipe closed
            self.pipe.send(list(items))

    def answer(self) -> Answer:
        task, self.task = self.task, None
        assert task is not None
        if not self.pipe.poll():
            return Answer(task, [], f"it took more than {LONGEST:.0f} seconds")
        try:
            message: Any = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join(5)
            return Answer(task, [], _how(self.process.exitcode))
        if isinstance(message, str):
            raise ModelError(message)
        return Answer(task, message)

    def close(self) -> None:
        self.pipe.close()
        if self.process.is_alive():
            self.process.kill()
        self.process.join(5)


def _how(code: int | None) -> str:
    if code is not None and code < 0:
        with suppress(ValueError):
            return f"it was ended by {signal.Signals(-code).name}"
    return f"it ended with status {code}"


def _serve(pipe: Connection, order: Order) -> None:
    """The worker process: answers until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    _die_with_parent()
    try:
        briefer = order.briefer()
        pipe.send(("ready", order.signature(briefer)))
    except Exception as error:
        kind = "input" if isinstance(error, InputError) else "model" if isinstance(error, ModelError) else "other"
        pipe.send((kind, sentence(error)))
        return
    with suppress(EOFError, OSError):
        while True:
            items = pipe.recv()
            try:
                answer: list[Outcome] | str = work(briefer, order, items)
            except ModelError as error:
                answer = sentence(error)
            pipe.send(answer)


def _die_with_parent() -> None:
    """On Linux the kernel ends the worker with its parent; elsewhere it ends when it next uses the pipe."""
    import ctypes
    import sys

    if sys.platform == "linux":
        set_death_signal = 1  # PR_SET_PDEATHSIG of prctl(2)
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)
