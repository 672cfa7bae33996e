"""`python -m tests.benchmarks.ray_speed [STATEMENTS]`: the distributed run with 1 and 2 actors against the local one.

Statements of 300 words into three languages. The cluster is started before the clock, so that "overhead" is that of
Ray Data and of loading the models in driver and actors, not of starting Ray; what loading alone takes is measured with
two statements and given too. Wall-clock seconds; ratios within one run are the figures to keep, and on a machine whose
cores are busy otherwise 2 actors can't be faster than 1.
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
    with tempfile.TemporaryDirectory() as folder:

        def seconds(inbox: str, workers: int) -> float:
            began = time.perf_counter()
            assert run(f"{folder}/{inbox}", f"{folder}/{inbox}-ray{workers}", order, "local", workers=workers) == 0
            return time.perf_counter() - began

        write(Path(folder, "few"), 2)
        write(Path(folder, "inbox"), count)
        loading = {workers: seconds("few", workers) for workers in (1, 2)}
        whole = {workers: seconds("inbox", workers) for workers in (1, 2)}
        command = [sys.executable, "-m", "briefing", "batch", f"{folder}/inbox", "--out", f"{folder}/local"]
        local, _, _ = measured([*command, "--to", "hy,az,ru", "--format", "json", "--workers", "2"])
    ray.shutdown()
    net = {workers: whole[workers] - loading[workers] for workers in (1, 2)}
    print(
        f"{count} statements: 1 actor {whole[1]:.0f} s, 2 actors {whole[2]:.0f} s ({whole[1] / whole[2]:.2f} times as "
        f"fast; {net[1] / net[2]:.2f} without the {loading[1]:.0f} and {loading[2]:.0f} s that two statements take), "
        f"local with 2 workers {local:.0f} s; Ray against local {whole[2] / local:.2f}",
        flush=True,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 96)
