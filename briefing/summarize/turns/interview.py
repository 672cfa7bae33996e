"""Interviews without labels: an interviewer's paragraphs begin with a dash or ask, the guest answers in between.

«– Правда ли это? / – Нет.», or questions that were printed bold before the layout was lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.document import Document, Span, Speaker, Turn
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.turns.quotations import paragraphs

_LEAST, _LEAST_ANNOUNCED = 4, 2
"""Questions that make an interview, and one that title or preface announce."""
_SHARE = 0.3
"""Share of the paragraphs from the first question on that ask, in an interview that isn't announced as one."""
_ANNOUNCED = re.compile(r"interview|интервью|беседова|müsahibə|հարցազրույց|զրուց", re.IGNORECASE)
_DASH = re.compile(r"[–—-]\s+(?=\S)")
_BYLINE = re.compile(
    r"^(?:interview(?:ed)?(?: by)?\b|interviewer\b|by (?=[A-Z])|(?:text|photos?)\s*:|беседовал|интервью (?:взял|пров)|"
    r"записал|автор|müsahibəni|söhbətləşdi|müəllif|հարցազրույցը|զրուցեց|զրույցը|հեղինակ)[^\n]*",
    re.IGNORECASE | re.MULTILINE,
)
"""The line of whoever asks and writes."""
_ASIDE = re.compile(r"\([^()]*\)\.?|\[[^\[\]]*\]\.?")
_NAMED_OFTEN = 3
_ADDRESSED, _TITLED, _IN_OFFICE = 4, 3, 2
"""What makes somebody the guest: a question names him, the title does, he holds an office."""


def interview_turns(document: Document, index: SpeakerIndex) -> list[Turn]:
    """Questions, the guest's answers and what stands in front; empty for a document that is no interview.

    Needs a document without labels. A paragraph in brackets is the reporter's.
    """
    text = document.text
    spans = paragraphs(text)
    least = _LEAST_ANNOUNCED if _ANNOUNCED.search(document.title) else _LEAST
    asks = _by_dashes(spans, text, least) or _by_questions(spans, text)
    if asks is None:
        return []
    first = asks.index(True)
    questions = " ".join(span.of(text) for span, asked in zip(spans, asks, strict=True) if asked)
    guest = _guest(document.title, text[: spans[first].start], questions, index)
    if guest is None:
        return []
    turns = [Turn("narration", 0, spans[first - 1].end)] if first else []
    for span, asked in zip(spans[first:], asks[first:], strict=True):
        dash = _DASH.match(text, span.start, span.end)
        start = dash.end() if dash else span.start
        if _ASIDE.fullmatch(span.of(text)):
            turns.append(Turn("narration", span.start, span.end))
        elif asked:
            turns.append(Turn("question", start, span.end))
        elif turns[-1].kind == "answer" and not dash:
            turns[-1] = Turn("answer", turns[-1].start, span.end, guest)
        else:
            turns.append(Turn("answer", start, span.end, guest))
    return turns


def _by_dashes(spans: Sequence[Span], text: str, least: int) -> list[bool] | None:
    """Which paragraphs ask, where the interviewer's, or everybody's, begin with a dash; None where they don't."""
    dashes = [_DASH.match(text, span.start, span.end) is not None for span in spans]
    asking = [_asks(span.of(text)) for span in spans]
    both = sum(dash and asked for dash, asked in zip(dashes, asking, strict=True))
    if both < least:
        return None
    first = next(place for place, (dash, asked) in enumerate(zip(dashes, asking, strict=True)) if dash and asked)
    if all(not (one and other) for one, other in pairwise(dashes[first:])):
        return [place >= first and dash for place, dash in enumerate(dashes)]
    if all(dashes[first:]) and all((place - first) % 2 == 0 for place in range(first, len(spans)) if asking[place]):
        return [place >= first and (place - first) % 2 == 0 for place in range(len(spans))]
    asks = [False] * len(spans)
    for place in range(first, len(spans)):
        asks[place] = dashes[place] and asking[place] and not (place and asks[place - 1])
    return asks


def _by_questions(spans: Sequence[Span], text: str) -> list[bool] | None:
    """Which paragraphs ask, where whole paragraphs are questions; None where too few are.

    Where the paragraphs between two questions always are odd in number, and mostly one, question and answer take turns
    by paragraph: one that ends with a full stop may ask too.
    """
    asking = [_asks(span.of(text)) for span in spans]
    if sum(asking) < _LEAST:
        return None
    first = asking.index(True)
    places = [place for place, asked in enumerate(asking) if asked]
    if sum(asking) < _SHARE * (len(spans) - first) and not _ANNOUNCED.search(text[: spans[first].start + 1]):
        return None
    gaps = [later - place - 1 for place, later in pairwise(places)]
    if all(gap % 2 for gap in gaps) and 2 * gaps.count(1) > len(gaps):
        return [place >= first and (place - first) % 2 == 0 for place in range(len(spans))]
    return asking


def _asks(paragraph: str) -> bool:
    return paragraph.rstrip('»”"').endswith("?") or "՞" in paragraph[-80:]


def _guest(title: str, preface: str, questions: str, index: SpeakerIndex) -> Speaker | None:
    """Whom title, preface and questions name most; never whoever the byline names."""
    introduced = _BYLINE.sub("", f"{title}\n{preface}")
    best: tuple[int, Speaker] | None = None
    for name in dict.fromkeys(index.names(introduced)):
        speaker = index.resolve(name)
        surname = re.compile(rf"(?<!\w){re.escape(_stem(speaker.name.split()[-1]))}", re.IGNORECASE)
        if " " not in speaker.name:
            continue
        named = min(_NAMED_OFTEN, len(surname.findall(introduced)))
        addressed = _ADDRESSED * bool(surname.search(questions))
        weight = named + addressed + _TITLED * bool(surname.search(title)) + _IN_OFFICE * bool(speaker.role)
        if best is None or weight > best[0]:
            best = weight, speaker
    return best[1] if best else None


def _stem(surname: str) -> str:
    """A surname without the letter that a case may change."""
    return surname[: max(4, len(surname) - 1)]
