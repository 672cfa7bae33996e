"""Outer quotation marks and the final sign of a sentence, as the target language writes them."""

from __future__ import annotations

import re
import unicodedata

from briefing.language.attribution import STOPS, capital

_QUOTES = {"en": ("“", "”"), "az": ("“", "”"), "ru": ("«", "»"), "hy": ("«", "»")}
_OPENERS = frozenset('«“„"”')
_CLOSERS = frozenset('»”“"')
_FULL_STOP = re.compile(r"(?<![.․…])[.։](?=[»”\"')\]]*$)")
_ENDED = re.compile(r"[.։:!?…;՞՜][»”“\"')\]]*$")
_ARMENIAN_COLON = re.compile(r"(?<=[ա-և»\d]):$")


def plain(text: str) -> str:
    """`text` as models read it: composed letters (NFC), single ordinary spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def typeset(text: str, source_text: str, target: str) -> str:
    """`text` (in the language `target`) with that language's outer quotation marks and full stop.

    A full stop stands at the end exactly where `source_text` ends a sentence; question and exclamation marks and
    ellipses stay, save that an Armenian question marked by ՞ ends in ։. It begins with a capital where the source does.
    """
    text = " ".join(text.split())
    if not text or target not in STOPS:
        return text
    text = _final(_quotes(text, *_QUOTES[target]), source_text.strip(), target)
    return capital(text, target) if source_text.strip()[:1].isupper() and text[:1].islower() else text


def _quotes(text: str, opening: str, closing: str) -> str:
    """Outer pairs become `opening` and `closing`; inner ones and unpaired marks stay."""
    signs = list(text)
    depth, start = 0, -1
    for i, sign in enumerate(signs):
        before = signs[i - 1] if i else " "
        after = signs[i + 1] if i + 1 < len(signs) else " "
        opens = sign in _OPENERS and after.isalnum() and not before.isalnum() and (sign in "«„“" or depth == 0)
        if opens:
            depth += 1
            start = i if depth == 1 else start
        elif sign in _CLOSERS and depth and not before.isspace():
            depth -= 1
            if depth == 0:
                signs[start], signs[i] = opening, closing
    return "".join(signs)


def _final(text: str, source_text: str, target: str) -> str:
    stop = STOPS[target]
    if target == "hy":
        text = _ARMENIAN_COLON.sub(stop, text)
        if "՞" in text:
            text = re.sub(r"\?(?=[»”\"']*$)", stop, text)
    if not _ENDED.search(source_text):
        return _FULL_STOP.sub("", text)
    if not _ENDED.search(text):
        ends = re.search(r"[?!…]", source_text[-3:])
        return text + (ends.group() if ends and not (target == "hy" and "՞" in text) else stop)
    text = _FULL_STOP.sub(stop, text)
    # Russian and Armenian put the full stop after the closing mark, English before it.
    return re.sub(r"([.։])([»”])$", r"\2\1", text) if target in ("ru", "hy") else text
