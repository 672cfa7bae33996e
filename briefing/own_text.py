"""Reading the newsroom's own files: glossary, topics, memory tables."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import InputError


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
