"""What a personal name looks like in running text, and its nominative in the four languages.

Russian inflects given name and surname, Azerbaijani and Armenian add case endings and articles to the surname.
"""

from __future__ import annotations

import re

from briefing.summarize.people.names_ru import russian

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶĹĽŁŃŇŐŌŘŚŠŞŢŤŪŮŰŹŻŽƏİА-ЯЁԱ-Ֆ"
"""Capital letters, for a character class."""
_PARTICLES_WORDS = (
    "de da di du dos das do del della van von der den bin ibn al el la le ter ten y "
    "фон ван дер ден бен бин ибн аль эль де да ди дос "
    "fon əl bən "
    "ֆոն վան դեր դե բին իբն ալ էլ"
)
PARTICLES = frozenset(_PARTICLES_WORDS.split())
"""Small words inside names."""
_OPENING_PARTICLES = r"(?:von|van|der|den|del|bin|ibn|fon|фон|ван|дер|ден|бен|бин|ибн|ֆոն|վան|դեր|բին|de|де|դե)"
"""Those that a surname alone may begin with: `von der Leyen said`."""
_ARTICLES = r"(?:al|el|as|ar|az|ash|əl|əs|ər|əd|ül|аль|эль|ас|аш|ад|эд|ар|ан|ат|аз|абу|бен|ալ|էլ|աս|ան|իբն)"
"""Those that a hyphen joins to the surname: `al-Amin`."""
_INITIALS = rf"(?:[{UPPER}][a-zа-яёա-ֆ]?\.){{1,3}}"
_TITLE = (
    r"(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|Amb|Sec|Adm|Pres|MR|MS|MRS|DR|"
    r"Det|Sgt|Supt|Insp|Cpl|Cmdr|Cllr|Rev)\."
)
_WORD = rf"(?:{_ARTICLES}-)?[{UPPER}][\w'’-]*"
_PART = rf"(?:{_TITLE}|{_INITIALS}(?:{_WORD})?|{_WORD})"
_RUN = (
    rf"(?:{_OPENING_PARTICLES} ){{0,2}}{_PART}"
    rf"(?:[ \u00a0](?:{_PART}|{'|'.join(sorted(PARTICLES))})(?!\w))"
)
PERSON = rf"{_RUN}{{0,8}}"
"""Pattern of a run of capitalised words, initials and particles, at most nine."""
HEADING = rf"{_RUN}{{0,24}}"
"""The same, as long as headings in title case are."""
_ARTICLE = re.compile(rf"{_ARTICLES}-", re.IGNORECASE)

_HY_SURNAME = re.compile(
    r"(յան|յանց|.ով|.եվ|և)(?:ը|ն|ի|ին|ից|ով)$|(ովա|եվա|ձե|զադե|շվիլի)(?:ն|յի|յին|յից|ի|ին|ից)$|([^աեէըիոօւ])(?:ը|ն)$"
)
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
    if _ARTICLE.match(words[0]) and words[0][:1].islower():
        words[0] = words[0][:1].upper() + words[0][1:] if len(words) > 1 else words[0]
    if language == "ru":
        return " ".join(russian(words, vocabulary, genitive))
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
    plain = _ARTICLE.sub("", plain, count=1) if _ARTICLE.match(plain) else plain
    if language == "az":
        return re.sub(r"(?<=[oe]v)[aə]$", "", plain)
    if language == "ru" and len(plain) > 3:
        return (
            re.sub(r"(?:ского|скому|ским|ском|ская|ской|скую|ский)$", "ск", plain)
            if "ск" in plain[-5:]
            else re.sub(r"(?:ого|ому|ым|ом|ем|ой|ою|ую|а|у|е|ы|я|ю|(?<=ь)и|ь|й)$", "", plain)
        )
    return plain


def is_particle(word: str) -> bool:
    """Whether a word is a small one inside names, or begins with one: `von`, `al-Amin`."""
    return word.lower() in PARTICLES or _ARTICLE.match(word) is not None


def is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital, also behind an article that a hyphen joins: `al-Masri`."""
    article = _ARTICLE.match(word)
    return word[:1].isupper() or (article is not None and word[article.end() :][:1].isupper())


def without_particles(words: list[str]) -> list[str]:
    """The words of a name without the particles that stand alone."""
    return [word for word in words if word.lower() not in PARTICLES]


def _stripped(word: str, sure: re.Pattern[str], likely: re.Pattern[str], vocabulary: frozenset[str]) -> str:
    """Without a case ending: one that the surname's form tells, else one whose stem the document has too."""
    for length in (1, 2, 3):
        bare = word[:-length]
        if len(bare) > 2 and likely.fullmatch(word[-length:]) and _stem_known(bare, word, vocabulary):
            return bare
    return sure.sub(lambda match: next(filter(None, match.groups()), ""), word)


def _stem_known(bare: str, word: str, vocabulary: frozenset[str]) -> bool:
    """Whether the document has a stem without ending, or with another article or ending after its vowel."""
    endings = ["", "ը", "ն", *(("ի", "յի") if bare[-1] in "աեիոօւ" else ())]
    forms = [stem + ending for stem in {bare, bare.split("-")[-1]} for ending in endings]
    return any(form in vocabulary for form in forms if form not in (word, word.split("-")[-1]))
