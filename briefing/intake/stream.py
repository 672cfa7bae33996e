"""Read an input of unknown length: its beginning first, to know what it is and how long it may be."""

from __future__ import annotations

from typing import BinaryIO

from briefing.intake.limits import refuse_larger
from briefing.intake.source import HEAD, choose


def read_limited(stream: BinaryIO, name: str, shown: str, size: int = 0) -> bytes:
    """All of `stream`; `name` helps to tell the format, `shown` is for messages.

    `size` in bytes, where it is known, is checked before the rest is read. Raises InputError where no source reads
    what begins like this, or where it is longer than that source takes.
    """
    head = stream.read(HEAD)
    limit = choose(head, name, shown).max_bytes if head else HEAD
    refuse_larger(size, limit, shown)
    rest = stream.read(limit + 1 - len(head)) if len(head) == HEAD else b""
    refuse_larger(len(head) + len(rest), limit, shown)
    return head + rest
