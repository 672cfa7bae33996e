"""A document with what was found in it, before anything is translated."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.brief import Headline, KeyPoint, Section
from briefing.document import Document


@dataclass(frozen=True, slots=True)
class Summarized:
    """A document with what was found in it, before it is translated into `targets`.

    about: name and title by language of a headline that consists of these: people have translated the title.
    """

    document: Document
    targets: tuple[str, ...]
    points: tuple[KeyPoint, ...]
    headline: Headline | None
    sections: tuple[Section, ...]
    warnings: tuple[str, ...]
    about: tuple[str, dict[str, str]] | None = None

    def sentences(self, target: str) -> list[str]:
        """What is translated: the points, and of the headline what nobody has translated yet."""
        open_part = self.about[0] if self.about and target in self.about[1] else None
        line = [open_part or self.headline.text] if self.headline else []
        return [*(point.text for point in self.points), *line]
