"""Whether a translation still says that something must be: "there needs to be access" isn't "there is access"."""

from __future__ import annotations

import re

_SAID = re.compile(
    r"\b(?:must|needs? to|(?<!all )(?<!all we )(?<!all they )(?:has|have) to(?! do\b)(?! be said))\b", re.I
)
_KEPT = {
    "ru": r"долж|необходим|нуж|надо\b|надлеж|след(?:ует|овал)|обязан|обязат|треб|пора\b|приход|прид[её]т|пришл|нельзя|"
    r"стоит|вынужд|предсто|подлеж|пусть|чтобы|лучше|запре|важно|призыва|призвал|\bне (?:может|могут|вправе)|"
    r"пока не|без\b",
    "az": r"malı|məli|lazım|gərək|zəruri|vacib|tələb|mütləq|borclu|məcbur|ehtiyac|olmaz|layiq|çağır|qadağan|"
    r"s[ıiuü]n(?:lar|lər)?\b|bilməz|\bqoy\b|yaxşı|mədən|madan|mama|məmə",
    "hy": r"պետք|պիտի|անհրաժեշտ|պարտ|հարկ|պահանջ|ստիպ|թող|կարիք|արժե|կարելի|չի կարող|չեն կարող|հրամայ|կոչ|արգել|"
    r"որպեսզի|կարևոր|լու\b|առանց",
}
"""What says so in a translation, freely too."""
_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _KEPT.items()}


def obligation_lost(sentence: str, translation: str, source: str, target: str) -> bool:
    """Whether the English `sentence` says that something must be and nothing in the `translation` does; False for other
    languages (BCP 47), which say so in more ways."""
    kept = _PATTERNS.get(target) if source == "en" else None
    return kept is not None and _SAID.search(sentence) is not None and kept.search(translation) is None
