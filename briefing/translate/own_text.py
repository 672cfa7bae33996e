"""The newsroom's own files: glossary, topics, memory tables."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from briefing.errors import InputError, OutputError


def read(path: Path, what: str) -> str:
    """The text of `path`, which must be UTF-8; `what` it is to the user. Raises InputError that says what is wrong."""
    try:
        return data(path, what).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{what} {path} isn't a text in UTF-8; save it as UTF-8 and try again") from error


def data(path: Path, what: str) -> bytes:
    """The bytes of `path`. Raises InputError that says what is wrong."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{what} {path} can't be read: there is no such file; check the path") from error
    except OSError as error:
        raise InputError(f"{what} {path} can't be read: {error.strerror}") from error


def write(path: Path, content: bytes, what: str) -> None:
    """Puts `content` at `path`, whole or not at all: a reader sees the old file or the new one. Raises OutputError."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
            temporary = file.name
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - the call that is atomic on every system
    except OSError as error:
        with suppress(OSError):
            Path(temporary).unlink()
        raise OutputError(f"{what} can't be written to {path}: {error.strerror}") from error
