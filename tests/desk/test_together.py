"""Many at once: what they write reaches the disk together, what they look at is made once, no event is missed."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from briefing.desk import fragments, view
from briefing.desk.database import Database
from briefing.desk.editing import Editing
from briefing.desk.hub import Hub
from briefing.desk.store import Store
from briefing.errors import OutputError

WRITERS = 24


@pytest.fixture
def database(tmp_path: Path) -> Database:
    database = Database(tmp_path / "desk.sqlite")
    with database.writing() as connection:
        connection.execute("CREATE TABLE kept (number INTEGER, content BLOB)")
    return database


def kept(database: Database) -> list[int]:
    connection = sqlite3.connect(database.path)
    try:
        return [row[0] for row in connection.execute("SELECT number FROM kept ORDER BY number")]
    finally:
        connection.close()


def write_together(database: Database, size: int, fails: int = -1) -> tuple[list[int], int]:
    """Lets all writers come while one is writing; the numbers that were confirmed, and how many commits it took."""
    commits: list[str] = []
    confirmed: list[int] = []

    def write(number: int) -> None:
        try:
            with database.writing() as connection:
                connection.execute("INSERT INTO kept VALUES (?, zeroblob(?))", (number, size))
                if number == fails:
                    raise ValueError("changed my mind")
            confirmed.append(number)
        except (OutputError, ValueError):
            pass

    # Whoever wrote first hears it too where the disk is full.
    with suppress(OutputError), ThreadPoolExecutor(WRITERS) as pool, database.writing() as connection:
        connection.set_trace_callback(lambda said: commits.append(said) if said == "COMMIT" else None)
        for number in range(WRITERS):
            pool.submit(write, number)
        while database._wanting < WRITERS:
            threading.Event().wait(0.005)
    return sorted(confirmed), len(commits)


def test_who_finds_others_waiting_is_confirmed_with_them(database: Database) -> None:
    confirmed, commits = write_together(database, 10)
    assert confirmed == kept(database) == list(range(WRITERS))
    assert commits <= 3


def test_one_that_is_taken_back_takes_nobody_along(database: Database) -> None:
    confirmed, _ = write_together(database, 10, fails=7)
    assert confirmed == kept(database) == [number for number in range(WRITERS) if number != 7]


def test_nothing_is_confirmed_that_a_full_disk_has_no_room_for(database: Database) -> None:
    pages = database._writer.execute("PRAGMA page_count").fetchone()[0]
    database._writer.execute(f"PRAGMA max_page_count = {pages + 30}")
    confirmed, _ = write_together(database, 20_000)
    assert confirmed == kept(database)
    assert 0 < WRITERS - len(confirmed) <= WRITERS
    database._writer.execute(f"PRAGMA max_page_count = {pages + 3000}")
    with database.writing() as connection:
        connection.execute("INSERT INTO kept VALUES (99, '')")
    assert kept(database)[-1] == 99


def test_points_are_rendered_once_for_all_who_look(
    store: Store, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    rendered = view.rendered

    def counted(template: str, **values: Any) -> str:
        made.append(template)
        return rendered(template, **values)

    monkeypatch.setattr(view, "rendered", counted)
    looking = fragments.Fragments(store)
    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(lambda _: looking.points(statement, ("kp1",), True), range(32)))
    assert len(made) == 1 and len({each.html for each in seen}) == 1
    Editing(store, "Anna", lambda *_: ((), ())).edit(statement, "kp1", "ru", "Иначе.", 0)
    fresh = looking.points(statement, ("kp1",), True)
    assert "Иначе." in fresh.html and fresh.revision == store.revision(statement)
    assert 'data-act="edit"' not in looking.points(statement, ("kp1",), False).html


def test_what_happens_while_a_stream_begins_is_told() -> None:
    async def told() -> str:
        hub = Hub()
        hub.start()

        def first() -> list[dict[str, Any]]:
            hub.publish("here", {"id": 2, "end": True})
            return [{"id": 1}]

        return "".join([part async for part in hub.stream("here", first, "end")])

    heard = asyncio.run(told())
    assert heard.index('"id": 1') < heard.index('"id": 2')
