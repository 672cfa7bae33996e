"""What stands in a document and says nothing: whom to ask for more, courtesies between speakers, what was spoken of."""

from __future__ import annotations

import re

from briefing.summarize.choice.salience import LONGEST
from briefing.summarize.turns.contacts import ADDRESS, FOR_MORE
from briefing.summarize.turns.dateline import DATELINE

_COURTESY = re.compile(
    r"(?:(?:thanks?|thank you)(?: (?:you|very|so|much|again|a lot|all|everybody|everyone|for (?:coming|having me|your "
    r"(?:time|attention|questions?))),?)*(?:, \w+(?: \w+)?)?"
    r"|(?:(?:большое )?спасибо|благодар(?:ю|им))(?: (?:большое|вам|вас|всем|за (?:внимание|беседу|интервью|вопросы?)))*"
    r"|(?:(?:siz )?(?:çox )?sağ ?ol(?:un)?(?:uz)?|(?:çox )?təşəkkür(?:lər)?(?: edir(?:əm|ik))?)"
    r"|շնորհակալ(?:ություն| եմ| ենք)(?: (?:ձեզ|բոլորին|շատ|ուշադրության համար|հարցազրույցի համար))*)[.!։]*",
    re.IGNORECASE,
)
_MERELY_SPOKE = re.compile(
    r"(?:[^\s,]+ ){1,9}(?:barədə|haqda|haqqında|barəsində) (?:də )?"
    r"(?:danışıb|söhbət açıb|(?:ətraflı )?məlumat verib)[.]"
)
"""Of what somebody spoke, without what was said."""
_INITIALS = re.compile(r"(?:^|[ (])(?:[А-ЯЁA-ZƏİÖÜÇŞĞԱ-Ֆ][а-яa-z]?\.){1,3}$")
_INTRODUCTION = re.compile(r":$|\b(?:has|have|includes?|including|the following|as follows)\.$")
"""What introduces a list and says nothing without it."""
_ENDS = (".", "!", "?", "։", "…", "՞", ":", ";")
_A_FACT = re.compile(r"\d|\w(?:m[aə]s[ıi]|d[ıiuü]ğ[ıiuü]|[aə]ca[ğy][ıi]|[aə]c[aə][ğy][ıi])(?:n[ıi]n?)? ")


def is_furniture(text: str) -> bool:
    """Whether a sentence only gives an address, thanks, or names what was spoken of."""
    words = " ".join(text.split())
    if _COURTESY.fullmatch(words) or FOR_MORE.match(words):
        return True
    if _MERELY_SPOKE.fullmatch(words) and not _A_FACT.search(words):
        return True
    return ADDRESS.search(words) is not None and not words.endswith((".", "!", "։", "»", "”"))


def is_sentence(text: str, language: str) -> bool:
    """Whether the words are a sentence rather than a heading, a question or an item of a list."""
    if text[:1].islower() or len(text) > LONGEST:
        return False
    if _INITIALS.search(text) or _INTRODUCTION.search(text) or is_furniture(text):
        return False  # the first: cut in two behind the initials of a name
    dateline = DATELINE.match(f"{text} ")
    if dateline and not text[dateline.end() :].strip():
        return False
    bare = re.sub(r"\s*[(\[][^()\[\]]*[)\]]$", "", text).rstrip('»”"’)')
    if bare.endswith(("?", "՞")) or (language == "hy" and re.search(r"՞\w*(?:\W+\w+){0,6}\W*$", bare)):
        return False
    return bare.endswith(_ENDS) or len(text.split()) > 12
