"""What a chat model is asked, and how strictly its answer is read. The wording lies in `prompts/*.txt`."""

from __future__ import annotations

from pathlib import Path

from briefing.chat.chat import Message, answered
from briefing.chat.prompts import Prompts
from briefing.language.names import NAMES

PROMPTS = Prompts(Path(__file__).parent / "prompts", "translate")


def question(sentence: str, source: str, target: str) -> list[Message]:
    """The chat that asks for a translation; source, target: BCP 47 codes."""
    return PROMPTS.question({"source": NAMES[source].english, "target": NAMES[target].english}, sentence=sentence)


def second_question(first: list[Message], answer: str, target: str) -> list[Message]:
    """The chat that asks again after an answer that couldn't be used."""
    return PROMPTS.second_question(first, answer, target=NAMES[target].english)


def translation(answer: str) -> str | None:
    """The translation in an answer: one JSON object with the one key "translation". None for anything else."""
    found = answered(answer, "translation")
    return " ".join(found.split()) or None if isinstance(found, str) else None
