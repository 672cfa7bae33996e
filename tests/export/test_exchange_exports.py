"""ninjs, XLIFF and the text for messengers."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest
from export_briefs import BRIEF, DOCUMENT, SUMMARY, briefs
from hypothesis import given, settings
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from briefing.brief import Brief
from briefing.errors import InputError
from briefing.export.messenger import MessengerExporter
from briefing.export.ninjs import NinjsExporter
from briefing.export.xliff import NAMESPACE, XliffExporter

_STRING: dict[str, Any] = {"type": "string"}
_TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}


def _closed(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _many(**properties: Any) -> dict[str, Any]:
    return {"type": "array", "items": _closed(**properties)}


_NAMED = {"name": _STRING, "rel": _STRING, "uri": _STRING, "literal": _STRING}
_PERCENT = {"type": "integer", "minimum": 0, "maximum": 100}
_ITEM: dict[str, Any] = {
    "uri": {"type": "string", "pattern": r"^[a-z]+:\S+$"},
    "standard": _closed(name=_STRING, version=_STRING, schema=_STRING),
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]},
    "representationType": {"enum": ["full", "partial"]},
    "versionCreated": _TIME,
    "contentCreated": _TIME,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "language": _STRING,
    "edNote": _STRING,
    "title": _STRING,
    "headlines": {"type": "array", "items": _closed(("value",), role=_STRING, contentType=_STRING, value=_STRING)},
    "bodies": {
        "type": "array",
        "items": _closed(
            ("value",),
            role=_STRING,
            contentType=_STRING,
            charCount={"type": "integer"},
            wordCount={"type": "integer"},
            value=_STRING,
        ),
    },
    "people": _many(**_NAMED),
    "subjects": _many(**_NAMED, creator=_STRING, relevance=_PERCENT, confidence=_PERCENT),
    "infoSources": _many(name=_STRING, role=_STRING, uri=_STRING, literal=_STRING),
    "digitalSourceType": _closed(name=_STRING, uri=_STRING, literal=_STRING),
}
# What the ninjs 3.1 schema says of the properties that are used here, read off IPTC's document and written down anew:
# no package carries the schema, and the tests need no network. It allows no property that it doesn't know, and asks of
# an associated item for name and uri.
NINJS = {
    **_closed(
        ("uri",),
        **_ITEM,
        associations={"type": "array", "items": _closed(("name", "uri"), **_ITEM, name=_STRING, rel=_STRING)},
    )
}
ninjs = Draft202012Validator(NINJS)


def rendered(brief: Brief) -> Any:
    return json.loads(NinjsExporter().render(brief, DOCUMENT))


def single(brief: Brief, language: str) -> Brief:
    return replace(brief, targets=(language,))


def test_ninjs_keeps_the_schema_and_holds_every_language() -> None:
    item = rendered(BRIEF)
    ninjs.validate(item)
    assert item["standard"]["version"] == "3.1" and item["language"] == "en"
    assert [entry["language"] for entry in item["associations"]] == ["hy", "az", "ru"]
    assert len({item["uri"], *(entry["uri"] for entry in item["associations"])}) == 4
    russian = item["associations"][2]
    assert "США выделят ещё 95 млн долларов" in russian["bodies"][0]["value"]
    assert russian["bodies"][0]["wordCount"] == len(russian["bodies"][0]["value"].split())
    assert item["associations"][0]["edNote"] == "2 of 4 sentences in Armenian are doubtful"
    assert item["infoSources"][0]["name"] == "U.S. Department of State"
    assert [person["name"] for person in item["people"]] == ["Antony Blinken", "Annalena Baerbock"]


@given(brief=briefs())
@settings(max_examples=40, deadline=None)
def test_ninjs_of_anything_keeps_the_schema(brief: Brief) -> None:
    ninjs.validate(rendered(brief))


def test_xliff_holds_one_target_language() -> None:
    with pytest.raises(InputError, match="name one with --to"):
        XliffExporter().render(BRIEF)
    root = ET.fromstring(XliffExporter().render(single(BRIEF, "az")))
    assert root.attrib == {"version": "2.0", "srcLang": "en", "trgLang": "az"}
    space = f"{{{NAMESPACE}}}"
    segments = [(unit.get("id"), unit.find(f"{space}segment")) for unit in root.iter(f"{space}unit")]
    states = [segment.get("state") for _, segment in segments if segment is not None]
    assert [identifier for identifier, _ in segments] == ["kp1", "kp2", "kp3", "kp4"]
    assert set(states) == {"initial"}  # adapted and machine-made sentences wait for a person
    notes = {note.get("category") for note in root.iter(f"{space}note")}
    assert notes == {"speaker", "evidence", "flag"}
    assert b'state="translated"' in XliffExporter().render(single(BRIEF, "hy"))


@given(brief=briefs())
@settings(max_examples=40, deadline=None)
def test_xliff_of_anything_is_xml(brief: Brief) -> None:
    languages = [language for language in brief.targets if language != brief.source.language]
    ET.fromstring(XliffExporter().render(replace(brief, targets=tuple(languages[:1]))))


def test_messages_are_short_and_plain() -> None:
    text = MessengerExporter().render(BRIEF).decode()
    assert text.count("•") == 11 and "РУССКИЙ" in text and "**" not in text
    one = MessengerExporter().render(single(BRIEF, "ru")).decode()
    assert "РУССКИЙ" not in one and one.splitlines()[2].startswith("• Госсекретарь")
    assert MessengerExporter().render(SUMMARY).decode().count("•") == 4
