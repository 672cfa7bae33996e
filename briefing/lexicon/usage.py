"""How an English word is used, by its neighbours: as a noun or a verb, and a verb in which voice."""

from __future__ import annotations

import re

from briefing.lexicon.stems import VERB, verbal
from briefing.lexicon.voice import Voice
from briefing.lexicon.words import Word

_VERB_FOLLOWS = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|cannot|we|they|I|you|who|not"
    r"|is|are|was|were|be|been|being|am|has|have|had) $",
    re.I,
)
_NOUN_FOLLOWS = re.compile(
    r"(?:\b(?:the|an?|of|his|her|its|their|our|my|your|this|these|any|no|every|each|some)|['’]s) $", re.I
)
_OBJECT = re.compile(r" (?:the|an?|its|his|her|their|our|my|your|him|them|us|this|these|those)\b")
_NO_VERB = re.compile(
    r"(?:^|\b(?:of|in|on|at|with|for|from|by|as|and|or|about|into|over|after|before|new|two|three) )$", re.I
)
_BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|am|gets?|got|getting)(?:n['’]t)?"
    r"(?: (?:not|never|also|still|already|now|once|ever|only|just|even|all|both|soon|again|[a-z]+ly)){0,2} $",
    re.I,
)
_BEFORE_PARTICIPLE = re.compile(
    r"(?:\b(?:the|an?|of|his|her|its|their|our|my|your|this|that|these|those|any|no|every|each|some|all"
    r"|with|on|for|from|against|in|at|by|into|over|about|between|among|under|without|through|two|three|four|many"
    r"|several|more)|['’]s) (?:[a-z]+ly )?$",
    re.I,
)
_BEFORE_ONGOING = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|our|this|these|those|no|every|each|some)|['’]s) $", re.I
)
_NO_NOUN = frozenset(
    (
        "of", "to", "and", "or", "but", "by", "in", "on", "at", "from", "for", "with", "as", "than", "that", "which",
        "who", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may",
        "must", "should", "not", "the", "a", "an", "its", "his", "her", "their", "our", "this", "these", "into",
        "over", "out", "up", "off", "about",
    )
)  # fmt: skip
_NEXT = re.compile(r" ([a-z]+)")
_BY = re.compile(
    r" by (?!\d|about|nearly|almost|roughly|over|more|less|at least|up to|half"
    r"|an? (?:third|quarter|fifth|tenth|half|further)"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|then|now|the end|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|[a-z]+ing\b)"
)
"""Before the one who did it, not before an amount, a time or a means."""
_TRANSITIVE = frozenset(
    (
        "accused", "suspected", "sentenced", "convicted", "acquitted", "killed", "injured", "wounded", "arrested",
        "detained", "jailed", "imprisoned", "abducted", "kidnapped", "seized", "captured", "displaced", "destroyed",
        "damaged", "built", "found", "held", "launched", "published", "adopted", "signed", "proposed", "imposed",
        "taken", "given", "named", "brought", "sent", "hidden", "located", "based", "seen",
    )
)  # fmt: skip
"""Past participles that an object would follow if they were the past tense."""
_PREPOSITION = re.compile(r" (?:of|in|at|on|near|during|for|with|to|from|as|under|after|before|outside|inside|since) ")
_UNCHANGED = frozenset(
    (
        "cut", "put", "set", "hit", "shut", "hurt", "cast", "cost", "bid", "spread", "split", "burst", "let", "read",
        "beat", "shed", "thrust", "rid",
    )
)  # fmt: skip
"""Participles that are their own infinitives."""


def noun_or_verb(before: str, form: str, after: str) -> bool | None:
    """Whether the small-letter `form` between the texts `before` and `after` is a verb; None where that stays open."""
    if _VERB_FOLLOWS.search(before):
        return True
    if _NOUN_FOLLOWS.search(before):
        return False
    return True if has_object(before, form, after) else None


def has_object(before: str, form: str, after: str) -> bool:
    """Whether `form` ends like a plural but has an object: the court leaves the ruling in force."""
    return form.endswith("s") and _OBJECT.match(after) is not None and not _NO_VERB.search(before)


def voice(before: str, form: str, after: str) -> Voice:
    """The voice of the verb whose first word has the small-letter `form`, between the texts `before` and `after`."""
    follows = _NEXT.match(after)
    noun = follows is not None and follows[1] not in _NO_NOUN
    if form.endswith("ing"):
        return Voice.DOING if noun and _BEFORE_ONGOING.search(before) else Voice.ACTIVE
    if not verbal(form) and form not in _UNCHANGED:
        return Voice.ACTIVE
    if _BE.search(before):
        return Voice.PASSIVE
    if (
        _BY.match(after)
        or (form in _TRANSITIVE and _PREPOSITION.match(after))
        or (noun and _BEFORE_PARTICIPLE.search(before))
    ):
        return Voice.DONE
    return Voice.ACTIVE


_AMOUNT = re.compile(r" (?:\d|[$€£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half)\b)")
_MEASURE = re.compile(
    rf"(?={_AMOUNT.pattern})(?: [$€£]|(?: (?!(?:of|the|in)\b)[\w.,–-]+){{1,3}}? ?(?:%|per ?cent|percentage|points?|"
    r"euros?|dollars?|pounds?|rou?bles?|manats?|drams?|lari|tonnes?|tons?|km|kilomet(?:re|er)s?|met(?:re|er)s?|"
    r"degrees?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|votes?|seats?|places?|times)\b)"
)
"""By so much something grows or moves."""


def reaches_into_amount(text: str, end: int) -> bool:
    """Whether the words of the English `text` before `end` take the "up to" or "by" of an amount for their own: the
    people affected by five million euros."""
    return bool(
        (text.endswith(" up to", 0, end) and _AMOUNT.match(text, end))
        or (text.endswith(" by", 0, end) and _MEASURE.match(text, end))
    )


def as_used(words: tuple[Word, ...], before: str, first: str, after: str) -> tuple[Word, ...]:
    """The English `words` whose first is `first` without those that what stands around rules out: the charge, to
    charge, was charged."""
    verb = noun_or_verb(before, first, after)
    if verb is None:
        return words
    left = tuple(word for word in words if (word.kind == VERB) == verb)
    return left or (() if has_object(before, first, after) else words)  # a common verb, which the table doesn't have
