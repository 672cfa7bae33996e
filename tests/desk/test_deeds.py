"""Keys and buttons that are pressed while the server is still busy with what was pressed before: nothing waits between
them here, and every answer is held back until all of them are pressed."""

from __future__ import annotations

import re

import pytest
from export_briefs import BRIEF
from playwright.sync_api import Page, Route, expect

from briefing.desk.editing import Editing
from briefing.desk.service import Desk
from tests.desk.browser import Opened, saved, until
from tests.desk.conftest import Running
from tests.desk.gate import Gate, Held

UNDO = r"^POST /api/.*/undo$"
APPROVAL = r"^POST /api/.*/approval/"
SAVING = r"^PUT /api/.*/texts/"
SHOWING = r"^GET /statements/\w+/points$"


@pytest.fixture
def gate(running: Running) -> Gate:
    return running.gate


@pytest.fixture
def page(opened: Opened, statement: str) -> Page:
    page = opened(f"/statements/{statement}")
    page.wait_for_selector("html[data-live=true]")
    page.evaluate(
        "window.lost = 0; addEventListener('blur', (event) => { lost += event.target.tagName === 'TEXTAREA'; }, true)"
    )
    return page


def davit(desk: Desk) -> Editing:
    return Editing(desk.store, "Davit", desk.workshop.check)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def arrived(held: Held, page: Page) -> None:
    until(held.arrived.is_set, page)


def status(page: Page, words: str) -> None:
    expect(page.locator("#status")).to_contain_text(words)


def points(desk: Desk, statement: str) -> list[str]:
    return [point.id for point in desk.store.get(statement).points]


def test_a_field_is_opened_and_typed_into_behind_an_undo(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    press(page, "j", "x")
    expect(page.locator(".point")).to_have_count(3)
    with gate.holding(UNDO):
        press(page, "u", "?", "Escape", "p", "End")
        page.keyboard.type(" Indeed, exactly. x")  # as commands these would edit, approve and delete
        press(page, "Backspace", "Backspace", "Enter", "l")
        assert page.locator("textarea").count() == 0
    expect(page.locator("#p-kp1 .source .sentence")).to_have_text(BRIEF.key_points[0].text + " Indeed, exactly.")
    expect(page.locator("#p-kp1 .cell.chosen")).to_have_attribute("data-language", "az")
    assert len(points(desk, statement)) == 4
    assert saved(desk, statement, "kp1", "en").endswith("Indeed, exactly.")


def test_what_is_typed_ahead_can_replace_everything(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    press(page, "j", "Shift+J")
    expect(page.locator(".point").nth(1)).to_have_id("p-kp1")
    with gate.holding(UNDO):
        press(page, "u", "e", "Control+a")
        page.keyboard.type("Birinci.")
        press(page, "Control+Enter", "e", "Control+a")
        page.keyboard.type("Ikinci.")
        press(page, "Escape", "j")
    expect(page.locator("#p-kp2")).to_be_focused()
    expect(page.locator("textarea")).to_have_count(0)
    state = desk.store.get(statement)
    assert [saved(desk, statement, "kp1", code) for code in ("hy", "az")] == ["Birinci.", "Ikinci."]
    assert [state.cells["kp1"][code].approved for code in ("hy", "az", "ru")] == [True, False, False]
    assert points(desk, statement) == ["kp1", "kp2", "kp3", "kp4"]


def test_keys_behind_a_field_that_still_saves(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    press(page, "j", "e", "Control+a")
    page.keyboard.type("Գրված է։")
    with gate.holding(SAVING, answers=True) as held:
        press(page, "Escape", "a", "a", "Shift+J", "j", "x")  # none of them lands in the field, each finds its sentence
        arrived(held, page)
    expect(page.locator(".point")).to_have_count(3)
    expect(page.locator("textarea")).to_have_count(0)
    state = desk.store.get(statement)
    assert saved(desk, statement, "kp1", "hy") == "Գրված է։"
    assert [state.cells["kp1"][code].approved for code in ("hy", "az", "ru")] == [True, True, False]
    assert points(desk, statement) == ["kp2", "kp1", "kp4"]


def test_every_key_is_done_in_its_turn(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    with gate.holding(APPROVAL) as held:
        press(page, "j", "a", "a", "a", "a", "Shift+J", "x", "x", "u", "u", "u")
        arrived(held, page)
    # Approved: kp1 in three languages, kp2 in one; kp2 moved down, deleted, then the next one, and all of that undone.
    until(lambda: len(desk.store.history(statement)) == 10, page)
    expect(page.locator("html:not([data-busy])")).to_have_count(1)
    state = desk.store.get(statement)
    assert {id_: [state.cells[id_][code].approved for code in ("hy", "az", "ru")] for id_ in ("kp1", "kp2")} == {
        "kp1": [True, True, True],
        "kp2": [True, False, False],
    }
    assert points(desk, statement) == ["kp1", "kp2", "kp3", "kp4"]
    shown = page.locator(".point").evaluate_all("all => all.map((each) => each.dataset.point)")
    assert shown == ["kp1", "kp2", "kp3", "kp4"]


def test_buttons_wait_like_keys(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    with gate.holding(APPROVAL) as held:
        for point in ("kp1", "kp2"):
            page.locator(f"#p-{point} .cell[data-language=az] [data-act=approve]").click()
        page.locator("#p-kp3 [data-act=up]").click()
        page.locator("#p-kp2 [data-act=merge]").click()
        page.locator("#p-kp4 [data-act=delete]").click()
        page.locator("#p-kp4 .cell[data-language=hy] [data-act=edit]").click()  # gone by then
        arrived(held, page)
    status(page, "isn’t in the brief any more")
    assert points(desk, statement) == ["kp1", "kp3"]  # kp2 went into kp3, which stood above it by then
    assert [desk.store.get(statement).cells[id_]["az"].approved for id_ in ("kp1", "kp3")] == [True, False]
    assert saved(desk, statement, "kp3", "en").startswith(BRIEF.key_points[2].text)


def test_typing_in_a_field_is_left_alone(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    field = page.locator("textarea")
    with gate.holding(f"{APPROVAL}|{SHOWING}") as held:
        page.locator("#p-kp2 .cell[data-language=ru] [data-act=approve]").click()
        arrived(held, page)
        page.locator("#p-kp1 .cell[data-language=hy] [data-act=edit]").click()
    expect(field).to_be_focused()
    page.evaluate("lost = 0")
    with gate.holding(SHOWING) as held:
        davit(desk).edit(statement, "kp1", "ru", "Вариант Давида.", 0)
        davit(desk).move(statement, "kp1", "kp4")
        arrived(held, page)
        press(page, "Control+a")
        page.keyboard.type("Սկիզբ x u")
        press(page, "ArrowLeft")
    expect(page.locator(".point").last).to_have_id("p-kp1")
    page.keyboard.type("j ")
    davit(desk).delete(statement, "kp2")
    expect(page.locator(".point")).to_have_count(3)
    page.keyboard.type("k")
    expect(field).to_have_value("Սկիզբ x j ku")
    assert page.evaluate("lost") == 0
    press(page, "Escape")
    expect(field).to_have_count(0)
    assert saved(desk, statement, "kp1", "hy") == "Սկիզբ x j ku"


def test_a_late_answer_takes_no_focus_from_a_field(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    page.locator("#p-kp1 .cell[data-language=hy] [data-act=edit]").click()
    with gate.holding(APPROVAL) as held:
        page.locator("#p-kp3 .cell[data-language=ru] [data-act=approve]").click()
        arrived(held, page)
        page.locator("textarea").click()
        press(page, "Control+a")
        page.keyboard.type("x ")
        page.evaluate("lost = 0")
    expect(page.locator("#p-kp3 .cell[data-language=ru] .approval")).to_have_count(1)
    page.keyboard.type("a x")
    expect(page.locator("textarea")).to_have_value("x a x")
    assert page.evaluate("lost") == 0
    assert len(points(desk, statement)) == 4


def test_nothing_is_done_behind_what_failed(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    with gate.holding(APPROVAL) as held, gate.holding(r"/events"):
        press(page, "j", "a", "x", "x", "e")
        arrived(held, page)
        davit(desk).edit(statement, "kp1", "hy", "Դավիթի խոսքերը։", 0)
    status(page, "Davit has changed this sentence meanwhile")
    status(page, "What you pressed after that was not done.")
    expect(page.locator("#p-kp1 .cell[data-language=hy] .sentence")).to_have_text("Դավիթի խոսքերը։")
    press(page, "a")  # what stands there now has been read
    expect(page.locator("#p-kp1 .cell[data-language=hy] .approval")).to_have_count(1)
    assert len(points(desk, statement)) == 4
    expect(page.locator("textarea")).to_have_count(0)


@pytest.mark.parametrize("key", ["a", "x", "t"])
def test_what_others_changed_after_the_key_is_read_first(
    page: Page, desk: Desk, statement: str, gate: Gate, key: str
) -> None:
    press(page, "j", "Shift+J")
    expect(page.locator(".point").nth(1)).to_have_id("p-kp1")
    with gate.holding(UNDO) as held:
        press(page, "u", key)
        arrived(held, page)
        davit(desk).edit(statement, "kp1", "hy", "Դավիթի խոսքերը։", 0)
        expect(page.locator("#p-kp1 .cell[data-language=hy] .sentence")).to_have_text("Դավիթի խոսքերը։")
    status(page, "Davit has just changed this sentence: read it first.")
    assert saved(desk, statement, "kp1", "hy") == "Դավիթի խոսքերը։"
    assert not desk.store.get(statement).cells["kp1"]["hy"].approved


def test_a_point_that_others_changed_after_the_key_is_read_first(
    page: Page, desk: Desk, statement: str, gate: Gate
) -> None:
    press(page, "j", "Shift+J")
    expect(page.locator(".point").nth(1)).to_have_id("p-kp1")
    with gate.holding(UNDO) as held:
        press(page, "u", "a")
        arrived(held, page)
        davit(desk).edit(statement, "kp1", "en", "Davit's words.", 0)
        expect(page.locator("#p-kp1 .source .sentence")).to_have_text("Davit's words.")
    status(page, "Davit has just changed the key point itself: read it first.")
    assert not desk.store.get(statement).cells["kp1"]["hy"].approved
    press(page, "a")  # it has been read by now
    expect(page.locator("#p-kp1 .cell[data-language=hy] .approval")).to_have_count(1)
    assert desk.store.get(statement).cells["kp1"]["hy"].source_text == "Davit's words."


def test_a_point_that_others_took_away_is_not_mistaken_for_the_next(
    page: Page, desk: Desk, statement: str, gate: Gate
) -> None:
    press(page, "j", "j", "Shift+J")
    expect(page.locator(".point").nth(2)).to_have_id("p-kp2")
    with gate.holding(UNDO) as held:
        press(page, "u", "x")
        arrived(held, page)
        davit(desk).merge(statement, "kp2", "kp1")
        expect(page.locator(".point")).to_have_count(3)
    status(page, "be undone")
    status(page, "not done")
    assert points(desk, statement) == ["kp1", "kp3", "kp4"]


def test_a_field_outlives_its_point(page: Page, desk: Desk, statement: str) -> None:
    page.locator("#p-kp2 .cell[data-language=ru] [data-act=edit]").click()
    page.evaluate("lost = 0")
    davit(desk).delete(statement, "kp2")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("has deleted this point")
    press(page, "Control+a")
    page.keyboard.type("Слова, которые не пропадут.")
    assert page.evaluate("lost") == 0
    expect(page.locator("textarea")).to_have_value("Слова, которые не пропадут.")
    desk.store.undo(statement, "Davit")
    expect(alert).to_have_count(0)
    press(page, "End")
    page.keyboard.type(" Да.")
    press(page, "Escape")
    expect(page.locator("textarea")).to_have_count(0)
    assert saved(desk, statement, "kp2", "ru") == "Слова, которые не пропадут. Да."


def test_deleting_what_is_still_being_saved_is_no_conflict(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    page.locator("#p-kp2 .cell[data-language=ru] [data-act=edit]").click()
    with gate.holding(SAVING, answers=True) as held:
        page.locator("textarea").fill("Ещё сохраняется.")
        page.locator("#p-kp2 [data-act=delete]").click()
        arrived(held, page)
    status(page, "Deleted")
    expect(page.locator("textarea")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#p-kp2 .cell[data-language=ru] .sentence")).to_have_text("Ещё сохраняется.")


def test_a_lost_answer_is_no_conflict_with_oneself(page: Page, desk: Desk, statement: str) -> None:
    page.locator("#p-kp2 .cell[data-language=ru] [data-act=edit]").click()
    page.route(re.compile("/texts/"), lambda route: (route.fetch(), route.abort()), times=1)
    page.locator("textarea").fill("Ответ потерялся.")
    status(page, "Saved")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert len(desk.store.history(statement)) == 1


def test_without_the_server_keys_are_let_go_and_said_so(page: Page, desk: Desk, statement: str) -> None:
    kept: list[Route] = []
    page.route(re.compile("/approval/"), lambda route: kept.append(route), times=1)
    press(page, "j", "a", "x", "e")
    until(lambda: bool(kept), page)
    kept[0].abort()
    status(page, "can’t be reached. What you pressed after that was not done.")
    expect(page.locator("textarea")).to_have_count(0)
    press(page, "a", "j")
    expect(page.locator("#p-kp1 .cell[data-language=hy] .approval")).to_have_count(1)
    expect(page.locator("#p-kp2")).to_be_focused()
    assert len(points(desk, statement)) == 4


def test_a_field_that_cant_close_keeps_its_words(page: Page, desk: Desk, statement: str, gate: Gate) -> None:
    press(page, "j", "l", "l", "e", "Control+a")
    page.keyboard.type("Моё.")
    with gate.holding(SAVING) as held, gate.holding(r"/events"):
        press(page, "Escape", "x")
        arrived(held, page)
        davit(desk).edit(statement, "kp1", "ru", "Давида.", 0)
    expect(page.get_by_role("alert")).to_contain_text("Давида.")
    status(page, "not done")
    expect(page.locator("textarea")).to_have_value("Моё.")
    page.get_by_role("button", name="Keep mine").click()
    until(lambda: saved(desk, statement, "kp1", "ru") == "Моё.", page)
    assert len(points(desk, statement)) == 4


def test_keys_mean_the_same_with_another_layout(page: Page, desk: Desk, statement: str) -> None:
    down = """([key, code, shift]) => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {key, code, shiftKey: shift, bubbles: true, cancelable: true}))"""
    for key, code, shift in (("о", "KeyJ", False), ("օ", "KeyJ", False), ("О", "KeyJ", True)):
        page.evaluate(down, [key, code, shift])
    expect(page.locator(".point").nth(2)).to_have_id("p-kp2")
    page.evaluate(down, ["у", "KeyE", False])
    expect(page.locator("textarea")).to_be_focused()
    assert points(desk, statement) == ["kp1", "kp3", "kp2", "kp4"]
