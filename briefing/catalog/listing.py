"""The rows of `briefing models list`."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.catalog import machine
from briefing.catalog.convert import CONVERTED_FAMILIES
from briefing.catalog.entry import Entry, entries
from briefing.catalog.installed import installed
from briefing.catalog.shipped import models_folder


def available() -> Iterator[tuple[str, ...]]:
    """Every model of the catalogue: name, kind, parameters, download, memory, what of it fits, languages, licence."""
    memory, disk = machine.free_memory(), machine.free_disk(models_folder())
    here = installed()
    for entry in entries().values():
        kind, needed = need(entry)
        yield (
            entry.name,
            entry.kind,
            f"{entry.parameters / 1e9:.1f} B" if entry.parameters >= 1e9 else f"{entry.parameters / 1e6:.0f} M",
            machine.readable(entry.download_bytes),
            f"{machine.readable(needed)} {kind}",
            "installed" if entry.name in here else _fits(entry, needed, memory, disk),
            " ".join(entry.languages),
            entry.licence + (" (see its warning)" if entry.warning else ""),
        )


def need(entry: Entry) -> tuple[str, int]:
    """The compute type that a model would run in here, and the memory (bytes) it needs then."""
    kind = "int8" if entry.family in CONVERTED_FAMILIES else "bfloat16" if entry.kind == "instruct" else entry.ships
    return kind, machine.memory_bytes(entry.parameters, kind)


def _fits(entry: Entry, needed: int, memory: int | None, disk: int) -> str:
    converted = machine.disk_bytes(entry.parameters, "int8") if entry.family in CONVERTED_FAMILIES else 0
    short = []
    if memory is not None and needed > memory:
        short.append(f"memory ({machine.readable(memory)} free)")
    if entry.download_bytes + converted + machine.MARGIN > disk:
        short.append(f"disk ({machine.readable(disk)} free)")
    return f"too little {' and '.join(short)}" if short else "fits"
