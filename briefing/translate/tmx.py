"""Translation Memory eXchange 1.4b (LISA OSCAR, 2005): what every CAT tool reads and writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from pathlib import Path

from briefing import own_text
from briefing.errors import InputError
from briefing.translate.tables import LANGUAGES
from briefing.translate.xml_file import XML_LANG, child, language, local, parse, serialized, words

_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
"""Elements that hold the formatting codes of other programs, not words."""


_STATUS = "x-briefing-status"
"""The property of a unit that is but a phrase."""


def read(path: Path) -> list[tuple[dict[str, str], str, str]]:
    """The units with text in two supported languages or more: texts by language, who made the unit, and its status.

    Languages that aren't supported are left out. Raises InputError where the file isn't TMX.
    """
    root = parse(own_text.data(path, "the memory"), str(path))
    if local(root) != "tmx":
        raise InputError(f"{path} isn't TMX: its first element is <{local(root)}>")
    units = []
    for unit in root.iter("{*}tu"):
        texts: dict[str, str] = {}
        for variant in unit.iterfind("{*}tuv"):
            code = language(variant.get(XML_LANG) or variant.get("lang") or "")
            segment = variant.find("{*}seg")
            if code and segment is not None and (text := words(segment, _CODES)):
                texts.setdefault(code, text)
        if len(texts) > 1:
            phrase = any(each.get("type") == _STATUS and words(each) == "phrase" for each in unit.iterfind("{*}prop"))
            author = unit.get("changeid") or unit.get("creationid") or ""
            units.append((texts, author, "phrase" if phrase else "approved"))
    return units


def write(units: Iterable[tuple[Mapping[str, str], str, str, str]], source: str = "*all*") -> bytes:
    """A TMX file of (texts by language, author, ISO 8601 time, status): `source` names the language that was translated
    from.

    Time and author may be empty.
    """
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    child(
        root,
        "header",
        creationtool="briefing",
        creationtoolversion=_version(),
        segtype="sentence",
        adminlang="en",
        srclang=source,
        datatype="plaintext",
        **{"o-tmf": "briefing"},
    )
    body = child(root, "body")
    for texts, author, time, status in units:
        stamp = {"creationdate": at} if (at := _stamp(time)) else {}
        unit = child(body, "tu", **({"creationid": author} if author else {}), **stamp)
        if status == "phrase":
            child(unit, "prop", status, type=_STATUS)
        for code in LANGUAGES:
            if texts.get(code):
                variant = child(unit, "tuv")
                variant.set(XML_LANG, code)
                child(variant, "seg", texts[code])
    return serialized(root, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">')


def _stamp(time: str) -> str:
    """ISO 8601 as TMX writes it: 20231122T101500Z."""
    try:
        return datetime.fromisoformat(time).astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    except ValueError:
        return ""


def _version() -> str:
    from importlib.metadata import version

    return version("briefing")
