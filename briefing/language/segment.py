"""Sentences of English, Russian, Azerbaijani and Armenian, with exact offsets, by rules alone.

A full stop, question or exclamation mark or ellipsis ends a sentence where white space and something that can begin a
sentence follow, unless it belongs to an abbreviation, initials or a list number. Armenian ends sentences with ։
(U+0589), often typed as a colon; its ՞ ՜ ՛ stand inside words, and its . or ․ (U+2024) is a half-stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.document import Sentence
from briefing.language.abbreviations import Abbreviations, abbreviations
from briefing.language.blocks import blocks
from briefing.language.labels import known_label, speaker_label

_CLOSERS = r"[\"'”’»›)\]}]"
_END = re.compile(r"(?:[.!?…։]+|(?<=[Ա-Ֆա-և»”)\d%]):)(?:" + _CLOSERS + r"|\[\d{1,3}\]|[ \u00a0]»)*")
_OPENING = "\"'“”„‘«‹([{¿¡*_–—"
_OPENERS = frozenset(_OPENING) - frozenset("–—")
_DASHES = frozenset("-–—―")
_QUOTES = frozenset("\"'”’»›")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)*(?:[^\W\d_]|Дж|Th|Ch|Ph|Yu|Ya|Zh|Sh)$")
_INITIAL = re.compile(r"[^\W\d_]\.")
_ARMENIAN = re.compile(r"[Ա-Ֆա-և]")
_ARMENIAN_END = re.compile(r"։|[ա-և»]:(?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMERAL = re.compile(r"\(?(?:\d{1,3}|[IVXivx]{1,5}|[^\W\d_])$")
_PRONOUN = re.compile(r"I\b(?![.])")
_ZONE = re.compile(r"(?:[ECMP][SD]?T|GMT|UTC|CES?T|BST|MSK)\b")
_SAYS = re.compile(
    r"(?:[A-Z][\w'’.-]* ){1,4}(?:said|says|asked|asks|added|told|replied|answered|wrote|wondered|demanded|responded)\b"
)
_TOKEN = re.compile(r"(?:(?<!\S)[^\W\d_]\.\s)*\S+$")
"""The last word; letters with full stops typed apart are one: `т. е`, `А. С`."""
_WIDEST = 24
"""Characters; no abbreviation is wider."""
_NEAR = 64
"""Characters looked back or ahead at a possible end; keeps the whole linear in the text's length."""


@dataclass(frozen=True, slots=True)
class _Style:
    abbreviations: Abbreviations
    half_stops: bool
    """Armenian full stops are half-stops, because the text ends its sentences with ։ or a colon."""


def segment(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of `text` in order: each `text[start:end]`, without surrounding white space, none overlapping.

    `language` is a BCP 47 code; `en`, `ru`, `az` and `hy` have their own abbreviations, any other gets all of them.
    Every character that isn't white space lies in exactly one sentence. No sentence crosses an empty line; a speaker
    label stays with the first sentence after it unless it has a line of its own. Takes time linear in the length.
    """
    style = _Style(abbreviations(language), bool(_ARMENIAN_END.search(text)))
    return tuple(
        Sentence(text[start:end], start, end)
        for block_start, block_end in blocks(text)
        for start, end in _sentences(text, block_start, block_end, style)
    )


def _sentences(text: str, start: int, stop: int, style: _Style) -> Iterator[tuple[int, int]]:
    first = start
    # Without a single capital letter (raw speech recognition), case tells nothing.
    cased = text[start:stop] != text[start:stop].lower()
    for mark in _END.finditer(text, start, stop):
        if mark.end() >= stop:
            break
        if mark.end() > first and _ends(text, first, start, stop, mark, style, cased):
            yield first, mark.end()
            first = mark.end()
            while text[first].isspace():  # a block never ends in white space
                first += 1
    if first < stop:
        yield first, stop


def _ends(text: str, first: int, block: int, stop: int, mark: re.Match[str], style: _Style, cased: bool) -> bool:
    """Whether the sentence that begins at `first` ends with `mark`."""
    signs = mark.group()
    begin, end = mark.span()
    if begin == first and not signs.strip(".…"):
        return False  # "... and then": the ellipsis opens the sentence
    if signs[0] == "։" and not text[end].isspace():
        follower = text[end]
        return follower in _OPENERS or (follower.isalpha() and not (follower.islower() and signs[-1] in _QUOTES))
    if signs[0] == ":":
        return _colon_ends(text, first, block, stop, begin, end)
    if not text[end].isspace():
        return False
    after, opener, dash = _next(text, end, stop)
    lower = cased and text[after : after + 1].islower()
    if signs[0] == "։":
        return not (lower and signs[-1] in _QUOTES)
    if lower or (dash and signs[-1] in _QUOTES):
        return False
    if signs == "." or (signs[0] == "." and signs[1:2] != "." and signs[1:2] not in ("!", "?")):
        if style.half_stops and _armenian_around(text, begin, after):
            return False
        if len(signs) == 1 or signs[1] not in _QUOTES:
            return _stop_ends(text, first, begin, after, opener, style.abbreviations)
        return True
    if signs[0] in ".…" and _PRONOUN.match(text, after):
        return False  # "Well... I don't know"
    return not (signs[-1] in _QUOTES and _SAYS.match(text, after, min(stop, after + _NEAR)))


def _armenian_around(text: str, begin: int, after: int) -> bool:
    """Whether the sign at `begin` stands behind an Armenian letter, or behind none and in front of one."""
    before = text[begin - 1 : begin]
    return _ARMENIAN.match(before if before.isalpha() else text[after : after + 1]) is not None


def _colon_ends(text: str, first: int, block: int, stop: int, begin: int, end: int) -> bool:
    after, _, _ = _next(text, end, stop)
    if not (_ARMENIAN.match(text, after) and text[after].isupper()):
        return False
    if text[begin - 1] != "»" and not _ARMENIAN.search(text, max(first, begin - _NEAR), begin):
        return False
    if known_label(text, first, begin):
        return False
    return first != block or speaker_label(text, first, stop) != begin + 1


def _next(text: str, end: int, stop: int) -> tuple[int, bool, bool]:
    """Offset of the first letter, digit or other sign after `end`; whether an opening quotation mark or bracket, and
    whether a dash, stands in front of it."""
    opener = dash = False
    limit = min(stop, end + _NEAR)
    while end < limit:
        sign = text[end]
        if sign in _DASHES:
            dash = True
        elif sign in _OPENERS:
            opener = True
        elif not sign.isspace():
            break
        end += 1
    return end, opener, dash


def _stop_ends(text: str, first: int, begin: int, after: int, opener: bool, table: Abbreviations) -> bool:
    """Whether a single full stop at `begin`, with something other than a small letter after it, ends the sentence."""
    token, token_start = _token(text, first, begin)
    if token_start == first and _NUMERAL.match(token):
        return False  # "1. The parties", "Q. The president"
    key = token.casefold().replace("i̇", "i")
    follower = text[after : after + 1]
    if key in table.bound:
        return False
    if follower.isdigit() or follower == "№":
        if key in table.numbered or key in table.bound:
            return False
        return not (len(key) == 1 and key.isalpha() and token.islower())
    word = _WORD.match(text, after, after + _NEAR)
    opens = opener or (word is not None and word.group().casefold().replace("i̇", "i") in table.openers)
    counted = text[max(first, token_start - 2) : token_start].strip()[-1:].isdigit()
    if key in ("a.m", "p.m") and _ZONE.match(text, after):
        return False
    if key in table.closing and (counted or key not in table.names):
        # "В 2022 г. Россия", "At 5 p.m. Blinken": a date or an hour may open a sentence.
        return opens or begin - first > _NEAR or len(text[first:begin].split()) > 4
    if _INITIALS.match(token) and _INITIAL.match(text, after):
        return False  # "М. В. Захарова": В is no preposition here
    if key in table.names or _INITIALS.match(token):
        return opens
    return True


def _token(text: str, first: int, begin: int) -> tuple[str, int]:
    """The word in front of the full stop at `begin` without inner spaces (`т. е` gives `т.е`), and its offset."""
    limit = max(first, begin - _WIDEST)
    found = _TOKEN.search(text[limit:begin])
    if found is None:
        return "", begin
    return "".join(found.group().split()).lstrip(_OPENING), limit + found.start()
