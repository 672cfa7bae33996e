"""One file over HTTP, whatever happens on the way: continued by ranges, repeated, and checked against its digest."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.catalog.hub import TRIES, Hub, RemoteFile, Transient
from briefing.catalog.progress import Progress
from briefing.errors import ModelError

if TYPE_CHECKING:
    import urllib3

_BLOCK = 1 << 20
_CHUNK = 1 << 16
_PART = ".part"


def download(hub: Hub, repository: str, commit: str, file: RemoteFile, folder: Path, progress: Progress) -> str:
    """Brings `file` into `folder` and returns its SHA-256; a file that is there and right isn't fetched again.

    progress: told of the bytes that were there, that have come, or, negative, that were thrown away.
    Raises ModelError where the file doesn't come or isn't what the repository says.
    """
    path = folder / file.name
    if path.is_file() and path.stat().st_size == file.size and (digest := _right(path, file)):
        progress.there(file.size)
        return digest
    if not file.sha256 and not file.blob:
        raise ModelError(f"{hub.endpoint} doesn't say what {file.name} must be (no SHA-256), so it isn't fetched")
    part = folder / (file.name + _PART)
    part.parent.mkdir(parents=True, exist_ok=True)
    if part.is_file():
        progress.there(part.stat().st_size)
    for again in (True, False):
        _complete(hub, hub.file_url(repository, commit, file.name), file, part, progress)
        if digest := _right(part, file):
            os.replace(part, path)  # noqa: PTH105
            return digest
        _forget(part, progress)
        if not again:
            break
    raise ModelError(
        f"{file.name} of {repository} came twice with another digest than the repository states; something between "
        f"here and {hub.endpoint} changes it, nothing was installed"
    )


def _complete(hub: Hub, url: str, file: RemoteFile, part: Path, progress: Progress) -> None:
    """Appends to `part` until it has the stated size. Raises ModelError after `TRIES` attempts that brought nothing."""
    fruitless = 0
    while (have := part.stat().st_size if part.is_file() else 0) != file.size or not part.is_file():
        if have > file.size:
            _forget(part, progress)
            have = 0
        try:
            _attempt(hub, url, file, part, have, progress)
        except Transient as error:
            came = (part.stat().st_size if part.is_file() else 0) > have
            fruitless = 0 if came else fruitless + 1
            if fruitless >= TRIES:
                raise ModelError(
                    f"{file.name} can't be fetched from {hub.endpoint}: {error}; run the same command again, "
                    "it goes on where it stopped"
                ) from error
            time.sleep(max(error.wait, hub.pause * 2 ** min(fruitless, 5)))


def _attempt(hub: Hub, url: str, file: RemoteFile, part: Path, have: int, progress: Progress) -> None:
    """One request for what is missing. Raises Transient where it ends before the file does."""
    import urllib3

    with hub.open(url, file.name, {"Range": f"bytes={have}-"} if have else None) as response:
        if have and not _continues(response, have):
            _forget(part, progress)
            have = 0
            if response.status != 200:
                raise Transient("it doesn't send the missing part")
        with part.open("ab", buffering=0) as out:
            try:
                # Written as it comes: `stream` would wait for whole blocks and lose one with the connection.
                while block := response.read1(_CHUNK):
                    out.write(block)
                    have += len(block)
                    progress.tell(len(block))
                    if have > file.size:
                        raise Transient("it sends more than the file holds")
            except Transient:
                _forget(part, progress)  # it counts as an attempt that brought nothing
                raise
            except urllib3.exceptions.HTTPError as error:
                raise Transient("the connection broke") from error
            except OSError as error:
                raise ModelError(f"{part} can't be written: {error.strerror or error}") from error
            finally:
                os.fsync(out.fileno())
    if have < file.size:
        raise Transient("the file ended too early")


def _forget(part: Path, progress: Progress) -> None:
    progress.tell(-part.stat().st_size)
    part.unlink()


def _continues(response: urllib3.BaseHTTPResponse, start: int) -> bool:
    """Whether the answer holds the bytes from `start` on."""
    return response.status == 206 and response.headers.get("Content-Range", "").startswith(f"bytes {start}-")


def _right(path: Path, file: RemoteFile) -> str:
    """The SHA-256 of `path` where it is the file that the repository means, else nothing."""
    sha256, blob = hashlib.sha256(), hashlib.sha1(usedforsecurity=False)
    blob.update(f"blob {path.stat().st_size}\0".encode())  # how git names a file
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            sha256.update(block)
            if not file.sha256:
                blob.update(block)
    right = sha256.hexdigest() == file.sha256 if file.sha256 else blob.hexdigest() == file.blob
    return sha256.hexdigest() if right else ""
