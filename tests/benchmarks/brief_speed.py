"""`python tests/benchmarks/brief_speed.py [FILE]`: 600 words into three languages, cold and warm, and memory.

Cold is a process of its own with `briefing brief`; warm the second brief of one `Briefer`. Memory is the peak resident
set of the cold process.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from briefing import Briefer
from briefing.translate.piecewise import Piecewise

SAMPLE = Path(__file__).parent.parent.parent / "samples" / "secretary-news-conference.txt"
WORDS = 600


def main(path: Path) -> None:
    """Prints the figures."""
    words = path.read_text("utf-8").split(" ")
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(" ".join(words[:WORDS]))
        file.flush()
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "briefing", "brief", file.name], capture_output=True, check=True)
        cold = time.perf_counter() - began
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        briefer = Briefer()
        briefer.brief(file.name)
        if isinstance(briefer.cascade.engine, Piecewise):
            briefer.cascade.engine.forget()
        began = time.perf_counter()
        points = len(briefer.brief(file.name).key_points)
        warm = time.perf_counter() - began
    print(f"{WORDS} words, {points} points, hy az ru: cold {cold:.2f} s, {peak:.0f} MB; warm {warm:.2f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
