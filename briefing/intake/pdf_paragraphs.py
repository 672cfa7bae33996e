"""Join the lines of a PDF to paragraphs and mend words that were divided between lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise
from statistics import median

from briefing.intake.draft import Draft
from briefing.intake.pdf_lines import Line

_GAP = 1.35
"""Distance between baselines, in usual distances, from which a new paragraph begins."""
_SHORT = 0.85
"""A line that ends before this share of the column's width is the last of its paragraph, if a sentence ends there."""
_VERY_SHORT = 0.6
"""A line that ends before this share is the last of its paragraph, whatever it ends with: a heading, a signature."""

_SENTENCE_END = re.compile(r"[.!?…:։՞՜](?:[»”\"')\]]|\[\d+\])*$")
_LABEL = re.compile(r"(?:[A-ZА-ЯЁԱ-ՖƏĞİÖŞÜÇ][\w.’'-]*\s?){1,6}(?:\([^)]{1,60}\))?:\s")
_BULLET = re.compile(r"[•▪●◦‣–—-]\s|\(?\d{1,2}[.)]\s")
_DIVIDED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\u058a]$")
_LOWER = re.compile(r"[a-zа-яёա-ևəğıöşüçà-öø-ÿ]")
_HYPHENATED_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=[-\u00ad\u2010\u058a]$)")
_PARTICLES = frozenset(("то", "либо", "нибудь", "таки", "ка", "за", "под"))


def write_paragraphs(pages: Sequence[Sequence[Line]], draft: Draft) -> None:
    """Write the lines of all pages to `draft`; a paragraph may go on over the end of a page."""
    lines = list(chain.from_iterable(pages))
    hyphenated = {word.lower() for line in lines for word in _HYPHENATED_WORD.findall(line.text)}
    layout = _Layout(lines)
    before: Line | None = None
    for line in lines:
        if before is not None:
            if layout.begins_paragraph(before, line):
                draft.end_paragraph()
            elif not _DIVIDED.search(before.text):
                draft.write(" ")
            elif not _keeps_hyphen(before, line, hyphenated):
                draft.erase()
        for text, bold in line.runs:
            draft.write(text, bold=bold)
        before = line


class _Layout:
    """The usual distance between lines and edges of the text, which tell where paragraphs begin."""

    def __init__(self, lines: Sequence[Line]) -> None:
        distances = sorted(
            above.baseline - below.baseline
            for above, below in pairwise(lines)
            if above.page == below.page and 0 < above.baseline - below.baseline < 4 * max(above.size, 1)
        )
        # Of short paragraphs half of the distances are gaps between them, so the median won't do.
        self._distance = distances[len(distances) // 4] if distances else 0.0
        self._left = median(line.left for line in lines) if lines else 0.0
        rights = sorted(line.right for line in lines)
        # The right edge of full lines: nine tenths of all lines end at or before it.
        self._right = rights[int(0.9 * (len(rights) - 1))] if rights else 0.0

    def begins_paragraph(self, before: Line, line: Line) -> bool:
        """Whether `line` begins a paragraph and doesn't carry on the one of the line before it."""
        if abs(line.size - before.size) > 0.1 * max(line.size, before.size):
            return True
        ended = bool(_SENTENCE_END.search(before.text))
        filled = (before.right - self._left) / max(1.0, self._right - self._left)
        if filled < (_SHORT if ended else _VERY_SHORT):
            return True
        if line.page != before.page or line.baseline >= before.baseline:  # the next page or column
            return ended and not _LOWER.match(line.text)
        if self._distance and before.baseline - line.baseline > _GAP * self._distance:
            return True
        indented = line.left - before.left > 0.8 * line.size and not _LOWER.match(line.text)
        return indented or bool(ended and (_LABEL.match(line.text) or _BULLET.match(line.text)))


def _keeps_hyphen(before: Line, line: Line, hyphenated: set[str]) -> bool:
    """Whether the hyphen at the end of a line is part of the word (Nagorno-Karabakh) and doesn't only divide it."""
    head, tail = _LAST_WORD.search(before.text), _FIRST_WORD.match(line.text)
    if head is None or tail is None or not _LOWER.match(line.text):
        return True
    whole = f"{head.group()}-{tail.group()}".lower()
    return tail.group() in _PARTICLES or whole in hyphenated
