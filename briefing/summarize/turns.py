"""Who speaks where: turns of transcripts by their labels, of news reports by attribution, of statements by issuer."""

from __future__ import annotations

import re

from briefing.document import Document, Span, Speaker, Turn, TurnKind
from briefing.summarize.attribution import Attribution, find_attribution
from briefing.summarize.labels import Label, find_labels
from briefing.summarize.quotations import Quotation, find_quotations, paragraphs
from briefing.summarize.speakers import SpeakerIndex, institution

_NOTE = re.compile(r"\((?:Laughter|Inaudible|Applause|Crosstalk|Cross talk|Off-mike|Pause|Смех|Аплодисменты|Неразборчиво|"
                   r"Gülüş|Alqışlar|Ծիծաղ|Ծափահարություններ)[^)]*\)", re.IGNORECASE)
_DATE = re.compile(r"\d{4}|\d{1,2}[:.]\d{2}")


def find_turns(document: Document) -> tuple[Turn, ...]:
    """The turns of a document in order, not overlapping. Needs `document.language` and `document.sentences`.

    A document with labels is a transcript; one whose quotations or sentences are attributed in running text is a news
    report; any other is a statement of whoever its title names.
    """
    labels = find_labels(document)
    if len(labels) > 1 or (labels and labels[0].kind == "name"):
        return tuple(_transcript(document, labels))
    report = _report(document)
    if report:
        return tuple(report)
    return tuple(_statement(document))


def _transcript(document: Document, labels: list[Label]) -> list[Turn]:
    index = SpeakerIndex(document.text)
    turns: list[Turn] = []
    preface = Span(0, labels[0].start)
    if preface.of(document.text).strip():
        turns.append(_turn("narration", document.text, preface.start, preface.end))
    main = next((index.resolve(label.name) for label in labels if label.kind == "name"), None)
    main = main or institution(document.title, document.language) or _named_in(document.title, index)
    asked = False
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        end = following.start if following else len(document.text)
        kind: TurnKind
        speaker = None
        if label.kind == "question":
            kind, asked = "question", True
        elif label.kind == "moderator":
            kind = "moderation"
        else:
            kind = "answer" if asked else "statement"
            speaker = main if label.kind == "answer" else index.resolve(label.name)
        turns.append(_turn(kind, document.text, label.end, end, speaker))
    return [turn for turn in turns if turn.end > turn.start]


def _named_in(title: str, index: SpeakerIndex) -> Speaker | None:
    """The last person that a title names."""
    for run in reversed(re.findall(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)+", title)):
        speaker = index.resolve(run)
        if " " in speaker.name:
            return speaker
    return None


def _statement(document: Document) -> list[Turn]:
    """One turn by the issuer; the title and date lines in front of it are narration."""
    body = _body(document)
    speaker = institution(document.title, document.language) or _named_in(document.title, SpeakerIndex(document.text))
    turns = []
    if document.text[:body].strip():
        turns.append(_turn("narration", document.text, 0, body))
    turns.append(_turn("statement", document.text, body, len(document.text), speaker))
    return [turn for turn in turns if turn.end > turn.start]


def _body(document: Document) -> int:
    """Where the title and date lines end: at the first paragraph that is a sentence."""
    for paragraph in paragraphs(document.text)[:8]:
        words = paragraph.of(document.text)
        if words.rstrip("»”\")").endswith((".", "!", "?", "։", ":", ";", ",", "…")) and len(words.split()) > 7:
            return paragraph.start
    return 0


def _report(document: Document) -> list[Turn]:
    """Attributed quotations and sentences; empty where fewer than two are attributed."""
    text = document.text
    index = SpeakerIndex(text)
    quotations = find_quotations(text)
    body = _body(document)
    spoken: list[tuple[Span, Speaker]] = []
    last: Speaker | None = None
    attributed = 0
    for paragraph in paragraphs(text):
        if paragraph.start < body:
            continue
        inside = [quotation for quotation in quotations if quotation.paragraph == paragraph]
        continues = bool(inside) and inside[0].continues
        for sentence in document.sentences:
            if not (paragraph.start <= sentence.start < paragraph.end):
                continue
            span = Span(sentence.start, min(sentence.end, paragraph.end))
            quoted = [q for q in inside if q.span.start < span.end and span.start < q.span.end]
            found = _attribution(text, span, quoted, document.language)
            if found is not None:
                speaker = index.resolve(found.mention) if found.mention else last
                if speaker is not None:
                    last, attributed = speaker, attributed + 1
                    spoken.append((span, speaker))
                    spoken = _backwards(spoken, inside, span, speaker, document)
            elif quoted and last is not None and (continues or _covered(span, quoted)):
                spoken.append((span, last))
    if attributed < 2 and not (attributed and quotations):
        return []
    return _with_narration(text, spoken)


def _attribution(text: str, span: Span, quoted: list[Quotation], language: str) -> Attribution | None:
    """The attribution in the sentence outside its quotations."""
    position = span.start
    for quotation in [*quoted, None]:
        stop = min(quotation.span.start - 1, span.end) if quotation else span.end
        if stop > position:
            found = find_attribution(text[position:stop], language, position)
            if found:
                return found
        if quotation:
            position = max(position, quotation.span.end + 1)
    return None


def _backwards(
    spoken: list[tuple[Span, Speaker]], inside: list[Quotation], span: Span, speaker: Speaker, document: Document
) -> list[tuple[Span, Speaker]]:
    """Gives the sentences of the same quotation that stand before the attribution to the same speaker."""
    for quotation in inside:
        if quotation.span.start < span.start <= quotation.span.end + 2:
            spoken = [item for item in spoken if not (quotation.span.start - 1 <= item[0].start < span.start)]
            for sentence in document.sentences:
                if quotation.span.start - 1 <= sentence.start < span.start:
                    spoken.append((Span(sentence.start, sentence.end), speaker))
    return spoken


def _covered(span: Span, quoted: list[Quotation]) -> bool:
    """Whether nearly the whole sentence lies in quotations."""
    inside = sum(min(q.span.end, span.end) - max(q.span.start, span.start) for q in quoted)
    return inside >= 0.8 * (span.end - span.start)


def _with_narration(text: str, spoken: list[tuple[Span, Speaker]]) -> list[Turn]:
    """Turns of the attributed sentences, neighbours of one speaker joined, the reporter's words between them."""
    turns: list[Turn] = []
    position = 0
    for span, speaker in sorted(spoken, key=lambda item: item[0].start):
        if span.start < position:
            continue
        gap = text[position : span.start]
        if gap.strip():
            turns.append(_turn("narration", text, position, span.start))
        if turns and turns[-1].speaker == speaker and not gap.strip():
            turns[-1] = Turn("statement", turns[-1].start, span.end, speaker)
        else:
            turns.append(Turn("statement", span.start, span.end, speaker))
        position = span.end
    if text[position:].strip():
        turns.append(_turn("narration", text, position, len(text)))
    return turns


def _turn(kind: TurnKind, text: str, start: int, end: int, speaker: Speaker | None = None) -> Turn:
    """A turn without white space around it."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Turn(kind, first, max(first, start + len(words.rstrip())), speaker)


def is_note(sentence: str) -> bool:
    """Whether a sentence is a stenographer's note such as (Laughter.)."""
    return not _NOTE.sub("", sentence).strip(" .")
