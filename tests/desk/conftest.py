"""A desk over an empty store, the application without a network, and the application on a port of its own."""

from __future__ import annotations

import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page

sys.path.insert(0, str(Path(__file__).parent.parent / "export"))  # the briefs to export serve here too

from export_briefs import BRIEF, DOCUMENT

from briefing.briefer import Briefer
from briefing.desk.app import create_app
from briefing.desk.delivery import Delivery
from briefing.desk.service import Desk, Options
from briefing.desk.store import Store
from briefing.desk.users import Users
from briefing.desk.workshop import Workshop
from briefing.translate.memory import Memory
from tests.desk.browser import Errors, Opened, chromium
from tests.desk.gate import Gate


@pytest.fixture(scope="session")
def briefer() -> Briefer:
    """The models, loaded once."""
    return Briefer(threads=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "desk.sqlite")


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """The newsroom's memory, for this test alone."""
    return Memory(tmp_path / "memory.sqlite")


@pytest.fixture
def own_memory(briefer: Briefer, memory: Memory) -> Iterator[Memory]:
    """The memory of this test, also for the briefs that it makes."""
    cascade = briefer.cascade
    before = cascade.memories
    cascade.memories = (memory, Memory.default())
    yield memory
    cascade.memories = before


@pytest.fixture
def desk(store: Store, memory: Memory, briefer: Briefer) -> Desk:
    options = Options(("localhost", "127.0.0.1", "testserver"), open_=True)
    delivery = Delivery(store.database, memory)
    workshop = Workshop(briefer, (memory, Memory.default()))
    return Desk(store, Users(store.database), workshop, delivery, options)


@pytest.fixture
def client(desk: Desk) -> Iterator[TestClient]:
    """The application, asked without a network."""
    with TestClient(create_app(desk, warm=False), raise_server_exceptions=False, follow_redirects=False) as client:
        yield client


@pytest.fixture
def statement(desk: Desk) -> str:
    """A brief on the desk: four points, translations of every origin, one missing."""
    return desk.store.add(BRIEF, DOCUMENT, "agency")


@dataclass(frozen=True)
class Running:
    """A desk on a port of this machine."""

    desk: Desk
    address: str
    gate: Gate


@pytest.fixture
def running(desk: Desk) -> Iterator[Running]:
    gate = Gate(create_app(desk, warm=False))
    config = uvicorn.Config(gate, log_level="warning", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    until = time.monotonic() + 600
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    assert server.started
    yield Running(desk, f"http://127.0.0.1:{listening.getsockname()[1]}", gate)
    server.should_exit = True
    thread.join(600)
    assert not thread.is_alive()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def opened(browser: Browser, running: Running) -> Iterator[Opened]:
    """Opens a path in a browser of its own; whatever the page complains about fails the test."""
    contexts, errors = [], []

    def open_(path: str = "/", width: int = 1500, height: int = 950, dark: bool = False) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            base_url=running.address,
            reduced_motion="reduce",
        )
        context.set_default_timeout(120_000)
        page = context.new_page()
        errors.append(Errors(page))
        contexts.append(context)
        page.goto(path)
        if path.startswith("/statements/"):
            page.wait_for_selector("html[data-ready]")
        return page

    yield open_
    for context in contexts:
        context.close()
    allowed = re.compile(r"status of (401|404|409)|ERR_INTERNET_DISCONNECTED|ERR_FAILED")
    assert [found for each in errors for found in each.found if not allowed.search(found)] == []
