"""A large language model as translator: an installed instruct model, or a chat server on this machine or a named one.

It is asked for one sentence at a time and must answer with one JSON object; an answer that isn't is asked for once more
and then refused. The score is the geometric mean of the answer's token probabilities, where the runtime tells them:
not calibrated, and flattered by the tokens of the JSON around the sentence.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

from briefing.chat.chat import Chat
from briefing.chat.choice import choose
from briefing.errors import ModelError
from briefing.language.names import SUPPORTED
from briefing.translate import llm_prompt
from briefing.translate.engine import Draft

_PER_CHARACTER, _AT_LEAST = 2, 200
"""Tokens that an answer may have: Armenian takes more than one a letter in many vocabularies."""


class LlmEngine:
    """Translates with `chat`. What it has translated it remembers while it lives."""

    origin: Literal["model", "llm"] = "llm"

    def __init__(self, chat: Chat, languages: Sequence[str] = SUPPORTED) -> None:
        self._chat, self._languages = chat, tuple(languages)
        self._known: dict[tuple[str, str, str], Draft] = {}

    @property
    def signature(self) -> str:
        """`llm:qwen3:8b@127.0.0.1:11434+prompt:1a2b3c4d`: model, place, and a digest of the prompts' wording."""
        return f"{self._chat.name}+prompt:{llm_prompt.PROMPTS.digest}"

    def directions(self) -> frozenset[tuple[str, str]]:
        """Every pair of the model's languages."""
        return frozenset((a, b) for a in self._languages for b in self._languages if a != b)

    def supports(self, source: str, target: str) -> bool:
        """Whether both are languages of the model."""
        return (source, target) in self.directions()

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Draft]:
        """One draft per sentence, in order. Raises ModelError where the pair isn't supported, no answer comes or one
        can't be used twice."""
        if not self.supports(source, target):
            raise ModelError(f"{self.signature} doesn't translate from {source!r} into {target!r}")
        open_ = [s for s in dict.fromkeys(sentences) if s.strip() and (s, source, target) not in self._known]
        with ThreadPoolExecutor(max(1, min(self._chat.parallel, len(open_)))) as pool:
            for sentence, draft in zip(open_, pool.map(lambda s: self._draft(s, source, target), open_), strict=True):
                self._known[sentence, source, target] = draft
        return [self._known.get((sentence, source, target), Draft("")) for sentence in sentences]

    def _draft(self, sentence: str, source: str, target: str) -> Draft:
        longest = _AT_LEAST + _PER_CHARACTER * len(sentence)
        messages = llm_prompt.question(sentence, source, target)
        for _ in range(2):
            answer, mean, tokens = self._chat.answer(messages, longest)
            text = llm_prompt.translation(answer)
            if text is not None:
                return Draft(text, mean, tokens, None if mean is None else math.exp(min(0.0, mean)))
            messages = llm_prompt.second_question(messages, answer, target)
        raise ModelError(f"{self._chat.name} twice gave no answer that can be used for {sentence[:60]!r}")


def installed(
    *, model: str = "", threads: int | None = None, device: str = "cpu", dtype: str = "bfloat16"
) -> LlmEngine:
    """`--engine llm`: the configured server; `llm:NAME`: an installed model; `llm:MODEL@http://…/v1`: another server.

    Raises InputError where there is no such model or address, ModelError where a model can't be loaded.
    """
    return LlmEngine(*choose(model, threads=threads, device=device, dtype=dtype))
