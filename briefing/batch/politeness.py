"""What a site asks of programs that fetch from it: its robots.txt (RFC 9309) and its pace."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from briefing.errors import InputError

AGENT = "briefing"
PACE = 2.0
"""Seconds between two requests to one host, where it doesn't ask for more."""
_SLOWEST = 60.0
"""Seconds of a Crawl-delay that are kept to; beyond, a feed would never be read."""
_KEPT = 86_400.0
"""Seconds for which a robots.txt is kept, as the RFC allows."""
_UNREACHABLE = 600.0


@dataclass(slots=True)
class _Rules:
    parsed: Any
    until: float
    reason: str = ""


class Politeness:
    """Remembers each host's rules and when it was last asked. clock: seconds that never go back."""

    def __init__(self, pace: float = PACE, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace, self._clock = pace, clock
        self._rules: dict[str, _Rules] = {}
        self._next: dict[str, float] = {}

    def ready(self, address: str) -> bool:
        """Whether the host may be asked now."""
        return self.wait(address) <= 0.0

    def wait(self, address: str) -> float:
        """Seconds until the host may be asked; 0 or fewer where it may be now."""
        return self._next.get(_host(address), 0.0) - self._clock()

    def asked(self, address: str, wait: float = 0.0) -> None:
        """To be called after each request; `wait`: seconds that the host asked to stay away."""
        rules = self._rules.get(_host(address))
        delay = rules.parsed.crawl_delay(AGENT) if rules and rules.parsed else None
        pause = max(self._pace, min(_SLOWEST, float(delay or 0.0)), wait)
        self._next[_host(address)] = self._clock() + pause

    def refusal(self, address: str) -> str:
        """Why the address isn't to be fetched, nothing where it may be. Asks for a robots.txt that isn't known."""
        rules = self._rules.get(_host(address))
        if rules is None or rules.until < self._clock():
            rules = self._rules[_host(address)] = self._fetched(address)
        if rules.reason:
            return rules.reason
        if rules.parsed is not None and not rules.parsed.can_fetch(address, AGENT):
            return f"the robots.txt of {_host(address)} doesn't allow {address} to be fetched"
        return ""

    def _fetched(self, address: str) -> _Rules:
        from protego import Protego

        from briefing.intake.url import follow

        parts = urlsplit(address)
        now = self._clock()
        try:
            answer, _ = follow(f"{parts.scheme}://{parts.netloc}/robots.txt")
        except InputError as error:
            return _Rules(None, now + _UNREACHABLE, f"whether it may be fetched can't be told: {error}")
        if 200 <= answer.status < 300:
            return _Rules(Protego.parse(answer.data[:500_000].decode("utf-8", "replace")), now + _KEPT)
        if 400 <= answer.status < 500 and answer.status != 429:
            return _Rules(None, now + _KEPT)
        said = f"{_host(address)} answers {answer.status} for its robots.txt, so nothing is fetched there for now"
        return _Rules(None, now + _UNREACHABLE, said)


def _host(address: str) -> str:
    return urlsplit(address).netloc.lower()
