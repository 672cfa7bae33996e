"""JSON: the contract itself, for programs."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, cast

from briefing.brief import Brief
from briefing.document import Document


class JsonExporter:
    """`Brief.to_dict()` as indented JSON in UTF-8, described by `briefing/schema/brief-1.json`."""

    extension = ".json"
    media_type = "application/json"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The brief as JSON with a newline at the end. Raises ValueError for a score that is no number."""
        text = json.dumps(brief.to_dict(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
        # A lone surrogate has no UTF-8; Python's escape for it, \udXXX, is JSON's too.
        return text.encode("utf-8", "backslashreplace")


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a brief."""
    text = (files("briefing") / "schema" / "brief-1.json").read_text(encoding="utf-8")
    return cast("dict[str, Any]", json.loads(text))
