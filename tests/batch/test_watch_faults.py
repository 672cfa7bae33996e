"""What ends a batch that watches."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing import InputError, atomic
from briefing.batch import batch as batch_module
from briefing.batch.batch import Batch
from briefing.batch.inbox import Found
from briefing.batch.progress import Progress
from briefing.batch.workers import Answer
from tests.batch.inboxes import Inline, plan, statement, states


@pytest.mark.parametrize("full", [True, False])
def test_a_watch_ends_where_a_disk_is_full_or_a_worker_can_not_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, full: bool
) -> None:
    class Unstartable(Inline):
        def take(self) -> list[Answer]:
            raise InputError("the glossary can't be read")

    replace = atomic._replace

    def news(*_: object) -> Iterator[list[Found]]:
        (tmp_path / "inbox" / "new.txt").write_text(statement(50), "utf-8")
        if full:
            monkeypatch.setattr(atomic, "_replace", no_space)
        yield [Found("new.txt", "1")]

    def no_space(*_: object) -> None:
        monkeypatch.setattr(atomic, "_replace", replace)  # it is full once; the pages at the end can be written
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(batch_module, "arrivals", news)
    (tmp_path / "inbox").mkdir()
    with pytest.raises(InputError, match="the disk is full" if full else "the glossary"):
        Batch(plan(tmp_path), Progress(), Inline if full else Unstartable).run(watch=True, stopped=lambda: False)
    monkeypatch.undo()
    assert states(tmp_path / "out") == {"new.txt": "pending"}
