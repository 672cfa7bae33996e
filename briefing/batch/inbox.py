"""Which files below a folder are statements, and whether one has changed since it was last seen."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from briefing.errors import InputError

_PLAIN = frozenset(("", ".txt", ".text", ".docx", ".pdf"))
"""Endings of formats that are told by their bytes or by nothing; the others' sources know their endings."""
_PARTIAL = (".tmp", ".part", ".crdownload", ".download", ".swp")
_FRESH = 2_000_000_000
"""Nanoseconds within which a file can change twice without its time of change telling so (FAT keeps even seconds)."""


@dataclass(frozen=True, slots=True)
class Found:
    """A statement's file. name: below the inbox, with slashes; stamp: what changes where the content may have."""

    name: str
    stamp: str


def scan(inbox: Path, leave_out: Path | None = None, others: Counter[str] | None = None) -> Iterator[Found]:
    """Every supported file below `inbox`, in the order of the names, hidden and half-downloaded ones left out.

    leave_out: a folder that isn't walked, the output; others: counts what is left out, files of other formats by their
    endings, the rest by what it is.
    Raises InputError where the inbox isn't there.
    """
    require(inbox)
    omitted = os.path.realpath(leave_out) if leave_out else ""
    yield from _walk(str(inbox), "", omitted, Counter() if others is None else others)


def require(inbox: Path) -> None:
    """Raises InputError where the inbox is no folder that can be read."""
    if not os.path.isdir(inbox):  # noqa: PTH112 - a path may be too long for a file system
        raise InputError(f"there is no folder {inbox} to take statements from; check the path, or mount its disk again")
    if not os.access(inbox, os.R_OK | os.X_OK):
        raise InputError(f"the folder {inbox} can't be read: permission denied; change its permissions")


def keep_apart(inbox: Path, out: Path) -> None:
    """Raises InputError where the inbox is the output folder or lies in it: the briefs would be statements, too."""
    real, folder = Path(os.path.realpath(out)), Path(os.path.realpath(inbox))
    if real in (folder, *folder.parents):
        lies = "is" if real == folder else "lies in"
        raise InputError(f"the folder of statements {inbox} {lies} the output folder {out}; name another --out")


def is_supported(name: str) -> bool:
    """Whether a source reads files with this name."""
    from briefing.intake.source import Match, choose

    base = name.rpartition("/")[2]
    if _is_passing(base):
        return False
    return ending(base) in _PLAIN or choose(b"", base).match(b"", base) >= Match.NAME


def _is_passing(base: str) -> bool:
    """Whether a file is hidden, a lock or a backup, or still being written, as far as its name says so."""
    return base.startswith((".", "~$")) or base.endswith("~") or base.lower().endswith(_PARTIAL)


def ending(name: str) -> str:
    """`.txt` of `a/b.TXT`; nothing where there is none."""
    return PurePosixPath(name).suffix.lower()


def stamp(status: os.stat_result) -> str:
    """Size, time of change and of the inode's change; a file changed just now gets a stamp that never matches again.

    No order of times counts, so a clock that is wrong costs at most a needless second reading.
    """
    fresh = status.st_mtime_ns > time.time_ns() - _FRESH
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}{':fresh' if fresh else ''}"


def _walk(folder: str, name: str, omitted: str, others: Counter[str]) -> Iterator[Found]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        return  # removed, or closed to us, since its parent was listed
    for entry in entries:
        below = f"{name}/{entry.name}" if name else entry.name
        try:
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith(".") and os.path.realpath(entry.path) != omitted:
                    yield from _walk(entry.path, below, omitted, others)
            elif entry.is_file() and is_supported(entry.name):
                yield Found(below, stamp(entry.stat()))
            else:
                others[_kind(entry)] += 1
        except OSError:
            continue  # it vanished in between


def _kind(entry: os.DirEntry[str]) -> str:
    """What a file is that isn't briefed: its ending, or why it can't be read whatever its ending."""
    if _is_passing(entry.name):
        return "hidden or unfinished"
    if entry.is_file():
        return ending(entry.name)
    if entry.is_symlink():
        return "link to a folder" if entry.is_dir() else "broken link"
    return "device or pipe"
