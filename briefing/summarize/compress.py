"""From a spoken sentence to one concise third-person sentence, by deletion and safe rewriting only.

Fillers go, the first person becomes the named speaker, a trailing side clause of an over-long sentence goes. Where the
first person can't be rewritten safely the speaker's words are quoted: nothing is added that the source doesn't say.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing.document import Speaker
from briefing.summarize.clauses import spoken_clause
from briefing.summarize.fillers import without_fillers
from briefing.summarize.offices import starts_with_office
from briefing.summarize.person import FIRST_PERSON, third_person

LONGEST = 34
"""Words of a key point from which side clauses are cut."""

_SAYS = {
    "en": "{name} says {clause}",
    "ru": "{name} заявляет, что {clause}",
    "az": "{name} bildirir ki, {clause}",
    "hy": "{name} հայտարարում է, որ {clause}",
}
_QUOTES = {
    "en": "{name}: “{clause}”",
    "ru": "{name}: «{clause}»",
    "az": "{name}: “{clause}”",
    "hy": "{name}․ «{clause}»",
}
_OWN = {
    "en": FIRST_PERSON,
    "ru": re.compile(
        r"\b(?:я|мы|мне|меня|мной|нам|нас|нами|мой|моя|моё|мое|моего|моей|мою|мои|моих|наш|наша|наше|нашего|нашей|нашу|наши|наших|"
        r"нашим|нашими|нашему)\b|\b\w{2,}(?:аем|яем|уем|юем|еем|ием|дим|жим|зим|сим|тим|лим|рим|ним|вим|мим|бим|пим|шим|чим|щим|дём|дем|рём|"
        r"жём|чём|нём|тём|лём|ваю|яю|ую|аю|ею|лю|жу|шу|чу|щу|рассчитываем)(?:ся|сь)?\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"\b(?:mən|mənim|mənə|məni|biz|bizim|bizə|bizi|bizdə|bizdən|ölkəmiz\w*|xalqımız\w*|dövlətimiz\w*|öz\w*müz\w*)\b|"
        r"\b\w{2,}(?:ırıq|irik|uruq|ürük|arıq|ərik|acağıq|əcəyik|mışıq|mişik|muşuq|müşük|ırıq|dıq|dik|duq|dük|malıyıq|məliyik|yıq|yik|yuq|yük|"
        r"ıram|irəm|uram|ürəm|aram|ərəm|acağam|əcəyəm|mışam|mişəm|dım|dim|dum|düm)\b",
        re.IGNORECASE,
    ),
    "hy": re.compile(
        r"(?<!\w)(?:ես|իմ|ինձ|մենք|մեր|մեզ|մեզնից|եմ|ենք|էի|էինք|չեմ|չենք)(?!\w)|\w{2,}(?:ենք|անք|ինք|եցի|ացի|եցինք|ացինք)(?!\w)",
        re.IGNORECASE,
    ),
}
_SIDE = {
    "en": re.compile(r"(?:,? [–—] |; |, (?:which|because|since|and|so|while|as) )"),
    "ru": re.compile(r"(?: [–—] |; |, (?:котор\w+|потому|поскольку|причём|а также|при этом) )"),
    "az": re.compile(r"(?: [–—] |; |, (?:çünki|habelə|həmçinin) )"),
    "hy": re.compile(r"(?: [–—] |; |, (?:որը|որոնք|քանի որ|իսկ|ինչպես նաև) |՝ )"),
}
_FUNCTION = frozenset(
    "the a an this that these those there it in on at by for from with without of to as if when while since after before "
    "no not any all some many most both every more our their its his her в на с к о об по из за до от для при без это этот эта "
    "эти если когда наша наш все bu o hər heç bütün bizim այս այդ այն մեր բոլոր եթե".split()
)
"""Words that are no names also in front of a capitalised word."""
_VOWELS = "աեէըիոօւ"


@dataclass(frozen=True, slots=True)
class Voice:
    """How a speaker is referred to. `pronoun`: he, she or they; `group`: what "we" stands for, empty if unknown;
    `article`: the document writes the name with "the";    `familiar`: lower-case words of the document, `proper`: words that it always writes with a capital."""

    speaker: Speaker
    pronoun: str = "they"
    group: str = ""
    article: bool = False
    is_name: Callable[[str], bool | None] = lambda word: None


def compress(sentence: str, language: str, voice: Voice, reported: bool = False) -> str:
    """The key point that a sentence makes: one sentence in its language with the speaker as subject."""
    clause = spoken_clause(sentence, language, reported)
    words = _shortened(_plain(without_fillers(clause.words, language)), language)
    name = _subject(voice, language)
    if clause.manner == "predicate":
        return _final(f"{name} {words[:1].lower()}{words[1:]}", language)
    said = words
    if clause.manner == "direct" and _OWN.get(language, _OWN["en"]).search(words):
        rewritten = third_person(words, name, voice.pronoun, voice.group) if language == "en" else None
        if rewritten is None:
            return _quoted(words, language, name)
        if rewritten.startswith((f"{name} ", f"{name}'")):
            return _final(rewritten, language)
        words = rewritten
    lowered = _lowered(words, language, voice)
    if not name:
        return _final(words, language)
    if lowered is None:
        return _quoted(said, language, name)
    subject = _armenian_article(name) if language == "hy" else name
    return _final(_SAYS.get(language, _SAYS["en"]).format(name=subject, clause=lowered), language)


def _subject(voice: Voice, language: str) -> str:
    """The speaker's name; an English office or body takes its article."""
    name = voice.speaker.name
    if (
        language == "en"
        and name
        and not name.startswith(("The ", "the "))
        and (voice.article or starts_with_office(name))
    ):
        return f"The {name}"
    return name


def _plain(words: str) -> str:
    """Without a list marker in front."""
    return re.sub(r"^(?:[-–—•*]|\d{1,2}[.)])\s+", "", words)


def _shortened(words: str, language: str) -> str:
    """An over-long sentence loses what follows the last side clause that leaves at least a third of it."""
    if len(words.split()) <= LONGEST or language not in _SIDE:
        return words
    cuts = [match.start() for match in _SIDE[language].finditer(words)]
    for cut in sorted(cuts, reverse=True):
        head = words[:cut]
        if 10 <= len(head.split()) <= LONGEST and _balanced(head):
            return head + ("։" if language == "hy" else ".")
    return words


def _balanced(words: str) -> bool:
    return all(words.count(left) == words.count(right) for left, right in ("()", "“”", "«»"))


def _lowered(words: str, language: str, voice: Voice) -> str | None:
    """The clause as it goes on after "says": its first letter lower-case unless the word is a name; None if unsure."""
    first = re.match(r"[\w'’.-]+", words)
    if first is None or not words[:1].isupper():
        return words
    word = first.group()
    if (word.isupper() and len(word) > 1) or re.search(r"\d", word):
        return words
    following = words[len(word) :].split()
    name = voice.is_name(word)
    if name is None or (following and following[0][:1].isupper() and not name and word.lower() not in _FUNCTION):
        # the first word of a name of several words, or a word never seen
        return words if following and following[0][:1].isupper() else None
    return words if name else word.lower().replace("i̇", "i") + words[len(word) :]


def _armenian_article(name: str) -> str:
    """A name with the definite article that an Armenian subject takes; abbreviations take it with a hyphen."""
    if name.isupper() or name.split()[-1].isupper():
        return f"{name}-ն"
    return name + ("ն" if name[-1:].lower() in _VOWELS else "ը")


def _quoted(words: str, language: str, name: str) -> str:
    words = words.rstrip(" .։,;:–—")
    if not name:
        return _final(words, language)
    inner = re.sub(r"[“”\"]", "'", words) if language in ("en", "az") else words.replace("«", "„").replace("»", "“")
    return _QUOTES.get(language, _QUOTES["en"]).format(name=name, clause=inner) + ("։" if language == "hy" else ".")


def _final(words: str, language: str) -> str:
    """One sentence: capital first, one full stop at the end."""
    words = re.sub(r"\s+", " ", words).strip().rstrip(" .։,;:–—!")
    if words.endswith(("?", "՞")):
        return words
    return words[:1].upper() + words[1:] + ("։" if language == "hy" else ".")
