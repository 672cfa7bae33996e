"""From a spoken sentence to one concise third-person sentence, by deletion and safe rewriting only.

Fillers go, the first person becomes the named speaker, a trailing side clause of an over-long sentence goes. Where the
first person can't be rewritten safely, or the result says what the source doesn't, the speaker's words are quoted.
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.lexicon.azerbaijani import lower as azerbaijani_lower
from briefing.summarize.people.bodies import GENITIVES_RU
from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.holders import fits
from briefing.summarize.people.offices import is_office
from briefing.summarize.people.voice import Voice, armenian_subject
from briefing.summarize.person.en import by_saying, third_person
from briefing.summarize.person.hy import before_vowel
from briefing.summarize.person.own import PERSONS, in_first_person
from briefing.summarize.turns.dateline import MONTH_HY
from briefing.summarize.turns.issuer import opens_with_body
from briefing.summarize.turns.operative import agreeing, number_of
from briefing.summarize.turns.saying import SAYING
from briefing.summarize.wording.clauses import Clause, spoken_clause
from briefing.summarize.wording.corrections import corrected
from briefing.summarize.wording.faithful import faithful, verbatim
from briefing.summarize.wording.fillers import without_fillers
from briefing.summarize.wording.form import final, quoted, told
from briefing.summarize.wording.itself import named_in_full, person_in_full
from briefing.summarize.wording.pointing import of_another
from briefing.summarize.wording.says import opinion_in, says
from briefing.summarize.wording.side_clauses import without_side_clauses
from briefing.summarize.wording.slips import mended
from briefing.summarize.wording.spoken_only import is_only_quoted
from briefing.summarize.wording.stances import own_stance

_INNER = re.compile(r"[“«\"„]([^“”«»\"„]*)[”»\"“]")
_TOGETHER = {
    "en": re.compile(
        r"\b[Ww]e(?:'ve|’ve| have)? (?:also |just |both )*(?:met|discussed|talked|spoke|spoken|covered|"
        r"agreed|sat|held|exchanged|signed|had a)\b"
    ),
    "ru": re.compile(r"\b(?:обсуди|договори|встрети|согласова|подписа|обменя)\w*ли(?:сь)?\b", re.IGNORECASE),
    "az": re.compile(
        r"\b(?:görüşmüşük|razılaşmışıq|müzakirə (?:etmişik|etdik)|görüşdük|razılaşdıq|imzalamışıq)\b", re.IGNORECASE
    ),
    "hy": re.compile(r"(?:քննարկ|պայմանավորվ|հանդիպ|համաձայն|ստորագր)\w*(?:ցինք|ել ենք)(?!\w)", re.IGNORECASE),
}
"""What two sides do together: "we" isn't the speaker's side alone."""
_ALSO = re.compile(
    r"(?:(?:also|further|moreover|accordingly|furthermore|likewise|in this (?:context|respect|regard|connection)|"
    r"to this (?:effect|end)|on this basis|также|далее|в этой связи|в этом контексте|с этой целью|"
    r"bu baxımdan|bununla əlaqədar|նաև|այս առումով|այս համատեքստում)(?:, | ))+",
    re.IGNORECASE,
)
"""What joins a decision to the one before it."""
_REASON = re.compile(r"because\s", re.IGNORECASE)
_AS_TO = re.compile(r"что(?!бы|-)\s", re.IGNORECASE)
_ECHO = re.compile(
    r"\b(?:so|nor|neither) (?:do|does|did|are|is|have|has|will|would|can|could|must|should) (?:we|i)\b"
    r"|\b(?:tell|tells|told|telling|inform|informs|informed|remind|reminds|reminded) (?:us|me)\b",
    re.IGNORECASE,
)
"""What reads badly of a third person: `and so do it`, `colleagues tell it`."""
_SEVERAL = ("Ministers", "Leaders", "Presidents", "Governments", "Members", "Chairs", "Parties")
_SEAS = re.compile(
    r"(?:Qara|Qırmızı|Aralıq|Mərmərə|Ölü|Egey|Baltik|Azov) dəniz|(?:Sakit|Hind) okean|Ağ ev|(?:Qızıl|Qırmızı) Xaç|"
    r"(?:Սև|Կարմիր|Միջերկրական|Մարմարա|Մեռյալ|Բալթիկ) ծով|Խաղաղ օվկիանոս|Կարմիր խաչ|Սպիտակ տուն"
)
"""Names whose first word is an adjective and whose second has no capital: «Qara dəniz»."""
_FUNCTION_WORDS = (
    "the a an this that these those there it in on at by for from with without of to as if when while since "
    "after before "
    "no not any all some many most both every more our their its his her under over between among about against "
    "through within across until till despite because although though while where whether unless like outside inside "
    "behind beyond above below amid they he she you who what which how only just even also still now then here less "
    "fewer around each either neither such several much few another в на с к о об по из за до от для при "
    "без это этот эта "
    "эти если когда наша наш все bu o hər heç bütün bizim այս այդ այն մեր բոլոր եթե"
)
_FUNCTION = frozenset(_FUNCTION_WORDS.split())
"""Words that are no names also in front of a capitalised word."""
_RU_ENDINGS = ("ами", "ями", "ом", "ем", "ём", "ой", "ей", "ах", "ях", "ам", "ям", "ов", "а", "у", "ы", "и", "е")
_STEM = 2
"""Letters that a noun keeps in all its cases, at least."""


def compress(sentence: str, language: str, voice: Voice, reported: bool = False, operative: bool = False) -> str:
    """The key point that a sentence makes: one sentence in its language with the speaker as subject.

    `operative`: the sentence is a decision of the speaker without a subject of its own, `Demands that …`.
    """
    clause = spoken_clause(corrected(mended(sentence, language), language), language, reported)
    words = without_side_clauses(_plain(without_fillers(clause.words, language)), language)
    if clause.words[:1].islower() and clause.words[1:] == words[1:]:
        words = clause.words  # what a reporter writes small, «inspektor Rzayev», is no name
    if _REASON.match(words) and not _REASON.match(clause.words):
        words = clause.words  # the reason needs what it is the reason for
    if clause.manner == "predicate" and clause.words[:1].islower():
        words = words[:1].lower() + words[1:]
    opinion = opinion_in(sentence, clause.words, language) if reported else ""
    point = _decides(words, language, voice) if operative else None
    if point is None and reported and clause.manner in ("indirect", "report") and _is_whole(clause.words, sentence):
        who, subject = voice.speaker, voice.subject(language)
        full = None if voice.body else person_in_full(words, who.name, subject, language, who.role)
        point = final(full, language) if full else None
    point = point or _rewritten(replace(clause, words=words, opinion=opinion), language, voice)
    about = (voice.speaker.name, voice.speaker.role, voice.group)
    if point is not None and faithful(point, sentence, language, about):
        return point
    if reported and clause.manner != "direct" and not in_first_person(_INNER.sub("", words), language):
        return told(words, sentence, language, voice.speaker.name)
    if not verbatim(words, sentence):
        words = " ".join(sentence.split())
    return quoted(words, language, voice.speaker.name)


def _is_whole(clause: str, sentence: str) -> bool:
    """Whether a clause is its sentence, from which no attribution was taken."""
    return clause.rstrip(" .։") == " ".join(sentence.split()).rstrip(" .։")


def _rewritten(clause: Clause, language: str, voice: Voice) -> str | None:
    """The point in the third person, None where the words have to be quoted."""
    words, name = clause.words, voice.subject(language)
    if clause.manner == "predicate":
        lowered = _lowered(words, language, voice) if language == "az" else words[:1].lower() + words[1:]
        return final(f"{name} {lowered}", language) if lowered else None
    if name and clause.predicate and _means(clause.subject, voice):
        return final(before_vowel(name, clause.predicate), language)
    if clause.manner == "direct" and is_only_quoted(_INNER.sub("", words), language):
        return None
    own = _own_subject(clause.attributed or words, name, language, voice)
    if own is not None and not in_first_person(own, language):
        return final(own, language)
    if clause.manner == "report":
        return None
    if in_first_person(words if clause.manner == "direct" else _INNER.sub("", words), language):
        if not name:
            return None
        return _in_third_person(words, name, language, voice)
    if not name:
        return final(words, language)
    return _said(words, name, language, voice, clause.manner == "indirect", clause.opinion)


def _means(subject: str, voice: Voice) -> bool:
    """Whether a pronoun, or an office that the speaker is known to hold, stands for the speaker."""
    return subject == "նա" or (voice.speaker.role != "" and fits(subject, voice.speaker.role))


def _decides(words: str, language: str, voice: Voice) -> str | None:
    """A decision with the body that takes it as subject: `The Council demands that …`; None without a body."""
    name = voice.subject(language)
    if not name:
        return None
    plural = voice.plural or (language != "en" and number_of(words, language) == "many")
    decides = agreeing(_ALSO.sub("", words), language, plural)
    lowered = _lowered(decides, language, voice) if language == "az" else decides[:1].lower() + decides[1:]
    return final(f"{name} {lowered}", language) if lowered else None


def _said(words: str, name: str, language: str, voice: Voice, reported: bool = False, opinion: str = "") -> str | None:
    """The clause behind the speaker's name and a verb of saying."""
    lowered = _lowered(words, language, voice)
    if lowered is None or (language == "en" and _REASON.match(lowered)):
        return None
    if language == "ru" and _AS_TO.match(words):
        return None  # «заявляет, что что касается …»
    if not reported and of_another(words, language, voice.body):
        return None  # it stands for somebody else
    declared = own_stance(words, name) if reported and voice.plural and language == "en" else None
    if declared is not None:
        return final(declared, language)
    return final(says(name, lowered, language, voice.plural, reported, opinion), language)


def _in_third_person(words: str, name: str, language: str, voice: Voice) -> str | None:
    """A clause in the first person with the speaker, or what "we" stands for, as subject."""
    if any(in_first_person(inner, language) for inner in _INNER.findall(words)):
        return None  # somebody else's first person
    if not voice.body and _TOGETHER.get(language, _TOGETHER["en"]).search(words):
        return None  # "we" are the two who met
    if language == "en" and _ECHO.search(words):
        return None
    if language == "en":
        group = voice.group or (name if by_saying(words) else "")
        rewritten = third_person(words, name, voice.pronoun, group, voice.plural)
        if rewritten is None:
            return None
        if rewritten.casefold().startswith((f"{name} ".casefold(), f"{name}'".casefold())):
            return final(rewritten, language)
        return _said(rewritten, name, language, voice)
    if voice.plural or language not in PERSONS:
        return None
    person = PERSONS[language]
    words = person.with_country(words, f"{voice.speaker.name} {voice.speaker.role}")
    if not person.has_own_person(words):
        return _said(words, name, language, voice)

    def lower(rest: str) -> str | None:
        return _lowered(rest, language, voice)

    own = person.third_person(words, name, voice.body, lower)
    if own is not None:
        return final(own, language)
    if voice.body or not voice.group or person.SPEAKS_ALONE.search(words):
        return None
    group = armenian_subject(voice.group) if language == "hy" else voice.group
    shared = person.third_person(words, group, True, lower)
    return _said(shared, name, language, voice) if shared else None


def _own_subject(words: str, name: str, language: str, voice: Voice) -> str | None:
    """The clause itself where its subject is the speaker: `The Ministry condemns …` in the ministry's own statement."""
    bare = voice.speaker.name
    if not bare:
        return None
    if not voice.body:
        himself = re.match(rf"(?:Сам|Сама|Сами) {re.escape(bare.split()[-1])}(?= )", words)
        if himself and SAYING["ru"].search(words):  # «Сама Алиева в беседе с агентством это опровергла»
            return f"{name}{words[himself.end() :]}"
        front, found, _ = words[:120].partition(bare)
        titled = all(_of_office(word) or word[:1].isupper() for word in front.split())
        brief = len(front.split()) <= 7 and not re.search(r"[,;:“«\"–—](?! $)", front)
        return words if found and (titled or brief) else None
    plain = words[4:] if words.startswith("The ") else words
    parts = bare.split()
    if plain.casefold().startswith(bare.casefold()):
        return words
    for first in range(1, len(parts) if language in ("az", "hy") else 1):
        tail = " ".join(parts[first:])
        if len(parts) - first > 1 and plain.casefold().startswith(tail.casefold()):
            return f"{name}{plain[len(tail) :]}"
    if language == "ru" and plain.casefold().startswith(parts[0].casefold() + " ") and voice.plural:
        return f"{name}{words[len(parts[0]) :]}"
    itself = named_in_full(words, bare, name, language)
    if itself:
        return itself
    many = next((part for part in parts if part in _SEVERAL), "") if language == "en" else ""
    if many and words.startswith(f"The {many} "):
        return f"{name}{words[4 + len(many) :]}"
    if (
        language == "en"
        and words.startswith(f"The {parts[0]} ")
        and len(plain.split()) > 1
        and plain.split()[1].islower()
    ):
        return f"{name}{words[4 + len(parts[0]) :]}" if plain.split()[1] not in ("of", "for") else words
    return words if opens_with_body(words, language) else None


def _of_office(word: str) -> bool:
    """Whether a word in front of a name belongs to the office."""
    return is_office(word) or is_country(word) or word in ("of", "the", "The", "for")


def _plain(words: str) -> str:
    """Without a list marker in front."""
    return re.sub(
        r"^(?:[-–—•*]|\(?(?:[a-zа-я]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}\.|"
        r"\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+[^\W\d_a-zа-яёա-ևəğıöüçş]))\s+",
        "",
        words,
    )


def _is_common_ru(word: str, following: str, voice: Voice) -> bool:
    """Whether a Russian word in front of a body, `following`, is the case of a common noun: «Бортом Министерства …»."""
    plain = following.strip(",.")
    if not (plain.isupper() or plain.lower() in GENITIVES_RU):
        return False
    stems = [word[: -len(end)] for end in _RU_ENDINGS if word.endswith(end) and len(word) - len(end) > _STEM]
    return any(voice.is_name(stem + end) is False for stem in stems[:1] for end in ("", "а", "о", "ь", "я", "е"))


def _lowered(words: str, language: str, voice: Voice) -> str | None:
    """The clause as it goes on after "says": its first letter lower-case unless the word is a name; None if unsure."""
    first = re.match(r"[\w'’.-]+", words)
    if first is None or not words[:1].isupper():
        return words
    if _SEAS.match(words):
        return words
    word = first.group().rstrip(".")
    if (word.isupper() and len(word) > 1) or re.search(r"\d", word):
        return words
    following = words[len(word) :].split()[:1]
    name = False if re.fullmatch(MONTH_HY, word, re.IGNORECASE) else voice.is_name(word)
    capital = bool(following) and following[0][:1].isupper()
    title = capital and language in ("en", "az") and not is_country_name(following[0].strip(",."))
    function = word.lower() in _FUNCTION and not (word == "Under" and following[0:1] == ["Secretary"])
    if name is None and language == "ru" and capital and _is_common_ru(word, following[0], voice):
        name = False
    if name is None or (title and not name and not function):
        return words if capital else None  # the first word of a name of several words, or a word never seen
    small = azerbaijani_lower(word) if language == "az" else word.lower()
    return words if name else small + words[len(word) :]
