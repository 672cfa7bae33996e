"""Brings a model onto this machine, from a hub or from a folder; it appears there whole or not at all.

Everything lies in `.partial/NAME` until the last file has been checked; then one rename makes it a model. What an
interrupted pull has brought stays there, and the next one goes on with it.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from briefing.catalog import files, machine
from briefing.catalog.download import download
from briefing.catalog.entry import Entry, from_repository
from briefing.catalog.hub import Hub, Listing, RemoteFile
from briefing.catalog.installed import ORIGINAL, PARTIAL, RECORD, File, Installed, installed, record
from briefing.catalog.progress import Progress
from briefing.catalog.shipped import models_folder
from briefing.errors import InputError, ModelError, OutputError

SOURCE = "source.json"
"""In a partial folder: which repository and commit its files are of."""


def pull(entry: Entry, hub: Hub, revision: str = "main", say: Callable[[str], None] = lambda _: None) -> Installed:
    """Fetches `entry` at a branch, tag or commit, pinned to the commit that it names now.

    say: told what is going to be fetched. Raises InputError where the repository has nothing that can be used,
    ModelError where it doesn't come, OutputError where the disk is full.
    """
    listing = hub.listing(entry.repository, revision)
    taken = _taken(listing, entry)
    known = installed().get(entry.name)
    if known and (known.repository, known.revision) == (entry.repository, listing.commit) and _whole(known, taken):
        say(f"{known.signature} is here already")
        return known
    with partial(entry.name) as folder:
        if not _of(folder, entry.repository, listing.commit):
            shutil.rmtree(folder)
            folder.mkdir()
        originals = folder / ORIGINAL
        originals.mkdir(exist_ok=True)
        _write(folder / SOURCE, {"repository": entry.repository, "commit": listing.commit})
        total = sum(file.size for file in taken)
        here = sum(path.stat().st_size for path in originals.rglob("*") if path.is_file())
        room(total - here, entry.name)
        say(f"{entry.repository} at {listing.commit[:8]}: {len(taken)} files, {machine.readable(total)}")
        fetched: dict[str, File] = {}
        with Progress(entry.name, total) as progress:
            for file in taken:
                digest = download(hub, entry.repository, listing.commit, file, originals, progress)
                fetched[file.name] = File(file.size, digest)
        return install(entry, folder, listing.commit, fetched)


def describe_repository(repository: str, hub: Hub, revision: str = "main") -> Entry:
    """An entry for a repository outside the catalogue, from its `config.json`. Raises InputError, ModelError."""
    listing = hub.listing(repository, revision)
    found = [file for file in listing.files if file.name == "config.json"]
    if not found:
        raise InputError(f"{repository} has no config.json, so it isn't a model that an engine can run")
    return from_repository(repository, hub.config(repository, listing.commit))


def install(entry: Entry, folder: Path, revision: str, fetched: dict[str, File]) -> Installed:
    """Makes the complete partial folder the model, in place of an earlier one of that name."""
    parameters = sum(
        files.check_safetensors(folder / ORIGINAL / name) for name in fetched if name.endswith(".safetensors")
    )
    for path in (folder / ORIGINAL).iterdir():
        if path.name not in fetched:
            path.unlink()  # of an earlier attempt
    (folder / SOURCE).unlink(missing_ok=True)
    model = record(entry, folder, revision, parameters, fetched)
    model.write()
    return settle(model)


def settle(model: Installed) -> Installed:
    """Renames the partial folder of a model to where models are found."""
    final = models_folder() / model.name
    old = models_folder() / PARTIAL / f"old-{model.name}"
    shutil.rmtree(old, ignore_errors=True)
    if final.exists():
        final.rename(old)
    model.folder.rename(final)
    shutil.rmtree(old, ignore_errors=True)
    return replace(model, folder=final)


@contextmanager
def partial(name: str) -> Iterator[Path]:
    """The partial folder of a model, for one process at a time. Raises OutputError where it can't be made."""
    folder = models_folder() / PARTIAL / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(models_folder() / PARTIAL / f"{name}.lock", name):
            yield folder
    except OSError as error:
        raise OutputError(f"{error.filename or folder} can't be written: {error.strerror or error}") from error


@contextmanager
def locked(path: Path, name: str) -> Iterator[None]:
    """Refuses a second process that pulls the same model; the system forgets the lock of one that died."""
    with path.open("a") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            raise InputError(f"another pull of {name} is running; wait for it") from error
        yield


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _taken(listing: Listing, entry: Entry) -> list[RemoteFile]:
    names = set(files.wanted([file.name for file in listing.files], entry.repository))
    taken = [file for file in listing.files if file.name in names]
    unsized = [file.name for file in taken if file.size < 0]
    if unsized:
        raise ModelError(f"the hub doesn't say how large {', '.join(unsized[:3])} is; another mirror may")
    return taken


def _whole(model: Installed, taken: list[RemoteFile]) -> bool:
    """Whether an installed model has every file in its size; `verify` looks into them."""
    paths = [(model.original / file.name, file.size) for file in taken]
    return all(path.is_file() and path.stat().st_size == size for path, size in paths)


def _of(folder: Path, repository: str, commit: str) -> bool:
    """Whether what lies in a partial folder is of this commit."""
    try:
        source = json.loads((folder / SOURCE).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(source == {"repository": repository, "commit": commit}) and not (folder / RECORD).exists()


def room(needed: int, name: str) -> None:
    free = machine.free_disk(models_folder())
    if needed + machine.MARGIN > free:
        raise OutputError(
            f"{name} needs {machine.readable(needed)} and {models_folder()} has {machine.readable(free)} free; "
            "free some, or name a folder on another disk with BRIEFING_MODELS"
        )


def _write(path: Path, data: dict[str, str]) -> None:
    path.write_text(json.dumps(data), "utf-8")
