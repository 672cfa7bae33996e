"""Feeds: followed politely, fetched in full, each entry once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing import InputError
from briefing.batch import batch as batch_module
from briefing.batch.archive import Archive
from briefing.batch.batch import Batch
from briefing.batch.cli import _run
from briefing.batch.feeds import Feeds
from briefing.batch.politeness import Politeness
from briefing.batch.queue import Queue
from briefing.intake import feed
from tests.batch.conftest import Site
from tests.batch.inboxes import ORDER, Inline, plan, run, statement


def rss(site: Site, *numbers: int, text: str = "Short.") -> str:
    items = "".join(
        f"<item><title>Statement {n}</title><link>{site.address}/statement/{n}</link><guid>id-{n}</guid>"
        f"<pubDate>Sun, 05 May 2024 10:00:00 GMT</pubDate><description>{text}</description></item>"
        for n in numbers
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry</title>{items}</channel></rss>'


def page(number: int) -> str:
    body = "".join(f"<p>{line}</p>" for line in statement(number).split("\n\n"))
    return f"<html><head><title>Statement {number}</title></head><body><article>{body}</article></body></html>"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += max(seconds, 0.5)


class Followed:
    """A feed of `site` with an empty archive, on a clock of its own."""

    def __init__(self, site: Site, out: Path, path: str = "/feed") -> None:
        self.clock, self.said = Clock(), list[str]()
        out.mkdir(exist_ok=True)
        self.queue, self.archive = Queue(out), Archive(out)
        politeness = Politeness(clock=self.clock)
        self.feeds = Feeds(
            [site.address + path], self.queue, self.archive, politeness, self.said.append, clock=self.clock
        )

    def drain(self) -> list[str]:
        """The addresses of what waits to be briefed, after everything was fetched."""
        self.feeds.drain(self.clock.sleep)
        return [each.address for each in self.queue.pending(0, 100)]


def test_new_entries_are_briefed_from_their_pages(site: Site, tmp_path: Path) -> None:
    site.put("/feed", rss(site, 1, 2), "application/rss+xml")
    for number in (1, 2):
        site.put(f"/statement/{number}", page(number))
    counts, _ = run(plan(tmp_path, inbox=None, feeds=(f"{site.address}/feed",), pace=0.01))
    assert counts["done"] == 2
    briefs = [json.loads(path.read_text("utf-8")) for path in (tmp_path / "out" / "briefs").rglob("*.json")]
    assert {brief["source"]["path"] for brief in briefs} == {f"{site.address}/statement/{n}" for n in (1, 2)}
    assert all(len(brief["key_points"]) == 3 for brief in briefs)
    # The pages have no date, so it's the feed's.
    assert {brief["source"]["published"] for brief in briefs} == {"2024-05-05"}
    assert (tmp_path / "out" / "days" / "2024-05-05" / "digest.html").is_file()


def test_each_entry_is_fetched_once_and_an_unchanged_feed_not_at_all(site: Site, tmp_path: Path) -> None:
    site.put("/feed", rss(site, 1), "application/rss+xml", ETag='"v1"')
    site.put("/statement/1", page(1))
    followed = Followed(site, tmp_path)
    assert followed.drain() == [f"{site.address}/statement/1"]
    followed.queue.close()
    again = Followed(site, tmp_path)
    again.drain()
    assert [headers.get("if-none-match") for path, headers in site.asked if path == "/feed"] == [None, '"v1"']
    assert site.paths().count("/statement/1") == 1
    site.put("/feed", rss(site, 2, 1), "application/rss+xml", ETag='"v2"')
    site.put("/statement/2", page(2))
    again.clock.now += 400
    while again.feeds.step():
        again.clock.now += 5
    assert site.paths().count("/statement/1") == site.paths().count("/statement/2") == 1


def test_robots_are_obeyed_and_the_feeds_own_text_stands_in(site: Site, tmp_path: Path) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /statement/*1\nCrawl-delay: 7", "text/plain")
    site.put("/feed", rss(site, 1, text="The Ministry condemns the attack and calls for talks. " * 10))
    followed = Followed(site, tmp_path)
    assert followed.drain() == [f"{site.address}/statement/1"]
    assert "/statement/1" not in site.paths()
    (kept,) = (tmp_path / "feeds").rglob("*.html")
    assert "condemns the attack" in kept.read_text("utf-8")


def test_what_robots_forbid_and_the_feed_does_not_tell_is_reported(site: Site, tmp_path: Path) -> None:
    site.put("/robots.txt", "User-agent: briefing\nDisallow: /statement/", "text/plain")
    site.put("/feed", rss(site, 1))
    followed = Followed(site, tmp_path)
    assert followed.drain() == []
    assert "doesn't allow" in followed.said[0]
    counts, _ = run(plan(tmp_path, ".", inbox=None, feeds=(), pace=0.01))
    assert counts.get("done", 0) == 0
    (failure,) = map(json.loads, (tmp_path / "failures.jsonl").read_text("utf-8").splitlines())
    assert failure["path"].endswith("/statement/1") and "doesn't allow" in failure["error"]


def test_the_pace_of_a_host(site: Site) -> None:
    clock = Clock()
    politeness = Politeness(pace=2.0, clock=clock)
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 7", "text/plain")
    address = site.address + "/x"
    assert politeness.ready(address) and politeness.refusal(address) == ""
    politeness.asked(address)
    clock.now = 6.9
    assert not politeness.ready(address)
    clock.now = 7.1
    assert politeness.ready(address)
    politeness.asked(address, wait=600.0)
    clock.now = 600.0
    assert not politeness.ready(address)


def test_a_page_that_fails_is_tried_three_times(site: Site, tmp_path: Path) -> None:
    site.put("/feed", rss(site, 1))
    followed = Followed(site, tmp_path)
    assert followed.drain() == []
    assert site.paths().count("/statement/1") == 3
    assert "answered 404" in followed.said[0]


def test_a_page_that_says_when_to_ask_again_is_asked_then(site: Site, tmp_path: Path) -> None:
    site.put("/feed", rss(site, 1))
    site.put("/statement/1", "", status=503, Retry_After="300")
    followed = Followed(site, tmp_path)
    assert followed.drain() == [] and site.paths().count("/statement/1") == 3
    assert followed.clock.now >= 600


def test_a_run_does_not_wait_for_hours(site: Site, tmp_path: Path) -> None:
    site.put("/feed", rss(site, 1, 2))
    site.put("/statement/1", "", status=429, Retry_After="7200")
    followed = Followed(site, tmp_path)
    assert followed.drain() == [] and followed.clock.now < 600
    assert "2 pages are left to the next run" in followed.said[-1]
    assert site.paths().count("/statement/1") == 1 and "/statement/2" not in site.paths()


@pytest.mark.parametrize("status", [200, 404, 503])
def test_a_feed_or_an_entry_that_fails_makes_the_exit_status_1(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /statement/", "text/plain")
    site.put("/feed", rss(site, 1), status=status)
    monkeypatch.setattr(batch_module, "Batch", lambda plan_, progress: Batch(plan_, progress, Inline))
    assert _run(None, tmp_path / "out", (f"{site.address}/feed",), ORDER, False, False, 1, 300.0, False) == 1


def test_a_busy_site_is_left_alone(site: Site) -> None:
    site.put("/feed", "", status=429, Retry_After="120")
    assert feed.fetch(site.address + "/feed", '"e"') == feed.Fetched(None, '"e"', "", 120.0)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\x00\xff" * 500,
        b"<html><body>Not a feed at all</body></html>",
        b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><a>&b;</a>",
        b"{}",
        b"file:///etc/passwd",
    ],
)
def test_garbage_is_no_feed(garbage: bytes) -> None:
    with pytest.raises(InputError, match="feed"):
        feed.parse(garbage, "https://example.org/feed")


def test_garbage_from_a_feed_stops_nothing(site: Site, tmp_path: Path) -> None:
    site.put("/feed", b"\x00\xff<rss" * 100)
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "a.txt").write_text(statement(1), "utf-8")
    counts, _ = run(plan(tmp_path, feeds=(f"{site.address}/feed",), pace=0.01))
    assert counts["done"] == 1


def test_odd_entries(site: Site) -> None:
    atom = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>"
        "<entry><id>urn:1</id><title>No address</title></entry>"
        "<entry><id>2</id><link href='/relative'/><title>A &amp; B</title>"
        "<updated>2024-05-05T01:00:00Z</updated></entry>"
        "<entry><id>3</id><link href='javascript:alert(1)'/><title>Script</title></entry>"
        "<entry><id>2</id><link href='/relative'/><title>Twice</title></entry></feed>"
    )
    entries = feed.parse(atom.encode(), "https://example.org/news/feed")
    assert [entry.address for entry in entries] == ["https://example.org/relative"]
    assert entries[0].published == "2024-05-05"
