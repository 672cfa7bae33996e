"""Translation memories as files: TMX (`.tmx`), XLIFF (`.xlf`, `.xliff`), tables by tabs (`.tsv`) or commas (`.csv`).

Columns of a table: `en`, `ru`, `az`, `hy`, two of them or more, and, where present, `origin` and `status`; `export`
writes `created` as well.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import NamedTuple

from briefing import atomic, own_text
from briefing.errors import InputError
from briefing.translate import tmx, xliff
from briefing.translate.memory import Memory, Segment
from briefing.translate.tables import LANGUAGES

_COLUMNS = (*LANGUAGES, "origin", "status", "created")
_STATUSES = ("approved", "phrase")


XLIFF = (".xlf", ".xliff")


class Imported(NamedTuple):
    """How many entries of a file were new to a memory or glossary, and how many it had already."""

    new: int
    known: int


def import_(memory: Memory, path: Path) -> Imported:
    """Adds every entry of the file `path` to `memory`; returns how many there were. Of XLIFF these are the units that
    have a translation in a state that somebody stands for.

    Nothing is added where any entry is wrong. Raises InputError that names it, or where the file can't be read.
    """
    ending = path.suffix.lower()
    if ending == ".tmx":
        read = [(texts, author or path.name, status) for texts, author, status in tmx.read(path)]
    elif ending in XLIFF:
        read = _units(path)
    else:
        read = rows(path)
    new = memory.add_new(read)
    return Imported(new, len(read) - new)


def _units(path: Path) -> list[tuple[dict[str, str], str, str]]:
    units = xliff.read(own_text.data(path, "the memory"), str(path))
    if units and not any(unit.source_language and unit.target_language for unit in units):
        raise InputError(f"{path} is in other languages than {', '.join(LANGUAGES)}")
    return [
        (
            {unit.source_language: unit.source, unit.target_language: unit.target},
            unit.notes.get("origin") or path.name,
            "phrase" if unit.notes.get("status") == "phrase" else "approved",
        )
        for unit in units
        if unit.ready and unit.source and unit.source_language and unit.target_language
    ]


def rows(path: Path) -> list[tuple[dict[str, str], str, str]]:
    """Texts by language, origin and status of every row of the table in `path`.

    Raises InputError that names the line where one is wrong, or where the file can't be read.
    """
    read = []
    try:
        with io.StringIO(own_text.read(path, "the memory table"), newline="") as file:
            reader = csv.DictReader(file, dialect=_dialect(path))
            unknown = [str(name) for name in reader.fieldnames or [] if name not in _COLUMNS]
            if unknown or sum(name in LANGUAGES for name in reader.fieldnames or []) < 2:
                raise InputError(
                    f"the first line of {path} names the columns {', '.join(reader.fieldnames or []) or 'of nothing'}; "
                    f"a memory has two or more of {', '.join(LANGUAGES)} and may have origin, status, created"
                )
            for row in reader:
                texts = {code: row.get(code) or "" for code in LANGUAGES}
                status = row.get("status") or "approved"
                if None in row or status not in _STATUSES or sum(bool(text.strip()) for text in texts.values()) < 2:
                    raise InputError(
                        f"{path}: line {reader.line_num} has too many columns, fewer than two languages or a status "
                        f"other than {' and '.join(_STATUSES)}"
                    )
                read.append((texts, row.get("origin") or path.name, status))
    except csv.Error as error:
        raise InputError(f"the memory table {path} can't be read: {error}") from error
    return read


def export(memory: Memory, path: Path) -> int:
    """Writes every entry of `memory` to `path`, all or nothing; returns how many. Raises InputError, OutputError."""
    entries = list(memory.segments())
    if path.suffix.lower() == ".tmx":
        content = tmx.write((entry.texts, entry.origin, entry.created, entry.status) for entry in entries)
    elif path.suffix.lower() in (".tsv", ".csv"):
        buffer = io.StringIO()
        writer = csv.writer(buffer, dialect=_dialect(path))
        writer.writerow(_COLUMNS)
        for entry in entries:
            texts = [" ".join(entry.texts.get(code, "").split()) for code in LANGUAGES]
            writer.writerow([*texts, entry.origin, entry.status, entry.created])
        content = buffer.getvalue().encode()
    else:
        raise InputError(f"a memory can't be written as {path.name}; name a file that ends in .tmx, .xlf, .tsv or .csv")
    atomic.write(path, content)
    return len(entries)


def export_xliff(memory: Memory, path: Path, source: str, target: str, version: str = "2.0") -> int:
    """Writes the entries that have both languages as XLIFF 2.0 or 1.2; returns how many. Raises InputError,
    OutputError."""
    if source == target:
        raise InputError(f"the two languages are the same, {source!r}; name two different ones")
    if version not in xliff.VERSIONS:
        raise InputError(f"XLIFF {version[:10]} can't be written; there are {' and '.join(xliff.VERSIONS)}")
    units = [
        xliff.Unit(f"s{entry.id}", source, target, entry.texts[source], entry.texts[target], "final", _notes(entry))
        for entry in memory.segments()
        if source in entry.texts and target in entry.texts
    ]
    write = xliff.write if version == "2.0" else xliff.write_first
    atomic.write(path, write(units, source, target, "memory"))
    return len(units)


def _notes(entry: Segment) -> dict[str, str]:
    """What XLIFF has no place of its own for."""
    origin = {"origin": entry.origin} if entry.origin else {}
    return origin if entry.status == "approved" else {**origin, "status": entry.status}


class _Tabs(csv.Dialect):
    """Taken as it stands: quotation marks belong to the sentences."""

    delimiter = "\t"
    quotechar = None
    quoting = csv.QUOTE_NONE
    lineterminator = "\n"


class _Commas(csv.excel):
    lineterminator = "\n"


def _dialect(path: Path) -> type[csv.Dialect]:
    return _Commas if path.suffix.lower() == ".csv" else _Tabs
