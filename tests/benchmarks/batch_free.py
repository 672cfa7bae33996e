"""`python -m tests.benchmarks.batch_free`: what only a free machine can tell of a batch, in under six minutes.

Where the CPU time goes (`batch_stages`), wall-clock speed with 1 and 2 workers (`batch_speed`), and 1 against 2 Ray
actors and Ray against the local run (`ray_speed`), one after the other, sized for two cores. It first says how much of
the cores other programs take, because with more than a tenth the wall-clock figures mean little.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from briefing.translate.ctranslate2 import usable_cores

RUNS = (("batch_stages", "24"), ("batch_speed", "60"), ("ray_speed", "96"))


def busy(seconds: float = 3.0) -> float:
    """The share of all cores that is in use, 0 to 1, over some seconds of waiting (Linux)."""

    def ticks() -> tuple[int, int]:
        numbers = [int(each) for each in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        return sum(numbers), numbers[3] + numbers[4]  # idle and waiting for the disk

    whole, idle = ticks()
    time.sleep(seconds)
    whole_after, idle_after = ticks()
    return 1 - (idle_after - idle) / max(1, whole_after - whole)


def main() -> None:
    """Prints the figures of all runs."""
    began = time.perf_counter()
    print(f"{usable_cores()} cores, {busy():.0%} of all cores in use by other programs", flush=True)
    for name, size in RUNS:
        print(f"-- {name} {size}", flush=True)
        subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}", size], check=True)
    print(f"-- {time.perf_counter() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
