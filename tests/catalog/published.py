"""Repositories as they are published, in small: the weights are noise of the right format."""

from __future__ import annotations

import json
import random


def safetensors(parameters: int, seed: int = 1) -> bytes:
    """A whole safetensors file with one tensor of `parameters` float32 values."""
    head = {"w": {"dtype": "F32", "shape": [parameters], "data_offsets": [0, 4 * parameters]}}
    header = json.dumps(head).encode()
    return len(header).to_bytes(8, "little") + header + random.Random(seed).randbytes(4 * parameters)


def opus(seed: int = 1, parameters: int = 50_000) -> dict[str, bytes]:
    """What a Marian repository holds, and what must not be fetched of it."""
    return {
        ".gitattributes": b"*.bin filter=lfs",
        "README.md": b"# a model",
        "config.json": b'{"model_type": "marian", "vocab_size": 10}',
        "model.safetensors": safetensors(parameters, seed),
        "pytorch_model.bin": b"cos\nsystem\n(S'false'\ntR.",
        "tf_model.h5": b"h5",
        "source.spm": b"source pieces" * 100,
        "target.spm": b"target pieces" * 100,
        "vocab.json": b'{"</s>": 0, "<unk>": 1, "<pad>": 2}',
        "tokenizer_config.json": b"{}",
        "onnx/model.onnx": b"onnx",
    }
