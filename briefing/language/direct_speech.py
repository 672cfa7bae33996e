"""Sentences that give somebody's words and then say whose they are: “We will stay,” the mayor said."""

from __future__ import annotations

import re

from briefing.language.attribution import STOPS, Attributed, capital

_SAYS = (
    "said|says|added|adds|told|noted|notes|stressed|explained|warned|warns|insisted|argued|stated|declared|announced"
    "|admitted|asked|replied|answered|wrote|concluded|continued|recalled|emphasi[sz]ed|underlined|underscored|reiterated"
    "|claimed|confirmed|promised|complained|joked|remarked|pointed out"
)
_MARKS = {"en": ('“"', '”"'), "ru": ('«“"', '»”"'), "az": ('“"«', '”"»'), "hy": ("«", "»")}
_FIRST = {  # the words, and whose they are
    "en": r"(?P<first>[^{o}{c}]+?)(?P<sign>[,?!.…])[{c}],? (?P<whose>[^{o}{c}]+?)",
    "ru": r"(?P<first>[^{o}{c}]+?)(?P<sign>[?!…]?)[{c}],? ?[—–-] (?P<whose>[^{o}{c}]+?)",
    "az": r"(?P<first>[^{o}{c}]+?)(?P<sign>[,?!.…]?)[{c}],? ?[—–-] ?(?:deyə,? )?(?P<whose>[^{o}{c}]+?)",
    "hy": r"(?P<first>[^{o}{c}]+?)(?P<sign>[,?!…]?)[{c}],? ?[—–-] ?(?P<whose>[^{o}{c}]+?)",
}
_SECOND = r"(?:(?P<between>[,.])(?: [—–-])? [{o}](?P<second>[^{o}{c}]+?)[.,]?[{c}])?(?P<end>[.։]?)"
_LINES = {code: re.compile(rf"[{o}]" + (_FIRST[code] + _SECOND).format(o=o, c=c)) for code, (o, c) in _MARKS.items()}
_WHOLE = {code: re.compile(rf"[{o}]([^{o}{c}]+)[{c}]([.։]?)") for code, (o, c) in _MARKS.items()}
_WHOSE = {
    "en": (
        re.compile(rf"(?P<who>[^,]+?(?:, [^,]+,)?) (?P<verb>(?:{_SAYS})\b[^,]*)"),
        re.compile(rf"(?P<verb>{_SAYS}) (?P<who>[^,]+(?:, [^,]+)?)"),
    ),
    "ru": (
        re.compile(r"(?P<verb>[а-яё]+(?:л|ла|ло|ли|ет|ит)) (?P<who>[^,]+(?:, [^,]+)?)"),
        re.compile(r"(?P<who>[^,]+?) (?P<verb>[а-яё]+(?:л|ла|ло|ли|ет|ит))"),
    ),
    "az": (re.compile(r"(?P<who>[^,]+?) (?P<verb>(?:əlavə |qeyd |bəyan )?\w+(?:[ıiuü]b|d[ıiuü]|[ıiuü]r)(?:l[aə]r)?)"),),
    "hy": (
        re.compile(r"(?P<verb>[ա-և]+(?:ել|ցել) (?:է|են)|[ա-և]+(?:ց|եց|եցին)) (?P<who>[^,]+)"),
        re.compile(r"(?P<who>[^,]+?) (?P<verb>[ա-և]+(?:ել|ցել) (?:է|են)|[ա-և]+(?:ց|եց|եցին))"),
    ),
}
_BEFORE = re.compile(rf"(?P<whose>[^“”\",]+ (?:{_SAYS})\b[^“”\",]*), [“\"](?P<words>[A-Z][^“”\"]+?[.!?…])[”\"]")
"""He said, “This is ours.”"""
_INSERTED = re.compile(
    r"«(?P<first>[^«»]+?)(?P<sign>[,?!…]) [—–-] (?P<whose>[^«»,]+)(?P<between>[,.]) [—–-] (?P<second>[^«»]+)»\.?"
)
"""Люди устали, — сказал мэр, — и хотят мира."""
_LONGEST, _FEWEST = 12, 3
"""Words that tell whose, and of a quotation by itself: fewer may be a name."""


def direct_speech(text: str, language: str) -> Attributed | None:
    """The parts of such a sentence, its name a sentence that says who said it; of one that is nothing but a quotation,
    the name empty; None for any other."""
    if language not in _MARKS:
        return None
    if language == "en" and (before := _BEFORE.fullmatch(text)) and len(before["whose"].split()) <= _LONGEST:
        return Attributed(before["whose"] + ".", before["words"], True, True)
    stop = STOPS[language]
    line = _INSERTED.fullmatch(text) if language == "ru" else None
    if line is None and (whole := _WHOLE[language].fullmatch(text)):
        words = whole[1] if re.search(r"[.!?…։]$", whole[1]) else whole[1] + stop
        spoken = len(words.split()) >= _FEWEST
        return Attributed("", capital(words, language), True, bool(whole[2]) or words == whole[1]) if spoken else None
    line = line or _LINES[language].fullmatch(text)
    if line is None or len(line["whose"].split()) > _LONGEST:
        return None
    for whose in _WHOSE[language]:
        if said := whose.fullmatch(line["whose"]):
            name = f"{capital(said['who'].rstrip(','), language)} {said['verb']}{stop}"
            return Attributed(name, capital(_words(line, stop), language), True, True)
    return None


def _words(line: re.Match[str], stop: str) -> str:
    """What was said, before and behind."""
    sign = line["sign"] if line["sign"] not in ("", ",") else stop
    if line["second"] is None:
        return line["first"] + sign
    joined = line["between"] == "," and line["sign"] in ("", ",")
    return line["first"] + ("," if joined else sign) + f" {line['second'].rstrip('.')}{stop}"
