"""`briefing batch` as a user runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing import Briefer, InputError
from briefing.batch.cli import _check
from briefing.batch.work import Order
from briefing.export.json import JsonExporter
from tests.batch.inboxes import statement, states
from tests.commands import briefing


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("batch") / "inbox"
    made.mkdir()
    for number in range(3):
        (made / f"{number}.txt").write_text(statement(number), "utf-8")
    (made / "empty.txt").touch()
    return made


def test_briefs_lines_table_and_exit_status(inbox: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = briefing("batch", inbox, "--out", out, "--to", "ru,hy", "--points", "2", "--json")
    said = done.stderr.decode()
    assert done.returncode == 1, said
    lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [line["path"] for line in lines] == ["0.txt", "1.txt", "2.txt", "empty.txt"]
    assert [line["state"] for line in lines] == ["done"] * 3 + ["failed"]
    assert "empty.txt is empty" in lines[3]["error"]
    assert "briefed" in said and "in en" in said and "--retry" in said and "Traceback" not in said
    brief, document = Briefer().brief_with_document(inbox / "1.txt", ["ru", "hy"], 2)
    alone = JsonExporter().render(brief, document).replace(str(inbox / "1.txt").encode(), b"1.txt")
    assert (out / "briefs" / "1.txt.json").read_bytes() == alone
    digest = json.loads(next((out / "days").rglob("digest.json")).read_text("utf-8"))
    assert digest["languages"] == ["hy", "ru", "en"]
    assert all(point["speaker"] and point["texts"]["hy"]["text"] for t in digest["topics"] for point in t["points"])
    page = next((out / "days").rglob("digest.html")).read_text("utf-8")
    assert "Հայերեն" in page and "Русский" in page and "<script" not in page

    listed = briefing("batch", "--out", out, "--failures")
    assert listed.stdout.decode().startswith("empty.txt\tempty.txt is empty")
    resumed = briefing("batch", "--out", out, "--resume")
    assert resumed.returncode == 0 and resumed.stdout == b""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "there is no folder nowhere"),
        ([], "no statements were named"),
        (["--resume"], "no batch in"),
        (["--failures"], "no batch in"),
        ([".", "--to", "klingon"], "klingon"),
        ([".", "--points", "0"], "1 to 50"),
        ([".", "--words", "3"], "10 to 5000 words"),
        ([".", "--format", "papyrus"], "papyrus"),
        ([".", "--workers", "0"], "1 or more"),
        ([".", "--ray", "local", "--workers", "-1"], "1 or more"),
        ([".", "--format", "xliff"], "one target language"),
        ([".", "--format", "xliff", "--to", "ru,hy"], "one target language"),
        (["--feed", "ftp://example.org/feed"], "http and https"),
        (["--feed", "http://["], "http://[ isn't a valid web address"),
        ([".", "--ray", "local", "--watch"], "leave out --watch"),
        ([".", "--every", "0"], "10 or more, not 0"),
        ([".", "--every", "-5"], "10 or more, not -5"),
        ([".", "--every", "nan"], "10 or more, not nan"),
        (["--failures", "--watch"], "leave out --watch"),
        (["--failures", "--retry"], "leave out --watch, --retry"),
        (
            ["s3://archive/statements"],
            "s3://archive/statements is an address, not a folder; object storage needs --ray",
        ),
    ],
)
def test_impossible_options_are_refused(arguments: list[str], said: str, tmp_path: Path) -> None:
    done = briefing("batch", *arguments, "--out", tmp_path / "out", folder=tmp_path)
    message = done.stderr.decode()
    assert done.returncode == 2 and said in message and message.startswith("briefing: ")
    assert not (tmp_path / "out").exists()


def test_a_file_in_the_place_of_the_output_folder_is_named(inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", "utf-8")
    done = briefing("batch", inbox, "--out", tmp_path / "out", folder=tmp_path)
    message = done.stderr.decode()
    assert done.returncode == 2 and "there is a file of that name; choose another --out" in message
    assert (tmp_path / "out").read_text("utf-8") == "mine"


def test_formats_that_share_an_ending_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.export.exporter", lambda _: JsonExporter())
    with pytest.raises(InputError, match=r"json and other both make \.json files"):
        _check(Order(formats=("json", "other")), Path("inbox"), (), None)


def test_a_watched_folder_is_briefed_as_statements_arrive(tmp_path: Path) -> None:
    inbox, out = tmp_path / "inbox", tmp_path / "out"
    inbox.mkdir()
    (inbox / "first.txt").write_text(statement(1), "utf-8")
    command = [sys.executable, "-m", "briefing", "batch", inbox, "--out", out, "--to", "ru", "--points", "1"]
    command += ["--workers", "1", "--watch", "--json"]
    watching = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert watching.stdout is not None and watching.stderr is not None
    try:
        assert json.loads(watching.stdout.readline())["path"] == "first.txt"
        folder = out.parent / "elsewhere"
        folder.mkdir()
        (folder / "second.txt").write_text(statement(2), "utf-8")
        # The watcher may still be starting: what it doesn't hear of is found when it hears of the next.
        deadline = time.monotonic() + 600
        while states(out).get("sub/second.txt") != "done" and time.monotonic() < deadline:
            if not (inbox / "sub").exists():
                folder.rename(inbox / "sub")
            os.utime(inbox / "sub" / "second.txt")
            time.sleep(2)
        assert states(out)["sub/second.txt"] == "done"
        assert (out / "briefs" / "sub" / "second.txt.json").is_file()
    finally:
        watching.send_signal(signal.SIGINT)
        said = watching.communicate()[1]
    assert watching.returncode == 130 and "run again to go on" in said and "Traceback" not in said
