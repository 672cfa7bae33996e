"""Labels in front of turns: `QUESTION:`, `SECRETARY BLINKEN:`, `Вопрос:`, «Արարատ Միրզոյան․», a bold name.

Whether a line starts with a label is decided by the whole document: a name that stands in front of several lines,
capitals, a bold name or a word such as `Question` make a label; `Paris:` in front of one sentence doesn't.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from briefing.document import Document
from briefing.summarize.offices import starts_with_office

LabelKind = Literal["question", "answer", "moderator", "name"]

QUESTION = frozenset(
    "question q reporter journalist press media correspondent interviewer "
    "вопрос в журналист журналистка корреспондент корр "
    "sual jurnalist müxbir "
    "հարց լրագրող թղթակից հարցազրուցավար".split()
)
ANSWER = frozenset("answer a ответ о cavab պատասխան".split())
MODERATOR = frozenset(
    "moderator host operator staff interpreter translator chair aide ведущий ведущая модератор переводчик "
    "aparıcı tərcüməçi մոդերատոր հաղորդավար վարող թարգմանիչ".split()
)
_NOT_NAMES = frozenset(
    "note update contact embargoed subject re source date time place photo caption read more "
    "примечание источник дата фото тема qeyd mənbə tarix foto mövzu նշում աղբյուր լուսանկար թեմա".split()
)
_CONNECTORS = frozenset(
    "of the for and al el de la von van bin ibn on to in at и по при на за də və üzrə ի և".split()
)
_HEAD = re.compile(
    r"^[ \t]*(?:>>+[ \t]*|[-–—•][ \t]+)?(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]+)?"
    r"(?P<label>[^\W\d_][^\n:։]{0,90}?)[ \t]*"
    r"(?P<end>:|[․։](?=\s)|(?:(?<=[ա-և]{3})|(?<=\nQ)|(?<=\nA))[.](?=\s)|[ \t][–—](?=\s))[ \t]*",
    re.MULTILINE,
)
_PARENTHESIS = re.compile(r"\s*[\[(].*?[\])]")


@dataclass(frozen=True, slots=True)
class Label:
    """A label `text[start:end]` with what follows it from `end` on; `name` is the label as printed."""

    kind: LabelKind
    name: str
    start: int
    end: int


def find_labels(document: Document) -> list[Label]:
    """The labels of turns in document order; empty for a document that isn't a transcript."""
    heads = [head for head in _HEAD.finditer(document.text) if _plausible(head["label"], head["end"])]
    repeated = Counter(_key(head["label"]) for head in heads if head["end"] in ":․։.")
    asked = any(_word_kind(head["label"]) in ("question", "answer") for head in heads)
    bold = [(span.start, span.end) for span in document.bold]
    labels = []
    for head in heads:
        kind = _word_kind(head["label"])
        start, end = head.start("label"), head.end()
        emphasised = any(first <= start and head.end("label") <= last + 1 for first, last in bold)
        if kind == "name" and not (
            emphasised or _accepted(head["label"], head["end"], repeated[_key(head["label"])], asked)
        ):
            continue
        if kind != "name" and head["end"] not in ":․։" and not (emphasised or head["end"] == "."):
            continue
        labels.append(Label(kind, " ".join(head["label"].split()), start, end))
    return labels


def _accepted(label: str, end: str, times: int, asked: bool) -> bool:
    """Whether a name-like beginning of a line is a label, given how often it stands there."""
    if end in (" –", " —"):
        return False
    if end == ".":
        return times > 2
    letters = [sign for sign in _PARENTHESIS.sub("", label) if sign.isalpha()]
    if all(sign.isupper() for sign in letters) and len(letters) > 2 and len(label.split()) > 1:
        return True
    many = len(label.split()) > 1
    return times > 1 or (many and (asked or starts_with_office(label)))


def _word_kind(label: str) -> LabelKind:
    first = _PARENTHESIS.sub("", label).split(",")[0].split()
    word = first[0].strip(".").lower().replace("i̇", "i") if first else ""
    if len(first) > 2:
        return "name"
    if word in QUESTION:
        return "question"
    if word in ANSWER and len(first) == 1:
        return "answer"
    return "moderator" if word in MODERATOR else "name"


def _plausible(label: str, end: str) -> bool:
    """Whether the words could be a name with an office: few, capitalised, no sentence."""
    words = _PARENTHESIS.sub("", label).replace(",", " ").split()
    if not 0 < len(words) <= 9 or words[0].lower().strip(".") in _NOT_NAMES:
        return False
    if end in (".", " –", " —") and len(words) > 2:
        return False
    if any(mark in label for mark in "?!«»“”\"՞") or _ends_sentence(label):
        return False
    if starts_with_office(label):
        return words[-1][:1].isupper()
    return all(word[:1].isupper() or word.lower() in _CONNECTORS for word in words)


def _ends_sentence(label: str) -> bool:
    """Whether a full stop inside the label ends a sentence rather than an initial or `Mr.`"""
    return re.search(r"[^\W\d_]{5,}\.\s", label) is not None


def _key(label: str) -> str:
    return " ".join(_PARENTHESIS.sub("", label).lower().split())
