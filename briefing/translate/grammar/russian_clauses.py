"""Russian clauses whose parts don't agree: a verb with its subject, a relative or a participle behind a comma with the
noun before it; a preposition with no noun behind it.

Source: Русская грамматика (Москва, 1980), on agreement and relative clauses.
"""

from __future__ import annotations

from briefing.translate.grammar.russian_phrases import COUNTING, Fault
from briefing.translate.grammar.russian_readings import Reading, Word

_MARKS = frozenset(',.;:!?—–-«»"“”()…')
_BARE = frozenset(
    ["к", "ко", "в", "во", "на", "с", "со", "из", "от", "до", "для", "при", "по", "о", "об", "без", "над", "под", "у"]
)
_REFERENTS = ("NOUN", "NPRO", "ADJF", "PRTF", "NUMR")
"""To what a relative or a participle may refer."""

_IMPERSONAL = ("удаться", "прийтись", "довестись", "остаться", "случиться", "полагаться", "предстоять", "следовать")
_NO_OBJECT = ("NOUN", "ADJF", "VERB", "ADJS", "PRTS", "PRED", "PRCL")
"""What stands behind a participle that is a noun's adjective or itself a subject: раненые жители, нападавший бежал."""


def verb(words: list[Word], start: int) -> Fault | None:
    """The verb that doesn't agree with the noun that opens the clause at `start`."""
    i = start
    while i < len(words) and words[i].known and _all(words[i], "ADJF", "nomn"):
        i += 1
    if i >= len(words) or not words[i].known or COUNTING.match(words[i].lower):
        return None
    subject = words[i].readings
    if any(r.part != "NOUN" or r.case not in ("nomn", "accs") for r in subject) or _mixed(subject):
        return None
    if subject[0].has("anim") and subject[0].gender == "masc":
        return None  # министр сказала
    for j in range(i + 1, len(words)):
        word = words[j]
        if _verb(word):
            return _disagreeing(words, i, j)
        if not _belongs(word):
            return None
    return None


def _disagreeing(words: list[Word], i: int, j: int) -> Fault | None:
    noun = next(r for r in words[i].readings if r.case == "nomn")
    said = words[j].readings[0]
    if said.fits(noun) or noun.has("Fixd"):
        return None
    if (said.number == "plur" or _impersonal(words[j], said)) and any(r.case == "accs" for r in words[i].readings):
        return None  # Мост закрыли: somebody did; мост снесло: something did
    for word in words[j + 1 :]:
        if word.text in _MARKS:
            break
        if not word.known or word.text[0].isupper() or COUNTING.match(word.lower):
            return None  # that may be the subject: Закон приняла Дума
        if any(r.case == "nomn" and said.fits(r) for r in word.readings):
            return None
    if said.parse.tag.tense == "past":
        return words[j], said.inflected(noun.number, noun.gender if noun.number == "sing" else None)
    return words[j], said.inflected(noun.number)


def _impersonal(word: Word, said: Reading) -> bool:
    """Whether the verb can stand without a subject: снесло, пришлось."""
    return said.parse.normal_form in _IMPERSONAL or (said.gender == "neut" and not word.lower.endswith("сь"))


def _verb(word: Word) -> bool:
    """Whether it is a finite verb, and nothing else, of the third person or the past."""
    return (
        word.known
        and all(r.part == "VERB" and str(r.parse.tag.person) in ("None", "3per") for r in word.readings)
        and not any(r.has("impr") or r.has("Impe") for r in word.readings)
    )


def _belongs(word: Word) -> bool:
    """Whether it may stand between a subject and its verb, as what belongs to the subject: a genitive, initials."""
    if word.text.isupper() and len(word.text) > 1 and word.text.isalpha():
        return True
    if not word.known or COUNTING.match(word.lower):
        return False
    return all(r.part in ("NOUN", "ADJF", "PRTF") and r.case != "nomn" for r in word.readings) and any(
        r.case == "gent" for r in word.readings
    )


def _mixed(readings: tuple[Reading, ...]) -> bool:
    """Whether the readings are of several numbers or genders, or none is a nominative."""
    return len({(r.number, r.gender) for r in readings}) > 1 or all(r.case != "nomn" for r in readings)


def relative(words: list[Word], i: int) -> Fault | None:
    """The `который` after the comma at `i` with no noun before it that has its number and gender."""
    at = i + 1
    if at < len(words) and words[at].known and _all_parts(words[at], "PREP"):
        at += 1
    if at >= len(words) or words[at].readings[0].parse.normal_form != "который":
        return None
    forms = words[at].readings
    seen = False
    for word in reversed(words[:i]):
        if not word.known or word.lower in ("и", "или") or COUNTING.match(word.lower):
            return None
        for r in word.readings:
            seen = seen or r.part == "NOUN"
            if r.part in _REFERENTS and (_man(r) or any(_refers(r, form) for form in forms)):
                return None
    return (words[at], None) if seen else None


def _man(noun: Reading) -> bool:
    """Whether it is an office that a woman may hold as well: адвокат, за которой следят."""
    return noun.has("anim") and noun.gender == "masc" and noun.number == "sing"


def _refers(noun: Reading, form: Reading) -> bool:
    return noun.number is None or noun.has("Sgtm") or form.fits(noun)


def participle(words: list[Word], i: int) -> Fault | None:
    """The participle after the comma at `i` that no noun before it has the case, number and gender of."""
    if i + 2 >= len(words) or not words[i + 1].known or not _all_parts(words[i + 1], "PRTF"):
        return None
    forms, behind = words[i + 1].readings, words[i + 2]
    if (
        words[i + 1].text[0].isupper()
        or behind.text in _MARKS
        or (behind.known and any(r.part in _NO_OBJECT for r in behind.readings))
    ):
        return None
    seen = False
    for word in reversed(words[:i]):
        if not word.known:
            if word.text.isalpha() or word.text[0].isdigit() or word.text not in ",":
                return None
            continue
        if word.lower in ("и", "или") or COUNTING.match(word.lower):
            return None
        for r in word.readings:
            seen = seen or r.part == "NOUN"
            free = r.has("Sgtm") or _man(r)
            if r.part in _REFERENTS and (free or any(r.case == form.case and _refers(r, form) for form in forms)):
                return None
    for word in words[i + 2 : i + 6]:
        if word.text in _MARKS:
            break
        if any(r.part == "NOUN" and any(r.case == f.case and _refers(r, f) for f in forms) for r in word.readings):
            return None  # запертым внизу рабочим
    return (words[i + 1], _as_noun(words[i - 1], forms[0])) if seen else None


def _as_noun(noun: Word, form: Reading) -> str | None:
    """The participle as the noun right before the comma needs it, where that has one reading."""
    readings = [r for r in noun.readings if r.part == "NOUN"]
    if not noun.known or len(readings) != len(noun.readings) or len({(r.number, r.gender) for r in readings}) > 1:
        return None
    forms = {form.as_with(r) for r in readings}
    return forms.pop() if len(forms) == 1 else None


def future(words: list[Word], i: int) -> Fault | None:
    """The future of a perfective verb made with `будет` at `i` behind its subject: суд будет решить."""
    if not 0 < i < len(words) - 1 or words[i].lower not in ("будет", "будут"):
        return None
    verb, before = words[i + 1], words[: i - 1 if words[i - 1].lower == "не" else i]
    if not verb.known or any(r.part != "INFN" or not r.has("perf") for r in verb.readings) or not before:
        return None
    if not before[-1].known or any(r.part not in ("NOUN", "NPRO") for r in before[-1].readings):
        return None  # можно будет решить, должен будет решить
    if any(word.known and all(r.case == "ablt" for r in word.readings) for word in before):
        return None  # задачей губернатора будет восстановить
    number = "sing" if words[i].lower == "будет" else "plur"
    return Word("", words[i].start, verb.end), verb.readings[0].inflected("futr", "3per", number)


def no_noun(words: list[Word], i: int) -> Fault | None:
    """The preposition at `i` with a mark or a verb behind it."""
    if words[i].lower not in _BARE or (i and (words[i].text[0].isupper() or words[i - 1].lower in (".", "или"))):
        return None  # и. о. is no preposition; с ними или без
    behind = words[i + 1]
    if words[i].text == "О" or [word.lower for word in words[i + 1 : i + 3]] == [",", "а"]:
        return None  # О, я знаю; до, а не после
    if behind.text in ",.;!?" or (behind.known and all(r.part in ("VERB", "INFN", "GRND") for r in behind.readings)):
        return words[i], None
    return None


def _all(word: Word, part: str, case: str) -> bool:
    return all(r.part == part and r.case == case for r in word.readings)


def _all_parts(word: Word, part: str) -> bool:
    return all(r.part == part for r in word.readings)
