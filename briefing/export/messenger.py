"""Text for messengers: short lines, no markup that one of them would show as it stands, languages one by one."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.brief import Brief
from briefing.document import Document
from briefing.export import masthead
from briefing.export.legible import line
from briefing.export.wording import day, native_name


class MessengerExporter:
    """What is pasted into a chat. Where there are translations, they alone; else the points in their own language."""

    extension = ".messenger.txt"
    media_type = "text/plain"
    binary = False

    def render(self, brief: Brief, document: Document | None = None) -> bytes:
        """The text in UTF-8. A sentence without a translation is left out of that language."""
        parts = [" · ".join(part for part in (masthead.title(brief), day(line(brief.source.published))) if part)]
        languages = masthead.targets(brief) or [brief.source.language]
        for language in languages:
            parts.append("\n".join(_section(brief, language, named=len(languages) > 1)))
        return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8", "replace")


def _section(brief: Brief, language: str, named: bool) -> Iterator[str]:
    if named:
        yield native_name(language).upper()
    own = language == brief.source.language
    headline = masthead.translated_headline(brief, language)
    if text := masthead.headline(brief) if own else line(headline.text) if headline else "":
        yield text
    for section, points in masthead.sections(brief):
        if section and (title := masthead.section_title(section, language)):
            yield f"{title}:"
        for _, point in points:
            translation = point.translations.get(language)
            if text := line(point.text if own else translation.text if translation else ""):
                yield f"• {text}"
