"""From an inbox to an archive: what is briefed, linked, done again, and what survives a kill."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from briefing import InputError, OutputError
from briefing.batch.batch import recalled
from briefing.batch.queue import Queue, Settled
from briefing.batch.work import Order
from tests.batch.inboxes import BRIEFER, ORDER, archive, fill, plan, run, statement, states, table
from tests.batch.kills import disturbed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path / "inbox", 6)
    return tmp_path


def test_every_statement_is_briefed_linked_or_reported(folder: Path) -> None:
    counts, progress = run(plan(folder))
    assert counts == {"done": 8, "duplicate": 2, "failed": 2, "near": 1}
    assert {name for name, _ in progress.failures} == {"broken.pdf", "empty.txt"}
    rows = {row[0].decode(): row for row in table(folder / "out")}
    assert rows["wires/again.txt"][4] == b"001.txt"
    assert rows["wires/other wire.txt"][5] == b"long.txt" and rows["wires/other wire.txt"][6] > 0.9
    brief, document = BRIEFER.brief_with_document(folder / "inbox" / "003.txt", ORDER.to, ORDER.points)
    kept = json.loads((folder / "out" / "briefs" / "003.txt.json").read_text("utf-8"))
    assert kept["key_points"] == brief.to_dict()["key_points"]
    assert kept["source"] == {**brief.to_dict()["source"], "path": "003.txt"}
    assert document.text.startswith("The Ministry") or document.text


def test_duplicates_are_known_however_long_ago_the_first_was(folder: Path) -> None:
    counts, _ = run(plan(folder, chunk=1, workers=1))
    assert counts["duplicate"] == 2
    (folder / "inbox" / "z.txt").write_bytes((folder / "inbox" / "005.txt").read_bytes())
    run(plan(folder))
    assert states(folder / "out")["z.txt"] == "duplicate"
    assert archive(folder / "out").keys() >= {"briefs/005.txt.json"}


def test_the_days_list_their_statements(folder: Path) -> None:
    (folder / "inbox" / "dated.txt").write_text("Geneva, 5 May 2024\n\n" + statement(9), "utf-8")
    run(plan(folder))
    out = folder / "out"
    day = out / "days" / "2024-05-05"
    (line,) = map(json.loads, (day / "index.jsonl").read_text("utf-8").splitlines())
    assert line["path"] == "dated.txt" and line["topics"] and line["language"] == "en"
    page = (day / "index.html").read_text("utf-8")
    for heading in ("By topic", "By speaker", "By language", "English"):
        assert heading in page
    assert (out / line["brief"]).is_file()
    assert "days/2024-05-05/index.html" in (out / "index.html").read_text("utf-8")
    failures = [json.loads(each)["path"] for each in (out / "failures.jsonl").read_text("utf-8").splitlines()]
    assert failures == ["broken.pdf", "empty.txt"]
    days = (out / "index.html").read_text("utf-8")
    assert "2 statements failed" in days and "<b>empty.txt</b> empty.txt is empty;" in days


def test_what_no_source_reads_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inbox = folder / "inbox"
    for name in ("table.csv", "other.csv", "letter.eml", ".hidden.txt", "half.csv.part", "old.txt~"):
        (inbox / name).write_text("a,b", "utf-8")
    (inbox / "nowhere.txt").symlink_to("gone.txt")
    (inbox / "elsewhere").symlink_to(folder, target_is_directory=True)
    os.mkfifo(inbox / "pipe.txt")
    run(plan(folder))
    kinds = "2 .csv, 1 .eml, 1 broken link, 1 device or pipe, 3 hidden or unfinished, 1 link to a folder"
    assert f"as nothing that is read: {kinds}\n" in capsys.readouterr().err


def test_a_second_run_does_nothing_and_a_changed_file_alone_is_done_again(folder: Path) -> None:
    run(plan(folder))
    before = archive(folder / "out")
    _, progress = run(plan(folder))
    assert progress.states["failed"] == progress.states["duplicate"] == 0
    assert archive(folder / "out") == before
    (folder / "inbox" / "001.txt").write_text(statement(77), "utf-8")
    run(plan(folder))
    after = archive(folder / "out")
    changed = {name for name in after if name.startswith("briefs/") and after[name] != before.get(name)}
    # What was the same as the changed statement has to stand on its own feet now.
    assert changed == {f"briefs/{n}.{e}" for n in ("001.txt", "wires/again.txt") for e in ("json", "html")}
    assert states(folder / "out")["wires/again.txt"] == "done"


def test_a_brief_that_was_removed_is_made_again(folder: Path) -> None:
    run(plan(folder))
    before = archive(folder / "out")
    (folder / "out" / "briefs" / "002.txt.json").unlink()
    run(plan(folder))
    assert archive(folder / "out") == before


def test_failures_are_tried_again_on_demand(folder: Path) -> None:
    run(plan(folder))
    stamp = (folder / "inbox" / "empty.txt").stat()
    _, progress = run(plan(folder))
    assert not progress.failures
    counts, progress = run(plan(folder), retry=True)
    assert {name for name, _ in progress.failures} == {"broken.pdf", "empty.txt"} and counts["failed"] == 2
    assert (folder / "inbox" / "empty.txt").stat().st_mtime_ns == stamp.st_mtime_ns


def test_names_of_any_bytes_and_any_length(folder: Path) -> None:
    inbox = folder / "inbox"
    long = "а" * 120 + ".txt"  # 244 bytes: with an ending more it would be too long
    (inbox / long).write_text(statement(20), "utf-8")
    odd = os.fsdecode(b"not utf-8 \xff.txt")
    (inbox / odd).write_text(statement(21), "utf-8")
    unreadable = os.fsdecode(b"\xff\xfe.txt")
    (inbox / unreadable).write_text("a", "utf-8")
    counts, progress = run(plan(folder))
    assert counts["done"] == 10 and len(progress.failures) == 3
    assert "the language of ��.txt can't be told" in dict(progress.failures)[unreadable]
    again, _ = run(plan(folder))
    assert again == counts


def test_an_error_may_say_a_name_of_any_bytes(folder: Path) -> None:
    run(plan(folder))
    queue = Queue(folder / "out")
    failed, done = next(queue.in_state("failed")), next(queue.in_state("done"))
    said = os.fsdecode(b"\xff.txt died")
    with queue.transaction():
        queue.settle([Settled(failed.id, "failed", said)], "test")
        queue.keep(done, said, 1)
    assert {each.error for each in queue.failures()} >= {"?.txt died"}
    assert [each.error for id_ in (failed.id, done.id) if (each := queue.statement(id_))] == ["?.txt died"] * 2
    queue.close()


def test_the_output_may_lie_in_the_inbox(folder: Path) -> None:
    inside = plan(folder, "inbox/out")
    counts, _ = run(inside)
    assert run(inside)[0] == counts


@pytest.mark.parametrize(("inbox", "out", "said"), [("inbox", "inbox", " is the"), ("inbox", ".", "lies in the")])
def test_the_inbox_may_not_lie_in_the_output(tmp_path: Path, inbox: str, out: str, said: str) -> None:
    (tmp_path / inbox).mkdir()
    with pytest.raises(InputError, match=f"{said} output folder"):
        run(plan(tmp_path, out))
    assert [path.name for path in tmp_path.rglob("*")] == ["inbox"]


def test_formats_have_files_of_their_own(folder: Path) -> None:
    formats = ("json", "ninjs", "text", "messenger")
    run(plan(folder, order=Order(to=(), points=3, formats=formats)))
    made = archive(folder / "out")
    ends = (".json", ".ninjs.json", ".txt", ".messenger.txt")
    brief, item, text, message = (made[f"briefs/003.txt{end}"] for end in ends)
    assert json.loads(brief)["key_points"] and json.loads(item)["standard"]["name"] == "ninjs" and text != message
    digests = [json.loads(data) for name, data in made.items() if name.endswith("digest.json")]
    assert any(digest["topics"] for digest in digests)


def test_the_plan_is_kept(folder: Path) -> None:
    run(plan(folder, feeds=()))
    assert recalled(folder / "out") == ((folder / "inbox").resolve(), (), ORDER)
    with pytest.raises(InputError, match="no batch"):
        recalled(folder)


def test_one_batch_at_a_time(folder: Path) -> None:
    from filelock import FileLock

    (folder / "out").mkdir()
    with FileLock(folder / "out" / "queue.lock"), pytest.raises(OutputError, match="another briefing batch"):
        run(plan(folder))


def test_another_order_does_everything_again(folder: Path) -> None:
    run(plan(folder))
    queue = Queue(folder / "out")
    queue.outdate("another signature")
    assert queue.counts()["pending"] == 12
    queue.close()


def test_what_decides_a_brief_decides_the_signature() -> None:
    signature = ORDER.signature(BRIEFER)
    assert Order(to=(), points=3).signature(BRIEFER) == signature
    for other in (Order(to=(), points=4), Order(to=(), points=3, words=40), Order(to=("ru",), points=3)):
        assert other.signature(BRIEFER) != signature


def test_words_are_limited_as_in_a_single_brief(folder: Path) -> None:
    run(plan(folder, order=Order(to=(), points=3, words=20)))
    brief = BRIEFER.brief(folder / "inbox" / "003.txt", (), 3, words=20)
    kept = json.loads((folder / "out" / "briefs" / "003.txt.json").read_text("utf-8"))
    assert kept["key_points"] == brief.to_dict()["key_points"]
    assert sum(len(point["text"].split()) for point in kept["key_points"]) <= 20


def test_kills_at_random_moments_leave_what_an_undisturbed_run_leaves(tmp_path: Path) -> None:
    assert disturbed(tmp_path, kills=40, count=12, seed=1) >= 1
