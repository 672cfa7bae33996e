"""The verb between a speaker and a clause: `says`, but the reporter's own where the speaker only holds an opinion."""

from __future__ import annotations

import re

from briefing.summarize.turns.saying import SAYING

_SAYS = {
    "en": ("{name} {verb} {clause}", "says", "say"),
    "ru": ("{name} {verb}, что {clause}", "заявляет", "заявляют"),
    "az": ("{name} {verb} ki, {clause}", "bildirir", "bildirirlər"),
    "hy": ("{name} {verb}, որ {clause}", "հայտարարում է", "հայտարարում են"),
}
_OPINION = {
    "en": re.compile(r"believes"),
    "ru": re.compile(r"считает|полагает"),
    "az": re.compile(r"hesab edir|düşünür|(?P<claim>iddia (?:edir|edib|etdi))"),
    "hy": re.compile(r"կարծում է|(?P<claim>պնդում է|պնդել է|պնդեց)"),
}
_CLAIMS = {"az": "iddia edir", "hy": "պնդում է"}
"""A claim stays one, in the present."""
_ENDS = 15
"""Letters at either end of a clause by which it is found again in its sentence."""
_ASIDE = re.compile(
    r"(?:к сожалению|к счастью|например|возможно|по (?:моему|нашему) мнению|безусловно|ցավոք|"
    r"բարեբախտաբար|օրինակ),",
    re.IGNORECASE,
)
"""What stands between commas also behind "that"."""


def says(name: str, clause: str, language: str, plural: bool, reported: bool, opinion: str = "") -> str:
    """The clause behind the name and a verb. `reported`: it is the reporter's clause, whose tense follows the verb;
    `opinion`: the verb of an opinion with which the reporter gives it."""
    form, one, many = _SAYS.get(language, _SAYS["en"])
    if _ASIDE.match(clause):
        form = form.replace("что ", "что, ").replace("որ ", "որ, ")
    verb = many if plural else one
    if reported and language == "en":
        verb = "said"
    if opinion and not plural:
        verb = f"{opinion} that" if language == "en" else opinion
    return form.format(name=name, verb=verb, clause=clause)


def opinion_in(sentence: str, clause: str, language: str) -> str:
    """The verb with which a reporter's sentence gives the clause as an opinion or a claim, «полагает», «iddia edir»;
    empty for any other."""
    words = " ".join(sentence.split())
    start, last = words.find(clause[:_ENDS]), words.rfind(clause[-_ENDS:].rstrip(" .։"))
    if start < 0 or last < 0 or language not in _OPINION:
        return ""
    around = f"{words[:start]} | {words[last + len(clause[-_ENDS:].rstrip(' .։')) :]}"
    verbs = [verb.group() for verb in SAYING[language].finditer(around)]
    held = _OPINION[language].fullmatch(verbs[0]) if len(verbs) == 1 else None
    if held is None:
        return ""
    return _CLAIMS[language] if held.groupdict().get("claim") else verbs[0]
