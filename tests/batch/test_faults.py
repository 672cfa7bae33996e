"""What goes wrong around a batch: nothing is lost, and each fault is told in one sentence."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from briefing import InputError, OutputError, atomic
from briefing.batch import batch as batch_module
from briefing.batch import inbox as inbox_module
from briefing.batch.batch import Batch, arrivals
from briefing.batch.inbox import Found
from briefing.batch.progress import Progress
from briefing.batch.queue import Queue
from briefing.batch.work import Item, Order
from briefing.batch.workers import Answer, Workers
from tests.batch.inboxes import Inline, archive, fill, plan, run, statement, states, table


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path / "inbox", 6)
    run(plan(tmp_path, "undisturbed"))
    return tmp_path


def completes(folder: Path) -> None:
    """A run now gives what the undisturbed one gave."""
    run(plan(folder))
    assert archive(folder / "out") == archive(folder / "undisturbed")
    assert table(folder / "out") == table(folder / "undisturbed")


def test_a_full_disk_stops_the_batch_and_loses_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = 0
    replace = atomic._replace

    def full(target: Path, data: bytes, mode: int | None) -> None:
        nonlocal written
        written += 1
        if written > 5:
            raise OSError(errno.ENOSPC, "No space left on device")
        replace(target, data, mode)

    monkeypatch.setattr(atomic, "_replace", full)
    with pytest.raises(OutputError, match="the disk is full"):
        run(plan(folder))
    monkeypatch.undo()
    assert "pending" in states(folder / "out").values()
    completes(folder)


def test_a_disk_that_is_really_full(folder: Path) -> None:
    own = ["unshare", "--map-root-user", "--mount"]
    if shutil.which("unshare") is None or subprocess.run([*own, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk; the tests beside this one fill it in other ways")
    command = [*own, sys.executable, "-m", "tests.batch.small_disk", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert len(said) >= 3 and all("the disk is full" in sentence for sentence in said)


def test_a_queue_that_can_not_grow(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "other").mkdir()
    queue = Queue(folder / "other")
    (pages,) = queue.database.execute("PRAGMA page_count").fetchone()
    queue.close()
    connect = sqlite3.connect

    def small(*arguments: object, **named: object) -> sqlite3.Connection:
        database = connect(*arguments, **named)  # type: ignore[call-overload]
        database.execute(f"PRAGMA max_page_count = {pages + 2}")
        return database

    monkeypatch.setattr(sqlite3, "connect", small)
    with pytest.raises(OutputError, match="the disk is full"):
        run(plan(folder))
    monkeypatch.undo()
    completes(folder)


def test_a_locked_queue(folder: Path) -> None:
    run(plan(folder))
    other = sqlite3.connect(folder / "out" / "queue.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(OutputError, match="another program has it locked"):
        run(plan(folder, patience=0.05))
    other.execute("ROLLBACK")
    other.close()
    completes(folder)


def test_a_damaged_queue(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "queue.sqlite").write_bytes(b"no database at all" * 500)
    with pytest.raises(OutputError, match="it is damaged; move it away"):
        run(plan(folder))
    (folder / "out" / "queue.sqlite").unlink()
    completes(folder)


def test_an_inbox_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no folder"):
        run(plan(tmp_path))
    assert not (tmp_path / "out").exists()


def test_an_inbox_that_vanishes_on_the_way(folder: Path) -> None:
    taken = 0

    class Unmounting(Inline):
        def take(self) -> list[Answer]:
            nonlocal taken
            taken += 1
            if taken == 2:
                (folder / "inbox").rename(folder / "away")
            return super().take()

    with pytest.raises(InputError, match="there is no folder"):
        Batch(plan(folder), Progress(), Unmounting).run()
    assert "gone" not in states(folder / "out").values()
    (folder / "away").rename(folder / "inbox")
    completes(folder)


def test_a_watched_inbox_that_vanishes_is_waited_for(folder: Path) -> None:
    said: list[str] = []
    news = arrivals(folder / "inbox", folder / "out", said.append)

    def until(words: str) -> list[str]:
        deadline = time.monotonic() + 600
        while time.monotonic() < deadline:
            found = [each.name for each in next(news)]
            if words in " ".join(said):
                return found
        raise AssertionError(said)

    assert next(news) is not None and not said
    (folder / "inbox").rename(folder / "away")
    until("; waiting for it")
    (folder / "away" / "new.txt").write_text(statement(50), "utf-8")
    (folder / "away").rename(folder / "inbox")
    assert "new.txt" in until("is back")
    news.close()


def test_a_watch_goes_on_after_its_inbox_vanished_in_the_middle(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = []

    class Unmounting(Inline):
        def take(self) -> list[Answer]:
            if not moved:
                moved.append((folder / "inbox").rename(folder / "away"))
            return super().take()

    def news(*_: object) -> Iterator[list[Found]]:
        yield [Found("new.txt", "1")]
        assert "pending" in states(folder / "out").values()
        yield []
        (folder / "away").rename(folder / "inbox")
        yield []
        yield []

    monkeypatch.setattr(batch_module, "arrivals", news)
    monkeypatch.setattr(batch_module, "scan", lambda *_: iter(()))
    (folder / "inbox" / "new.txt").write_text(statement(50), "utf-8")
    Batch(plan(folder), Progress(), Unmounting).run(watch=True)
    assert states(folder / "out") == {"new.txt": "done"}


def test_a_file_that_vanishes_and_comes_back(folder: Path) -> None:
    class Removing(Inline):
        def give(self, task: int, items: Sequence[Item]) -> None:
            if (folder / "inbox" / "004.txt").exists():
                shutil.move(folder / "inbox" / "004.txt", folder / "kept")
            super().give(task, items)

    Batch(plan(folder), Progress(), Removing).run()
    assert states(folder / "out")["004.txt"] == "gone"
    shutil.move(folder / "kept", folder / "inbox" / "004.txt")
    completes(folder)


def test_a_file_that_changes_under_the_readers_hands(folder: Path) -> None:
    class Writing(Inline):
        def give(self, task: int, items: Sequence[Item]) -> None:
            path = folder / "inbox" / "003.txt"
            if any(item.name == path.name for item in items) and "number 99" not in path.read_text("utf-8"):
                path.write_text(statement(99), "utf-8")
            super().give(task, items)

    Batch(plan(folder), Progress(), Writing).run()
    assert states(folder / "out")["003.txt"] == "done"
    assert b"number 99" in (folder / "out" / "briefs" / "003.txt.json").read_bytes()


def test_a_file_that_never_rests_fails(folder: Path) -> None:
    class Growing(Inline):
        def give(self, task: int, items: Sequence[Item]) -> None:
            with (folder / "inbox" / "003.txt").open("a", encoding="utf-8") as file:
                file.write("More. ")
            super().give(task, items)

    Batch(plan(folder), Progress(), Growing).run()
    assert {row[0]: row[2] for row in table(folder / "out")}[b"003.txt"].startswith("003.txt changes all the time")


def test_the_clock_may_be_wrong(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module.time, "time_ns", lambda: 0)  # 1970: every file comes from the future
    run(plan(folder))
    run(plan(folder))
    monkeypatch.undo()
    os.utime(folder / "inbox" / "002.txt", (2**33, 2**33))  # 2242
    counts, progress = run(plan(folder))
    assert counts["done"] == 8 and not progress.flagged
    assert states(folder / "out") == states(folder / "undisturbed")


def test_a_statement_that_kills_its_worker_fails_alone(folder: Path) -> None:
    class Dying(Inline):
        def take(self) -> list[Answer]:
            task = max(self._tasks)
            if any(item.name == "002.txt" for item in self._tasks[task]):
                self._tasks.pop(task)
                return [Answer(task, [], "it was ended by SIGKILL")]
            return super().take()

    Batch(plan(folder), Progress(), Dying).run()
    found = {row[0].decode(): row[1:3] for row in table(folder / "out")}
    assert found["002.txt"][0] == "failed" and "died 2 times on 002.txt: it was ended by SIGKILL" in found["002.txt"][1]
    assert {name for name, (state, _) in found.items() if state == "failed"} == {"002.txt", "broken.pdf", "empty.txt"}
    run(plan(folder), retry=True)
    assert states(folder / "out") == states(folder / "undisturbed")


def test_a_killed_worker_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(statement(1), "utf-8")
    item = Item(1, str(tmp_path / "a.txt"), "a.txt")
    with Workers(Order(to=(), points=1), 1) as workers:
        (pid,) = workers.pids
        os.kill(pid, signal.SIGKILL)
        workers.give(1, [item])
        (answer,) = workers.take()
        assert answer.death == "it was ended by SIGKILL" and not answer.outcomes
        workers.give(2, [item])
        (answer,) = workers.take()
        assert [outcome.state for outcome in answer.outcomes] == ["done"]


def test_the_command_survives_the_death_of_its_driver(tmp_path: Path) -> None:
    inbox, out = tmp_path / "inbox", tmp_path / "out"
    inbox.mkdir()
    for number in range(3):
        (inbox / f"{number}.txt").write_text(statement(number), "utf-8")
    command = [sys.executable, "-m", "briefing", "batch", inbox, "--out", out, "--to", "ru", "--points", "1"]
    command += ["--workers", "1"]
    driver = subprocess.Popen(command, stderr=subprocess.PIPE)
    while not (out / "queue.sqlite").exists() and driver.poll() is None:
        time.sleep(0.01)
    driver.kill()
    driver.wait()
    assert driver.returncode == -signal.SIGKILL
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert set(states(out).values()) == {"done"}
    assert sum(name.endswith(".json") for name in archive(out) if name.startswith("briefs/")) == 3


def test_a_broken_glossary_is_refused_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").write_text("- [", "utf-8")
    with pytest.raises(InputError, match="glossary"):
        Workers(Order(to=("ru",), glossary=str(tmp_path / "glossary.yaml")), 1)
