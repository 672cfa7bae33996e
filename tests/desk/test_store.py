"""What editors change, and that nothing gets lost or overwritten."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from export_briefs import BRIEF, DOCUMENT

from briefing.desk.database import Database
from briefing.desk.editing import Editing
from briefing.desk.errors import ConflictError, NotFoundError
from briefing.desk.migrations import MIGRATIONS
from briefing.desk.store import Store
from briefing.errors import InputError


def check(source_text: str, text: str, source: str, target: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Flags whatever says so."""
    return (("length",) if "long" in text else ()), ()


@pytest.fixture
def brief(store: Store) -> str:
    return store.add(BRIEF, DOCUMENT, "agency")


@pytest.fixture
def anna(store: Store) -> Editing:
    return Editing(store, "Anna", check)


@pytest.fixture
def davit(store: Store) -> Editing:
    return Editing(store, "Davit", check)


def test_a_brief_comes_back_as_it_was(store: Store, brief: str) -> None:
    state = store.get(brief)
    assert state.brief() == BRIEF
    assert state.document == DOCUMENT
    assert store.recent()[0]["points"] == 4


def test_an_edit_is_recorded_with_author_and_time(store: Store, brief: str, anna: Editing) -> None:
    change = anna.edit(brief, "kp1", "ru", "  Новая\nфраза. ", 0)
    cell = store.get(brief).cell("kp1", "ru")
    assert cell is not None
    assert (cell.text, cell.origin, cell.engine, cell.version) == ("Новая фраза.", "human", "desk:Anna", change.id)
    (entry,) = store.history(brief)
    assert (entry.author, entry.kind, entry.points) == ("Anna", "edit", ("kp1",)) and entry.at.endswith("+00:00")


def test_an_edit_is_checked(store: Store, brief: str, anna: Editing) -> None:
    anna.edit(brief, "kp1", "ru", "a long one", 0)
    cell = store.get(brief).cell("kp1", "ru")
    assert cell is not None and cell.flags == ("length",)


def test_two_editors_never_overwrite_each_other(store: Store, brief: str, anna: Editing, davit: Editing) -> None:
    first = anna.edit(brief, "kp1", "hy", "Աննայի տարբերակը։", 0)
    with pytest.raises(ConflictError, match="Anna") as caught:
        davit.edit(brief, "kp1", "hy", "Դավիթի տարբերակը։", 0)
    assert caught.value.cell is not None and caught.value.cell.text == "Աննայի տարբերակը։"
    davit.edit(brief, "kp1", "az", "Başqa sütun.", 0)  # another language is another sentence
    davit.edit(brief, "kp1", "hy", "Դավիթի տարբերակը։", first.id)
    assert store.get(brief).cells["kp1"]["hy"].text == "Դավիթի տարբերակը։"


def test_undo_takes_a_burst_of_typing_back_as_a_whole(store: Store, brief: str, anna: Editing) -> None:
    one = anna.edit(brief, "kp1", "ru", "Раз.", 0, burst="b1")
    two = anna.edit(brief, "kp1", "ru", "Раз, два.", one.id, burst="b1")
    anna.edit(brief, "kp1", "ru", "Раз, два, три.", two.id, burst="b2")
    store.undo(brief, "Anna")
    assert store.get(brief).cells["kp1"]["ru"].text == "Раз, два."
    store.undo(brief, "Anna")
    assert store.get(brief).brief() == BRIEF
    with pytest.raises(NotFoundError, match="nothing of yours"):
        store.undo(brief, "Anna")


def test_undo_leaves_alone_what_somebody_else_has_built_on(
    store: Store, brief: str, anna: Editing, davit: Editing
) -> None:
    first = anna.edit(brief, "kp1", "ru", "Аннин вариант.", 0)
    davit.edit(brief, "kp1", "ru", "Вариант Давида.", first.id)
    with pytest.raises(ConflictError, match="Davit"):
        store.undo(brief, "Anna")
    assert store.get(brief).cells["kp1"]["ru"].text == "Вариант Давида."


def test_order_deletion_and_merger_can_be_undone(store: Store, brief: str, anna: Editing) -> None:
    anna.move(brief, "kp4", "")
    assert [point.id for point in store.get(brief).points] == ["kp4", "kp1", "kp2", "kp3"]
    anna.move(brief, "kp4", "kp2")
    assert [point.id for point in store.get(brief).points] == ["kp1", "kp2", "kp4", "kp3"]
    anna.delete(brief, "kp1")
    anna.merge(brief, "kp4", "kp2")
    state = store.get(brief)
    assert [point.id for point in state.points] == ["kp2", "kp3"]
    assert state.source("kp2").text.startswith(BRIEF.key_points[1].text)
    assert state.source("kp2").text.endswith(BRIEF.key_points[3].text)
    assert len(state.points[0].evidence) == 4
    assert "военной" not in state.cells["kp2"]["ru"].text  # kp4 has no Russian to take over
    for _ in range(4):
        store.undo(brief, "Anna")
    assert store.get(brief).brief() == BRIEF


def test_points_can_be_moved_for_ever(store: Store, brief: str, anna: Editing) -> None:
    for _ in range(40):  # halves the gap each time
        anna.move(brief, "kp3", "kp1")
        anna.move(brief, "kp2", "kp1")
    assert [point.id for point in store.get(brief).points] == ["kp1", "kp2", "kp3", "kp4"]


def test_approval_is_of_what_was_seen_and_ends_with_the_wording(store: Store, brief: str, anna: Editing) -> None:
    change = anna.approve(brief, "kp1", "hy", 0)
    cell = store.get(brief).cells["kp1"]["hy"]
    assert cell.approved_by == "Anna" and cell.approved
    with pytest.raises(ConflictError):
        anna.approve(brief, "kp1", "hy", 0)
    anna.edit(brief, "kp1", "hy", "Ուրիշ։", change.id)
    assert not store.get(brief).cells["kp1"]["hy"].approved


def test_changing_the_point_ends_the_approval_of_its_translations(store: Store, brief: str, anna: Editing) -> None:
    anna.approve(brief, "kp1", "hy", 0)
    anna.edit(brief, "kp1", "en", "The Secretary says something else.", 0)
    state = store.get(brief)
    assert not state.cells["kp1"]["hy"].approved and state.stale(state.cells["kp1"]["hy"])
    store.undo(brief, "Anna")
    state = store.get(brief)
    assert state.cells["kp1"]["hy"].approved and not state.stale(state.cells["kp1"]["hy"])


def test_a_language_is_approved_unless_something_in_it_changed_unseen(
    store: Store, brief: str, anna: Editing, davit: Editing
) -> None:
    change = davit.edit(brief, "kp2", "az", "Yeni cümlə.", 0)
    with pytest.raises(ConflictError, match="Davit"):
        anna.approve_language(brief, "az", 0)
    anna.approve_language(brief, "az", change.id)
    assert store.get(brief).approved("az") == 4
    with pytest.raises(InputError, match="translated"):
        anna.approve_language(brief, "en", change.id)


def test_a_translation_is_approved_beside_the_point_that_was_seen(
    store: Store, brief: str, anna: Editing, davit: Editing
) -> None:
    change = davit.edit(brief, "kp1", "en", "New words.", 0)
    for source in (0, None):
        with pytest.raises(ConflictError, match="Davit has just changed the key point kp1 itself"):
            anna.approve(brief, "kp1", "ru", 0, source=source)
    with pytest.raises(ConflictError, match="Davit has just changed the key point kp1 itself"):
        anna.approve_language(brief, "hy", 0)
    assert store.get(brief).approved("hy") == store.get(brief).approved("ru") == 0
    done = anna.approve(brief, "kp1", "ru", 0, source=change.id)
    assert store.get(brief).cells["kp1"]["ru"].source_text == "New words."
    anna.approve(brief, "kp1", "ru", done.id, approved=False)
    anna.approve_language(brief, "hy", change.id)
    anna.approve(brief, "kp2", "ru", 0)  # whoever says nothing of a point that nobody has changed


def test_undo_leaves_a_point_alone_whose_new_wording_was_approved(
    store: Store, brief: str, anna: Editing, davit: Editing
) -> None:
    change = davit.edit(brief, "kp1", "en", "New words.", 0)
    approval = anna.approve(brief, "kp1", "ru", 0, source=change.id)
    with pytest.raises(ConflictError, match="Anna has approved the translation into 'ru'"):
        store.undo(brief, "Davit")
    state = store.get(brief)
    assert state.source("kp1").text == "New words." and state.cells["kp1"]["ru"].approved
    anna.approve(brief, "kp1", "ru", approval.id, approved=False)
    store.undo(brief, "Davit")
    assert store.get(brief).brief() == BRIEF


def test_undo_brings_no_approval_back_beside_another_wording(
    store: Store, brief: str, anna: Editing, davit: Editing
) -> None:
    approval = anna.approve(brief, "kp1", "ru", 0)
    anna.edit(brief, "kp1", "ru", "Иначе.", approval.id)
    davit.edit(brief, "kp1", "en", "New words.", 0)
    with pytest.raises(ConflictError, match="Davit has changed the point itself"):
        store.undo(brief, "Anna")
    assert not store.get(brief).cells["kp1"]["ru"].approved


@pytest.mark.parametrize("text", ["", "   ", "x" * 20_001, "a\ud800b"])
def test_impossible_sentences_are_refused(store: Store, brief: str, anna: Editing, text: str) -> None:
    with pytest.raises(InputError):
        anna.edit(brief, "kp1", "ru", text, 0)
    assert store.get(brief).brief() == BRIEF


def test_the_same_words_are_no_change(store: Store, brief: str, anna: Editing) -> None:
    anna.edit(brief, "kp1", "ru", BRIEF.key_points[0].translations["ru"].text, 0)
    assert store.history(brief) == []


def test_backup_is_whole_and_can_be_opened(store: Store, brief: str, anna: Editing, tmp_path: Path) -> None:
    anna.approve(brief, "kp1", "hy", 0)
    target = tmp_path / "backup.sqlite"
    target.write_bytes(b"an older backup")
    store.database.backup(target)
    assert Store.open(target).get(brief).cells["kp1"]["hy"].approved
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    Database(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(InputError, match="newer version"):
        Database(path)


def test_another_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be looked at " * 100)
    with pytest.raises(InputError, match="isn't a store"):
        Database(path)
    assert path.read_text().startswith("not a database")
