"""A written statement: its issuer's words, but for what others are quoted in it as saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.document import Document, Span, Speaker, Turn
from briefing.summarize.people.holders import fits
from briefing.summarize.people.seated import seated_holder
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.people.voice import Voice
from briefing.summarize.person.own import in_first_person
from briefing.summarize.turns.attribution import Attribution, find_attribution
from briefing.summarize.turns.quotations import find_quotations
from briefing.summarize.turns.report import said_by
from briefing.summarize.turns.saying import VERBS
from briefing.summarize.turns.several import are_several
from briefing.summarize.turns.speaking_bodies import SOURCE_BODY

_OFFICIAL_SAID = {
    language: re.compile(rf"(?:[^\W\d_][\w.-]* ){{1,12}}(?:{VERBS[language]})(?:,| ki)?,? {that}")
    for language, that in {
        "en": r"(?:on \w+ )?(?:that )?\w",
        "ru": r"что ",
        "az": r"\w",
        "hy": r"(?:որ|թե) ",
    }.items()
}
_A_SENTENCE = 5
"""Words in quotation marks from which somebody is quoted rather than a term used."""
_A_DATE = 30
"""Letters of what may stand in front of a subject: `On 12 April in Velmar`."""


def statement_turns(
    document: Document, issuer: Speaker | None, index: SpeakerIndex, start: int, end: int, report: bool = False
) -> list[Turn]:
    """The issuer's turns between `start` and `end`, and those of the people whom a body quotes.

    `report`: an organisation's report, which tells what other bodies said to it, too.
    """
    turns, position = [], start
    for span, speaker in _within(document, issuer, index, start, report):
        if position <= span.start and span.end <= end:
            turns.append(_turn(document.text, position, span.start, issuer))
            turns.append(_turn(document.text, span.start, span.end, speaker))
            position = span.end
    turns.append(_turn(document.text, position, max(position, end), issuer))
    return [turn for turn in turns if turn.end > turn.start]


def _within(
    document: Document, issuer: Speaker | None, index: SpeakerIndex, start: int, report: bool
) -> Iterator[tuple[Span, Speaker]]:
    """Stretches of a body's statement that are somebody else's words, in order, neighbours of one speaker joined."""
    if issuer is None or not (report or Voice(issuer).body):
        return
    told = {span.start: (span, speaker) for span, speaker in _told(document, index, start)}
    quotations = [quotation.span for quotation in find_quotations(document.text)]
    for span, speaker in said_by(document, index, start)[0].values():
        quoted = any(
            each.start < span.end and span.start < each.end and len(each.of(document.text).split()) >= _A_SENTENCE
            for each in quotations
        )
        if speaker != issuer and (_is_person(speaker) if quoted else report and _says_itself(span, speaker, document)):
            told.setdefault(span.start, (span, speaker))
    held: tuple[Span, Speaker] | None = None
    for _, (span, speaker) in sorted(told.items()):
        if held and held[1] == speaker and not document.text[held[0].end : span.start].strip():
            held = Span(held[0].start, span.end), speaker
            continue
        if held:
            yield held
        held = span, speaker
    if held:
        yield held


def _is_person(speaker: Speaker) -> bool:
    return " " in speaker.name and not Voice(speaker).body


def _says_itself(span: Span, speaker: Speaker, document: Document) -> bool:
    """Whether a body with a name of its own is the subject of a verb of saying, rather than the source of a figure.

    A sentence in the first person is the issuer's: `as the Ministry confirmed to us`.
    """
    words = span.of(document.text)
    if in_first_person(words, document.language) or any(map(are_several, speaker.name.split())):
        return False  # `the leaders expressed …` in the communiqué of their summit
    source = SOURCE_BODY[document.language].search(words) if document.language in SOURCE_BODY else None
    found = find_attribution(words, document.language)
    return source is None and found is not None and found.body and " " in speaker.name and Voice(speaker).body


def _told(document: Document, index: SpeakerIndex, start: int) -> Iterator[tuple[Span, Speaker]]:
    """Sentences that say what an official said: «Министр Лавров заявил, что …»."""
    for sentence in document.sentences:
        said = _OFFICIAL_SAID.get(document.language, _OFFICIAL_SAID["en"]).match(sentence.text[:400])
        attribution = find_attribution(sentence.text[:400], document.language) if said else None
        if attribution is None or attribution.body or sentence.start < start:
            continue
        if attribution.mention and index.knows(attribution.mention):
            person = index.resolve(attribution.mention)
            if person.role and _is_person(person):
                yield Span(sentence.start, sentence.end), person
        elif attribution.mention is None and attribution.office:
            held = _holder(attribution, document, index, sentence.start)
            if held is not None:
                yield Span(sentence.start, sentence.end), held


def _holder(found: Attribution, document: Document, index: SpeakerIndex, before: int) -> Speaker | None:
    """Whose office a noun without a name means in a body's statement, «Министр заявил, что …».

    The only person whom it fits, of those named `before`, if a sentence has him as its subject; with its seat the
    office itself; None where another may be meant.
    """
    named = {index.resolve(name) for name in index.names(document.text[:before])}
    people = [person for person in named if person.role and _is_person(person) and fits(found.office, person.role)]
    if found.seated:
        return seated_holder(found.office, [], people, document.language)
    if len(people) != 1:
        return None
    earlier = [sentence.text for sentence in document.sentences if sentence.start < before]
    return people[0] if any(_opens_with(people[0], words) for words in earlier) else None


def _opens_with(person: Speaker, words: str) -> bool:
    """Whether a sentence begins with a person, as its subject, behind the office and a date or the like."""
    name = re.search(rf"(?<!\w){re.escape(person.name)}[ըն]?(?![\w'’])", words[:200])
    return name is not None and name.start() <= len(person.role) + _A_DATE and "," not in words[: name.start()]


def _turn(text: str, start: int, end: int, speaker: Speaker | None) -> Turn:
    """A turn without white space around it."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Turn("statement", first, max(first, start + len(words.rstrip())), speaker)
