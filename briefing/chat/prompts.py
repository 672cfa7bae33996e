"""The wording of questions, in text files: what is asked, and what again after an answer that can't be used."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from string import Template

from briefing.chat.chat import Message

_QUOTED = 2000
"""Characters of a useless answer that are shown to the model again."""


class Prompts:
    """A folder with `NAME.txt`, its system and its user part divided by `---`, and `again.txt`."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self._name = folder, name

    def question(self, named: dict[str, object], **content: str) -> list[Message]:
        """The chat that asks. named: what both parts may name; content: what the user part alone is given."""
        system, user = _read(self._folder / f"{self._name}.txt").split("\n---\n")
        return [
            {"role": "system", "content": Template(system).substitute(named)},
            {"role": "user", "content": Template(user.strip()).substitute(named, **content)},
        ]

    def second_question(self, first: list[Message], answer: str, **named: str) -> list[Message]:
        """The chat that asks again after an answer that couldn't be used."""
        again = Template(_read(self._folder / "again.txt").strip()).substitute(named)
        return [*first, {"role": "assistant", "content": answer[:_QUOTED]}, {"role": "user", "content": again}]

    @property
    def digest(self) -> str:
        """First 8 hexadecimal digits of the SHA-256 of the wording, for signatures."""
        wording = _read(self._folder / f"{self._name}.txt") + _read(self._folder / "again.txt")
        return hashlib.sha256(wording.encode()).hexdigest()[:8]


@cache
def _read(path: Path) -> str:
    return path.read_text("utf-8")
