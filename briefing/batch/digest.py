"""The digest of a day: its key points by topic, across statements, with who said what in every target language."""

from __future__ import annotations

import heapq
import json
from typing import Any

from briefing.batch.archive import Archive
from briefing.batch.queue import Queue, Statement
from briefing.brief import Brief, Headline, KeyPoint

MOST = 40
"""Points of a topic, and headlines of a day, the most salient; it bounds the memory and the reader's patience. The
points beyond are counted."""

_Ranked = tuple[float, int, dict[str, Any]]
"""Salience, a number that falls from statement to statement, and what is said."""


def digest_of(day: str, queue: Queue, archive: Archive) -> dict[str, Any]:
    """`{"day", "languages", "headlines": […], "topics": [{"topic", "label", "points": […], "more"}]}`, the topic most
    spoken of first.

    Each point has its speaker and role, statement, brief, salience, and its text by language with origin and flags;
    each headline the same, with the speaker and salience of the point that it says. Of near-duplicates only the first
    speaks. Briefs that lie there unreadable are left out.
    """
    heaps: dict[str, list[_Ranked]] = {}
    headlines: list[_Ranked] = []
    counts: dict[str, int] = {}
    labels: dict[str, dict[str, str]] = {}
    languages: dict[str, None] = {}
    number = 0
    for statement in queue.of_day(day):
        if statement.state != "done" or _speaks_elsewhere(statement, queue):
            continue
        brief = _brief(archive, statement)
        if brief is None:
            continue
        languages |= dict.fromkeys((*brief.targets, brief.source.language))
        for point in brief.key_points:
            number -= 1  # of equals the earlier stays
            counts[point.topic] = counts.get(point.topic, 0) + 1
            labels.setdefault(point.topic, point.label)
            entry = _entry(brief, point, point, statement, archive)
            _keep(heaps.setdefault(point.topic, []), (point.salience, number, entry))
            if brief.headline and brief.headline.point == point.id:
                entry = _entry(brief, point, brief.headline, statement, archive)
                _keep(headlines, (point.salience, number, entry))
    order = sorted(heaps, key=lambda topic: (topic in ("", "none"), -counts[topic], topic))
    return {
        "day": day,
        "languages": [code for code in ("hy", "az", "ru", "en") if code in languages],
        "headlines": _ranked(headlines),
        "topics": [
            {
                "topic": topic,
                "label": labels[topic],
                "points": _ranked(heaps[topic]),
                "more": counts[topic] - len(heaps[topic]),
            }
            for topic in order
        ],
    }


def _keep(heap: list[_Ranked], entry: _Ranked) -> None:
    (heapq.heappush if len(heap) < MOST else heapq.heappushpop)(heap, entry)


def _ranked(heap: list[_Ranked]) -> list[dict[str, Any]]:
    return [entry for _, _, entry in sorted(heap, key=lambda item: (-item[0], -item[1]))]


def _speaks_elsewhere(statement: Statement, queue: Queue) -> bool:
    """Whether it is like another statement of the same day, which comes first."""
    first = queue.statement(statement.like) if statement.like is not None else None
    return first is not None and first.day == statement.day and first.state == "done"


def _brief(archive: Archive, statement: Statement) -> Brief | None:
    try:
        return Brief.from_dict(json.loads(archive.path(statement.name).read_bytes()))
    except (OSError, ValueError):
        return None


def _entry(
    brief: Brief, point: KeyPoint, said: KeyPoint | Headline, statement: Statement, archive: Archive
) -> dict[str, Any]:
    roles = {speaker.name: speaker.role for speaker in brief.speakers}
    texts: dict[str, Any] = {brief.source.language: {"text": said.text, "origin": "source", "flags": []}}
    for language, translation in said.translations.items():
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
