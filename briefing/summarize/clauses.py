"""The speaker's clause in a sentence: a quotation or indirect speech without the reporter's attribution around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from briefing.summarize.saying import VERBS

Manner = Literal["direct", "indirect", "predicate"]

_QUOTED = re.compile(r"[“«\"„](?P<words>[^“”«»\"„]{2,})[”»\"“]?")
_OPEN = '“«"„'
_CLOSE = '”»"'
_THAT = {
    "en": re.compile(
        r"\b(?:said|says|added|stressed|noted|stated|declared|argued|insisted|announced|explained|acknowledged|"
        r"confirmed|claimed|recalled|reiterated|warned|told (?:reporters|journalists|a [\w ]+?|the [\w ]+?|[\w]+))"
        r"(?: (?:on|at|in) [^,]{2,40}?)? that (?P<clause>.+)$|\b(?:said|says|added) (?!on |at |in |after |during |to )(?P<bare>(?:the|he|she|it|his|"
        r"her|its|their|they|there|a|an|no|[A-Z]\w+)\b.+)$"
    ),
    "ru": re.compile(rf"\b(?:{VERBS['ru']})(?:,| [^,]{{0,60}},) что (?P<clause>.+)$"),
    "az": re.compile(rf"\b(?:{VERBS['az']}) ki,? (?P<clause>.+)$"),
    "hy": re.compile(rf"(?:{VERBS['hy']})(?:[^,՝]{{0,60}})[,՝] (?:որ|թե) (?P<clause>.+)$"),
}
_AFTER = {
    "en": re.compile(
        r"^(?P<clause>.{20,}?),\s+(?:(?:the|its|his|her|their|a|an)\s+[\w\s'’-]{0,60}?)?(?:[A-Z][\w.'’-]*,?\s+){1,5}"
        r"(?:[^,“”]{2,60},\s+)?(?:said|says|added|told|noted|stressed|announced)\b.*$"
    ),
    "ru": re.compile(rf"^(?P<clause>.{{20,}}?),\s+[—–-]?\s*(?:{VERBS['ru']})\b.*$"),
    "az": re.compile(rf"^(?P<clause>.{{20,}}?),\s+[—–-]?\s*(?:deyə\s+)?[^,]{{0,60}}(?:{VERBS['az']})\W*$"),
    "hy": re.compile(rf"^(?P<clause>.{{20,}}?)[,՝]\s*[—–-]?\s*(?:{VERBS['hy']})\b.*$"),
}


_DATELINE = re.compile(
    r"^(?:[A-ZÀ-ÖØ-ÞƏĞİŞ][A-ZÀ-ÖØ-ÞƏĞİŞ .'/-]+(?:, [^–—“.]{2,30})?(?: \([\w ]+\))? [–—-]+ |[А-ЯЁ][А-ЯЁ -]+, \d[^.–—]{2,30}(?:\.|[ ][–—]) )"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """What the speaker said. `direct`: own words; `indirect`: the reporter's "that" clause, third person already;
    `predicate`: what the reporter says the speaker did ("denied a report"), beginning with the verb."""

    words: str
    manner: Manner


def spoken_clause(sentence: str, language: str, reported: bool) -> Clause:
    """The clause of a sentence. `reported`: it stands in a news report rather than in a speaker's own turn."""
    words = _DATELINE.sub("", " ".join(sentence.split()))
    if not reported:
        return Clause(_unquoted(words), "direct")
    quoted = [match for match in _QUOTED.finditer(words) if len(match["words"].split()) >= 4]
    inside = sum(len(match["words"]) for match in quoted)
    if quoted and inside >= 0.45 * len(words):
        best = max(quoted, key=lambda match: len(match["words"]))
        return Clause(best["words"].strip(" ,"), "direct")
    if words[:1] in _OPEN and not quoted:
        return Clause(_unquoted(words), "direct")
    if words[-1:] in _CLOSE and not any(sign in words[:-1] for sign in _OPEN):
        return Clause(_unquoted(words), "direct")
    after = _AFTER.get(language, _AFTER["en"]).match(words)
    if after and "“" not in words:
        return Clause(after["clause"], "indirect")
    that = _THAT.get(language, _THAT["en"]).search(words)
    if that:
        clause = next(group for group in that.groups() if group)
        if len(clause.split()) >= 4:
            return Clause(clause, "indirect")
    if after:
        return Clause(after["clause"].strip(_OPEN + _CLOSE), "indirect")
    verb = re.search(rf"\b(?:{VERBS.get(language, VERBS['en'])})\b", words)
    if verb and language == "en" and not re.search(r"[“”\"]", words[: verb.start()]):
        return Clause(words[verb.start() :], "predicate")
    if not any(sign in words for sign in _OPEN + _CLOSE) and not verb:
        return Clause(words, "direct")
    return Clause(words, "indirect")


def _unquoted(words: str) -> str:
    """Without quotation marks that open or close the sentence but not both inside it."""
    if words[:1] in _OPEN and not any(sign in words[1:-1] for sign in _CLOSE):
        words = words[1:]
    if words[-1:] in _CLOSE and not any(sign in words[:-1] for sign in _OPEN):
        words = words[:-1]
    return words.strip()
