"""What a personal name looks like in running text, and its nominative in the four languages.

Russian inflects given name and surname, Azerbaijani and Armenian add case endings and articles to the surname.
"""

from __future__ import annotations

import re

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶĹĽŁŃŇŐŌŘŚŠŞŢŤŪŮŰŹŻŽƏİА-ЯЁԱ-Ֆ"
"""Capital letters, for a character class."""
_PARTICLES_WORDS = "de da di du dos van von der den bin ibn al el la le ter"
PARTICLES = frozenset(_PARTICLES_WORDS.split())
"""Small words inside names."""
_INITIALS = rf"(?:[{UPPER}][a-zа-яёա-ֆ]?\.){{1,3}}"
_TITLE = r"(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|Amb|MR|MS|MRS|DR)\."
_WORD = rf"[{UPPER}][\w'’-]*"
_PART = rf"(?:{_TITLE}|{_INITIALS}(?:{_WORD})?|{_WORD})"
PERSON = rf"{_PART}(?:[ \u00a0](?:{_PART}|{'|'.join(sorted(PARTICLES))})(?!\w)){{0,5}}"
"""Pattern of a run of capitalised words, initials and particles, at most six."""

_WOMEN_WORDS = (
    "мари анн елен ольг наталь натали татьян светлан ирин екатерин юли анастаси галин людмил марин "
    "надежд вер нин оксан алл ларис виктори дарь ксени полин софь софи диан карин эльвир гульнар айгул айнур наир "
    "маргарит кристин "
    "урсул ангел анжел аннален аннален каринэ джорджи ка камал кристалин сахиб лейл фарид айнур эвик дженнифер зар "
    "тамар ев жанн инн лиди алис вероник роз ульян алин ал алён ален агнес шарлотт мирослав саломе эк елизавет"
)
_WOMEN = frozenset(_WOMEN_WORDS.split())
_EITHER_WORDS = "александр валентин евгени валери"
_EITHER = frozenset(_EITHER_WORDS.split())
_MEN_A_WORDS = "никита илья лука фома кузьма мустафа саша миша данила гаврила абдулла иса муса"
_MEN_A = frozenset(_MEN_A_WORDS.split())
_RU_SURNAME = re.compile(r"(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е)$")
_HY_SURNAME = re.compile(r"(յան|յանց|.ով|.եվ|և)(?:ը|ն|ի|ին|ից|ով)$|(ովա|եվա)(?:ն|յի|յին|յից)$|([^աեէըիոօւ])(?:ը|ն)$")
_HY_OTHER = re.compile(r"(?:յի|յին|յից|ին|ից|ով|ի|ն)$")
_AZ_SURNAME = re.compile(
    r"(ov|ev|yan|in)(?:[ıiuü]n|d[aə]n?|l[aə]|[ıiuü])$|(ov|ev)[aə]$|(ova|eva|adə|oğlu|lı|li|lu|lü)(?:n[ıiuü]n?|"
    r"d[aə]n?|y[aə])$"
)
_AZ_OTHER = re.compile(r"['’]?(?:n?[ıiuü]n|d[aə]n?|y?[aə]|n?[ıiuü])$")
_POSSESSIVE = re.compile(r"['’]s?$")


def nominative(name: str, language: str, vocabulary: frozenset[str] = frozenset(), *, genitive: bool = False) -> str:
    """A personal name in the nominative without article.

    `vocabulary`: capitalised words of the document, by which an ending is told from a stem; `genitive`: the name is
    known to stand in the genitive («заявление С.В. Лаврова»).
    """
    words = [_POSSESSIVE.sub("", word) for word in name.split()]
    if not words:
        return name
    if language == "ru":
        return " ".join(_russian(words, vocabulary, genitive))
    if language == "hy":
        words[-1] = _stripped(words[-1], _HY_SURNAME, _HY_OTHER, vocabulary)
    elif language == "az":
        woman = words[-1].endswith(("ova", "eva")) and not genitive
        if not (woman and words[-1][:-1] not in vocabulary):
            words[-1] = _stripped(words[-1], _AZ_SURNAME, _AZ_OTHER, vocabulary)
    return " ".join(words)


def name_key(word: str, language: str, vocabulary: frozenset[str] = frozenset()) -> str:
    """What the mentions of a surname share: lower case, no article, no case ending."""
    plain = (
        nominative(word.strip(".,՝՛"), language, vocabulary)
        .split(".")[-1]
        .strip()
        .lower()
        .replace("i̇", "i")
        .replace("ё", "е")
    )
    if language == "az":
        return re.sub(r"(?<=[oe]v)[aə]$", "", plain)
    if language == "ru" and len(plain) > 4:
        return (
            re.sub(r"(?:ского|скому|ским|ском|ская|ской|скую|ский)$", "ск", plain)
            if "ск" in plain[-5:]
            else re.sub(r"(?:ого|ому|ым|ом|ем|ой|ою|ую|а|у|е|ы|я|ю)$", "", plain)
        )
    return plain


def _stripped(word: str, sure: re.Pattern[str], likely: re.Pattern[str], vocabulary: frozenset[str]) -> str:
    """Without a case ending: one that the surname's form tells, else one whose stem the document has too."""
    bare = sure.sub(lambda match: next(filter(None, match.groups()), ""), word)
    if bare != word:
        return bare
    bare = likely.sub("", word)
    return bare if len(bare) > 2 and (bare in vocabulary or f"{bare}ը" in vocabulary) else word


def _russian(words: list[str], vocabulary: frozenset[str], genitive: bool) -> list[str]:
    given, surname = words[:-1], words[-1]
    spelled = [word for word in given if "." not in word]
    prefix, surname = (
        (surname.rsplit(".", 1)[0] + ".", surname.rsplit(".", 1)[1]) if "." in surname.strip(".") else ("", surname)
    )
    if prefix:
        given = [*given, prefix]
    if not spelled:
        return [*given, _bare_surname(surname, vocabulary, genitive)]
    if _woman(spelled[0], surname, vocabulary, genitive):
        return [*[_woman_given(word) for word in given], _woman_surname(surname)]
    if _declined(spelled[0]):
        return [*[_man_given(word) for word in given], _man_surname(surname, spelled[0])]
    return [*given, surname]


def _bare_surname(surname: str, vocabulary: frozenset[str], genitive: bool) -> str:
    """A surname with initials or alone: only its own form and the document tell its case."""
    if re.search(r"(?:ов|ев|ёв|ин|ын)ой$|ской$", surname):
        return _woman_surname(surname)
    man = _man_surname(surname)
    if man != surname and (genitive or man in vocabulary):
        return man
    return surname


def _woman(given: str, surname: str, vocabulary: frozenset[str], genitive: bool) -> bool:
    """Whether a given name, in any case, is a woman's; «Александра» may be either, the surname tells."""
    stem = re.sub(r"(?:ой|ей|ою|ею|[аыеуюяиь])$", "", given.lower())
    if stem in _EITHER and given.endswith(("а", "я")):
        man = _man_surname(surname, given)
        womans = re.search(r"(?:ов|ев|ёв|ин|ын)а$|ская$", surname) is not None
        return not (man != surname and (genitive or man in vocabulary or not womans))
    return stem in _WOMEN or (stem in _EITHER and given.endswith(("ы", "ой", "ии")))


def _declined(given: str) -> bool:
    """Whether a man's given name stands in an oblique case."""
    return (given.lower() not in _MEN_A and given[-1:] in "аяуюеы" and len(given) > 3) or (
        given.endswith(("ом", "ем", "ём")) and len(given) > 5
    )


def _swap(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for old, new in endings:
        if word.endswith(old) and len(word) > len(old) + 1:
            return word[: len(word) - len(old)] + new
    return word


def _woman_given(name: str) -> str:
    if "." in name:
        return name
    return _swap(
        name,
        (
            ("ией", "ия"),
            ("ии", "ия"),
            ("ию", "ия"),
            ("ьи", "ья"),
            ("ью", "ья"),
            ("ги", "га"),
            ("ой", "а"),
            ("ы", "а"),
            ("у", "а"),
            ("е", "а"),
        ),
    )


def _woman_surname(surname: str) -> str:
    if re.search(r"(?:ов|ев|ёв|ин|ын)(?:ой|у)$", surname):
        return re.sub(r"(?:ой|у)$", "а", surname)
    return re.sub(r"(?:ской|скую)$", "ская", surname)


def _man_given(name: str) -> str:
    if "." in name:
        return name
    endings = (
        ("ьевича", "ьевич"),
        ("вича", "вич"),
        ("ию", "ий"),
        ("ия", "ий"),
        ("ием", "ий"),
        ("еем", "ей"),
        ("ею", "ей"),
        ("ея", "ей"),
        ("аем", "ай"),
        ("аю", "ай"),
        ("ая", "ай"),
        ("оря", "орь"),
        ("орю", "орь"),
        ("авла", "авел"),
        ("авлу", "авел"),
        ("ём", "ь"),
        ("ом", ""),
        ("ем", ""),
        ("а", ""),
        ("у", ""),
        ("е", ""),
    )
    return _swap(name, endings)


def _man_surname(surname: str, given: str = "") -> str:
    """A man's surname in the nominative; its ending must be of the case that the given name stands in."""
    if re.search(r"ск(?:ого|ому|им|ом)$", surname):
        return re.sub(r"(?:ого|ому|им|ом)$", "ий", surname)
    if _RU_SURNAME.search(surname):
        return re.sub(r"(?:а|у|ым|е)$", "", surname)
    cases = {"а": "а", "я": "а", "у": "у", "ю": "у", "м": "ом|ем", "е": "е"}
    ending = cases.get(given[-1:], "а|ом|ем")
    if len(surname) > 4 and not surname.endswith(("ко", "ова", "ева")):
        return re.sub(rf"(?<=[^аеёиоуыэюяьй])(?:{ending})$", "", surname)
    return surname
