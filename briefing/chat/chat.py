"""What a chat is: messages in, an answer out; and how strictly an answer in JSON is read."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Protocol, TypedDict

_THOUGHTS = re.compile(r"^\s*<think>.*?</think>\s*", re.S)
_FENCE = re.compile(r"^```(?:json)?\s*\n(.*?)\n?```\s*$", re.S)


class Message(TypedDict):
    """One turn of a chat: role is system, user or assistant."""

    role: str
    content: str


class Chat(Protocol):
    """Whatever answers questions. parallel: how many may be asked at once."""

    parallel: int

    @property
    def name(self) -> str:
        """First part of the signature."""
        ...

    def answer(self, messages: Sequence[Message], longest: int) -> tuple[str, float | None, int]:
        """Answer, mean log-probability per token or None, tokens. Raises ModelError where none comes."""
        ...


def answered(answer: str, key: str) -> Any:
    """The value of `key` in an answer that is one JSON object with this one key; None for anything else.

    Thoughts before the object and a code fence around it are allowed, since many models can't leave them.
    """
    text = _THOUGHTS.sub("", answer).strip()
    if fenced := _FENCE.match(text):
        text = fenced[1]
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found[key] if isinstance(found, dict) and set(found) == {key} else None
