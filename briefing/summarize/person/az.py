"""Azerbaijani first person to third: «… çağırırıq» → «Xarici İşlər Nazirliyi … çağırır»."""

from __future__ import annotations

import re
from collections.abc import Callable

_COUNTRY = {"": "", "in": "ın", "də": "da", "dən": "dan", "ə": "a", "i": "ı", "lə": "la"}
_SPEECH = re.compile(
    r"^(?:çağır|pislə|alqışla|hesab ed|ümid ed|rədd ed|bəyan ed|tələb ed|qınay|təklif ed|dəstəklə|bildir|vurğula|gözlə|"
    r"təəssüf|ifadə ed|inan|arzula|təqdir ed|"
    r"təşəkkür ed|düşün|güman ed|sanı|qeyd ed|xatırlad|başsağlığı|təbrik ed|diləy|istə|təkid|"
    r"(?:xahiş|müraciət|dəvət|etiraz|elan|vəd|arzu|ittiham|tənqid|təsdiq|inkar|təkzib|iddia|xəbərdarlıq|izah|əlavə|"
    r"israr|qəbul|hörmət|tövsiyə|dua) ed|(?:söz|qiymət|dəyər|cavab|məlumat|dəstək|əhəmiyyət|xəbər|üstünlük) ver)"
)
_PERFECT = {"mışıq": "mışdır", "mişik": "mişdir", "muşuq": "muşdur", "müşük": "müşdür"}
_WORDS = {
    "hazırıq": "hazırdır",
    "əminik": "əmindir",
    "tərəfdarıyıq": "tərəfdarıdır",
    "sadiqik": "sadiqdir",
    "narahatıq": "narahatdır",
    "inanırıq": "inanır",
    "məcburuq": "məcburdur",
    "qərarlıyıq": "qərarlıdır",
    "etdik": "etdi",
    "keçirdik": "keçirdi",
}
_FORM = re.compile(
    r"\b(?P<stem>[^\W\d_]+?)(?P<form>ırıq|irik|uruq|ürük|mışıq|mişik|muşuq|müşük|acağıq|əcəyik|malıyıq|məliyik|ıram|"
    r"irəm|uram|ürəm|acağam|əcəyəm)\b"
    rf"|\b(?P<word>{'|'.join(_WORDS)})\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:mən|mənim|mənə|məni|məndə|biz|bizim|bizə|bizi|bizdə|bizdən|bizimlə|özümüz\w*|növbəmizdə|(?:ölkə|xalq|"
    r"dövlət|tərəf|mövqe|şəhər|ordu|hökumət|"
    r"nazirliy|region|torpaq\w*|vətəndaş\w*)(?:ı|i|u|ü)?m(?:ız|iz|uz|üz)\w*)\b"
    r"|\b[^\W\d_]{2,}(?:ırıq|irik|uruq|ürük|arıq|ərik|acağıq|əcəyik|mışıq|mişik|muşuq|müşük|malıyıq|məliyik|"
    r"ıram|irəm|uram|ürəm|acağam|əcəyəm|mışam|mişəm)\b"
    r"|\b[^\W\d_]{2,}(?:tdik|tdıq|rdik|rdıq|ldik|ldıq|şdıq|şdik|ndıq|ndik|yıq|yik)\b|\b(?:hazırıq|əminik|sadiqik|"
    r"narahatıq|məcburuq)\b",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(
    r"\b\w{3,}(?:[ıiuü]m[ıiuü]z)(?:[ıiuüaə]\w*|d[aə]n?|l[aə])?\b|\b\w{2,}[əa]m[ıi]z(?:[ıiə]n?|d[aə]n?|l[aə])?\b"
    r"|\b(?:qardaşım|dostum|həmkarım|fikrimcə)\w*",
    re.IGNORECASE,
)
"""«ixracımız», «qardaşımla»: what is the speaker's own."""
SPEAKS_ALONE = re.compile(
    r"\b(?:mən|mənim|mənə|məni)\b|\w(?:ıram|irəm|uram|ürəm|acağam|əcəyəm|mışam|mişəm)\b", re.IGNORECASE
)
"""The first person singular, which stands for no country."""
_FINITE = re.compile(
    r"(?:(?:[ıiuü]b|[aə]c[aə][qk]|[ıiuü]r|[dt][ıiuü]|m[aə]z)(?:l[aə]r)?|deyil|(?<!\w)(?:var|yox)|(?<!l)[aə]r|"
    r"(?<!\w)(?:bil|ol|gəl|qal)[aə]r)(?=[,;]| və | amma | lakin )"
)
"""The end of a clause in the third person."""


def has_own_person(words: str) -> bool:
    """Whether an Azerbaijani clause speaks in the first person."""
    return _OWN.search(words) is not None or _POSSESSIVE.search(words) is not None


def with_country(words: str, office: str) -> str:
    """«ölkəmizin» → «Azərbaycanın» where the speaker's country is named by the office."""
    if "azərbaycan" not in office.lower():
        return words
    return re.sub(
        r"\b[Öö]lkəmiz(in|də|dən|ə|i|lə)?\b", lambda match: "Azərbaycan" + _COUNTRY[(match[1] or "").lower()], words
    )


def third_person(words: str, name: str, body: bool, lower: Callable[[str], str | None]) -> str | None:
    """The clause with `name` as subject; None where that can't be done safely.

    `body`: the name is an institution's or a country's, which may do anything that "we" do; `lower` makes the first
    letter small unless the word is a name.
    """
    subject = re.match(r"(?:[Bb]iz|[Mm]ən) ", words)
    rest = words[subject.end() :] if subject else words
    if _FORM.search(rest) is None or _of_another(rest, body):
        return None
    if not body and not all(_by_saying(rest, match) for match in _FORM.finditer(rest)):
        return None
    changed = _FORM.sub(_third, rest)
    if has_own_person(changed):
        return None
    lowered = lower(changed)
    return None if lowered is None else f"{name} {lowered}"


def _of_another(words: str, body: bool) -> bool:
    """Whether a clause beside those in the first person has another subject: «su qalxa bilər, ona görə xahiş edirik».

    Behind «ki» and a colon it may: «ümid edirik ki, yol açılacaq»; in the words of a body behind its own clause, too.
    """
    place = 0
    for own in _FORM.finditer(words):
        if _FINITE.search(words[place : own.start()]):
            return True
        place = own.end()
        if words.startswith((" ki", ":"), place):
            return False
    return not body and _FINITE.search(f"{words[place:].rstrip(' .!')},") is not None


def _by_saying(words: str, match: re.Match[str]) -> bool:
    """Whether the verb says what it does: calls on, condemns, hopes."""
    before = words[: match.start()].split()
    both = f"{before[-1] if before else ''} {match['stem'] or ''}".strip().lower()
    return bool(match["stem"]) and (_SPEECH.match(match["stem"].lower()) is not None or _SPEECH.match(both) is not None)


def _third(match: re.Match[str]) -> str:
    if match["word"]:
        return _WORDS[match["word"].lower()]
    form = match["form"].lower()
    if form in _PERFECT:
        return match["stem"] + _PERFECT[form]
    if form in ("acağıq", "əcəyik", "acağam", "əcəyəm"):
        return match["stem"] + ("acaq" if form[0] == "a" else "əcək")
    if form in ("malıyıq", "məliyik"):
        return match["stem"] + form[:4].rstrip("y") + ("dır" if form == "malıyıq" else "dir")
    return match["stem"] + form[:2]
