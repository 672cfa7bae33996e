"""XLIFF: translations on their way to a CAT tool and back. Reads 1.2 and 2.x, writes 1.2 and 2.0 (OASIS, 2008
and 2014)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from briefing.errors import InputError
from briefing.translate.xml_file import child, language, local, parse, serialized, words

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
FIRST_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
VERSIONS = ("2.0", "1.2")
"""What is written."""
_UNREADY = ("new", "initial", "needs-", "rejected")
"""States, of either version, in which nobody stands for a translation yet."""
_CODES = frozenset({"bpt", "ept", "ph", "it", "x", "bx", "ex"})


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: languages as BCP 47 codes, empty for one that isn't supported; state as the file has it; notes by
    category."""

    id: str
    source_language: str
    target_language: str
    source: str
    target: str
    state: str = ""
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether there is a translation that somebody stands for."""
        return bool(self.target) and not self.state.startswith(_UNREADY)


def read(data: bytes, what: str) -> list[Unit]:
    """The units of a file in order; `what` is for messages. Raises InputError where it isn't XLIFF 1.2 or 2.x."""
    root = parse(data, what)
    if local(root) != "xliff":
        raise InputError(f"{what} isn't XLIFF: its first element is <{local(root)}>")
    version = root.get("version", "")
    if version.startswith("2."):
        languages = language(root.get("srcLang", "")), language(root.get("trgLang", ""))
        return [_second(unit, *languages) for unit in root.iter("{*}unit")]
    if version == "1.2":
        return [
            _first(unit, language(file.get("source-language", "")), language(file.get("target-language", "")))
            for file in root.iter("{*}file")
            for unit in file.iter("{*}trans-unit")
        ]
    raise InputError(f"{what} is XLIFF {version or 'of no version'}; there can be read 1.2 and 2.0")


def write(units: Iterable[Unit], source: str, target: str, original: str) -> bytes:
    """An XLIFF 2.0 file; `original` names what was translated. Where `target` is empty nothing is translated yet."""
    from lxml import etree

    space = f"{{{NAMESPACE}}}"
    root = etree.Element(f"{space}xliff", version="2.0", srcLang=source, nsmap={None: NAMESPACE})
    if target:
        root.set("trgLang", target)
    file = child(root, f"{space}file", id="f1", original=original or "briefing")
    for number, unit in enumerate(units, 1):
        element = child(file, f"{space}unit", id=unit.id or f"u{number}")
        if unit.notes:
            notes = child(element, f"{space}notes")
            for category, text in unit.notes.items():
                child(notes, f"{space}note", text, category=category)
        segment = child(element, f"{space}segment", **({"state": unit.state} if unit.state else {}))
        child(segment, f"{space}source", unit.source)
        if target and unit.target:
            child(segment, f"{space}target", unit.target)
    return serialized(root)


def write_first(units: Iterable[Unit], source: str, target: str, original: str) -> bytes:
    """The same as XLIFF 1.2, for tools that know nothing newer."""
    from lxml import etree

    space = f"{{{FIRST_NAMESPACE}}}"
    root = etree.Element(f"{space}xliff", version="1.2", nsmap={None: FIRST_NAMESPACE})
    languages = {"source-language": source, **({"target-language": target} if target else {})}
    file = child(root, f"{space}file", original=original or "briefing", datatype="plaintext", **languages)
    body = child(file, f"{space}body")
    for number, unit in enumerate(units, 1):
        element = child(body, f"{space}trans-unit", id=unit.id or f"u{number}")
        child(element, f"{space}source", unit.source)
        if target and unit.target:
            child(element, f"{space}target", unit.target, **({"state": unit.state} if unit.state else {}))
        for category, text in unit.notes.items():
            child(element, f"{space}note", text, **{"from": category})
    return serialized(root)


def _second(unit: Any, source: str, target: str) -> Unit:
    sources, targets, states = [], [], []
    for segment in unit.iter("{*}segment"):
        written, translated = segment.find("{*}source"), segment.find("{*}target")
        sources.append(words(written) if written is not None else "")
        targets.append(words(translated) if translated is not None else "")
        states.append(segment.get("state", ""))
    whole = all(targets)  # a unit that is half translated isn't translated
    notes = {note.get("category", ""): words(note) for note in unit.iterfind("{*}notes/{*}note")}
    weakest = next((state for state in states if state.startswith(_UNREADY)), states[0] if states else "")
    identifier = unit.get("id", "")
    return Unit(identifier, source, target, " ".join(sources), " ".join(targets) if whole else "", weakest, notes)


def _first(unit: Any, source: str, target: str) -> Unit:
    written, translated = unit.find("{*}source"), unit.find("{*}target")
    state = translated.get("state", "") if translated is not None else ""
    return Unit(
        unit.get("id", ""),
        source,
        target,
        words(written, _CODES) if written is not None else "",
        words(translated, _CODES) if translated is not None else "",
        state,
        {note.get("from", ""): words(note) for note in unit.iterfind("{*}note")},
    )
