"""Kills a batch with SIGKILL at random moments, again and again, and compares what it leaves with an undisturbed run.

`python -m tests.batch.kills 1000` does so a thousand times. The batch runs in forks of this process, which has briefed
every statement once and remembers how: so a kill hits the queue and the files and not the model, which writes nothing.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from briefing.batch.batch import Batch
from briefing.batch.progress import Progress
from briefing.batch.queue import Settled, Statement
from briefing.batch.work import Outcome, work
from briefing.batch.workers import Answer
from tests.batch.inboxes import Inline, archive, fill, plan, table


class Remembering(Inline):
    """Workers that brief the same bytes under the same name once; forks know what their parent has briefed."""

    known: ClassVar[dict[tuple[str, str], Outcome]] = {}

    def take(self) -> list[Answer]:
        task = max(self._tasks)
        items = self._tasks.pop(task)
        new = [item for item in items if (item.name, item.sha256) not in self.known]
        self.known |= {
            (item.name, item.sha256): outcome
            for item, outcome in zip(new, work(self.briefer, self._order, new), strict=True)
        }
        return [Answer(task, [replace(self.known[item.name, item.sha256], id=item.id) for item in items])]


class _Logged(Progress):
    """Notes each statement that is settled in a file that outlives the process."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def settled(self, statement: Statement, item: Settled) -> None:
        os.write(self._log, f"{statement.name}\n".encode())
        super().settled(statement, item)


def disturbed(folder: Path, kills: int, count: int, seed: int) -> int:
    """Kills batches over one inbox until `kills` is reached; the number of batches that came to their end.

    Raises AssertionError where one of them left anything else than the undisturbed run, or did a statement twice.
    """
    choice = random.Random(seed)
    fill(folder / "inbox", count)
    for out in ("first", "undisturbed"):  # the second time it's as fast as those that are killed
        began = time.perf_counter()
        Batch(plan(folder, out), Progress(), Remembering).run()
        whole = time.perf_counter() - began
    assert archive(folder / "first") == archive(folder / "undisturbed")
    wanted, wanted_table = archive(folder / "undisturbed"), table(folder / "undisturbed")
    killed = ended = 0
    log = folder / "log"
    while killed < kills or not ended:
        out = folder / "out"
        child = os.fork()
        if child == 0:
            try:
                Batch(plan(folder), _Logged(log), Remembering).run()
            except BaseException as error:
                os.write(2, f"{type(error).__name__}: {error}\n".encode())
                os._exit(1)
            os._exit(0)
        # Most of a batch per kill at first, then less, so that both its beginning and its end are hit.
        time.sleep(choice.uniform(0, whole * choice.choice((0.02, 0.1, 0.4))) if killed < kills else 0)
        if killed < kills:
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            killed += 1
            if killed % 100 == 0:
                print(f"{killed} kills, {ended} batches ended", file=sys.stderr, flush=True)
            continue
        assert os.WEXITSTATUS(status) == 0
        assert archive(out) == wanted
        assert table(out) == wanted_table
        settled = log.read_text().splitlines()
        assert len(settled) == len(set(settled)), "a statement was done twice"
        shutil.rmtree(out)
        log.unlink()
        ended += 1
    return ended


def main(kills: int) -> None:
    """Prints how many kills it took and how many batches ended."""
    seed = random.SystemRandom().randrange(1_000_000)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        ended = disturbed(Path(folder), kills, 40, seed)
    seconds = time.perf_counter() - began
    print(f"{kills} kills (seed {seed}), {ended} batches ended, each as if undisturbed; {seconds:.0f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
