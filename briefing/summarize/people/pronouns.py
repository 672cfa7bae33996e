"""Pronouns and nouns of office that stand for a person named before: `the envoy`, «дипломат», «nazir», «դիվանագետը»."""

from __future__ import annotations

import re

from briefing.summarize.people.professions import PROFESSIONS

_EN_WORDS = (
    r"minister president spokes\w+ secretary secretary[-\s]general official diplomat governor ambassador mayor envoy "
    "chief chancellor premier chairman chairwoman chair director commissioner adviser advisor lawmaker senator general "
    "representative negotiator coordinator politician analyst expert economist prosecutor commander leader deputy "
    "speaker congressman congresswoman mediator monarch pontiff head undersecretary"
)
_RU_WORDS = (
    "министр президент дипломат премьер премьер-министр политик чиновник представитель спикер канцлер посол "
    "пресс-секретарь губернатор мэр госсекретарь постпред генсек генсекретарь секретарь посланник спецпосланник "
    "спецпредставитель вице-премьер депутат сенатор конгрессмен эксперт аналитик политолог экономист генерал омбудсмен "
    "координатор комиссар еврокомиссар прокурор директор гендиректор председатель советник помощник начальник "
    "переговорщик парламентарий евродепутат собеседник"
)
_RU_GENITIVES_WORDS = (
    "представителя посла секретаря пресс-секретаря госсекретаря генсекретаря председателя спецпредставителя "
    "руководителя главы замминистра"
)
_AZ_WORDS = (
    "nazir prezident diplomat sədr səfir siyasətçi ekspert politoloq iqtisadçı spiker kansler qubernator deputat "
    "general katib nümayəndə sözçü elçi koordinator komissar direktor məmur prokuror senator müdir rektor professor "
    "inspektor"
)
_HY_WORDS = (
    "նախարար վարչապետ նախագահ դիվանագետ խոսնակ դեսպան արտգործնախարար փոխնախարար փոխվարչապետ բանագնաց ներկայացուցիչ "
    "քարտուղար գլխքարտուղար պետքարտուղար պատգամավոր քաղաքագետ փորձագետ գեներալ պատվիրակ կոմիսար տնօրեն քաղաքապետ "
    "մարզպետ վերլուծաբան համակարգող կանցլեր սենատոր դատախազ տնտեսագետ"
)


def _either(words: str, capital: bool = True) -> str:
    """Alternatives with a small or a capital first letter."""
    forms = sorted(words.split(), key=len, reverse=True)
    if not capital:
        return "|".join(forms)
    return "|".join(f"[{word[0].upper() if word[0] != 'i' else 'İ'}{word[0]}]{word[1:]}" for word in forms)


def _with_professions(words: str, language: str) -> str:
    return " ".join([words, *PROFESSIONS[language]])


_EN = _either(_with_professions(_EN_WORDS, "en"), False)
_RU = _either(_with_professions(f"{_RU_WORDS} чиновница", "ru"))
_AZ, _HY = _either(_with_professions(_AZ_WORDS, "az")), _either(_with_professions(_HY_WORDS, "hy"))
_HY_SEAT = r"(?:(?:ԱԳ|ԱԳՆ|ՊՆ|[Գգ]երատեսչության|[Նն]ախարարության|[Կկ]ազմակերպության) )"
_AZ_RULED = r"(?:XİN|MN|[Nn]azirliyin|[Qq]urumun|[Tt]əşkilatın|[Dd]övlət(?:imizin)?|[Hh]ökumətin)"

PRONOUN = {
    "en": re.compile(
        rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Ii]ts) (?:[A-Za-z][\w.'’-]* ){{0,3}}?(?P<office>{_EN})|"
        r"(?P<office2>Diplomat|Official|Minister|Envoy|Ambassador|Spokes\w+)(?= (?:[a-z]|$)))(?![\w-])"
    ),
    "ru": re.compile(
        rf"(?<![\w-])(?:[Оо]на?|[Оо]ни|(?P<office>{_RU}|[Зз]амминистра|[Гг]лава|[Рр]уководитель))(?![\w-])(?! [А-ЯЁ])"
    ),
    "az": re.compile(
        r"(?<![\w-])(?:[Oo]|(?P<office>[Pp]rezidentin köməkçisi|[Nn]azir(?:in)? müavini|[Nn]azirliyin sözçüsü|"
        rf"[Bb]aş nazir|[Bb]aş katib|{_AZ_RULED} (?:rəhbəri|başçısı)|[Rr]əsmi şəxs|Rəsmi(?= (?:həmçinin|isə|də|$))"
        rf"|[Mm]er|{_AZ}))(?![\w-])(?! [A-ZƏİÖÜÇŞĞ])"
    ),
    "hy": re.compile(
        rf"(?<!\w)(?:[Նն]ա|[Նն]րանք|(?P<office>{_HY_SEAT}?(?:{_HY}|ղեկավար|պետ)ն?ը|[Պպ]աշտոնյան|"
        rf"(?:{_HY})ն))(?!\w)"
    ),
}
"""A pronoun or an office without a name; the group `office` or `office2` is the noun."""

_GENITIVE_RU = "|".join(
    [*(f"{word}а" for word in _RU_WORDS.split() if word[-1] not in "ьй"), *_RU_GENITIVES_WORDS.split()]
)
OF_THEM = {
    "en": rf"him|her|them|the (?:[A-Za-z][\w.'’-]* ){{0,3}}?(?:{_EN})",
    "ru": rf"(?:[а-яё]+(?:ого|ой|его) )?(?:{_GENITIVE_RU})(?![\w-])(?! [А-ЯЁ])",
    "az": rf"[Oo]nun|(?:[Bb]aş |{_AZ_RULED} )?(?:{_AZ}|[Mm]er|[Rr]əsmi|rəhbəri|başçısı)n?[ıiuü]n",
    "hy": rf"[Նն]րա|[Պպ]աշտոնյայի|{_HY_SEAT}?(?:{_HY}|ղեկավար)ի",
}
"""What follows or precedes `according to`: patterns of the same in the genitive."""


def is_role_noun(words: str) -> bool:
    """Whether words are but a noun that stands for somebody named before («Дипломат», «Դիվանագետը»)."""
    if words == "Rəsmi" or re.fullmatch(r"Diplomat|Official|Minister|Envoy|Ambassador|Spokes\w+", words):
        return True
    return any(pattern.fullmatch(words) for pattern in PRONOUN.values()) or any(
        re.fullmatch(OF_THEM[language], words) for language in ("az", "hy")
    )
