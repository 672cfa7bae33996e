"""The headline on the page: edited, translated, approved, taken back like a point, and out of date with its point."""

from __future__ import annotations

import pytest
from export_briefs import DOCUMENT, SECTIONED
from playwright.sync_api import Page, expect

from briefing.desk.editing import Editing
from briefing.desk.service import Desk
from tests.desk.browser import Opened, accessible, saved, until

HEADLINE = SECTIONED.headline.text if SECTIONED.headline else ""


@pytest.fixture
def statement(desk: Desk) -> str:
    return desk.store.add(SECTIONED, DOCUMENT, "agency")


def cell(page: Page, language: str, part: str = "") -> str:
    return f"#p-headline .cell[data-language={language}] {part}"


@pytest.mark.parametrize("width", [1500, 390], ids=["wide", "phone"])
def test_the_headline_is_worked_on_like_a_point(opened: Opened, desk: Desk, statement: str, width: int) -> None:
    page = opened(f"/statements/{statement}", width=width)
    expect(page.locator("[data-count=ru]")).to_have_text("0/5")
    page.keyboard.press("j")
    expect(page.locator("#p-headline")).to_be_focused()
    expect(page.locator("mark.active")).not_to_have_count(0)  # the evidence of the point that it says
    accessible(page)
    page.keyboard.press("p")
    page.keyboard.press("Control+a")
    page.keyboard.type("Blinken rejects the use of force")
    page.keyboard.press("Escape")
    expect(page.locator(cell(page, "hy", ".stale"))).to_contain_text("The headline was changed")
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.insert_text("Բլինքենը մերժում է ուժի կիրառումը")
    page.keyboard.press("Control+Enter")
    expect(page.locator(cell(page, "hy", ".approval"))).to_have_count(1)
    expect(page.locator("[data-count=hy]")).to_have_text("1/5")
    assert saved(desk, statement, "headline", "en") == "Blinken rejects the use of force"
    page.keyboard.press("u")  # the approval
    page.keyboard.press("u")  # the Armenian
    page.keyboard.press("u")  # the headline
    expect(page.locator(cell(page, "en", ".sentence"))).to_have_text(HEADLINE)
    until(lambda: desk.store.get(statement).brief() == SECTIONED, page)
    page.keyboard.press("Shift+J")  # has no other place
    page.keyboard.press("g")
    page.keyboard.press("x")
    expect(page.locator("#p-headline.unwritten")).to_have_count(1)
    expect(page.locator(".point")).to_have_count(4)
    accessible(page)
    assert desk.store.get(statement).brief().headline is None
    page.get_by_role("button", name="Write one").click()
    page.keyboard.type("There is no military answer")
    page.keyboard.press("Enter")
    expect(page.locator("#p-headline.unwritten")).to_have_count(0)
    if width > 1000:
        page.locator(cell(page, "az", "[data-act=translate]")).click()
        expect(page.locator(cell(page, "az", ".badge"))).to_have_count(1)
        assert saved(desk, statement, "headline", "az")
    page.goto(f"/statements/{statement}/history")
    expect(page.get_by_role("link", name="headline").first).to_be_visible()


def test_a_headline_whose_point_has_changed_is_looked_at_again(opened: Opened, desk: Desk, statement: str) -> None:
    page = opened(f"/statements/{statement}")
    page.wait_for_selector("html[data-live=true]")
    stale = page.locator(cell(page, "en", ".stale"))
    expect(stale).to_have_count(0)
    davit = Editing(desk.store, "Davit", desk.workshop.check)
    davit.edit(statement, "kp1", "en", "The US Secretary of State says nothing about force.", 0)
    expect(stale).to_contain_text("no export has it")
    accessible(page)
    assert desk.store.get(statement).brief().headline is None
    page.get_by_role("button", name="it still holds").click()
    expect(stale).to_have_count(0)
    assert desk.store.get(statement).brief().headline == SECTIONED.headline


def test_two_editors_of_a_headline(opened: Opened, desk: Desk, statement: str) -> None:
    page = opened(f"/statements/{statement}")
    page.wait_for_selector("html[data-live=true]")
    page.locator(cell(page, "ru", "[data-act=edit]")).click()
    page.context.set_offline(True)
    page.locator("textarea").fill("Блинкен против применения силы")
    Editing(desk.store, "Davit", desk.workshop.check).edit(statement, "headline", "ru", "Вариант Давида", 0)
    page.context.set_offline(False)
    expect(page.get_by_role("alert")).to_contain_text("Вариант Давида")
    page.get_by_role("button", name="Keep mine").click()
    until(lambda: saved(desk, statement, "headline", "ru") == "Блинкен против применения силы", page)
