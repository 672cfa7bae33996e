from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing.lexicon.once import once


def test_threads_that_come_at_a_time_wait_for_the_first() -> None:
    called = []

    @once
    def slow(language: str) -> list[str]:
        called.append(language)
        time.sleep(0.05)
        return [language]

    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(slow, ["en", "ru"] * 3))
    assert sorted(called) == ["en", "ru"]
    assert found == [["en"], ["ru"]] * 3 and found[0] is found[2] is found[4]


def test_a_table_may_need_another_and_a_failure_is_not_kept() -> None:
    tries = []

    @once
    def words() -> int:
        return 2

    @once
    def index() -> int:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("not there yet")
        return words() + 1

    with pytest.raises(OSError, match="not there yet"):
        index()
    assert index() == index() == 3 and len(tries) == 2
