"""A converted summarization model on CTranslate2: int8 on any processor, without torch.

A model folder holds what the converter writes, the family's tokens (`spiece.model`, or `vocab.json` and `merges.txt`
for BART) and `briefing.json`. Source: Klein et al., "The OpenNMT Toolkit: 2020 Edition", AMTA 2020.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from briefing.catalog.installed import Installed
from briefing.errors import ModelError
from briefing.summarize.summarizer import Summarizer
from briefing.summarize.summary import Segment
from briefing.summarize.writers.abstractive import AbstractiveSummarizer
from briefing.summarize.writers.model_families import BEAM, NO_REPEAT, cleaned, family, summarizing
from briefing.summarize.writers.windows import Window
from briefing.summarize.writers.word_pieces import WordPieces

_BATCH = 4
"""Windows decoded together."""


class CTranslate2Writer:
    """A `Writer`: a folder of converted weights, loaded. threads: by default CTranslate2's choice; beam: hypotheses."""

    origin: Literal["model", "llm"] = "model"

    def __init__(
        self, model: Installed, compute_type: str = "", *, threads: int | None = None, beam: int = BEAM
    ) -> None:
        """Raises InputError where the model isn't converted, ModelError where it is damaged."""
        self._type, folder = model.weights(compute_type)
        self.model, self._beam, self.languages = model, beam, model.languages
        manifest = _json(folder / "briefing.json")
        self._family = family(model.family, int(manifest.get("positions", 0)))
        self._pieces = WordPieces(folder, model.family)
        self._prefix = [str(manifest["first_token"])] if manifest.get("first_token") else None
        self.window = self._family.window - 2 - len(self._pieces.encode(self._family.prompt))
        try:
            import ctranslate2  # type: ignore[import-untyped, unused-ignore]

            self._translator = ctranslate2.Translator(str(folder), device="cpu", intra_threads=threads or 0)
        except (OSError, RuntimeError, ValueError) as error:
            raise ModelError(f"the model in {folder} can't be loaded: {error}; convert or pull it again") from error

    @property
    def signature(self) -> str:
        """`mt5-xlsum@1a2b3c4d+int8`."""
        return f"{self.model.signature}+{self._type}"

    def length(self, text: str) -> int:
        """Tokens."""
        return len(self._pieces.encode(text)) + 1

    def write(self, windows: Sequence[Window], language: str, points: int) -> list[str | ModelError]:
        """What the model makes of each window; how long that is the model decides."""
        batch = [self._pieces.read(self._family.prompt + window.spoken, self._family.window) for window in windows]
        if not batch:
            return []
        given = len(self._prefix or [])
        try:
            results = self._translator.translate_batch(
                batch,
                target_prefix=[self._prefix] * len(batch) if self._prefix else None,
                beam_size=self._beam,
                max_batch_size=_BATCH,
                max_input_length=0,
                max_decoding_length=self._family.longest + given,
                no_repeat_ngram_size=NO_REPEAT,
            )
        except (RuntimeError, ValueError) as error:
            return [ModelError(f"{self.signature} failed on {len(batch)} parts of the text: {error}")] * len(batch)
        return [cleaned(self._pieces.decode(result.hypotheses[0][given:])) for result in results]


def installed(
    *, extractive: Summarizer, segment: Segment, model: str = "", threads: int | None = None
) -> AbstractiveSummarizer:
    """An installed, converted summarization model. Raises InputError where there is none, ModelError where it can't be
    loaded."""
    writer = CTranslate2Writer(summarizing(model, "ctranslate2"), threads=threads)
    return AbstractiveSummarizer(extractive, writer, segment)


def _json(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return found
    except (OSError, ValueError) as error:
        raise ModelError(f"{path} can't be read: {error}; convert the model again") from error
