"""`unshare -rm python -m tests.batch.small_disk FOLDER`: a batch on a disk that is really full, grown until it fits.

FOLDER has an `inbox` and the archive of an undisturbed run. The disk is a tmpfs in a mount namespace of this process's
own. Prints what each run that didn't fit said, and fails where the last one leaves anything else than the undisturbed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from briefing import OutputError
from tests.batch.inboxes import archive, plan, run, table

STEP = 48
"""Kilobytes by which the disk grows."""


def main(folder: Path) -> None:
    out = folder / "out"
    out.mkdir()
    size = STEP
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "none", out], check=True)
    while True:
        try:
            run(plan(folder))
            break
        except OutputError as error:
            print(error)
        size += STEP
        subprocess.run(["mount", "-o", f"remount,size={size}k", out], check=True)
    assert archive(out) == archive(folder / "undisturbed")
    assert table(out) == table(folder / "undisturbed")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
