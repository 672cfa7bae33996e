"""Turns of a news report: what is quoted or attributed belongs to its speaker, the rest is narration."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.document import Document, Sentence, Span, Speaker, Turn
from briefing.summarize.people.countries import is_country
from briefing.summarize.people.holders import fits, holder, holders, is_apart
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.seated import seated_holder
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.people.voice import Voice
from briefing.summarize.person.own import in_first_person
from briefing.summarize.turns.attribution import Attribution
from briefing.summarize.turns.body_meant import body_meant
from briefing.summarize.turns.governments import is_government
from briefing.summarize.turns.issuer import opens_with_body
from briefing.summarize.turns.narration import with_narration
from briefing.summarize.turns.outlets import is_masthead, is_outlet
from briefing.summarize.turns.quotations import Quotation, find_quotations, paragraphs
from briefing.summarize.turns.quoted_attribution import attribution_outside, is_covered
from briefing.summarize.turns.representatives import speaks_for, who_represents
from briefing.summarize.turns.semicolons import by_speakers
from briefing.summarize.turns.speaking_bodies import is_body
from briefing.summarize.turns.together import who_together

_EMPTY = re.compile(r"(?:Об этом|Это|Bu barədə|Bu haqda|Այս մասին|Այդ մասին)(?!\w)")
"""«Об этом заявил Лавров»: says who spoke, not what."""
_SOURCE = re.compile(
    r"(?:An?|One|Another) (?P<who>(?:[\w-]+ ){0,3}"
    r"(?:diplomat|official|source|adviser|lawmaker|aide|analyst|negotiator))\b"
)
"""Somebody whom a report doesn't name: `A European diplomat, who spoke on condition of anonymity`."""
_HEAD_OF = re.compile(r"(?P<office>(?:[Tt]he )?(?:head|chief|director) of (?:the|its|his|her) [a-z]+)$")
_LEADS = re.compile(r"head|chief|direc|chair|commi|command|secretary|governor|(?<!prime )minister", re.IGNORECASE)
"""Whose roles may be called so; the head of an agency is no president."""
_HIM = re.compile(r"\b(?:его|её|ее|him|her|[Oo]nun)\b")
"""`According to him`: no body's words."""
_QUOTED_NEXT = re.compile(r"\s*[“«„\"]")
"""Behind a colon: `Ann Roe, who leads the team, sent this comment:`."""
_OWN_WORDS = 3
"""Sentences in the first person that no reporter writes: a speech tells what others said, too."""


@dataclass(slots=True)
class _State:
    """Who spoke last, and whom the text named last: a pronoun means the latter."""

    speaker: Speaker | None = None
    named: Speaker | None = None
    attributed: int = 0
    adjacent: bool = False
    """The sentence before was spoken: a quotation that opens the next paragraph goes on."""
    heard: list[Speaker] = field(default_factory=list)
    """Everybody who spoke, the last at the end."""
    waiting: list[Span] = field(default_factory=list)
    """Quoted sentences whose attribution hasn't come yet."""
    before: frozenset[str] = frozenset()
    """The names of the people of the sentence before."""
    told: Span | None = None
    """The sentence before, where it stands in the reporter's words: the next may say whose news it is."""


def report_turns(document: Document, index: SpeakerIndex, body: int) -> list[Turn]:
    """Attributed quotations and sentences from offset `body` on; empty where too little is attributed.

    One attribution makes a report, unless nothing is quoted and a sentence without attribution speaks in the first
    person or for a body: that is somebody's statement who mentions what another said. A quotation that goes on in the
    next paragraph stays its speaker's; sentences of a quotation before the attribution are the speaker's too.
    """
    spoken, attributed = said_by(document, index, body)
    quotations = find_quotations(document.text)
    if not attributed:
        return []
    if attributed < 2 and not quotations:
        rest = [sentence for sentence in document.sentences if sentence.end > body and sentence.start not in spoken]
        if any(_speaks_itself(sentence.text, document.language) for sentence in rest):
            return []
    own = sum(in_first_person(each, document.language) for each in _unquoted(document, body, spoken, quotations))
    if own >= _OWN_WORDS and own > attributed:
        return []
    return with_narration(document.text, [spoken[start] for start in sorted(spoken)])


def said_by(document: Document, index: SpeakerIndex, body: int) -> tuple[dict[int, tuple[Span, Speaker]], int]:
    """By their start, the sentences from offset `body` on that somebody is said to have said; how many say it."""
    text, sentences = document.text, document.sentences
    starts = [sentence.start for sentence in sentences]
    quotations = find_quotations(text)
    at = 0
    state = _State()
    spoken: dict[int, tuple[Span, Speaker]] = {}
    for paragraph in paragraphs(text):
        inside = []
        while at < len(quotations) and quotations[at].span.start < paragraph.end:
            inside.append(quotations[at])
            at += 1
        if paragraph.end <= body:
            continue
        first, last = bisect_left(starts, paragraph.start), bisect_left(starts, paragraph.end)
        _paragraph(document, index, sentences[first:last], paragraph, inside, state, spoken)
    return spoken, state.attributed


def _unquoted(
    document: Document, body: int, spoken: dict[int, tuple[Span, Speaker]], quotations: Sequence[Quotation]
) -> list[str]:
    """The sentences that nobody is said to have said and that stand outside quotations."""
    return [
        sentence.text
        for sentence in document.sentences
        if sentence.end > body
        and sentence.start not in spoken
        and not any(q.span.start < sentence.end and sentence.start < q.span.end for q in quotations)
    ]


def _speaks_itself(sentence: str, language: str) -> bool:
    return in_first_person(sentence, language) or opens_with_body(sentence, language)


def _paragraph(
    document: Document,
    index: SpeakerIndex,
    sentences: tuple[Sentence, ...],
    paragraph: Span,
    inside: Sequence[Quotation],
    state: _State,
    spoken: dict[int, tuple[Span, Speaker]],
) -> None:
    """Adds the spoken sentences of a paragraph to `spoken`."""
    if not (inside and inside[0].continues):
        state.waiting = []
    for sentence in by_speakers(sentences, inside, document.language):
        span = Span(sentence.start, min(sentence.end, paragraph.end))
        quoted = [q for q in inside if q.span.start < span.end and span.start < q.span.end]
        found = attribution_outside(document.text, span, quoted, document.language)
        told, state.told = state.told, None
        if found is not None and found.mention and is_masthead(found.mention, document.text):
            found = None
        if found is not None:
            found = _known(found, index, document.text[span.start : span.end])
            together = who_together(document.text, span, found, index, document.language)
            speaker = together or _speaker(found, index, state, document)
            state.before = _people_in(document.text[span.start : span.end], index)
            if found.body and speaker is not None:
                speaker = body_meant(speaker, state.heard, document.text[: span.start], document.language)
            if speaker is None:
                continue
            state.before |= {speaker.name}
            state.speaker = speaker
            if not is_government(speaker.name, document.language):
                state.named = speaker
            if _EMPTY.match(document.text, span.start) and not quoted:
                if told is None or is_outlet(speaker.name, ""):
                    continue
                span = told
            state.heard = [*[person for person in state.heard if person != speaker], speaker]
            state.attributed += 1
            state.adjacent = True
            for before in state.waiting:
                spoken[before.start] = (before, speaker)
            state.waiting = []
            spoken[span.start] = (span, speaker)
        elif quoted and is_covered(span, quoted):
            if state.speaker is not None and state.adjacent:
                spoken[span.start] = (span, state.speaker)
                state.before = frozenset((state.speaker.name,))
            state.waiting.append(span)
        else:
            state.waiting, state.adjacent, state.told = [], False, span
            words = document.text[span.start : span.end]
            state.before = _people_in(words, index)
            source = _SOURCE.match(words)
            if source is not None:
                state.speaker = state.named = Speaker(source["who"][:1].upper() + source["who"][1:], source["who"])
                state.before |= {state.named.name}
                continue
            if words.endswith(":") and _QUOTED_NEXT.match(document.text, span.end):
                giver = _first_named(words, index)
                if giver is not None:
                    state.speaker, state.adjacent = giver, True
            named = _first_named(words, index) or _unnamed(words, document.language, state)
            if named is not None:
                state.named = named
                state.before |= {named.name}


def _known(found: Attribution, index: SpeakerIndex, sentence: str) -> Attribution:
    """The attribution, to the one person whom the sentence names where its subject is the capital that opens it."""
    mention = found.mention or ""
    if found.body or not mention or " " in mention or index.knows(mention) or not sentence.startswith(mention):
        return found
    named = {index.resolve(name).name: name for name in index.names(sentence)}
    return replace(found, mention=next(iter(named.values()))) if len(named) == 1 else found


def _speaker(found: Attribution, index: SpeakerIndex, state: _State, document: Document) -> Speaker | None:
    language = document.language
    if found.mention is None:
        heard = [each for each in (state.speaker, state.named, *reversed(state.heard)) if each is not None]
        heard = [each for each in heard if not is_government(each.name, language)]
        if not found.office:
            heard = [state.named, *heard] if state.named else heard
            if _HIM.search(document.text[found.start : found.end]):
                heard = [each for each in heard if not Voice(each).body and not is_body(each.name, language)] or heard
            return heard[0] if heard else None
        if found.seated:
            return seated_holder(found.office, heard, index.people(), language)
        spokesman = speaks_for(found.office)
        people = [p for p in heard if spokesman or p.role or not is_body(p.name, language)]
        before = document.text[: found.start].rstrip()
        headed = _HEAD_OF.search(before) if language == "en" else None
        if headed:
            led = next((person for person in people if _LEADS.search(person.role)), None)
            return led or Speaker(headed["office"][:1].upper() + headed["office"][1:], headed["office"])
        several = {person.name for person in holders(found.office, heard)}
        if len(several) > 1:
            people = [person for person in people if person.name in several & state.before]
            if len({person.name for person in people}) != 1:
                return None
        who = who_represents(found.office, people, before) or holder(found.office, people, index.people())
        return None if is_apart(found.office, who) else who
    if not found.body:
        return index.resolve(found.mention)
    namesake = index.resolve(found.mention) if is_government(found.mention, language) else None  # Ann Jordan
    return namesake if namesake and " " in namesake.name else Speaker(found.mention)


def _people_in(sentence: str, index: SpeakerIndex) -> frozenset[str]:
    return frozenset(index.resolve(name).name for name in index.names(sentence[:400]))


def _first_named(sentence: str, index: SpeakerIndex) -> Speaker | None:
    """The first person of a sentence whose full name the document gives."""
    return next((speaker for name in index.names(sentence[:400]) if " " in (speaker := index.resolve(name)).name), None)


def _unnamed(sentence: str, language: str, state: _State) -> Speaker | None:
    """An office without a name as subject, «Президент Сербии …», of nobody who spoke: a pronoun then means it."""
    subject = re.match(r"(?:[Tt]he )?(?P<office>[^\W\d_][\w-]+)(?: (?:of )?(?P<seat>[^\W\d_][\w-]+))?", sentence)
    if subject is None or not is_office(subject["office"]) or not is_country(subject["seat"] or ""):
        return None
    office = subject.group().removeprefix("The ")
    named = state.named or state.speaker
    return None if named is None or (named.role and fits(subject["office"], named.role)) else Speaker(office)
