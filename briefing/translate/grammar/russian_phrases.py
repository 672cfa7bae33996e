"""Russian words that can't stand beside one another: a case that the preposition doesn't take, an adjective that
doesn't agree with its noun.

Source: Русская грамматика (Москва, 1980), on government and agreement.
"""

from __future__ import annotations

import re

from briefing.translate.grammar.russian_readings import Reading, Word

Fault = tuple[Word, str | None]
"""A word that doesn't fit where it stands, and the form that would, None where that isn't certain."""

_TAKES = {
    "datv": ("к", "ко", "благодаря", "вопреки", "согласно"),
    "gent": (
        *("из", "от", "до", "у", "без", "для", "около", "против", "после", "кроме", "вместо", "среди", "ради"),
        "из-за",
    ),
    "loct": ("при",),
    "ablt": ("над", "перед"),
    "ablt gent": ("между",),
    "accs": ("через", "про"),
    "accs loct": ("в", "во", "на", "о", "об"),
    "accs ablt gent": ("с", "со"),
    "accs datv loct": ("по",),
    "accs ablt": ("за", "под"),
}
GOVERNED = {word: frozenset(cases.split()) for cases, prepositions in _TAKES.items() for word in prepositions}
"""All cases that a preposition can take; `lexicon.russian.governed` has the likely ones of a name behind it."""
_NUMERALS = (
    *(r"дв(?:а|е|ух|ум|умя|ое|оих|оим)", r"тр(?:и|ое|оих|оим|[её][хм]|емя)", r"четыр(?:е|ьмя|[её][хм])", "четверо"),
    *(r"(?:пят|шест|девят|десят)(?:ь|и|ью|еро|ерых)", r"сем(?:ь|и|ью|еро|ерых)", r"вос(?:емь|ьми|емью)", "сорока?"),
    *("девяност[оа]", "ст[оа]", r"сот(?:ни|ен|ня|ню)", "об[ае]", r"обо(?:их|им|ими)", r"обеи(?:х|м|ми)"),
    *("большее?", "меньшее?", r"част(?:ь|и|ью)", "ряд"),
)
_BEGINNINGS = (
    *(r"\d", "дв[еу][нс]", "дв[еу][хм]с[от]", "двадца", "тр[иеё][дмсн]", "тр[её]хсот", r"четыр\w+с[от]"),
    *(r"(?:пят|шест|сем|восем|восьм|девят)[ьи]?(?:десят|надцат|сот|ст)", "восемнадцат", "одиннадцат", "четырнадцат"),
    *("полтор", "нескольк", "скольк", "стольк", "мног", "мало", "немал", "немног", "тысяч", "миллион", "миллиард"),
    *("половин", "большинств", "меньшинств", "множеств", "процент"),
)
COUNTING = re.compile(rf"(?:{'|'.join(_NUMERALS)})(?!\w)|{'|'.join(_BEGINNINGS)}")
"""Numerals and the like: what they count has a case and a number of its own."""
_ADJECTIVES = """
полный верный преданный лояльный равный подобный свойственный присущий подотчётный подконтрольный подвластный
приверженный благодарный известный доступный больной довольный богатый лишённый достойный чуждый покорный
виновный невиновный опасный безопасный возможный невозможный необходимый
недопустимый нужный важный ненужный обязательный первый последний враждебный дружественный соответствующий
подведомственный неизвестный недоступный недовольный подсудный неподконтрольный выгодный полезный вредный
"""
_WITH_OBJECT = frozenset(_ADJECTIVES.split())
"""Adjectives that take a noun of their own, готовый к, полный чего; and those that say of a subject how it acts:
последними базу покинули солдаты."""
_SECOND_LOCATIVE = ("блокпосту",)
"""That the dictionary has for пост alone."""
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NPRO", "NUMR"})


def after_preposition(words: list[Word], i: int) -> Fault | None:
    """The word behind a preposition that takes none of its cases."""
    wanted = GOVERNED.get(words[i].lower)
    word = words[i + 1]
    if not wanted or not word.known or word.text[0].isupper() or (words[i].text.isupper() and words[i].text[1:]):
        return None
    readings = word.readings
    if any(reading.part not in _NOMINAL or reading.case is None for reading in readings):
        return None
    if any(reading.case in wanted for reading in readings):
        return None
    if words[i].lower in ("в", "во") and any((r.case, r.number) == ("nomn", "plur") for r in readings):
        return None  # кандидат в президенты
    if word.lower in _SECOND_LOCATIVE or (words[i].lower == "за" and i and words[i - 1].lower in ("что", "это")):
        return None  # что это за армия
    if words[i].lower in ("в", "на") and len({r.parse.normal_form for r in readings}) > 1:
        return None
    return word, _in_case(readings, wanted)


def _in_case(readings: tuple[Reading, ...], wanted: frozenset[str]) -> str | None:
    """The noun behind the preposition in the one case that this takes."""
    if len(wanted) > 1 or {reading.part for reading in readings} != {"NOUN"}:
        return None
    forms = {reading.inflected(*wanted, reading.number) for reading in readings}
    return forms.pop() if len(forms) == 1 else None


def before_noun(words: list[Word], i: int) -> Fault | None:
    """The adjective before a noun with which it agrees in no reading."""
    word, noun = words[i], words[i + 1]
    if not word.known or not noun.known or noun.text[0].isupper() or (i and word.text[0].isupper()):
        return None
    ours, theirs = word.readings, noun.readings
    if any(r.part != "ADJF" or r.has("Apro") or r.has("Subx") for r in ours):
        return None
    if any(r.part != "NOUN" or r.has("Fixd") for r in theirs) or _agree(ours, theirs):
        return None
    if any(COUNTING.match(before.lower) for before in words[max(0, i - 4) : i + 1]):
        return None
    before = [each.lower for each in words[max(0, i - 2) : i]]
    if before[-1:] == [","] or not {"и", "или", "либо"}.isdisjoint(before) or _governs(ours):
        return None  # туркменским и узбекским коллегами; верный слову
    if {r.number for r in ours} == {"plur"} and words[i + 2 : i + 3] and words[i + 2].lower in ("и", "или"):
        return None  # датские бекон и масло
    if (i and _says_of(words[i - 1], ours)) or _by_somebody(ours, theirs) or _woman(ours, theirs):
        return None
    return word, _agreeing(words, i, ours, theirs)


def _says_of(before: Word, ours: tuple[Reading, ...]) -> bool:
    """Whether the adjective goes with the verb: называет законным штурм, отбывающий пожизненное киллер."""
    verbal = [r for r in before.readings if r.part in ("VERB", "INFN", "PRTS", "GRND", "PRTF")]
    return any(r.part in ("GRND", "PRTF") and r.has("actv") for r in verbal) or bool(
        verbal and any(r.case == "ablt" for r in ours)
    )


def _by_somebody(ours: tuple[Reading, ...], theirs: tuple[Reading, ...]) -> bool:
    """Whether the noun may tell who did what the adjective says: управляемый китайцами рудник."""
    return any(r.case == "ablt" for r in theirs) and all(r.case != "ablt" for r in ours)


def _woman(ours: tuple[Reading, ...], theirs: tuple[Reading, ...]) -> bool:
    """Whether the office, masculine as a word, may be a woman's: нынешняя омбудсмен."""
    return any(r.gender == "femn" for r in ours) and any(r.has("anim") and r.gender == "masc" for r in theirs)


def _agree(ours: tuple[Reading, ...], theirs: tuple[Reading, ...]) -> bool:
    return any(
        a.case == b.case and (a.fits(b) or (a.number == "plur" and b.has("Sgtm")))  # the dictionary knows no plural
        for a in ours
        for b in theirs
    )


def _agreeing(words: list[Word], i: int, ours: tuple[Reading, ...], theirs: tuple[Reading, ...]) -> str | None:
    """The adjective in the case, number and gender of the noun, where a case that both can be in, and that the
    preposition before them takes, leaves one form."""
    taken = GOVERNED.get(words[i - 1].lower) if i else None
    cases = frozenset(r.case for r in ours if r.case) & {r.case for r in theirs}
    if taken:
        cases = cases & taken or (taken if len(taken) == 1 else frozenset())
    alone = {r.number for r in ours} == {"sing"}
    forms = set()
    for noun in theirs:
        if noun.case not in cases:
            continue
        if noun.number == "plur" and alone and any(r.number == "sing" for r in theirs):
            return None  # рабочее места: the noun may be wrong instead
        forms.add(ours[0].as_with(noun))
    return forms.pop() if len(forms) == 1 else None


def _governs(readings: tuple[Reading, ...]) -> bool:
    return any(reading.parse.normal_form in _WITH_OBJECT for reading in readings)
