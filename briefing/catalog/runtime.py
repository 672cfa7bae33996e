"""torch and transformers, which the plain install leaves out, loaded so that they stay off the network."""

from __future__ import annotations

import importlib
import os
from types import ModuleType

from briefing.errors import InputError


def load_transformers(purpose: str) -> ModuleType:
    """The module `transformers`, torch with it. `purpose` begins the sentence of the InputError where one is missing:
    "converting a model"."""
    # They would ask the hub about newer files even of a local model. Whoever set the variables keeps them.
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    try:
        importlib.import_module("torch")
        module = importlib.import_module("transformers")
        module.utils.logging.disable_progress_bar()
        return module
    except ImportError as error:
        raise InputError(
            f"{purpose} needs torch and transformers, which the plain install leaves out: "
            f'`pip install "briefing[transformers]"` ({error})'
        ) from error
