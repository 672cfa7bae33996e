"""Who does what an English compound says, set behind its noun: UN-backed talks as talks backed by the UN.

A small model makes an attribute of the noun out of such a name, and so the doer into the owner or the victim.
"""

from __future__ import annotations

import re

from briefing.language.attribution import capital
from briefing.lexicon.finder import find
from briefing.translate.reading.opening import opens

_DONE = "led|backed|mediated|funded|financed|sponsored|supported|controlled|facilitated|hosted|supervised|monitored"
_COMPOUND = re.compile(
    rf"(?:(?<!\w)(?P<article>[Aa]n?|[Tt]he) )?(?<![\w’'-])(?P<who>[A-Z][\w.]*(?: [A-Z][a-z]+)?)-(?P<done>{_DONE}) "
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ENDS = frozenset(
    (
        "of", "in", "on", "at", "for", "from", "to", "with", "by", "as", "after", "before", "during", "that", "which",
        "who", "whose", "against", "between", "over", "under", "into", "and", "or", "but", "than", "since", "until",
        "amid", "near", "across", "inside", "outside", "about", "towards", "through", "without", "within", "where",
        "when", "while", "if", "unless", "because", "though", "although", "is", "are", "was", "were", "be", "has",
        "have", "had", "will", "would", "can", "could",
        "may", "might", "must", "should", "did", "does", "do", "not", "said", "says", "told", "took", "made", "began",
        "fell", "held", "went", "came", "gave", "won", "lost", "met", "shot", "froze", "left", "broke", "the", "a",
        "an", "this", "last", "next", "there", "here", "also", "again", "early", "late", "off",
    )
)  # fmt: skip
"""What no longer belongs to a noun and its attributes."""
_FOLLOWS_PRESENT = re.compile(r" (?:to|the|an?|its|that|it)\b")
_FOLLOWS_PAST = re.compile(
    r" (?:the|an?|its|their|his|her|both|all|two|three|four|on|in|at|for|to|that|by|against|from|with|[A-Z\d])"
)
_LONGEST = 4
"""Words of the noun with its attributes."""
_WITH_ARTICLE = frozenset(("UN", "US", "EU", "UK", "UAE", "OSCE", "IMF", "CIS", "Kremlin", "West", "Vatican"))
_ARTICLE_BEFORE = ("United ", "Netherlands", "Philippines", "Maldives")


def doer_behind(text: str) -> str:
    """The English `text` with those who do what a compound says behind its noun, where both are certain."""
    written, done = [], 0
    for match in _COMPOUND.finditer(text):
        end = _noun_end(text, match.end())
        who = _whose(match["who"]) if end and match.start() >= done else None
        if end and who:
            noun = text[match.end() : end]
            article = _article(match["article"], noun)
            shown = article + noun
            first = text[match.start()].isupper() and opens(text, match.start())
            written += [text[done : match.start()], capital(shown, "en") if first else shown]
            written.append(f" {match['done']} by {who}")
            done = end
    return "".join([*written, text[done:]])


def _noun_end(text: str, start: int) -> int | None:
    """Where the noun and its attributes end that begin at `start`; None where that isn't sure."""
    end = start
    for count in range(_LONGEST + 1):
        word = _WORD.match(text, end + (count > 0))
        if word is None or (count and text[end] != " "):
            break
        if word.group().lower() in _ENDS or (count and _is_verb(text, word)):
            return _behind_of(text, end) if count else None
        if count == _LONGEST or word.group()[-2:] in ("'s", "’s") or (count and _unsure(text[start:end], word.group())):
            return None
        end = word.end()
    return end if end > start and re.match(r"[.,;:!?)]|$| [–—(]", text[end:]) else None


def _unsure(noun: str, following: str) -> bool:
    """Whether the word that follows may be a verb: rebels advance, forces stepped up."""
    return following.endswith("ed") or (noun.endswith("s") and noun.split()[-1].islower())


def _behind_of(text: str, end: int) -> int | None:
    """Where the noun ends if it goes on with an `of`: a panel of experts."""
    if not text.startswith(" of ", end):
        return end
    first = _WORD.match(text, end + 4)
    return first.end() if first and first.group().islower() and first.group() not in _ENDS else None


def _is_verb(text: str, word: re.Match[str]) -> bool:
    follows = {"ed": _FOLLOWS_PAST, "s": _FOLLOWS_PRESENT}.get(
        "ed" if word.group().endswith("ed") else word.group()[-1:]
    )
    return follows is not None and follows.match(text, word.end()) is not None


def _article(article: str | None, noun: str) -> str:
    """Of the noun alone: an Iran-backed group is a group."""
    if article is None:
        return ""
    if article.lower() == "the":
        return "the "
    return "an " if noun[0].lower() in "aeiou" else "a "


def _whose(who: str) -> str | None:
    """How a sentence names those whom the first part of a compound names; None where the lexicon doesn't know them."""
    if not (who in _WITH_ARTICLE or any(found.end - found.start == len(who) for found in find(who, "en"))):
        return None
    return f"the {who}" if who in _WITH_ARTICLE or who.startswith(_ARTICLE_BEFORE) else who
