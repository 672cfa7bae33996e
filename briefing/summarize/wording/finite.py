"""Whether English words hold a finite verb, so that they can be a clause: `the accused, Ann Roe, of Ulm` can't."""

from __future__ import annotations

import re

_ADVERBS = r"(?:(?:also|still|now|not|never|only|already|both|all|\w+ly) )*"
_AUXILIARY = (
    r"(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|shall|should|does|do|did|"
    r"[a-z]+n['’]t)(?!\w)"
)
_IRREGULAR = (
    r"(?:said|told|spoke|met|saw|heard|knew|thought|felt|found|took|gave|got|went|came|made|began|brought|built|bought|"
    r"caught|chose|drew|fought|held|kept|left|lost|paid|put|ran|sent|set|sat|sold|stood|understood|won|wrote|grew|"
    r"became|dealt|led|meant|fell|rose|sank|broke|struck|hit|cut|cost|shot|spent|bore|drove|flew|threw|withdrew|"
    r"sought|taught|hurt|let|shut|burnt|spread|hid|fled|swore|tore|wore)(?!\w)"
)
_PAST = rf"(?:[a-z]{{2,}}ed(?!\w)|{_IRREGULAR})"
_PRESENT = r"[a-z]{2,}[^s\W]s(?!\w)"
_OF_NOUN = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthree )"
"""Before a participle that stands for a noun or belongs to one: `the accused`."""
_PRONOUN = (
    r"(?<!\w)(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t) (?!and |or )[a-z]|[a-z]['’](?:re|s|ll|d|m|ve) (?!own )[a-z]"
)
_FINITE = re.compile(
    rf"\b{_AUXILIARY}|{_OF_NOUN}\b{_PAST}|{_PRONOUN}|"
    rf"\b{_PRESENT} (?=(?:the|a|an|its|their|his|her|that|to|no|more|\d+)(?!\w))"
)
_MAYBE = re.compile(rf"{_OF_NOUN}\b{_PRESENT} (?=\w)")
"""A verb in the present, or a noun in the plural."""
_SURE_FIRST = re.compile(rf"[“\"]?{_ADVERBS}{_AUXILIARY}")
_LIKELY_FIRST = re.compile(rf"[“\"]?{_ADVERBS}(?:{_PAST}|{_PRESENT})")
_FRONTED = re.compile(
    r"(?:In|On|At|By|For|From|Under|Over|With|Without|Within|During|Despite|After|Before|Until|Since|Among|Through|Of|To|"
    r"As|Like|Unlike|Instead|Because|Due|Next|Last|This (?:week|month|year|time)|However|Still|Now|Today|Tomorrow|Then|"
    r"Once|If|When|While|\w+ly|\w+ing)(?!\w)|.* (?:ago|later|earlier)$"
)
"""What opens a sentence in front of its subject."""
_NO_VERB = re.compile(
    r"[A-Z\d“\"]|(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|he|she|it|they|we|you|there|no|nobody|"
    r"nothing|some|any|all|both|many|most|several|few|one|two|three|and|but|or|nor|so|which|who|whose|where|because|as|if|"
    r"unless|until|only|in|on|at|by|for|from|with|without|to|of|after|before|not|\w+ing)(?!\w)"
)
"""What begins no predicate."""
_SURE = re.compile(rf"\b{_AUXILIARY}")
_CLAUSE = re.compile(r"^.{0,160}?\b(?:that|said|says) (?P<clause>.+)$")
"""What a sentence says that somebody says something, and what that is."""


def has_finite_verb(words: str) -> bool:
    """Whether the words hold what looks like a finite verb."""
    return _FINITE.search(words) is not None


def begins_with_verb(words: str, subject: str) -> bool:
    """Whether the words go on with the predicate of `subject`: a verb, or what may be one where that has none."""
    if _SURE_FIRST.match(words):
        return True
    if _LIKELY_FIRST.match(words) and not _SURE.search(subject):
        return True
    return not (has_finite_verb(subject) or _FRONTED.match(subject) or _NO_VERB.match(words))


def keeps_verb(shortened: str, whole: str) -> bool:
    """Whether the clause of a shortened sentence may still have a verb, if the clause of the `whole` one has."""
    clause = _clause(shortened)
    return has_finite_verb(clause) or _MAYBE.search(clause) is not None or not has_finite_verb(_clause(whole))


def _clause(words: str) -> str:
    told = _CLAUSE.match(words)
    return told["clause"] if told else words
