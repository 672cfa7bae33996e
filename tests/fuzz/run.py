"""`python -m tests.fuzz.run [SECONDS] [FORMAT …]`: fuzzes the intake with atheris (libFuzzer), all formats in turn.

Needs `pip install atheris`. What is found stays in `crash-*` in the current folder; `python -m tests.fuzz.run replay
FORMAT FILE` shows it again. Each format runs in a process of its own, because libFuzzer ends the one it runs in.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.targets import SEEDS, TARGETS


def one(name: str, seconds: int) -> None:
    """Never returns."""
    import atheris

    with atheris.instrument_imports(include=["briefing.intake"]):
        from briefing.intake import read_bytes  # noqa: F401 - seen by the instrumentation
    folder = tempfile.mkdtemp()
    for number, seed in enumerate(SEEDS[name]):
        Path(folder, f"seed{number}").write_bytes(seed[:4000])
    options = [f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=4096", "-max_len=4000", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *options, folder], TARGETS[name])
    atheris.Fuzz()


def main(arguments: list[str]) -> int:
    """The number of formats with findings."""
    if arguments[:1] == ["replay"]:
        TARGETS[arguments[1]](Path(arguments[2]).read_bytes())
        return 0
    seconds = int(arguments[0]) if arguments else 60
    names = arguments[1:] or list(TARGETS)
    found = 0
    for name in names:
        each = max(1, seconds // len(names))
        command = [sys.executable, "-m", "tests.fuzz.run", "one", name, str(each)]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        found += done.returncode != 0
        told = "nothing found" if done.returncode == 0 else done.stdout[-3000:] + done.stderr[-3000:]
        print(f"{name}: {each} s, {told}", flush=True)
    return found


if __name__ == "__main__":
    if sys.argv[1:2] == ["one"]:
        one(sys.argv[2], int(sys.argv[3]))
    sys.exit(main(sys.argv[1:]))
