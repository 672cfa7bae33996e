"""Approved sentences reach the memory, make the next brief better, and survive whatever kills the process."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from export_briefs import BRIEF, DOCUMENT

from briefing.desk.delivery import Delivery
from briefing.desk.editing import Editing
from briefing.desk.store import Store
from briefing.translate.memory import Memory

_SOURCE = BRIEF.key_points[0].text


def editing(store: Store) -> Editing:
    return Editing(store, "Anna", lambda *_: ((), ()))


def answer(memory: Memory, target: str = "ru") -> str | None:
    match = memory.lookup(_SOURCE, "en", target)
    return match.text if match and match.exact else None


def test_the_newest_approval_answers(store: Store, memory: Memory) -> None:
    delivery, brief = Delivery(store.database, memory), store.add(BRIEF, DOCUMENT, "agency")
    first = BRIEF.key_points[0].translations["ru"].text
    editing(store).approve(brief, "kp1", "ru", 0)
    assert delivery.run() == 1 and answer(memory) == first
    version = store.get(brief).cells["kp1"]["ru"].version
    change = editing(store).edit(brief, "kp1", "ru", "Второй вариант.", version)
    change = editing(store).approve(brief, "kp1", "ru", change.id)
    delivery.run()
    assert answer(memory) == "Второй вариант."
    change = editing(store).edit(brief, "kp1", "ru", first, change.id)
    editing(store).approve(brief, "kp1", "ru", change.id)
    delivery.run()
    assert answer(memory) == first
    assert [segment.origin for segment in memory.segments()] == [f"desk:Anna:{brief}"]


def test_a_withdrawn_approval_leaves_the_memory_unless_it_stands_elsewhere(store: Store, memory: Memory) -> None:
    delivery = Delivery(store.database, memory)
    one, two = (store.add(BRIEF, DOCUMENT, "agency") for _ in range(2))
    changes = [editing(store).approve(brief, "kp1", "ru", 0) for brief in (one, two)]
    editing(store).approve(one, "kp1", "ru", changes[0].id, approved=False)
    delivery.run()
    assert answer(memory) is not None
    editing(store).approve(two, "kp1", "ru", changes[1].id, approved=False)
    delivery.run()
    assert answer(memory) is None
    assert memory.lookup("Secretary of State says the use of force", "en", "ru", 0.5) is None


def test_what_somebody_else_put_into_the_memory_stays(store: Store, memory: Memory) -> None:
    texts = {"en": _SOURCE, "ru": BRIEF.key_points[0].translations["ru"].text}
    memory.add(texts, "foreign desk")
    memory.remove(texts, "desk")
    assert answer(memory) == texts["ru"]


def test_a_memory_that_cant_be_written_is_delivered_to_later(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "blocked"
    folder.write_text("a file where the memory's folder should be")
    memory = Memory(folder / "memory.sqlite")
    delivery = Delivery(store.database, memory)
    brief = store.add(BRIEF, DOCUMENT, "agency")
    editing(store).approve(brief, "kp1", "ru", 0)
    assert delivery.run() == 0
    folder.unlink()
    assert delivery.run() == 1 and answer(memory) is not None


_EDITOR = """
import sys
from pathlib import Path
sys.path[:0] = [{tests!r}]
from export_briefs import BRIEF, DOCUMENT
from briefing.desk.delivery import Delivery
from briefing.desk.editing import Editing
from briefing.desk.store import Store
from briefing.translate.memory import Memory
folder = Path(sys.argv[1])
store = Store.open(folder / "desk.sqlite")
delivery = Delivery(store.database, Memory(folder / "memory.sqlite"))
delivery.run()
editor = Editing(store, "Anna", lambda *_: ((), ()))
brief = store.add(BRIEF, DOCUMENT, "agency")
number = 0
while True:
    for point in ("kp1", "kp2", "kp3"):
        number += 1
        text = f"Предложение {{brief}} {{number}}."
        version = store.get(brief).cells[point]["ru"].version
        change = editor.edit(brief, point, "ru", text, version)
        print("edited", brief, point, text, sep="\\t", flush=True)
        editor.approve(brief, point, "ru", change.id)
        print("approved", brief, point, text, sep="\\t", flush=True)
        delivery.run()
"""


def test_nothing_confirmed_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    script = _EDITOR.format(tests=str(Path(__file__).parent.parent / "export"))
    chance = random.Random(7)
    confirmed: list[list[str]] = []
    for _ in range(12):
        editor = subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert editor.stdout is not None
        lines = [editor.stdout.readline()]  # at work, however slow the machine is
        time.sleep(chance.uniform(0, 0.15))
        editor.send_signal(signal.SIGKILL)
        lines += editor.stdout.readlines()
        editor.wait()
        confirmed += [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]
    store, memory = Store.open(tmp_path / "desk.sqlite"), Memory(tmp_path / "memory.sqlite")
    assert store.database.reading.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    Delivery(store.database, memory).run()
    kept = {row[0] for row in store.database.reading.execute("SELECT text FROM approval WHERE action = 'approve'")}
    states = {brief: store.get(brief) for brief in {line[1] for line in confirmed}}
    assert sum(line[0] == "approved" for line in confirmed) >= 5
    last = {(brief, point): (kind, text) for kind, brief, point, text in confirmed}
    for (brief, point), (kind, text) in last.items():
        cell = states[brief].cells[point]["ru"]
        # A later edit may have reached the disk without its confirmation reaching us; never an earlier state.
        assert int(cell.text.split()[-1].rstrip(".")) >= int(text.split()[-1].rstrip("."))
        assert cell.approved or kind == "edited" or cell.text != text
    assert {text for kind, _, _, text in confirmed if kind == "approved"} <= kept
    remembered = {segment.texts["ru"] for segment in memory.segments()}
    standing: set[str] = set()
    for state in states.values():
        standing |= {cell.text for cells in state.cells.values() if (cell := cells.get("ru")) and cell.approved}
    assert standing <= remembered
