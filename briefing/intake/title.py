"""The title of a text that doesn't name one: its first line, where that looks like a heading."""

from __future__ import annotations

import re
from itertools import takewhile

from briefing.intake import dates

LONGEST = 400
"""Characters of a line that can be a title; ministries name both sides of a meeting with all their titles."""

_SENTENCE_ENDS = (".", ":", ";", ",", "…", "։", "․", "、", "。")  # Armenian full stop and mijaket among them

_YEAR_END = re.compile(r"\b\d{4} ?(?:г|թ|թ․)\.?$")
"""A date behind a title ends with an abbreviation, not with a full stop."""
_MOST_TITLE_LINES = 3
_LINKS = (
    "by",
    "of",
    "on",
    "at",
    "and",
    "for",
    "with",
    "to",
    "in",
    "ahead",
    "following",
    "по",
    "о",
    "об",
    "на",
    "и",
    "в",
)
"""Small words with which the second line of a title may begin."""
_RELEASE = re.compile(
    r"for immediate release|(?:press|news|media) release|embargoed (?:until|for)\b.*|пресс-релиз|(?:для немедленной|к) "
    r"публикации|press-?reliz|mətbuat üçün məlumat|մամուլի հաղորդագրություն|անհապաղ հրապարակման համար",
    re.IGNORECASE,
)
"""What stands above the title of a press release."""
_PRESS_OFFICE = re.compile(
    r"(?:[^\n.:;!?]+ )?(?:press (?:service|office|department|and information (?:department|team))|"
    r"mətbuat xidməti(?: idarəsi)?)"
    r"|(?:press (?:service|office|department)|press and information (?:department|team)) of [^\n.:;!?]+"
    r"|(?:пресс-служба|департамент информации и печати|մամուլի ծառայություն)(?: [^\n.:;!?]+)?"
    r"|[^\n.:;!?]+ (?:մամուլի (?:ծառայություն|գրասենյակ)|լրատվության վարչություն)(?:ը|ն)?",
    re.IGNORECASE,
)
"""The letterhead of whoever issues a release, a line of its own."""
_REGISTERED = re.compile(r"(?:[^\W\d_]{2,6}:? |[^\W\d_]{2,12}: )?(?:№|No?[.:]|N|Nr\.)[.:]? ?\d[\w/.-]*")
"""A register number with the tag of who issues it, «XİN: № 512/26»."""
_BYLINE = re.compile(r"By (?:[A-Z][\w.'’-]*,? (?:and )?){1,7}[A-Z][\w.'’-]*")
_LONGEST_DATELINE, _MOST_DATELINES = 80, 3
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_MOST_PLACE_WORDS = 5


def separated(text: str) -> str:
    """`text` with an empty line after a title, and after each line of place, date and time below it, that lack one.

    Only where a line with a date is among them; what follows must not go on in small letters, as a sentence does.
    """
    head, *rest = text.split("\n", _MOST_DATELINES + 1)
    if not head or not _heading(head) or _dateline(head):
        return text
    below = list(takewhile(_beside_a_date, rest[:_MOST_DATELINES]))
    while below and dates.without_date(below[-1]) is None and not _TIME.search(below[-1]):
        below.pop()
    after = rest[len(below) :]
    if not any(map(_dateline, below)) or not after or after[0][:1].islower():
        return text
    return "\n\n".join([head, *below, "\n".join(after).lstrip("\n")])


def first_line(text: str) -> str:
    """The first line if it is short, doesn't end like a sentence, and an empty line follows; else nothing.

    A title may run over three lines; lines of place, date and time below it don't belong to it, nor do the names of
    who wrote it and `For immediate release` above it.
    """
    above = ""
    head, paragraph_end, rest = text.partition("\n\n")
    if paragraph_end and _is_registered(head):
        head, paragraph_end, rest = rest.lstrip("\n").partition("\n\n")
    while paragraph_end and (_releases(head) or (above and _dateline(head.strip()))):
        above = above or head.strip().split("\n")[0]
        head, paragraph_end, rest = rest.lstrip("\n").partition("\n\n")
    return _title(head, rest if paragraph_end else "") or above


def _releases(head: str) -> bool:
    """Whether a paragraph only says that it is a press release, or who issues it, and of when, with its number."""
    first, *others = (line.strip() for line in head.strip().split("\n"))
    above = _RELEASE.fullmatch(first) or _PRESS_OFFICE.fullmatch(first)
    return above is not None and all(_dateline(line) or _is_registered(line) for line in others)


def _is_registered(line: str) -> bool:
    """Whether a line is but a register number; of its tag, a word may have a colon, an abbreviation none."""
    found = _REGISTERED.fullmatch(line.strip())
    tag = line.partition(" ")[0]
    return found is not None and (tag.isupper() or ":" in line or not tag[:1].isalpha() or tag.startswith("N"))


def _title(head: str, rest: str) -> str:
    """The title that the first paragraph is, `rest` being what follows; empty where it is none."""
    lines = head.strip().split("\n")
    if len(lines) > 1 and _is_registered(lines[0]):
        lines.pop(0)
    if not rest.strip() or len(lines) > _MOST_TITLE_LINES + _MOST_DATELINES:
        return ""
    while len(lines) > 1 and (_dateline(lines[-1]) or _BYLINE.fullmatch(lines[-1]) or _beside_a_date(lines[-1])):
        lines.pop()
    title = " ".join(" ".join(lines).split())
    if any(line.strip()[:1].islower() and line.split()[0] not in _LINKS for line in lines[1:]):
        return ""
    return title if len(lines) <= _MOST_TITLE_LINES and all(map(_heading, lines)) and len(title) <= LONGEST else ""


def _heading(line: str) -> bool:
    return len(line) <= LONGEST and (not line.endswith(_SENTENCE_ENDS) or _YEAR_END.search(line) is not None)


def _dateline(line: str) -> bool:
    """Whether `line` says a date and, besides, no more than a place and a time."""
    rest = dates.without_date(line)
    return rest is not None and _beside_a_date(line)


def _beside_a_date(line: str) -> bool:
    """Whether `line` could be a place, a date, a time, or several of these: nothing but names beside the numbers."""
    if not line.strip() or len(line) > _LONGEST_DATELINE:
        return False
    rest = dates.without_date(line)
    words = _WORD.findall(_TIME.sub(" ", line if rest is None else rest))
    words = [word for word in words if word.lower() not in dates.DATE_WORDS.split()]
    return len(words) <= _MOST_PLACE_WORDS and all(word[0].isupper() for word in words)
