"""Debian's Chromium under Playwright, and what the tests of the page ask of it again and again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect, sync_playwright

from briefing.desk.service import Desk

PASSWORD = "night shift 2023"
Opened = Callable[..., Page]
expect.set_options(timeout=120_000)
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def executable() -> str:
    """The browser's path. Fails where there is none: these tests are never skipped."""
    named = os.environ.get("BRIEFING_CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not named:
        pytest.fail(
            "the tests of the page need Chromium: install it with `apt-get install chromium`, or name its path in "
            "BRIEFING_CHROMIUM",
            pytrace=False,
        )
    return named


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without windows."""
    path = executable()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


class Errors:
    """What a page complains about: a test that ends with any has failed."""

    def __init__(self, page: Page) -> None:
        self.found: list[str] = []
        page.on("pageerror", lambda error: self.found.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.found.append(message.text))
        page.on("requestfailed", lambda request: self._failed(request.url, request.failure or ""))

    def _failed(self, url: str, failure: str) -> None:
        if "/events" not in url and "ERR_ABORTED" not in failure:
            self.found.append(f"{url}: {failure}")


def accessible(page: Page) -> None:
    """No violation of WCAG 2.2 level A or AA that axe can find."""
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = Axe().run(page, options=options).response["violations"]
    assert [(entry["id"], [node["html"][:200] for node in entry["nodes"][:3]]) for entry in found] == []


def saved(desk: Desk, statement: str, point: str, language: str) -> str:
    return desk.store.get(statement).cells[point][language].text


def until(true: Callable[[], bool], page: Page) -> None:
    """Waits, with the page at work, until something holds."""
    for _ in range(1200):
        if true():
            return
        page.wait_for_timeout(100)
    assert true()


def logged_in(opened: Opened, name: str, path: str) -> Page:
    page = opened("/login")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.goto(path)
    page.wait_for_selector("html[data-live=true]")
    return page
