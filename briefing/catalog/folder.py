"""A model from a folder: a USB stick, a network drive, what another machine has fetched or converted.

Two kinds of folder: the files of a repository as they were published, and a model as this program keeps it (with its
`model.json`), which brings its converted weights along. Both are copied, checked, and appear whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from briefing.catalog import files
from briefing.catalog.digest import sha256_of
from briefing.catalog.entry import Entry, from_repository
from briefing.catalog.installed import ORIGINAL, RECORD, File, Installed, check_name, read
from briefing.catalog.progress import Progress
from briefing.catalog.pull import install, partial, room, settle
from briefing.catalog.shipped import models_folder
from briefing.errors import InputError, ModelError

_BLOCK = 1 << 20


def describe_folder(folder: Path, name: str) -> Entry:
    """An entry called `name` (the last part of OWNER/NAME) for the model in `folder`, from its record or its
    `config.json`. Raises InputError where it has neither."""
    short = check_name(name.rstrip("/").rsplit("/", 1)[-1])
    if (folder / RECORD).is_file():
        model = read(folder)
        return Entry(
            name=short,
            repository=model.repository,
            kind=model.kind,
            family=model.family,
            parameters=model.parameters,
            ships="float32",
            licence=model.licence,
            about="from a folder",
            languages=model.languages,
            directions=model.directions,
        )
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{folder} holds no model: its config.json can't be read ({error})") from error
    return from_repository(name, config)


def pull_from_folder(entry: Entry, source: Path, revision: str = "") -> Installed:
    """Copies the model in `source`. revision: of published files, if known, for the signature.

    Raises InputError where the folder holds nothing that can be used, ModelError where a file is damaged, OutputError
    where the disk is full.
    """
    if not source.is_dir():
        raise InputError(f"there is no folder {source} to take {entry.name} from; check the path")
    if (models_folder() / entry.name).resolve() == source.resolve():
        raise InputError(f"{source} is where {entry.name} already lies")
    if (source / RECORD).is_file():
        return _kept(entry, source)
    names = files.wanted((path.name for path in source.iterdir() if path.is_file()), str(source))
    with partial(entry.name) as folder:
        _empty(folder)
        copied = _copied(source, folder / ORIGINAL, names, entry.name)
        digest = hashlib.sha256("".join(sorted(file.sha256 for file in copied.values())).encode()).hexdigest()
        return install(entry, folder, revision or f"local-{digest}", copied)


def _kept(entry: Entry, source: Path) -> Installed:
    """A folder of this program's make, checked against its own record and manifests."""
    model = read(source)
    with partial(entry.name) as folder:
        _empty(folder)
        if (source / ORIGINAL).is_dir():
            copied = _copied(source / ORIGINAL, folder / ORIGINAL, model.files, entry.name)
            wrong = [name for name, file in model.files.items() if copied[name] != file]
            if wrong:
                raise ModelError(f"{', '.join(wrong)} in {source} is damaged: not what {RECORD} states; copy it again")
        fresh = replace(model, folder=folder, name=entry.name)
        for kind, place in model.converted().items():
            _copied(place, folder / kind, [path.name for path in place.iterdir() if path.is_file()], entry.name)
            check_converted(folder / kind)
        fresh.write()
        return settle(fresh)


def check_converted(folder: Path) -> str:
    """SHA-256 of converted weights. Raises ModelError where `model.bin` isn't CTranslate2's or isn't what
    `briefing.json` states."""
    path = folder / "model.bin"
    try:
        with path.open("rb") as file:
            head = file.read(64)
        stated = str(json.loads((folder / "briefing.json").read_text("utf-8"))["sha256"]["model.bin"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the converted weights in {folder} can't be read: {error!r}; convert again") from error
    length = int.from_bytes(head[4:6], "little")  # after the version: length and name of the architecture
    if not head[6 : 6 + length].startswith(b"TransformerSpec\0"):
        raise ModelError(f"{path} isn't a translation model of CTranslate2, so it isn't read; convert again")
    found = sha256_of(path)
    if found != stated:
        raise ModelError(f"{path} is damaged: its SHA-256 is {found}, briefing.json says {stated}; convert again")
    return found


def verify(model: Installed) -> int:
    """Checks every file of an installed model against what was recorded; returns how many. Raises ModelError that
    names the damaged ones."""
    wrong = []
    for name, stated in model.files.items():
        path = model.original / name
        if not path.is_file() or path.stat().st_size != stated.size or sha256_of(path) != stated.sha256:
            wrong.append(name)
    if wrong:
        raise ModelError(
            f"{', '.join(wrong)} of {model.name} {'is' if len(wrong) == 1 else 'are'} damaged or missing; "
            f"pull {model.name} again"
        )
    converted = model.converted()
    for folder in converted.values():
        check_converted(folder)
    return len(model.files) + len(converted)


def _empty(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


def _copied(source: Path, target: Path, names: Iterable[str], name: str) -> dict[str, File]:
    """Copies files, pickles excepted, and says what each is."""
    names = list(names)
    foreign = [file for file in names if "/" in file or "\\" in file or file.startswith(".")]
    missing = [file for file in names if not (source / file).is_file()]
    if foreign or missing:
        raise ModelError(f"{source} lacks {', '.join(missing) or 'nothing'}, or names files elsewhere; copy it again")
    total = sum((source / file).stat().st_size for file in names)
    room(total, name)
    target.mkdir(parents=True)
    result = {}
    with Progress(name, total) as progress:
        for file in names:
            digest, size = hashlib.sha256(), 0
            with (source / file).open("rb") as stream, (target / file).open("wb") as out:
                while block := stream.read(_BLOCK):
                    out.write(block)
                    digest.update(block)
                    size += len(block)
                    progress.tell(len(block))
            result[file] = File(size, digest.hexdigest())
    return result
