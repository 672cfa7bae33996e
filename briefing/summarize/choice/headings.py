"""Which topic heads a key point: the likeliest one, unless it is weak or its heading says the opposite of the clause.

Some headings are claims (`Troops must be withdrawn`). A clause that negates or contradicts such a claim goes under a
neutral neighbour (`Troop deployment or build-up`), or under no topic; one that doesn't speak of it under the next one.
"""

from __future__ import annotations

import re
from collections.abc import Container

from briefing.summarize.choice.markers import ABSOLUTE
from briefing.summarize.choice.stance import condemns, stance, tells_of_aggression, tells_of_force, tells_of_violation

SURE = 0.35
"""Probability from which the likeliest topic of the list is a heading in any case."""
LIKELY = 0.15
"""Probability below which it is too weak for a heading; between the two it must be half as likely as no topic."""
_IDLE = frozenset(("none", "procedure"))
_BODY = "un"
"""The topic of a body's own affairs; what its officials say of the world belongs under what they say."""
_CONDEMNED = frozenset(
    (
        "force.condemn",
        "force.unacceptable",
        "terrorism",
        "heritage",
        "media.freedom",
        "human.rights",
        "civilians.protect",
        "ceasefire.violation",
        "ethnic.cleansing",
        "sovereignty",
        "population.rights",
        "prisoners",
        "condemnation",
    )
)
"""Topics that a condemnation stays under; any other makes way for the condemnation itself."""
_CONDITION = re.compile(
    r"(?<!\w)(?:if|unless|until|till|while|as long as|если|пока|покуда|əgər|եթե|մինչև|քանի դեռ)(?!\w)[^,;]{0,60}$"
)
"""In front of a negation: the speaker doesn't refuse but names a condition."""
_NOT = r"(?<!\w)(?:not|never|no|neither|cannot|\w+n['’]t|refus\w+|reject\w*|rul\w+ out|oppos\w+|against)"
_NE = r"(?<!\w)(?:не|нет|никакого|отказ\w+|отверг\w+|против)"
_CH = r"(?<!\w)չ(?:ի|են|ենք|եմ|է|պետք է|պիտի)"

_CONTRADICTED: dict[str, tuple[str, dict[str, str]]] = {
    "troops.withdraw": (
        "troops.deploy",
        {
            "en": rf"{_NOT} (?:(?!until|unless|till|before|without)\w+ ){{0,4}}(?:withdraw|leav|pull)\w*"
            r"|(?<!\w)(?:will|shall|must|should|can|would|['’]ll|continue to|plans? to|intends? to|going to) "
            r"(?:(?!not|never)\w+ )?(?:stay|remain)(?!\w)",
            "ru": rf"{_NE} (?:\w+ ){{0,3}}(?:вывод|вывед|вывест|вывез|отвод|отвед|отвест|покин|покид|уход|уйд|уйт)\w*"
            r"|(?<!не )(?<!\w)(?:останутся|останется|остаются|оста[её]тся|должн\w+ оставаться|должн\w+ остаться)(?!\w)",
            "az": r"(?<!\w)(?:qalacaq|qalır|qalmalıdır|qalmaqda)\w*"
            r"|(?:çıxar(?:ıl)?m|çəkm|çəkilm)(?:[aə]yac[aə]q|[aə]yəcək|[aə]yıb|[aə]yib|ır|ir|[aə]z|[aə]malı|[aə]məli)\w*"
            r"|tərk etm(?:əyəcək|ir|əyib|əməli)\w*"
            r"|çıxar\w* (?:planlaşdırmır|istəmir|(?:fikrində|niyyətində) deyil)\w*",
            "hy": rf"{_CH} (?:\w+ ){{0,3}}(?:դուրս|հեռան|հանել|լքել|լքի|լքեն)\w*"
            r"|դուրս (?:չ(?:են|ի|ենք|եմ) )?(?:չբեր|չհան|չգա|(?<=ն )բեր|(?<=ք )բեր|(?<=ի )բեր|(?<=ն )գա)\w*"
            r"|(?<!\w)(?:կմնա|կմնան|կմնանք|մնալու|(?:պետք է|պիտի) մնա[ն]?)(?!\w)",
        },
    ),
    "force.unacceptable": (
        "force.threat",
        {
            "en": r"(?<!\w)(?:not|never|cannot|\w+n['’]t) (?:\w+ ){0,2}(?:rul\w+ out|exclud\w+)"
            r"|force(?: \w+){0,3} (?:is|remains|are) (?:\w+ )?(?:not (?:ruled out|excluded)|an option|on the table"
            r"|justified|acceptable|necessary)"
            r"|(?<!\w)(?:will|shall|would|must|(?:ready|prepared|forced|right) to) (?:(?!not|never)\w+ )?"
            r"(?:use|resort to|apply) (?:\w+ ){0,2}force",
            "ru": r"(?<!\w)не исключ\w+"
            r"|(?<!не )(?<!\w)(?:готов\w*|вправе|намерен\w*|будем|будет|будут|вынужден\w*) (?:(?!не )\w+ )?"
            r"(?:примен|использова)\w+ (?:\w+ )?сил\w*"
            r"|применение силы (?:(?!не )\w+ )?(?:оправдан|допустим|необходим|приемлем)\w*",
            "az": r"güc\w*(?: \w+){0,4} istisna (?:etm(?:ir|əy|əz)|olunmur|edilmir|deyil)\w*"
            r"|güc tətbiq (?:ed(?:əcək|ə bilər)|etməyə hazır)\w*",
            "hy": rf"{_CH} բացառ\w*|բացառ\w* չ(?:ի|են|ենք|եմ|է)(?!\w)"
            r"|(?:պատրաստ|իրավունք) (?:\w+ ){0,3}ուժ (?:\w+ )?(?:կիրառել|գործադրել)\w*"
            r"|(?<!\w)ուժ (?:\w+ )?(?:կկիրառ|կգործադր|կիրառելու)\w*",
        },
    ),
    "ceasefire.call": (
        "none",
        {
            "en": rf"{_NOT} (?:(?!alternative|doubt|excuse|violat|break|undermin|let|fail|abandon|military|other)\w+ )"
            r"{0,5}(?:ceasefire|cease-fire|truce)",
            "ru": rf"{_NE} (?:(?!наруш|альтернатив|срыв|сорв|сомнени)\w+ ){{0,4}}(?:прекращени\w+ огня|перемири\w*)"
            r"|(?:перемири\w+|прекращени\w+ огня) не будет",
            "az": r"atəşkəs\w*(?: \w+){0,4} (?:olmayacaq|razı deyil|razılaşmay|razılıq vermə(?:y|d)|rədd|imtina"
            r"|getməyəc|riayət etm(?:əyəc|ir|əz))\w*"
            r"|atəşi dayandırm(?:ayacaq|ır)\w*",
            "hy": rf"{_CH} (?:(?!խախտ)\w+ ){{0,3}}հրադադար\w*"
            r"|հրադադար\w*(?: \w+){0,3} (?:չի լինի|չի լինելու|չ(?:ի|են|ենք) (?:պահպան|ընդուն|համաձայն)|մերժ)\w*",
        },
    ),
    "negotiations.return": (
        "negotiations.stalled",
        {
            "en": rf"{_NOT} (?:(?!alternative|choice|other|option|delay|rest|reason)\w+ ){{0,4}}"
            r"(?:return|go back|com\w+ back|resum|negotiat|talk)\w*",
            "ru": rf"{_NE} (?:(?!альтернатив)\w+ ){{0,4}}(?:верн|верне|возвра|возобнов|сяд|сесть)\w*"
            r"|(?<!\w)отказ\w+ (?:\w+ ){0,3}переговор\w*",
            "az": r"qayıtm(?:ayac|ır|aqdan imtina|aq (?:fikrində|niyyətində) deyil|aq istəmir)\w*"
            r"|bərpa (?:etm|edilm|olunm)(?:əyəcək|ayacaq|ir|ur|əz|az)\w*|danışıq\w*(?: \w+){0,4} (?:imtina|rədd)\w*",
            "hy": rf"{_CH} (?:\w+ ){{0,4}}(?:վերադառն|վերսկս)\w*|(?:վերադառն|վերսկս)\w* չ(?:ի|են|ենք|եմ)(?!\w)"
            r"|(?<!\w)չ(?:վերադառն|վերսկս)\w*|հրաժարվ\w+(?: \w+){0,4} բանակց\w*|բանակց\w+(?: \w+){0,4} հրաժարվ\w*",
        },
    ),
    "negotiations.stalled": (
        "none",
        {
            "en": r"(?:talks|negotiations|consultations)(?: (?!stall|deadlock|no(?!\w)|without)\w+){0,6} (?:(?:are|is) "
            r"(?:still |now |also )?(?:continuing|ongoing|under ?way|going on)|(?:are|have) not (?:yet )?(?:been )?"
            r"(?:over|finished|completed?|concluded|ended))(?!.*(?:stall|deadlock|no progress|without))",
            "ru": r"переговор\w*(?: \w+){0,6} (?:(?:ещё|еще|пока|до сих пор) )*не (?:заверш[её]н|заверши|окончен|"
            r"законч)\w*|переговоры(?: (?!не|никак)\w+){0,3} (?:продолжа|идут|ведутся)\w*(?!.*(?:тупик|без прогресс))",
            "az": r"danışıq\w*(?: \w+){0,5} (?:davam ed\w+|(?:bitm|başa çatm|tamamlanm|yekunlaşm)[aəıi]y?[ıi]b)"
            r"(?!.*(?:dalan|nəticəsiz))",
            "hy": r"բանակց\w*(?: \w+){0,5} (?:շարունակվ\w+|ընթանում|դեռ(?:ևս)?(?: \w+)? (?:ավարտ|եզրափակ)\w+|"
            r"(?:ավարտված|եզրափակված) չ\w+)(?!.*(?:փակուղ|առանց))",
        },
    ),
    "negotiations.progress": (
        "negotiations.stalled",
        {
            "en": r"(?<!\w)(?:no|not|\w+n['’]t|little|lack of|without) (?:\w+ ){0,4}(?:progress|breakthrough|headway)",
            "ru": r"(?<!\w)(?:нет|не|без|никакого|отсутстви\w+) (?:\w+ ){0,4}(?:прогресс|подвиж|продвиж)\w*"
            r"|прогресс\w*(?: \w+){0,4} (?:нет|не)(?!\w)",
            "az": r"irəliləyiş\w*(?: \w+){0,3} (?:yoxdur|olma(?:dı|yıb|yac)"
            r"|əldə (?:edilm|olunm)(?:ir|ur|əy|ay|əd|ad))\w*",
            "hy": rf"առաջընթաց\w*(?: \w+){{0,3}} (?:չկա|չի|չեն|չէ|չունե)\w*|{_CH} (?:\w+ ){{0,3}}առաջընթաց\w*",
        },
    ),
    "humanitarian.access": (
        "humanitarian.concern",
        {
            "en": r"(?<!\w)(?:not|never|\w+n['’]t|refus\w+ to) (?:\w+ )?(?:allow|let|permit|open)\w*",
            "ru": r"(?<!\w)не (?:\w+ )?(?:пропус|допус|пуст|разреш|откро)\w*",
            "az": r"(?:buraxıl?m(?:ır|ay|ad)|buraxm(?:ır|ay|ad)|icazə ver(?:il)?m(?:ir|əy|əd|əz))\w*",
            "hy": rf"{_CH} (?:\w+ )?(?:թույլ|թողն)\w*|(?<!\w)թույլ (?:\w+ )?չ\w+",
        },
    ),
    "support": (
        "none",
        {
            "en": r"(?<!\w)(?:not|never|cannot|\w+n['’]t|no longer) (?:\w+ )?(?:support|back|stand)(?:s|ed|ing)?(?!\w)",
            "ru": r"(?<!\w)не (?:\w+ )?поддерж\w+",
            "az": r"dəstəkləm(?:ir|əyəcək|əz|əyib)\w*|dəstək verm(?:ir|əy|əz)\w*",
            "hy": rf"{_CH} (?:\w+ )?(?:աջակց|պաշտպան|սատար)\w*",
        },
    ),
}
_OF_A_MOVE = {
    "troops.withdraw": {
        "en": r"withdr|pull\w* (?:\w+ )?(?:out|back)|leav|(?<!\w)left(?!\w)|vacat|out of|remov|quit|(?<!\w)go(?!\w)|"
        r"evacuat|retreat|depart|(?:hand|take|took|taking)\w* over",
        "ru": r"вывод|вывед|вывел|вывест|вывез|отвод|отвед|отвел|отв[её]л|отвест|покин|покид|уйт|уйд|уход|ушл|освобод|"
        r"отступ|отойт|отойд|отош|отход",
        "az": r"çıx|çək|tərk|boşalt|geri",
        "hy": r"դուրս|հեռ|հետ|լք|ազատ|նահանջ",
    },
}
"""Words without which a sentence doesn't speak of what the heading claims."""
_DONE = {
    "troops.withdraw": {
        "en": r"(?:units?|troops|forces|soldiers|brigades?|battalions?|army)(?: (?!must|should|not|never)\w+){0,3} "
        r"(?:withdrew|retreated|pulled (?:out|back)|left(?! behind)|(?:have|has|had) (?:(?!not|never)\w+ )?(?:been )?"
        r"(?:withdrawn|left|pulled (?:out|back)|retreated)|(?:was|were) withdrawn)(?!\w)",
        "ru": r"(?<!\w)(?<!не )(?<!быть )(?:отошл[иа]|отош[её]л|отступил[аи]?|покинул[аи]?|вывел[аи]?|отвел[аи]?|"
        r"отв[её]л|ушл[иа]|(?:вы|от)веден[аоы]?)(?!\w)",
        "az": r"(?<!\w)(?:çıxarılıb|çıxarıldı|çıxarıb|çəkilib|çəkildi|çıxıb|tərk edib)(?:lar|lər)?(?!\w)",
        "hy": r"(?<!\w)(?:(?:դուրս|հետ) (?:է|են) (?:բերվել|եկել|բերել|քաշվել)|(?:նահանջել|լքել|հեռացել) (?:է|են)|"
        r"(?:նահանջ|լք)եց(?:ին)?)(?!\w)",
    },
}
"""What tells that it has been done, not that it must be."""
_DEMANDED = re.compile(
    r"(?<!\w)(?:must|should|ought|need|has to|have to|demand|insist|calls? (?:on|for)|until|unless|before)(?!\w)|"
    r"долж|требу|необходим|пока|malı|məli|tələb|պետք|պահանջ|պարտավոր|մինչև"
)
_PATTERNS = {
    (code, language): re.compile(pattern)
    for code, (_, patterns) in _CONTRADICTED.items()
    for language, pattern in patterns.items()
}


def heading(
    shares: dict[str, float],
    clause: str,
    language: str,
    denied: bool = False,
    unnamed: Container[str] = (),
) -> str:
    """The topic for a clause with the probabilities `shares`; `none` where no topic of the list is likely.

    `denied`: a bare denial stands before it; an outright negation then denies what was asked. `unnamed`: topics whose
    subject nobody has named yet.
    """
    if denied and ABSOLUTE.get(language, ABSOLUTE["en"]).search(clause):
        return "denial"
    told = {code: share for code, share in shares.items() if _may_head(code, clause, language, unnamed)}
    best = max(told, key=lambda code: told[code], default="none")
    idle = max((shares.get(code, 0.0) for code in _IDLE), default=0.0)
    sure = told.get(best, 0.0) >= SURE or (told.get(best, 0.0) >= LIKELY and told[best] > idle / 2)
    taken = stance(clause, language, sure=sure and best != _BODY)
    if taken:
        return taken
    if best in ("force.condemn", "force.unacceptable") and not tells_of_force(clause, language):
        return "condemnation" if best == "force.condemn" else "none"
    if best == "ceasefire.call" and sure and tells_of_violation(clause, language):
        return "ceasefire.violation"
    if sure and condemns(clause, language):
        if best == "condemnation" and tells_of_aggression(clause, language):
            return "force.condemn"
        if best not in _CONDEMNED:
            return "condemnation"
    if sure and _done(best, clause, language):
        return "none"
    if sure and contradicted(best, clause, language):
        return _CONTRADICTED[best][0]
    return best if sure else "none"


def _may_head(code: str, clause: str, language: str, unnamed: Container[str]) -> bool:
    """Whether a clause speaks of what the heading names."""
    if code in _IDLE or code in unnamed:
        return False
    words = _OF_A_MOVE.get(code, {}).get(language)
    return not words or re.search(words, clause.lower()) is not None or contradicted(code, clause, language)


def _done(code: str, clause: str, language: str) -> bool:
    """Whether a clause tells as done what the heading demands."""
    words = _DONE.get(code, {}).get(language)
    plain = clause.lower()
    return words is not None and re.search(words, plain) is not None and not _DEMANDED.search(plain)


def contradicted(code: str, clause: str, language: str) -> bool:
    """Whether the heading of topic `code` claims the opposite of what the clause says."""
    pattern = _PATTERNS.get((code, language))
    if pattern is None:
        return False
    plain = re.sub("[՛՞՜\u0307]", "", clause.lower())
    return any(not _CONDITION.search(plain[: match.start()]) for match in pattern.finditer(plain))
