"""What a format is: a class whose objects turn a brief into the bytes of a file."""

from __future__ import annotations

from typing import Protocol, cast, runtime_checkable

from briefing import plugins
from briefing.brief import Brief
from briefing.document import Document


@runtime_checkable
class Exporter(Protocol):
    """One output format.

    extension: of its files, with the dot (`.html`), unlike that of any other format; media_type: as in HTTP, without
    parameters, text is UTF-8; binary: whether the bytes are something else than text, so that they don't belong on a
    terminal.
    """

    extension: str
    media_type: str
    binary: bool

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The file's content. `document`, where given, is the one that `brief` was made from."""
        ...


def exporter(name: str) -> Exporter:
    """The format registered as `name`. Raises InputError that lists the formats there are."""
    return cast(Exporter, plugins.load("briefing.exports", name)())
