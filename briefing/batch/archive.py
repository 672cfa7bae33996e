"""Where briefs lie in the output folder, and how they get there whole."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing.errors import OutputError
from briefing.export import write

_LONGEST = 180
"""Bytes of one part of a path; file systems take 255, and the endings come on top."""


class Archive:
    """The briefs below `folder/briefs`, each at the path of its statement below the inbox, with an ending more.

    formats: of the briefs; pages link to the HTML ones where there are any.
    """

    def __init__(self, folder: Path, formats: tuple[str, ...] = ("json",)) -> None:
        from briefing.export import exporter

        self.folder = folder
        self.extensions = tuple(exporter(name).extension for name in formats)
        self._shown = ".html" if ".html" in self.extensions else ".json"

    def make(self) -> None:
        """Makes the folder. Raises OutputError where it can't be."""
        with _said(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)

    def clean(self) -> None:
        """Removes what writing left half done when it was killed. Raises OutputError."""
        with _said(self.folder):
            for path, folders, names in os.walk(self.folder):
                if path == str(self.folder):
                    folders[:] = [name for name in folders if name in ("briefs", "days", "feeds")]
                for name in names:
                    if name.startswith(".briefing-") and name.endswith(".tmp"):
                        Path(path, name).unlink(missing_ok=True)

    def path(self, name: str, extension: str = ".json") -> Path:
        """Of the brief of the statement `name`, below the output folder."""
        parts = [_fitting(part) for part in name.split("/")]
        parts[-1] += extension
        return self.folder.joinpath("briefs", *parts)

    def link(self, name: str) -> str:
        """The path of the brief to read, relative to the output folder, with slashes."""
        return self.path(name, self._shown).relative_to(self.folder).as_posix()

    def page(self, name: str, data: bytes) -> None:
        """Writes a file of the archive itself where it differs from what is there. Raises OutputError."""
        path = self.folder / name
        try:
            if path.read_bytes() == data:
                return
        except OSError:
            pass  # it isn't there yet
        self._write(path, data)

    def stream(self, name: str, pieces: Iterable[bytes]) -> None:
        """Writes a file of the archive itself piece by piece, so that it needn't fit in memory. Raises OutputError."""
        self._write(self.folder / name, pieces)

    def remove(self, name: str) -> None:
        """Removes a file of the archive itself, if it is there."""
        with suppress(OSError):
            (self.folder / name).unlink()

    def put(self, name: str, files: Mapping[str, bytes]) -> None:
        """Writes the brief's files, each whole or not at all. Raises OutputError."""
        for extension, data in files.items():
            self._write(self.path(name, extension), data)

    def _write(self, path: Path, data: bytes | Iterable[bytes]) -> None:
        with _said(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        write(path, data)

    def drop(self, name: str) -> None:
        """Removes the brief of a statement that has none any longer."""
        for extension in self.extensions:
            with suppress(OSError):
                self.path(name, extension).unlink()

    def holds(self, name: str) -> bool:
        """Whether all files of the brief are there."""
        return all(self.path(name, extension).is_file() for extension in self.extensions)


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    """Turns the system's errors into one sentence."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"the folder {folder} can't be used: {_reason(error)}") from error


def _reason(error: OSError) -> str:
    """Why a folder can't be used, and what to do."""
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return "there is a file of that name; choose another --out"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full; free some space or choose another --out"
    return f"{(error.strerror or str(error)).lower()}; choose another --out"


def _fitting(part: str) -> str:
    encoded = os.fsencode(part)
    if len(encoded) <= _LONGEST:
        return part
    digest = hashlib.sha256(encoded).hexdigest()[:12]
    return encoded[: _LONGEST - 20].decode("utf-8", "ignore") + "~" + digest
