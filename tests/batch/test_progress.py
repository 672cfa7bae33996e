"""What a batch says of its pace."""

from __future__ import annotations

from briefing.batch.progress import Progress, summary
from briefing.batch.queue import Settled, Statement


def settled(progress: Progress, number: int) -> None:
    statement = Statement(number, f"{number}.txt", "", "pending", 0, "", "", "", "", None, None, 0.0, {})
    facts = {"language": "en", "words": 300, "key_points": 5, "flagged": 2}
    progress.settled(statement, Settled(number, "done", facts=facts))


def test_rate_and_remaining_time() -> None:
    now = [0.0]
    progress = Progress(clock=lambda: now[0])
    progress.expect(1000)
    for number in range(100):
        now[0] += 0.25
        settled(progress, number)
    assert progress.rate == 4.0
    assert progress.words_of() == "4.0 a second, 4 min left"
    for number in range(100, 110):
        now[0] += 60.0
        settled(progress, number)
    assert progress.words_of() == "1.0 a minute, 14 h 50 min left"


def test_a_pause_does_not_count() -> None:
    now = [0.0]
    progress = Progress(clock=lambda: now[0])
    for _ in range(2):
        progress.expect(10)
        for number in range(10):
            now[0] += 0.5
            settled(progress, number)
        assert progress.rate == 2.0
        now[0] += 3600.0


def test_the_table() -> None:
    progress = Progress(clock=lambda: 10.0)
    settled(progress, 1)
    table = summary(progress, {"done": 12, "near": 3})
    rows = {line[:22].strip(): line[22:].split() for line in table.splitlines()}
    assert rows["briefed"] == ["1", "12"] and rows["near-duplicates"] == ["3"] and rows["words"] == ["300"]
