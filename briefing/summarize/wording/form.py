"""How a point is put on paper: one sentence, a quotation, or a reporter's words behind a name."""

from __future__ import annotations

import re

from briefing.language.attribution import QUOTES

_STOP_INSIDE = re.compile(r"(?P<stop>[.!?։])(?P<close>[\"”»])$")
"""A sentence that ends inside its quotation: `She said it was “over.”`"""


def told(words: str, sentence: str, language: str, name: str) -> str:
    """A reporter's words, which nobody may print as a quotation: behind the name and a colon, or as they stand if the
    sentence names the speaker itself."""
    surname = name.split()[-1] if name else ""
    if not name or words.rstrip(" .։") == sentence.rstrip(" .։") or surname in words:
        return final(words, language)
    return final(f"{name}{'․' if language == 'hy' else ':'} {capital_first(words, language)}", language)


def quoted(words: str, language: str, name: str) -> str:
    """The words in quotation marks behind the name, if there is one."""
    words = words.rstrip(" .։,;:–—")
    inner = re.sub(r"[“”\"]", "'", words) if language in ("en", "az") else words.replace("«", "„").replace("»", "“")
    inner = capital_first(inner, language)
    end = "։" if language == "hy" else "."
    if not name:
        return (f"«{inner}»" if language in ("ru", "hy") else f"“{inner}”") + end
    return QUOTES.get(language, QUOTES["en"]).format(name=name, words=inner) + end


def capital_first(words: str, language: str) -> str:
    """With a capital first letter: of i the Azerbaijani one has a dot."""
    first = words[:1]
    return ("İ" if language == "az" and first == "i" else first.upper()) + words[1:]


def whole(words: str) -> bool:
    """Whether brackets and the quotation marks that have a direction close as often as they open."""
    return all(words.count(left) == words.count(right) for left, right in ("()", "“”", "«»"))


def final(words: str, language: str) -> str:
    """One sentence: capital first, one full stop at the end, which English may have inside a quotation."""
    words = re.sub(r"\s+", " ", words).strip().rstrip(" .։,;:–—!")
    if words.endswith(("?", "՞")):
        return words
    closed = _STOP_INSIDE.search(words)
    if closed and language == "en":
        return capital_first(words, language)
    if closed and closed["stop"] in ".։":
        words = words[: closed.start()] + closed["close"]
    return capital_first(words, language) + ("։" if language == "hy" else ".")


def to_close(words: str) -> str:
    """Up to the mark that closes the quotation; guillemets inside count."""
    depth = 0
    for position, sign in enumerate(words):
        if sign in "«„":
            depth += 1
        elif sign in '”»"' or (sign == "“" and depth):
            if depth == 0:
                return words[:position]
            depth -= 1
    return words
