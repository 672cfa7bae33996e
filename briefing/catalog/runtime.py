"""torch and transformers, which the plain install leaves out, loaded so that they stay off the network."""

from __future__ import annotations

import importlib
import os
from types import ModuleType
from typing import Any

from briefing.catalog.installed import Installed
from briefing.errors import InputError, ModelError

_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
}
"""Read when the libraries are imported: they would ask the hub about newer files even of a local model."""


def load_transformers(purpose: str) -> ModuleType:
    """The module `transformers`, torch with it. `purpose` begins the sentence of the InputError where one is missing:
    "converting a model"."""
    before = {name: os.environ.get(name) for name in _QUIET}
    try:
        os.environ.update({name: value for name, value in _QUIET.items() if before[name] is None})
        importlib.import_module("torch")
        module = importlib.import_module("transformers")
        importlib.import_module("huggingface_hub.constants")
        module.utils.logging.disable_progress_bar()
        return module
    except ImportError as error:
        raise InputError(
            f"{purpose} needs torch and transformers, which the plain install leaves out: "
            f'`pip install "briefing[transformers]"` ({error})'
        ) from error
    finally:
        for name in _QUIET:
            if before[name] is None:
                os.environ.pop(name, None)


def load_pretrained(kind: Any, model: Installed, dtype: str) -> tuple[Any, Any]:
    """The network and the tokenizer of an installed model, from its published files, for inference.

    kind: a class of transformers such as `AutoModelForSeq2SeqLM`; dtype: number format of the weights, as torch names
    it. Raises ModelError where the model can't be loaded.
    """
    import torch
    from transformers import AutoTokenizer

    try:
        network = kind.from_pretrained(
            model.original, dtype=getattr(torch, dtype), use_safetensors=True, local_files_only=True
        ).eval()
        return network, AutoTokenizer.from_pretrained(model.original, local_files_only=True)
    except Exception as error:  # whatever damaged files make of five libraries
        raise ModelError(f"{model.signature} can't be loaded: {reason(error)}; `briefing models verify` it") from error


def move(network: Any, device: str) -> None:
    """Puts a network on a device, as torch names it. Raises InputError where there is none."""
    try:
        network.to(device)
    except (RuntimeError, AssertionError) as error:
        raise InputError(f"torch has no device {device!r} here: {reason(error)}") from error


def reason(error: Exception) -> str:
    """The first line of what a library says of an error, or the name of the error where it says nothing."""
    return str(error).splitlines()[0] if str(error) else type(error).__name__
