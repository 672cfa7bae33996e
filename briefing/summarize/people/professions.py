"""What people are by trade or by part in what happened: `lawyer`, «эколог», «sakin», «փաստաբան».

Such a noun stands in front of a name like an office («адвокат Сергей Малинин») and, without one, for somebody named
before («добавил адвокат»).
"""

from __future__ import annotations

import re

_WORDS = {
    "en": (
        "lawyer solicitor barrister activist campaigner resident historian journalist author researcher scientist "
        "physician surgeon nurse teacher farmer businessman businesswoman entrepreneur ecologist environmentalist "
        "sociologist political sergeant marshal archbishop cardinal reverend rabbi imam justice co-ordinator "
        "seismologist virologist epidemiologist biologist trader strategist investigator inspector observer"
    ),
    "ru": (
        "адвокат защитник юрист эколог журналист журналистка историк активист активистка правозащитник правозащитница "
        "житель жительница врач учитель учительница фермер предприниматель бизнесмен учёный ученый исследователь "
        "социолог психолог писатель режиссёр режиссер блогер очевидец свидетель пенсионер пенсионерка спасатель "
        "архиепископ епископ митрополит имам наблюдатель следователь муфтий сейсмолог вирусолог эпидемиолог специалист "
        "востоковед"
    ),
    "az": (
        "vəkil ekoloq jurnalist tarixçi hüquqşünas fəal sakin həkim müəllim fermer sahibkar alim tədqiqatçı sosioloq "
        "yazıçı rejissor bloger şahid təqaüdçü mütəxəssis hakim seysmoloq epidemioloq müşahidəçi müstəntiq"
    ),
    "hy": (
        "փաստաբան իրավաբան բնապահպան լրագրող պատմաբան ակտիվիստ իրավապաշտպան բնակիչ բժիշկ ուսուցիչ ֆերմեր գործարար "
        "գիտնական հետազոտող սոցիոլոգ գրող ռեժիսոր ականատես թոշակառու արքեպիսկոպոս եպիսկոպոս հոգևորական մասնագետ "
        "դատավոր սեյսմոլոգ համաճարակաբան արևելագետ դիտորդ քննիչ"
    ),
}
PROFESSIONS = {language: tuple(words.split()) for language, words in _WORDS.items()}
"""By language, lower case, in the nominative without article."""
_ALL = frozenset(word for words in PROFESSIONS.values() for word in words)
EXPERTS = ("expert", "эксперт", "специалист", "ekspert", "mütəxəssis", "փորձագետ", "մասնագետ")
"""Whoever has a profession may be called so."""
_EXPERT = re.compile(rf"(?:{'|'.join(EXPERTS)})\w*", re.IGNORECASE)
_STEMS = tuple(word[:5] for words in PROFESSIONS.values() for word in words)
_RU_ENDING = r"(?:а|я|у|ю|ом|ем|ём|е|ы|и|ь|ей|ой)?"


def is_profession(word: str) -> bool:
    """Whether a word, in the nominative, says what somebody is by trade."""
    return word.strip(".,").lower().replace("i̇", "i") in _ALL


def means_expert(noun: str) -> bool:
    """Whether a noun is `expert` or the like, in any case."""
    return _EXPERT.fullmatch(noun) is not None


def has_profession(role: str) -> bool:
    """Whether a role has a profession among its words."""
    return any(word.startswith(_STEMS) for word in role.lower().split())


def russian_heads() -> dict[str, str]:
    """Patterns of the Russian nouns in any case, with the nominative: «адвоката» → «адвокат»."""
    return {f"{re.sub('[аьй]$', '', word)}{_RU_ENDING}": word for word in PROFESSIONS["ru"]}
