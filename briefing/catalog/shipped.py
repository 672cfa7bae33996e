"""What comes with the project, and where the newsroom keeps its own."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.errors import ModelError

SHORTLIST = "vmap.txt"
"""Which subwords each language is written in, beside the weights; CTranslate2 calls it so."""
KNOWN_WORDS = "known_words.npy"
"""Which words the training lines use, beside the weights too."""
INFLECTION = "inflection.npz"
"""Which form of a Russian word fits its sentence."""
BESIDE = (SHORTLIST, KNOWN_WORDS, INFLECTION)
"""What a conversion and further training take along, where a model has it."""
_WEIGHTS = ("model.bin", "config.json", "shared_vocabulary.json")
TRANSLATOR_FILES = (
    *_WEIGHTS,
    "source.spm",
    "target.spm",
    "briefing.json",
    *BESIDE,
    *(f"from-en/{name}" for name in (*_WEIGHTS, SHORTLIST)),
)
"""What a folder of the embedded translation model holds."""


def embedded_folder() -> Path:
    """The folder of what ships with the project: inside the package when installed, beside it in a checkout.

    Raises ModelError where neither exists.
    """
    package = Path(__file__).resolve().parent.parent
    places = (package / "models" / "embedded", package.parent / "models" / "embedded")
    for place in places:
        if place.is_dir():
            return place
    raise ModelError(
        f"the models that come with briefing are missing: neither {places[0]} nor {places[1]} exists; "
        "install briefing again from its wheel or its full checkout"
    )


def embedded_translator() -> Path:
    """The folder of the embedded translation model. Raises ModelError that names the files that are missing."""
    folder = embedded_folder() / "translator"
    missing = [name for name in TRANSLATOR_FILES if not (folder / name).is_file()]
    if missing:
        raise ModelError(
            f"the embedded translation model in {folder} is incomplete, {', '.join(missing)} missing; "
            "install briefing again or rebuild the model as models/training/README.md says"
        )
    return folder


def embedded_memory() -> Path:
    """The translation memory that ships. Raises ModelError where it hasn't been built."""
    path = embedded_folder() / "memory.sqlite"
    if not path.is_file():
        raise ModelError(f"the translation memory {path} is missing; `pip install -e .` in the checkout builds it")
    return path


def home() -> Path:
    """The folder of what the newsroom itself has gathered, its memory and glossary; it needn't exist yet.

    `BRIEFING_HOME` names it; otherwise it is where the system keeps a user's data.
    """
    if chosen := os.environ.get("BRIEFING_HOME"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("briefing", appauthor=False)


def models_folder() -> Path:
    """The folder of the models that the newsroom has fetched; it needn't exist yet.

    `BRIEFING_MODELS` names it, for instance a large disk; otherwise it is `models` in `home()`.
    """
    if chosen := os.environ.get("BRIEFING_MODELS"):
        return Path(chosen).expanduser()
    return home() / "models"


def catalog_file() -> Path:
    """`catalog.toml`: inside the package when installed, in `models` in a checkout. Raises ModelError where it is
    missing."""
    package = Path(__file__).resolve().parent.parent
    places = (package / "models" / "catalog.toml", package.parent / "models" / "catalog.toml")
    for place in places:
        if place.is_file():
            return place
    raise ModelError(f"the catalogue of models is missing: neither {places[0]} nor {places[1]} exists; install again")
