"""Whether a translation still says that something must be: "there needs to be access" isn't "there is access"."""

from __future__ import annotations

import re

from briefing.lexicon.sentence import without_stress
from briefing.lexicon.stems import small

_SAID = re.compile(
    r"\b(?:must\b(?!-)(?! have \w+(?:ed|en|wn)\b)|(?<!the )needs? to\b(?! know\b)"
    r"|(?<!all )(?<!all we )(?<!all they )(?:has|have) to\b(?! (?:do|say|offer)\b)(?! be said))",
    re.IGNORECASE,
)
"""Not what somebody must have known, nor what he has to offer."""
_KEPT = {
    "ru": r"(?<!про)долж|необходим|нуж(?:н|д)|\bнадо\b|надлеж|\bслед(?:ует|овал)|обязан|обязательно|(?<!по)(?<!упо)треб"
    r"|потребуе|\bпора\b|приход|прид[её]т|пришлось|нельзя|\bстоит|вынужд|предсто|подлеж|\bпусть|чтобы|лучше|запре|важно"
    r"|призыва|призвал|\bне (?:может|могут|вправе)|пока не|\bбез\b|навер|видимо",
    "az": r"(?<!ehti)(?<!şi)malı(?!yyə)|(?<!\bə)məli|lazım|gərək|zərur|vacib|tələb(?!ə)|mütləq|borclu|məcbur|ehtiyac"
    r"|olmaz|layiq|çağır|qadağan|(?<![ıie])s[ıiuü]n(?:lar|lər)?\b|bilməz|\bqoy\b|yaxşı|mədən(?!iyyət)|madan|mama|məmə|yəqin",
    "hy": r"պետք|պիտի|անհրաժեշտ|պարտ(?:ական|ավոր|ադիր)|հարկ(?:ավոր| է| կա)|պահանջ|ստիպ|\bթող\b|կարիք|արժե\b|կարելի"
    r"|չի կարող|չեն կարող|հրամայ|\bկոչ(?:եր)?\b|արգել|որպեսզի|կարևոր|առանց|հավանաբար|երևի",
}
"""What says so in a translation, freely too; in small letters."""
_PATTERNS = {language: re.compile(pattern) for language, pattern in _KEPT.items()}


def obligation_lost(sentence: str, translation: str, source: str, target: str) -> bool:
    """Whether the English `sentence` says that something must be and nothing in the `translation` does; False for other
    languages (BCP 47), which say so in more ways."""
    if source != "en" or target not in _PATTERNS or not _SAID.search(sentence):
        return False
    return _PATTERNS[target].search(small(without_stress(translation, target)[0], target)) is None
