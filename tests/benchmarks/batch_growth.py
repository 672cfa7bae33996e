"""`python -m tests.benchmarks.batch_growth [STATEMENTS …]`: memory and cost of the queue as documents and corpus grow.

Statements of 300 words (`--words` says otherwise) without translations (`--to` of the source language alone; `--to ru`
translates with the embedded model), so that the queue, the index and the near-duplicates are what is measured, with one
worker. For each size: CPU milliseconds a statement of driver and worker together, the peak of the driver and of the
worker in MB, and the size of the queue. Flat memory and cost show as equal figures.

`--document` measures the growth of one document instead: 1, 10 and 100 times 300 words into three languages; `--memory`
that of the newsroom's memory: 100, 1,000 and 10,000 approved sentences, looked up for three languages.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from briefing.briefer import Briefer
from briefing.document import Document
from briefing.translate.memory import Memory
from tests.benchmarks.batch_speed import measured
from tests.benchmarks.statements import WORDS, statement, write

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


def corpus(sizes: list[int], words: int, to: str) -> None:
    """Prints a line for each size of the corpus."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            inbox, out = Path(folder, "inbox"), Path(folder, "out")
            write(inbox, size, words)
            arguments = ["batch", str(inbox), "--out", str(out), "--to", to, "--workers", "1", "--format", "json"]
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
        text = statement(0, times * WORDS)  # several statements in a row would be read as something else
        began = time.process_time()
        brief = briefer.brief(Document(text))
        seconds = time.process_time() - began
        print(f"{times} × {WORDS} words: {seconds:.2f} CPU s, {len(brief.key_points)} key points", flush=True)


def memory() -> None:
    """Prints the CPU milliseconds of a sentence looked up as the memory grows."""
    asked = [statement(number).split("\n\n")[1].split(". ")[0] + "." for number in range(50)]
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            own = Memory(Path(folder, "memory.sqlite"))
            known = [statement(100 + number, 40).split("\n\n")[1] for number in range(size)]
            own.add_all(({"en": text, "ru": text, "az": text, "hy": text}, "human", "approved") for text in known)
            began = time.process_time()
            for text in asked:
                for language in ("hy", "az", "ru"):
                    own.lookup(text, "en", language)
            each = 1000 * (time.process_time() - began) / len(asked)
            print(f"{size} approved sentences: {each:.1f} CPU ms a sentence for three languages", flush=True)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("sizes", nargs="*", type=int)
    options.add_argument("--words", type=int, default=300)
    options.add_argument("--to", default="en")
    options.add_argument("--document", action="store_true")
    options.add_argument("--memory", action="store_true")
    chosen = options.parse_args()
    if chosen.document or chosen.memory:
        (document if chosen.document else memory)()
    else:
        corpus(chosen.sizes or list(SIZES), chosen.words, chosen.to)
