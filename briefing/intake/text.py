"""Plain text."""

from __future__ import annotations

from briefing.document import Document
from briefing.intake import dates, title
from briefing.intake.draft import Draft
from briefing.intake.encoding import decode
from briefing.intake.limits import MAX_TEXT
from briefing.intake.source import Match


class Text:
    """Reads plain text in any usual encoding; tries what no other source knows."""

    max_bytes = MAX_TEXT

    def match(self, head: bytes, name: str) -> Match:
        return Match.FALLBACK

    def read(self, data: bytes, name: str) -> Document:
        draft = Draft(name)
        draft.write(decode(data, name))
        document = draft.finish()
        return document.with_(title=title.first_line(document.text), published=dates.published(document.text))
