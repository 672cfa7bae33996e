"""Operative clauses of resolutions, communiqués and declarations: `Demands that …`, «постановляет продлить …».

Such a clause has no subject of its own: the body that adopts the text is meant. One paragraph may hold several,
`Expresses concern over …; and requests the Commission to …`; each is a decision by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_EN_WORDS = (
    "accept acknowledge adopt affirm agree appeal appoint approve assure authorize authorise call "
    "commend commit condemn confirm congratulate convey decide declare demand denounce deplore designate determine "
    "direct emphasize emphasise empower encourage endorse express extend honour honor instruct invite "
    "look mandate note notify offer pay pledge praise proclaim reaffirm recall recognize recognise recommend "
    "regret reiterate reject remain remember renew request resolve salute stand stress support take task thank "
    "underline underscore undertake urge warn welcome"
)
"""Base forms of the verbs that open an English operative clause."""
_S_BEHIND = re.compile(r"(?:s|x|sh|ch|o)$")
_EN_ALSO = (
    r"(?:(?:[a-z]+ly|also|further|again|once (?:again|more)|hereby|moreover|furthermore|likewise|therefore|thus|"
    r"in (?:this|that) (?:context|respect|regard|connection)|to (?:this|that) (?:effect|end)|on (?:this|that) basis|"
    r"as a matter of urgency|in particular|with (?:deep |grave )?(?:concern|satisfaction)),? )*"
)
_RU_WORDS = (
    "благодар выража декларир договарива заверя заявля констатиру назнача "
    "напомина настаива объявля обраща обязыва обязу оценива осужда отверга отмеча подтвержда поддержива "
    "подчёркива подчеркива поздравля поруча постановля предлага предписыва предостерега предупрежда призна призыва "
    "приветству принима провозглаша прос рекоменду реша соглаша сожале соболезну требу удовлетворя уполномочива "
    "утвержда учрежда"
)
"""Stems of the verbs that open a Russian operative clause."""
_AZ_VERBS = (
    r"pisləyir|qınayır|tələb edir|çağırır|çağırış edir|dəvət edir|alqışlayır|qərara alır|qərar verir|təsdiq edir|"
    r"bir daha təsdiqləyir|təsdiqləyir|bəyan edir|vurğulayır|qeyd edir|bildirir|ifadə edir|dəstəkləyir|tapşırır|"
    r"xahiş edir|tövsiyə edir|rədd edir|qəbul edir|müraciət edir|xatırladır|təyin edir|təşəkkür edir|təbrik edir|"
    r"salamlayır|razılaşır|elan edir"
)
_HY_VERBS = (
    r"(?:դատապարտ|պահանջ|որոշ|ողջուն|արտահայտ|հայտն|վերահաստատ|հաստատ|ընդգծ|շեշտ|նշ|հանձնարար|խնդր|հորդոր|աջակց|"
    r"սատար|մերժ|հիշեցն|կրկն|ընդուն|նշանակ|հայտարար|բարձր գնահատ|հրավիր|առաջարկ|ափսոս|լիազոր|համաձայն|"
    r"կոչ (?:է|են) ան|դիմ)"
)


def _english() -> tuple[str, str]:
    verbs = _EN_WORDS.split()
    return "|".join(f"{verb}{'es' if _S_BEHIND.search(verb) else 's'}" for verb in verbs), "|".join(verbs)


_EN_ONE, _EN_MANY = _english()
_RU_STEM = "|".join(_RU_WORDS.split())
_RU_ALSO = (
    r"(?:(?:[а-яё]+о|также|вновь|ещё раз|еще раз|далее|далее также|настоящим|"
    r"в (?:этой связи|этом контексте|связи с этим)|с (?:этой целью|удовлетворением|сожалением|признательностью|"
    r"(?:глубокой |серьёзной |серьезной )?(?:озабоченностью|обеспокоенностью)|интересом)),? )*"
)
_AHEAD = {
    "en": {
        "one": re.compile(rf"{_EN_ALSO}(?P<verb>{_EN_ONE})(?=\s)", re.IGNORECASE),
        "many": re.compile(rf"{_EN_ALSO}(?P<verb>{_EN_MANY})(?=\s)", re.IGNORECASE),
    },
    "ru": {
        "one": re.compile(rf"{_RU_ALSO}(?P<verb>(?:{_RU_STEM})(?:ет|ит)(?:ся)?)(?=[\s,])", re.IGNORECASE),
        "many": re.compile(rf"{_RU_ALSO}(?P<verb>(?:{_RU_STEM})(?:ют|ут|ят)(?:ся)?)(?=[\s,])", re.IGNORECASE),
    },
    "hy": {
        "one": re.compile(
            rf"(?:[ա-և]+(?:են|որեն|ս|ապես) |նաև |կրկին )*(?:[ա-և]+(?<![ըն]) ){{0,2}}?"
            rf"(?P<verb>{_HY_VERBS}ում է|կոչ է անում)(?!\w)",
            re.IGNORECASE,
        ),
        "many": re.compile(
            rf"(?:[ա-և]+(?:են|որեն|ս|ապես) |նաև |կրկին )*(?:[ա-և]+(?<![ըն]) ){{0,2}}?"
            rf"(?P<verb>{_HY_VERBS}ում են|կոչ են անում)(?!\w)",
            re.IGNORECASE,
        ),
    },
}
"""Forms that open a clause, with adverbs in front, for one body and for several; Azerbaijani verbs end the clause."""
_BEHIND_AZ = {
    "one": re.compile(rf"(?:^|\s)(?P<verb>{_AZ_VERBS})\W*$", re.IGNORECASE),
    "many": re.compile(rf"(?:^|\s)(?P<verb>(?:{_AZ_VERBS})l[əa]r)\W*$", re.IGNORECASE),
}
_MARKER = re.compile(r"\s*(?:[-–—•*]\s+|\(?(?:\d{1,3}|[^\W\d_]|[ivx]{1,5})[.)]\s*)+(?=\S)")
"""The number or letter in front of a paragraph."""
_AND = re.compile(r"(?:and|as well as|и|а также|və|habelə|և|ինչպես նաև)(?:,\s+|\s+)")
_LED_IN = re.compile(
    r"(?:and,? )?(?:having|upon|on|to|in|with|taking|considering|accordingly|рассмотрев|учитывая|в|с|исходя|"
    r"հաշվի|ելնելով)(?!\w)[^;]*?,\s+",
    re.IGNORECASE,
)
"""What may stand in front of the verb: `having considered the report, …`."""
_TO_COMMA = re.compile(r"[^;,]*,\s+")
_NOUN_TOO = frozenset(("support", "request", "demand", "offer", "note", "task", "call", "stress", "mandate", "appeal"))
"""Verbs that may be nouns: behind a comma they open a clause only where an article or the like follows."""
_OBJECT = re.compile(
    r"\s(?:that|on|upon|for (?:the|an?)|to|the|its|their|them|all|both|every|each|an?|those|these)\s|\s[A-Z]"
)
_RELATIVE = re.compile(
    r", (?:which|who|whose|whom|while|when|where)\b|,? котор\w+ |, (?:где|когда) |, որ(?:ը|ոնք|ի)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Operative:
    """An operative clause `words[start:end]` of a sentence; it begins with its verb or an adverb in front of it."""

    start: int
    end: int


def after_marker(paragraph: str) -> int:
    """Where the words of a paragraph begin, behind its number or letter."""
    marker = _MARKER.match(paragraph)
    return marker.end() if marker else 0


@lru_cache(maxsize=4096)
def number_of(paragraph: str, language: str) -> str:
    """`one` or `many`, as the verb that opens an operative paragraph (Azerbaijani: ends it) is; else empty."""
    words = paragraph[after_marker(paragraph) :]
    if language == "az":
        return next((key for key in ("one", "many") if _BEHIND_AZ[key].search(words)), "")
    forms = _AHEAD.get(language, _AHEAD["en"])
    led = _LED_IN.match(words)
    for key in ("one", "many"):
        if forms[key].match(words) or (led and forms[key].match(words, led.end())):
            return key
    return ""


def operative_clauses(sentence: str, language: str, number: str) -> list[Operative]:
    """The operative clauses of a sentence whose verbs are in `number`; empty for a sentence with a subject of its own.

    A semicolon ends a clause where another operative verb follows; a comma or "and" does too unless a relative clause,
    whose verb it might be, stands in front of it.
    """
    first = after_marker(sentence)
    if not number or number_of(sentence, language) != number:
        return []
    end = len(sentence.rstrip().rstrip(";.։,: "))
    if language == "az":
        return [Operative(first, end)]
    forms = _AHEAD.get(language, _AHEAD["en"])
    starts, stops = [_opening(sentence, first, forms[number])], []
    for sign in re.finditer(r"[;,]\s+|\s(?=(?:and|и|և)\s)", sentence[:end]):
        opened = forms[number].match(sentence, starts[-1])
        if opened is None or sign.start() < opened.end():
            continue  # a comma between what leads in to a verb and the verb
        joined = _AND.match(sentence, sign.end())
        at = joined.end() if joined else sign.end()
        if sign.group()[0] == ";":
            at = _opening(sentence, at, forms[number])
        else:
            found = forms[number].match(sentence, at)
            relative = _RELATIVE.search(sentence, starts[-1], sign.end())
            at = -1 if found is None or relative or not _verb(found, sentence) else at
        if at > starts[-1]:
            starts.append(at)
            stops.append(sign.start())
    return [Operative(*span) for span in zip(starts, [*stops, end], strict=True)]


def _opening(sentence: str, at: int, form: re.Pattern[str]) -> int:
    """Where the verb that opens a clause at `at`, or follows what leads in to it, begins; -1 where none does."""
    if form.match(sentence, at):
        return at
    led = _LED_IN.match(sentence, at)
    while led and not form.match(sentence, led.end()):
        led = _TO_COMMA.match(sentence, led.end())
    return led.end() if led else -1


def _verb(found: re.Match[str], sentence: str) -> bool:
    """Whether a form behind a comma or "and" is a verb rather than the noun that it may be too."""
    verb = found["verb"].lower()
    noun = {verb, verb.removesuffix("s"), verb.removesuffix("es")} & _NOUN_TOO
    return not noun or _OBJECT.match(sentence, found.end()) is not None


def agreeing(clause: str, language: str, plural: bool) -> str:
    """The clause with the number of its verb that the subject has: `Urge the parties` → `Urges the parties`."""
    have = number_of(clause, language)
    want = "many" if plural else "one"
    if have in ("", want) or language not in ("en", "ru"):
        return clause
    found = _AHEAD[language][have].match(clause)
    if found is None:
        return clause
    verb = found["verb"]
    return clause[: found.start("verb")] + _other_number(verb, language, plural) + clause[found.end("verb") :]


def _other_number(verb: str, language: str, plural: bool) -> str:
    if language == "ru":
        stem, reflexive = (verb[:-2], "ся") if verb.endswith("ся") else (verb, "")
        if plural:
            return re.sub(r"ит$", "ят", re.sub(r"ет$", "ют", stem)) + reflexive
        return re.sub(r"ят$", "ит", re.sub(r"[юу]т$", "ет", stem)) + reflexive
    if plural:
        return re.sub(r"(?<=s|x|h)es$|s$", "", verb)
    return verb + ("es" if _S_BEHIND.search(verb) else "s")
