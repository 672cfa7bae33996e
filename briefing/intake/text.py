"""Plain text."""

from __future__ import annotations

import re

from briefing.document import Document
from briefing.errors import InputError
from briefing.intake import dates, title
from briefing.intake.draft import Draft
from briefing.intake.encoding import decode
from briefing.intake.limits import MAX_TEXT
from briefing.intake.source import Match

_XML = re.compile(r"\s*<(?:\?xml|rss|feed|rdf:RDF|tt)\b", re.IGNORECASE)


class Text:
    """Reads plain text in any usual encoding; tries what no other source knows."""

    max_bytes = MAX_TEXT

    def match(self, head: bytes, name: str) -> Match:
        return Match.FALLBACK

    def read(self, data: bytes, name: str) -> Document:
        text = decode(data, name)
        if _XML.match(text):
            raise InputError(f"{name} is XML (a feed or data), not a text; give the page or file that the text is in")
        draft = Draft(name)
        draft.write(text)
        document = draft.finish()
        text = title.separated(document.text)
        return document.with_(text=text, title=title.first_line(text), published=dates.published(text))
