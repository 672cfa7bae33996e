"""`python -m tests.benchmarks.ray_speed [STATEMENTS]`: the distributed run with 1 and 2 actors against the local one.

Statements of 300 words into three languages. The cluster is started before the clock, so that "overhead" is that of
Ray Data and of loading the models in its actors, not of starting Ray. Wall-clock seconds; ratios within one run are the
figures to keep, and on a machine whose cores are busy otherwise 2 actors can't be faster than 1.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from briefing.batch.distributed import run, start_local
from briefing.batch.work import Order
from tests.benchmarks.batch_speed import measured
from tests.benchmarks.statements import write


def main(count: int) -> None:
    """Prints the figures."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    import ray

    start_local(ray, 2)
    order = Order(to=("hy", "az", "ru"), formats=("json",))
    seconds = {}
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "inbox"), count)
        for workers in (1, 2):
            began = time.perf_counter()
            run(f"{folder}/inbox", f"{folder}/ray{workers}", order, "local", workers=workers)
            seconds[workers] = time.perf_counter() - began
        command = [sys.executable, "-m", "briefing", "batch", f"{folder}/inbox", "--out", f"{folder}/local"]
        local, _, _ = measured([*command, "--to", "hy,az,ru", "--format", "json", "--workers", "2"])
    print(
        f"{count} statements: 1 actor {seconds[1]:.0f} s, 2 actors {seconds[2]:.0f} s ({seconds[1] / seconds[2]:.2f} "
        f"times as fast), local with 2 workers {local:.0f} s; Ray against local {seconds[2] / local:.2f}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
