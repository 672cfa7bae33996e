"""Speaker labels: the `QUESTION:`, `MR. PRICE:`, «Հարց:» in front of what somebody says."""

from __future__ import annotations

import re

_KNOWN = (
    "q a question answer moderator reporter journalist host operator interviewer interpreter participant "
    "speaker chair chairman chairperson spokesperson anchor "
    "в о вопрос ответ ведущий ведущая модератор корреспондент журналист журналистка переводчик "
    "председатель реплика "
    "sual cavab aparıcı moderator jurnalist müxbir tərcüməçi sədr spiker "
    "հարց պատասխան հարցազրույց վարող մոդերատոր լրագրող թղթակից թարգմանիչ նախագահող հաղորդավար բանախոս "
)
LABEL_WORDS = frozenset(_KNOWN.split())
"""Words that alone are a label, lower case."""

_MOST = 80
"""Characters; a longer beginning is a sentence with a colon, not a label."""

_LINKS = "of the and for de la von van bin ibn al el to on in und и по в на при от с за və üzrə ilə əl և ու"
_CONNECTORS = frozenset(_LINKS.split())
_ARMENIAN_NAME = re.compile(r"[Ա-Ֆ][ա-և]+յան[ցս]?$")
_ARMENIAN = re.compile(r"[Ա-Ֆա-և]")
_HEAD = re.compile(rf"[^:\n\r]{{1,{_MOST}}}:(?=\s|$)")
_SPLIT = re.compile(r"[\s,()/]+")


def speaker_label(text: str, start: int, end: int) -> int:
    """The offset just after the colon of the speaker label at `start`, or -1 where there is none before `end`.

    A label is a known word (`Question:`, «Sual:»), capitals only (`SECRETARY BLINKEN:`), or up to eight words that
    look like a name with an office (`Antony Blinken, secretary of state:`), followed by white space.
    """
    head = _HEAD.match(text, start, min(end, start + _MOST + 1))
    if head is None:
        return -1
    words = [word for word in _SPLIT.split(head.group()[:-1].strip()) if word]
    return head.end() if _is_label(words, head.group()) else -1


def known_label(text: str, start: int, colon: int) -> bool:
    """Whether `text[start:colon]` is a word that alone is a label («Հարց»), in any case."""
    return colon - start <= 20 and text[start:colon].strip().lower().replace("i̇", "i") in LABEL_WORDS


def _is_label(words: list[str], head: str) -> bool:
    if not 0 < len(words) <= 8:
        return False
    if len(words) <= 2 and words[0].strip(".").lower().replace("i̇", "i") in LABEL_WORDS:
        return True
    if head.isupper():
        return True
    if any(mark in head for mark in '?!;«»“”"…։՞'):
        return False
    if _ARMENIAN.search(head):
        # Ողջույն: may be a sentence of its own; a name in the nominative without article is a label.
        named = head.split(",")[0].rstrip(":").split()
        return any(_ARMENIAN_NAME.match(name) for name in (words[-1], named[-1] if len(named) <= 3 else ""))
    if len(words) == 1:
        return words[0][:1].isupper()
    names = head.split(",")[0].split("(")[0].split()
    return words[0][:1].isupper() and all(word[:1].isupper() or word.lower() in _CONNECTORS for word in names)
