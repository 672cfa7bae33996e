"""The speaker's clause in a sentence: a quotation or indirect speech without the reporter's attribution around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from briefing.summarize.people.names import PERSON
from briefing.summarize.turns.dateline import DATELINE
from briefing.summarize.turns.inverted import object_behind
from briefing.summarize.turns.saying import BY_SOURCE_HY, ESTIMATE_RU, IN_STATEMENT_HY, SAYING, TOLD_HY, VERBS
from briefing.summarize.wording.descriptions import is_office_held, without_description
from briefing.summarize.wording.finite import parts_objects, tells_object
from briefing.summarize.wording.form import to_close
from briefing.summarize.wording.inserted import around_inserted
from briefing.summarize.wording.same_subject import (
    behind_office,
    behind_pronoun,
    follows_predicate,
    is_subject_alone,
    second_predicate,
)
from briefing.summarize.wording.subordinate import told_by_other

Manner = Literal["direct", "indirect", "predicate", "report"]

_OPEN = '“«"„'
_CLOSE = '”»"“'
_MARKS = re.compile(r"[“”«»„\"]")
_LONGEST = 3000
"""Characters; a longer sentence is taken as it is, which keeps the patterns quick."""
_THAT = {
    "en": re.compile(
        r"\b(?:said|says|believes|added|stressed|noted|stated|declared|argued|insisted|announced|explained|acknowledged|"
        r"conceded|"
        r"confirmed|claimed|recalled|reiterated|warned|emphasi[sz]ed|underlined|pledged|promised|predicted|"
        r"(?:told|informed) (?:reporters|journalists|a [\w ]{1,30}?|the [\w ]{1,30}?|[\w]+|"
        r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4}))"
        r"(?: (?:on|at|in|after|during) [^,]{2,60}?| [A-Z][a-z]+day)? that (?P<clause>.+)$"
        r"|\b(?:said|says|added) (?!on |at |in |after |during |to |that )(?P<bare>(?:the|he|she|it|his|"
        r"her|its|their|they|there|a|an|no|[A-Z]\w+)\b.+)$"
    ),
    "ru": re.compile(rf"\b(?:{VERBS['ru']})(?:,| [^,]{{0,60}},) что (?P<clause>.+)$"),
    "az": re.compile(rf"\b(?i:{VERBS['az']})(?:l[aə]r)? ki,? (?P<clause>.+)$"),
    "hy": re.compile(rf"(?<!\w)(?:{VERBS['hy']}|{IN_STATEMENT_HY})(?:[^,՝]{{0,60}})[,՝] (?:որ|թե) (?P<clause>.+)$"),
}
_DENYING = {
    "en": re.compile(r"(?:denied|rejected|dismissed)(?!\w)"),
    "ru": re.compile(r"(?:опроверг|отверг)(?:ла|ли)?(?!\w)"),
    "az": re.compile(r"(?:təkzib|rədd|inkar) edib"),
    "hy": re.compile(r"(?:հերք|մերժ)(?:եց|ել է)(?!\w)"),
}
"""Verbs whose clause the speaker doesn't say but denies: it must not stand without them."""
_AFTER = {
    "en": re.compile(
        r"^(?P<titled>.{20,}?), (?:[A-Z][\w.'’-]*\s+){1,5}(?:[a-z-]+\s+){0,3}(?:spokes\w+|minister|president|envoy|"
        r"ambassador|chief|head|director|secretary|leader|governor|mayor|adviser|commissioner|coordinator|officer),?\s+"
        r"(?:[A-Z][\w.'’-]*,?\s+){1,4}(?:said|says|added|told|noted|stressed|announced|warned|explained)\b"
        r"(?![^,.]{0,40} that\b).*$"
        r"|^(?P<clause>.{20,}?),\s+(?:(?:the|its|his|her|their|a|an)\s+[\w\s'’-]{0,60}?)?(?:[A-Z][\w.'’-]*,?\s+){1,5}"
        r"(?:[^,“”]{2,60},\s+)?(?:said|says|added|told|noted|stressed|announced|warned|"
        r"explained)\b(?![^,.]{0,40} that\b).*$"
        r"|^(?P<source>.{20,}?), according to [^,]{3,80}$"
        r"|^(?P<office>.{20,}?), (?:the|its|a|an) (?:[\w'’-]+ ){1,6}?(?:said|says|added|told|noted|stressed|announced|"
        r"warned|explained)\b(?![^,.]{0,40} that\b).*$"
        r"|^(?P<bare>.{20,}?), (?!(?:and|but|or|nor|so|yet|while|whereas|as|when|where|after|before|because|since|"
        r"until|if|although|though|who|which|that)\s)(?:[a-z][\w'’-]*\s+){1,5}(?:[A-Z][\w.'’-]*\s+){1,4}(?:said|says|added|noted|"
        r"stressed|warned|explained)(?: (?:on|in|at|to|during|after)\b[^,]{0,60})?\W*$"
        r"|^(?P<inverted>(?=.*?\b(?:is|are|was|were|will|would|has|have|had|must|should|can|could|may|do|does|did|"
        r"[a-z]+ed)\b.*?, (?:said|says|added|noted|warned|announced) ).{20,}?), "
        r"(?:said|says|added|noted|warned|announced) (?:the |an? )?"
        r"(?:(?!that |he |she |they |it |there )[\w.'’-]+ ){0,7}?[A-Z][\w.'’-]+"
        r"(?:, (?!.*, (?:would|will|had|has|have|was|is|were|are|must|should|could|can|may|might|did)\b)[^“”]*)?\W*$"
        r"|^(?P<pronoun>.{20,}?), (?:he|she|they) (?:said|says|added|noted|stressed|warned|explained)\b(?! that).*$"
    ),
    "ru": re.compile(rf"^(?P<clause>.{{12,}}?),\s+[—–-]?\s*(?:(?:также|при этом) )?(?:{VERBS['ru']})\b(?!, что).*$"),
    "az": re.compile(
        rf"^(?P<clause>.{{20,}}?),\s+[—–-]?\s*(?:deyə,?\s+)?(?:[^,]{{0,60}}|(?:bunu|bu barədə|bu haqda) [^,]{{0,110}})"
        rf"(?<!\w)(?:{VERBS['az']})(?:l[aə]r)?\W*$"
    ),
    "hy": re.compile(
        r"^(?P<clause>.{20,}?)[,՝]\s*[—–-]?\s*(?:(?:[ա-և]+շաբթի|ուրբաթ|շաբաթ|կիրակի)(?: օրն?)? |(?:այսօր|երեկ) )?"
        rf"(?:{TOLD_HY}{{1,3}}(?=(?:{VERBS['hy']}) [^,]*(?:[Ա-Ֆ][ա-և]+ն|ը)\W*$))?"
        rf"(?<!\w)(?:{VERBS['hy']})(?!\w)(?![^,]{{0,60}}, որ ).*$"
    ),
}
_SOURCE_FIRST = {
    "en": re.compile(
        r"^(?:[Aa]ccording to [^,]{3,80}|In the (?:words|opinion|view) of [^,]{3,80}"
        r"|As [^,]{3,60} (?:said|put it|noted|explained)), (?P<clause>.+)$"
    ),
    "ru": re.compile(
        rf"^(?:[Пп]о (?:его |её |ее |их )?(?:словам|мнению|данным|информации|{ESTIMATE_RU})[^,]{{0,90}}"
        rf"|Как (?:{VERBS['ru']})[^,]{{0,90}}|Как [^,]{{3,60}}? (?:{VERBS['ru']})), (?P<clause>.+)$"
    ),
    "az": re.compile(r"^[^,]{1,80}? (?:sözlərinə|fikrincə|dediyinə|məlumatına)(?: görə)?, (?P<clause>.+)$"),
    "hy": re.compile(rf"^(?:[^,՝]{{1,80}}? (?:համաձայն|{BY_SOURCE_HY})|[Ըը]ստ [^,՝]{{2,80}})[,՝] (?P<clause>.+)$"),
}
_SOURCE_INSIDE = {
    "en": re.compile(r", (?:according to|in the (?:words|opinion|view) of) [^,]{3,80},"),
    "ru": re.compile(
        rf", (?:по (?:его |её |ее |их )?(?:словам|мнению|данным|информации|{ESTIMATE_RU})[^,]{{0,90}}|"
        rf"как (?:{VERBS['ru']})[^,]{{0,90}}|как [^,]{{3,60}}? (?:{VERBS['ru']})),"
    ),
    "az": re.compile(r", (?:[^,]{1,60} )?(?:sözlərinə|fikrincə|dediyinə|məlumatına)(?: görə)?,"),
    "hy": re.compile(r"[,՝] (?:ըստ [^,՝]{2,80}|[^,՝]{2,60} (?:խոսքով|կարծիքով))[,՝]"),
}
"""An attribution between commas: «Семьи, по словам губернатора, получат …»."""
_ABOUT_WHAT = re.compile(rf"^О том, что (?P<clause>.+?), (?:ранее |также |уже )?(?:{VERBS['ru']})\b.*$")
_INSERTED = re.compile(r"[,!?…]?[”»\"]?,? [–—-] (?P<words>[^“«„\"]{2,200}?)(?P<on>[.։,]? [–—-] (?P<rest>.*))?$")
_NAME_OF_A_THING = re.compile(
    r"[“«„\"](?:[^\s“”«»„\",.!?։]+ ?){1,3}[”»\"](?: (?!(?:he|she|they)\b)[a-zа-яёա-ևəğıöüçş]|-?[ա-ևa-zəğıöüçş])"
)
"""What opens a sentence as a quotation does: «Газпром» сообщил, “Zirvə” şirkəti bildirib, «Զիրվե»-ից հայտնեցին."""
_SECOND_HAND = {
    "en": re.compile(
        r"^[^,“”]{2,80}, (?P<cite>(?:quoting|citing) [^,“”]{3,60}), (?P<verb>(?:said|says|added|stated|announced)"
        r"(?: on \w+day)?)(?: that | (?<=said |says )(?=(?:the|he|she|it|its|his|her|they|their|there) |"
        r"[a-z]+ (?:is|are|was|were|has|had|have|would|will) ))(?P<clause>[^“”]+)$"
    ),
    "ru": re.compile(
        r"^[^,«»]{2,80},? (?P<cite>(?:со ссылкой|ссылаясь) на [^,«»]{3,60}?),? "
        r"(?P<verb>(?:сообщи|заяви|сказа|рассказа|отмети|добави)л[аои]?), что (?P<clause>[^«»]+)$"
    ),
}
"""`Roe, quoting a port worker, said …`: what she has from another isn't told as if she knew."""
_PREDICATE_STOP = re.compile(r"[“”«»\"]")


@dataclass(frozen=True, slots=True)
class Clause:
    """What the speaker said. `direct`: own words; `indirect`: the reporter's "that" clause, third person already;
    `predicate`: what the speaker did ("denied a report"), without its subject; `report`: with it. `attributed`: with
    the attribution that was taken out of its middle; `opinion`: the verb that gives it as an opinion; `subject`: the
    pronoun or office far in front of the verb that begins the sentence, and what it did, `predicate`. Empty where
    there is none."""

    words: str
    manner: Manner
    attributed: str = ""
    opinion: str = ""
    subject: str = ""
    predicate: str = ""


def spoken_clause(sentence: str, language: str, reported: bool) -> Clause:
    """The clause of a sentence. `reported`: it stands in a news report rather than in a speaker's own turn."""
    words = " ".join(sentence.split())
    if not reported or len(words) > _LONGEST:
        return Clause(unquoted(words), "direct")
    words = DATELINE.sub("", words)
    told = _second_hand(words, language) or (_split_by_attribution(words) if language == "en" else None)
    return told or _quoted(words, language) or _indirect(words, language) or _rest(words, language)


def _split_by_attribution(words: str) -> Clause | None:
    clause = around_inserted(words) if words[:1] not in _OPEN else None
    return Clause(clause, "indirect") if clause and _balanced(clause) else None


def _second_hand(words: str, language: str) -> Clause | None:
    """The predicate with the source that the speaker names for it."""
    told = _SECOND_HAND[language].match(words) if language in _SECOND_HAND else None
    if told is None:
        return None
    comma = "" if told["cite"].startswith("со ссылкой") else ","
    that = "что" if language == "ru" else "that"
    return Clause(f"{told['verb']}{comma} {told['cite']}, {that} {told['clause']}", "predicate")


def _quoted(words: str, language: str) -> Clause | None:
    """The clause where the sentence is a quotation or introduces one with a colon."""
    introduced = re.search(
        rf"(?:{VERBS.get(language, VERBS['en'])})[^:“«„\"]{{0,80}}[:,․.] ?[“«„\"](?P<words>.+)$", words
    )
    if introduced and not _MARKS.search(words[: introduced.start("words") - 1]):
        return Clause(unquoted(to_close(introduced["words"])), "direct")
    opens = words[:1] in _OPEN
    first = _MARKS.search(words)
    closes = first is not None and (
        first.group() in "”»" or (first.group() == '"' and _straight_closes(words, first.start()))
    )
    if not opens and first and closes and ends_quotation(words[first.end() :], language):
        return Clause(unquoted(words[: first.start()].rstrip(",")), "direct")
    if opens and first is not None and _NAME_OF_A_THING.match(words):
        return None
    if not opens and any(sign in words for sign in "“«„") and not words.rstrip(".").endswith(tuple(_CLOSE)):
        return None
    if not opens and not (words.rstrip(".։!?…").endswith(("”", "»", '"')) and len(_MARKS.findall(words)) == 1):
        return None
    inner = words[1:] if opens else words
    inserted = _INSERTED.search(inner)
    if inserted and SAYING.get(language, SAYING["en"]).search(inserted["words"]):
        return Clause(unquoted(inner[: inserted.start()].rstrip(",")), "direct")
    return Clause(unquoted(_joined(inner, language)), "direct")


def _straight_closes(words: str, place: int) -> bool:
    """Whether a straight mark closes: a letter or sign stands before it, and no other mark follows."""
    return place > 0 and not words[place - 1].isspace() and words.count('"') == 1


def ends_quotation(rest: str, language: str) -> bool:
    """Whether what follows a closing mark is nothing or an attribution."""
    return not rest.strip(" .։,!?…") or SAYING.get(language, SAYING["en"]).search(rest) is not None


def _joined(inner: str, language: str) -> str:
    """The quotation, with its second part where an attribution interrupts it: `“A,” she said, “b.”`"""
    first = to_close(inner)
    rest = inner[len(first) + 1 :]
    second = re.match(r"[^“«„\"]*[,:] [“«„\"](?P<words>.+)$", rest)
    if second and first.rstrip().endswith(",") and second["words"][:1].islower():
        return f"{first.rstrip()} {to_close(second['words'])}"
    later = re.search(r"[“«„\"](?P<words>.+)$", rest)
    if later and len(first.split()) < 3:
        return to_close(later["words"])
    return first.rstrip().rstrip(",")


def _indirect(words: str, language: str) -> Clause | None:
    """The reporter's clause in the third person."""
    about = _ABOUT_WHAT.match(words) if language == "ru" else None
    if about:
        return Clause(about["clause"], "indirect")
    first = _SOURCE_FIRST.get(language, _SOURCE_FIRST["en"]).match(words)
    if first:
        clause = without_description(first["clause"]) if language == "en" else first["clause"]
        return Clause(clause or first["clause"], "indirect")
    inside = _SOURCE_INSIDE.get(language, _SOURCE_INSIDE["en"]).search(words)
    if inside and inside.start() > 3:
        rest = words[inside.end() :]
        rest = f" {without_description(rest[1:])}".rstrip() if language == "en" else rest
        return Clause(words[: inside.start()] + rest, "indirect", words)
    after = _AFTER.get(language, _AFTER["en"]).match(words)
    if after:
        clause = next(group for group in after.groups() if group)
        alone = is_subject_alone(clause) if language == "ru" else language == "az" and parts_objects(clause, words)
        if not alone and _balanced(clause) and not (language == "en" and is_office_held(clause)):
            return Clause(clause, "indirect")
    that = _THAT.get(language, _THAT["en"]).search(words)
    denies = that is not None and _DENYING.get(language, _DENYING["en"]).match(that.group())
    if that and not denies and not told_by_other(words, that.start(), language):
        clause = next(group for group in that.groups() if group)
        if language == "ru":
            verb = list(SAYING["ru"].finditer(words[: that.start("clause")]))[-1]
            second = second_predicate(clause, verb.group())
            if second > 0 or follows_predicate(words[: verb.start()], verb.group()):
                whole = _rest(words, language)
                if whole.manner == "predicate":
                    return whole
            clause = clause[:second] if second > 0 else clause
        if len(clause.split()) >= 2:
            return Clause(clause, "indirect")
    return None


def _rest(words: str, language: str) -> Clause:
    """A predicate behind its subject, else the sentence as it stands."""
    verb = SAYING.get(language, SAYING["en"]).search(words)
    if verb is None:
        return Clause(unquoted(words), "direct" if not _MARKS.search(words) else "indirect")
    if language == "az" and (predicate := behind_pronoun(words)):
        return Clause(predicate, "predicate")
    before = words[: verb.start()]
    subject, predicate = behind_office(words) if language == "hy" else ("", "")
    skipped = predicate.removesuffix(words[verb.start() :])
    turned = object_behind(words, verb.start(), verb.end()) if language == "ru" else ""
    if turned:
        return Clause(turned, "predicate")
    if language != "az" and not _MARKS.search(before) and len(before.split()) <= 12:
        named = re.search(
            rf"(?:{PERSON}|\b[Oo]на?|\b[Hh]e|\b[Ss]he|\b[Tt]hey|"
            rf"(?<!\w)[Նն]ա)(?P<comma>,[^,]+,)? (?:\w+ )?$",
            before,
        )
        if named and skipped == skipped.lower():
            return Clause(words[verb.start() :], "predicate")
    manner: Manner = "report" if language == "az" and tells_object(words) else "indirect"
    return Clause(words, manner, subject=subject, predicate=predicate)


def _balanced(words: str) -> bool:
    """Whether every quotation that opens also closes."""
    return words.count("«") == words.count("»") and words.count("“") == words.count("”") and words.count('"') % 2 == 0


def unquoted(words: str) -> str:
    """Without quotation marks that open or close the sentence but not both inside it."""
    words = words.strip()
    if words[:1] in _OPEN and not any(sign in words[1:-2] for sign in '”»"'):
        words = words[1:]
    bare = words.rstrip(".։!?…")
    if bare[-1:] in _CLOSE and not any(sign in bare[:-1] for sign in _OPEN):
        words = bare[:-1]
    elif words[-1:] in _CLOSE and not any(sign in words[:-1] for sign in _OPEN):
        words = words[:-1]
    return words.strip()
