"""An archive keeps its briefs when their statements are no longer there or can't be briefed anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.batch.batch import Batch
from briefing.batch.progress import Progress
from briefing.batch.work import Order
from briefing.batch.workers import Answer
from tests.batch.inboxes import Inline, archive, plan, run, statement, states


class Other(Inline):
    """Models that differ from those of `Inline`, so that everything is briefed anew."""

    def __init__(self, order: Order, count: int) -> None:
        super().__init__(order, count)
        self.signature = "other"


class Dying(Other):
    """Workers that die on a.txt."""

    def take(self) -> list[Answer]:
        task = max(self._tasks)
        if any(item.name == "a.txt" for item in self._tasks[task]):
            self._tasks.pop(task)
            return [Answer(task, [], "it was ended by SIGKILL")]
        return super().take()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two statements, one of them twice, and their archive."""
    (tmp_path / "inbox").mkdir()
    for name, number in (("a", 1), ("b", 2), ("same as a", 1)):
        (tmp_path / "inbox" / f"{name}.txt").write_text(statement(number), "utf-8")
    run(plan(tmp_path))
    assert states(tmp_path / "out") == {"a.txt": "done", "b.txt": "done", "same as a.txt": "duplicate"}
    return tmp_path


def failures(out: Path) -> list[str]:
    return [json.loads(line)["path"] for line in (out / "failures.jsonl").read_text("utf-8").splitlines()]


def test_statements_that_left_the_inbox_keep_their_briefs(folder: Path) -> None:
    before, known = archive(folder / "out"), states(folder / "out")
    for path in (folder / "inbox").iterdir():
        path.unlink()
    progress = Progress()
    Batch(plan(folder), progress, Other).run()
    assert progress.states["gone"] == 3 and not progress.failures
    assert archive(folder / "out") == before and states(folder / "out") == known


def test_a_run_without_inbox_leaves_the_statements_of_a_folder_alone(folder: Path) -> None:
    before, known = archive(folder / "out"), states(folder / "out")
    progress = Progress()
    Batch(plan(folder, inbox=None), progress, Other).run(retry=True)
    assert not progress.states
    assert archive(folder / "out") == before and states(folder / "out") == known


def test_what_fails_when_it_is_briefed_anew_keeps_its_brief_and_is_told(folder: Path) -> None:
    before = archive(folder / "out")
    progress = Progress()
    Batch(plan(folder), progress, Dying).run()
    assert [name for name, _ in progress.failures] == ["a.txt"]
    assert archive(folder / "out")["briefs/a.txt.json"] == before["briefs/a.txt.json"]
    # The duplicate of what failed has to stand on its own feet: a.txt's brief isn't what this run makes of those bytes.
    assert states(folder / "out") == {"a.txt": "done", "b.txt": "done", "same as a.txt": "done"}
    assert failures(folder / "out") == ["a.txt"]
    progress = Progress()
    Batch(plan(folder), progress, Other).run()
    assert not progress.failures and failures(folder / "out") == []


def test_what_turns_bad_and_is_put_right_again(folder: Path) -> None:
    path = folder / "inbox" / "b.txt"
    before, good = archive(folder / "out"), path.read_bytes()
    path.write_bytes(b"")
    _, progress = run(plan(folder))
    assert [name for name, _ in progress.failures] == ["b.txt"] and failures(folder / "out") == ["b.txt"]
    assert archive(folder / "out")["briefs/b.txt.json"] == before["briefs/b.txt.json"]
    _, progress = run(plan(folder), retry=True)
    assert [name for name, _ in progress.failures] == ["b.txt"]
    path.write_bytes(good)
    _, progress = run(plan(folder))
    assert not progress.failures and archive(folder / "out") == before
