"""Resolutions, communiqués of councils and declarations of summits: whose decisions their paragraphs are.

Such a text names the body that adopts it in a line of its own, `The Security Council,`, gives reasons (`Recalling …`)
and then decides in paragraphs that begin with a verb (`Demands that …`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from briefing.document import Document, Span, Speaker, Turn
from briefing.summarize.people.bodies import nominative_body, short_body
from briefing.summarize.people.names import UPPER
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.turns.issuer import issuer
from briefing.summarize.turns.operative import after_marker, number_of
from briefing.summarize.turns.quotations import paragraphs

_LEAST = 3
"""Operative paragraphs that make a resolution."""
_LONGEST_SUBJECT = 30
"""Words of the line that names who adopts."""
_HEADER = 6
"""Lines in which an organization stands above its body."""
_SUBJECT = {
    "en": re.compile(r"(?:(?:We, )?[Tt]he |We, )(?P<name>[^;.!?]+?)[,:]$"),
    "ru": re.compile(r"(?:Мы, )?(?P<name>[А-ЯЁа-яё][^;.!?]+?)[,:]$"),
    "az": re.compile(r"(?:Biz, )?(?P<name>[^\W\d_][^;.!?]+?)[,:]$"),
    "hy": re.compile(r"(?:Մենք[,՝] )?(?P<name>[^\W\d_][^;.!?։]+?)(?:ը|ն)?[,՝:]$"),
}
_ACTING = re.compile(r", the (?P<name>[A-Z][^;,:]{4,120}):$")
"""`Acting under Article 7 of its Protocol, the Peace and Security Council:`"""
_NO_SUBJECT = re.compile(
    r"^(?:\w+ing\b|\w+(?:я|ясь|ив|ав|ев|вшись)(?!\w))|\b(?:is|are|was|were|has|have|will|hereby)\b", re.IGNORECASE
)
_OF_MEMBERS = re.compile(
    r"^(?:(?:Heads? of )?(?:States?|Heads|Leaders|Governments?)(?: and (?:Heads of )?Governments?)? of (?:the )?)?"
    r"Member (?:States|Countries) of (?:the )?(?=[A-Z])"
    r"|^(?:Heads of State|Leaders)(?: and (?:of )?Government)? of (?:the )?(?=[A-Z])",
    re.IGNORECASE,
)
"""Those who sign for an organization, which is the one that speaks."""
_OF_MEMBERS_RU = re.compile(
    r"^(?:Главы (?:государств|правительств)(?: и (?:глав )?правительств)?\s*[–—-]?\s*(?:государств-|стран-)?"
    r"(?:членов|участников|участниц)\s|Государства-(?:члены|участники)\s)",
)
_COMMON = re.compile(
    r"(?:The )?(?:Ministers|Leaders|Sides|Parties|Participants|Presidents|Heads of (?:State|Delegation)s?)|"
    r"Министры|Стороны|"
    r"Лидеры|Участники|Президенты|Главы государств|Nazirlər|Tərəflər|Liderlər|Կողմերը?|Նախարարներ(?:ը)?",
    re.IGNORECASE,
)
"""Those whom only the title names in full: `The Ministers:`."""
_ITS_OWN = re.compile(
    r"(?:\d+[.)]\s+)?(?:The (?:Ministers|Leaders|Sides|Parties|Participants|Presidents)|They|We|Министры|Стороны|"
    r"Лидеры|"
    r"Участники|Мы|Они|Nazirlər|Tərəflər|Biz|Կողմերը|Նախարարները|Մենք)(?= )"
)
_PARENTHESIS = re.compile(r"\s*\([^()]{1,40}\)")


@dataclass(frozen=True, slots=True)
class Resolution:
    """`number`: `one` or `many`, as its operative verbs are; `body`: from the first operative paragraph to the end."""

    number: str
    body: Span
    adopted_by: Speaker | None


def find_resolution(document: Document) -> Resolution | None:
    """The document as a resolution; None where fewer than three paragraphs decide in lines of a numbered list.

    Needs `document.language`. `adopted_by` is None where no line names the body.
    """
    text, language = document.text, document.language
    operative = []
    for paragraph in _lines(text):
        words = paragraph.of(text)
        listed = after_marker(words) > 0 or words.endswith(";")
        number = number_of(words, language) if listed else ""
        if number:
            operative.append((number, paragraph))
    counted = Counter(number for number, _ in operative).most_common(1)
    if not counted or counted[0][1] < _LEAST:
        return None
    number = counted[0][0]
    first = next(paragraph for each, paragraph in operative if each == number)
    return Resolution(number, Span(first.start, len(text.rstrip())), _adopted_by(text, first.start, language))


def resolution_turns(document: Document, index: SpeakerIndex) -> list[Turn]:
    """One turn by the body that adopts the text, from its first decision on; the reasons in front are narration.

    Empty for a document that is no resolution.
    """
    resolution = find_resolution(document)
    if resolution is None:
        return []
    text, body = document.text, resolution.body
    speaker, start = resolution.adopted_by, body.start
    if speaker is None or _COMMON.fullmatch(speaker.name):
        titled = issuer(document.title, text, document.language, index)
        if titled is not None and speaker is not None:
            start = next((line.start for line in _lines(text[:start]) if _ITS_OWN.match(line.of(text))), start)
        speaker = titled or speaker
    body = Span(start, body.end)
    reasons = len(text[: body.start].rstrip())
    return [*([Turn("narration", 0, reasons)] if reasons else []), Turn("statement", body.start, body.end, speaker)]


def _lines(text: str) -> list[Span]:
    """The paragraphs, or their lines where each line is a paragraph of a list."""
    found = []
    for paragraph in paragraphs(text):
        for line in re.finditer(r"[^\n]+", paragraph.of(text)):
            start = paragraph.start + line.start() + len(line.group()) - len(line.group().lstrip())
            found.append(Span(start, paragraph.start + len(line.group().rstrip()) + line.start()))
    return found


def _adopted_by(text: str, end: int, language: str) -> Speaker | None:
    """The body that a line in front of the operative paragraphs names as the subject of all that follows."""
    pattern = _SUBJECT.get(language, _SUBJECT["en"])
    lines = [line.of(text) for line in _lines(text[:end])]
    for line in lines[1:] if len(lines) > 1 else lines:
        found = pattern.fullmatch(line)
        if found and len(line.split()) <= _LONGEST_SUBJECT and not _NO_SUBJECT.search(found["name"]):
            return Speaker(_printed(found["name"], text, language))
    for line in lines:
        found = _ACTING.search(line) if language == "en" else None
        if found:
            return Speaker(_printed(found["name"], text, language))
    return None


def _printed(name: str, text: str, language: str) -> str:
    """The body's name as a report would print it, with its organization: `AU Peace and Security Council`."""
    name = " ".join(_PARENTHESIS.sub("", name).split()).strip(" ,")
    if language == "ru":
        of_members = _OF_MEMBERS_RU.match(name)
        name = name[:1].upper() + name[1:]
        return nominative_body(name[of_members.end() :], "ru") if of_members else name
    if language != "en":
        return name[:1].upper() + name[1:]
    organization = _OF_MEMBERS.sub("", name)
    if organization != name:
        return re.split(r", (?=[a-z])", organization)[0]
    name = short_body(name, language)
    owner = _organization(name, text)
    return f"{owner} {name}" if owner and owner not in name else name


def _organization(body: str, text: str) -> str:
    """The organization whose body it is, short if the document abbreviates it; empty where it isn't named."""
    plain = re.escape(body)
    prefixed = re.search(rf"(?<!\w)(?P<short>[{UPPER}]{{2,6}}) {plain}(?!\w)", text)
    if prefixed:
        return prefixed["short"]
    of_what = re.search(
        rf"(?i:{plain})(?: \([^()]+\))? of (?:the )?(?P<owner>[{UPPER}]\w+(?: (?:of |and )?[{UPPER}]\w+){{0,4}})", text
    )
    owner = of_what["owner"] if of_what else ""
    header = [line.strip() for line in text.split("\n") if line.strip()][:_HEADER]
    for above, line in pairwise(header):
        if not owner and line.casefold() == body.casefold() and 1 < len(above.split()) <= 6:
            owner = above.title() if above.isupper() else above
    short = re.search(rf"(?i:{re.escape(owner)}) \((?P<short>[{UPPER}]{{2,6}})\)", text) if owner else None
    if short:
        return short["short"]
    return "".join(word[0] for word in owner.split()) if owner == "United Nations" else owner
