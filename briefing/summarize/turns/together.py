"""Two people who say something together: `Roth and Clarke said`, «сообщили Карпов и Волков»."""

from __future__ import annotations

import re

from briefing.document import Span, Speaker
from briefing.summarize.people.names import PERSON
from briefing.summarize.people.portfolios import name_after_field
from briefing.summarize.people.speakers import SpeakerIndex
from briefing.summarize.turns.attribution import Attribution

_OFFICE_RU = r"(?:[а-яё][а-яё-]+ (?:[А-ЯЁ][\w-]+ (?=[А-ЯЁа-яё][а-яё]+ ))?){0,5}?"
_PAIR = rf"(?P<one>{PERSON}) (?:and|и {_OFFICE_RU}|və|և|եւ) ?(?P<two>{PERSON})"
_PAIR_BEFORE = re.compile(rf"(?:^|[\s,]){_PAIR} (?:(?:both|also|then|jointly|также|совместно|birgə|համատեղ) )?$")
_PAIR_AFTER = re.compile(rf" {_OFFICE_RU}{_PAIR}(?=\W|$)")


def who_together(text: str, span: Span, found: Attribution, index: SpeakerIndex, language: str) -> Speaker | None:
    """The two named around the verb `found` of the sentence `span`, None for anybody else."""
    before, after = text[span.start : found.start], text[found.end : span.end]
    pair = _PAIR_BEFORE.search(before[-160:]) or _PAIR_AFTER.match(after[:160])
    if pair is None or not (index.knows(pair["one"]) and index.knows(pair["two"])):
        return None
    if name_after_field(before[-160:][: pair.start("two")], pair["two"]):
        return None  # "Minister for Trade and Industry Ann Roe"
    one, two = index.resolve(pair["one"]), index.resolve(pair["two"])
    conjunction = {"ru": "и", "az": "və", "hy": "և"}.get(language, "and")
    return Speaker(f"{one.name} {conjunction} {two.name}") if one.name != two.name else None
