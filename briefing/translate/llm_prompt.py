"""What a chat model is asked, and how strictly its answer is read. The wording lies in `prompts/*.txt`."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from string import Template

from briefing.chat.chat import Message, answered
from briefing.language.names import NAMES

_FOLDER = Path(__file__).parent / "prompts"


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
    """The translation in an answer: one JSON object with the one key "translation". None for anything else."""
    found = answered(answer, "translation")
    return " ".join(found.split()) or None if isinstance(found, str) else None


@cache
def digest() -> str:
    """First 8 hexadecimal digits of the SHA-256 of the wording, for signatures."""
    return hashlib.sha256((_template("translate") + _template("again")).encode()).hexdigest()[:8]


@cache
def _template(name: str) -> str:
    return (_FOLDER / f"{name}.txt").read_text("utf-8")
