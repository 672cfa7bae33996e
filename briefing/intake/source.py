"""What a source of documents is, and which source reads given bytes.

A newsroom adds its own format by registering a class that follows `Source` as an entry point in the group
`briefing.sources`; it is then asked together with the built-in ones, and preferred to them where both are equally sure.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from typing import Protocol, runtime_checkable

from briefing import plugins
from briefing.document import Document
from briefing.errors import BriefingError, InputError
from briefing.intake import kinds

HEAD = 4096
"""How many leading bytes a source sees when it is asked whether the input is its own."""


class Match(IntEnum):
    """How sure a source is that an input is its own; what the bytes say beats what the name says."""

    NO = 0
    FALLBACK = 1
    """It can try, where nobody knows better."""
    LIKELY = 2
    """The leading bytes look like it, but could be something else."""
    NAME = 3
    """The ending of the name says so."""
    CONTENT = 4
    """The leading bytes say so."""


@runtime_checkable
class Source(Protocol):
    """One input format. Instances are made without arguments and hold no state of any one document."""

    max_bytes: int
    """Larger inputs are refused before they are read."""

    def match(self, head: bytes, name: str) -> Match:
        """Whether this source reads an input that begins with `head` (at most `HEAD` bytes) and is called `name`."""
        ...

    def read(self, data: bytes, name: str) -> Document:
        """The document in `data`; `name` is for messages. Raises InputError where there is none.

        Fills text, title, published, source, bold and cues; path and sha256 are filled in by `read_bytes`.
        """
        ...


@cache
def _sources() -> tuple[tuple[bool, Source], ...]:
    """The registered sources, each with whether it comes from outside this package."""
    loaded = [plugins.load("briefing.sources", name) for name in plugins.names("briefing.sources")]
    return tuple((not made.__module__.startswith("briefing."), made()) for made in loaded)


def choose(head: bytes, name: str, shown: str = "") -> Source:
    """The source that is surest that an input with these leading bytes and this name is its own.

    `shown` is what messages call the input, `name` by default. Raises InputError where no source reads it.
    """
    shown = shown or name
    ranked = [(source.match(head, name), foreign, source) for foreign, source in _sources()]
    if not ranked:
        raise BriefingError(
            "no sources are registered as entry points; install the package anew (pip install briefing)"
        )
    match, _, source = max(ranked, key=lambda entry: entry[:2])
    if match < Match.CONTENT:
        kinds.refuse_binary(head, shown)
    if match == Match.NO:
        raise InputError(f"no source reads {shown}; give a text, HTML, DOCX, PDF or subtitle file")
    return source


def has_ending(name: str, *endings: str) -> bool:
    """Whether `name` ends in one of `endings` (lower case, with their dot), whatever its case."""
    return name.lower().endswith(endings)
