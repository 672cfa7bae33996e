"""What a distributed run reads, as items, on local disk or object storage: folders of files, JSONL, Parquet.

A table has a column `text` or `html` and may have `id`, `title` and `published`; without an id, a row is called by the
digest of its text. Whatever can't be read becomes an item with an error, never an exception.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from briefing.batch.inbox import is_supported
from briefing.batch.work import Item
from briefing.errors import InputError
from briefing.intake.limits import MAX_FILE

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

TABLES = (".jsonl", ".ndjson", ".parquet")
_ROWS = 256
_LONGEST_NAME = 500


def opened(location: str) -> tuple[AbstractFileSystem, str]:
    """The file system of a path or `s3://…` and the path in it. Raises InputError where its driver is missing."""
    import fsspec

    try:
        file_system, path = fsspec.core.url_to_fs(location)
    except (ImportError, ValueError) as error:
        raise InputError(f"{location} can't be opened: {error}") from error
    return file_system, str(path)


def listed(location: str) -> list[tuple[str, str]]:
    """Each file to read (its location and what it is called below the input), in the order of the names.

    Tables are called by the empty name: their rows have names. Raises InputError where there is nothing.
    """
    file_system, root = opened(location)
    try:
        if file_system.isfile(root):
            names = [root]
        elif file_system.isdir(root):
            names = [str(path) for path in file_system.find(root)]
        else:
            raise InputError(f"there is no {location} to take statements from; check the path")
    except OSError as error:
        raise InputError(f"{location} can't be listed: {error}; check the path and the permissions") from error
    found = []
    for path in names:
        name = path.removeprefix(root).lstrip("/") or path.rpartition("/")[2]
        if name.lower().endswith(TABLES):
            found.append((file_system.unstrip_protocol(path), ""))
        elif not any(part.startswith(".") for part in name.split("/")) and is_supported(name):
            found.append((file_system.unstrip_protocol(path), name))
    if not found:
        raise InputError(f"{location} holds no statements: no text, HTML, DOCX, PDF, subtitles, JSONL or Parquet")
    return sorted(found, key=lambda each: (each[1].encode("utf-8", "surrogateescape"), each[0]))


def items(location: str, name: str) -> Iterator[Item]:
    """The statements of one listed file, one after the other."""
    if name:
        yield _file(location, name)
        return
    try:
        for number, row in enumerate(_parquet(location) if location.endswith(".parquet") else _lines(location), 1):
            yield row if isinstance(row, Item) else _row(row, f"{location}#{number}")
    except Exception as error:  # a damaged table gives what came before the damage
        yield Item(0, "", location, error=f"{location} can't be read on: {' '.join(str(error).split())[:300]}")


def _file(location: str, name: str) -> Item:
    file_system, path = opened(location)
    try:
        if file_system.size(path) > MAX_FILE:
            return Item(0, "", name, error=f"{name} is larger than {MAX_FILE // 1_000_000} MB; split it and try again")
        return Item(0, "", name, data=file_system.cat_file(path))
    except Exception as error:  # each storage has errors of its own
        return Item(0, "", name, error=f"{name} can't be read: {' '.join(str(error).split())[:300]}")


def _parquet(location: str) -> Iterator[Mapping[str, Any]]:
    import pyarrow.parquet

    file_system, path = opened(location)
    with file_system.open(path, "rb") as file:
        table = pyarrow.parquet.ParquetFile(file)
        wanted = [name for name in ("id", "text", "html", "title", "published") if name in table.schema_arrow.names]
        for batch in table.iter_batches(batch_size=_ROWS, columns=wanted):
            yield from batch.to_pylist()


def _lines(location: str) -> Iterator[Mapping[str, Any] | Item]:
    file_system, path = opened(location)
    with file_system.open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                if not isinstance(row, dict):
                    raise ValueError("it is no object")
                yield row
            except ValueError as error:
                where = f"{location}#{number}"
                yield Item(0, "", where, error=f"line {number} of {location} is no JSON object: {error}")


def _row(row: Mapping[str, Any], where: str) -> Item:
    html, text = row.get("html"), row.get("text")
    content = text if isinstance(text, str) and text else html
    if not isinstance(content, str):
        return Item(0, "", str(row.get("id") or where), error=f"{where} has no column text or html with text in it")
    data = content.encode("utf-8", "replace")
    name = str(row.get("id") or "")[:_LONGEST_NAME] or hashlib.sha256(data).hexdigest()
    published = row.get("published")
    return Item(
        0,
        "",
        name,
        data=data,
        file_name=f"{name}{'.txt' if content is text else '.html'}",
        title=str(row.get("title") or ""),
        published=str(published)[:10] if published else "",
    )
