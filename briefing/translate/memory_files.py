"""Translation memories as tables: tab separated (`.tsv`) or comma separated (`.csv`), with a header.

Columns: `en`, `ru`, `az`, `hy`, two of them or more, and, where present, `origin` and `status`; `export` writes
`created` as well.
"""

from __future__ import annotations

import csv
import io
import os
import tempfile
from pathlib import Path

from briefing.errors import InputError, OutputError
from briefing.translate import own_text
from briefing.translate.memory import Memory
from briefing.translate.tables import LANGUAGES

_COLUMNS = (*LANGUAGES, "origin", "status", "created")
_STATUSES = ("approved", "phrase")


def import_(memory: Memory, path: Path) -> int:
    """Adds every row of the table in `path` to `memory`; returns how many rows it read.

    Nothing is added where any row is wrong. Raises InputError that names the line, or where the file can't be read.
    """
    read = rows(path)
    memory.add_all(read)
    return len(read)


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
    if path.suffix.lower() not in (".tsv", ".csv"):
        raise InputError(f"a memory can't be written as {path.name}; name a file that ends in .tsv or .csv")
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.parent, prefix=path.name, delete=False
        ) as file:
            writer = csv.writer(file, dialect=_dialect(path))
            writer.writerow(_COLUMNS)
            count = 0
            for segment in memory.segments():
                texts = [" ".join(segment.texts.get(code, "").split()) for code in LANGUAGES]
                writer.writerow([*texts, segment.origin, segment.status, segment.created])
                count += 1
        os.replace(file.name, path)  # noqa: PTH105
        return count
    except OSError as error:
        raise OutputError(f"the memory can't be written to {path}: {error.strerror}") from error


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
