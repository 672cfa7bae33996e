"""Intake: bytes of any supported format, from a file, the web or standard input, become a `Document`."""

from briefing.intake.dispatch import read, read_bytes

__all__ = ["read", "read_bytes"]
