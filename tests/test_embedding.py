"""The examples of docs/embedding.md, run as they stand."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batch.inboxes import statement
from tests.commands import SAMPLES

DOCUMENT = Path(__file__).parent.parent / "docs" / "embedding.md"
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", DOCUMENT.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def block(kind: str, words: str) -> str:
    """The one example of a kind that contains `words`."""
    (found,) = (text for each, text in BLOCKS if each == kind and words in text)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that the examples name."""
    shutil.copy(SAMPLES / "statement.az.txt", tmp_path / "statement.txt")
    shutil.copy(SAMPLES / "mid-briefing.ru.txt", tmp_path / "briefing.ru.txt")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "a.txt").write_text(statement(1), "utf-8")
    (tmp_path / "inbox" / "empty.txt").touch()
    with (tmp_path / "statements.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["id", "text"], [1, statement(1)], [2, "…"], [3, statement(2)]])
    return tmp_path


def run(command: list[str], folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """The finished process, with this environment's `briefing` on the path and no network but this machine."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "PYTHONIOENCODING": "utf-8", "http_proxy": "http://127.0.0.1:9"}
    environment |= {"no_proxy": "127.0.0.1", **variables}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment, check=False)


def python(words: str, folder: Path) -> str:
    done = run([sys.executable, "-c", block("python", words)], folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_several_statements(folder: Path) -> None:
    lines = [json.loads(line) for line in python("brief_many(files", folder).splitlines()]
    assert [line.get("language") for line in lines] == ["az", None, "ru"]
    assert "is empty" in lines[1]["error"] and lines[0]["points"] == lines[2]["points"] == 3


def test_pandas(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(python("import pandas", folder).strip())))
    assert [bool(row["speaker"]) for row in rows] == [True, False, True]


def test_polars(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(python("import polars", folder).strip())))
    assert [row["briefed"] for row in rows] == ["true", "false", "true"]


def test_script_and_scheduler(folder: Path) -> None:
    done = run(["sh", "-c", block("sh", "--json")], folder)
    assert done.returncode == 0, done.stderr
    count, failed = done.stdout.splitlines()
    assert count == "1" and json.loads(failed)["path"] == "empty.txt"
    shutil.rmtree(folder / "archive")
    assert "{'done': 1, 'failed': 1}" in python("def brief_the_inbox", folder)
    shutil.rmtree(folder / "inbox")
    assert run(["sh", "-c", block("sh", "--json")], folder).returncode == 2


@pytest.fixture
def desk(folder: Path) -> Iterator[str]:
    """The address of a desk of its own."""
    command = [sys.executable, "-m", "briefing", "serve", "--port", "0", "--store", str(folder / "desk.sqlite")]
    serving = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert serving.stdout is not None
    (address,) = re.findall(r"http://[\d.:]+", serving.stdout.readline())
    yield address
    serving.terminate()
    serving.wait(30)
    serving.stdout.close()


def test_http(folder: Path, desk: str) -> None:
    done = run([sys.executable, "-c", block("python", "BRIEFING_DESK")], folder, BRIEFING_DESK=desk)
    assert done.stderr.startswith("400: "), done.stderr  # the empty text at the end
    at_once, later = done.stdout.splitlines()[:2], done.stdout.splitlines()[2:]
    assert at_once == later and all(line.endswith("| ['hy', 'ru']") for line in at_once)
    assert run(["sh", "-c", block("sh", "curl")], folder, BRIEFING_DESK=desk).stdout == "2\n"


def test_every_example_is_run() -> None:
    tested = re.findall(r'(?:block|python)\((?:"(?:python|sh|json)", )?"([^"]+)"', Path(__file__).read_text("utf-8"))
    assert all(any(words in text for words in tested) for _, text in BLOCKS)


def test_mcp(folder: Path) -> None:
    settings = json.loads(block("json", "mcpServers"))["mcpServers"]["briefing"]
    assert [settings["command"], *settings["args"]] == ["briefing", "mcp"]
    language, *points = python("stdio_client", folder).splitlines()
    assert language == "az" and len(points) == 2
    assert all(point.split(" | ")[1] in ("memory", "fuzzy", "model") for point in points)
