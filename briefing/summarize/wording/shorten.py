"""A key point made shorter by leaving out what it can do without: asides, side clauses, times and occasions.

Nothing is reworded. What holds a condition, a negation or a restriction stays, and the result must pass the same guard
as the point itself.
Source: Knight and Marcu, "Summarization beyond sentence extraction", Artificial Intelligence 139, 2002 (deletion).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.summarize.wording.faithful import faithful
from briefing.summarize.wording.finite import dash_is_verb, ends_in_object, holds_sure_verb_ru, keeps_verb
from briefing.summarize.wording.form import whole

_ROUNDS, _MOST = 4, 80
"""Deletions one after the other, and versions that are looked at."""
_ASIDES = re.compile(r" ?\([^()]{2,120}\)| [–—] [^–—]{2,80} [–—](?= )")
_TAILS = {
    "en": re.compile(
        r",? [–—] |; |, (?:which|who|whose|where|because|since|while|as|so that|adding|saying|noting|including|"
        r"especially|particularly|in particular|and that|and|but also|in order to|by [a-z]+ing|by way of|through)(?= )"
        r"|, (?:after|as) (?=[^,;]{3,80} (?:said|says|claimed|told|reported|alleged)\b)"
        r"|(?:(?<=illion)|(?<=euros)|(?<=dollars)) (?:to|for|through|over) (?=\w)"
    ),
    "ru": re.compile(
        r" [–—] |; |, (?:котор\w+|где|поскольку|потому что|так как|чтобы|причём|а также|при этом|включая|в том числе|"
        r"в частности|добавляя|отметив|и|что позволит|\w+(?:ющ|ящ|вш|нн|ем|им)(?:ий|ая|ее|ие|его|ей|их|"
        r"им|ими|ую|ые|ых|ым|ом))(?= )"
        r"|, после того как (?=[^,;]{3,80} (?:заявил|сообщил|рассказал|утвержд)\w*)"
    ),
    "az": re.compile(r" [–—] |; |, (?:çünki|ona görə ki)(?= )"),
    "hy": re.compile(r" [–—] |; |, (?:որը|որոնք|որի|որտեղ|քանի որ|որպեսզի|իսկ|և)(?= )"),
}
"""Where a clause begins that the sentence can do without. Azerbaijani and Armenian put the verb behind most of them."""
_TIMES = {
    "en": re.compile(
        r",? (?:(?:this|last|next) (?:morning|afternoon|evening|night|week|month|year|weekend|spring|summer|autumn|"
        r"winter)|(?:on|last|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\w'’-])"
        r"(?: (?:in|at|near) (?:(?! (?:to|that|on|by|for|from|with|into|about|over|after|and)(?!\w))[^,;])*)?"
        r"|,? (?:on the (?:sidelines|eve) of|in "
        r"(?:the (?:coming|past|last|next|course)|recent|line with|accordance with)|at (?:the|a|an|this|today's) "
        r"(?:\w+ )?(?:meeting|summit|conference|talks|session|briefing|forum|end|beginning)|during|amid|alongside|"
        r"ahead of|as part of|as of|in order to|without delay)(?!\w)[^,;]*"
    ),
    "ru": re.compile(
        r",? (?:в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|ходе|рамках|связи с|соответствии с|"
        r"преддверии)|на (?:этой|прошлой|следующей) неделе|по итогам|наряду с)(?!\w)[^,;]*"
    ),
}
"""Times with their place, and occasions up to the next comma."""
_HEADS = {
    "en": re.compile(
        r"(?<=says |said )(?:(?:that )?(?:today|this morning|of course|in this regard|at the same time),? )"
    ),
    "ru": re.compile(r"(?<=, что )(?:сегодня|в этой связи|вместе с тем|при этом|в то же время),? "),
    "az": re.compile(r"(?<= ki, )(?:bu gün|bununla əlaqədar|eyni zamanda),? "),
    "hy": re.compile(r"(?<=, որ )(?:այսօր|այս առումով|միևնույն ժամանակ),? "),
}
_NEEDED = {
    "en": re.compile(
        r"(?<!\w)(?:not|no|never|nor|neither|without|unless|if|until|till|only|except|provided|but|however|although|"
        r"though|instead|rather|\w+n['’]t|alleged\w*|under (?:the )?condition)(?!\w)",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?<!\w)(?:не|ни|нет|без|если|пока|только|лишь|кроме|но|однако|хотя|при условии|якобы|вместо)(?!\w)",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?<!\w)(?:deyil\w*|yox\w*|heç|əgər|yalnız|ancaq|lakin|amma|istisna|şərt\w*|guya|əvəzinə|\w+m[aə]d[aə]n|"
        r"\w+s[aə])(?!\w)",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?<!\w)(?:ոչ|չ\w+|առանց|եթե|մինչև|միայն|բացի|բայց|սակայն|թեև|պայման\w*|իբր|փոխարեն)(?!\w)", re.IGNORECASE
    ),
}
"""What would change the sense if it were left out."""
_VERB_BEHIND = {
    "en": re.compile(
        r"(?:,| [–—]) (?:(?:also|still|now|not|\w+ly) )?(?:(?:is|are|was|were|has|have|had|will|would|can|cannot|"
        r"could|may|might|"
        r"must|shall|should|does|do|did|\w+n['’]t)(?!\w)|[a-z]+ed(?=[ .]*$| (?:on|in|at|by|to|the|a|an|its|their|his|"
        r"her|\d+)(?!\w))"
        r"|[a-z]+[^s\W]s (?=(?:the|a|an|its|their|his|her|\d+)(?!\w))"
        r"|(?:arrived|left|came|went|began|fell|rose|took|made|sank|crossed)(?!\w))"
    ),
    "ru": re.compile(
        r"(?:,| [–—]) (?:(?:в|во|на|с|к) \w+ |уже |также |не |был[аои]? )?[а-яё]{2,}(?:л|ла|ло|ли|[гзкхпр]ся|лся|лась|"
        r"лось|лись|ет|ёт|ит|ут|ют|"
        r"ат|ят|ется|ётся|ится|утся|ются|атся|ятся|ена?|ены|ено|ана?|аны|ано|ята|яты)(?![\w-])"
    ),
    "hy": re.compile(
        r"(?<!\w)(?:է|են|էր|էին|ենք|եմ|ունի|ունեն|պետք)(?!\w)|\w{2,}(?:եց|ցին|վեց)(?!\w)|(?<!\w)կ\w{2,}(?:ի|են|"
        r"ենք)(?!\w)"
    ),
}
"""In English and Russian the verb that may follow an inserted clause, in Armenian the one in front of it."""
_OPEN = re.compile(
    r"(?:^|[\s(“«])(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|that|than|as|its|their|his|her|both|between|"
    r"is|are|was|were|be|been|has|had|will|would|agreed?|decided|plans|planned|wants?|wanted|refused|promised|offered|"
    r"intends?|hopes?|hoped|seeks?|sought|tried|managed|failed|continues?|began|urged|asked|told|allowed|forced|expected|"
    r"able|likely|due|ready|"
    r"в|на|с|к|о|об|по|из|за|до|от|для|при|и|или|а|что|чем|между|və|ki|ilə|üçün|ya|և|որ|կամ|թե)$",
    re.IGNORECASE,
)
"""Last words after which something must follow."""
_FEWEST = 4
"""Words that are left at least."""


def shorter(point: str, language: str, words: int, about: Iterable[str] = ()) -> str | None:
    """The longest version of `point` that has at most `words` words, None where there is none.

    about: the speaker's name and office, as for `faithful`.
    """
    if len(point.split()) <= words:
        return point
    fitting = [each for each in versions(point, language, tuple(about)) if len(each.split()) <= words]
    return max(fitting, key=lambda each: len(each.split()), default=None)


def versions(point: str, language: str, about: tuple[str, ...] = (), times: bool = True) -> list[str]:
    """What `point` can be shortened to, itself first. times: whether times and occasions may go too."""
    found = [point]
    fresh = [point]
    for _ in range(_ROUNDS):
        fresh = [
            each
            for version in fresh
            for each in _deletions(version, language, times)
            if each not in found and _stands(each, point, language, about)
        ]
        fresh = list(dict.fromkeys(fresh))[: _MOST - len(found)]
        found += fresh
        if not fresh:
            break
    return found


def _deletions(point: str, language: str, times: bool) -> list[str]:
    """Every version with one stretch left out."""
    body = point.rstrip(" .։!")
    end = point[len(body) :] or ("։" if language == "hy" else ".")
    closing = body[-1:] if body[-1:] in '”»"' else ""
    body = body[: len(body) - len(closing)]
    inner = body.rstrip(" .։!")
    needed = _NEEDED.get(language, _NEEDED["en"])
    heads = _HEADS.get(language, _HEADS["en"])
    cuts = [match.span() for match in (*_ASIDES.finditer(inner), *heads.finditer(inner))]
    if times and language in _TIMES:
        found = [match.span() for match in _TIMES[language].finditer(inner)]
        cuts += [span for span in found if language != "ru" or not holds_sure_verb_ru(inner[slice(*span)])]
    tails = [
        tail
        for tail in _TAILS.get(language, _TAILS["en"]).finditer(inner)
        if not _joins(inner, tail.start(), tail.end(), language)
    ]
    cuts += [(match.start(), len(inner)) for match in tails if not _before_verb(inner, match, language)]
    cuts += [  # a relative clause or apposition between commas
        (match.start(), comma) for match in tails if match.group()[:1] == "," and (comma := _closed(inner, match.end()))
    ]
    return [
        f"{inner[:left]}{inner[right:]}".strip(" ,;:–—՝") + closing + end.strip()
        for left, right in cuts
        if not needed.search(inner[left:right])
    ]


def _joins(text: str, start: int, end: int, language: str) -> bool:
    """Whether a dash stands for a verb or joins two names: «Труд – это мир», «поезд Ульм – Бонн»."""
    if text[start:end].strip() not in ("–", "—"):
        return False
    if language == "ru" and dash_is_verb(text[:start]):
        return True
    before = "".join(text[:start].split()[-1:])
    return (before[:1].isupper() and text[end : end + 1].isupper()) or re.match(
        r"(?:не )?это(?!\w)", text[end:]
    ) is not None


def _closed(text: str, start: int) -> int:
    """Where the comma stands that closes what begins before `start`, 0 for none; behind it goes a verb, not a list."""
    comma = text.find(", ", start)
    if comma < 0 or re.match(r", (?:and|or|и|или|və|ya|և|կամ) ", text[comma : comma + 6]):
        return 0
    return comma + 1


def _before_verb(text: str, tail: re.Match[str], language: str) -> bool:
    """Whether the verb of the clause in front of a tail stands behind it: `The convoy, which …, was attacked.`"""
    verb = _VERB_BEHIND.get(language)
    if verb is None or tail.group()[:1] == ";":
        return False
    if language == "hy":  # its verb may stand anywhere behind the comma
        return bool(_closed(text, tail.end())) and not verb.search(
            text[text.rfind(", որ ", 0, tail.start()) + 1 : tail.start()]
        )
    return verb.search(text, tail.start()) is not None


def _stands(version: str, point: str, language: str, about: tuple[str, ...]) -> bool:
    body = version.rstrip(' .։!”»"')
    return (
        len(body.split()) >= _FEWEST
        and not _OPEN.search(body)
        and whole(version)
        and version.count('"') % 2 == 0
        and (language != "en" or keeps_verb(version, point))
        and not (language == "az" and ends_in_object(body))
        and faithful(version, point, language, about)
    )
