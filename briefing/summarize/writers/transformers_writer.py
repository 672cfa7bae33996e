"""A sequence-to-sequence summarization model on transformers, from its published files.

Needs the `transformers` extra. Source: Wolf et al., "Transformers", EMNLP 2020.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Literal

from briefing.catalog.installed import Installed
from briefing.catalog.runtime import load_pretrained, load_transformers, move, reason
from briefing.errors import ModelError
from briefing.summarize.summarizer import Summarizer
from briefing.summarize.summary import Segment
from briefing.summarize.writers.abstractive import AbstractiveSummarizer
from briefing.summarize.writers.model_families import BEAM, NO_REPEAT, cleaned, family, positions, summarizing
from briefing.summarize.writers.windows import Window

_BATCH = 4
"""Windows decoded together."""


class TransformersWriter:
    """A `Writer`: an installed model, loaded. device: as torch names it; threads: torch's, left as they are if None;
    beam: hypotheses."""

    origin: Literal["model", "llm"] = "model"

    def __init__(self, model: Installed, *, device: str = "cpu", threads: int | None = None, beam: int = BEAM) -> None:
        """Raises InputError where torch or the device is missing, ModelError where the model can't be loaded."""
        transformers = load_transformers("this summarizer")
        import torch

        self.model, self._device, self._beam = model, device, beam
        self._lock = Lock()
        self.languages = model.languages
        if threads:
            torch.set_num_threads(threads)
        self._network, self._tokenizer = load_pretrained(transformers.AutoModelForSeq2SeqLM, model, "float32")
        move(self._network, device)
        self._network.generation_config.forced_eos_token_id = None  # it would hide that a sentence was cut off
        # The first token that BART is given isn't the model's choice.
        self._given = int(self._network.generation_config.forced_bos_token_id is not None)
        self._family = family(model.family, positions(self._network.config.to_dict()))
        self.window = self._family.window - 2 - len(self._tokenizer(self._family.prompt).input_ids)

    @property
    def signature(self) -> str:
        """`mt5-xlsum@1a2b3c4d+float32`."""
        return f"{self.model.signature}+float32"

    def length(self, text: str) -> int:
        """Tokens."""
        with self._lock:  # tokenizers serve one thread at a time
            return len(self._tokenizer(text, add_special_tokens=False).input_ids) + 1

    def write(self, windows: Sequence[Window], language: str, points: int) -> list[str | ModelError]:
        """What the model makes of each window; how long that is the model decides."""
        answers: list[str | ModelError] = []
        for first in range(0, len(windows), _BATCH):
            batch = [self._family.prompt + window.spoken for window in windows[first : first + _BATCH]]
            try:
                with self._lock:
                    answers += self._decode(batch)
            except (RuntimeError, ValueError, IndexError) as error:
                failure = ModelError(f"{self.signature} failed on {len(batch)} parts of the text: {reason(error)}")
                answers += [failure] * len(batch)
        return answers

    def _decode(self, texts: list[str]) -> list[str]:
        import torch

        inputs = self._tokenizer(
            texts, return_tensors="pt", padding=True, truncation=True, max_length=self._family.window
        ).to(self._device)
        with torch.inference_mode():
            written = self._network.generate(
                input_ids=inputs["input_ids"],
                attention_mask=inputs["attention_mask"],
                num_beams=self._beam,
                do_sample=False,
                length_penalty=1.0,
                min_length=0,
                max_new_tokens=self._family.longest + self._given,
                no_repeat_ngram_size=NO_REPEAT,
                early_stopping=self._beam > 1,
            )
        return [cleaned(self._tokenizer.decode(row, skip_special_tokens=True)) for row in written]


def installed(
    *, extractive: Summarizer, segment: Segment, model: str = "", threads: int | None = None
) -> AbstractiveSummarizer:
    """An installed summarization model. Raises InputError where there is none, ModelError where it can't be loaded."""
    return AbstractiveSummarizer(
        extractive, TransformersWriter(summarizing(model, "transformers"), threads=threads), segment
    )
