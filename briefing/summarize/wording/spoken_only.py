"""Words that make no indirect speech: they address somebody, or lack the verb that a clause needs.

`X says that you …` would address the reader, «X заявляет, что передайте …» is no sentence: such words are quoted.
"""

from __future__ import annotations

import re

from briefing.summarize.wording.ellipsis import is_elliptical
from briefing.summarize.wording.finite import has_finite_verb_ru

_ADDRESSED = {
    "en": re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE),
    "ru": re.compile(
        r"(?<![\w-])(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|их|им|ими|у)?"
        r"|(?!сайте|лайте)\w{2,}(?:[йь]те|[йь]тесь|итесь)"
        r"|(?:посмотр|возьм|скаж|приход|сообщ|звон|пиш|пришл|покаж|назов|ид|спрос|помог|прост|извин|провер|остав|"
        r"принес|смотр|говор|жд|учт)ите)(?![\w-])",
        re.IGNORECASE,
    ),
    "az": re.compile(r"(?<!\w)siz(?:ə|i|in|də|dən|inlə)?(?!\w)", re.IGNORECASE),
    "hy": re.compile(r"(?<!\w)(?:դուք|ձեզ\w{0,4}|ձեր)(?!\w)", re.IGNORECASE),
}
"""Whom somebody speaks to, and what he bids him do."""
_NO_VERB_RU = re.compile(
    r", (?:то )?это (?:уже |ещё |только )?(?:до|на|в|с|от|из|для|без|под|через|после|за|по|около) [^,]*$"
)
"""The end of a remark that is no sentence on paper: «Если по одному, это до мая»."""


def is_only_quoted(words: str, language: str) -> bool:
    """Whether words of a speaker, without what he quotes in them, must be quoted themselves."""
    addressed = _ADDRESSED.get(language)
    if addressed is not None and addressed.search(words):
        return True
    if language == "ru":
        return _NO_VERB_RU.search(words) is not None and not has_finite_verb_ru(words)
    return language == "en" and is_elliptical(words)
