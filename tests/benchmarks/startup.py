"""`python tests/benchmarks/startup.py`: seconds and modules of `briefing --help`, cold, against a bare interpreter."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time


def seconds(code: str) -> float:
    """Median of nine runs."""
    times = []
    for _ in range(9):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def main() -> None:
    """Prints the figures."""
    shown = "import sys\nfrom briefing.cli import main\nsys.argv = ['briefing', '--help']\nmain()"
    count = "import sys, briefing.cli; print(len(sys.modules))"
    modules = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True).stdout.strip()
    bare, help_ = seconds("pass"), seconds(shown)
    print(f"interpreter {bare:.3f} s, briefing --help {help_:.3f} s ({help_ / bare:.1f} times), {modules} modules")


if __name__ == "__main__":
    main()
