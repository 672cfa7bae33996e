"""A chat model as summarizer: an installed instruct model, or a chat server on this machine or a named one.

It is asked once for each window and must answer with one JSON object; an answer that isn't is asked for once more and
then refused. The wording lies in `prompts/*.txt`.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

from briefing.chat.chat import Chat, Message, answered
from briefing.chat.choice import choose
from briefing.chat.prompts import Prompts
from briefing.errors import ModelError
from briefing.language.names import NAMES, SUPPORTED
from briefing.summarize.summarizer import Summarizer
from briefing.summarize.summary import Segment
from briefing.summarize.writers.abstractive import AbstractiveSummarizer
from briefing.summarize.writers.windows import Remark, Window

WINDOW = 1200
"""Words read at once: with the question and the answer about 3,000 tokens of English, 8,000 of Armenian."""
_TOKENS_A_POINT = 160
"""Tokens that the answer may have for a point; Armenian takes more than one a letter in many vocabularies."""
_PROMPTS = Prompts(Path(__file__).parent / "prompts", "points")


class ChatWriter:
    """A `Writer` that asks `chat`."""

    origin: Literal["model", "llm"] = "llm"

    def __init__(self, chat: Chat, languages: Sequence[str] = SUPPORTED, window: int = WINDOW) -> None:
        self._chat, self.languages, self.window = chat, tuple(languages), window

    @property
    def signature(self) -> str:
        """`llm:qwen3:8b@127.0.0.1:11434+prompt:1a2b3c4d`: model, place, and a digest of the prompts' wording."""
        return f"{self._chat.name}+prompt:{_PROMPTS.digest}"

    def length(self, text: str) -> int:
        """Words."""
        return len(text.split())

    def write(self, windows: Sequence[Window], language: str, points: int) -> list[str | ModelError]:
        """For each window what was answered, a sentence a line, or why no answer came."""
        with ThreadPoolExecutor(max(1, min(self._chat.parallel, len(windows)))) as pool:
            return list(pool.map(lambda window: self._written(window, language, points), windows))

    def _written(self, window: Window, language: str, points: int) -> str | ModelError:
        messages = question(window, language, points)
        try:
            for _ in range(2):
                answer, _mean, _tokens = self._chat.answer(messages, 200 + _TOKENS_A_POINT * points)
                sentences = answered(answer, "key_points")
                if isinstance(sentences, list) and all(isinstance(each, str) for each in sentences):
                    return "\n".join(_ended(" ".join(each.split()), language) for each in sentences[:points])
                messages = _PROMPTS.second_question(messages, answer, language=NAMES[language].english)
        except ModelError as error:
            return error
        return ModelError(f"{self._chat.name} twice gave no answer that can be used")


def _ended(sentence: str, language: str) -> str:
    """A sentence with its full stop, which some models leave out of a list."""
    end = "։" if language == "hy" else "."
    return sentence if not sentence or sentence.endswith((".", "!", "?", "։", "…", "”", "»", '"')) else sentence + end


def question(window: Window, language: str, points: int) -> list[Message]:
    """The chat that asks for the key points of a window."""
    text = "\n\n".join(map(_line, window.remarks))
    return _PROMPTS.question({"language": NAMES[language].english, "points": points}, text=text)


def _line(remark: Remark) -> str:
    if remark.asked:
        return f"[A journalist asks] {remark.text}"
    role = f" ({remark.role})" if remark.role else ""
    return f"[{remark.name}{role} says] {remark.text}" if remark.name else remark.text


def installed(
    *, extractive: Summarizer, segment: Segment, model: str = "", threads: int | None = None
) -> AbstractiveSummarizer:
    """`--summarizer llm`: the configured server; `llm:NAME`: an installed instruct model; `llm:MODEL@http://…/v1`:
    another server. Raises InputError where there is no such model or address, ModelError where it can't be loaded."""
    return AbstractiveSummarizer(extractive, ChatWriter(*choose(model, threads=threads)), segment)
