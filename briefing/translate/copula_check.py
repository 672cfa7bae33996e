"""Whether one of several negations is lost where it says what something is not: "is no party to the conflict and does
not allow it" that became "is a party to the conflict and does not allow it".

The number of negations itself tells nothing: languages double them (никто не), and put many by a word without one.
Only a sentence whose one "is" is negated counts, where the other side's one "is" isn't and it has one "not" less.
"""

from __future__ import annotations

import re

from briefing.translate.negations import strong, weak
from briefing.translate.tables import lower, without_marks

_FORMS = r"(?<!ում )(?<!ել )(?<!ած )(?<!ալու )(?<!ելու )(?<!եր )(?<!\w)"
_NO_FORMS = r"(?!\w)(?! \w+(?:ում|ել|ալու|ելու|եր|ալ|ա|ի)(?!\w)| կարող| պետք)"
_IS_NOT = {
    "en": re.compile(
        r"\b(?:is|are|was|were)(?:n['’]t| not)\b(?! (?:only|\w+(?:ed|ing|en)\b))"
        r"|\b(?:will|would|can|could|may|should)(?:n['’]t| not) be\b(?! \w+(?:ed|ing|en)\b)"
    ),
    "ru": re.compile(r"\bне явля\w+|\bне был[аио]? [а-яё]+(?:ым|ой|ом|ыми|ими|ем|им)\b"),
    "az": re.compile(r"\bdeyil(?:dir|di|lər|ik|əm|sən|siniz|dilər)?\b"),
    "hy": re.compile(rf"{_FORMS}(?:չէ|չեն|չէր|չէին|չի լինի|չեն լինի){_NO_FORMS}"),
}
_IS = {
    "en": re.compile(r"\b(?:is|are|was|were|be|am)\b(?!n)(?! not\b)|['’](?:s|re|m)\b"),
    "ru": re.compile(r"(?<!не )\b(?:явля\w+|был[аио]?|будет|будут)\b|\bэто (?!не\b)|—"),
    "az": re.compile(r"(?<!deyil)(?:d[ıiuü]r|d[ıi](?:lar|lər)?|olub|olmuşdu|idi|olacaq|imiş|olan)\b"),
    "hy": re.compile(rf"{_FORMS}(?:է|են|էր|էին|ենք|եմ|կլինի|կլինեն)(?!\w)(?! \w+(?:ում|ել|ալու|ելու)(?!\w))"),
}
_DOUBLED = {
    "en": re.compile(r"\b(?:no|none|nobody|nothing|never|neither|nor|nowhere|without|any|anyone)\b"),
    "ru": re.compile(r"\b(?:ни|ник\w+|нич\w+|нет|без|нигде|некому|нечего|пока|едва)\b|\bне \w+,? а\b"),
    "az": re.compile(r"\b(?:heç\w*|nə|yox\w*)\b|deyil,|olub-olma|m[aə]d[əa]n\b|mayınca|məyincə|olmayan"),
    "hy": re.compile(r"ոչ|երբեք|առանց|այլ(?!\w)|մինչև|քանի դեռ|(?<!\w)չ\w+(?:ող|ելու|ելն?|ալ)(?!\w)"),
}
"""What goes with a second "not" in some languages, or opposes "not this but that"."""


def copula_turned(source_text: str, target_text: str, source: str, target: str) -> bool:
    """Whether one side says what something isn't, besides another "not", and the other says that it is.

    source, target: BCP 47 codes; a language without patterns never differs.
    """
    if source not in _IS or target not in _IS:
        return False
    ours, theirs = (without_marks(lower(text, its)) for text, its in ((source_text, source), (target_text, target)))
    return _turned(ours, theirs, source, target) or _turned(theirs, ours, target, source)


def _turned(text: str, other: str, language: str, its: str) -> bool:
    return bool(
        len(_IS_NOT[language].findall(text)) == 1
        and not _IS[language].search(text)
        and len(_IS[its].findall(other)) == 1
        and not _IS_NOT[its].search(other)
        and not _DOUBLED[language].search(text)
        and not _DOUBLED[its].search(other)
        and not weak(other, its)
        and len(strong(other, its)) == len(strong(text, language)) - 1 > 0
    )
