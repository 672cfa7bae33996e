"""Whether a printed point hangs on what was said before it: `She says they will pay`, «заявляет, что это решение …»."""

from __future__ import annotations

import re

from briefing.summarize.wording.pointing import points_back

_FRAMES = {
    "en": re.compile(r"[^“”\"]{1,120}? (?:says|say|said|believes)(?: that)? "),
    "ru": re.compile(r"[^«»]{1,120}?, что "),
    "az": re.compile(r"[^“”\"]{1,120}? ki, "),
    "hy": re.compile(r"[^«»]{1,120}?, (?:որ|թե) "),
}
_QUOTED = re.compile(r"[^“«„\"]{0,120}[“«„\"]")
_FEWEST = 6
"""Words behind a colon that say what was pointed to."""
_MEANT = {
    "en": re.compile(
        r"(?:(?:and|but|so),? )?(?:this|these|those|such an?|such) (?:\w+ )?(?:decision|claim|allegation|accusation|"
        r"rumou?r|step|move|measure|approach|proposal|request|issue|question|figure|number|amount|information|demand|"
        r"matter|idea|practice|plan|remark|word)s?(?! (?:of|that|to|on|about|for|in)(?!\w))(?!\w)",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:(?:и|а|но) )?(?:эт[ауио]|этот|эти|так(?:ой|ая|ое|ие|ую)) (?:[а-яё]+ )?(?:решени[ея]|утверждени[ея]|"
        r"обвинени[ея]|слух[и]?|заявлени[ея]|шаги?|мер[аы]|подход|предложени[ея]|просьб[аы]|вопрос[ы]?|цифр[аы]|числ[оа]|"
        r"сумм[аыу]|информаци[яю]|требовани[ея]|иде[яи]|практик[аи]|план[ы]?|слова)(?!\w)(?!,? (?:о|об|по|что)(?!\w))",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:bu|həmin|belə) (?:qərar|iddia|ittiham|məlumat|addım|tədbir|yanaşma|təklif|xahiş|məsələ|sual|rəqəm|məbləğ|"
        r"tələb|fikir|plan|söz)(?:l[aə]r)?(?:[ıiuü]n?|[ıi]n)?(?!\w)",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?:այդ|այս|նման) (?:որոշում|պնդում|մեղադրանք|լուր|տեղեկություն|քայլ|միջոց|մոտեցում|առաջարկ|խնդրանք|հարց|թիվ|"
        r"գումար|պահանջ|գաղափար|ծրագիր|ծրագր|խոսք)(?:եր|ներ)?(?:ը|ն|ի|ին)?(?!\w)",
        re.IGNORECASE,
    ),
}
"""A noun that means what somebody else named."""
_OWN = {
    "en": re.compile(r"(?:he|she|they)(?!\w)", re.IGNORECASE),
    "ru": re.compile(r"(?:он|она|они)(?!\w)", re.IGNORECASE),
    "az": re.compile(r"(?:o|onlar)(?!\w)", re.IGNORECASE),
    "hy": re.compile(r"(?:նա|նրանք)(?!\w)", re.IGNORECASE),
}
"""Behind a reporter's `She said` these are the speaker."""


def hangs(point: str, language: str, reported: bool) -> bool:
    """Whether a printed point begins with what only the words before it explain. `reported`: by a reporter."""
    if language not in _MEANT:
        return False
    frame = _FRAMES[language].match(point)
    start = frame or _QUOTED.match(point)
    body = point[start.end() :] if start else point
    if reported and frame and _OWN[language].match(body):
        return False
    behind = body.partition(": ")[2]
    if len(behind.split()) >= _FEWEST and not points_back(behind, language):
        return False
    return points_back(body, language) or _MEANT[language].match(body) is not None


def may_hang(words: str, language: str) -> bool:
    """Whether a clause begins so."""
    return language in _MEANT and (points_back(words, language) or _MEANT[language].match(words) is not None)
