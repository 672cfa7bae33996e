"""The brief on its way out: one module per format.

A format is a class that follows `Exporter`, registered under its name in the entry-point group `briefing.exports`.
"""

from __future__ import annotations

from briefing.atomic import write
from briefing.export.exporter import Exporter, exporter

__all__ = ["Exporter", "exporter", "write"]
