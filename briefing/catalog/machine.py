"""What this machine can carry: its free memory and disk, and what a model needs of both.

Memory of a model that runs = `BASE` + `OVERHEAD` × parameters × bytes a parameter + `WORKING`. The `ctranslate2` engine
puts as many sentences into a batch as `WORKING` holds: for each, beams × (target tokens × decoder layers × width × 16
bytes + vocabulary × 8 bytes). `tests/benchmarks/model_memory.py` checks it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

BYTES = {"float32": 4.0, "float16": 2.0, "bfloat16": 2.0, "int8": 1.0, "int8_float16": 1.0, "int8_bfloat16": 1.0}
"""Bytes a parameter by compute type."""
BASE = 150_000_000
"""Bytes of the interpreter with its libraries."""
OVERHEAD = 1.1
"""Scales, biases and what the allocator keeps, as a factor on the weights."""
WORKING = 600_000_000
"""Bytes for the sentences being decoded, by all workers together."""
MARGIN = 200_000_000
"""Bytes of disk that stay free."""


def memory_bytes(parameters: int, compute_type: str) -> int:
    """Memory that a model of so many parameters needs while it translates, in bytes."""
    return int(BASE + OVERHEAD * parameters * BYTES[compute_type] + WORKING)


def disk_bytes(parameters: int, compute_type: str) -> int:
    """Disk that converted weights take, in bytes."""
    return int(1.03 * parameters * BYTES[compute_type])


def free_memory() -> int | None:
    """Bytes of memory that can be had without swapping; all of the machine's where the system doesn't say how much is
    free; None where it says nothing."""
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def free_disk(folder: Path) -> int:
    """Bytes free where `folder` lies or will lie."""
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free


def readable(size: float) -> str:
    """`615 MB`, `3.3 GB`: powers of 1000."""
    if size < 1e6:
        return f"{size / 1e3:.0f} kB"
    return f"{size / 1e6:.0f} MB" if size < 1e9 else f"{size / 1e9:.1f} GB"
