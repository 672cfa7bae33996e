"""torch and transformers, which the plain install leaves out, loaded so that they stay off the network."""

from __future__ import annotations

import importlib
import os
from types import ModuleType

from briefing.errors import InputError

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
