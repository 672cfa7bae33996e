"""A cache whose values are worked out once, however many threads ask for them at a time.

`functools.lru_cache` lets every thread that comes before the first is done do the work again; three translations at a
time would read each table three times.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from threading import RLock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
_LOCK = RLock()
"""One for all: a table may need another."""


def once(function: Callable[P, R]) -> Callable[P, R]:
    """`function`, of hashable arguments, called once for each of them; what it raises isn't kept."""
    known: dict[Hashable, R] = {}

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        key = args, tuple(kwargs.items())
        if key in known:
            return known[key]
        with _LOCK:
            if key not in known:
                known[key] = function(*args, **kwargs)
            return known[key]

    return call
