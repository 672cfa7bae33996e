"""The models on this machine: a folder each, with the record of what was fetched.

    models_folder()/NAME/
        model.json       name, family, languages, licence, repository, revision, and size and SHA-256 of every file
        original/        the files as they were published; `briefing.json` among them where the model was adapted
        int8/ …          converted weights by compute type, each with its `briefing.json`

A folder gets its name only when it is complete, so what has a `model.json` can be used.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from briefing.catalog.entry import Entry
from briefing.catalog.shipped import models_folder
from briefing.errors import InputError, ModelError

RECORD = "model.json"
ORIGINAL = "original"
SETTINGS = "briefing.json"
"""Beside the weights of an adapted model: how the model that it was adapted from is run."""
EMBEDDED = "embedded"
"""What the model that comes with the project is called."""
PARTIAL = ".partial"
"""Folder, beside the models, of what isn't complete yet."""


@dataclass(frozen=True, slots=True)
class File:
    """Size in bytes and SHA-256 (hexadecimal) of a file."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Installed:
    """A model on this machine. revision: commit of the repository, or `local-` and a digest for one from a folder."""

    folder: Path
    name: str
    kind: str
    family: str
    repository: str
    revision: str
    licence: str
    parameters: int
    languages: tuple[str, ...]
    directions: frozenset[tuple[str, str]]
    files: Mapping[str, File] = field(default_factory=dict)

    @property
    def original(self) -> Path:
        """The folder of the published files."""
        return self.folder / ORIGINAL

    @property
    def adapted(self) -> bool:
        """Whether `briefing models adapt` made it."""
        return (self.original / SETTINGS).is_file()

    def settings(self) -> dict[str, Any]:
        """What `SETTINGS` says, for the manifests of all its conversions; empty for other models. Raises ModelError."""
        path = self.original / SETTINGS
        if not path.is_file():
            return {}
        try:
            return dict(json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise ModelError(f"{path} can't be read: {error}; `briefing models verify` {self.name}") from error

    @property
    def signature(self) -> str:
        """`nllb-200-distilled-600M@f8d333a0`."""
        short = self.revision.removeprefix("local-")[:8]
        return f"{self.name}@{short}"

    def converted(self) -> dict[str, Path]:
        """Folders of converted weights by compute type, the smallest type first."""
        order = ("int8", "int8_bfloat16", "int8_float16", "float16", "bfloat16", "float32")
        return {kind: self.folder / kind for kind in order if (self.folder / kind / "briefing.json").is_file()}

    def weights(self, compute_type: str = "") -> tuple[str, Path]:
        """Compute type and folder of converted weights, the smallest type unless one is named. Raises InputError."""
        converted = self.converted()
        if not converted or (compute_type and compute_type not in converted):
            raise InputError(f"{self.name} isn't converted yet; `briefing models convert {self.name}` does it")
        kind = compute_type or next(iter(converted))
        return kind, converted[kind]

    def size(self) -> int:
        """Bytes on disk."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())

    def write(self) -> None:
        """Writes the record into the folder."""
        data = {key: value for key, value in asdict(self).items() if key != "folder"}
        data["directions"] = sorted(map(list, self.directions))
        (self.folder / RECORD).write_text(json.dumps({"schema": 1, **data}, indent=1) + "\n", "utf-8")


def record(entry: Entry, folder: Path, revision: str, parameters: int, files: Mapping[str, File]) -> Installed:
    """What a freshly fetched model in `folder` is."""
    return Installed(
        folder=folder,
        name=entry.name,
        kind=entry.kind,
        family=entry.family,
        repository=entry.repository,
        revision=revision,
        licence=entry.licence,
        parameters=entry.parameters or parameters,
        languages=entry.languages,
        directions=entry.directions,
        files=dict(files),
    )


def read(folder: Path) -> Installed:
    """The model in `folder`. Raises ModelError where its record is missing or damaged."""
    path = folder / RECORD
    try:
        data: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return Installed(
            folder=folder,
            name=str(data["name"]),
            kind=str(data["kind"]),
            family=str(data["family"]),
            repository=str(data["repository"]),
            revision=str(data["revision"]),
            licence=str(data["licence"]),
            parameters=int(data["parameters"]),
            languages=tuple(data["languages"]),
            directions=frozenset((str(source), str(target)) for source, target in data["directions"]),
            files={name: File(int(file["size"]), str(file["sha256"])) for name, file in data["files"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"the record {path} of a model is damaged: {error!r}; pull the model again") from error


def installed() -> dict[str, Installed]:
    """Every complete model by name."""
    folder = models_folder()
    if not folder.is_dir():
        return {}
    places = sorted(place for place in folder.iterdir() if (place / RECORD).is_file() and place.name[0] != ".")
    return {place.name: read(place) for place in places}


def check_name(name: str) -> str:
    """The name itself. Raises InputError where it couldn't be that of a folder beside the other models."""
    if not re.fullmatch(r"[\w-][\w.-]*", name):
        raise InputError(f"{name!r} can't be the name of a model: letters, digits, - . and _ can")
    return name


def find(name: str) -> Installed:
    """The installed model called `name`, any case. Raises InputError that says how to get it."""
    if name.lower() == EMBEDDED:
        raise InputError("the embedded model comes with briefing, ready to run: it is verified and adapted, no more")
    known = installed()
    for model in known.values():
        if name.lower() in (model.name.lower(), model.repository.lower()):
            return model
    have = f"there are: {', '.join(known)}" if known else "there is none"
    raise InputError(f"the model {name!r} isn't on this machine ({have}); `briefing models pull {name}` fetches it")


def remove(name: str) -> int:
    """Removes an installed model, or what is left of an unfinished pull; returns how many bytes that freed."""
    unfinished = models_folder() / PARTIAL / check_name(name.rsplit("/", 1)[-1])
    known = {model.lower(): model for model in installed()}
    if name.lower() not in known and unfinished.is_dir():
        freed = sum(path.stat().st_size for path in unfinished.rglob("*") if path.is_file())
        shutil.rmtree(unfinished)
        return freed
    model = find(name)
    freed = model.size()
    hidden = models_folder() / PARTIAL / f"removed-{model.folder.name}"
    hidden.parent.mkdir(exist_ok=True)
    shutil.rmtree(hidden, ignore_errors=True)
    model.folder.rename(hidden)  # at once, so that nobody meets half of it
    shutil.rmtree(hidden)
    return freed
