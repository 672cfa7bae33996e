"""How far a pull is: bytes, rate and remaining time, on standard error of a terminal; elsewhere a line now and then."""

from __future__ import annotations

import sys
import time
from types import TracebackType

from briefing.catalog.machine import readable

_QUIET = 10.0
"""Seconds between lines where nobody watches."""


class Progress:
    """A context that is told of bytes. The rate counts what came since the start, not what was there already."""

    def __init__(self, name: str, total: int) -> None:
        self.name, self.total, self.done = name, total, 0
        self._live = sys.stderr.isatty()
        self._began = self._told = time.monotonic()
        self._before = 0

    def there(self, count: int) -> None:
        """`count` bytes were there before."""
        self._before += count
        self.done += count

    def tell(self, count: int) -> None:
        """`count` bytes more; negative where some were thrown away."""
        self.done += count
        now = time.monotonic()
        if now - self._told >= (0.2 if self._live else _QUIET):
            self._told = now
            self._show()

    def line(self) -> str:
        """`nllb-200-3.3B: 4.2 GB of 13.4 GB, 31%, 22 MB/s, 7 min left`."""
        seconds = max(time.monotonic() - self._began, 1e-3)
        rate = max(0.0, (self.done - self._before) / seconds)
        share = f"{100 * self.done // max(1, self.total)}%"
        left = f", {_duration((self.total - self.done) / rate)} left" if rate > 0 and self.done < self.total else ""
        return f"{self.name}: {readable(self.done)} of {readable(self.total)}, {share}, {readable(rate)}/s{left}"

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._show()
        if self._live:
            print(file=sys.stderr)

    def _show(self) -> None:
        if self._live:
            print(f"\r{self.line():<79}", end="", file=sys.stderr, flush=True)
        else:
            print(self.line(), file=sys.stderr, flush=True)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
