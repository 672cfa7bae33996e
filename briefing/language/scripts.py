"""The words of a text by script: what can be told without a library, and how mixed a text is."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W\d_]+")
"""A run of letters."""

_NOISE = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|@\w+|\b\w+\.(?:com|org|net|ru|am|az|ge|info|gov)\b")
_KANA = re.compile(r"[\u3040-\u30ff]")
_RANGES = (
    (0x0041, 0x02BF, "Latin"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0531, 0x0587, "Armenian"),
    (0xFB13, 0xFB17, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x077F, "Arabic"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFF, "Arabic"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1C90, 0x1CBF, "Georgian"),
    (0xAC00, 0xD7AF, "Hangul"),
    (0x3040, 0x30FF, "Kana"),
    (0x4E00, 0x9FFF, "Han"),
)

ONLY_LANGUAGE = {
    "Armenian": "hy",
    "Georgian": "ka",
    "Greek": "el",
    "Hebrew": "he",
    "Hangul": "ko",
    "Kana": "ja",
    "Han": "zh",
}
"""Scripts that tell the language (BCP 47) alone."""

SHARED = ("Latin", "Cyrillic", "Arabic")
"""Scripts of several languages."""


def words_by_script(text: str) -> dict[str, list[str]]:
    """The words of `text` in order by script, without web and mail addresses; "Other" holds what has no entry here."""
    found: dict[str, list[str]] = {}
    text = unicodedata.normalize("NFC", text)
    for word in WORD.findall(_NOISE.sub(" ", text)):
        found.setdefault(_script(ord(word[0])), []).append(word)
    if "Han" in found and _KANA.search(text):
        found["Kana"] = found.pop("Han") + found.get("Kana", [])
    return found


def _script(code: int) -> str:
    return next((name for first, last, name in _RANGES if first <= code <= last), "Other")
