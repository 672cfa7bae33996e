"""Who speaks where: turns of transcripts by their labels, of news reports by attribution, of statements by issuer."""

from __future__ import annotations

import re

from briefing.document import Document, Speaker, Turn, TurnKind
from briefing.summarize.people.roles import in_nominative
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.people.split_office import split_office
from briefing.summarize.people.voice import Voice
from briefing.summarize.person.own import in_first_person
from briefing.summarize.turns.acts import with_acts
from briefing.summarize.turns.added import with_added
from briefing.summarize.turns.askers import askers, is_host, ushers
from briefing.summarize.turns.contacts import without_contacts
from briefing.summarize.turns.held_by import holder
from briefing.summarize.turns.interview import interview_turns
from briefing.summarize.turns.introduced import addressed, introduced, named_in, names
from briefing.summarize.turns.issuer import institution, is_statement, issuer
from briefing.summarize.turns.labels import Label, find_labels, is_transcript
from briefing.summarize.turns.letterhead import letterhead
from briefing.summarize.turns.narration import narration
from briefing.summarize.turns.quotations import paragraphs
from briefing.summarize.turns.report import report_turns
from briefing.summarize.turns.resolution import resolution_turns
from briefing.summarize.turns.statement import statement_turns
from briefing.summarize.turns.told import is_told

_NOTE = re.compile(
    r"[(\[](?:Laughter|Laughs|Inaudible|Applause|Crosstalk|Cross talk|Off-mike|Pause|As interpreted|Via interpreter|"
    r"In \w+|Through interpreter|"
    r"The briefing was|Смех|Аплодисменты|Неразборчиво|Смеётся|Gülüş|Gülür|Alqışlar|Ծիծաղ|Ծիծաղում|"
    r"Ծափահարություններ)[^)\]]*[)\]]\.?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"transcript|interview|briefing (?:was|took)|answered questions|стенограмм|интервью|ответил|расшифровк|stenoqram|"
    r"müsahibə|cavablandır|հարցազրույց|պատասխանել է|սղագր",
    re.IGNORECASE,
)
"""Words of an editor in front of a transcript."""
_LEAD_LINE = re.compile(
    r"[^\n]{0,200}(?:transcript|briefing by|стенограмм|расшифровк|stenoqram|սղագր)[^\n]{0,200}\n+", re.IGNORECASE
)
_BRIEFED = re.compile(r"брифинг|briefing|brifinq|ճեպազրույց", re.IGNORECASE)
"""An editor's sentence above a briefing, behind which the one whom it names opens in the third person."""
_INTERPRETER = re.compile(r"(?:the )?(?:interpreter|translator)|переводчи|tərcüməçi|թարգմանիչ", re.IGNORECASE)
_INTERPRETED = 15
"""Words from which an interpreter says what somebody else said."""
_AN_OPENING = 40
"""Words in the first person in front of the labels that are somebody's opening rather than an editor's preface."""
_END = re.compile(
    r"\n\s*(?:END\b[^\n]*|\((?:The|Whereupon)[^\n)]*(?:concluded|ended|adjourned)[^\n)]*\)|# ?# ?#|\* ?\* ?\*|###)\s*$"
)


def find_turns(document: Document) -> tuple[Turn, ...]:
    """The turns of a document in order, not overlapping. Needs `document.language` and `document.sentences`.

    A document with labels is a transcript; one whose paragraphs ask and answer in turn an interview; one whose
    paragraphs decide (`Demands that …`) a resolution; one whose title announces a statement, or that has an
    organisation's letterhead, is its issuer's; one whose quotations or sentences are attributed a news report; any
    other is a statement of whoever its title names. A contacts block at its end is nobody's.
    """
    return tuple(without_contacts(document.text, _turns(document)))


def _turns(document: Document) -> list[Turn]:
    labels = find_labels(document)
    index = SpeakerIndex(document.text, document.language)
    if is_transcript(document):
        return _transcript(document, labels, index)
    interview = interview_turns(document, index)
    if interview:
        return list(interview)
    decided = resolution_turns(document, index)
    if decided:
        return list(decided)
    announced = is_statement(document.title, document.language)
    head = letterhead(document.text, document.language)
    report = [] if head else report_turns(document, index, _body(document))
    if report and (not announced or is_told(document, report)):
        return with_acts(document, report)
    return _statement(document, index, head)


def _transcript(document: Document, labels: list[Label], index: SpeakerIndex) -> list[Turn]:
    text = document.text
    for label in labels:
        if label.kind == "name":
            index.learn(label.name)
    titled = institution(document.title, document.language, index) or named_in(document.title, index)
    held = holder(text[: labels[0].start], document.language, index)
    if held and (titled is None or Voice(titled).body):
        titled = held[0]
    asking = askers(document, labels, index)
    named = [label.name for label in labels if label.kind == "name" and label.name not in asking]
    officials = {speaker.name: speaker for speaker in map(index.resolve, named)}
    main = index.resolve(named[0]) if named else titled
    if titled is not None and len(officials) == 1 and not split_office(titled.name)[1]:
        titled = main  # the title has but the office: `Doorstep statement by the NATO Secretary General`
    answers = len(officials) == 1 or any(label.kind == "answer" for label in labels)
    if document.language == "ru" and named and main and titled and answers and _called_by_office(titled.name):
        index.entitle(main.name, titled.name[:1].lower() + titled.name[1:])
        main = titled = index.resolve(named[0])  # «Пресс-конференция председателя Банка Карсии»
    if not named and (main is None or Voice(main).body or Voice(main).office):
        main = titled = introduced(text[: labels[0].start], index, main.name if main else "") or main
    giving = ushers(document, labels, index)
    turns = _before_labels(document, labels[0], titled, main if len(set(named)) == 1 else None, index, held)
    if main is None and len(turns) == 2 and turns[1].kind == "statement":
        main = turns[1].speaker  # who opens answers
    asked_of = None
    last = _end_of_words(text)
    asked = False
    bold = {span.start: span.end for span in document.bold}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        end = following.start if following else last
        kind: TurnKind
        speaker = None
        if (
            label.kind == "question"
            or label.name in asking
            or (label.kind == "change" and text[label.end : end].rstrip().endswith(("?", "՞")))
        ):
            kind, asked = "question", True
            asked_of = addressed(text[label.end : end], document.language, index)
        elif label.kind == "moderator" and turns and _INTERPRETER.match(label.name):
            kind, speaker = _interpreted(text[label.end : end], turns[-1], main)
        elif label.kind == "moderator" or label.name in giving or is_host(label.name):
            kind = "moderation"
        else:
            kind = "answer" if asked else "statement"
            if label.kind != "change":
                speaker = asked_of or main if label.kind == "answer" else index.resolve(label.name)
        asks = _question_before(text, bold, label.end, end) if following and following.kind == "name" else end
        turns.append(_turn(kind, text, label.end, asks, speaker))
        if asks < end:
            asked = True
            turns.append(_turn("question", text, asks, end))
    if text[last:].strip():
        turns.append(narration(text, last, len(text)))
    return [turn for turn in with_added(document, turns, index) if turn.end > turn.start]


def _called_by_office(name: str) -> bool:
    """Whether a Russian speaker is called by an office alone: «Председатель Банка Карсии»."""
    return any(map(in_nominative, name.split()[:2]))


def _interpreted(words: str, before: Turn, main: Speaker | None) -> tuple[TurnKind, Speaker | None]:
    """Whose words an interpreter says, and what they are: the last speaker's, or the answer to the last question."""
    if len(words.split()) < _INTERPRETED:
        return "moderation", None
    if before.kind in ("statement", "answer"):
        return before.kind, before.speaker
    if before.kind != "question":
        return "moderation", None
    asks = words.rstrip().endswith("?") or "՞" in words[-120:]
    return ("question", None) if asks else ("answer", main)


def _before_labels(
    document: Document,
    first: Label,
    titled: Speaker | None,
    alone: Speaker | None,
    index: SpeakerIndex,
    held: tuple[Speaker, int] | None = None,
) -> list[Turn]:
    """What stands in front of the first label: the preface, and an opening by the person whom the title names.

    An opening stands before a question and is no lead that tells of the speaker or of the event. Several sentences in
    the first person are an opening of the one official who speaks behind a label (`alone`) too, or of whom the lead's
    last line names; whatever stands behind an editor's sentence is, of whom that says to hold the briefing (`held`).
    """
    text, turns = document.text, []
    body = max(_body(document), held[1] if held else 0)
    while body and (lead := _LEAD_LINE.match(text, body)) and lead.end() < first.start:
        body = lead.end()
    opens = False
    if 0 < body < first.start:
        opening = text[body : first.start]
        first_person = in_first_person(opening, document.language)
        speaker = titled if titled is not None and not Voice(titled).body else alone
        long = first_person and len(opening.split()) >= _AN_OPENING
        if speaker is None and long:
            speaker = titled = named_in(text[:body].rstrip().rpartition("\n")[2], index)  # "a briefing by Ann Roe:"
        if held and len(opening.split()) >= _AN_OPENING and titled == held[0]:
            opens, speaker = True, held[0]
        elif titled is not None and titled == speaker and long:
            opens = True
        elif speaker is not None and first.kind == "question":
            opens = first_person or not (names(speaker, opening) or _LEAD.search(opening))
        elif alone is not None and long and not names(alone, opening):
            opens, speaker = True, alone
        above = opening.partition("\n\n")[0]
        if speaker and not opens and _BRIEFED.search(above) and names(speaker, above):
            rest = opening[len(above) :]
            opens = len(rest.split()) >= _AN_OPENING and not names(speaker, rest)
            body += len(above) if opens else 0
        titled = speaker
    start = body if opens else first.start
    if text[:start].strip():
        turns.append(_turn("narration", text, 0, start))
    if opens:
        turns.append(_turn("statement", text, start, first.start, titled))
    return turns


def _question_before(text: str, bold: dict[int, int], start: int, end: int) -> int:
    """Where an interviewer's question without a label begins in front of the next speaker, else `end`.

    It is a paragraph of its own, not the turn's first, that ends with a question mark, is printed bold or begins with
    a dash. `bold`: end by start of what is bold.
    """
    words = text[start:end].rstrip()
    gap = words.rfind("\n\n")
    if gap < 0 or not words[:gap].strip():
        return end
    asks = words.rstrip('»”"').endswith("?") or "՞" in words[max(gap, len(words) - 80) :]
    first = start + gap + len(words[gap:]) - len(words[gap:].lstrip())
    printed_bold = bold.get(first, -1) >= start + len(words) - 1
    dash = re.match(r"[–—-]\s+[^\W\d_a-zа-яёա-ֆ]", words[gap:].lstrip()) is not None
    before = words[:gap].rstrip().rpartition("\n")[2].lstrip()[:1]
    return start + gap if asks or printed_bold or (dash and before not in "–—-") else end


def _end_of_words(text: str) -> int:
    """Where the stenographer's closing line begins (`END 2:10 P.M.`), else the end of the text."""
    tail = max(0, len(text) - 200)
    match = _END.search(text, tail)
    return match.start() if match and match.start() > 0 else len(text)


def _statement(document: Document, index: SpeakerIndex, head: Speaker | None) -> list[Turn]:
    """The issuer's statement; the title and date lines in front of it are narration.

    `head`: whom a letterhead names.
    """
    body, end = _body(document), _end_of_words(document.text)
    speaker = head or issuer(document.title, document.text, document.language, index) or named_in(document.title, index)
    turns = [_turn("narration", document.text, 0, body)] if document.text[:body].strip() else []
    return [*turns, *statement_turns(document, speaker, index, body, end, head is not None)]


def _body(document: Document) -> int:
    """Where the title and date lines end: at the first paragraph that is a sentence."""
    for paragraph in paragraphs(document.text, 8):
        words = paragraph.of(document.text)
        if words.rstrip('»”")').endswith((".", "!", "?", "։", ":", ";", ",", "…")) and len(words.split()) > 7:
            if re.search(r"attributable to[^\n]*:$", words) or words.strip() == document.title:
                continue
            return paragraph.start
    return 0


def _turn(kind: TurnKind, text: str, start: int, end: int, speaker: Speaker | None = None) -> Turn:
    """A turn without white space around it."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Turn(kind, first, max(first, start + len(words.rstrip())), speaker)


def is_note(sentence: str) -> bool:
    """Whether a sentence is a stenographer's note such as (Laughter.)."""
    return not _NOTE.sub("", sentence).strip(" .")
