"""What stands above and below the key points in every format: title, facts, speakers, engines."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import urlsplit

from briefing.brief import Brief, KeyPoint
from briefing.document import Document
from briefing.export.legible import line
from briefing.export.wording import ORIGINS, day, english_name


def title(brief: Brief) -> str:
    """The statement's title, or what stands in for one."""
    return line(brief.source.title) or _place(brief.source.path) or "Untitled statement"


def facts(brief: Brief, document: Document | None = None) -> list[str]:
    """Publisher or origin, date, language, length: what is known of them, in this order."""
    source = brief.source
    publisher = line(document.source) if document else ""
    place = _place(source.path)
    language = english_name(source.language)
    if language and source.language_confidence < 0.9:
        language += f" ({source.language_confidence:.0%} certain)"
    words = f"{source.words:,} words" if source.words != 1 else "1 word"
    known = [publisher or (place if place != title(brief) else ""), day(line(source.published)), language, words]
    return [line(fact) for fact in known if fact]


def speakers(brief: Brief) -> list[str]:
    """Everybody who speaks, with the office in brackets where it is known."""
    return [
        f"{line(speaker.name)} ({line(speaker.role)})" if speaker.role else line(speaker.name)
        for speaker in brief.speakers
    ]


def engines(brief: Brief) -> list[str]:
    """Who did which work: `summarizer …`, `translator …`."""
    return [line(f"{work} {signature}") for work, signature in brief.engines.items() if signature]


def targets(brief: Brief) -> list[str]:
    """The languages that the brief has translations into, in the order asked for; none for a summary."""
    if not brief.key_points:
        return []
    return [language for language in brief.targets if language != brief.source.language]


def legend(brief: Brief) -> list[tuple[str, str]]:
    """The origins that the brief's translations have, each with its explanation."""
    shown = targets(brief)
    used = {
        point.translations[code].origin for point in brief.key_points for code in shown if code in point.translations
    }
    return [(origin, words) for origin, words in ORIGINS.items() if origin in used]


def label(point: KeyPoint, language: str) -> str:
    """The topic of a key point in `language`, else in English, else its code; empty where no topic of the list fits."""
    if point.topic == "none":
        return ""
    return line(point.label.get(language) or point.label.get("en") or point.topic)


def _place(path: str) -> str:
    """The site of a URL, the name of a file."""
    if path in ("", "-"):
        return ""
    if "://" in path:
        try:
            return line(urlsplit(path).hostname or path)
        except ValueError:
            return line(path)
    return line(PurePath(path).name)
