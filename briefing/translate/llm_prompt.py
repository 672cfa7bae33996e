"""What a chat model is asked, and how strictly its answer is read. The wording lies in `prompts/*.txt`."""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from string import Template
from typing import TypedDict

from briefing.language.names import NAMES

_FOLDER = Path(__file__).parent / "prompts"
_THOUGHTS = re.compile(r"^\s*<think>.*?</think>\s*", re.S)
_FENCE = re.compile(r"^```(?:json)?\s*\n(.*?)\n?```\s*$", re.S)


class Message(TypedDict):
    """One turn of a chat: role is system, user or assistant."""

    role: str
    content: str


def question(sentence: str, source: str, target: str) -> list[Message]:
    """The chat that asks for a translation; source, target: BCP 47 codes."""
    names = {"source": NAMES[source].english, "target": NAMES[target].english}
    system, user = _template("translate").split("\n---\n")
    return [
        {"role": "system", "content": Template(system).substitute(names)},
        {"role": "user", "content": Template(user.strip()).substitute(names, sentence=sentence)},
    ]


def second_question(first: list[Message], answer: str, target: str) -> list[Message]:
    """The chat that asks again after an answer that couldn't be used."""
    again = Template(_template("again").strip()).substitute(target=NAMES[target].english)
    return [*first, {"role": "assistant", "content": answer[:2000]}, {"role": "user", "content": again}]


def translation(answer: str) -> str | None:
    """The translation in an answer: one JSON object with the one key "translation". None for anything else.

    Thoughts before the object and a code fence around it are allowed, since many models can't leave them.
    """
    text = _THOUGHTS.sub("", answer).strip()
    if fenced := _FENCE.match(text):
        text = fenced[1]
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or set(found) != {"translation"} or not isinstance(found["translation"], str):
        return None
    return " ".join(found["translation"].split()) or None


@cache
def digest() -> str:
    """First 8 hexadecimal digits of the SHA-256 of the wording, for signatures."""
    return hashlib.sha256((_template("translate") + _template("again")).encode()).hexdigest()[:8]


@cache
def _template(name: str) -> str:
    return (_FOLDER / f"{name}.txt").read_text("utf-8")
