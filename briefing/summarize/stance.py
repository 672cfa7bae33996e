"""What a speaker does with a topic: denies, threatens, offers to mediate, condemns; in the four languages.

The classifier tells what a clause is about; these patterns tell apart what one may do about the same thing.
"""

from __future__ import annotations

import re

_PATTERNS: dict[str, dict[str, str]] = {
    "denial": {
        "en": r"\b(?:untrue|not true|isn['’]t true|false|fabricated|baseless|groundless|unfounded)\b|"
        r"^(?:denied|denies|rejected|rejects|dismissed)\b(?!.*\b(?:proposal|plan|ultimatum|offer)\b)|"
        r"^[^,;“«]{0,60}\bdenie[sd] (?:that|any|having|the|reports?|claims?)\b|"
        r"^(?:not (?:one|a single)|no) (?:\w+ ){1,6}(?:was|were|has been|have been)\b",
        "ru": r"не соответству\w+ действительности|не имеют? ничего общего|беспочвенн|необоснованн|голословн|неправда|"
        r"ложь|ложн\w+ сообщ|(?<!\w)опроверг(?:а\w+|л\w*)?(?!\w)|"
        r"не выдвигал|^(?:никак|ни од)\w+ (?:\w+ ){1,6}не \w+(?:л[аои]?|но)(?!\w)",
        "az": r"həqiqəti əks etdirmir|əsassızdır|doğru deyil|həqiqətə uyğun deyil|yalandır|təkzib ed|uydurmadır|"
        r"^(?:\w+ ){0,2}heç bir .*m[aə]y[iı]b(?!\w)",
        "hy": r"չի համապատասխանում իրականությանը|չեն համապատասխանում իրականությանը|կեղծ (?:է|են)|անհիմն|"
        r"հերք(?:ում|եց|ել)|^(?:[ա-և]+ ){0,2}ոչ մի .*չ(?:ի|են) \w+(?:ել|վել)(?!\w)",
    },
    "force.threat": {
        "en": r"\bwill be (?:shot down|destroyed|sunk)\b|\b(?:harsh|severe|crushing|decisive|forceful|devastating) "
        r"response\b|\bwill respond (?:with force|militarily)\b",
        "ru": r"(?:жёстк|жестк|решительн|сокрушительн|адекватн)\w+ ответ\w*|будет сбит\w*|будут сбиты|"
        r"ответ\w* силой|будут уничтожены",
        "az": r"layiqli (?:şəkildə )?cavab|(?:sərt|qəti|layiqli) cavab|cavablandırılacaq|zərərsizləşdiriləcək|"
        r"vurulacaq",
        "hy": r"(?:կոշտ|համարժեք|վճռական|արժանի) (?:պատասխան|հակահարված)|կխոցվ|կոչնչացվ",
    },
    "mediation": {
        "en": r"\b(?:ready|prepared|willing|offers?|offered) to (?:mediate|host (?:talks|a meeting|the talks|"
        r"negotiations))\b|"
        r"\bgood offices\b",
        "ru": r"предоставить площадку|посредни(?:к|ч)\w*|добры\w+ услуг",
        "az": r"ev sahibliyi|vasitəçilik|xoşməramlı",
        "hy": r"միջնորդ|հյուրընկալել (?:հանդիպում|բանակց)|բարի ծառայություն",
    },
    "condemnation": {
        "en": r"\b(?:strongly |firmly |categorically )?condemn(?:s|ed)?\b|\baccused\b|\bcriticized\b|\bcriticised\b|"
        r"\b(?:lodged|express\w*) (?:a |our |its )?(?:strong )?protest\b",
        "ru": r"осужда\w+|осудил\w*|раскритиковал\w*|обвинил\w*|протест\w*|возмущ\w+",
        "az": r"pislə\w+|qınay\w+|tənqid ed\w+|ittiham ed\w+|etiraz",
        "hy": r"դատապարտ\w+|քննադատ\w+|մեղադր\w+|բողոք",
    },
    "force": {
        "en": r"attack|strike|shell|bomb|kill|shoot|shot|drone|missile|invasion|invade|aggression|military|violence|"
        r"fire|war|force",
        "ru": r"напад|нападен|удар|обстрел|бомб|убий|дрон|ракет|вторжен|агресси|военн|насили|войн|огн|сил",
        "az": r"hücum|zərbə|atəş|bomba|qətl|dron|raket|işğal|təcavüz|hərbi|zorakı|müharibə|güc",
        "hy": r"հարձակ|հարված|կրակ|ռմբակ|սպան|դրոն|հրթիռ|ներխուժ|ագրեսիա|ռազմ|բռնությ|պատերազմ|ուժ",
    },
    "casualties": {
        "en": r"\b(?:\w+ (?:people|soldiers|civilians)|peacekeepers) (?:\w+ ){0,3}(?:died|killed|wounded|injured)\b|"
        r"\bhave died\b",
        "ru": r"погиб\w+|ранен[ыо]\b|жертв\w+ сред",
        "az": r"həlak ol|yaralan",
        "hy": r"զոհվ|վիրավորվ",
    },
}
_COMPILED = {
    code: {language: re.compile(pattern, re.IGNORECASE) for language, pattern in patterns.items()}
    for code, patterns in _PATTERNS.items()
}
_OVERRIDING = ("denial", "force.threat", "mediation")
_FALLBACK = ("condemnation", "casualties")


def tells_of_force(clause: str, language: str) -> bool:
    """Whether a clause speaks of arms or violence at all: a condemned arrest is no military action."""
    return _COMPILED["force"].get(language, _COMPILED["force"]["en"]).search(clause) is not None


def stance(clause: str, language: str, *, sure: bool) -> str:
    """The topic that the speaker's stance makes, empty for none. `sure`: the classifier has a topic for the clause;
    a condemnation or losses then go under that."""
    plain = re.sub("[՛՞՜\u0307]", "", clause)
    for code in _OVERRIDING if sure else (*_OVERRIDING, *_FALLBACK):
        if _COMPILED[code].get(language, _COMPILED[code]["en"]).search(plain):
            return code
    return ""
