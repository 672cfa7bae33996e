"""Bytes of a file on disk."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import InputError
from briefing.intake import legible
from briefing.intake.stream import read_limited


def load(path: Path, name: str = "") -> bytes:
    """All bytes of the file; `name` replaces the path in telling the format.

    Raises InputError where the file is missing, a directory, unreadable, or larger than its format may be.
    """
    shown = legible.name(str(path))
    if "\0" in str(path):
        raise InputError(f"there is no file {shown}; check the path")
    try:
        if path.is_dir():
            raise InputError(f"{shown} is a directory; name a file in it")
        with path.open("rb") as stream:
            return read_limited(stream, name or path.name, shown, path.stat().st_size)
    except FileNotFoundError:
        raise InputError(f"there is no file {shown}; check the path") from None
    except PermissionError:
        raise InputError(f"{shown} can't be read: permission denied; change its permissions or copy it") from None
    except OSError as error:
        raise InputError(f"{shown} can't be read: {(error.strerror or str(error)).lower()}; check the path") from error
