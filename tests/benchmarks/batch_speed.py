"""`python -m tests.benchmarks.batch_speed [STATEMENTS]`: how fast `briefing batch` is, with 1 worker and with 2.

Statements of 300 words, each different, into Armenian, Azerbaijani and Russian, five points each, by the embedded
model. CPU seconds are those of the driver and its workers, models loaded included; they hardly depend on what else the
machine does, so "a core" is the figure to plan with. Wall-clock figures are given beside them.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.statements import write


def measured(command: list[str]) -> tuple[float, float, float]:
    """Wall-clock seconds, CPU seconds and peak resident megabytes (of the largest process) of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, after.ru_maxrss / 1024


def main(count: int) -> None:
    """Prints the figures."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "none"), 1)
        write(Path(folder, "inbox"), count)
        size = 0
        for workers in (1, 2):
            command = [sys.executable, "-m", "briefing", "batch", "--to", "hy,az,ru", "--workers", str(workers)]
            _, loading, _ = measured([*command, f"{folder}/none", "--out", f"{folder}/none{workers}"])
            wall, cpu, peak = measured([*command, f"{folder}/inbox", "--out", f"{folder}/out{workers}"])
            each = (cpu - loading) / (count - 1)
            print(
                f"{workers} workers: {count} statements in {wall:.0f} s, {count / wall:.1f} a second; "
                f"{1000 * each:.0f} CPU ms each, so {1 / each:.1f} a second and core; loading {loading:.1f} CPU s; "
                f"{peak:.0f} MB in the largest process"
            )
            size = sum(path.stat().st_size for path in Path(folder, f"out{workers}").rglob("*") if path.is_file())
        print(f"archive: {size / count / 1000:.1f} kB a statement, the queue included")


def translation() -> None:
    """Prints the CPU seconds of translating the points of four statements into three languages, on one thread."""
    from briefing.briefer import Briefer
    from briefing.document import Document
    from tests.benchmarks.statements import statement

    briefer = Briefer(threads=1)
    briefer.brief(Document(statement(0)))
    briefed = briefer.brief_many([Document(statement(number)) for number in range(101, 105)], to=())
    texts = [point.text for each in briefed if isinstance(each, tuple) for point in each[0].key_points]
    began = time.process_time()
    for language in ("hy", "az", "ru"):
        briefer.translate(texts, "en", language)
    print(f"{len(texts)} points into 3 languages: {time.process_time() - began:.1f} CPU s")


if __name__ == "__main__":
    if sys.argv[1:] == ["--translation"]:
        sys.exit(translation())
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
