"""A tiny Marian model with random weights, converted once per session: what the real one is, without its knowledge."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from models.training.corpus import read_lines
from models.training.model import build
from models.training.recipe import Recipe
from models.training.tokenizer import MARIAN_TOKENS, train_tokenizer


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a converted int8 model: 2 layers, width 64, vocabulary 500."""
    import torch
    from ctranslate2.converters import TransformersConverter

    from models.training.tokenizer import Tokenizer

    torch.manual_seed(1)
    raw, folder = tmp_path_factory.mktemp("raw"), tmp_path_factory.mktemp("models") / "tiny"
    train_tokenizer(read_lines()[:400], raw, 500)
    build(Tokenizer(raw), Recipe(width=64, encoder=2, decoder=2, feed_forward=256)).eval().save_pretrained(raw)
    TransformersConverter(str(raw), copy_files=["source.spm", "target.spm"]).convert(str(folder), quantization="int8")
    digest = hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest()
    manifest = {
        "name": "tiny",
        "languages": list(MARIAN_TOKENS),
        "target_tokens": MARIAN_TOKENS,
        "sha256": {"model.bin": digest},
        "longest": 60,
        "calibration": {
            "hy": {
                "weights": {"log_probability": 1.0, "length_deviation": -1.0, "copied": -1.0, "reverse_word": 0.1},
                "bias": 0.5,
                "threshold": 0.6,
            }
        },
    }
    (folder / "briefing.json").write_text(json.dumps(manifest), "utf-8")
    return folder
