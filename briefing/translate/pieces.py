"""Text to the tokens of each model family and back, with SentencePiece alone.

| family | source | start of the target |
| --- | --- | --- |
| opus-mt | `>>hye<<` where the model has several targets, pieces, `</s>` | |
| nllb | `eng_Latn`, pieces, `</s>` | `hye_Armn` |
| m2m100 | `__en__`, pieces, `</s>` | `__hy__` |
| mbart50 | `en_XX`, pieces, `</s>` | `ru_RU` |
| madlad | `<2hy>`, pieces, `</s>` | |

Sources: Tiedemann and Thottingal, "OPUS-MT", EAMT 2020; NLLB Team, "No Language Left Behind", 2022; Fan et al., "Beyond
English-Centric Multilingual Machine Translation", 2020; Tang et al., "Multilingual Translation with Extensible
Multilingual Pretraining and Finetuning", 2020; Kudugunta et al., "MADLAD-400", 2023.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import ModelError
from briefing.language.names import FAMILIES, model_token

if TYPE_CHECKING:
    import sentencepiece

END = "</s>"
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffd]")
"""What bytes that make no character decode to."""
FILES = {
    "opus-mt": ("source.spm", "target.spm"),
    "nllb": ("sentencepiece.bpe.model", "sentencepiece.bpe.model"),
    "m2m100": ("sentencepiece.bpe.model", "sentencepiece.bpe.model"),
    "mbart50": ("sentencepiece.bpe.model", "sentencepiece.bpe.model"),
    "madlad": ("spiece.model", "spiece.model"),
}
"""The SentencePiece models of source and target by family."""
_NAMES_SOURCE = ("nllb", "m2m100", "mbart50")
"""Families that are told the source language first and the target language at the start of the target."""


class Pieces:
    """The tokens of one model."""

    def __init__(
        self, folder: Path, family: str, target_tokens: Mapping[str, str], config: Mapping[str, Any] | None = None
    ) -> None:
        """target_tokens: what asks for each target language; config: CTranslate2's `config.json`, if it runs the model.

        Raises ModelError where a file is missing or damaged or the family unknown.
        """
        if family not in FILES:
            raise ModelError(f"{folder} is of the family {family!r}; known are {', '.join(FILES)}")
        self._family, self._targets = family, target_tokens
        config = config or {}
        self._subwords = lru_cache(maxsize=1024)(self._cut)  # they are counted first, then encoded
        source, target = FILES[family]
        self._source = _load(folder / source)
        self._target = self._source if target == source else _load(folder / target)
        # The source needs its end from here where the converted model doesn't add it by itself.
        self._end = [] if config.get("add_source_eos") else [END]
        self._special = {END, *target_tokens.values(), *(model_token(code, family) for code in FAMILIES[family])}

    def encode(self, text: str, source: str, target: str) -> list[str]:
        """What the encoder reads."""
        first = model_token(source, self._family) if self._family in _NAMES_SOURCE else self._targets[target]
        return [*([first] if first else []), *self._subwords(text), *self._end]

    def _cut(self, text: str) -> list[str]:
        subwords: list[str] = self._source.encode(text, out_type=str)
        return subwords

    def encode_target(self, text: str, target: str) -> list[str]:
        """What the decoder should write, for training."""
        return [*self.prefix(target), *self._target.encode(text, out_type=str), END]

    def prefix(self, target: str) -> list[str]:
        """What the decoder is given to begin with."""
        return [self._targets[target]] if self._family in _NAMES_SOURCE else []

    def decode(self, tokens: list[str]) -> str:
        """The text of what the decoder wrote, without what makes no character."""
        text: str = self._target.decode([t for t in tokens if t not in self._special and not t.startswith(">>")])
        return _NOT_TEXT.sub("", text).strip()

    def check(self, vocabulary: Container[str], languages: Iterable[str], name: str) -> None:
        """Raises ModelError where the model's vocabulary lacks a language's token: it would be read as an unknown word,
        and the model would answer in any language."""
        named = [model_token(code, self._family) for code in languages] if self._family in _NAMES_SOURCE else []
        missing = [token for token in (*named, *self._targets.values()) if token and token not in vocabulary]
        if missing:
            raise ModelError(f"the vocabulary of {name} has no {', '.join(missing)}; its files don't belong together")

    def count(self, text: str) -> int:
        """Subwords of a source text."""
        return len(self._subwords(text))


def _load(path: Path) -> sentencepiece.SentencePieceProcessor:
    import sentencepiece

    try:
        return sentencepiece.SentencePieceProcessor(model_file=str(path))
    except (OSError, RuntimeError) as error:
        raise ModelError(f"the model in {path.parent} can't be loaded: {error}; fetch or build it again") from error
