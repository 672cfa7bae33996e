"""What stands above and below the key points in every format: title, facts, speakers, engines."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import urlsplit

from briefing.brief import Brief, KeyPoint, Section, Translation
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
    used = {made.origin for point in brief.key_points for code in shown if (made := point.translations.get(code))}
    if brief.headline:
        used |= {made.origin for code in shown if (made := brief.headline.translations.get(code))}
    return [(origin, words) for origin, words in ORIGINS.items() if origin in used]


def label(point: KeyPoint, language: str) -> str:
    """The topic of a key point in `language`, else in English, else its code; empty where no topic of the list fits."""
    if point.topic == "none":
        return ""
    return line(point.label.get(language) or point.label.get("en") or point.topic)


def headline(brief: Brief) -> str:
    """The headline in the source language, empty where there is none."""
    return line(brief.headline.text) if brief.headline else ""


def translated_headline(brief: Brief, language: str) -> Translation | None:
    """The headline in another language, None where it has none."""
    return brief.headline.translations.get(language) if brief.headline else None


def sections(brief: Brief) -> list[tuple[Section | None, list[tuple[int, KeyPoint]]]]:
    """The key points with their numbers by section; all of them under None for a brief without sections. Points of no
    section come last, under None."""
    numbered = dict(zip((point.id for point in brief.key_points), enumerate(brief.key_points, start=1), strict=True))
    found: list[tuple[Section | None, list[tuple[int, KeyPoint]]]] = []
    for section in brief.sections:
        if points := [numbered.pop(id_) for id_ in section.points if id_ in numbered]:
            found.append((section, points))
    return [*found, (None, list(numbered.values()))] if numbered else found


def section_title(section: Section, language: str) -> str:
    """`On sanctions` in `language`, else in English; empty where neither is there."""
    return line(section.title.get(language) or section.title.get("en", ""))


def asked_by(section: Section) -> str:
    """`asked by Tom Baker, City Times; Ann Lee, Daily`, empty where nobody is named."""
    names = "; ".join(line(name) for name in section.asked_by if line(name))
    return f"asked by {names}" if names else ""


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
