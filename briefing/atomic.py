"""Writing a file so that a reader sees the old content or the new, never a half."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from briefing.errors import OutputError


def write(path: str | Path, data: bytes | Iterable[bytes]) -> None:
    """Put `data`, whole or in pieces, at `path`, in place of what is there.

    The bytes go to a temporary file in the same folder and onto the disk before the file takes its name. An existing
    file keeps its mode, a link keeps pointing where it does. Devices and pipes are written to as they are.
    Raises OutputError with one sentence if that isn't possible; then nothing has changed and nothing is left behind.
    """
    path = Path(path)
    try:
        mode = _mode(path)
        if mode is not None and not stat.S_ISREG(mode):
            with path.open("wb") as file:
                file.writelines(_pieces(data))
        else:
            _replace(Path(os.path.realpath(path)), data, mode)
    except (OSError, ValueError) as error:
        raise OutputError(sentence(path, error)) from error


def _mode(path: Path) -> int | None:
    """The type and permission bits of what lies at `path`; None where nothing does."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "is write-protected")
    return mode


def _pieces(data: bytes | Iterable[bytes]) -> Iterable[bytes]:
    return (data,) if isinstance(data, bytes) else data


def _replace(target: Path, data: bytes | Iterable[bytes], mode: int | None) -> None:
    temporary = target.parent / f".briefing-{secrets.token_hex(8)}.tmp"
    try:
        # "x" leaves the permissions of a new file to the umask, and never follows a link that somebody laid there.
        with temporary.open("xb") as file:
            file.writelines(_pieces(data))
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(stat.S_IMODE(mode))
        os.replace(temporary, target)  # noqa: PTH105 - the call that is atomic on every system
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Put the new name onto the disk too, on systems that can; the content is there already."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sentence(path: Path, error: OSError | ValueError) -> str:
    """Why there can't be a file at `path`, and what to do."""
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.EISDIR:
        return f"{path} is a folder: give the name of a file in it."
    if number == errno.ENOENT:
        return f"The folder {path.parent} does not exist: create it or choose another one."
    if number == errno.ENOTDIR:
        return f"{path.parent} is not a folder, so {path.name} can't be written there: choose another place."
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{path} can't be written: you lack the permission; choose another place or ask for it."
    if number in (errno.ENOSPC, errno.EDQUOT):
        return f"{path} can't be written: the disk is full; free some space and try again."
    if number == errno.ENAMETOOLONG:
        return f"{str(path)[:60]}… can't be written: the name is too long; choose a shorter one."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{path} can't be written: {reason}."
