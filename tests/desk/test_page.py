"""The page in a real browser: from the dropped file to the export, by hand and by keys, two editors, a phone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from export_briefs import BRIEF, DOCUMENT, TEXT
from playwright.sync_api import expect

from briefing.brief import Brief
from briefing.desk.editing import Editing
from briefing.desk.service import Desk
from tests.desk.browser import PASSWORD, Opened, accessible, logged_in, saved, until
from tests.desk.conftest import Running

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def test_from_drop_to_export(opened: Opened, running: Running) -> None:
    page = opened("/")
    accessible(page)
    content = (SAMPLES / "secretary-news-conference.txt").read_text("utf-8")
    transfer = page.evaluate_handle(
        """text => { const data = new DataTransfer();
        data.items.add(new File([text], "conference.txt", {type: "text/plain"})); return data; }""",
        content,
    )
    page.dispatch_event("body", "drop", {"dataTransfer": transfer})
    page.wait_for_url("**/statements/*", timeout=600_000)  # however slow the machine is
    page.wait_for_selector("html[data-ready]")
    statement = page.locator("#main").get_attribute("data-statement") or ""
    assert page.locator(".point").count() == 5
    assert page.locator("mark").count() >= 5
    page.locator("mark a").first.click()
    expect(page.locator(".point[aria-current=true]")).to_have_count(1)
    first = page.locator(".point").first
    point = first.get_attribute("data-point") or ""
    first.locator(".cell[data-language=ru] [data-act=edit]").click()
    page.locator("textarea").fill("Исправлено редактором.")
    page.get_by_role("button", name="Done and approve").click()
    expect(page.locator(f"#p-{point} .cell[data-language=ru] .approval")).to_contain_text("Approved by")
    expect(page.locator("[data-count=ru]")).to_have_text("1/6")  # the headline counts
    page.get_by_role("button", name="Approve all in Armenian").click()
    page.get_by_role("button", name="Approve", exact=True).and_(page.locator("#ask-yes")).click()
    expect(page.locator("[data-count=hy]")).to_have_text("6/6")
    with page.expect_download() as download:
        page.get_by_text("Export", exact=True).click()
        page.get_by_role("link", name="JSON (contract)").click()
    brief = Brief.from_dict(json.loads(Path(download.value.path()).read_text("utf-8")))
    translation = next(entry for entry in brief.key_points if entry.id == point).translations["ru"]
    assert (translation.text, translation.origin) == ("Исправлено редактором.", "human")
    remembered = [entry.texts for entry in running.desk.delivery.memory.segments()]
    assert len(remembered) == 7 and any(texts.get("ru") == translation.text for texts in remembered)
    assert running.desk.store.get(statement).approved("hy") == 6


def test_by_keys_alone(opened: Opened, desk: Desk, statement: str) -> None:
    page = opened(f"/statements/{statement}")
    page.keyboard.press("j")
    expect(page.locator("#p-kp1")).to_be_focused()
    expect(page.locator("mark.active")).to_have_count(1)
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("l")  # from Armenian to Azerbaijani
    page.keyboard.press("e")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("Klaviatura ilə yazılıb.")
    page.keyboard.press("Escape")
    expect(page.locator("textarea")).to_have_count(0)
    assert saved(desk, statement, "kp1", "az") == "Klaviatura ilə yazılıb."
    page.keyboard.press("a")
    expect(page.locator("#p-kp1 .cell[data-language=az] .approval")).to_be_visible()
    expect(page.locator("#p-kp1 .cell[data-language=ru].chosen")).to_have_count(1)  # on to the next one
    page.keyboard.press("Shift+J")
    expect(page.locator(".point").nth(1)).to_have_id("p-kp1")
    page.keyboard.press("u")
    expect(page.locator(".point").first).to_have_id("p-kp1")
    page.keyboard.press("j")
    page.keyboard.press("g")
    expect(page.locator(".point")).to_have_count(3)
    page.keyboard.press("u")
    page.keyboard.press("x")
    page.keyboard.press("u")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("p")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type(" Indeed.")
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_have_count(0)
    expect(page.locator(".stale")).not_to_have_count(0)  # its translations are of the old wording
    expect(page.locator(".point")).to_have_count(4)
    assert saved(desk, statement, "kp1", "en").endswith(" Indeed.")


def test_typing_saves_itself(opened: Opened, desk: Desk, statement: str) -> None:
    page = opened(f"/statements/{statement}")
    page.locator("#p-kp2 .cell[data-language=hy] .sentence").dblclick()
    page.locator("textarea").fill("Ինքնաբերաբար պահված։")
    expect(page.locator("#status")).to_have_text("Saved")
    assert saved(desk, statement, "kp2", "hy") == "Ինքնաբերաբար պահված։"


def test_what_cant_be_sent_is_kept_and_sent_later(opened: Opened, desk: Desk, statement: str) -> None:
    page = opened(f"/statements/{statement}")
    page.locator("#p-kp2 .cell[data-language=hy] [data-act=edit]").click()
    page.context.set_offline(True)
    page.locator("textarea").fill("Գրված առանց ցանցի։")
    expect(page.locator("#status")).to_contain_text("can’t be reached")
    page.context.set_offline(False)
    expect(page.locator("#status")).to_have_text("Saved")
    assert saved(desk, statement, "kp2", "hy") == "Գրված առանց ցանցի։"


def test_the_memory_match_and_its_difference(opened: Opened, desk: Desk, statement: str) -> None:
    sentence = BRIEF.key_points[2].text.replace("$95", "$80")
    approved = "США выделят ещё 80 млн долларов на расширение пропускной способности портов."
    desk.delivery.memory.add({"en": sentence, "ru": approved})
    page = opened(f"/statements/{statement}")
    page.locator("#p-kp3 .cell[data-language=ru] [data-act=memory]").click()
    match = page.locator("#p-kp3 .match")
    expect(match.locator("p[lang=en] del")).to_have_text(["80"])
    expect(match.locator("p[lang=en] ins")).to_have_text(["95"])
    expect(match.locator("p[lang=ru]")).to_contain_text("дунайских")
    match.get_by_role("button", name="Use the approved wording").click()
    expect(page.locator("#status")).to_have_text("Saved")
    assert saved(desk, statement, "kp3", "ru") == approved


def test_two_editors(opened: Opened, desk: Desk, statement: str) -> None:
    for name in ("Anna", "Davit"):
        desk.users.add(name, "editor", PASSWORD)
    anna = logged_in(opened, "Anna", f"/statements/{statement}")
    davit = logged_in(opened, "Davit", f"/statements/{statement}")
    anna.locator("#p-kp1 .cell[data-language=ru] [data-act=edit]").click()
    anna.locator("textarea").fill("Вариант Анны.")
    anna.keyboard.press("Escape")
    expect(davit.locator("#p-kp1 .cell[data-language=ru] .sentence")).to_have_text("Вариант Анны.")
    expect(davit.locator("#status")).to_contain_text("Anna changed a sentence")
    # Both in the same sentence: whoever is later sees the other's words and chooses.
    for page in (anna, davit):
        page.locator("#p-kp1 .cell[data-language=ru] [data-act=edit]").click()
    davit.context.set_offline(True)  # he types before he can see what she does
    davit.locator("textarea").fill("Вариант Давида.")
    expect(davit.locator("#status")).to_contain_text("can’t be reached")
    anna.locator("textarea").fill("Второй вариант Анны.")
    until(lambda: saved(desk, statement, "kp1", "ru") == "Второй вариант Анны.", anna)
    davit.context.set_offline(False)
    conflict = davit.get_by_role("alert")
    expect(conflict).to_contain_text("Второй вариант Анны.")
    assert saved(desk, statement, "kp1", "ru") == "Второй вариант Анны."
    accessible(davit)
    davit.get_by_role("button", name="Keep mine").click()
    until(lambda: saved(desk, statement, "kp1", "ru") == "Вариант Давида.", davit)
    davit.keyboard.press("Escape")
    expect(davit.locator("textarea")).to_have_count(0)
    davit.locator("#p-kp4 [data-act=up]").click()
    expect(anna.locator(".point").nth(2)).to_have_id("p-kp4")  # with her text field still open
    expect(anna.locator("textarea")).to_have_value("Вариант Давида.")


def test_typing_goes_on_while_somebody_changes_the_same_point(opened: Opened, desk: Desk, statement: str) -> None:
    page = opened(f"/statements/{statement}")
    page.wait_for_selector("html[data-live=true]")
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type("Սկիզբ")
    davit = Editing(desk.store, "Davit", desk.workshop.check)
    davit.edit(statement, "kp1", "ru", "Вариант Давида.", 0)
    expect(page.locator("#p-kp1 .cell[data-language=ru] .sentence")).to_have_text("Вариант Давида.")
    page.keyboard.type(" x u")  # as commands these would delete the point and take that back
    davit.move(statement, "kp1", "kp4")
    expect(page.locator(".point").last).to_have_id("p-kp1")
    page.keyboard.type(" վերջ։")
    expect(page.locator("textarea")).to_have_value("Սկիզբ x u վերջ։")
    page.keyboard.press("Escape")
    expect(page.locator("textarea")).to_have_count(0)
    assert saved(desk, statement, "kp1", "hy") == "Սկիզբ x u վերջ։"
    assert len(desk.store.get(statement).points) == 4


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1500, 1100, 390], ids=["wide", "laptop", "phone"])
def test_nothing_sticks_out_and_axe_is_content(opened: Opened, statement: str, width: int, dark: bool) -> None:
    page = opened(f"/statements/{statement}", width=width, height=850, dark=dark)
    page.keyboard.press("j")
    page.keyboard.press("m")
    expect(page.locator(".match")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    accessible(page)
    page.keyboard.press("e")
    expect(page.locator("textarea")).to_be_visible()
    accessible(page)


def test_a_phone_shows_one_language_at_a_time(opened: Opened, statement: str) -> None:
    page = opened(f"/statements/{statement}", width=390, height=850)
    shown = page.locator("#p-kp1 .cell:visible")
    expect(shown).to_have_count(2)
    page.get_by_role("button", name="Русский").click()
    expect(page.locator("#p-kp1 .cell[data-language=ru]")).to_be_visible()
    expect(page.locator("#p-kp1 .cell[data-language=hy]")).to_be_hidden()


def test_dark_and_light_can_be_chosen(opened: Opened) -> None:
    page = opened("/", dark=True)
    colour = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(colour)
    page.get_by_role("button", name="Light colours").click()
    assert page.evaluate(colour) != dark
    page.reload()
    assert page.evaluate(colour) != dark


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1200, 390], ids=["wide", "phone"])
def test_the_other_pages_are_accessible(opened: Opened, desk: Desk, statement: str, width: int, dark: bool) -> None:
    desk.editing(desk.local).edit(statement, "kp1", "ru", "Иначе.", 0)
    desk.users.log("Anna", "127.0.0.1", "export", statement)
    history = f"/statements/{statement}/history"
    page = opened("/", width=width, dark=dark)
    for path in ("/", "/memory", "/memory?words=ceasefire", "/docs", "/audit", "/jobs/none", history):
        page.goto(path)
        accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    desk.users.add("Anna", "editor", PASSWORD)
    page.goto("/login")
    accessible(page)
    page.get_by_label("Name").fill("Anna")
    page.get_by_label("Password").fill("not hers, surely")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).to_contain_text("wrong")
    accessible(page)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1500, 390], ids=["wide", "phone"])
def test_whatever_opens_on_a_statement_is_accessible(opened: Opened, statement: str, width: int, dark: bool) -> None:
    page = opened(f"/statements/{statement}", width=width, dark=dark)
    if width < 1000:
        page.get_by_text("Document", exact=True).click()
    expect(page.locator(".document .text")).to_be_visible()
    accessible(page)
    page.get_by_text("Export", exact=True).click()
    expect(page.get_by_role("link", name="JSON (contract)")).to_be_visible()
    accessible(page)
    page.get_by_text("Export", exact=True).click()
    page.get_by_role("button", name="Keys").click()
    accessible(page)
    page.keyboard.press("Escape")
    if width < 1000:
        page.locator(".show[data-show=az]").click()
    page.get_by_role("button", name="Approve all in Azerbaijani").click()
    expect(page.locator("#ask")).to_be_visible()
    accessible(page)
    page.locator("#ask-yes").click()
    expect(page.locator("[data-count=az]")).to_have_text("4/4")
    accessible(page)


def test_terms_and_translations_are_kept_on_the_page(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, desk: Desk
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))
    desk.delivery.memory.add({"en": "The bridge was reopened.", "ru": "Мост открылся."})
    page = opened("/memory?words=bridge")
    page.get_by_role("button", name="Add a term").click()
    page.get_by_label("English: use").fill("ceasefire | bridge")
    page.get_by_label("Russian: use").fill("прекращение огня")
    page.get_by_label("Russian: avoid").fill("перемирие")
    accessible(page)
    page.get_by_role("button", name="Save").click()
    expect(page.locator("table")).to_contain_text("ceasefire, bridge")
    expect(page.locator("#status")).to_have_text("Added")
    page.get_by_role("region", name="Terms").get_by_role("button", name="Change").click()
    expect(page.get_by_label("English: use")).to_have_value("ceasefire | bridge")
    page.get_by_label("Comment").fill("house style")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("table")).to_contain_text("house style")
    page.locator(".segments").get_by_role("button", name="Change").click()
    page.get_by_label("Russian", exact=True).fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("two languages")
    accessible(page)
    page.get_by_label("Russian", exact=True).fill("Мост вновь открыт.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".segments")).to_contain_text("Мост вновь открыт.")
    assert [entry.texts["ru"] for entry in desk.delivery.memory.segments()] == ["Мост вновь открыт."]
    file = {"name": "more.csv", "mimeType": "text/csv", "buffer": "en,hy\nBridge two.,Երկրորդ կամուրջ։\n".encode()}
    page.get_by_label("Import TMX, XLIFF, CSV or TSV").set_input_files(file)  # type: ignore[arg-type]
    expect(page.locator("#status")).to_have_text("1 entry read from the file")
    page.get_by_role("region", name="Terms").get_by_role("button", name="Take out").click()
    accessible(page)
    page.get_by_role("dialog").get_by_role("button", name="Take out").click()
    expect(page.get_by_text("No term contains these words.")).to_be_visible()


def test_five_hundred_points(opened: Opened, desk: Desk) -> None:
    points = tuple(replace(BRIEF.key_points[number % 4], id=f"kp{number + 1}") for number in range(500))
    statement = desk.store.add(replace(BRIEF, key_points=points), DOCUMENT.with_(text=TEXT), "agency")
    page = opened(f"/statements/{statement}")
    expect(page.locator(".point")).to_have_count(500)
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.locator("textarea").fill("Հինգ հարյուրից առաջինը։")
    page.keyboard.press("Escape")
    expect(page.locator("textarea")).to_have_count(0)
    assert saved(desk, statement, "kp1", "hy") == "Հինգ հարյուրից առաջինը։"
    page.keyboard.press("Shift+J")
    expect(page.locator(".point").nth(1)).to_have_id("p-kp1")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
