"""Whether a clause begins with a pronoun that only the sentences before it explain: `It will begin …`, `There he …`.

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
_FIRST = {
    "en": r"(?:(?:(?:in|at|on|from|during|throughout) (?:[a-z'’-]+ ){0,2}(?-i:[A-Z]?[a-z'’-]+),?|there,?|then,?|"
    r"today,?|tomorrow,?|(?:next|this) (?:week|month|year),?) (?=(?:he|she) ))?",
    "ru": r"(?:(?:(?:в|на|во) (?:[а-яё-]+ ){0,2}[а-яё-]+|там|затем|сегодня|завтра) (?=(?:он|она) ))?",
    "hy": r"(?:(?:(?:[ա-և]+ ){0,2}[ա-և]+(?:ում|ին)|այնտեղ|այսօր|վաղը|ապա) (?=նա ))?",
}
"""Where and when, in front of the pronoun."""
_POINTING = {
    "en": re.compile(
        rf"(?:(?:and|but|so),? )?{_FIRST['en']}(?:(?:he|she|they)(?!\w)|it(?!\w)(?!{_EMPTY})"
        r"|(?:this|that|these|those)(?= (?:is|was|are|were|will|would|has|have|had|does|did|can|could|also)(?!\w)))",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        rf"(?:(?:и|а|но) )?{_FIRST['ru']}(?:он|она|они|оно)(?!\w)"
        r"|(?:(?:и|а|но) )?это(?= (?:был|стало|не |произо|случ|касает|приве|сдела|позвол|означ))",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:(?:və|amma) )?(?:onlar(?!\w)|o,|bu,|bunlar(?!\w)"
        r"|o (?=(?:əlavə |qeyd |bəyan )?\w+(?:[ıiuü]b|[ıiuü]r|[dt][ıiuü]) ki(?!\w)))",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        rf"(?:(?:և|բայց|իսկ) )?{_FIRST['hy']}(?:(?:նա|նրանք|դրանք|դա|սա)(?!\w)"
        r"|այն(?= (?:չ?կ\w+|\w+(?:ելու|ալու|վել|վում|ված|վեց)(?!\w))))",
        re.IGNORECASE,
    ),
}

_JOINED = r"(?:(?:and|but|so|и|а|но|və|amma|և|բայց|իսկ),? )?"
_PERSON = re.compile(_JOINED + f"(?:{'|'.join(_FIRST.values())})" + r"(?:he|she|он|она|o|նա)(?!\w)", re.IGNORECASE)
_THING = re.compile(_JOINED + r"(?:it|он|она|оно|o|այն)(?!\w)", re.IGNORECASE)


def points_back(clause: str, language: str) -> bool:
    """Whether the first word of `clause`, behind where and when, stands for what it doesn't name."""
    pattern = _POINTING.get(language)
    return pattern is not None and pattern.match(clause) is not None


def of_another(clause: str, language: str, body: bool) -> bool:
    """Whether behind `X says` the first pronoun of `clause` would be read as X. `body`: X is no person."""
    return points_back(clause, language) and (_THING if body else _PERSON).match(clause) is not None
