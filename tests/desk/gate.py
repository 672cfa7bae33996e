"""A server that is as slow as a test wants it to be, without depending on any clock."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from briefing.desk.guard import App, Message, Receive, Scope, Send


@dataclass(eq=False)
class Held:
    """Requests that are held back. arrived: set once one of them is waiting."""

    pattern: re.Pattern[str]
    answers: bool
    arrived: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)


class Gate:
    """Stands before the application and holds back requests, or their answers, until the test lets them go."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._held: list[Held] = []

    @contextmanager
    def holding(self, pattern: str, answers: bool = False) -> Iterator[Held]:
        """Holds what matches (`POST /api/…`) until the block is left or `released` is set. answers: the application
        does its work at once, and only what it answers is late."""
        held = Held(re.compile(pattern), answers)
        self._held.append(held)
        try:
            yield held
        finally:
            self._held.remove(held)
            held.released.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = f"{scope.get('method', '')} {scope.get('path', '')}"
        held = [each for each in self._held if each.pattern.search(asked)]

        async def late(message: Message) -> None:
            if message["type"] == "http.response.start":
                await _wait([each for each in held if each.answers])
            await send(message)

        await _wait([each for each in held if not each.answers])
        await self.app(scope, receive, late)


async def _wait(held: list[Held]) -> None:
    for each in held:
        each.arrived.set()
        while not each.released.is_set():
            await asyncio.sleep(0.005)
