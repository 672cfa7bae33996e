"""The digest of a day: its key points by topic, across statements, with who said what in every target language."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable
from typing import Any

from briefing.batch.archive import Archive
from briefing.batch.queue import Statement
from briefing.brief import Brief, KeyPoint

MOST = 40
"""Points of a topic, the most salient; it bounds the memory and the reader's patience. The rest is counted."""


def digest_of(day: str, statements: Iterable[Statement], archive: Archive) -> dict[str, Any]:
    """`{"day", "languages", "topics": [{"topic", "label", "points": […], "more"}]}`, the topic most spoken of first.

    Each point has its speaker and role, statement, brief, salience, and its text by language with origin and flags.
    Of near-duplicates only the first speaks. Briefs that lie there unreadable are left out.
    """
    heaps: dict[str, list[tuple[float, int, dict[str, Any]]]] = {}
    counts: dict[str, int] = {}
    labels: dict[str, dict[str, str]] = {}
    languages: dict[str, None] = {}
    number = 0
    statements = list(statements)
    here = {statement.id for statement in statements}
    for statement in statements:
        if statement.like in here:
            continue
        brief = _brief(archive, statement)
        if brief is None:
            continue
        languages |= dict.fromkeys((*brief.targets, brief.source.language))
        for point in brief.key_points:
            number -= 1  # of equals the earlier stays
            counts[point.topic] = counts.get(point.topic, 0) + 1
            labels.setdefault(point.topic, point.label)
            entry = (point.salience, number, _entry(brief, point, statement, archive))
            heap = heaps.setdefault(point.topic, [])
            (heapq.heappush if len(heap) < MOST else heapq.heappushpop)(heap, entry)
    order = sorted(heaps, key=lambda topic: (topic in ("", "none"), -counts[topic], topic))
    return {
        "day": day,
        "languages": [code for code in ("hy", "az", "ru", "en") if code in languages],
        "topics": [
            {
                "topic": topic,
                "label": labels[topic],
                "points": [entry for _, _, entry in sorted(heaps[topic], key=lambda item: (-item[0], -item[1]))],
                "more": counts[topic] - len(heaps[topic]),
            }
            for topic in order
        ],
    }


def _brief(archive: Archive, statement: Statement) -> Brief | None:
    try:
        return Brief.from_dict(json.loads(archive.path(statement.name).read_bytes()))
    except (OSError, ValueError):
        return None


def _entry(brief: Brief, point: KeyPoint, statement: Statement, archive: Archive) -> dict[str, Any]:
    roles = {speaker.name: speaker.role for speaker in brief.speakers}
    texts: dict[str, Any] = {brief.source.language: {"text": point.text, "origin": "source", "flags": []}}
    for language, translation in point.translations.items():
        texts[language] = {"text": translation.text, "origin": translation.origin, "flags": list(translation.flags)}
    return {
        "speaker": point.speaker,
        "role": roles.get(point.speaker, ""),
        "language": brief.source.language,
        "texts": texts,
        "statement": brief.source.title or statement.name,
        "brief": archive.link(statement.name),
        "salience": point.salience,
    }
