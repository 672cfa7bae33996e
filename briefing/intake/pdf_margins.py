"""Leave out what stands above and below the text of pages: headers, footers, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefing.intake.pdf_lines import Line

_DEPTH = 3
"""Lines from the top and the bottom of a page that can be a header or a footer."""
_MARGIN = 0.12
"""Share of the page height, above and below, in which headers and footers of documents of few pages stand."""
_EDGE = 0.06
"""Share of the page height in which small type is no text, even where it stands on one page only."""
_SMALL = 0.85
"""Share of the usual size below which type is small."""
_LEAST = 0.4
"""Share of all characters that must remain."""
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:page|стр(?:аница|\.)?|səhifə|səh\.?|էջ)?[\W_]*\d{1,4}(?:\s*(?:/|of|из|-dən|-)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def without_margins(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page without those that repeat on most pages at the same end, small type at the edges, and page
    numbers."""
    seen: Counter[tuple[str, str]] = Counter()
    for page in pages:
        seen.update({(end, _pattern(line)) for line, end in _ends(page)})
    filled = sum(1 for page in pages if page)
    kept = [[line for line in page if id(line) not in _marginal(page, seen, filled)] for page in pages]
    # Where nearly everything repeats (slides, tables over many pages), it is no surroundings but the text.
    return kept if _length(kept) >= _LEAST * _length(pages) else [list(page) for page in pages]


def _length(pages: Sequence[Sequence[Line]]) -> int:
    return sum(len(line.text) for page in pages for line in page)


def _marginal(page: Sequence[Line], seen: Counter[tuple[str, str]], filled: int) -> set[int]:
    """Identities of the header and footer lines of one page."""
    gone: set[int] = set()
    usual = _usual_size(page)
    for line, end in _ends(page):
        repeats = seen[end, _pattern(line)]
        depth = min(line.baseline, line.height - line.baseline) / max(1.0, line.height)
        at_edge = depth < _MARGIN
        is_number = bool(_PAGE_NUMBER.fullmatch(line.text))
        on_most = repeats >= 3 and repeats >= 0.4 * filled and depth < 1.5 * _MARGIN
        is_small = depth < _EDGE and line.size < _SMALL * usual
        # Two pages that begin alike may be chance; at the very edge of the paper they aren't.
        if on_most or is_small or (at_edge and (repeats >= 2 or is_number)):
            gone.add(id(line))
    return gone


def _usual_size(page: Sequence[Line]) -> float:
    """The size of type in which most of a page is set."""
    sizes: Counter[float] = Counter()
    for line in page:
        sizes[line.size] += len(line.text)
    return max(sizes, key=sizes.__getitem__, default=0.0)


def _ends(page: Sequence[Line]) -> list[tuple[Line, str]]:
    """The lines nearest to the top and to the bottom of a page; by position, because footers often come first."""
    ordered = sorted(page, key=lambda line: -line.baseline)
    top, bottom = ordered[:_DEPTH], ordered[-_DEPTH:]
    # A short page's middle belongs to neither end.
    middle = ordered[0].height / 2 if ordered else 0.0
    return [(line, "top") for line in top if line.baseline > middle] + [
        (line, "bottom") for line in bottom if line.baseline <= middle
    ]


def _pattern(line: Line) -> str:
    return _DIGITS.sub("#", " ".join(line.text.split()).lower())
