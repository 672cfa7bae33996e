"""The office that stands next to a name: `US Secretary of State Antony Blinken`, `Maria Lund, the harbor master`.

Russian offices come out in the nominative («официального представителя МИД России» → «официальный представитель …»).
"""

from __future__ import annotations

import re

from briefing.summarize.people import roles_az, roles_hy
from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.offices import each_office, is_office
from briefing.summarize.people.portfolios import portfolio_before
from briefing.summarize.people.professions import is_profession, russian_heads
from briefing.summarize.people.roles_az import AZ_FIELDS, AZ_HEAD, AZ_SHARED, of_body
from briefing.summarize.people.roles_hy import HY_ATTRIBUTE, HY_HEAD
from briefing.summarize.people.seats import is_seat

WINDOW = 130
"""Characters looked at in front of and behind a name."""

_LINKS = {"en": "of the for and to", "ru": "и по при в", "az": "və üzrə", "hy": "և ու"}
_FIELDS_WORDS = (
    "policy aid affairs relief refugee refugees rights nuclear human trade peace migration humanitarian food army "
    "police union opposition party faction rebel intelligence climate agency watchdog"
)
_FIELDS = frozenset(_FIELDS_WORDS.split())
"""Nouns in small letters between a body and the office: `EU foreign policy chief`."""
_RU_HEADS = {
    r"вице-президент(?:а|у|ом|е)?": "вице-президент",
    r"вице-спикер(?:а|у|ом|е)?": "вице-спикер",
    r"экс-президент(?:а|у|ом|е)?": "экс-президент",
    r"профессор(?:а|у|ом|е)?": "профессор",
    r"принц(?:а|у|ем|е)?": "принц",
    r"посланник(?:а|у|ом|е)?": "посланник",
    r"спецпосланник(?:а|у|ом|е)?": "спецпосланник",
    r"генсекретар(?:ь|я|ю|ём|ем|е)": "генсекретарь",
    r"сенатор(?:а|у|ом|е)?": "сенатор",
    r"министр(?:а|у|ом|е|ы|ов)?": "министр",
    r"президент(?:а|у|ом|е)?": "президент",
    r"замминистр(?:а|у|ом|е)?": "замминистра",
    r"премьер-министр(?:а|у|ом|е)?": "премьер-министр",
    r"вице-премьер(?:а|у|ом|е)?": "вице-премьер",
    r"премьер(?:а|у|ом|е)?": "премьер",
    r"представител(?:ь|я|ю|ем|е)": "представитель",
    r"секретар(?:ь|я|ю|ём|ем|е)": "секретарь",
    r"госсекретар(?:ь|я|ю|ём|ем|е)": "госсекретарь",
    r"пресс-секретар(?:ь|я|ю|ём|ем|е)": "пресс-секретарь",
    r"генсек(?:а|у|ом|е)?": "генсек",
    r"посол|посл(?:а|у|ом|е)": "посол",
    r"заместител(?:ь|я|ю|ем|е)": "заместитель",
    r"глав(?:а|ы|е|у|ой)": "глава",
    r"постпред(?:а|у|ом|е)?": "постпред",
    r"председател(?:ь|я|ю|ем|е)": "председатель",
    r"директор(?:а|у|ом|е)?": "директор",
    r"губернатор(?:а|у|ом|е)?": "губернатор",
    r"мэр(?:а|у|ом|е)?": "мэр",
    r"канцлер(?:а|у|ом|е)?": "канцлер",
    r"руководител(?:ь|я|ю|ем|е)": "руководитель",
    r"начальник(?:а|у|ом|е)?": "начальник",
    r"помощник(?:а|у|ом|е)?": "помощник",
    r"советник(?:а|у|ом|е)?": "советник",
    r"спикер(?:а|у|ом|е)?": "спикер",
    r"координатор(?:а|у|ом|е)?": "координатор",
    r"эксперт(?:а|у|ом|е)?": "эксперт",
    r"спецпредставител(?:ь|я|ю|ем|е)": "спецпредставитель",
    r"командующ(?:ий|его|ему|им)": "командующий",
    r"депутат(?:а|у|ом|е)?": "депутат",
    r"омбудсмен(?:а|у|ом|е)?": "омбудсмен",
    r"уполномоченн(?:ый|ого|ому|ым|ая|ой)": "уполномоченный",
    r"комиссар(?:а|у|ом|е)?": "комиссар",
    r"прокурор(?:а|у|ом|е)?": "прокурор",
    r"гособвинител(?:ь|я|ю|ем|е)": "гособвинитель",
    r"врач(?:а|у|ом|е)?": "врач",
    r"король|короля": "король",
    r"коллег(?:а|и|у|ой|е)": "коллега",
    r"политолог(?:а)?": "политолог",
    r"врио": "врио",
    r"и\.о\.": "и.о.",
    r"обязанности": "обязанности",
    r"аналитик(?:а)?": "аналитик",
    r"экономист(?:а)?": "экономист",
}
_RU_HEAD = {re.compile(rf"(?:{form})$", re.IGNORECASE): base for form, base in {**_RU_HEADS, **russian_heads()}.items()}
_RU_ADJECTIVE = re.compile(
    r"(официальн|генеральн|специальн|наследн|бывш|перв|постоянн|верховн|чрезвычайн|исполнительн|главн|исполняющ|действующ|[А-ЯЁа-яё]+ск)"
    r"(?:ый|ого|ому|ым|ом|ий|его|ему|им|ая|ой|ую|ей)$",
    re.IGNORECASE,
)
_RU_STOP_WORDS = "что как с со к от это где когда если чтобы о об у для после между встретился заявил сообщил ответы на"
_RU_STOP = frozenset(_RU_STOP_WORDS.split())
_RU_OTHERS = frozenset(("его", "её", "ее", "их"))
"""Behind an office these begin another one's: «министр Досжанов и его коллега»."""
_FORMER = frozenset(["former", "ex", "keçmiş", "sabiq", "նախկին"])
"""Who held an office doesn't speak for it: the word belongs to the role."""
_ABBREVIATED = 6
"""Letters of an office with its full stop, `Prof.`, `Capt.`; behind a longer one a sentence ends."""
_AFTER_EN = re.compile(
    r",? ?(?:,|\() ?(?:the |a |an )?(?P<role>(?:[^,.;:()\n“”]|(?<=\b[A-Z])\.(?=[A-Z ])){3,80}?)"
    r"(?=[,;)\n]|(?<!\b[A-Z])\.| who | said| told| says|$)"
)
_COMMA_BEFORE = re.compile(r", (?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?$")
_ASKS = re.compile(r"(?:(?:Q|QUESTION|Question) ?[:.—–-] ?)?")
_OUTLET = re.compile(r", (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4}[.:]")
"""`Governor, Ann Roe, City Times.`: whoever asks says who she is."""


def role_before(text: str, start: int, language: str) -> str:
    """The office that ends right before the name at `start`, empty where none does."""
    line = text[max(0, start - WINDOW) : start].rpartition("\n")[2]
    words = line.split()
    if start > WINDOW and len(line) == WINDOW and words:
        words = words[1:]  # perhaps cut in two
    if language == "ru":
        return _russian(re.sub(r"(?<!\w)([Ии])\. о\.", r"\1.о.", " ".join(words)).split())
    if language in ("az", "hy"):
        return _head_final(words, language)
    return _with_field(" ".join(words)) or _english(words)


def role_after(text: str, end: int) -> str:
    """The English office in an apposition behind a name: `Maria Lund, the harbor master,`."""
    match = _AFTER_EN.match(text, end, min(len(text), end + WINDOW))
    if match is None:
        return ""
    words = match["role"].split()
    if not any(is_office(word) for word in (words[0], words[-1], *words[:3])) or len(words) > 9:
        return ""
    capital_runs = sum(word[:1].isupper() for word in words)
    return " ".join(words) if is_office(words[-1]) or " of " in match["role"] or capital_runs < 4 else ""


def role_of_apposition(text: str, start: int, end: int) -> str:
    """The English office in front of a name between commas: `Norway's envoy to the U.N., Maria Lund, said`."""
    comma = _COMMA_BEFORE.search(text, max(0, start - 8), start)
    if comma is None:
        return ""
    line = text[max(0, start - WINDOW) : comma.start()].rpartition("\n")[2]
    office = _english(line.split())
    if text[end : end + 1] == ",":
        return "" if _ASKS.sub("", line, count=1) == office and _OUTLET.match(text, end) else office
    # "stakeout by the Special Envoy for Yemen, Ann Roe, …" needs a comma, a title's end or its next words none
    introduced = (
        re.search(rf"(?:\b[Tt]he|\b[Oo]ur|\b[Bb]y|\b[Ww]ith|^|, ?) ?{re.escape(office)}$", line) if office else None
    )
    return office if introduced and (len(office.split()) > 1 or not text[end : end + 1].strip()) else ""


def _with_field(line: str) -> str:
    """An office with its field, `Minister for Social Protection`, and what belongs to it in front."""
    office, front = portfolio_before(f"{line} ")
    noun, _, field = office.partition(" ")
    return f"{_english([*front.split(), noun]) or noun} {field}" if office else ""


def _english(words: list[str]) -> str:
    taken: list[str] = []
    while words and len(taken) < 12:
        word = words[-1]
        bare = word.strip(",")
        closes = word.endswith((",", ":", ";", ")", "”")) or (
            word.endswith(".") and not (is_office(word) and len(word) <= _ABBREVIATED) and not is_country(word)
        )
        known = (
            is_office(bare)
            or (not taken and each_office(bare) and words[-2:-1] not in (["of"], ["the"]))
            or is_seat(word)
            or bare in _FIELDS
            or (taken and bare.lower() in _FORMER)
            or (bare == "White" and taken and taken[-1] == "House")
            or re.fullmatch(r"[A-Z]\w+['’]s", word)
            or bare in _LINKS["en"].split()
            or (taken and word[:1].isupper() and is_office(taken[-1]))
        )
        if closes or not known:
            break
        taken.append(words.pop())
    taken.reverse()
    if len(taken) > 1 and taken[-1] in ("of", "for") and taken[-2] != "Staff":
        return ""  # "chief executive of Northgate Mining" isn't the office of Northgate Mining
    while taken and (
        taken[0].lower() in (*_LINKS["en"].split(), "a", "an")
        or not (
            taken[0][:1].isupper()
            or is_office(taken[0])
            or is_country(taken[0])
            or _led_field(taken)
            or taken[0] in _FORMER
        )
    ):
        taken.pop(0)
    for place in range(len(taken) - 2, 0, -1):
        if taken[place] == "and" and _is_seat_name(taken[place - 1]) and is_office(taken[place + 1]):
            taken = taken[place + 1 :]  # "Prime Minister Roe of Japan and President Doe"
            break
    taken = _without_address(taken)
    if taken and each_office(taken[-1]):  # Foreign Ministers Ann Roe and Bo Lee
        taken[-1] = each_office(taken[-1])
    return " ".join(taken) if any(is_office(word) for word in taken) else ""


def _led_field(words: list[str]) -> bool:
    """Whether words begin with the field of an office: a bare `leader` would be another than an `opposition leader`."""
    office = next((word for word in words if word not in _FIELDS), "")
    return words[0] in _FIELDS and is_office(office)


def _is_seat_name(word: str) -> bool:
    return is_country(word) or is_country_name(word)


def _without_address(words: list[str]) -> list[str]:
    from briefing.summarize.people.offices import ADDRESS

    return [word for word in words if word.strip(".").lower() not in ADDRESS]


def _russian(words: list[str]) -> str:
    near: list[str] = []
    for word in reversed(words[-12:]):
        acting = word.lower() == "и.о."
        if (word[-1:] in ",.:;»?!—–()" and not acting) or word.lower() in _RU_STOP:
            break
        near.insert(0, word)
    heads = [position for position, word in enumerate(near) if _ru_head(word)]
    if not heads or near[-1] == "и" or near[heads[-1]].lower().endswith(("ры", "нты", "ли", "ов")):
        return ""  # several people's
    if any(word.lower() in _RU_OTHERS for word in near[heads[-1] :]):
        return ""
    first = heads[-1]
    while first and (_ru_head(near[first - 1]) or _RU_ADJECTIVE.match(near[first - 1])):
        first -= 1
    return russian_nominative(" ".join(near[first:]))


def russian_nominative(role: str) -> str:
    """A Russian office in the nominative: its first noun and the adjectives before it."""
    words = role.split()
    done: list[str] = []
    for position, word in enumerate(words):
        adjective = _RU_ADJECTIVE.match(word)
        if adjective:
            done.append(adjective[1] + ("ий" if adjective[1].lower().endswith(("щ", "ш", "ск")) else "ый"))
            continue
        base = _ru_head(word)
        if base is None:
            return role
        capital = word[:1].isupper()
        done.append((base[:1].upper() if capital else base[:1]) + base[1:])
        return " ".join([*done, *words[position + 1 :]])
    return role


def in_nominative(word: str) -> bool:
    """Whether a word is the noun of a Russian office in the nominative: «губернатор»."""
    return _ru_head(word) == word.lower()


def _ru_head(word: str) -> str | None:
    return next((base for pattern, base in _RU_HEAD.items() if pattern.match(word)), None)


def _head_final(words: list[str], language: str) -> str:
    """Azerbaijani and Armenian offices: the noun stands last, its attributes in front of it."""
    head = AZ_HEAD if language == "az" else HY_HEAD
    if not words or not (head.match(words[-1].lower().replace("i̇", "i")) or is_profession(words[-1])):
        return ""
    taken = [words.pop()]
    while words and len(taken) < 9:
        word = words[-1]
        if word in ("և", "və") and (roles_az if language == "az" else roles_hy).ends_name(words[:-1]):
            break
        if language == "az" and AZ_SHARED.fullmatch(word):
            word = word[:-1]  # «Baş nazirin müavini, xarici işlər naziri»: two offices of one person
        if word[-1:] in ",.:;՝։”»–—" or not (
            _attribute(word, language) or (language == "az" and of_body(words, taken))
        ):
            break
        taken.insert(0, words.pop())
    while taken and taken[0] in _LINKS[language].split():
        taken.pop(0)
    return " ".join(taken)


def _attribute(word: str, language: str) -> bool:
    lower = word.lower().replace("i̇", "i")
    if is_office(word) or is_seat(word) or lower == "yanında" or lower in _FORMER or lower in _LINKS[language].split():
        return True
    if language == "az":
        return (
            is_office(re.sub(r"[ıiuü]n$", "", word))
            or lower in AZ_FIELDS
            or re.search(r"(?:nin|nın|nun|nün|ının|inin|dəki|dakı)$", lower) is not None
        )
    return HY_ATTRIBUTE.search(lower) is not None and len(word) > 3
