"""Tells every open page at once what has changed: threads publish, the pages' event streams listen."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from typing import Any

_HEARTBEAT = 15.0
"""Seconds after which an idle stream says that it is still there, so that proxies keep it and dead ones are noticed."""
_MOST = 1000
"""Events that a slow page may fall behind before it is told to load everything anew."""


class Event:
    """What has happened. framed: the same as a server-sent event, written once for however many listen."""

    def __init__(self, said: dict[str, Any]) -> None:
        number = f"id: {said['id']}\n" if "id" in said else ""
        self.said = said
        self.framed = f"{number}data: {json.dumps(said, ensure_ascii=False)}\n\n"


class Hub:
    """Channels by name. `publish` may be called from any thread, the rest belongs to the event loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queues: dict[str, set[asyncio.Queue[Event | None]]] = defaultdict(set)
        self._closed = False

    def start(self) -> None:
        """Binds the hub to the running event loop."""
        self._loop, self._closed = asyncio.get_running_loop(), False

    def publish(self, channel: str, event: dict[str, Any]) -> None:
        """Sends `event` to whoever listens to `channel` now."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._send, channel, Event(event))

    def close(self) -> None:
        """Ends all streams, so that the server can stop."""
        self._closed = True
        for queues in self._queues.values():
            for queue in queues:
                queue.put_nowait(None)

    def subscribe(self, channel: str) -> asyncio.Queue[Event | None]:
        """A queue of what is published from now on; give it back with `leave`."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self._queues[channel].add(queue)
        return queue

    def leave(self, channel: str, queue: asyncio.Queue[Event | None]) -> None:
        """Stops listening."""
        self._queues[channel].discard(queue)
        if not self._queues[channel]:
            del self._queues[channel]

    async def stream(
        self, channel: str, first: Callable[[], list[dict[str, Any]]], last: str = ""
    ) -> AsyncIterator[str]:
        """Server-sent events: what `first` finds, then what is published, until an event has the key `last` set.

        `first` looks after the listening has begun, in a thread of its own: so nothing that happens in between is
        missed, only told twice, and nobody else waits for it.
        """
        queue = self.subscribe(channel)
        try:
            yield "retry: 2000\n\n"
            for event in await asyncio.get_running_loop().run_in_executor(None, first):
                yield Event(event).framed
                if last and event.get(last):
                    return
            while not self._closed:
                try:
                    published = await asyncio.wait_for(queue.get(), _HEARTBEAT)
                except asyncio.TimeoutError:
                    yield ": still here\n\n"
                    continue
                if published is None:
                    return
                yield published.framed
                if last and published.said.get(last):
                    return
        finally:
            self.leave(channel, queue)

    def _send(self, channel: str, event: Event) -> None:
        for queue in self._queues.get(channel, ()):
            if queue.qsize() < _MOST:
                queue.put_nowait(event)
            elif queue.qsize() == _MOST:
                queue.put_nowait(Event({"kind": "reload"}))
