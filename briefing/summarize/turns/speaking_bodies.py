"""Bodies that speak as a person does: courts, ministries, agencies, companies, in the four languages.

A body's name is told by the noun of its kind, whatever stands around it: `Court of Appeal`, «Генеральная прокуратура»,
«Bakı Apellyasiya Məhkəməsi», «Եվրոպական հանձնաժողով».
"""

from __future__ import annotations

import re

from briefing.summarize.people.names import UPPER
from briefing.summarize.turns.saying import BY_HY, ESTIMATE_RU, IN_STATEMENT_HY

_EN_KINDS = (
    r"hospital|clinic|university|operator|airline|airport|carrier|utility|charity|watchdog|brigade|inspectorate|"
    r"secretariat|directorate|municipality"
)
_EN_NOUNS = (
    r"ministry|department|government|embassy|office|army|navy|air force|coast guard|military|police|parliament|council|"
    r"central bank|bank|court|tribunal|company|union|party|commission|alliance|agency|committee|organi[sz]ation|"
    r"federation|association|front|movement|authority|administration|board|bureau|institute|foundation|fund|service|"
    rf"mission|senate|cabinet|chamber|regulator|group|coalition|centre|center|{_EN_KINDS}"
)
_EN_COMMON = (
    r"ministry|department|government|embassy|(?:prosecutor['’]s |[\w-]+ )?office|army|navy|military|police|parliament|"
    r"council|central bank|bank|court|tribunal|company|union|party|commission|agency|committee|organi[sz]ation|"
    rf"federation|association|movement|authority|administration|regulator|{_EN_KINDS}"
)
_EN_HEADS = (
    "Ministry|Department|Government|government|Embassy|Office|Council|Commission|Committee|Agency|Court|Front|Union|"
    "Organi[sz]ation|Movement|Association|Federation|Board|Bureau|Bank|Party|Alliance|Institute|Mission"
)
_EN_NAME = rf"[{UPPER}][\w&-]*(?:['’]s?)?"
_EN_TAIL = (
    rf"(?: (?:of|for|on(?! \w+day\b)|against) (?:the )?{_EN_NAME}(?:(?:,? and|,| of| for)?(?: the)? {_EN_NAME})*)"
)
_RU_NOUNS = (
    "суд трибунал прокуратура генпрокуратура комитет комиссия агентство организация компания министерство управление "
    "служба ведомство банк партия движение фонд центр департамент администрация парламент генштаб полиция сейм сенат "
    "союз федерация ассоциация совет посольство правительство пресс-служба секретариат корпорация концерн институт "
    "минобороны мид минфин минэнерго минюст минздрав минтранс мвд мчс цик кремль госдеп госдепартамент пентагон "
    "совбез еврокомиссия центробанк роспотребнадзор"
)
_RU_GENITIVE = (
    r"(?!(?:эт|т)(?:у|ой|ого|их|им|ом|а)(?!\w)|(?:свою|своей|своего|своих|их|его|её|ее|им|ей|всю|всей|всех|такую|такой|"
    r"ни|она|они|сама|сами|вчера|сегодня|теперь|тогда|сначала|"
    r"вновь|опять|лишь|когда|всегда|пока|однако|а)(?!\w))"
    r"(?:по [а-яё]+ию|по|при|и|за|"
    r"[А-ЯЁа-яё-]+(?:ого|его|ой|ей|ых|их|ым|им|а|я|ы|и|у|ов|ев|ам|ям|ами|ь)|[А-ЯЁ]{2,7}|«[^«»]{2,40}»)"
)
_RU_WHEN = (
    r"(?:во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|сегодня|вчера|накануне|ранее|также|"
    r"журналистам)"
)
_RU_ADJECTIVE = r"[А-ЯЁа-яё-]+(?:ый|ий|ой|ая|ое|ее|яя)"
_RU_LATE = (
    r"(?: (?:также|ранее|позже|позднее|накануне|вновь|сегодня|вчера|же|решительно|в свою очередь|"
    r"во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)))*"
)
_AZ_NOUNS = (
    r"[Nn]azirliyi|XİN|[Ss]əfirliyi|[Kk]omitəsi|[Aa]gentliyi|[Mm]ətbuat xidməti|[Hh]ökuməti|[Mm]əhkəməsi|"
    r"[Pp]rokurorluq|[Kk]omissiyası|[Bb]ankı|[Bb]irliyi|[Tt]əşkilatı|[Şş]urası|[İi]darəsi|[Xx]idməti|"
    r"[Ff]ondu|[Mm]ərkəzi|[Pp]artiyası|[Ff]ederasiyası|[Aa]ssosiasiyası|[Şş]irkəti|[Bb]ələdiyyəsi|[Aa]dministrasiyası|"
    r"[Pp]arlamenti|[Qq]ərargahı|[İi]ttifaqı|[İi]cra [Hh]akimiyyəti"
)
_AZ_NAME = rf"(?:[“\"«][^“”\"«»\n]{{2,40}}[”\"»](?:-?(?:[ıiuü]n|n[ıiuü]n))?|[{UPPER}][\w-]*)"
_HY_NOUNS = (
    r"նախարարություն|կառավարություն|դեսպանություն|դատախազություն|կոմիտե|հանձնաժողով|դատարան|ծառայություն|գործակալություն|"
    r"կազմակերպություն|ընկերություն|միություն|բանկ|կուսակցություն|խորհուրդ|վարչություն|հիմնադրամ|կենտրոն|խորհրդարան|"
    r"ոստիկանություն|տեսչություն|դաշինք|գրասենյակ|ասոցիացիա|ֆեդերացիա|մարզպետարան|քաղաքապետարան|"
    r"հիվանդանոց|դեպարտամենտ|պետդեպարտամենտ|սպիտակ տուն"
)
_HY_GENITIVE = {
    re.sub("ությունի$", "ության", re.sub("աի$", "այի", f"{noun}ի")): noun for noun in _HY_NOUNS.split("|")
} | {"խորհրդի": "խորհուրդ", "սպիտակ տան": "սպիտակ տուն", "ԱԳՆ-ի": "ԱԳՆ", "ՊՆ-ի": "ՊՆ"}
"""Nouns of bodies by their genitive."""
_HY_OBLIQUE = re.compile(rf"(?<!\w)(?:{'|'.join(_HY_GENITIVE)})$", re.IGNORECASE)
_HY_ATTRIBUTE = (
    r"(?:[«][^«»\n]{2,40}[»](?:-?[ա-և]{1,4})?|[\w-]+(?:ի|ության|երի|ների|ական|ային|ույթի|այի)|[Գգ]լխավոր|[Շշ]րջակա|[Փփ]րկարար|[Նն]երքին|[Աա]րտաքին|[Հհ]ատուկ|[Բբ]արձր(?:ագույն)?|"
    r"[Կկ]ենտրոնական|[Ա-Ֆ][ա-և]+(?<![ըն])|ՀՀ|ՌԴ|ԱՄՆ|ՄԱԿ-ի|և)"
)

_HY_STATEMENT = r" (?:[\w-]+ ){0,2}?(?:հայտարարության|հաղորդագրության|տեղեկատվության|զեկույցի) մեջ"

BODY = {
    "en": re.compile(
        rf"\b(?:[Tt]he )?(?P<who>(?:(?!The ){_EN_NAME} )+(?:(?!and |of |in |on |the )[a-z]+ )?(?i:{_EN_NOUNS})\b"
        rf"{_EN_TAIL}?|(?:{_EN_HEADS}){_EN_TAIL})"
    ),
    "ru": re.compile(
        rf"(?<![\w-])(?P<who>(?:{_RU_ADJECTIVE} ){{0,4}}(?i:{'|'.join(_RU_NOUNS.split())})(?![\w-])"
        rf"(?: {_RU_GENITIVE}){{0,6}})(?!\w)"
    ),
    "az": re.compile(rf"(?<!\w)(?P<who>(?:{_AZ_NAME} (?:və |üzrə |işlər |yanında )?){{0,6}}(?:{_AZ_NOUNS}))(?!\w)"),
    "hy": re.compile(
        rf"(?<!\w)(?P<who>(?:{_HY_ATTRIBUTE} ){{0,6}}(?:ԱԳՆ|ՊՆ|(?i:{_HY_NOUNS})))(?:-?[ընի]|ից|ում)?(?!\w)"
    ),
}
"""Bodies that speak as a person does; `who` is the name as printed."""

COMMON_BODY = {
    "en": re.compile(
        rf"\b(?:[Tt]he|[Ii]ts) (?P<who>(?:[a-z][\w'’-]* ){{0,2}}?(?P<noun>{_EN_COMMON}))(?: (?:also|later|then|has|had|"
        rf"have|however|itself|on \w+|in turn|meanwhile))*,? ?$"
    ),
    "ru": re.compile(
        r"(?:^|, )(?P<who>(?P<noun>[Вв]едомство|[Кк]омпания|[Оо]рганизация|[Мм]инистерство|[Кк]омитет|[Сс]уд|"
        r"[Пп]рокуратура|[Кк]омиссия))(?: (?:также|ранее|позже))* ?$"
    ),
    "az": re.compile(
        r"(?:^|, )(?P<who>(?P<noun>[Nn]azirlik|[Tt]əşkilat|[Şş]irkət|[Qq]urum|[Mm]əhkəmə|[Kk]omitə|"
        r"[Kk]omissiya|[Bb]ank))(?: (?:həmçinin|isə|da|də|bir daha|eyni zamanda))* ?$"
    ),
    "hy": re.compile(
        r"(?:^|, )(?P<who>(?P<noun>[Նն]ախարարություն|[Կկ]ազմակերպություն|[Ըը]նկերություն|"
        r"[Հհ]անձնաժողով|[Դդ]ատարան|[Կկ]ոմիտե|[Դդ]ատախազություն))(?:ը|ն)(?: (?:նաև|իր հերթին))* ?$"
    ),
}
"""A body without its name as the subject in front of a verb, which stands for one named before: `the court said`."""

BY_BODY = {
    "ru": re.compile(
        rf"^(?: {_RU_WHEN})? в (?P<who>(?:[А-ЯЁа-яё-]+(?:ом|ой|ем|ей) ){{0,3}}(?:МИД|Минобороны|Минфине|Минздраве|МВД|"
        rf"МЧС|ЦИК|СК|Кремле|"
        rf"Госдепе|ООН|НАТО|ЕС|ВОЗ|МАГАТЭ|ЮНИСЕФ|(?i:пресс-службе|правительстве|министерстве|посольстве|ведомстве|суде|"
        rf"прокуратуре|генпрокуратуре|комитете|комиссии|агентстве|организации|компании|управлении|службе|банке|"
        rf"центробанке|партии|фонде|центре|департаменте|администрации|парламенте|генштабе|полиции|союзе|федерации|"
        rf"ассоциации|совете|секретариате|корпорации))(?: {_RU_GENITIVE}){{0,6}})(?!\w)"
    ),
    "hy": re.compile(rf"^ (?P<who>(?:{_HY_ATTRIBUTE} ){{0,6}}(?:ԱԳՆ|ՊՆ|(?i:{_HY_NOUNS})))-?(?:ից|ում)(?!\w)"),
}
"""«сообщили в МИД России»: the body behind the verb."""

SOURCE_BODY = {
    "en": re.compile(
        rf"\b[Aa]ccording to (?:(?:the |an? )?(?:[a-z]+ )?(?:report|study|statement|data|figures|survey|estimates?) "
        rf"(?:by|from|of) )?(?:the |an? )?"
        rf"(?P<who>(?:(?!(?:of|for|in|by|from|at|to|the) )(?:{_EN_NAME}|[a-z-]+(?:['’]s?)?) ){{0,4}}?"
        rf"(?i:{_EN_NOUNS})\b"
        rf"(?:{_EN_TAIL}| of [a-z]+(?: [a-z]+)?(?=[,.]))?)"
        rf"(?! (?:official|spokes|report|data|source|chief|head|figures|statement|document|record)\w*)"
        rf"(?! (?:{_EN_NOUNS})\b)(?!, (?:he|she|they) (?:said|says|added)\b)"
    ),
    "ru": re.compile(
        rf"(?:\b[Пп]о (?:данным|информации|сообщению|сведениям|{ESTIMATE_RU})|"
        rf"(?:говорится|отмечается|сказано|указывается) в "
        rf"(?:сообщении|заявлении|пресс-релизе|документе|публикации|отчёте)) "
        rf"(?P<who>(?:[А-ЯЁа-яё-]+(?:ого|ой|его|ей) ){{0,3}}"
        rf"(?i:следствия|суда|прокуратуры|генпрокуратуры|комитета|комиссии|агентства|организации|компании|"
        rf"министерства|управления|службы|пресс-службы|полиции|МЧС|МВД|ЦИК|банка|центра|фонда|МИД|Минобороны|ведомства)"
        rf"(?: {_RU_GENITIVE}){{0,5}}?)(?=[,.]| [а-яё]+(?:л|ла|ло|ли|ет|ит|ут|ят)\b)"
    ),
    "az": re.compile(
        rf"(?<!\w)(?P<who>(?:{_AZ_NAME} (?:və |üzrə |işlər |yanında |mətbuat )?){{0,6}}(?:{_AZ_NOUNS}|[Pp]rokurorluğu))"
        r"(?:n?d[aə]n (?:\w+[aə] )?"
        r"(?:verilən (?:məlumata|xəbərə) görə|bildirilib|bildiriblər|deyilib|deyiblər|məlumat veril?ib(?:lər)?|"
        r"xəbər verilib|açıqlanıb)"
        r"|n[ıiuü]n (?:rəsmi )?(?:məlumatına|hesabatına|açıqlamasına|bəyanatına|hesablamalarına) (?:görə|əsasən))"
    ),
    "hy": re.compile(
        rf"(?<!\w)(?:(?P<by>[Ըը]ստ )|(?P<told>{IN_STATEMENT_HY} ))?(?P<who>(?:{_HY_ATTRIBUTE} ){{0,6}}"
        rf"(?(by)(?i:{'|'.join(_HY_GENITIVE)})(?={BY_HY})|(?(told)(?i:{'|'.join(_HY_GENITIVE)})(?={_HY_STATEMENT})|"
        rf"(?:(?i:{'|'.join(_HY_GENITIVE)})(?={_HY_STATEMENT} {IN_STATEMENT_HY}[^,՝]{{0,40}}[,՝] (?:որ|թե) )|"
        rf"(?i:{'|'.join(_HY_GENITIVE)})(?= (?:տվյալներով|տեղեկացմամբ|հաղորդմամբ|գնահատմամբ)[՝,])|"
        rf"(?:ԱԳՆ|ՊՆ|(?i:{_HY_NOUNS}))(?=-?(?:ից|ում) (?:\w+ ){{0,3}}?(?:հայտնել են|հայտնեցին|հայտնում են|ասել են|"
        r"տեղեկացրել են|նշել են|հաղորդել են|(?:հերքել|հերքում|մերժել|հաստատել) են|հերքեցին))))))"
    ),
}
"""The body from which the news comes: `according to the ministry`,
«По данным следствия», «Nazirlikdən bildirilib», «կոմիտեից հայտնել են», «Ըստ կոմիտեի»."""

_LOCATIVE = {
    "Минфине": "Минфин",
    "Минздраве": "Минздрав",
    "Кремле": "Кремль",
    "Госдепе": "Госдеп",
    "пресс-службе": "пресс-служба",
    "суде": "суд",
    "комитете": "комитет",
    "комиссии": "комиссия",
    "организации": "организация",
    "компании": "компания",
    "администрации": "администрация",
    "полиции": "полиция",
    "партии": "партия",
    "федерации": "федерация",
    "ассоциации": "ассоциация",
    "корпорации": "корпорация",
    "прокуратуре": "прокуратура",
    "генпрокуратуре": "генпрокуратура",
    "службе": "служба",
    "банке": "банк",
    "центробанке": "центробанк",
    "фонде": "фонд",
    "центре": "центр",
    "департаменте": "департамент",
    "парламенте": "парламент",
    "генштабе": "генштаб",
    "союзе": "союз",
    "совете": "совет",
    "секретариате": "секретариат",
    "правительстве": "правительство",
    "министерстве": "министерство",
    "посольстве": "посольство",
    "ведомстве": "ведомство",
    "агентстве": "агентство",
    "управлении": "управление",
}
_GENITIVE = {
    "следствия": "следствие",
    "суда": "суд",
    "прокуратуры": "прокуратура",
    "генпрокуратуры": "генпрокуратура",
    "полиции": "полиция",
    "пресс-службы": "пресс-служба",
    "службы": "служба",
    "комитета": "комитет",
    "комиссии": "комиссия",
    "агентства": "агентство",
    "организации": "организация",
    "компании": "компания",
    "министерства": "министерство",
    "управления": "управление",
    "банка": "банк",
    "центра": "центр",
    "фонда": "фонд",
    "ведомства": "ведомство",
}
_FEMININE, _NEUTER = ("а", "я"), ("о", "е")


def nominative_body(who: str) -> str:
    """«Следственном комитете» → «Следственный комитет», «կոմիտեի» → «կոմիտե»: an oblique case as a subject."""
    if genitive := _HY_OBLIQUE.search(who):
        noun = _HY_GENITIVE.get(genitive.group(), "") or _HY_GENITIVE[genitive.group().lower()].capitalize()
        return who[: genitive.start()] + noun
    words = who.split()
    forms = {**_LOCATIVE, **_GENITIVE}
    for place, word in enumerate(words):
        base = forms.get(word) or forms.get(word[:1].lower() + word[1:])
        if base is None:
            continue
        base = base[:1].upper() + base[1:] if word[:1].isupper() else base
        adjectives = [_adjective(each, base) for each in words[:place]]
        return " ".join([*adjectives, base, *words[place + 1 :]])
    return who


def _adjective(word: str, noun: str) -> str:
    """An adjective in the nominative of the noun's gender."""
    stem = re.sub(r"(?:ого|его|ом|ем|ой|ей)$", "", word)
    if stem == word:
        return word
    soft = stem.endswith(("к", "г", "х", "ш", "щ"))
    if noun.endswith(_FEMININE):
        return f"{stem}ая"
    return f"{stem}ое" if noun.endswith(_NEUTER) else f"{stem}{'ий' if soft else 'ый'}"


_ANY_BODY = re.compile(
    r"(?:ведомств|компани|организаци|company|organi[sz]ation|agency|təşkilat|şirkət|qurum|կազմակերպ|ընկերություն)", re.I
)
"""Kinds that a body of any name may be."""
_COMMON_ONLY = re.compile(
    rf"(?:[a-z'’-]+ )*(?:{_EN_COMMON})|[Вв]едомство|[Кк]омпания|[Оо]рганизация|[Мм]инистерство|[Кк]омитет|[Сс]уд|"
    r"[Пп]рокуратура|[Кк]омиссия|[Nn]azirlik|[Tt]əşkilat|[Şş]irkət|[Qq]urum|[Mm]əhkəmə|[Kk]omitə|[Kk]omissiya|[Bb]ank|"
    r"[Նն]ախարարություն|[Կկ]ազմակերպություն|[Ըը]նկերություն|[Հհ]անձնաժողով|[Դդ]ատարան|[Կկ]ոմիտե|"
    r"[Դդ]ատախազություն"
)


def is_body(name: str, language: str) -> bool:
    """Whether a name is a body's, so that no office of a person means it: «отметил министр»."""
    return language in BODY and BODY[language].fullmatch(name) is not None


def is_common_body(name: str) -> bool:
    """Whether a body is called by its kind alone, `court`, «ведомство», so that one named before is meant."""
    return _COMMON_ONLY.fullmatch(name) is not None


def named_body(name: str, before: str, language: str) -> str:
    """The last body of that kind that the text `before` names in full; empty where there is none."""
    kind = name.split()[-1].lower()[:5]
    which = {word[:5] for word in name.lower().split()[:-1]} if language == "en" else set()
    anything = _ANY_BODY.match(name.split()[-1]) is not None
    for match in reversed(list(BODY[language].finditer(before)) if language in BODY else []):
        who = match["who"]
        if is_common_body(who) or " " not in who.strip():
            continue
        words = who.lower().split()
        if which and not any(word[:5] in which for word in words):
            continue  # `the finance ministry` isn't the Foreign Ministry
        if anything or any(word.startswith(kind) for word in words):
            return who
    return ""
