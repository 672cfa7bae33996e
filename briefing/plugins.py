"""Engines, summarizers, exports and sources are entry points, the built-in ones too: a newsroom can add its own."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Any, Literal

from briefing.errors import InputError

Group = Literal["briefing.engines", "briefing.summarizers", "briefing.exports", "briefing.sources"]


def names(group: Group) -> list[str]:
    """The names registered in `group`, sorted."""
    return sorted({point.name for point in entry_points(group=group)})


def load(group: Group, name: str) -> Any:
    """The object registered under `name`. Raises InputError that lists what exists."""
    for point in entry_points(group=group):
        if point.name == name:
            return point.load()
    kind = group.removeprefix("briefing.").removesuffix("s")
    raise InputError(f"there is no {kind} called {name!r}; there are: {', '.join(names(group))}")
