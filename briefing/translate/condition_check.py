"""Whether a condition kept its sense: "if sanctions are imposed" that became "unless sanctions are imposed".

`unless` is "if not" in the other languages; and where either side says one "not", it stays on its side of the
condition: "if it rains, we don't go" isn't "if it doesn't rain, we go". Only sentences with a single condition count.
"""

from __future__ import annotations

import re

from briefing.translate.negations import strong, weak
from briefing.translate.tables import lower

_IF = {
    "en": re.compile(r"(?<![\w-])if(?![\w-])", re.IGNORECASE),
    "ru": re.compile(r"(?<![\w-])если(?![\w-])", re.IGNORECASE),
    "hy": re.compile(r"(?<![\w-])եթե(?![\w-])", re.IGNORECASE),
}
_UNLESS = re.compile(r"(?<![\w-])unless(?![\w-])", re.IGNORECASE)
_VERB = re.compile(
    r"(?<![\w-])(?!(?:isə|əsasən|heç|məsə|yoxsa|həmsə|(?:kim|nə|hara|hansı|necə|niyə|haçan|hara\w+|kim\w+|nəy\w*)s[aə])(?!\w))"
    r"[^\W\d_]{2,}(?:sa|sə)(?:m|n|q|k|lar|lər|nız|niz|ydı|ydi|lardı|lərdi)?(?![\w-])"
)
"""The Azerbaijani conditional; kimsə (somebody) and isə (but) are none."""
_VERB_SAYS_NO = re.compile(r"[^\W\d_]m[aə](?:s[aə]|y[ıi]b|d[ıi]|m[ıi]ş|z|yac|yəc)|m[ıiuü]r[^\W\d_]*s[aə]|deyil|yox")
_NO_WITHOUT_IF = {
    "ru": re.compile(r"лишь|только|кроме|исключ|иначе|меньше|менее|пока", re.IGNORECASE),
    "az": re.compile(
        r"yalnız|ancaq|istisna|başqa|yoxsa|m[aə]dan|mədən|m[aə]d[ıi]|mayınca|məyincə|s[ıiuü]z(?!\w)|m[aə]sa|məsə",
        re.IGNORECASE,
    ),
    "hy": re.compile(r"միայն|բացի|այլապես|բացառ|քանի դեռ|մինչև|պակաս", re.IGNORECASE),
}
"""What else may stand for "unless": only if, except, without, as long as not."""
_ENDS = re.compile(r"[,;:․.!?—–«»“”()՝`։…]|\bbut\b")
_SHORT = re.compile(r"(?:\s*\S+)?\s*")
_ASIDE = re.compile(r"\s*(?:котор|как |что |кто |где |когда |\w+(?:[ую]щ|[ая]щ|вш|нн|ем)[а-я]{2,3}\b|որ|ինչպես)")
"""An opening of a word or none that no clause ends at, and what begins an aside."""


def condition_differs(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether a condition of the source is turned into its opposite in the translation, or its "not" moved.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source == target or not {source, target} <= {*_IF, "az"}:
        return False
    if _unless_for_if(source_text, target_text, source, target) or _unless_for_if(
        target_text, source_text, target, source
    ):
        return True
    ours, theirs = _place(source_text, source), _place(target_text, target)
    return ours is not None and theirs is not None and ours != theirs


def _unless_for_if(text: str, other: str, language: str, its: str) -> bool:
    """Whether English `text` says "unless" and the one condition of `other` has no "not"."""
    if (
        language != "en"
        or len(_UNLESS.findall(text)) != 1
        or _IF["en"].search(text)
        or _NO_WITHOUT_IF[its].search(other)
    ):
        return False
    if its == "az":
        verbs = _VERB.findall(lower(other, its))
        return len(verbs) == 1 and not _VERB_SAYS_NO.search(verbs[0])
    found = list(_IF[its].finditer(other))
    if len(found) != 1:
        return False
    clause = _clause(other, found[0])
    return not strong(clause, its) and not weak(clause, its)


def _place(text: str, language: str) -> bool | None:
    """Whether the one "not" of a sentence with one "if" stands in the condition; None where there isn't one of each, or
    another word hints at a negation."""
    if language == "en" and _UNLESS.search(text):
        return None
    said = strong(text, language)
    if len(said) != 1 or weak(text, language):
        return None
    if language == "az":
        return _azerbaijani_place(lower(text, language), said[0])
    found = list(_IF[language].finditer(text))
    if len(found) != 1:
        return None
    if strong(_ENDS.split(text[found[0].end() :])[0], language):
        return True
    return None if strong(_clause(text, found[0]), language) else False


def _azerbaijani_place(text: str, said: str) -> bool | None:
    """As `_place`: the conditional verb says no itself, or a later one does; before it a participle may."""
    verbs = list(_VERB.finditer(text))
    if len(verbs) != 1 or re.search(r"\b(?:yox|heç|nə|deyil\w*|təqdirdə|şərtlə|hal(?:da|larda))\b", text):
        return None
    if _VERB_SAYS_NO.search(verbs[0].group()):
        return True
    return False if text.find(said) > verbs[0].end() else None


def _clause(text: str, found: re.Match[str]) -> str:
    """The condition behind an "if": to the comma where it opens the sentence, else to the sentence's end."""
    sentence = re.split(r"[.!?։;]", text[found.end() :])[0]
    if re.search(r"[^\s«“\"„(—–-]\s*$", text[: found.start()]) and not re.search(
        r"[.!?։:;]\s*[«“\"„—–-]*\s*$", text[: found.start()]
    ):
        return sentence
    pieces = sentence.split(",")
    length = 1
    while length < len(pieces) and (_SHORT.fullmatch(",".join(pieces[:length])) or _ASIDE.match(pieces[length])):
        length += 2 if _ASIDE.match(pieces[length]) else 1
    return ",".join(pieces[:length])
