"""The pages of a day: what they say of many statements, and how often they are written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.batch import days
from briefing.batch.archive import Archive
from briefing.batch.day_page import MOST_HEADINGS, Groups, Versions, day_page
from briefing.batch.digest import MOST as MOST_HEADLINES
from briefing.batch.pages import MOST
from briefing.batch.queue import Queue
from tests.batch.inboxes import fill, plan, run, statement


def facts(number: int, speaker: str) -> dict[str, Any]:
    return {"topics": ["aid"], "labels": {"aid": "Humanitarian aid"}, "speakers": [speaker], "language": "en"}


def entry(id_: int) -> dict[str, Any]:
    found = {"path": f"{id_}.txt", "title": f"Title <{id_}>", "headline": f"Headline {id_}", "brief": f"briefs/{id_}"}
    return {**found, "words": 300, "key_points": 5}


def page(groups: Groups, versions: Versions) -> str:
    return b"".join(day_page("2024-05-05", groups, versions, entry)).decode()


def test_a_heading_lists_its_first_statements_and_counts_the_rest() -> None:
    groups, versions = Groups(), Versions()
    for number in range(MOST + 7):
        groups.add(number, facts(number, "Ann Lee" if number else "Bo <Ek>"))
    for number in range(8):
        versions.add(3, f"wire {number}.txt")
    said = page(groups, versions)
    assert f"<h3>Humanitarian aid ({MOST + 7})</h3>" in said and "and 7 more, see index.jsonl" in said
    assert f"<h3>Ann Lee ({MOST + 6})</h3>" in said and "<h3>Bo &lt;Ek&gt; (1)</h3>" in said
    assert said.index("Ann Lee") < said.index("Bo &lt;Ek&gt;")  # the largest first
    assert "also as wire 0.txt, wire 1.txt, wire 2.txt, wire 3.txt, wire 4.txt and 3 more" in said
    assert "Title &lt;3&gt;" in said and "<p>Headline 3</p>" in said
    assert f"Title &lt;{MOST}&gt;" in said  # the last of Ann Lee's, beyond those of the topic
    assert f"Title &lt;{MOST + 1}&gt;" not in said


def test_headings_beyond_a_thousand_are_counted() -> None:
    groups = Groups()
    for number in range(MOST_HEADINGS + 12):
        groups.add(number, facts(number, f"Speaker {number:05}"))
    said = page(groups, Versions())
    assert "and 12 more headings, see index.jsonl" in said and said.endswith("</body></html>\n")
    assert f"Speaker {MOST_HEADINGS - 1:05}" in said and f"Speaker {MOST_HEADINGS:05}" not in said


def test_headlines_stand_in_the_index_and_in_the_digest(tmp_path: Path) -> None:
    fill(tmp_path / "inbox", MOST_HEADLINES + 5)
    run(plan(tmp_path))
    (day,) = (tmp_path / "out" / "days").iterdir()
    lines = [json.loads(each) for each in (day / "index.jsonl").read_text("utf-8").splitlines()]
    headlines = {each["brief"]: each["headline"] for each in lines if each["state"] == "done"}
    assert all(headlines.values())
    digest = json.loads((day / "digest.json").read_text("utf-8"))
    assert len(digest["headlines"]) == MOST_HEADLINES
    for each in digest["headlines"]:
        assert each["texts"]["en"]["text"] == headlines[each["brief"]] and each["speaker"]
    saliences = [each["salience"] for each in digest["headlines"]]
    assert saliences == sorted(saliences, reverse=True)
    assert digest["headlines"][0]["texts"]["en"]["text"] in (day / "digest.html").read_text("utf-8")


def test_a_watching_batch_writes_pages_at_intervals_that_grow_with_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = {"now": 100.0, "step": 3.0}

    def monotonic() -> float:
        clock["now"] += clock["step"]
        return clock["now"]

    monkeypatch.setattr(days.time, "monotonic", monotonic)
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "a.txt").write_text(statement(1), "utf-8")
    run(plan(tmp_path))
    queue, pages = Queue(tmp_path / "out"), days.Days(Queue(tmp_path / "out"), Archive(tmp_path / "out"))
    pages.renew()  # by this clock it took more than three seconds

    def changed() -> bool:
        with queue.transaction() as database:
            database.execute("INSERT OR IGNORE INTO stale_day SELECT day FROM statement")
        pages.renew_when_due()
        with queue.transaction() as database:
            return not database.execute("SELECT count(*) FROM stale_day").fetchone()[0]

    clock["step"] = 0.0
    assert not changed()
    clock["now"] += 100
    assert changed()
    queue.close()
    pages.queue.close()
