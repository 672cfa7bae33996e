"""From bytes of an unknown encoding to text: Unicode in all forms, older Cyrillic, Turkish and Western encodings."""

from __future__ import annotations

import codecs
import re

from briefing.errors import InputError
from briefing.intake import mojibake

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLDER = (  # where two read a text equally well, the first is meant
    *("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
    *("cp1252", "cp1254", "cp1250", "iso8859_15", "mac_roman"),
)
# Python's codecs include ones that are no encodings of texts, and some that take very long.
_DECLARABLE = re.compile(
    "(?:iso-?8859|windows|cp|koi8|x?-?mac|latin|gb|big5|euc|shift|iso-?2022|(?:us-)?ascii)[a-z0-9_-]*", re.IGNORECASE
)
_NO_TEXTS = (".pdf", ".docx")
_SAMPLE = 65_536
_STRAY_NULLS = 0.01
"""Share of null bytes up to which they are padding or damage; UTF-16 has more, one for every space at least."""
_DAMAGED = 0.02
"""Invalid bytes among the non-ASCII ones up to which a text still counts as UTF-8, with a few broken places."""
_LIKELY = 0.6
"""Below this score (1 is best) a guess of the encoding is no better than chance."""

_OURS = re.compile("[А-Яа-яЁёІіЇїЄєҐґЎўЂ-Џђ-џ№ĞğİıŞşÇçÖöÜüÂâƏə\u0531-\u0556\u0559-\u058a«»“”„‘’‚–—…\u00a0]")
_OTHERS = re.compile("[À-ÖØ-öø-ÿŒœŸŠšŽžĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŤťŮůŐőŰű€£§©®°±¿¡•]")
_UNLIKELY = re.compile("[ðÐþÞýÝ]|[a-zà-ÿа-яё][A-ZÀ-ÝА-ЯЁ]")
_MIXED = re.compile("(?<=[A-Za-z])[\u0400-\u04ff]|[\u0400-\u04ff](?=[A-Za-z])")
"""A Cyrillic letter beside a Latin one: Durrлs is Durrës in another encoding."""


def decode(data: bytes, name: str) -> str:
    """The text that `data` encodes; `name` is for messages.

    Raises InputError where `data` is no text, its encoding can't be told, or an earlier wrong conversion has damaged
    the text. Text that was converted wrongly but can be restored without loss is restored.
    """
    text = _decode(data, name)
    if len(re.findall("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]", text)) > 0.005 * len(text):
        raise _no_text(name)
    text = mojibake.restore(text)
    if mojibake.is_damaged(text):
        raise InputError(
            f"the letters of {name} were damaged by a wrong conversion; save the original as UTF-8 and try again"
        )
    return text


def peek(head: bytes) -> str:
    """The leading bytes of an input as text that is good enough to look for markup in."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    return head.decode("latin-1")


def decode_declared(data: bytes, encoding: str) -> str | None:
    """The text, if `data` keeps to the encoding that a page or server declares; None where it doesn't or can't.

    Pages in UTF-8 often still declare what they once were in, so what is valid UTF-8 is left to `decode`.
    """
    if not _DECLARABLE.fullmatch(encoding) or (not data.isascii() and is_utf8(data)):
        return None
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError):
        return None


def is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode(data: bytes, name: str) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data.count(b"\x00") > _STRAY_NULLS * len(data):
        return _unmarked_utf16(data, name)
    if is_utf8(data):
        return data.decode("utf-8")
    text = data.decode("utf-8", "replace")
    foreign = sum(map(len, re.findall(r"[^\x00-\x7f]+", text)))
    if text.count("\ufffd") <= _DAMAGED * foreign:
        return text
    return data.decode(_older_encoding(data, name), "replace")


def _unmarked_utf16(data: bytes, name: str) -> str:
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data[: _SAMPLE // 2 * 2].decode(encoding, "replace")
        familiar = len(re.findall("[\t\n\r -~]", text)) + len(_OURS.findall(text)) + len(_OTHERS.findall(text))
        if familiar > 0.9 * len(text):
            return data.decode(encoding, "replace")
    raise _no_text(name)


def _no_text(name: str, otherwise: str = "") -> InputError:
    """What to say of bytes that are no text; of those that their name calls something else, that they aren't that."""
    kind = next((ending for ending in _NO_TEXTS if name.lower().endswith(ending)), "")
    if kind:
        what = kind[1:].upper()
        return InputError(f"{name} isn't a sound {what} file; open it, save it anew as {what} and try again")
    return InputError(otherwise or f"{name} isn't a text file; give a text, HTML, DOCX, PDF or subtitle file")


def _older_encoding(data: bytes, name: str) -> str:
    """Of the encodings that charset-normalizer finds possible, the one that gives the likeliest letters."""
    from charset_normalizer import from_bytes

    sample = b"\n".join(line for line in data[: 100 * _SAMPLE].splitlines() if not line.isascii())[:_SAMPLE]
    matches = list(from_bytes(sample, cp_isolation=list(_OLDER)))
    scores = {match.encoding: _likeness(str(match)) - match.chaos + match.coherence / 10 for match in matches}
    best = max(sorted(scores, key=_OLDER.index), key=scores.__getitem__, default="")
    if not best or scores[best] < _LIKELY:
        raise _no_text(name, f"the encoding of {name} can't be told; save it as UTF-8 and try again")
    return best


def _likeness(text: str) -> float:
    """How much the non-ASCII characters look like those of the languages we read: 1 all, 0 none of them."""
    foreign = sum(map(len, re.findall(r"[^\x00-\x7f]+", text)))
    liked = len(_OURS.findall(text)) + 0.8 * len(_OTHERS.findall(text)) - len(_UNLIKELY.findall(text))
    liked -= len(_MIXED.findall(text))
    return liked / max(1, foreign)
