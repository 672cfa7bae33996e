"""The lead of an agency report that tells what happened: `The parliament on Tuesday approved a law …`.

Nobody says it: like any act it is a point as the reporter puts it. A lead has a dateline, or says what the title says;
one that sets the scene does neither.
"""

from __future__ import annotations

import re

from briefing.document import Document, Sentence, Speaker
from briefing.summarize.person.own import in_first_person
from briefing.summarize.turns.dateline import DATELINE
from briefing.summarize.turns.saying import ACCORDING, SAYING
from briefing.summarize.wording.finite import has_finite_verb, has_finite_verb_ru
from briefing.summarize.wording.pointing import points_back
from briefing.summarize.wording.stems import stems

_FEWEST, _MOST = 8, 50
"""Words of a lead."""
_FIRST = 6
"""Sentences among which it is looked for."""
_SHARED = 2
"""Words that it shares with the title, at least."""
_ENDS = (".", "։")
_HAPPENED = {
    "en": re.compile(
        r"(?<!\w)(?<!which )(?<!who )(?<!that )(?:(?:has|have|had|was|were) (?:(?:been|being|not|also|now|\w+ly) )*"
        r"[a-z]{2,}(?:ed|en|wn|ung|unk|ut|ld|lt|nt|id|de|st|ck|ot|ound|ought)(?!\w)|[a-z]{2,}ed(?!\w)|"
        r"(?:struck|hit|killed|met|began|took|made|gave|held|sent|found|won|lost|cut|set|put|fell|rose|broke|left|"
        r"became|shot|sank|burnt?|blew|swept|fled|led|shut)(?!\w))"
    ),
    "ru": re.compile(
        r"[а-яё]{2,}(?:л|ла|ло|ли)(?:с[ья])?(?!\w)|(?<!\w)[а-яё]{3,}(?:ена?|ено|ены|ана?|ано|аны|ят[аоы]?)(?!\w)"
    ),
    "az": re.compile(r"\w{2,}(?:[ıiuü]b|[dt][ıiuü]|m[ıiuü]şd[ıiuü]r)(?:l[aə]r)?[.]$"),
    "hy": re.compile(
        r"[ա-և]{2,}(?:ել|վել|ացել) (?:է|են)(?!\w)|(?<!\w)(?:է|են) [ա-և]{2,}(?:ել|վել)(?!\w)|"
        r"[ա-և]{2,}(?:եց|եցին|վեց|վեցին)(?!\w)"
    ),
}
"""What has happened: a verb in the past."""
_ANNOUNCES = re.compile(
    r"(?<!\w)(?:wish(?:es)? to|would like to|is pleased to|has the honou?r|"
    r"(?:answered|took)(?: \w+){0,2} questions)(?!\w)"
    r"|(?:met|spoke|talked)(?: by (?:tele)?phone)? with|had a (?:tele)?phone"
    r"|(?:tele)?phone (?:call|conversation) (?:was|took)"
    r"|состоял\w+|провел[аи]? (?:встречу|переговоры|телефонн)|встретил\w+ с|danışığı olub|(?:görüş|danışıq)\w* (?:olub|"
    r"keçirilib|baş tutub)|(?<!\w)görüşüb(?!\w)|հեռախոսազրույց|հանդիպում (?:է )?(?:ունե|կայա)|հանդիպե[լց]"
    r"|ответил\w? на вопросы|sual\w+ cavablandır|պատասխան\w+(?: \w+)? հարցերին"
)
"""What is to be told, or that somebody spoke: no news yet."""
_MARKS = re.compile(r"[“”«»\"„:?!՞]")


class Lead:
    """Finds the sentence of a report that is its lead, if it tells what happened."""

    def __init__(self, document: Document) -> None:
        self.start = _lead(document) if document.language in _HAPPENED else None

    def find(self, sentence: Sentence) -> tuple[Speaker | None] | None:
        """Nobody's act, for the lead; None for any other sentence."""
        return (None,) if sentence.start == self.start else None


def _lead(document: Document) -> int | None:
    """Where the lead begins; None where the first sentence of some length is no lead."""
    language, title = document.language, stems(document.title)
    for sentence in document.sentences[:_FIRST]:
        words = " ".join(sentence.text.split())
        if not words.endswith(_ENDS) or words.rstrip(".") == document.title or len(words.split()) < _FEWEST:
            continue
        dateline = DATELINE.match(words)
        news = words[dateline.end() :] if dateline else words
        line = document.text[document.text.rfind("\n", 0, sentence.start) + 1 : sentence.end]
        dated = DATELINE.match(" ".join(line.split())) is not None
        if not dated and len(title & stems(news)) < _SHARED:
            return None
        return sentence.start if _tells(news, language) else None
    return None


def _tells(words: str, language: str) -> bool:
    """Whether a sentence tells what happened, in nobody's words."""
    if len(words.split()) > _MOST or _MARKS.search(words) or _ANNOUNCES.search(words) or points_back(words, language):
        return False
    if SAYING[language].search(words) or ACCORDING[language].search(words) or in_first_person(words, language):
        return False
    if (language == "en" and not has_finite_verb(words)) or (language == "ru" and not has_finite_verb_ru(words)):
        return False
    return _HAPPENED[language].search(words) is not None
