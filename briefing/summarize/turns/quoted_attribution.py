"""Who said it, where a sentence of a report has quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.document import Span
from briefing.summarize.turns.attribution import Attribution, find_attribution
from briefing.summarize.turns.dateline import DATELINE
from briefing.summarize.turns.quotations import Quotation
from briefing.summarize.turns.saying import VERBS

_SAID_TOO = re.compile(rf",? and (?:also |later |then )?(?:{VERBS['en']})\b")
"""Behind a quotation whose sentence has its subject in front of it: `Ann Roe called it “a tale” and said …`."""
_A_TITLE = 3
"""Words of a quotation that is but the name of a thing: “France 24”."""


def attribution_outside(text: str, span: Span, quoted: Sequence[Quotation], language: str) -> Attribution | None:
    """The attribution in the sentence outside its quotations."""
    dateline = DATELINE.match(span.of(text))
    begins = position = span.start + (dateline.end() if dateline else 0)
    quoted = [q for q in quoted if len(q.span.of(text).split()) > _A_TITLE or _opens(text, q, span)]
    for quotation in [*quoted, None]:
        stop = min(quotation.span.start - 1, span.end) if quotation else span.end
        if stop > position:
            words = text[position:stop]
            if language == "en" and position > begins and _SAID_TOO.match(words):
                words = text[begins : quoted[0].span.start] + text[position - 1 : stop]  # its empty marks stay
            found = find_attribution(words, language, stop - len(words))
            if found:
                return found
        if quotation:
            inside = _inserted(text, quotation, span, language)
            if inside:
                return inside
            position = max(position, quotation.span.end + 1)
    return None


def _opens(text: str, quotation: Quotation, span: Span) -> bool:
    """Whether a short quotation opens its sentence and is no name: «“Zirvə” şirkəti bildirib» is one."""
    if quotation.span.start > span.start + 1:
        return False
    named = not quotation.span.of(text).endswith((",", ".", "!", "?", "…", "։"))
    behind = text[quotation.span.end + 1 : quotation.span.end + 3]
    return not (named and re.match(r" [^\W\d_]|-?[a-zա-և]", behind))


def _inserted(text: str, quotation: Quotation, span: Span, language: str) -> Attribution | None:
    """«Договорённости в силе, — подчеркнул министр. — Их никто не отменял»: the attribution inside the marks."""
    if language == "en":
        return None
    start, end = max(span.start, quotation.span.start), min(span.end, quotation.span.end)
    for match in re.finditer(r", [–—-] (?P<words>[^«»]{3,120}?)(?:[.։,](?= [–—-] )|[.։]$|$)", text[start:end]):
        found = find_attribution(match["words"], language, start + match.start("words"))
        if found:
            return found
    return None


def is_covered(span: Span, quoted: Sequence[Quotation]) -> bool:
    """Whether nearly the whole sentence lies in quotations."""
    inside = sum(min(q.span.end, span.end) - max(q.span.start, span.start) for q in quoted)
    return inside >= 0.8 * (span.end - span.start)
