"""`briefing batch --summarizer`: one that a newsroom has registered itself briefs every statement."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.batch.inboxes import statement, states
from tests.commands import briefing

_OWN = """
from dataclasses import replace

class Loudest:
    signature = "loudest@1"

    def __init__(self, *, extractive, segment, model, threads):
        self.extractive, self.model = extractive, model

    def summarize(self, document, points):
        summary = self.extractive.summarize(document, points)
        loud = tuple(replace(point, text=point.text.upper() + self.model) for point in summary.key_points[:1])
        return replace(summary, key_points=loud)
"""


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two statements, and a package on the path of every process that registers the summarizer `loudest`."""
    package = tmp_path / "package"
    (package / "loudest-1.dist-info").mkdir(parents=True)
    (package / "loudest.py").write_text(_OWN, "utf-8")
    (package / "loudest-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: loudest\nVersion: 1\n")
    (package / "loudest-1.dist-info" / "entry_points.txt").write_text(
        "[briefing.summarizers]\nloudest = loudest:Loudest\n"
    )
    paths = [str(package), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(paths))
    made = tmp_path / "inbox"
    made.mkdir()
    for number in range(2):
        (made / f"{number}.txt").write_text(statement(number), "utf-8")
    return made


def briefs(out: Path) -> list[dict[str, Any]]:
    return [json.loads((out / "briefs" / f"{number}.txt.json").read_text("utf-8")) for number in range(2)]


def test_it_briefs_is_remembered_and_another_does_everything_again(inbox: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ["--out", out, "--to", "en", "--workers", "1", "--json"]
    done = briefing("batch", inbox, *options, "--summarizer", "loudest:!")
    assert done.returncode == 0, done.stderr.decode()
    assert states(out) == {"0.txt": "done", "1.txt": "done"}
    for brief in briefs(out):
        assert brief["engines"] == {"summarizer": "loudest@1"}
        (point,) = brief["key_points"]
        assert point["text"].isupper() and point["text"].endswith("!")

    resumed = briefing("batch", "--out", out, "--resume", "--json")
    assert resumed.returncode == 0 and resumed.stdout == b"", resumed.stderr.decode()

    again = briefing("batch", inbox, *options, "--summarizer", "extractive")
    assert len(again.stdout.splitlines()) == 2, again.stderr.decode()
    assert all(brief["engines"] == {"summarizer": "extractive@1"} for brief in briefs(out))
    assert not any(point["text"].isupper() for brief in briefs(out) for point in brief["key_points"])


def test_an_unknown_one_is_refused_and_briefs_nothing(inbox: Path, tmp_path: Path) -> None:
    done = briefing("batch", inbox, "--out", tmp_path / "out", "--workers", "1", "--summarizer", "bloom")
    said = done.stderr.decode()
    assert done.returncode == 2 and "no summarizer called 'bloom'" in said and "loudest" in said
    assert "Traceback" not in said and not list((tmp_path / "out").rglob("*.json"))
