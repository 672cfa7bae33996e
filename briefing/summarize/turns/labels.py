"""Labels in front of turns: `QUESTION:`, `MR MILLER:`, `Q    `, «Вопрос:», «Արարատ Միրզոյան․», `>>`, a bold name.

Whether a line starts with a label is decided by the whole document: a name that stands in front of several lines,
capitals, a bold name or a word such as `Question` make a label; `Paris:` in front of one sentence doesn't.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from briefing.document import Document
from briefing.summarize.people.names import UPPER, is_capitalised
from briefing.summarize.people.offices import starts_with_office
from briefing.summarize.turns.contacts import contacts_start
from briefing.summarize.turns.label_names import (
    MOST_WORDS,
    LabelNames,
    bare,
    heads_document,
    is_no_label,
    is_office_of,
    names_an_official,
    surname,
)
from briefing.summarize.turns.outlets import is_outlet, is_quoted
from briefing.summarize.turns.place_headings import heads_section, place_of

LabelKind = Literal["question", "answer", "moderator", "name", "change"]

_QUESTION_WORDS = (
    "question questions q reporter reporters journalist press media correspondent interviewer audience participant "
    "вопрос вопросы в журналист журналистка корреспондент корр интервьюер реплика "
    "sual jurnalist müxbir aparıcı-jurnalist "
    "հարց լրագրող թղթակից հարցազրուցավար"
)
QUESTION = frozenset(_QUESTION_WORDS.split())
_CORRESPONDENT = re.compile(r"(?:[^\s,]+ ){1,5}(?:müxbiri|jurnalisti|թղթակիցը?|լրագրողը?)")
"""Of an outlet, whatever it is called: «AzərTAc-ın müxbiri», «“Zirvə” telekanalının müxbiri»."""
_ANSWER_WORDS = "answer a ответ о cavab պատասխան"
ANSWER = frozenset(_ANSWER_WORDS.split())
_MODERATOR_WORDS = (
    "moderator host operator staff interpreter translator chair aide ведущий ведущая модератор переводчик "
    "aparıcı aparici tərcüməçi մոդերատոր հաղորդավար վարող թարգմանիչ"
)
MODERATOR = frozenset(_MODERATOR_WORDS.split())
_NOT_NAMES_WORDS = (
    "note update contact embargoed subject re source date time place photo caption read more venue editor editors "
    "background end "
    "примечание источник дата фото тема место qeyd mənbə tarix foto mövzu yer նշում աղբյուր լուսանկար թեմա"
)
_NOT_NAMES = frozenset(_NOT_NAMES_WORDS.split())
_LEADS_IN_WORDS = (
    "concerning regarding about as on in at for with from by after before during because if when while first second "
    "third finally next also now and but so however "
    "касательно относительно о об как в на с и а но если когда во-первых во-вторых наконец далее также "
    "birincisi ikincisi habelə amma lakin əgər իսկ բայց եթե նախ երկրորդ"
)
_LEADS_IN = frozenset(_LEADS_IN_WORDS.split())
"""What opens a phrase in front of a colon, `Concerning the return:`, and no name of several words."""
_CONNECTORS_WORDS = "of the for and al el de la von van bin ibn on to in at и по при на за də və üzrə ի և"
_CONNECTORS = frozenset(_CONNECTORS_WORDS.split())
_CLOCK = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?"
_FRONT = rf"^[ \t]*(?P<front>>>+[ \t]*|[-–—•][ \t]+)?(?:{_CLOCK}[ \t]+)?(?:>>+[ \t]*)?"
_HEAD = re.compile(
    _FRONT + r"(?:"
    r"(?P<titled>(?:(?:Mr|Ms|Mrs|Dr)\.|Senator|Chair(?:man|woman)?|Secretary|Ambassador|Representative|General|"
    r"Director|Commissioner|The (?:Chair(?:man|woman)?|President|Speaker))(?: [A-Z][\w'’]+(?:-[A-Z]\w+)?){0,2})\."
    r"(?= [A-Z“])[ ]"
    r"|(?P<letter>[QA])(?:[ \t]{2,}|\t)(?=\S)"
    r"|(?P<label>[«“„\"]?[^\W\d_][^\n:։]{0,90}?)[ \t]*"
    r"(?P<end>:(?=\s|$)|[․։](?=\s)|(?:(?<=[ա-և]{3})|(?<=»\))|(?<=\nQ)|(?<=\nA))[.](?=\s)|[ \t][–—-](?=\s))[ \t]*)",
    re.MULTILINE,
)
_CHANGE = re.compile(r"^[ \t]*>>+[ \t]*", re.MULTILINE)
_OWN_LINE = re.compile(
    r"^[ \t]*(?P<label>[^\W\d_](?:[^\n:.!?։]|(?<=\b\w)[.]|(?<=\b\w\w)[.]){0,80})[ \t]*\n(?=[ \t]*\S)",
    re.MULTILINE,
)
_HEARING = 4
"""Lines that begin as those of a parliament's hearing do, `Ms. Roe. Thank you`, that make a transcript of one."""
_INITIALS = re.compile(rf"^(?:[{UPPER}][\w]?\.[ ]?){{1,3}}[{UPPER}][\w'’-]+$")


@dataclass(frozen=True, slots=True)
class Label:
    """A label `text[start:end]` with what follows it from `end` on; `name` is the label as printed.

    `change` is a mere sign that somebody else speaks (`>>`), without a name.
    """

    kind: LabelKind
    name: str
    start: int
    end: int


def find_labels(document: Document) -> list[Label]:
    """The labels of turns in document order; empty for a document that isn't a transcript."""
    text, language = document.text, document.language
    heads = list(_HEAD.finditer(text, 0, contacts_start(text)))
    stops = _armenian_stops(heads, language)
    heads = [h for h in heads if h["titled"] or h["letter"] or _plausible(h["label"], _sign(h, stops), language)]
    repeated = Counter(_key(head["label"]) for head in heads if head["label"])
    titled = Counter(head["titled"] for head in heads if head["titled"])
    asked = any(
        head["letter"] or (head["label"] and _word_kind(head["label"]) in ("question", "answer")) for head in heads
    )
    bold = {span.start: span.end for span in document.bold}
    names = LabelNames(
        text, [(h.start(), h["label"]) for h in heads if h["label"] and _word_kind(h["label"]) == "name"]
    )
    labels = []
    for head in heads:
        start, end = head.start(), head.end()
        if not text[:start].strip() and heads_document(text, end):
            continue
        if head["titled"]:
            if sum(titled.values()) >= _HEARING and len(titled) < sum(titled.values()):
                labels.append(Label("name", head["titled"], start, end))
            continue
        if head["letter"]:
            labels.append(Label("question" if head["letter"] == "Q" else "answer", head["letter"], start, end))
            continue
        kind, sign = _word_kind(head["label"]), _sign(head, stops)
        emphasised = bold.get(head.start("label"), -1) >= head.end("label") - 1
        if kind == "name":
            front = bool(head["front"] and ">" in head["front"])
            times = repeated[_key(head["label"])]
            known = bool(labels) and is_outlet(head["label"].strip('«»“”„"'), "")
            if is_quoted(head["label"]) and times < 2 and not known:
                continue  # “We will win”: an interview
            if heads_section(head["label"], text[end : end + 1], times, language):
                continue
            if not (
                emphasised
                or _accepted(head["label"], sign, times, asked or front)
                or (sign == ":" and known)
                or (text[:start].strip() and _opens(text, end, sign) and _told(head["label"], sign, names, language))
            ):
                continue
        elif sign not in (":", "․", "։", ".") and not emphasised and repeated[_key(head["label"])] < 2:
            continue
        labels.append(Label(kind, " ".join(head["label"].split()), start, end))
    labels = _with_changes(text, labels)
    return labels if len(labels) > 1 else _own_lines(document, labels)


def is_transcript(document: Document) -> bool:
    """Whether labels part the document: two or more, or one name behind a preface.

    What stands in front of the colon of a title, «İqtisadiyyat naziri: büdcə …», is none.
    """
    labels = find_labels(document)
    return len(labels) > 1 or bool(labels and labels[0].kind == "name" and document.text[: labels[0].start].strip())


def _sign(head: re.Match[str], stops: bool) -> str:
    """What ends the label; a full stop where these stand for the «․» that keyboards lack."""
    sign = str(head["end"]).strip()
    return "․" if stops and sign == "." else sign


def _armenian_stops(heads: list[re.Match[str]], language: str) -> bool:
    """Whether full stops end labels: Armenian sentences end with «։», but a place in front of news has one as well, so
    that two officials, or one and a journalist, must stand in front of theirs."""
    if language != "hy":
        return False
    stopped = {_key(head["label"]): head["label"] for head in heads if head["label"] and head["end"].strip() == "."}
    sure = [
        label
        for label in stopped.values()
        if _word_kind(label) == "question" or (len(label.split()) > 2 and names_an_official(label, language))
    ]
    return len(sure) > 1


def _told(label: str, sign: str, names: LabelNames, language: str) -> bool:
    """Whether the document itself tells that the words name somebody: an office, a title, other lines do."""
    if sign == ".":
        return False
    if names.times(label) > 1 and (len(label.split()) > 1 or names.introduced(label)):
        return True
    if names_an_official(label, language) or names.together(label):
        return True
    if is_office_of(label, language):
        return names.introduced(label)
    return names.introduced(label) and (names.times(label) > 1 or len(label.split()) > 1)


def _opens(text: str, end: int, sign: str) -> bool:
    """Whether what follows a dash opens a sentence: «Орлов – Спасибо» rather than «Орлов – министр»."""
    following = text[end : end + 2].lstrip('«“"([—–- ')
    return sign not in ("–", "—", "-") or following[:1].isupper() or following[:1].isdigit()


def _with_changes(text: str, labels: list[Label]) -> list[Label]:
    """Adds the `>>` that stand without a name, where there are several."""
    named = {label.start for label in labels}
    changes = [m for m in _CHANGE.finditer(text) if m.start() not in named]
    if len(changes) + len(named) < 2 or not changes:
        return labels
    return sorted([*labels, *(Label("change", "", m.start(), m.end()) for m in changes)], key=lambda label: label.start)


def _own_lines(document: Document, labels: list[Label]) -> list[Label]:
    """Labels on lines of their own, in front of what is said: bold, or names that come again, or `Question`."""
    language = document.language
    lines = _OWN_LINE.finditer(document.text, 0, contacts_start(document.text))
    heads = [h for h in lines if _plausible(h["label"].strip(), ":", language) and not place_of(h["label"], language)]
    repeated = Counter(_key(head["label"]) for head in heads)
    names = LabelNames(document.text, [(h.start(), h["label"]) for h in heads])
    bold = {span.start: span.end for span in document.bold}
    found = []
    for head in heads:
        name = head["label"].strip()
        kind = _word_kind(name)
        emphasised = bold.get(head.start("label"), -1) >= head.start("label") + len(name) - 1
        if (
            emphasised
            or repeated[_key(name)] > 1
            or kind in ("question", "answer", "moderator")
            or starts_with_office(name)
            or names_an_official(name, language)
            or names.times(name) > 1
            or (_INITIALS.match(name) and names.introduced(name))
        ):
            found.append(Label(kind, " ".join(name.split()), head.start(), head.end()))
    often = Counter(surname(label.name) or _key(label.name) for label in found)
    if max(often.values(), default=0) < 2:
        return labels
    return found


def _accepted(label: str, sign: str, times: int, asked: bool) -> bool:
    """Whether a name-like beginning of a line is a label, given how often it stands there."""
    plain = bare(label)
    words = plain.split()
    if sign in ("–", "—", "-"):
        return times > 1 and len(words) > 1
    if sign == ".":
        return times > 1 and (len(words) > 1 or (asked and starts_with_office(label)))
    letters = [letter for letter in plain if letter.isalpha()]
    if all(letter.isupper() for letter in letters) and len(letters) > 2 and (len(words) > 1 or times > 1 or asked):
        return True
    if _INITIALS.match(plain.split(",")[0]):
        return True
    return times > 1 or (len(words) > 1 and (asked or starts_with_office(label)))


def _word_kind(label: str) -> LabelKind:
    first = re.split(r"[,–—-]\s|,", bare(label))[0].split()
    word = first[0].strip(".").lower().replace("i̇", "i") if first else ""
    if _CORRESPONDENT.fullmatch(" ".join(bare(label).split())):
        return "question"
    if len(first) > 2:
        return "name"
    if word in QUESTION and (len(first) == 1 or first[1][:1].isdigit() or first[1].isupper() or first[1].islower()):
        return "question"
    if word in ANSWER and len(first) == 1:
        return "answer"
    return "moderator" if word in MODERATOR else "name"


def _plausible(label: str, end: str, language: str) -> bool:
    """Whether the words could be a name with an office: few, capitalised, no sentence."""
    plain = bare(label)
    words = plain.replace(",", " ").split()
    if not 0 < len(words) <= MOST_WORDS or words[0].lower().strip(".") in _NOT_NAMES:
        return False
    if is_no_label(plain, language):
        return False
    if _CORRESPONDENT.fullmatch(plain) or (is_quoted(plain) and end != "."):
        return True
    if any(mark in plain for mark in '?!«»“”"՞') or _ends_sentence(plain):
        return False
    if _word_kind(label) in ("question", "answer", "moderator"):
        return True
    if len(words) > 1 and words[0].lower() in _LEADS_IN:
        return False
    if end != "." and (names_an_official(label, language) or is_office_of(label, language)):
        return True
    if len(words) > 9 or (end.strip() in ("–", "—", "-") and len(words) > 4) or (end == "." and len(words) > 5):
        return False
    if starts_with_office(label):
        return is_capitalised(words[-1])
    return all(is_capitalised(word) or word.lower() in _CONNECTORS for word in words)


def _ends_sentence(label: str) -> bool:
    """Whether a full stop inside the label ends a sentence rather than an initial or `Mr.`"""
    return re.search(r"[^\W\d_]{5,}\.\s", label) is not None


def _key(label: str) -> str:
    return " ".join(bare(label).lower().split())
