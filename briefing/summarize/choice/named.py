"""Whether what a heading names has been named: `Sanctions` over a sentence needs that somebody spoke of sanctions.

The classifier takes some subjects for others that share their words (a delay at the customs for sanctions, an agreement
on deliveries for a peace treaty, retaliation of any kind for sanctions). A subject goes on through a text once it is
named, so it may stand in the sentence or anywhere before it.
"""

from __future__ import annotations

import re

_WORDS = {
    "sanctions": {
        "en": r"sanction|embargo|snapback|price cap|blacklist|asset freez|frozen asset|export control|entry ban|"
        r"visa ban|section 907|dual[- ]use|shadow fleet|"
        r"visa restriction|designat",
        "ru": r"санкц|эмбарго|заморо|потол\w+ цен|ч[её]рн\w+ спис|ограничительн\w+ мер|"
        r"двойного назначения|экспортн\w+ контрол|актив(?:ы|ов|ам)(?!\w)",
        "az": r"sanksiya|embarqo|dondurul|qara siyahı|məhdudlaşdırıcı|ikili təyinat",
        "hy": r"պատժամիջոց|էմբարգո|սառեցվ|սև ցուցակ|սահմանափակող միջոց|երկակի (?:նշանակ|կիրառ)",
    },
    "peace.treaty": {
        "en": r"peace|treaty",
        "ru": r"мирн|мир[уае]?(?!\w)(?= между| с )|о мире|договор",
        "az": r"sülh|müqavilə",
        "hy": r"խաղաղ|պայմանագ|պայմանագիր",
    },
    "mines.missing": {
        "en": r"(?<!\w)mine(?:s|d|field\w*)?(?!\w)|demin|sapper|missing|explosive|ordnance|disappear|burial|remains of",
        "ru": r"(?<!\w)мин(?:[аыуе]|ам|ах|ами|н\w+|ирова\w+)?(?!\w)|разминир|сап[её]р|пропав|без вести|исчез|"
        r"боеприпас|останк|подорва",
        "az": r"(?<!\w)mina(?!\w)|minala|minadan|minaya|minanın|minatə|itkin|partla|istehkam",
        "hy": r"ական|անհետ|պայթ|աճյուն|սակրավոր",
    },
    "energy": {
        "en": r"energ|electric|power|grid|fuel|(?<!\w)(?:gas|oil|lng|coal|crude|barrel|petrol|diesel)|pipeline|reactor|"
        r"nuclear|watt|solar|hydro|wind farm|heating|refiner",
        "ru": r"энерг|электр|топлив|газ(?!ет)|нефт|угл[яеью]|уголь|трубопровод|реактор|атомн|аэс|тэц|гэс|ватт|солнечн|"
        r"отоплен|бензин|дизел|баррел",
        "az": r"enerji|elektrik|yanacaq|(?<!\w)qaz|neft|kömür|boru kəmər|reaktor|nüvə|aes|vatt|günəş|istilik|benzin|"
        r"barel",
        "hy": r"էներգ|էլեկտր|վառելիք|գազ|նավթ|ածուխ|խողովակ|ռեակտոր|միջուկ|ատոմ|աէկ|հէկ|վատ|արև|ջեռուց|բենզին|դիզել",
    },
}
_NAMED = {
    (code, language): re.compile(words, re.IGNORECASE)
    for code, patterns in _WORDS.items()
    for language, words in patterns.items()
}
"""Stems, one of which a text on the subject holds; the subjects are those that are taken for others most."""


def first_named(text: str, language: str) -> dict[str, int]:
    """By topic, where in `text` its subject is first named, `len(text)` where nowhere.

    Without the topics that no fixed words name; empty for a language without words.
    """
    found = {code: _NAMED[code, language].search(text) for code in _WORDS if (code, language) in _NAMED}
    return {code: match.start() if match else len(text) for code, match in found.items()}
