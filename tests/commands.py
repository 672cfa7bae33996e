"""Runs the `briefing` command as a user would, in a process of its own, with the network blocked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
_BLOCKED = """
import socket, sys
def refuse(*_, **__):
    raise OSError("the network is blocked in this test")
socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = socket.create_connection = refuse
from briefing.cli import main
sys.argv[0] = "briefing"
main()
"""


def briefing(
    *arguments: str | Path, stdin: bytes = b"", folder: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """The finished process of `briefing ARGUMENTS`."""
    command = [sys.executable, "-c", _BLOCKED, *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, cwd=folder, check=False)
