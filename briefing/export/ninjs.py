"""IPTC ninjs 3.1: the brief as a news item, each translation as an associated item.

Source: IPTC, ninjs 3.1 JSON Schema, http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timezone
from typing import Any

from briefing.brief import Brief, KeyPoint
from briefing.document import Document
from briefing.export import masthead
from briefing.export.legible import line
from briefing.export.wording import english_name

VERSION = "3.1"
SCHEMA = f"http://www.iptc.org/std/ninjs/ninjs-schema_{VERSION}.json#"
_TRAINED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
_EDITED = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"


class NinjsExporter:
    """One item in the language of the statement; its translations are associations with items of their own."""

    extension = ".ninjs.json"
    media_type = "application/json"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The item as JSON in UTF-8. The same brief gives the same `uri`, and another `versionCreated` each time."""
        created = datetime.now(timezone.utc).isoformat(timespec="seconds")
        item = {
            "standard": {"name": "ninjs", "version": VERSION, "schema": SCHEMA},
            **_item(brief, brief.source.language, created),
            "people": [{"name": line(speaker.name), "rel": "speaker"} for speaker in brief.speakers],
            "subjects": _subjects(brief),
            "infoSources": _sources(brief, document),
            "associations": [
                {
                    **_item(brief, language, created),
                    "name": f"translation-{language}",
                    "rel": "translation",
                }
                for language in masthead.targets(brief)
            ],
        }
        kept = {name: value for name, value in item.items() if value != []}
        text = json.dumps(kept, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
        return text.encode("utf-8", "backslashreplace")


def _item(brief: Brief, language: str, created: str) -> dict[str, Any]:
    own = language == brief.source.language
    points = [point for point in brief.key_points if own or language in point.translations]
    sentences = [line(point.text if own else point.translations[language].text) for point in points]
    body = "\n".join(sentences)
    markup = "".join(
        f"<p>{_heading(point, language)}{_escaped(text)}</p>" for point, text in zip(points, sentences, strict=True)
    )
    item: dict[str, Any] = {
        "uri": _uri(brief, language),
        "type": "text",
        "representationType": "full",
        "versionCreated": created,
        "pubStatus": "usable",
        "language": language or "und",
        "title": masthead.title(brief),
        "headlines": [{"role": "main", "contentType": "text/plain", "value": _headline(brief, language)}],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            },
            {"role": "richtext", "contentType": "text/html", "value": markup},
        ],
    }
    if not own:
        item["digitalSourceType"] = _digital_source(points, language)
    if doubtful := _doubtful(points, language, own):
        item["edNote"] = doubtful
    if own and brief.source.published:
        item["contentCreated"] = f"{brief.source.published}T00:00:00Z"
    return item


def _uri(brief: Brief, language: str) -> str:
    digest = brief.source.sha256 or hashlib.sha256(json.dumps(brief.to_dict(), sort_keys=True).encode()).hexdigest()
    return f"urn:briefing:{digest[:32]}:{language or 'und'}"


def _headline(brief: Brief, language: str) -> str:
    """The brief's headline in `language`, else the statement's title."""
    translation = masthead.translated_headline(brief, language)
    own = (
        masthead.headline(brief) if language == brief.source.language else line(translation.text if translation else "")
    )
    return own or masthead.title(brief)


def _heading(point: KeyPoint, language: str) -> str:
    label = masthead.label(point, language)
    return f"<strong>{_escaped(label)}</strong> " if label else ""


def _digital_source(points: list[KeyPoint], language: str) -> dict[str, str]:
    people = points and all(point.translations[language].origin in ("human", "memory") for point in points)
    return {"uri": _EDITED if people else _TRAINED}


def _doubtful(points: list[KeyPoint], language: str, own: bool) -> str:
    """What whoever receives the item should know before it is published."""
    flagged = 0 if own else sum(bool(point.translations[language].flags) for point in points)
    verb = "is" if flagged == 1 else "are"
    return f"{flagged} of {len(points)} sentences in {english_name(language)} {verb} doubtful" if flagged else ""


def _subjects(brief: Brief) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for point in brief.key_points:
        if point.topic not in ("", "none"):
            relevance = round(100 * min(1.0, max(0.0, point.salience)))
            known = found.setdefault(point.topic, {"name": masthead.label(point, "en"), "literal": line(point.topic)})
            known["relevance"] = max(relevance, known.get("relevance", 0))
    return [{**subject, "rel": "about", "creator": "briefing"} for subject in found.values()]


def _sources(brief: Brief, document: Document | None) -> list[dict[str, str]]:
    publisher = line(document.source) if document else ""
    address = brief.source.path if brief.source.path.startswith(("http://", "https://")) else ""
    name = publisher or (address.split("/")[2] if address else "")
    if not name:
        return []
    return [{"name": name, "role": "originator", **({"literal": line(address)} if address else {})}]


def _escaped(text: str) -> str:
    from html import escape

    return escape(text, quote=False)
