from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.translate.candidates import MOST, Candidates
from briefing.translate.memory import Memory

SENTENCE = "The observers counted new trenches near the village"


def entry(number: int, *languages: str) -> dict[str, str]:
    return {"en": f"{SENTENCE} {'again ' * number}", **{code: f"{code} {number}" for code in languages}}


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.add(entry(0, "ru", "hy"))
    return memory


@pytest.fixture
def connection(memory: Memory) -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(memory.path, isolation_level=None)
    yield made
    made.close()


def test_one_search_serves_every_target_language(connection: sqlite3.Connection) -> None:
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    candidates = Candidates(connection)
    assert candidates.of(SENTENCE, "en", "ru") == [(SENTENCE, "ru 0")]
    assert candidates.of(SENTENCE, "en", "hy") == [(SENTENCE, "hy 0")]
    assert candidates.of(SENTENCE, "en", "az") == []
    assert sum("MATCH" in statement for statement in asked if statement.startswith("SELECT")) == 1


def test_what_is_approved_meanwhile_is_found(connection: sqlite3.Connection, memory: Memory) -> None:
    candidates = Candidates(connection)
    assert len(candidates.of(SENTENCE, "en", "ru")) == 1
    memory.add(entry(1, "ru"))
    assert len(candidates.of(SENTENCE, "en", "ru")) == 2
    memory.remove(entry(0, "ru", "hy"))
    assert [text for _, text in candidates.of(SENTENCE, "en", "ru")] == ["ru 1"]


def test_a_language_that_most_lack_is_still_found(connection: sqlite3.Connection, memory: Memory) -> None:
    memory.add_all([(entry(number, "ru"), "human", "approved") for number in range(1, MOST + 5)])
    memory.add(entry(MOST + 5, "ru", "az"))
    candidates = Candidates(connection)
    assert len(candidates.of(SENTENCE, "en", "ru")) == MOST
    assert [text for _, text in candidates.of(SENTENCE, "en", "az")] == [f"az {MOST + 5}"]
