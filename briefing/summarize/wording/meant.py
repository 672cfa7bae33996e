"""Nouns that mean what somebody else named: `these claims`, «данное решение», «bu cür addımlar», «նման քայլեր»."""

from __future__ import annotations

import re

_EN_NOUN = (
    r"(?:decision|claim|allegation|accusation|assertion|statement|comment|rumou?r|step|move|measure|action|provocation|"
    r"approach|proposal|request|issue|question|figure|number|amount|information|demand|matter|idea|practice|plan|remark|"
    r"word|incident)s?(?! (?:of|that|to|on|about|for|in)(?!\w))(?!\w)"
)
_EN_ONE = r"(?:decision|claim|allegation|accusation|statement|step|move|measure|proposal|request|incident|plan)(?!\w)"
_RU_NOUN = (
    r"(?:решени[ея]|утверждени[ея]|обвинени[ея]|слух[и]?|заявлени[ея]|высказывани[ея]|претензи[яи]|шаги?|действи[ея]|"
    r"мер[аы]|подход|предложени[ея]|просьб[аы]|вопрос[ы]?|цифр[аы]|числ[оа]|сумм[аыу]|информаци[яю]|сведения|"
    r"требовани[ея]|иде[яи]|практик[аи]|план[ы]?|слова|инсинуации|провокаци[яи]|инцидент[ы]?)"
    r"(?!\w)(?!,? (?:о|об|по|что)(?!\w))"
)
_RU_WHICH = (
    r"(?:эт[ауио]|этот|эти|(?:вышеу|у)казанн(?:ый|ая|ое|ые)|данн(?:ый|ая|ое|ые)|подобн(?:ый|ая|ое|ые)|"
    r"аналогичн(?:ый|ая|ое|ые)|так(?:ой|ая|ое|ие|ую)(?: же)?|все эти|оба этих)"
)
_AZ_NOUN = (
    r"(?:qərar|iddia|ittiham|məlumat|bəyanat|açıqlama|addım|hərəkət|əməl|tədbir|yanaşma|təklif|xahiş|məsələ|sual|rəqəm|"
    r"məbləğ|tələb|fikir|plan|söz|təxribat|hal|insident)"
)
_AZ_WHICH = r"(?:bu|həmin|belə|bu cür|bu kimi|bütün bu|bütün belə|analoji|oxşar)"
_AZ_ENDING = r"(?:l[aə]r)?(?:[ıiuü]n?|n[ıiuü]n|[ıi]n)?"
_HY_NOUN = (
    r"(?:որոշում|պնդում|մեղադրանք|հայտարարություն|լուր|տեղեկություն|քայլ|գործողություն|միջոց|մոտեցում|առաջարկ|խնդրանք|"
    r"հարց|թիվ|գումար|պահանջ|գաղափար|ծրագիր|ծրագր|խոսք|սադրանք|միջադեպ)(?:եր|ներ)?"
)
_HY_WHICH = r"(?:այդ|այս|նման|այդպիսի|այսպիսի|համանման|բոլոր (?:այդ|այս)|այդ բոլոր)"
_OPENERS = {
    "en": r"(?:(?:and|but|so|of course|in (?:our|my|his|her|its) (?:view|opinion)|clearly|frankly|therefore),? )*"
    r"(?:(?:i|we|he|she|it|they) (?:thinks?|believes?|considers?|stress(?:es)?)(?: that)? )?"
    r"(?:all (?:of )?|both (?:of )?)?",
    "ru": r"(?:(?:и|а|но|конечно|разумеется|на (?:наш|мой|его|её) взгляд|по (?:нашему|моему|его) мнению),? )*"
    r"(?:(?:мы |я )?(?:считаем|считаю|считает|полагаем|полагаю|подчеркн[уё][\wё]*|отмечу|повторю), что )?",
    "az": r"(?:(?:və|amma|lakin|təbii ki|əlbəttə|bizim fikrimizcə|fikrimizcə|zənnimizcə),? )*"
    r"(?:(?:[\w]+ )?(?:hesab|qeyd|bəyan) (?:edir\w*|et\w+)(?: ist\w+)? ki,? )?",
    "hy": r"(?:(?:և|բայց|իսկ|իհարկե|մեր կարծիքով),? )*(?:(?:կարծում|համարում) (?:ենք|եմ|է), (?:որ|թե) )?",
}
"""What may stand in front of such a noun and explains nothing."""
_REJECTED = {
    "en": rf"(?:[\w’'-]+ ){{1,5}}?(?:reject|den(?:y|ie)|dismis|refut|condemn|welcom)(?:e?s|e?d|se[sd]|)?"
    rf" (?:all )?(?:these|those|such|this) {_EN_NOUN}[^\w]*$",
    "ru": rf"(?:[\w-]+ ){{0,5}}?(?:(?:отверга|опроверга|отрица|осужда|приветству)[её][мт]|"
    rf"(?:отверг|опроверг)(?:л[аи])?)"
    rf" {_RU_WHICH} {_RU_NOUN}[^\w]*$",
    "az": rf"(?:[\w-]+ ){{0,3}}?{_AZ_WHICH} {_AZ_NOUN}(?:l[aə]r)?n?[ıiuü] (?:\w+ ){{0,2}}?"
    r"(?:rədd|təkzib|inkar) (?:ed|et)\w+[^\w]*$",
    "hy": rf"(?:[\w-]+ ){{0,5}}?(?:մերժ|հերք|դատապարտ)\w+ (?:(?:է|ենք|եմ|են) )?{_HY_WHICH} {_HY_NOUN}(?:ը|ն)[^\w]*$",
}
"""A refusal of what another said, and nothing besides."""
_MEANT = {
    language: re.compile(rf"{_OPENERS[language]}(?:{noun})|{_REJECTED[language]}", re.IGNORECASE)
    for language, noun in {
        "en": rf"(?:this|these|those|the above|such an?|such|similar) (?:\w+ )?{_EN_NOUN}|that {_EN_ONE}|"
        r"the latter(?!\w)",
        "ru": rf"{_RU_WHICH} (?:[а-яё]+ )?{_RU_NOUN}",
        "az": rf"{_AZ_WHICH} (?:kimi |cür )?{_AZ_NOUN}{_AZ_ENDING}(?!\w)",
        "hy": rf"{_HY_WHICH} {_HY_NOUN}(?:ը|ն|ի|ին)?(?!\w)",
    }.items()
}


_THEM = {
    "en": re.compile(
        r"(?:(?!the |a |an )[\w’']+ ){0,3}(?:them|him|her)(?= (?:on|in|at|to|with|for|last|and|by)(?!\w)|[,.])",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:[Пп]о (?!(?:их|его|её|ее) )[^,]{3,60}, )?(?:[\w-]+ ){0,2}?"
        r"(?:(?:их|его|её)(?= (?:во?|на|со?|ко?|и|за|из|до)(?!\w)|[,.])|(?:им|ими|ним|ними|них|ему|нему|него)(?!\w))"
        r"|[Пп]о (?:их|его|её|ее) (?:словам|данным|мнению|оценк[еа]м?|информации)(?!\w)",
        re.IGNORECASE,
    ),
    "az": re.compile(r"(?:\w+ ){0,1}(?:onları|onlara|onlardan|onların|onu|ona|onun sözlərinə)(?!\w)", re.IGNORECASE),
    "hy": re.compile(r"(?:\w+ ){0,1}(?:նրանց|նրան|նրա խոսքով|նրա խոսքերով|ըստ նրա)(?!\w)", re.IGNORECASE),
}
"""Whom or what only the sentences before name, among a clause's first words."""
_OFFICE_SAID = {
    "en": re.compile(
        r"(?:the )?(?:minister|president|spokesperson|spokesman|spokeswoman|secretary|ambassador|governor|envoy) "
        r"(?:also )?(?:said|says|added|told|noted|stressed|thanked|announced)(?!\w)",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:министр|президент|премьер|посол|губернатор|глава государства) (?:также )?"
        r"(?:сообщил|заявил|отметил|сказал|добавил|подчеркнул|пообещал)а?(?!\w)",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:nazir|prezident|səfir|dövlət başçısı) (?:həmçinin |isə )?"
        r"(?:bildirib|deyib|qeyd edib|vurğulayıb|əlavə edib)(?!\w)",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?:նախարարը|նախագահը|վարչապետը|դեսպանը) (?:նաև )?(?:ասել|նշել|հայտնել|ընդգծել|հայտարարել) է(?!\w)",
        re.IGNORECASE,
    ),
}
"""A third one who is told to have said something, by the office alone."""


def means_another(words: str, language: str) -> bool:
    """Whether a clause begins with a noun that only the words before it explain, or but refuses what it stands for."""
    return language in _MEANT and _MEANT[language].match(words) is not None


def tells_of_another(words: str, language: str) -> bool:
    """Whether a speaker's clause begins with a third one whom it doesn't name: «nazir bildirib ki», «им вменяют»."""
    if language not in _THEM:
        return False
    return _THEM[language].match(words) is not None or _OFFICE_SAID[language].match(words) is not None
