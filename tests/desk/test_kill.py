"""The server is killed again and again while several editors approve: whatever they were told is kept is kept."""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

from export_briefs import BRIEF, DOCUMENT

from briefing.desk.store import Store
from briefing.translate.memory import Memory

_ROOT = Path(__file__).parent.parent.parent
_ROUNDS = 4
Approved = tuple[str, str, int]
"""Point, language, number of the wording."""


class Editor(threading.Thread):
    """Edits and approves one sentence until the server is gone; remembers what was confirmed."""

    def __init__(self, port: int, statement: str, place: tuple[str, str], first: int) -> None:
        super().__init__(daemon=True)
        self.port, self.statement, self.place, self.number = port, statement, place, first
        self.confirmed: list[Approved] = []
        self.refused = ""

    def run(self) -> None:
        point, language = self.place
        try:
            cells = self.asked("GET", f"/api/statements/{self.statement}")["cells"]
            (base,) = [cell["version"] for cell in cells if (cell["point"], cell["language"]) == self.place]
            address = f"/api/statements/{self.statement}/points/{point}"
            while True:
                self.number += 1
                edit = {"text": f"{point} {language} {self.number}", "base": base}
                base = self.asked("PUT", f"{address}/texts/{language}", edit)["id"]
                base = self.asked("POST", f"{address}/approval/{language}", {"base": base})["id"]
                self.confirmed.append((point, language, self.number))
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.refused = repr(error)  # killed in the middle of an answer

    def asked(self, method: str, path: str, body: object = None) -> dict:  # type: ignore[type-arg]
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        connection.request(method, path, json.dumps(body), {"content-type": "application/json"})
        answer = connection.getresponse()
        data = json.loads(answer.read())
        if answer.status != 200:
            raise ValueError(f"{method} {path}: {answer.status} {data}")
        return dict(data)


def test_nothing_approved_is_lost_when_the_server_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    store = Store.open(path)
    statement = store.add(BRIEF, DOCUMENT, "agency")
    store.database.close()
    places = [("kp1", "hy"), ("kp1", "ru"), ("kp2", "az"), ("kp3", "ru")]
    confirmed: list[Approved] = []
    chance = random.Random(11)
    for turn in range(_ROUNDS):
        command = [sys.executable, "-m", "briefing", "serve", "--port", "0", "--store", str(path)]
        environment = {**os.environ, "BRIEFING_HOME": str(tmp_path)}
        server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=_ROOT)
        assert server.stdout is not None
        port = int(server.stdout.readline().split()[5].rstrip("/").rpartition(":")[2])
        editors = [Editor(port, statement, place, 1_000 * turn) for place in places]
        for editor in editors:
            editor.start()
        while not any(editor.confirmed for editor in editors):
            assert server.poll() is None and any(editor.is_alive() for editor in editors), [e.refused for e in editors]
            time.sleep(0.01)  # at work, however slow the machine is
        time.sleep(chance.uniform(0, 0.5))
        server.send_signal(signal.SIGKILL)
        server.wait()
        for editor in editors:
            editor.join(60)
            confirmed += editor.confirmed
    assert len(confirmed) >= _ROUNDS
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    rows = connection.execute("SELECT point, language, text FROM approval WHERE action = 'approve'")
    assert {(point, language, f"{point} {language} {number}") for point, language, number in confirmed} <= set(rows)
    connection.close()
    # Started once more, the desk delivers to the memory what a kill had left on the way.
    subprocess.run(
        [sys.executable, "-c", _OPEN, str(path)],
        env={**os.environ, "BRIEFING_HOME": str(tmp_path)},
        cwd=_ROOT,
        check=True,
    )
    state = Store.open(path).get(statement)
    last = {(point, language): number for point, language, number in confirmed}
    for (point, language), number in last.items():
        cell = state.cells[point][language]
        assert int(cell.text.split()[2]) >= number  # a later wording may have reached the disk unconfirmed
        assert cell.approved or int(cell.text.split()[2]) > number
    remembered = {text for entry in Memory(tmp_path / "memory.sqlite").segments() for text in entry.texts.values()}
    standing = {cell.text for cells in state.cells.values() for cell in cells.values() if cell.approved}
    assert standing <= remembered  # empty where each editor was killed between an edit and its approval


_OPEN = """
import sys
from pathlib import Path
from briefing.briefer import Briefer
from briefing.desk.service import Desk
Desk.open(Path(sys.argv[1]), Briefer("embedded")).close()
"""
