"""The headline in the store, in what goes out, and in XLIFF and TMX there and back."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from export_briefs import BRIEF, DOCUMENT, SECTIONED, TEXT
from fastapi.testclient import TestClient

from briefing.brief import Headline
from briefing.desk.database import Database
from briefing.desk.editing import Editing
from briefing.desk.errors import ConflictError
from briefing.desk.migrations import MIGRATIONS
from briefing.desk.records import HEADLINE, document_json
from briefing.desk.service import Desk
from briefing.desk.store import Store
from briefing.errors import InputError
from briefing.translate import tmx, xliff

RUSSIAN = "Блинкен: применение силы неприемлемо, точка"


@pytest.fixture
def statement(store: Store) -> str:
    return store.add(SECTIONED, DOCUMENT, "agency")


@pytest.fixture
def anna(store: Store) -> Editing:
    return Editing(store, "Anna", lambda *_: ((), ()))


def headline(store: Store, statement: str) -> Headline | None:
    return store.get(statement).brief().headline


def test_it_comes_back_as_it_was_and_as_it_was_edited(store: Store, statement: str, anna: Editing) -> None:
    assert store.get(statement).brief() == SECTIONED
    change = anna.edit(statement, HEADLINE, "en", "Blinken rejects force", 0)
    anna.edit(statement, HEADLINE, "az", "Blinken gücü rədd edir", 0)
    made = headline(store, statement)
    assert made is not None and (made.text, made.point) == ("Blinken rejects force", "kp1")
    assert (made.translations["az"].text, made.translations["az"].origin) == ("Blinken gücü rədd edir", "human")
    assert store.get(statement).stale(store.get(statement).cells[HEADLINE]["ru"])
    with pytest.raises(ConflictError, match="Anna"):
        anna.edit(statement, HEADLINE, "en", "Somebody else's", 0)
    anna.edit(statement, HEADLINE, "en", "Blinken rejects all force", change.id)
    for _ in range(3):
        store.undo(statement, "Anna")
    assert store.get(statement).brief() == SECTIONED


def test_it_is_approved_with_its_language_and_counted(store: Store, statement: str, anna: Editing) -> None:
    anna.approve(statement, HEADLINE, "hy", 0)
    assert store.get(statement).approved("hy") == 1
    change = anna.approve_language(statement, "ru", store.get(statement).revision)
    assert HEADLINE in change.points and store.get(statement).approved("ru") == 4  # kp4 has no Russian
    (entry,) = store.recent()
    assert (entry["points"], entry["sentences"], entry["approved"]) == (4, 15, 5)
    anna.edit(statement, HEADLINE, "en", "Blinken rejects force", 0)
    assert not store.get(statement).cells[HEADLINE]["hy"].approved


def test_it_goes_with_its_point_until_somebody_says_that_it_holds(store: Store, statement: str, anna: Editing) -> None:
    change = anna.edit(statement, "kp1", "en", "Something else entirely.", 0)
    assert headline(store, statement) is None
    anna.edit(statement, HEADLINE, "en", SECTIONED.headline.text if SECTIONED.headline else "", 0)
    assert headline(store, statement) == SECTIONED.headline
    anna.edit(statement, "kp1", "en", "Something else again.", change.id)
    assert headline(store, statement) is None
    anna.delete(statement, "kp1")
    assert headline(store, statement) is None
    version = store.get(statement).cells[HEADLINE]["en"].version
    anna.edit(statement, HEADLINE, "en", "A headline of its own", version)
    made = headline(store, statement)
    assert made is not None and (made.text, made.point) == ("A headline of its own", "")


def test_one_can_be_written_deleted_and_brought_back(store: Store, anna: Editing) -> None:
    statement = store.add(BRIEF, DOCUMENT, "agency")
    with pytest.raises(InputError, match="nothing to translate"):
        anna.edit(statement, HEADLINE, "ru", "Перевод ничего", 0)
    anna.edit(statement, HEADLINE, "en", "No military answer", 0)
    anna.edit(statement, HEADLINE, "ru", "Военного решения нет", 0)
    anna.delete(statement, HEADLINE)
    assert store.get(statement).brief() == BRIEF
    store.undo(statement, "Anna")
    made = headline(store, statement)
    assert made is not None and made.translations["ru"].text == "Военного решения нет"
    for act in (lambda: anna.move(statement, HEADLINE, "kp2"), lambda: anna.merge(statement, HEADLINE, "kp1")):
        with pytest.raises(InputError, match="stands above"):
            act()


def test_a_missing_translation_can_be_written_and_taken_back(store: Store, statement: str, anna: Editing) -> None:
    assert "ru" not in SECTIONED.key_points[3].translations
    with pytest.raises(InputError, match="empty"):
        anna.approve(statement, "kp4", "ru", 0)
    anna.edit(statement, "kp4", "ru", "Военного решения нет.", 0)
    assert store.get(statement).brief().key_points[3].translations["ru"].origin == "human"
    store.undo(statement, "Anna")
    assert store.get(statement).brief() == SECTIONED


def test_stores_of_the_first_version_get_their_headlines(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(MIGRATIONS[0])
    old = {key: value for key, value in BRIEF.to_dict().items() if key != "headline"}
    for id_, brief in (("with", SECTIONED.to_dict()), ("without", BRIEF.to_dict()), ("old", old)):
        row = (id_, "2023-09-22T10:00:00+00:00", "Anna", "Title", "en", '["hy", "az", "ru"]', document_json(DOCUMENT))
        connection.execute("INSERT INTO statement VALUES (?,?,?,?,?,?,?,?)", (*row, json.dumps(brief)))
        point = (id_, "kp1", 1.0, "", "{}", "", "[]", 0.9, 0, 0)
        connection.execute("INSERT INTO point VALUES (?,?,?,?,?,?,?,?,?,?)", point)
        source = BRIEF.key_points[0].text
        cell = (id_, "kp1", "en", source, "source", "", 1.0, "[]", "[]", source)
        connection.execute(
            "INSERT INTO cell (statement, point, language, text, origin, engine, score, flags, notes, source_text) "
            "VALUES (?,?,?,?,?,?,?,?,?,?)",
            cell,
        )
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    store = Store(Database(path))
    assert headline(store, "with") == SECTIONED.headline
    for id_ in ("without", "old"):
        assert headline(store, id_) is None
        Editing(store, "Anna", lambda *_: ((), ())).edit(id_, HEADLINE, "en", "A headline", 0)
        assert headline(store, id_) == Headline("A headline", "", {})


@pytest.mark.parametrize("version", ["2.0", "1.2"])
def test_xliff_carries_it_there_and_back(client: TestClient, store: Store, statement: str, version: str) -> None:
    address = f"/statements/{statement}/export/xliff?language=ru&version={version}"
    exported = client.get(address).content
    units = xliff.read(exported, "export")
    assert [unit.id for unit in units] == [HEADLINE, "kp1", "kp2", "kp3", "kp4"]
    assert units[0].source == (SECTIONED.headline.text if SECTIONED.headline else "")
    assert [unit.ready for unit in units] == [False, True, False, False, False]
    written = units[0].target
    changed = exported.replace(written.encode(), RUSSIAN.encode())
    assert changed != exported
    base = f"/api/statements/{statement}"
    (change,) = client.post(f"{base}/xliff", files={"file": ("ru.xlf", changed)}).json()
    assert (change["kind"], change["points"]) == ("import", [HEADLINE])
    made = headline(store, statement)
    assert made is not None and (made.translations["ru"].text, made.translations["ru"].origin) == (RUSSIAN, "human")
    again = exported.replace(written.encode(), "Третий вариант".encode())  # went out before the other came back
    assert client.post(f"{base}/xliff", files={"file": ("ru.xlf", again)}).status_code == 409
    assert client.get(address.replace(version, "3.0")).status_code == 400


def test_tmx_and_approved_exports_have_it(client: TestClient, statement: str, tmp_path: Path) -> None:
    assert client.get(f"/statements/{statement}/export/json?approved=true").json()["headline"]["translations"] == {}
    client.post(f"/api/statements/{statement}/points/{HEADLINE}/approval/ru", json={"base": 0})
    path = tmp_path / "approved.tmx"
    path.write_bytes(client.get(f"/statements/{statement}/export/tmx").content)
    assert SECTIONED.headline is not None
    (unit,) = tmx.read(path)
    assert unit[0] == {"en": SECTIONED.headline.text, "ru": SECTIONED.headline.translations["ru"].text}
    kept = client.get(f"/statements/{statement}/export/json?approved=true").json()["headline"]["translations"]
    assert list(kept) == ["ru"]
    single = client.get(f"/statements/{statement}/export/json?language=hy").json()["headline"]["translations"]
    assert list(single) == ["hy"]


def test_no_point_takes_its_id(client: TestClient, desk: Desk) -> None:
    point = replace(BRIEF.key_points[0], id=HEADLINE)
    brief = replace(BRIEF, key_points=(point,)).to_dict()
    answer = client.post("/api/statements", json={"brief": brief, "text": TEXT})
    assert answer.status_code == 400 and "headline" in answer.json()["error"]
    assert desk.store.recent() == []
