"""SentencePiece for the four languages, and the Marian vocabulary made of it.

Ids follow OPUS-MT: `</s>` 0, `<unk>` 1, the pieces, the target tokens (`>>hye<<`), `<pad>` last; `<pad>` also starts
the decoder. Source: Kudo, "Subword Regularization", ACL 2018.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import sentencepiece

from briefing.translate.typography import plain
from models.training.corpus import LANGUAGES, Line

MARIAN_TOKENS = {"en": ">>eng<<", "ru": ">>rus<<", "az": ">>aze_Latn<<", "hy": ">>hye<<"}


def train_tokenizer(lines: list[Line], folder: Path, vocabulary: int) -> None:
    """Writes `source.spm`, `target.spm` (the same model) and `vocab.json` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = [plain(line.texts[language]) for line in lines for language in LANGUAGES]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(folder / "source"),
        model_type="unigram",
        vocab_size=vocabulary,
        character_coverage=0.9999,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",  # NFKC would take the Armenian և apart
        bos_id=-1,
        pad_id=-1,
        eos_id=0,
        unk_id=1,
        num_threads=2,
        minloglevel=2,
    )
    (folder / "source.model").rename(folder / "source.spm")
    (folder / "source.vocab").unlink()
    (folder / "target.spm").write_bytes((folder / "source.spm").read_bytes())
    model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    pieces = [model.id_to_piece(i) for i in range(model.get_piece_size())]
    pieces += [MARIAN_TOKENS[language] for language in LANGUAGES] + ["<pad>"]
    vocab = json.dumps({piece: i for i, piece in enumerate(pieces)}, ensure_ascii=False, indent=0)
    (folder / "vocab.json").write_text(vocab + "\n", "utf-8")


class Tokenizer:
    """Text to ids and back. `sample` draws another segmentation now and then (training only)."""

    def __init__(self, folder: Path) -> None:
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
        self.vocab: dict[str, int] = json.loads((folder / "vocab.json").read_text("utf-8"))
        self.pad = self.vocab["<pad>"]
        self.eos = self.vocab["</s>"]

    def __len__(self) -> int:
        return len(self.vocab)

    def encode(self, text: str, target: str | None = None, sample: float = 0.0) -> list[int]:
        """Ids ending in `</s>`; for a source sentence `target` is the language code to translate into."""
        text = plain(text)
        if sample and random.random() < sample:
            ids = self.model.encode(text, enable_sampling=True, alpha=0.2, nbest_size=-1)
        else:
            ids = self.model.encode(text)
        return [*(self.target(target) if target else ()), *ids, self.eos]

    def target(self, language: str) -> list[int]:
        """The token that asks for a translation into `language`."""
        return [self.vocab[MARIAN_TOKENS[language]]]

    def decode(self, ids: list[int]) -> str:
        text: str = self.model.decode([i for i in ids if i < self.model.get_piece_size() and i != self.eos])
        return text
