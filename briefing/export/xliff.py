"""XLIFF 2.0 (OASIS, 2014): a brief for a CAT tool, one unit a key point. It has room for one target language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping

from briefing.brief import Brief, KeyPoint
from briefing.document import Document
from briefing.errors import InputError
from briefing.export import masthead
from briefing.export.legible import line
from briefing.export.wording import english_name, flag_words

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_SETTLED = ("memory", "human")
"""Origins of translations that a person stands for."""
_NOT_NAME = re.compile(r"\s+")


class XliffExporter:
    """Source and translation of every point, with speaker, evidence and flags as notes."""

    extension = ".xlf"
    media_type = "application/xliff+xml"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The brief as XLIFF in UTF-8. Raises InputError where it has several target languages."""
        return self.with_notes(brief, {})

    def with_notes(self, brief: Brief, notes: Mapping[str, Mapping[str, str]]) -> bytes:
        """As `render`, with more notes: by id of the point, then by category."""
        targets = masthead.targets(brief)
        if len(targets) > 1:
            names = ", ".join(map(english_name, targets))
            raise InputError(f"an XLIFF 2.0 file has one target language, this brief {names}; name one with --to")
        root = ET.Element("xliff", {"xmlns": NAMESPACE, "version": "2.0", "srcLang": brief.source.language or "und"})
        if targets:
            root.set("trgLang", targets[0])
        file = ET.SubElement(root, "file", id="brief", original=line(masthead.title(brief)))
        for number, point in enumerate(brief.key_points, 1):
            _unit(file, point, number, targets[0] if targets else "", notes.get(point.id, {}))
        if not brief.key_points:  # a file has one unit at least (§4.2.2.2)
            segment = ET.SubElement(ET.SubElement(file, "unit", id="empty", translate="no"), "segment")
            ET.SubElement(segment, "source")
        ET.indent(root)
        written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
        return written + b"\n"


def _unit(file: ET.Element, point: KeyPoint, number: int, target: str, more: Mapping[str, str]) -> None:
    unit = ET.SubElement(file, "unit", id=_NOT_NAME.sub("-", line(point.id)) or f"u{number}")
    translation = point.translations.get(target)
    notes = [("speaker", point.speaker)] + [("evidence", evidence.quote) for evidence in point.evidence]
    notes += [("flag", words) for words in flag_words(translation)] if translation else []
    notes += more.items()
    kept = [(category, line(text)) for category, text in notes if line(text)]
    if kept:
        group = ET.SubElement(unit, "notes")
        for category, text in kept:
            ET.SubElement(group, "note", category=category).text = text
    settled = translation is not None and translation.origin in _SETTLED
    segment = ET.SubElement(unit, "segment", state="translated" if settled else "initial")
    ET.SubElement(segment, "source").text = line(point.text)
    if translation is not None:
        ET.SubElement(segment, "target").text = line(translation.text)
