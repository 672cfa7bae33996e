"""Tiny random checkpoints of the summarization families, as their real repositories have them: the families' own
classes, tokenizers and files, nothing of their knowledge. `publish(family, folder)` writes one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from models.training.corpus import read_lines
from tests.translate.checkpoints import SHAPE, SIZE, T5_SHAPE, pieces

POSITIONS = 160
"""Of BART and PEGASUS here, which have 1024 and 512."""


def publish(family: str, folder: Path, seed: int = 1) -> Path:
    """Writes the checkpoint and returns its folder."""
    import torch

    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    {"mt5": _mt5, "bart": _bart, "pegasus": _pegasus}[family](folder).eval().save_pretrained(folder)
    return folder


def _spiece() -> Path:
    return pieces("unigram", (), (2, -1, 1, 0))


def _mt5(folder: Path) -> Any:
    from transformers import MT5Config, MT5ForConditionalGeneration, T5Tokenizer

    (folder / "spiece.model").write_bytes(_spiece().read_bytes())
    T5Tokenizer.from_pretrained(folder, extra_ids=0).save_pretrained(folder)
    config = MT5Config(
        vocab_size=SIZE,
        **T5_SHAPE,
        pad_token_id=0,
        eos_token_id=1,
        decoder_start_token_id=0,
    )
    return MT5ForConditionalGeneration(config)


def _bart(folder: Path) -> Any:
    from tokenizers import ByteLevelBPETokenizer
    from transformers import BartConfig, BartForConditionalGeneration, BartTokenizer

    tokenizer = ByteLevelBPETokenizer()
    special = ["<s>", "<pad>", "</s>", "<unk>"]
    lines = [line.texts["en"] for line in read_lines()[:400]]
    tokenizer.train_from_iterator(lines, vocab_size=SIZE, special_tokens=special)
    tokenizer.add_special_tokens(["<mask>"])
    tokenizer.save_model(str(folder))
    vocabulary = json.loads((folder / "vocab.json").read_text("utf-8"))
    (folder / "vocab.json").write_text(json.dumps({**vocabulary, "<mask>": len(vocabulary)}), "utf-8")
    BartTokenizer.from_pretrained(folder).save_pretrained(folder)
    config = BartConfig(
        vocab_size=len(vocabulary) + 1,
        **SHAPE,
        max_position_embeddings=POSITIONS,
        activation_function="gelu",
        forced_bos_token_id=0,
        forced_eos_token_id=2,
        normalize_before=False,  # as the published files say, which the converter reads
        normalize_embedding=True,
    )
    model = BartForConditionalGeneration(config)
    model.generation_config.forced_bos_token_id = 0  # as the published file says
    return model


def _pegasus(folder: Path) -> Any:
    from transformers import PegasusConfig, PegasusForConditionalGeneration, PegasusTokenizer

    (folder / "spiece.model").write_bytes(_spiece().read_bytes())
    tokenizer = PegasusTokenizer.from_pretrained(folder)
    tokenizer.save_pretrained(folder)
    config = PegasusConfig(
        vocab_size=len(tokenizer),
        **SHAPE,
        max_position_embeddings=POSITIONS,
        activation_function="relu",
        scale_embedding=True,
        forced_eos_token_id=1,
        normalize_before=True,
        normalize_embedding=False,
    )
    return PegasusForConditionalGeneration(config)
