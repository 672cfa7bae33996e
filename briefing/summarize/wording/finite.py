"""Whether words hold a finite verb, so that they can be a clause: `the accused, Ann Roe, of Ulm` can't."""

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


_OBJECT_AZ = (
    r"(?:\w(?:[dt][ıiuü][ğy]|[aə]c[aə][ğy]|m[aə]s|(?:[dt][ıiuü][qk]|[aə]c[aə][qk]|m[aə])l[aə]r)[ıiuü]n[ıiuü]"
    r"|\wm[aə][ğy][ıi])"
)
_ENDS_OBJECT_AZ = re.compile(rf"{_OBJECT_AZ}[\s,.]*$")
_SAID_OBJECT_AZ = re.compile(rf"{_OBJECT_AZ}(?: də| da)? \w+(?: \w+)?\W*$")
_FINITE_RU = re.compile(
    r"(?<![\w-])(?:есть|нет|надо|можно|нельзя|должен|готов[аыо]?|[а-яё]{2,}(?:л|л[аои]|лся|л[аои]сь|"
    r"[еёиыуюая]т(?:ся)?|[еа]н[аоы]?|[ыя]т[аоы]|ж[аоы]))(?![\w-])"
)

_SURE_RU = re.compile(
    r"(?<![\w-])[а-яё]{3,}(?:л(?:ся|ась|ось|ись)|[аиыеуя]л[аи]|[ую]т(?:ся)?|[аяу]ет(?:ся)?|[ие]тся|[ая]тся)(?![\w-])"
)


def has_finite_verb_ru(words: str) -> bool:
    """Whether a Russian word looks like a finite verb, or like what stands for one."""
    return _FINITE_RU.search(words) is not None


def holds_sure_verb_ru(words: str) -> bool:
    """Whether a Russian word can't be but a finite verb."""
    return _SURE_RU.search(words) is not None


def ends_in_object(words: str) -> bool:
    """Whether Azerbaijani words end with a verb that is an object, «olduğunu»: the predicate has yet to come."""
    return _ENDS_OBJECT_AZ.search(words) is not None


def tells_object(words: str, start: int = 0) -> bool:
    """Whether Azerbaijani words end in a verb with such an object: «…, yolun bağlı olduğunu bildirib»."""
    return _SAID_OBJECT_AZ.search(words, start) is not None


def parts_objects(before: str, words: str) -> bool:
    """Whether the comma behind the Azerbaijani `before` parts objects or predicates of one sentence, `words`.

    «yolun bağlı olduğunu, lakin açılacağını bildirib»: in front of it is no clause, behind it no mere attribution.
    """
    return ends_in_object(before) or tells_object(words, len(before))


def dash_is_verb(before: str) -> bool:
    """Whether a Russian dash stands for the verb of the clause in front of it: «переговоры — с участием Вены»."""
    return not has_finite_verb_ru(re.split(r"[,:;] | [–—] ", before)[-1])
