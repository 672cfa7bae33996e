"""Armenian clauses that agreement or the verb shows to be broken, though not how to mend them.

Source: Dum-Tragut, "Armenian: Modern Eastern Armenian", 2009, chapters 2.5 (verb), 3.1 (agreement), 3.5 (clauses).
"""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.translate.grammar.armenian_verbs import AUXILIARIES, finite, plural

_CLAUSE = re.compile(r"[,։;:՝«»()—–․.?!]")
_WORD = re.compile(r"[^\W\d_]+")
_LINKS = re.compile(
    r"(?<!\w)(?:և|ու|կամ|բայց|որ\w*|թե|երբ|ինչ\w*|իսկ|եթե|քան|այլ|պետք|մինչ\w*|ով|ում|ովքեր|սակայն|նախքան|հենց|ապա"
    r"|որպես|իբրև|ոչ|նաև|բացի|ներառյալ|դեպի|քանի|այնպես|հետո|կա|կան)(?!\w)",
    re.IGNORECASE,
)
"""What joins clauses or nouns, or else lets a noun stand beside the subject in the same case."""
_SPAN = re.compile(
    r"(?:օր|տարի|ամիս|շաբաթ|ժամ|րոպե|վայրկյան|գիշեր|անգամ|դար|տասնամյակ|պահ|երեկո)(?:եր|ներ)?(?:ը|ն|ի|ին|ից|վա|ում)?"
)
_NON_FINITE = re.compile(r"(?:ող|ած)(?:ներ\w*|ը|ն|ի|ին|ից|ով)?$|(?:ելու|ալու|ելիս|ալիս|ել|ալ|ելը|ալը|ելով|ալով|յալ)$")
_PASSIVE = re.compile(
    r"(?!հրաժար|պարտավոր|նվիր|զբաղ|բռնվ|ձգտ|վերած|պատրաստվ|պայմանավոր|կոչվ|անվանվ|համարվ|ճանաչվ)"
    r"(?!\w*(?:գրա|գո|հաշ|կռ|ցա|առա|խռո|վա|թ)վ(?:ում|ել)$)[ա-և]{2,}վ(?:ում|ել)"
)
"""Passives, without the verbs that take a noun besides and the active ones whose root ends in վ."""
_HAPPENS = re.compile(
    r"(?:հայտնաբեր|ձերբակալ|սպան|կառուց|հրապարակ|կազմակերպ|ստեղծ|ստորագր|տեղակայ|բաց|անցկաց|գտն|լս|առգրավ|պահ|ցուցադր"
    r"|սահման|օգտագործ|վաճառ|արձակ|կիրառ|տեղադր|կատար)վ(?:ում|ել)"
)
_DEFINITE_MANY = re.compile(r"[ա-և]+ներ[ըն]")
_DEFINITE_ONE = re.compile(r"[ա-և]+[բգդզթժլխծկհձղճմյնչպջռսվտրցփքֆ]ը")
_MANY = re.compile(r"(?:ներ|եր|ներն|երն|ներս|ները|երը|իկ|այք|անք|ոնք)$")
_SEVERAL = re.compile(
    r"\d|(?<!\w)(?:մի|երկու|երեք|չորս|հինգ|վեց|յոթ|ութ|ինը|տաս|քսան|հարյուր|հազար|միլիոն|մաս|կես|երրորդ|բոլոր|շատ|մյուս"
    r"|ոմանք|հետ|մեկ|այլ|դրանք|իրենք|մարդիկ|\w+ինը|\w+սունը)\w*"
)
_THIRD = {"է", "էր", "չի", "չէր", "չէ"}
_OWN = {
    "ես": {"եմ", "էի", "չեմ", "չէի"},
    "մենք": {"ենք", "էինք", "չենք", "չէինք"},
    "դուք": {"եք", "էիք", "չեք", "չէիք"},
    "նա": {"է", "էր", "չէ", "չի", "չէր"},
    "նրանք": {"են", "էին", "չեն", "չէին"},
}
_OPENERS = frozenset({"որ", "և", "բայց", "եթե", "երբ", "թե", "իսկ", "որովհետև"})
_AUX = r"(?:է|են|էր|էին)"
_INDICATIVE = re.compile(
    rf"(?<!\w)(?:չ?պետք (?:է|էր)|կարող {_AUX}|թող|որպեսզի|նախքան) "
    rf"(?:[ա-և]+(?<!լը) ){{0,3}}?[ա-և]+(?:ում|ել) {_AUX}(?!\w)"
)
_WISHED = re.compile(
    r"(?<!\w)(?:ուզում|ցանկանում|պահանջում|պահանջել|խնդրում|խնդրել|հորդորում|հորդորել|առաջարկում|առաջարկել)"
    r" (?:է|են|էր|էին|եմ|ենք), որ ([^,։;՝«»․]*)[,։]"
)
"""What is wished for stands in the subjunctive."""
_FACT = re.compile(rf"[ա-և](?:ում|ել) {_AUX}(?!\w)|(?<!\w){_AUX} [ա-և]+(?:ում|ել)(?!\w)")
_MUST = re.compile(r"(?:[ա-և]+[^\Wաեէիոու]ը|[ա-և]+ներն) չ?պետք (?:է|էր) (.*)")
_TWICE_THERE = re.compile(r"(?<!\w)չ?(?:կա|կան) (?:[ա-և]+ ){0,2}(?:կա|կան|է|են)(?=[։,])")
_NOBODY = re.compile(r"(?<!\w)(?:ոչ ոք\w*|ոչինչ\w*|երբեք|ոչ մի|ոչ մեկ\w*)(?!\w)")
_NOT = re.compile(r"(?<!\w)(?:չ\w+|առանց|ոչ(?! մի| ոք| մեկ)|ան\w+|ո՛չ)(?!\w)")
_IS = re.compile(r"(?<!\w)(?:է|են|էր|էին|ենք|եմ)(?!\w)")
_EACH_MANY = re.compile(
    r"(?<!\w)(?:յուրաքանչյուր|ոչ մի|որևէ|ամեն մի|մի) (?:[ա-և]+(?:ական|ային) )?"
    r"([ա-և]{2,}ներ)(?:ը|ն|ի|ին|ից|ով|ում)?(?!\w)"
)
_DESPITE = re.compile(
    r"(?<!\w)(?:չնայած|հակառակ|ըստ|շնորհիվ|ընդդեմ|հօգուտ|ի պատասխան|ի տարբերություն) "
    r"(?:[ա-և]*(?:ի|ական|ային|ու|իր|նոր|ոտ) ){0,4}[ա-և]+[^\Wաեէիոուն](?<!ոջ)(?<!որ)(?<!օր)(?<!եր)ը(?=[՝,։])"
)
_TWICE_MINE = re.compile(r"(?<!\w)(?:իմ|քո) [ա-և]{3,}(?:այր|եր|ույր|որդ[ին]|կին|տղա|տուն|երկիր|խոսք|աղջիկ)[սդ](?!\w)")
_GOVERNED = re.compile(
    r"(?:հրաժարվ|խուսափ|օգտվ|դժգոհ|մասնակց|աջակց|հակազդ|դիմադր|միաց|միան|համապատասխան|նպաստ|տիրաց|արձագանք|հավակն|ձգտ"
    r"|միջամտ|դիմ|ենթարկվ|արժանաց|արժանան|հանդիպ|վախեց|կասկած|մոտեց|մոտեն|սպառն|հետև|վերաբեր|անդրադառն|հակադրվ|բախվ"
    r"|առնչվ|խոչընդոտ|տիրապետ|հանգեցր|հանգեցն|ծառայ|զրկվ|ազատվ|պաշտպանվ|զգուշաց)(?:ել|ում)"
)
"""Verbs with the ablative or the dative."""
_OBJECT = re.compile(r"(?:[ա-և]*(?:ի|ական|ային|ան|ու|իր|նոր) ){0,4}[ա-և]+[^\Wաեէիոու]ը")
_DATIVE = re.compile(r"(?:անը|ոջը|որը|օրը|իշերը|ելը|ալը)$")
_SUBJECT = re.compile(r"(?<!\w)(?:\w+[^\Wաեէիոու]ը|\w+(?:(?<!մ)(?<!յ)ա|ե|ո)ն|\w+եր[ըն]|\w+ությունն?)(?!\w)")
_DEFINITE_TWICE = re.compile(r"[ա-և]{3,}[^\Wաեէիոու]ը|[ա-և]+ներն")
_SUBORDINATE = re.compile(r", (?:որ|եթե|որտեղ|որպեսզի|որովհետև) ([^։՝․—]*)։$")
_CAN = re.compile(
    r"(?<!\w)(?:կարող (?:է|են|էր|էին|եմ|ենք|եք)|(?:չի|չեն|չէր|չէին|չենք|չեմ) կարող"
    rf"|կարողա(?:նում|ցել) {_AUX})(?!\w)"
)
_INFINITIVE = re.compile(r"լ(?:ու|ը|ն)?(?!\w)")
_COURTESY = re.compile(r"(?<!\w)(?:շնորհակալություն|բարի|պարոն|ոչ|ահա|միայն)(?!\w)")


def faulty(text: str) -> bool:
    """Whether a clause of `text`, which is Armenian without marks inside words, can't be right."""
    small = text.lower()
    return (
        any(_disagrees(clause.strip()) for clause in _CLAUSE.split(text))
        or any(pattern.search(small) for pattern in (_INDICATIVE, _TWICE_THERE, _DESPITE, _TWICE_MINE))
        or any(plural(each[1]) for each in _EACH_MANY.finditer(small))
        or any(_unnegated(clause) or _governs_nothing(clause) for clause in _CLAUSE.split(small))
        or any(_can_nothing(part) for part in re.split("[։;․]", small))
        or any(_must_nothing(part) for part in re.split("[։;․,]", small))
        or any(_FACT.search(wish[1]) and not _LINKS.search(wish[1]) for wish in _WISHED.finditer(small))
        or any(map(_repeats, _CLAUSE.split(text)))
        or _verbless(text)
    )


def _disagrees(clause: str) -> bool:
    words = _WORD.findall(clause)
    auxiliaries = [place for place, word in enumerate(words) if word in AUXILIARIES or word == "չի"]
    if _pronoun_disagrees([word.lower() for word in words]):
        return True
    if _LINKS.search(clause):
        return False
    if len(auxiliaries) != 1:
        return len(auxiliaries) == 2 and "ես" not in words and not any(map(_SPAN.fullmatch, words))
    place = auxiliaries[0]
    beside = [word for word in words[max(place - 1, 0) : place + 2] if _PASSIVE.fullmatch(word)]
    others = [word for word in words if word not in beside]
    others[:1] = [word.lower() for word in others[:1]]
    if len(beside) != 1 or any(_NON_FINITE.search(word) for word in others):
        return False
    if words[place] in _THIRD:
        return any(
            _DEFINITE_MANY.fullmatch(word) and plural(word) for word in others if not _SPAN.fullmatch(word)
        ) or bool(
            _HAPPENS.fullmatch(beside[0])
            and any(word.endswith("ներ") and plural(word) for word in others if not _SPAN.fullmatch(word))
        )
    if words[place] not in _OWN["նրանք"] or _SEVERAL.search(clause.lower()) or any(map(_MANY.search, others)):
        return False
    return any(_DEFINITE_ONE.fullmatch(word) and not _SPAN.fullmatch(word) for word in words[:place])


def _pronoun_disagrees(words: list[str]) -> bool:
    """Whether a clause begins with a personal pronoun and its only auxiliary is another person's."""
    start = 1 if words and words[0] in _OPENERS else 0
    if (
        len(words) < start + 2
        or words[start] not in _OWN
        or words[start + 1] in ("և", "ու", "էլ")
        or words[-1] == "չէ"
        or "պետք" in words
    ):
        return False
    if any(map(_SPAN.fullmatch, words)):  # "he is waiting these seven months": նա յոթ ամիս է՝ սպասում է
        return False
    rest = [word for word in words[start + 1 :] if word in AUXILIARIES or word in ("չի", "չպետք")]
    return len(rest) == 1 and rest[0] != "չպետք" and rest[0] not in _OWN[words[start]] and len(words) > start + 3


def _unnegated(clause: str) -> bool:
    """Whether "nobody" or "never" stands with an auxiliary that isn't negated, as Armenian wants it."""
    nobody = _NOBODY.search(clause)
    if not nobody or _NOT.search(clause) or "ուրիշ ոչ" in clause:
        return False
    return bool(_IS.search(clause, 0 if nobody[0].startswith(("ոչ ոք", "երբեք")) else nobody.end()))


def _governs_nothing(clause: str) -> bool:
    """Whether a verb that takes the ablative or dative ends the clause with a definite accusative."""
    words = clause.split()
    for place, word in enumerate(words):
        if not _GOVERNED.fullmatch(word) or any(each.startswith("որ") for each in words[:place]):
            continue
        before, after = words[:place], words[place + 1 :]
        if after and after[0] in AUXILIARIES:
            after = after[1:]
        elif not before or before.pop() not in AUXILIARIES | {"չի"}:
            continue
        phrase = " ".join(after)
        if _OBJECT.fullmatch(phrase) and not _DATIVE.search(phrase) and _SUBJECT.search(" ".join(before)):
            return True
    return False


def _can_nothing(part: str) -> bool:
    """Whether "can" stands in a sentence without any infinitive."""
    can = _CAN.search(part)
    return bool(
        can
        and part[can.end() : can.end() + 1] != ","
        and len(_WORD.findall(part[can.end() :])) > 2
        and not _INFINITIVE.search(part)
    )


def _must_nothing(part: str) -> bool:
    """Whether a subject "must" without a verb after it."""
    must = _MUST.search(part)
    if not must or _DATIVE.search(must[0].split()[0]) or _INFINITIVE.search(part):
        return False
    words = _WORD.findall(must[1])
    return len(words) > 1 and not any(map(finite, words))


def _repeats(clause: str) -> bool:
    """Whether a definite noun, or two words in a row, stand twice in a clause that joins nothing."""
    words = _WORD.findall(clause)
    if _LINKS.search(clause):
        return False
    pairs = list(pairwise(words))
    return any(words.count(word) > 1 and _DEFINITE_TWICE.fullmatch(word) for word in words) or any(
        pairs.count(pair) > 1 and min(map(len, pair)) > 4 for pair in pairs
    )


def _verbless(text: str) -> bool:
    """Whether the sentence, or its last subordinate clause, has no word that could be a finite verb."""
    last = _SUBORDINATE.search(text)
    if last:
        words = _WORD.findall(last[1])
        return len(words) > 3 and not any(map(finite, words))
    words = _WORD.findall(text)
    if len(words) < 6 or not text.endswith("։") or re.search(r"[՝—–;․:(?!…]", text) or _COURTESY.search(text.lower()):
        return False
    return not any(finite(word) or re.search(r"(?:եմ|ամ|իր|եք|րին|ու|ա)$", word.lower()) for word in words)
