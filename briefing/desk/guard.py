"""What every request passes first: the right host, no foreign page behind it, not too large, not too often.

A page on another site can make a browser send requests here. Such requests carry `Sec-Fetch-Site: cross-site` or a
foreign `Origin` (Fetch Standard; OWASP's defence by fetch metadata) and are refused where they would change anything;
session cookies are `SameSite=Strict` besides. A foreign name that resolves to this machine (DNS rebinding) fails at the
host. A request with neither header comes from no browser that is in use, so it may change nothing on the strength of a
cookie: programs send a token.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException

from briefing.desk.service import Desk

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

COOKIE = "briefing_session"
HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
_SAFE = {"GET", "HEAD", "OPTIONS"}
_MOST_BUCKETS = 10_000


class TooLargeError(HTTPException):
    """The body has more bytes than are taken in."""

    def __init__(self, most: int) -> None:
        super().__init__(413, f"the input is larger than {most // 1_000_000} MB; split it and try again")


class Rate:
    """A token bucket for each key: so many a minute, in bursts of as many."""

    def __init__(self, a_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.a_minute, self._clock = a_minute, clock
        self._buckets: dict[str, tuple[float, float]] = {}

    def allows(self, key: str) -> bool:
        """Takes one token of `key` if there is one."""
        moment = self._clock()
        tokens, since = self._buckets.get(key, (float(self.a_minute), moment))
        tokens = min(float(self.a_minute), tokens + (moment - since) * self.a_minute / 60)
        if len(self._buckets) > _MOST_BUCKETS:
            self._buckets.clear()
        self._buckets[key] = (max(tokens - 1, 0.0) if tokens >= 1 else tokens, moment)
        return tokens >= 1


class Guard:
    """Wraps the application."""

    def __init__(self, app: App, desk: Desk) -> None:
        self.app, self.desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = self._refusal(scope["method"], headers)
        if refusal:
            await _answer(send, *refusal)
            return
        most, seen = self.desk.options.most_bytes, 0

        async def limited() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > most:
                raise TooLargeError(most)
            return message

        async def secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                named = {name for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *((name.encode(), value.encode()) for name, value in HEADERS.items() if name.encode() not in named),
                ]
            await send(message)

        await self.app(scope, limited, secured)

    def _refusal(self, method: str, headers: dict[str, str]) -> tuple[int, str] | None:
        host = headers.get("host", "")
        if _name(host) not in self.desk.options.hosts:
            return 421, f"this desk isn't called {host[:80]!r}; start it with --name to allow that"
        if method not in _SAFE:
            origin, site = headers.get("origin"), headers.get("sec-fetch-site")
            foreign = site is not None and site not in ("same-origin", "none")
            if foreign or (origin is not None and not _own(origin, host)):
                return 403, "the request comes from another site's page and was refused"
            if origin is None and site is None and f"{COOKIE}=" in headers.get("cookie", ""):
                return 403, "the request doesn't say which page it comes from; programs send a token, not a cookie"
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > self.desk.options.most_bytes:
            return 413, str(TooLargeError(self.desk.options.most_bytes).detail)
        return None


def _own(origin: str, host: str) -> bool:
    try:
        return urlsplit(origin).netloc.lower() == host.lower()
    except ValueError:  # what isn't an address is nobody's own
        return False


def _name(host: str) -> str:
    """The host without its port."""
    return (host.rpartition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]).lower()


async def _answer(send: Send, status: int, sentence: str) -> None:
    body = json.dumps({"error": sentence}, ensure_ascii=False).encode()
    headers = {**HEADERS, "content-type": "application/json", "content-length": str(len(body))}
    encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    await send({"type": "http.response.body", "body": body})
