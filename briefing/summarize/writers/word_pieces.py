"""Text to the tokens of a summarization family and back, without transformers.

mT5, T5 and PEGASUS cut by SentencePiece, BART by byte pairs of GPT-2's kind: `tokenizers`, which transformers brings
along and which can be had alone, does that. Source: Kudo and Richardson, "SentencePiece", EMNLP 2018.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from briefing.errors import InputError, ModelError

START, END = "<s>", "</s>"
_NOT_TEXT = ("<extra_id_", "<unk", "<mask", "▁<extra_id_")
_SPECIAL = frozenset((START, END, "<pad>", "<unk>"))


class _Cutter(Protocol):
    def encode(self, text: str) -> list[str]: ...

    def decode(self, tokens: list[str]) -> str: ...


class WordPieces:
    """The tokens of one model."""

    def __init__(self, folder: Path, family: str) -> None:
        """Raises ModelError where a file is missing or damaged, InputError where `tokenizers` is."""
        self._start = [START] if family == "bart" else []
        self._cutter: _Cutter = _BytePairs(folder) if family == "bart" else _Pieces(folder / "spiece.model")

    def encode(self, text: str) -> list[str]:
        """The tokens of a text, without start and end."""
        return self._cutter.encode(text)

    def read(self, text: str, longest: int) -> list[str]:
        """What the encoder reads: at most `longest` tokens, start and end among them."""
        room = longest - 1 - len(self._start)
        return [*self._start, *self.encode(text)[:room], END]

    def decode(self, tokens: list[str]) -> str:
        """The text of what the decoder wrote."""
        return self._cutter.decode([t for t in tokens if t not in _SPECIAL and not t.startswith(_NOT_TEXT)])


class _Pieces:
    def __init__(self, path: Path) -> None:
        import sentencepiece

        try:
            self._model = sentencepiece.SentencePieceProcessor(model_file=str(path))
        except (OSError, RuntimeError) as error:
            raise ModelError(f"{path} can't be loaded: {error}; convert or pull the model again") from error

    def encode(self, text: str) -> list[str]:
        pieces: list[str] = self._model.encode(text, out_type=str)
        return pieces

    def decode(self, tokens: list[str]) -> str:
        text: str = self._model.decode(tokens)
        return text


class _BytePairs:
    def __init__(self, folder: Path) -> None:
        try:
            from tokenizers import ByteLevelBPETokenizer
        except ImportError as error:
            raise InputError(
                f"the tokens of the model in {folder} need tokenizers: `pip install tokenizers` ({error})"
            ) from error
        try:
            self._model: Any = ByteLevelBPETokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"))
        except Exception as error:  # tokenizers raises nothing narrower
            raise ModelError(f"the tokens in {folder} can't be read: {error}; convert or pull it again") from error

    def encode(self, text: str) -> list[str]:
        tokens: list[str] = self._model.encode(text).tokens
        return tokens

    def decode(self, tokens: list[str]) -> str:
        from tokenizers.decoders import ByteLevel

        text: str = ByteLevel().decode(tokens)
        return text
