"""The distributed run: the same briefs as the local one, errors row by row, resumed where it was broken off."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

from briefing import InputError
from briefing.batch import distributed, near
from briefing.batch.distributed import close, start_local
from briefing.batch.distributed import run as run_on_ray
from briefing.batch.parts import finished, parts, rows, write_part
from briefing.batch.sources import items, listed
from briefing.batch.work import Item, Order, Outcome
from tests.batch.inboxes import archive, fill, plan, run, statement, states

ORDER = Order(to=(), points=3, formats=("json",))


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    """Two CPUs of a Ray cluster on this machine, for all tests here."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    import ray

    start_local(ray, 2)
    yield
    ray.shutdown()


def results(out: Path) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in rows(str(out), ("name", "state", "error", "brief", "sha256"))}


@pytest.mark.usefixtures("cluster")
def test_the_briefs_are_those_of_the_local_run_and_a_second_run_does_what_is_left(tmp_path: Path) -> None:
    fill(tmp_path / "inbox", 6)
    run(plan(tmp_path, "local", order=ORDER))
    local = {name: data for name, data in archive(tmp_path / "local").items() if name.startswith("briefs/")}
    out = tmp_path / "out"
    assert run_on_ray(str(tmp_path / "inbox"), str(out), ORDER, "local") == 1  # two statements can't be briefed
    found = results(out)
    assert {name for name, row in found.items() if row["state"] == "failed"} == {"broken.pdf", "empty.txt"}
    for name, data in local.items():
        assert found[name.removeprefix("briefs/").removesuffix(".json")]["brief"].encode() == data
    links = [json.loads(line) for line in (out / "duplicates.jsonl").read_text("utf-8").splitlines()]
    assert {link["path"]: link.get("duplicate_of") or link["like"] for link in links} == {
        "wires/again.txt": "001.txt",
        "wires/once more.txt": "000.txt",
        "wires/other wire.txt": "long.txt",
    }
    failures = [json.loads(line)["path"] for line in (out / "failures.jsonl").read_text("utf-8").splitlines()]
    assert failures == ["broken.pdf", "empty.txt"]
    assert set(states(tmp_path / "local")) == set(found)

    # As after a kill: a part is missing, another one cut short.
    kept = {path: Path(path).read_bytes() for path in parts(str(out))}
    first, second = list(kept)[:2]
    Path(first).unlink()
    Path(second).write_bytes(kept[second][:100])
    run_on_ray(str(tmp_path / "inbox"), str(out), ORDER, "local")
    again = results(out)
    assert {name: row["brief"] for name, row in again.items()} == {name: row["brief"] for name, row in found.items()}
    assert sum(1 for _ in rows(str(out), ("name",))) == len(found)  # nothing twice


@pytest.mark.usefixtures("cluster")
def test_tables_of_statements(tmp_path: Path) -> None:
    lines = [{"id": "a", "text": statement(1), "title": "Given", "published": "2024-05-05"}, {"id": "b"}]
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "a.jsonl").write_text("\n".join([*map(json.dumps, lines), "{no json", ""]), "utf-8")
    html = "<html><body><article><p>" + statement(2).replace("\n\n", "</p><p>") + "</p></article></body></html>"
    pyarrow.parquet.write_table(pa.table({"id": ["c"], "html": [html]}), tables / "b.parquet")
    (tables / "c.parquet").write_bytes(b"PAR1 damaged")
    assert run_on_ray(str(tables), str(tmp_path / "out"), ORDER, "local") == 1
    found = results(tmp_path / "out")
    assert {name for name, row in found.items() if row["state"] == "done"} == {"a", "c"}
    source = json.loads(found["a"]["brief"])["source"]
    assert (source["title"], source["published"], source["path"]) == ("Given", "2024-05-05", "a")
    errors = sorted(row["error"] for row in found.values() if row["state"] == "failed")
    assert len(errors) == 3
    assert any("no column text or html" in error for error in errors)
    assert any("line 3 of" in error for error in errors)
    assert any("c.parquet can't be read on" in error for error in errors)


def test_object_storage_is_read_and_written_by_fsspec() -> None:
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.pipe("/archive/in/a.txt", statement(1).encode())
    memory.pipe("/archive/in/.hidden.txt", b"x")
    memory.pipe("/archive/in/photo.jpg", b"x")
    ((location, name),) = listed("memory://archive/in")
    assert name == "a.txt"
    (item,) = items(location, name)
    assert item.data == statement(1).encode()
    outcome = Outcome(0, "done", files={".json": b"{}"}, sha256="0", facts={"language": "en"}, sketch=b"")
    write_part("memory://archive/out", [item], [outcome], "s")
    write_part("memory://archive/out", [item], [outcome], "s")  # by an actor that was started anew
    assert len(parts("memory://archive/out")) == 1
    assert finished("memory://archive/out", "s", retry=False) == {"a.txt"}
    assert finished("memory://archive/out", "other models", retry=False) == set()


def test_the_guides_example_reads_the_parts(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "batch.md").read_text("utf-8")
    (example,) = re.findall(r"^```python\n(.*?)^```$", guide, re.DOTALL | re.MULTILINE)
    numbered = [Item(1, "", "a.txt"), Item(2, "", "b.txt")]
    brief = json.dumps({"key_points": [{}, {}]}).encode()
    outcomes = [Outcome(1, "done", files={".json": brief}), Outcome(2, "failed", "b.txt is empty")]
    write_part(str(tmp_path / "briefs"), numbered, outcomes, "test")
    command = [sys.executable, "-c", example]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "a.txt 2\n"


def test_failures_and_duplicates_are_listed_in_the_order_of_the_names(tmp_path: Path) -> None:
    out, text = str(tmp_path), statement(1, sentences=30)
    given = [("b.txt", text, "1"), ("a.txt", text, "1"), ("c.txt", statement(5, sentences=30), "2")]
    given += [("d.txt", "AFP: " + text, "3"), ("bad.txt", "", "")]
    outcomes = [
        Outcome(number, "done" if said else "failed", "" if said else "it is empty", sha256, sketch=near.sketch(said))
        for number, (_, said, sha256) in enumerate(given)
    ]
    write_part(out, [Item(number, "", name) for number, (name, _, _) in enumerate(given)], outcomes, "signature")
    close(out, "signature")
    failures, links = (
        [json.loads(line) for line in (tmp_path / name).read_text("utf-8").splitlines()]
        for name in ("failures.jsonl", "duplicates.jsonl")
    )
    assert failures == [{"path": "bad.txt", "error": "it is empty"}]
    assert links[0] == {"path": "b.txt", "duplicate_of": "a.txt"}
    assert links[1]["path"] == "d.txt" and links[1]["like"] == "a.txt" and links[1]["similarity"] > 0.9
    assert len(links) == 2


def test_what_failed_is_tried_again_on_demand(tmp_path: Path) -> None:
    given = [Item(0, "", "a"), Item(1, "", "b")]
    write_part(str(tmp_path), given, [Outcome(0, "done"), Outcome(1, "failed", "why")], "s")
    assert finished(str(tmp_path), "s", retry=False) == {"a", "b"}
    assert finished(str(tmp_path), "s", retry=True) == {"a"}


@pytest.mark.parametrize("name", "abcdef")  # the parts' names, and so their order, depend on it
def test_what_failed_and_was_then_briefed_is_no_failure(tmp_path: Path, name: str) -> None:
    given = [Item(0, "", name), Item(1, "", "other")]
    failed, done = (Outcome(0, "failed", "why", sketch=b""), Outcome(0, "done", sha256="1"))
    write_part(str(tmp_path), given, [failed, Outcome(1, "done", sha256="2")], "s")
    write_part(str(tmp_path), given[:1], [done], "s")
    write_part(str(tmp_path), given, [failed, failed], "older models")
    close(str(tmp_path), "s")
    assert (tmp_path / "failures.jsonl").read_text("utf-8") == ""


def test_inputs_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no"):
        listed(str(tmp_path / "nowhere"))
    with pytest.raises(InputError, match="holds no statements"):
        listed(str(tmp_path))
    with pytest.raises(InputError, match="can't be opened"):
        listed("papyrus://archive")


@pytest.mark.parametrize("missing", ["ray", "fsspec", "pyarrow"])
def test_without_the_extra_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setattr(distributed, "find_spec", lambda name: None if name == missing else object())
    with pytest.raises(InputError, match=r'pip install "briefing\[ray\]"'):
        run_on_ray(str(tmp_path), str(tmp_path / "out"), ORDER, "local")
