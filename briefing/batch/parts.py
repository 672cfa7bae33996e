"""The output of a distributed run: Parquet files, each written whole, which are its checkpoint too.

Columns: name, state (`done` or `failed`), error, sha256, language, published, brief (the JSON of the local run, byte
for byte), facts (JSON, as in the index), sketch (MinHash), signature.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Sequence
from typing import Any

from briefing.batch.sources import opened
from briefing.batch.work import Item, Outcome
from briefing.errors import OutputError

_SHOWN = ("name", "state", "error", "sha256", "language", "published", "brief", "facts", "sketch", "signature")


def write_part(out: str, items: Sequence[Item], outcomes: Sequence[Outcome], signature: str) -> str:
    """Puts some results into `out/parts`; the same statements always make the same file. Raises OutputError."""
    import pyarrow as pa
    import pyarrow.parquet

    rows: dict[str, list[Any]] = {column: [] for column in _SHOWN}
    for item, outcome in zip(items, outcomes, strict=True):
        values = (
            *(item.name, outcome.state, outcome.error, outcome.sha256),
            *(outcome.facts.get("language", ""), outcome.facts.get("published", "")),
            *(outcome.files.get(".json", b"").decode("utf-8"), json.dumps(outcome.facts, ensure_ascii=False)),
            *(outcome.sketch, signature),
        )
        for column, value in zip(_SHOWN, values, strict=True):
            rows[column].append(value.encode("utf-8", "replace").decode() if isinstance(value, str) else value)
    digest = hashlib.sha256("\n".join([signature, *rows["name"]]).encode()).hexdigest()[:24]
    schema = pa.schema([(name, pa.binary() if name == "sketch" else pa.string()) for name in _SHOWN])
    sink = pa.BufferOutputStream()
    pyarrow.parquet.write_table(pa.table(rows, schema=schema), sink, compression="zstd")
    file_system, folder = opened(f"{out}/parts")
    final = f"{folder}/part-{digest}.parquet"
    # Object storage shows a file when it is complete; a disk needs a second name until then.
    local = "file" in (file_system.protocol if isinstance(file_system.protocol, tuple) else (file_system.protocol,))
    path = f"{folder}/.part-{secrets.token_hex(8)}.tmp" if local else final
    try:
        file_system.makedirs(folder, exist_ok=True)
        with file_system.open(path, "wb") as file:
            file.write(sink.getvalue().to_pybytes())
        if local:
            file_system.mv(path, final)
    except OSError as error:
        raise OutputError(f"{final} can't be written: {error}; free some space or choose another --out") from error
    return final


def parts(out: str) -> list[str]:
    """The finished parts in `out`, by name."""
    file_system, folder = opened(f"{out}/parts")
    file_system.invalidate_cache()
    if not file_system.isdir(folder):
        return []
    return sorted(str(path) for path in file_system.ls(folder, detail=False) if str(path).endswith(".parquet"))


def rows(out: str, columns: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The rows of all parts that can be read; a damaged one is as if it weren't there, and is done again."""
    import pyarrow as pa
    import pyarrow.parquet

    file_system, _ = opened(out)
    for path in parts(out):
        try:
            with file_system.open(path, "rb") as file:
                found = pyarrow.parquet.read_table(file, columns=list(columns)).to_pylist()
        except (OSError, pa.ArrowInvalid):
            continue
        yield from found


def finished(out: str, signature: str, retry: bool) -> set[str]:
    """The names that needn't be briefed again; with `retry` what failed isn't among them."""
    return {
        row["name"]
        for row in rows(out, ("name", "state", "signature"))
        if row["signature"] == signature and (row["state"] == "done" or not retry)
    }
