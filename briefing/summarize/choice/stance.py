"""What a speaker does with a topic: denies, threatens, offers to mediate, condemns; in the four languages.

The classifier tells what a clause is about; these patterns tell apart what one may do about the same thing.
"""

from __future__ import annotations

import re

from briefing.summarize.choice.markers import compiled

_FRUITLESS = "progress|agreement|breakthrough|decision|solution|deal|date|doubt|alternative|reason|country|one knows"
_FRUITLESS_AZ = "əsas|həll|irəliləyiş|maneə|problem|nəticə|alternativ|şübhə|səbəb|məna"
_FRUITLESS_HY = "հիմք|լուծում|առաջընթաց|խոչընդոտ|խնդիր|արդյունք|այլընտրանք|կասկած|պատճառ|իմաստ"
"""What there is none of without anybody denying anything."""
_CLAIMS_RU = r"(?:обвинени|утвержден|заявлени|сообщени|слух|подозрени|домысл)\w*"
_BASELESS_RU = r"необоснован\w*"

_PATTERNS: dict[str, dict[str, str]] = {
    "denial": {
        "en": r"\b(?:untrue|not true|isn['’]t true|false|fabricated|baseless|groundless|unfounded)\b|"
        r"^(?:denied|denies|rejected|rejects|dismissed)\b(?!.*\b(?:proposal|plan|ultimatum|offer)\b)|"
        r"^[^,;“«]{0,60}\bdenie[sd] (?:that|any|having|the|reports?|claims?)\b|"
        rf"^(?:[^,;“«]{{0,40}}\bthat )?(?:not (?:one|a single)|no(?! (?:\w+ ){{0,2}}(?:{_FRUITLESS}))) (?:\w+ ){{1,6}}"
        r"(?:was|were|has been|have been)\b|^not (?:one|a single) \w+ (?:\w+ )?(?:has|have|fell|crossed|fired)\b|"
        r"\bno (?:officials?|representatives?|diplomats?|members?) (?:\w+ ){0,4}(?:has|have) (?:ever )?"
        r"\w+(?:ed|en|t)\b|"
        r"(?<!\bI )\b(?:has|have|had) (?:absolutely )?no (?:\w+ )?(?:goals?|aims?|designs?|ambitions?)\b|"
        r"\b(?:that|this|it)(?: is|['’]s) (?:an? )?(?:fake|hoax|lie)\b|"
        r"\bnothing (?:to do with (?:it|this|that)|in common with)\b|"
        r"^(?:nobody|no one)(?: (?:from|in|on|at|of) [^,;]{3,60})?,? "
        r"(?:has|have|had|called|asked|told|signed|promised)\b|"
        r"^(?:we|I)(?: have|['’]ve) (?:made|given|sent|received|signed|taken|laid) no \w+|"
        r"^(?:we|[\w ]{0,50}\b(?:forces|army)) (?:did not|didn['’]t) "
        r"(?:open fire|shoot|fire|attack|shell|cross|give|order|sign)\b|"
        r"\bthere (?:was|were) no "
        r"(?:(?:cyber)?attack|sabotage|shelling|explosion|order|deal|coup|talks|meeting|call)s?\b",
        "ru": r"не соответству\w+ действительности|не имеют? ничего общего|беспочвенн|голословн|неправда|"
        rf"{_CLAIMS_RU}[^,;]{{0,50}}{_BASELESS_RU}|{_BASELESS_RU}[^,;]{{0,30}}{_CLAIMS_RU}|(?<!\w)фейк(?!ов)|выдумк|"
        r"ложь|ложн\w+ сообщ|(?<!\w)опроверг(?:а\w+|л\w*)?(?!\w)|"
        r"не выдвигал|(?:^ни од|(?:^|, )никак)\w+ (?:\w+ ){1,9}не \w+(?:л[аои]?|но)(?!\w)|"
        r"(?<!\w)не (?:получал|получил|выдавал|отдавал|подписывал|брал|направлял)[аои]? (?:\w+ ){0,4}ни (?:одн|разу)|"
        r"^ни \w+, ни (?:\w+ ){1,4}не (?:планир|готов|обсужд|рассматр)\w*|"
        r"(?<!\w)(?:нет|не имеет|не имеем|не имеют) (?:никаких )?(?:\w+ )?(?:планов|целей)(?!\w)(?! нап)|"
        r"(?<!\w)(?:планов|целей) (?:\w+ ){0,5}(?:не имеет|не имеем|не имеют)(?!\w)",
        "az": r"həqiqəti əks etdirmir|əsassızdır|doğru deyil|həqiqətə uyğun deyil|yalandır|təkzib ed|uydurmadır|"
        r"^(?:\w+ ){0,2}heç bir .*m[aə]y[iı]b(?!\w)|iftiradır|"
        rf"^(?:\w+ ){{0,6}}heç bir (?!(?:\w+ ){{0,3}}(?:{_FRUITLESS_AZ}))(?:\w+ ){{1,4}}(?:yoxdur|olmayıb)(?!\w)|"
        r"(?:versiya|iddialar|ittihamlar)\w* (?:\w+ ){0,4}(?:qəbul etmir|rədd ed)",
        "hy": r"չի համապատասխանում իրականությանը|չեն համապատասխանում իրականությանը|կեղծ (?:է|են)|անհիմն|"
        r"հերք(?:ում|եց|ել)|հորինված|^(?:[ա-և]+ ){0,2}ոչ մի .*չ(?:ի|են) \w+(?:ել|վել|վելու)(?!\w)|"
        rf"^(?:[ա-և]+ ){{0,6}}ոչ մի (?!(?:\w+ ){{0,3}}(?:{_FRUITLESS_HY}))(?:\w+ ){{1,4}}(?:չկա|չի եղել)(?!\w)|"
        r"(?:պլաններ|ծրագրեր|նպատակներ) (?:չունի|չունեն|չունենք)(?!\w)",
    },
    "resigns": {
        "en": r"(?:\bnot|\bnever|n['’]t) (?:\w+ ){0,4}(?:resign|step down|(?:second|another) term)\b|"
        r"\bI(?:['’]m| am|['’]ll| will) (?:going to )?(?:resign|step down)(?:ing)?\b|\bsee out my term\b",
        "ru": r"(?<!\w)(?:не|ни) (?:\w+ ){0,4}(?:в отставку|на второй срок)(?!\w)|"
        r"(?<!\w)(?:ухожу|уйду|подаю|подам) (?:\w+ ){0,3}(?:в отставку|с поста)(?!\w)",
        "az": r"istefa (?:\w+ ){0,3}(?:verm|ver[iə]c|fikr)\w*|istefa vermək (?:\w+ ){0,2}(?:deyil|yoxdur)",
        "hy": r"հրաժարական (?:\w+ ){0,4}(?:չ|տալիս եմ|կտամ)\w*|երկրորդ ժամկետի (?:\w+ ){0,2}չ\w+",
    },
    "force.threat": {
        "en": r"\bwill be (?:shot down|destroyed|sunk)\b|\b(?:harsh|severe|crushing|decisive|forceful|devastating) "
        r"response\b|\bwill respond (?:with force|militarily)\b|"
        r"\b(?:place|manner) of (?:our|its|their) (?:own )?choosing\b|"
        r"\b(?:will|shall) not go unanswered\b",
        "ru": r"(?:жёстк|жестк|решительн|сокрушительн|адекватн)\w+ ответ\w*|будет сбит\w*|будут сбиты|"
        r"ответ\w* силой|будут уничтожены|ответ (?:не заставит себя|последует)|не останется без ответа",
        "az": r"layiqli (?:şəkildə )?cavab|(?:sərt|qəti|layiqli) cavab|cavablandırılacaq|zərərsizləşdiriləcək|"
        r"vurulacaq|cavabsız qalmayacaq",
        "hy": r"(?:կոշտ|համարժեք|վճռական|արժանի) (?:պատասխան|հակահարված)|կխոցվ|կոչնչացվ|անպատասխան չի մնա",
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
    "appointments": {
        "en": r"\b(?:today|yesterday|has|have) (?:appointed|nominated)\b|"
        r"\bappointed (?:\w+ ){1,8}?(?:as|to (?:lead|head))\b",
        "ru": r"(?<!\w)назначил\w* (?:\w+ ){1,6}(?:представител|посл|координатор|командующ|министр|глав|директор)\w*",
        "az": r"(?<!\w)təyin (?:etdi|edib|edildi|olundu|olunub|edilib)(?!\w)",
        "hy": r"(?<!\w)(?:է նշանակ(?:ել|վել)|նշանակ(?:ել է|վել է|եց|վեց))(?!\w)",
    },
    "aggression": {
        "en": r"\b(?:aggression|invasion|armed attack)\b",
        "ru": r"(?<!\w)(?:агресси|вторжени|вооруж[её]нн\w+ нападени)\w*",
        "az": r"(?<!\w)(?:təcavüz|işğal|silahlı hücum)\w*",
        "hy": r"(?<!\w)(?:ագրեսիա|ներխուժ|զինված հարձակ)\w*",
    },
    "violation": {
        "en": r"(?<!not )(?<!n['’]t )(?<!never )\b(?:violated|violates|broke|broken|breached) (?:\w+ ){0,4}"
        r"(?:ceasefire|cease-fire|truce)\b|\b(?:ceasefire|truce) (?:has been |was |is being )(?:\w+ )?"
        r"(?:violated|broken|breached)\b",
        "ru": r"(?<!не )(?<!\w)наруш(?:ил[аио]?|ает|ают|ен[оы]?) (?:\w+ ){0,4}(?:прекращени\w+ огня|перемири\w*)|"
        r"(?:прекращени\w+ огня|перемири\w*) (?:\w+ ){0,2}(?<!не )нарушен\w*",
        "az": r"atəşkəs\w*(?: \w+){0,3} poz(?:ub|du|ur|ulub|uldu|ulur)\w*",
        "hy": r"(?<!չի )(?<!չեն )(?<!\w)խախտ(?:ել|եց|վել|վեց)\w* (?:\w+ ){0,3}հրադադար\w*|"
        r"հրադադար\w*(?: \w+){0,3} (?<!չի )(?<!չեն )խախտ(?:ել|եց|վել|վեց)\w*",
    },
    "condemns": {
        "en": r"(?<!not )(?<!n['’]t )(?<!never )(?<!to )\bcondemn(?:s|ed)?\b(?! to\b)",
        "ru": r"(?<!не )(?<!\w)(?:осужда(?:ет|ем|ют|ю)(?!\w)|осудил\w*)",
        "az": r"(?<!\w)(?:pislə|qına)(?:yir|yır|yirik|yırıq|yib|yıb|di|dı|yirəm|yıram)\w*",
        "hy": r"(?<!չի )(?<!չեն )(?<!չենք )(?<!չեմ )(?<!\w)դատապարտ(?:ում|եց|ել)\w*",
    },
}
_COMPILED = {code: compiled(patterns) for code, patterns in _PATTERNS.items()}
_OVERRIDING = ("denial", "force.threat", "mediation", "resigns")
_FALLBACK = ("condemnation", "casualties", "appointments")


def tells_of_force(clause: str, language: str) -> bool:
    """Whether a clause speaks of arms or violence at all: a condemned arrest is no military action."""
    return _finds("force", clause, language)


def tells_of_aggression(clause: str, language: str) -> bool:
    """Whether a clause names an aggression, invasion or armed attack."""
    return _finds("aggression", clause, language)


def tells_of_violation(clause: str, language: str) -> bool:
    """Whether a clause reports that a ceasefire was broken, which is no call for one."""
    return _finds("violation", _plain(clause), language)


def condemns(clause: str, language: str) -> bool:
    """Whether somebody condemns in so many words; an accusation or a protest is none."""
    return _finds("condemns", _plain(clause), language)


def stance(clause: str, language: str, *, sure: bool) -> str:
    """The topic that the speaker's stance makes, empty for none. `sure`: the classifier has a topic for the clause;
    a condemnation or losses then go under that."""
    plain = _plain(clause)
    codes = _OVERRIDING if sure else (*_OVERRIDING, *_FALLBACK)
    found = next((code for code in codes if _finds(code, plain, language)), "")
    return "appointments" if found == "resigns" else found


def _plain(clause: str) -> str:
    """Without the signs of stress and question inside words, nor the dot that small letters leave of İ."""
    return re.sub("[՛՞՜\u0307]", "", clause)


def _finds(code: str, words: str, language: str) -> bool:
    return _COMPILED[code].get(language, _COMPILED[code]["en"]).search(words) is not None
