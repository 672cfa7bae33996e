"""Newspapers, agencies and channels whose name stands in front of a question: `Reuters:`, «РИА Новости:», `APA:`."""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER
from briefing.summarize.people.offices import is_office

_KNOWN_WORDS = (
    "reuters|ap|associated press|afp|agence france-presse|tass|itar-tass|interfax|bloomberg|bbc|cnn|cnbc|nbc|abc|cbs|"
    "npr|pbs|fox|al jazeera|al arabiya|euronews|politico|axios|irna|fars|tasnim|mehr|isna|anadolu|trt|apa|turan|"
    "azertac|azərtac|report|trend|aztv|armenpress|azatutyun|sputnik|ria novosti|kazinform|khabar|dpa|efe|ansa|kyodo|"
    "yonhap|xinhua|nhk|france 24|deutsche welle|dw|rfe/rl|le monde|il foglio|la repubblica|der spiegel|kommersant|"
    "тасс|интерфакс|риа новости|коммерсантъ|коммерсант|рбк|известия|ведомости|спутник|арменпресс|азертадж|хабар|"
    "tass agentliyi|sputnik azərbaycan|արմենպրես|ազատություն|սպուտնիկ|շանթ|արմենիա|ինտերֆաքս|թաս|արմինֆո"
)
_KNOWN = frozenset(_KNOWN_WORDS.split("|"))
_KIND = re.compile(
    r"\b(?:news|television|tv|radio|post|times|herald|tribune|journal|gazette|agency|channel|telegraph|newspaper|"
    r"magazine|weekly|daily|telegram|guardian|observer|novosti)\b"
    r"|телеканал|телевидени|агентств|газет|радио|журнал|новости|канал"
    r"|televiziya|agentli|qəzet|radio|telekanal"
    r"|հեռուստա|գործակալությ|թերթ|ռադիո|ալիք",
    re.IGNORECASE,
)
_BODY = re.compile(r"Union|Nations|Organi[sz]ation|Council|Commission|Committee|Ministry|Court|Bank|Party|Office")
_HEADER = 4
"""Lines in which a publication prints its own name."""
_MOST = 5
"""Words of an outlet's name."""
_QUOTED = re.compile(rf"[«“„\"][{UPPER}\d][^«»“”„\"?!\n]*[»”“\"]")


def is_quoted(label: str) -> bool:
    """Whether a label stands in quotation marks, as an outlet's name does and no person's: «Известия»."""
    return _QUOTED.fullmatch(label) is not None


def is_outlet(label: str, text: str) -> bool:
    """Whether a label names an outlet: a known one, one that says so (`Tolo News`), or the initials of one in `text`.

    `text`: the preface, where `Caspian Energy Letter` explains `CEL`. A label with an office names a person.
    """
    words = label.split()
    if is_quoted(label):
        return len(words) <= _MOST
    if not 0 < len(words) <= _MOST or any(map(is_office, words)):
        return False
    if " ".join(words).casefold() in _KNOWN or _KIND.search(label):
        return True
    if not re.fullmatch(rf"[{UPPER}]{{2,5}}", label):
        return False
    initials = r"\s+(?:(?:of|the|and)\s+)?".join(rf"{letter}\w+" for letter in label)
    named = re.search(rf"(?<!\w){initials}(?!\w)", text)
    return named is not None and not _BODY.search(named.group())


def is_masthead(mention: str, text: str) -> bool:
    """Whether a mention names the publication that `text` is from, an outlet's name in one of the first lines.

    `UNITED NATIONS Daily says` under the line `UNITED NATIONS Daily`: a document is not the speaker of its news. A
    title that tells what an outlet says names another one: it goes on in small letters.
    """
    if not is_outlet(mention, ""):
        return False
    lines = [line.strip() for line in text.split("\n") if line.strip()][:_HEADER]
    return any(mention in line and _names_only(line) for line in lines)


def _names_only(line: str) -> bool:
    """Whether a line holds names and dates only, as a publication's own line does, rather than a headline."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", line) if not _KIND.search(word)]
    return not line.endswith((".", "!", "?", "։")) and not any(word[:1].islower() for word in words)
