"""Whether a clause begins with a pronoun that only the sentences before it explain: `It will begin …`.

An editor can't print it alone. An `it` that stands for the clause behind it (`It is clear that …`) points nowhere.
"""

from __future__ import annotations

import re

_EMPTY = (
    r"(?: also| now| still| then)?(?:"
    r"(?:['’]s| (?:is|was|will be|would be|has been|may be|might be|could be|seems|remains))(?:n['’]t| not|)"
    r"(?: \w+){0,4}? (?:that|to(?! (?:the|an?|its|his|her|our|their)(?!\w))|for(?=.* to )|who|whether|if|when)(?!\w)"
    r"|(?:['’]s| is| was)(?:n['’]t| not)?(?: \w+)? time"
    r"|(?: can| could)(?:not|n['’]t|['’]t| not)? be \w+(?: out)? that(?!\w)"
    r"| (?:takes?|took|will take|would take|has taken|may take|depends|turns out|turned out|means|goes without|follows|"
    r"appears|looks like|happens)(?!\w))"
)
"""What follows an `it` that stands for the clause behind it."""
_POINTING = {
    "en": re.compile(
        rf"(?:(?:and|but|so),? )?(?:(?:he|she|they)(?!\w)|it(?!\w)(?!{_EMPTY})"
        r"|(?:this|that|these|those)(?= (?:is|was|are|were|will|would|has|have|had|does|did|can|could|also)(?!\w)))",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:(?:и|а|но) )?(?:он|она|они|оно)(?!\w)|(?:(?:и|а|но) )?это(?= (?:был|стало|не |произо|случ|касает|приве|"
        r"сдела|позвол|означ))",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:(?:və|amma) )?(?:onlar(?!\w)|o,|bu,|bunlar(?!\w)"
        r"|o (?=(?:əlavə |qeyd |bəyan )?\w+(?:[ıiuü]b|[ıiuü]r|[dt][ıiuü]) ki(?!\w)))",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?:(?:և|բայց|իսկ) )?(?:(?:նա|նրանք|դրանք|դա|սա)(?!\w)"
        r"|այն(?= (?:չ?կ\w+|\w+(?:ելու|ալու|վել|վում|ված|վեց)(?!\w))))",
        re.IGNORECASE,
    ),
}

_JOINED = r"(?:(?:and|but|so|и|а|но|və|amma|և|բայց|իսկ),? )?"
_PERSON = re.compile(_JOINED + r"(?:he|she|он|она|o|նա)(?!\w)", re.IGNORECASE)
_THING = re.compile(_JOINED + r"(?:it|он|она|оно|o|այն)(?!\w)", re.IGNORECASE)


def points_back(clause: str, language: str) -> bool:
    """Whether the first word of `clause` stands for somebody or something that it doesn't name."""
    pattern = _POINTING.get(language)
    return pattern is not None and pattern.match(clause) is not None


def of_another(clause: str, language: str, body: bool) -> bool:
    """Whether behind `X says` the first pronoun of `clause` would be read as X. `body`: X is no person."""
    return points_back(clause, language) and (_THING if body else _PERSON).match(clause) is not None
