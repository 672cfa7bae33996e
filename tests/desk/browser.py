"""Debian's Chromium under Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

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
