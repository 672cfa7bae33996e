"""Near-duplicates by MinHash: found by similarity, always linked to the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.batch import near
from briefing.batch.inbox import Found
from briefing.batch.queue import Queue
from tests.batch.inboxes import statement

TEXT = statement(1, sentences=30)


@pytest.fixture
def queue(tmp_path: Path) -> Queue:
    made = Queue(tmp_path)
    made.register([Found(f"{number}.txt", "1:1:1") for number in range(1, 9)])
    return made


def placed(queue: Queue, statement_: int, text: str) -> tuple[int | None, float]:
    with queue.transaction() as database:
        like, score = near.place(database, statement_, near.sketch(text))
        database.execute("UPDATE statement SET like = ? WHERE id = ?", (like, statement_))
    return like, score


def test_the_estimate_is_close_to_the_similarity() -> None:
    words = [f"word{number}" for number in range(400)]
    runs = {tuple(words[at : at + 3]) for at in range(398)}
    for changed in (10, 40, 80):
        others = [*words[: 400 - changed], *(f"other{number}" for number in range(changed))]
        other_runs = {tuple(others[at : at + 3]) for at in range(398)}
        exact = len(runs & other_runs) / len(runs | other_runs)
        estimated = near.similarity(near.sketch(" ".join(words)), near.sketch(" ".join(others)))
        assert abs(estimated - exact) < 0.15  # 128 places: a standard error of at most 0.044


def test_wires_of_one_statement_are_linked_to_the_first(queue: Queue) -> None:
    assert placed(queue, 1, TEXT) == (None, 0.0)
    assert placed(queue, 2, statement(5, sentences=30)) == (None, 0.0)
    like, score = placed(queue, 3, "REUTERS - Geneva. " + TEXT)
    assert like == 1 and score > 0.9
    like, _ = placed(queue, 4, "AFP: " + TEXT + " The agency adds that nobody was hurt.")
    assert like == 1


def test_case_and_punctuation_do_not_count() -> None:
    assert near.sketch(TEXT) == near.sketch(TEXT.upper().replace(",", " -"))


def test_short_texts_are_like_nothing(queue: Queue) -> None:
    assert near.sketch("Peace talks resume.") == b""
    assert placed(queue, 1, "Peace talks resume.") == placed(queue, 2, "Peace talks resume.") == (None, 0.0)


def test_a_changed_original_lets_its_followers_find_each_other(queue: Queue) -> None:
    for number in (1, 2, 3):
        placed(queue, number, TEXT)
    placed(queue, 1, statement(5, sentences=30))
    with queue.transaction() as database:
        near.replace_followers(database, 1)
        found = dict(database.execute("SELECT id, like FROM statement WHERE id < 4"))
    assert found == {1: None, 2: None, 3: 2}


def test_the_same_statement_again_is_not_like_itself(queue: Queue) -> None:
    placed(queue, 1, TEXT)
    assert placed(queue, 1, TEXT) == (None, 0.0)


def test_boilerplate_makes_no_lookup_longer(queue: Queue) -> None:
    queue.register([Found(f"bulletin {number}.txt", "1:1:1") for number in range(1000)])
    steps = [0]

    def step() -> int:
        steps[-1] += 1
        return 0

    queue.database.set_progress_handler(step, 100)
    for number in range(9, 1009):
        assert placed(queue, number, TEXT) == ((None, 0.0) if number == 9 else (9, 1.0))
        steps.append(0)
    early, late = sum(steps[300:400]), sum(steps[900:1000])
    assert late < 1.2 * early  # all of them share every band with all before them
