"""Who said it in a news report: `Rossi said`, «заявил Лавров», «Bayramov bildirib», «ասել է Միրզոյանը».

Finds, in a stretch of the reporter's own words, a verb of saying and its subject. Works on the text between the
quotations; pronouns go to the last person named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.summarize.offices import is_office

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶĹĽŁŃŇŐŌŘŚŠŞŢŤŪŮŰŹŻŽƏİА-ЯЁԱ-Ֆ"
_NAME_WORD = rf"[{_UP}][\w'’.-]*"
_PERSON = rf"{_NAME_WORD}(?:[ \u00a0](?:{_NAME_WORD}|de|van|von|bin|al|der|la))*"

VERBS = {
    "en": r"said|says|told|tells|added|adds|stressed|warned|noted|stated|declared|argued|insisted|announced|explained|"
    r"acknowledged|replied|responded|urged|pledged|promised|confirmed|denied|rejected|claimed|continued|recalled|"
    r"reiterated|emphasized|emphasised|underlined|underscored|pointed out|called (?:for|on)|condemned|accused|cautioned|"
    r"predicted|admitted|vowed|welcomed|expressed|thanked|demanded|asked",
    "ru": r"заявил[аи]?|заявляет|сообщил[аи]?|сообщает|отметил[аи]?|подчеркнул[аи]?|сказал[аи]?|добавил[аи]?|указал[аи]?|пояснил[аи]?|"
    r"напомнил[аи]?|призвал[аи]?|призывает|считает|уверен[аы]?|рассказал[аи]?|объяснил[аи]?|ответил[аи]?|предупредил[аи]?|"
    r"констатировал[аи]?|осудил[аи]?|опроверг(?:ла|ли)?|отверг(?:ла|ли)?|подтвердил[аи]?|выразил[аи]?|пообещал[аи]?|объявил[аи]?|"
    r"возразил[аи]?|уточнил[аи]?|признал[аи]?|потребовал[аи]?|предложил[аи]?|попросил[аи]?|поблагодарил[аи]?|обвинил[аи]?|"
    r"продолжил[аи]?|заверил[аи]?|полагает|высказал[аи]?сь",
    "az": r"dedi|deyib|demişdir|deyir|bildirib|bildirdi|bildirmişdir|bildirir|vurğulayıb|vurğuladı|vurğulamışdır|qeyd (?:edib|etdi|etmişdir)|"
    r"söyləyib|söylədi|əlavə (?:edib|etdi|etmişdir)|xatırladıb|xatırlatdı|çağırıb|çağırış edib|açıqlayıb|açıqladı|xəbərdarlıq edib|"
    r"təsdiqləyib|təkzib edib|rədd edib|pisləyib|vəd edib|elan edib|izah edib|cavab verib|ifadə edib|təklif edib|tələb edib",
    "hy": r"ասել է|ասաց|ասում է|հայտարարել է|հայտարարեց|հայտնել է|հայտնեց|նշել է|նշեց|ընդգծել է|ընդգծեց|շեշտել է|շեշտեց|ավելացրել է|"
    r"հավելել է|հավելեց|կոչ է արել|կոչ արեց|պնդել է|պնդեց|հիշեցրել է|պարզաբանել է|բացատրել է|զգուշացրել է|հաստատել է|հերքել է|մերժել է|"
    r"դատապարտել է|խոստացել է|վստահեցրել է|պատասխանել է|նկատել է|արձանագրել է|տեղեկացրել է|հույս է հայտնել",
}
_VERB = {language: re.compile(rf"\b(?:{verbs})(?!\w)") for language, verbs in VERBS.items()}
_ACCORDING = {
    "en": re.compile(rf"\b[Aa]ccording to (?P<who>(?:[\w-]+ ){{0,6}}?{_PERSON})"),
    "ru": re.compile(rf"\b[Пп]о (?:словам|мнению|данным|информации) (?P<who>(?:[\w-]+ ){{0,6}}?{_PERSON})"),
    "az": re.compile(rf"(?P<who>(?:[\w-]+ ){{0,6}}?{_PERSON})(?:ın|in|un|ün|nın|nin|nun|nün) sözlərinə görə"),
    "hy": re.compile(rf"(?P<who>{_PERSON})ի? (?:խոսքով|խոսքերով|համաձայն)"),
}
_PRONOUN = {
    "en": re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:minister|president|spokes\w+|secretary|official|diplomat|governor|ambassador))\b"),
    "ru": re.compile(r"\b(?:[Оо]на?|[Оо]ни|[Мм]инистр|[Пп]резидент|[Дд]ипломат|[Пп]ремьер|[Пп]олитик|[Чч]иновник|[Гг]лава)\b"),
    "az": re.compile(r"\b(?:[Oo]|[Oo]nun|[Nn]azir|[Pp]rezident|[Dd]iplomat|[Ss]ədr)\b"),
    "hy": re.compile(r"(?:^|(?<=\W))(?:[Նն]ա|[Նն]ախարարը|[Վվ]արչապետը|[Նն]ախագահը|[Պպ]աշտոնյան|[Դդ]իվանագետը|[Խխ]ոսնակը)(?=\W|$)"),
}
_NAME = re.compile(_PERSON)
_FILLERS = frozenset(
    "The A An In On At But And However Asked Meanwhile Earlier Later Speaking After Before When While If It This That He She "
    "They We I As For By With Under Since Despite Although Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday January February March April May June July August September October November December "
    "В На По При Он Она Они Как Это Также При Кроме Между Однако После Ранее Сегодня Вчера "
    "O Bu Bundan Onun Həmçinin Daha Nazir Prezident Նա Այդ Այս Ըստ Իսկ Սակայն Բայց".split()
)
_REACH = 160
"""Characters between a verb of saying and its subject; farther away they rarely belong together."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of saying at `[start, end)` and its subject: the mention as printed, or None for a pronoun."""

    mention: str | None
    start: int
    end: int


def find_attribution(words: str, language: str, offset: int = 0) -> Attribution | None:
    """The first verb of saying in the reporter's `words` with its subject, None where there is none.

    `offset` is added to the positions. The subject is the name next to the verb: before it (also over an apposition
    between commas), else after it; an office without a name or a pronoun gives `mention` None.
    """
    according = _ACCORDING.get(language, _ACCORDING["en"]).search(words)
    if according:
        return Attribution(_clean(according["who"]), offset + according.start(), offset + according.end())
    for verb in _VERB.get(language, _VERB["en"]).finditer(words):
        for subject in _subjects(words, verb, language):
            return Attribution(subject, offset + verb.start(), offset + verb.end())
    return None


def _subjects(words: str, verb: re.Match[str], language: str) -> list[str | None]:
    """The subject as a list of one, or an empty list where the verb has none near it."""
    before = words[max(0, verb.start() - _REACH) : verb.start()]
    after = words[verb.end() : verb.end() + _REACH]
    direct = re.match(rf"[ ,]*(?:[а-яёա-ֆəğıöşüça-z-]+[ ,]+){{0,7}}?(?P<who>{_PERSON})", after)
    bare = not before.strip(" ,—–”»\"")
    inverted = language in ("ru", "hy") or (language == "en" and bare)
    near = _last_name(before)
    pronoun = _PRONOUN.get(language, _PRONOUN["en"])
    pronouns = list(pronoun.finditer(before))
    if pronouns and (near is None or pronouns[-1].start() > near.start()):
        return [None]
    if near is not None and not (inverted and direct and before.strip().endswith((",", "—", "–", "»", "”"))):
        return [_clean(near.group())]
    if inverted and direct and _usable(direct["who"]):
        return [_clean(direct["who"])]
    if inverted and pronoun.match(after.lstrip(" ,")):
        return [None]
    return []


def _last_name(before: str) -> re.Match[str] | None:
    """The name that is the subject: the last one before the verb, but before an apposition rather than in it."""
    names = [match for match in _NAME.finditer(before) if _usable(match.group())]
    if not names:
        return None
    head = before.rstrip()
    if head.endswith(","):
        comma = before.rfind(",", 0, len(head) - 1)
        outside = [match for match in names if match.end() <= comma]
        if comma >= 0 and outside:
            return outside[-1]
    return names[-1]


def _usable(name: str) -> bool:
    words = [word for word in name.split() if word not in _FILLERS]
    return bool(words) and not all(is_office(word) for word in words)


def _clean(name: str) -> str:
    words = name.strip(" .,").split()
    while len(words) > 1 and words[0] in _FILLERS:
        words.pop(0)
    return " ".join(words)
