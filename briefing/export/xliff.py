"""XLIFF 2.0 and 1.2 (OASIS, 2014 and 2008): a brief for a CAT tool, one unit for the headline and one for each
key point. A file has one target language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.brief import Brief, Translation
from briefing.document import Document
from briefing.errors import InputError
from briefing.export import masthead
from briefing.export.legible import line
from briefing.export.wording import english_name, flag_words

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
FIRST_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
HEADLINE = "headline"
"""Id of the unit that is the headline."""
_SETTLED = ("memory", "human")
"""Origins of translations that a person stands for."""
_NOT_NAME = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Unit:
    """What either version says of a sentence; notes: category and text."""

    id: str
    source: str
    translation: Translation | None
    notes: tuple[tuple[str, str], ...]

    @property
    def settled(self) -> bool:
        return self.translation is not None and self.translation.origin in _SETTLED


class XliffExporter:
    """Source and translation of the headline and of every point, with speaker, evidence and flags as notes."""

    extension = ".xlf"
    media_type = "application/xliff+xml"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The brief as XLIFF 2.0 in UTF-8. Raises InputError where it has several target languages."""
        return self.with_notes(brief, {})

    def with_notes(self, brief: Brief, notes: Mapping[str, Mapping[str, str]], version: str = "2.0") -> bytes:
        """As `render`, with more notes: by id of the point, or `headline`, then by category. version: 2.0 or 1.2.

        Raises InputError for another version too.
        """
        targets = masthead.targets(brief)
        if len(targets) > 1:
            names = ", ".join(map(english_name, targets))
            raise InputError(f"an XLIFF file has one target language, this brief {names}; name one with --to")
        if version not in _WRITERS:
            raise InputError(f"XLIFF {version!r} can't be written; there are: {', '.join(_WRITERS)}")
        units = list(_units(brief, targets[0] if targets else "", notes))
        root = _WRITERS[version](units, brief.source.language or "und", targets[0] if targets else "", brief)
        ET.indent(root)
        written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
        return written + b"\n"


def _units(brief: Brief, target: str, more: Mapping[str, Mapping[str, str]]) -> Iterator[_Unit]:
    if headline := masthead.headline(brief):
        translation = masthead.translated_headline(brief, target)
        kept = _notes([("context", "headline of the brief")], translation, more.get(HEADLINE, {}))
        yield _Unit(HEADLINE, headline, translation, kept)
    for number, point in enumerate(brief.key_points, 1):
        translation = point.translations.get(target)
        known = [("speaker", point.speaker)] + [("evidence", evidence.quote) for evidence in point.evidence]
        kept = _notes(known, translation, more.get(point.id, {}))
        yield _Unit(_NOT_NAME.sub("-", line(point.id)) or f"u{number}", line(point.text), translation, kept)


def _notes(
    known: list[tuple[str, str]], translation: Translation | None, more: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    flags = [("flag", words) for words in flag_words(translation)] if translation else []
    return tuple((category, line(text)) for category, text in (*known, *flags, *more.items()) if line(text))


def _second(units: list[_Unit], source: str, target: str, brief: Brief) -> ET.Element:
    root = ET.Element("xliff", {"xmlns": NAMESPACE, "version": "2.0", "srcLang": source})
    if target:
        root.set("trgLang", target)
    file = ET.SubElement(root, "file", id="brief", original=line(masthead.title(brief)))
    for unit in units:
        element = ET.SubElement(file, "unit", id=unit.id)
        if unit.notes:
            group = ET.SubElement(element, "notes")
            for category, text in unit.notes:
                ET.SubElement(group, "note", category=category).text = text
        segment = ET.SubElement(element, "segment", state="translated" if unit.settled else "initial")
        ET.SubElement(segment, "source").text = unit.source
        if unit.translation is not None:
            ET.SubElement(segment, "target").text = line(unit.translation.text)
    if not units:  # a file has one unit at least (§4.2.2.2)
        segment = ET.SubElement(ET.SubElement(file, "unit", id="empty", translate="no"), "segment")
        ET.SubElement(segment, "source")
    return root


def _first(units: list[_Unit], source: str, target: str, brief: Brief) -> ET.Element:
    root = ET.Element("xliff", {"xmlns": FIRST_NAMESPACE, "version": "1.2"})
    file = ET.SubElement(root, "file", original=line(masthead.title(brief)), datatype="plaintext")
    file.set("source-language", source)
    if target:
        file.set("target-language", target)
    body = ET.SubElement(file, "body")
    for unit in units:
        element = ET.SubElement(body, "trans-unit", id=unit.id)
        ET.SubElement(element, "source").text = unit.source
        if unit.translation is not None:
            state = "translated" if unit.settled else "needs-review-translation"
            ET.SubElement(element, "target", state=state).text = line(unit.translation.text)
        for category, text in unit.notes:
            ET.SubElement(element, "note", {"from": category}).text = text
    return root


_WRITERS = {"2.0": _second, "1.2": _first}
