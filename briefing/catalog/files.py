"""Which files of a repository are taken: weights in safetensors, SentencePiece models, JSON and plain text.

A pickle runs code when it is read, so `pytorch_model.bin`, `*.pt` and their like are refused whatever they hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from briefing.catalog.shipped import BESIDE
from briefing.errors import InputError, ModelError

_TAKEN = (".safetensors", ".json", ".model", ".spm", ".txt", ".jinja", ".vocab", ".tiktoken")
_TAKEN_NAMES = ("LICENSE", "LICENCE", "NOTICE", "README.md", "merges.txt", *BESIDE)
"""Whatever their ending; the known words and inflection are read as numbers alone, never as a pickle."""
_PICKLES = (".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".ot", ".h5", ".msgpack", ".joblib", ".npy", ".npz")
"""Pickles, and weights in formats that nothing here reads."""
_PLAIN = re.compile(r"[\w.+-]+(/[\w.+-]+)?")
_HEADER = 100_000_000


def wanted(names: Iterable[str], repository: str) -> list[str]:
    """The files to fetch of those that a repository has, sorted.

    Files below a folder are left out (other formats lie there, `onnx/`, `original/`). Raises InputError where the
    repository has no safetensors.
    """
    names = sorted(names)
    taken = [name for name in names if "/" not in name and _PLAIN.fullmatch(name) and _taken(name)]
    weights = [name for name in taken if name.endswith(".safetensors")]
    if not weights:
        raise InputError(_no_weights(names, repository))
    # Sharded and whole weights side by side: the index says which shards belong together.
    if "model.safetensors" in weights:
        shards = {name for name in weights if re.fullmatch(r"model-\d+-of-\d+\.safetensors", name)}
        taken = [name for name in taken if name not in shards and name != "model.safetensors.index.json"]
    return [name for name in taken if not name.startswith(("consolidated", "adapter_", "training_args"))]


def is_pickle(name: str) -> bool:
    """Whether a file's name is that of a pickle or of weights that nothing here reads."""
    return PurePosixPath(name).suffix.lower() in _PICKLES


def check_safetensors(path: Path) -> int:
    """Number of parameters in a safetensors file. Raises ModelError where its header isn't one.

    Source: the format's description, github.com/huggingface/safetensors: 8 bytes of length, JSON, data.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(_HEADER, size - 8):
                raise ValueError("its header has no sensible length")
            header = json.loads(file.read(length))
        parameters, end = 0, 0
        for name, tensor in header.items():
            if name != "__metadata__":
                count = 1
                for dimension in tensor["shape"]:
                    count *= int(dimension)
                parameters += count
                end = max(end, int(tensor["data_offsets"][1]))
        if 8 + length + end != size:
            raise ValueError(f"its tensors end at {8 + length + end} of {size} bytes")
        return parameters
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path} isn't a whole safetensors file: {error}; pull the model again") from error


def _taken(name: str) -> bool:
    return name in _TAKEN_NAMES or PurePosixPath(name).suffix.lower() in _TAKEN


def _no_weights(names: list[str], repository: str) -> str:
    pickles = [name for name in names if is_pickle(name) and "/" not in name]
    if not pickles:
        return f"{repository} has no weights in safetensors; check its name and revision"
    return (
        f"{repository} has its weights only as {', '.join(pickles[:3])}, which can run code when read, so it isn't "
        "fetched; many such have a conversion to safetensors as a pull request: look under the Community tab and add "
        "`--revision refs/pr/NUMBER`; or convert elsewhere, as docs/models.md says, and pull `--from` that folder"
    )
