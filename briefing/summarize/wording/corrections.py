"""Statements that a document takes back: `The ministry had said that …; in fact, …`, `That was wrong.`

What is taken back is no key point of anybody; what takes its place is one.
"""

from __future__ import annotations

import re

from briefing.summarize.wording.denials import is_disowned, reports_claim
from briefing.summarize.wording.errata import without_label
from briefing.summarize.wording.form import capital_first, whole
from briefing.summarize.wording.pointing import points_back

_END = r"(?=[.!։,:;–—]| [–—])"
_WRONG_EN = (
    r"wrong|false|incorrect|inaccurate|untrue|mistaken|an error|a mistake|nonsense|not (?:so|true|correct|accurate)"
)
_TAKEN_BACK = {
    "en": re.compile(
        r"(?:but |however, |yet )?(?:(?:that|this|it|these (?:reports|claims))"
        r"(?: (?:is|was|were|are|has proved|proved|turned out to be)(?: (?:simply|just|later found to be|all))?|['’]s)"
        rf" (?:{_WRONG_EN})|(?:that|this|it) (?:isn|wasn)['’]t (?:so|true|correct|right|accurate|the case)"
        r"|(?:the \w+|he|she|it|they) (?:later |has since |have since |then )(?:corrected|retracted|withdrew|withdrawn)"
        rf" (?:this|that|it|the (?:statement|claim|report)))(?:{_END}|, )",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:но |однако )?(?:(?:позже |позднее |впоследствии )[^,.]{0,50}уточнил\w*, что )?"
        r"(?:это|эти (?:сведения|сообщения|утверждения)|данн(?:ая|ые) (?:информация|сообщения))(?: оказал\w+)?"
        r"(?: (?:не соответству\w+ действительности|не так|неправда|неверно|ложь|ошибк[ао]й?|ошибочн\w+|неверн\w+|"
        rf"недостоверн\w+)){_END}",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?:amma |lakin )?(?:sonradan |sonra )?(?:bu|bu (?:məlumat|xəbər|iddia)(?:lar)?),? "
        r"(?:doğru|düz|dəqiq|belə) (?:deyil(?:di)?|olmayıb|çıxmayıb)(?!\w)|(?:amma |lakin )?bu,? (?:yalandır|səhvdir|"
        r"səhv idi|yanlışdır|yanlış idi|həqiqətə uyğun deyil|həqiqəti əks etdirmir)(?!\w)",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?:բայց |սակայն )?(?:դա|սա|այդ (?:տեղեկությունը|լուրը|պնդումը|հայտարարությունը)) (?:ճիշտ|այդպես|ճշմարիտ) "
        r"(?:չէ|չէր)(?!\w)|(?:բայց |սակայն )?(?:դա|սա|այդ (?:տեղեկությունը|լուրը|պնդումը|հայտարարությունը)) "
        r"(?:(?:սխալ|սուտ|կեղծ) (?:է|էր)|չի համապատասխան\w+ իրականությանը)(?!\w)",
        re.IGNORECASE,
    ),
}
"""How the next sentence takes a claim back; a deed is none: `They left. That was wrong.`"""
_EARLIER = {
    "en": re.compile(
        r"\bhad (?:\w+ )?(?:said|stated|reported|claimed|announced|told)\b|\b(?:earlier|previously|initially|"
        r"originally|at first) (?:said|stated|reported|claimed|announced|told)\b|\b(?:said|stated|reported|claimed|"
        r"announced) (?:earlier|previously|initially|originally|at first)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?<!\w)(?:ранее|раньше|первоначально|сначала|прежде)(?!\w)(?=.{0,60}(?:сообщ|заяв|утвержд|говор|сказа|писа|"
        r"объяв))|(?:сообщ|заяв|утвержд|говор|сказа|писа|объяв)\w* (?:\w+ ){0,2}(?:ранее|раньше|первоначально|"
        r"сначала)(?!\w)",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"(?<!\w)(?:əvvəl(?:cə|lər)?|daha əvvəl|ilkin|öncə)(?!\w)"
        r"(?=.{0,90}(?:deyi|bildir|iddia|yaz|açıqla|elan|xəbər))",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?<!\w)(?:ավելի վաղ|նախկինում|սկզբում|նախապես|նախնական)(?!\w)(?=.{0,90}(?:հայտար|հաղորդ|պնդ|աս[վեա]|հայտն|"
        r"գր))",
        re.IGNORECASE,
    ),
}
"""What somebody said before and perhaps no longer says."""
_FACT = {
    "en": r"(?:but |when |though )?(?:in (?:actual )?fact|in reality|actually),? ",
    "ru": r"(?:но |а |однако )?(?:на самом деле|в действительности),? ",
    "az": r"(?:amma |lakin )?(?:əslində|həqiqətdə|reallıqda),? ",
    "hy": r"(?:բայց |սակայն )?(?:իրականում|իրապես)[,՝]? ",
}
_IN_FACT = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _FACT.items()}
_TURN = {language: re.compile(rf"(?:;| [–—]|,|՝|․) (?P<fact>{pattern})") for language, pattern in _FACT.items()}
_LEAST = 3
"""Words of a clause that can stand alone."""
_OLD_VERSION = {
    "en": re.compile(
        r"(?:(?:correction|clarification)\b[^.]{0,20}: ?)?an? (?:earlier|previous) version of this \w+", re.IGNORECASE
    ),
    "ru": re.compile(
        r"(?:(?:поправка|уточнение|исправление): ?)?в (?:более ранней|предыдущей|первоначальной) версии", re.IGNORECASE
    ),
    "az": re.compile(r"(?:düzəliş: ?)?(?:\w+ ){0,2}(?:əvvəlki|ilkin) (?:versiyasında|variantında)", re.IGNORECASE),
    "hy": re.compile(r"(?:ուղղում[՝:․] ?)?(?:\w+ ){0,2}(?:նախորդ|նախնական) տարբերակում", re.IGNORECASE),
}


def is_retracted(sentence: str, following: str, language: str) -> bool:
    """Whether `sentence` tells a claim that the document takes back. `following`: the sentence after it."""
    if language not in _FACT:
        return False
    if _OLD_VERSION[language].match(sentence):
        return _TURN[language].search(sentence) is None
    if _EARLIER[language].search(sentence) and _IN_FACT[language].match(following):
        return True
    if is_disowned(sentence, following, language):
        return True
    return _TAKEN_BACK[language].match(following) is not None and reports_claim(sentence, language)


def corrected(sentence: str, language: str) -> str:
    """A sentence without the claim that it takes back itself: `The ministry had said …; in fact, the minister did …`
    is what stands behind `in fact`, `Correction: the number is 12` what stands behind the label. The sentence itself
    where it takes nothing back, or the rest can't stand alone."""
    labelled = without_label(sentence, language)
    if labelled != sentence and len(labelled.split()) >= _LEAST and whole(labelled):
        return labelled
    turn = _TURN[language].search(sentence) if language in _TURN else None
    if turn is None or not _EARLIER[language].search(sentence[: turn.start()]):
        return sentence
    rest = sentence[turn.end() :]
    if len(rest.split()) < _LEAST or points_back(rest, language) or not whole(rest):
        return sentence
    return capital_first(rest, language)


def takes_back(rest: str, language: str) -> bool:
    """Whether what follows a cut takes back what stands before it."""
    return language in _TURN and _TURN[language].match(rest) is not None
