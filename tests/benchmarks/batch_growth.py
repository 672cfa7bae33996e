"""`python -m tests.benchmarks.batch_growth [STATEMENTS …]`: memory and cost of the queue as documents and corpus grow.

Statements of 300 words without translations (`--to` of the source language alone), so that the queue, the index and the
near-duplicates are what is measured, with one worker. For each size: CPU milliseconds a statement of driver and worker
together, the peak of the driver and of the worker in MB, and the size of the queue. Flat memory and cost show as equal
figures. `--document` measures the growth of one document instead: 1, 10 and 100 times 300 words into three languages.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from briefing.briefer import Briefer
from briefing.document import Document
from tests.benchmarks.batch_speed import measured
from tests.benchmarks.statements import statement, write

SIZES = (100, 1000, 10_000)
_DRIVER = """
import resource, sys
from briefing.cli import main
try:
    main()
finally:
    peaks = [resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(*peaks, file=open(sys.argv[sys.argv.index("--out") + 1] + ".peaks", "w"))
"""


def corpus(sizes: list[int]) -> None:
    """Prints a line for each size of the corpus."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            inbox, out = Path(folder, "inbox"), Path(folder, "out")
            write(inbox, size)
            arguments = ["batch", str(inbox), "--out", str(out), "--to", "en", "--workers", "1", "--format", "json"]
            wall, cpu, _ = measured([sys.executable, "-c", _DRIVER, *arguments])
            driver, worker = map(int, Path(f"{out}.peaks").read_text().split())
            queue = (out / "queue.sqlite").stat().st_size
            print(
                f"{size} statements: {wall:.0f} s, {1000 * cpu / size:.1f} CPU ms each, driver {driver} MB, "
                f"worker {worker} MB, queue {queue / size / 1000:.1f} kB each",
                flush=True,
            )


def document() -> None:
    """Prints the CPU seconds of one brief as the document grows."""
    briefer = Briefer(threads=1)
    briefer.brief(Document(statement(0)))
    for times in (1, 10, 100):
        text = "\n\n".join(statement(number) for number in range(times))
        began = time.process_time()
        briefer.brief(Document(text))
        print(f"{times} × 300 words: {time.process_time() - began:.2f} CPU s", flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--document"]:
        document()
    else:
        corpus([int(each) for each in sys.argv[1:]] or list(SIZES))
