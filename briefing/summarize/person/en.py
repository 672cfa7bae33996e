"""English first person to third: `I spoke` → `Antony Blinken spoke`, `we support` → `the United States supports`."""

from __future__ import annotations

import re

_BASE = (
    "accept acknowledge add admit advise agree announce apologize appeal appreciate argue ask assume assure aim "
    "back believe call care "
    "caution come commend condemn confirm congratulate consider continue convey count demand deny deplore discuss "
    "dispute doubt "
    "emphasize encourage endorse ensure estimate expect express extend fear feel find follow get give go guarantee "
    "hear help hold hope "
    "insist intend invite join keep know leave like look maintain make mean monitor mourn need note object offer "
    "oppose owe pay plan pledge "
    "pray prefer project promise propose pursue raise reaffirm recall recognise recognize recommend refer regard "
    "regret reiterate reject "
    "rely remain remember repeat report request require respect run salute see seek send share speak stand start "
    "stay stress strive suggest "
    "support take talk thank think tell trust try understand underline underscore urge use value view want warn "
    "watch welcome wish "
    "wonder work worry reserve respond rule deserve live carry act serve believe meet strongly need feed speed "
    "proceed succeed exceed"
)
BASE_VERBS = frozenset(_BASE.split()) - {"strongly"}
_ADVERBS = (
    r"(?:(?:also|still|strongly|fully|firmly|deeply|very much|really|just|certainly|clearly|therefore|always|"
    r"now|again|truly|sincerely|only|never|simply|warmly|categorically|utterly) )*"
)
_CONTRACTIONS = {"'m": " am", "'re": " are", "'ve": " have", "'ll": " will", "'d": " would"}
_SINGULAR = {
    "am": "is",
    "are": "is",
    "have": "has",
    "do": "does",
    "were": "was",
    "don't": "doesn't",
    "aren't": "isn't",
    "haven't": "hasn't",
    "weren't": "wasn't",
}
_PAST = (
    "said told spoke met saw heard knew thought felt found took gave got went came made did had was began brought "
    "built bought caught chose "
    "drew fought held kept left lost paid put ran read sent set sat sold stood understood won wrote agreed grew "
    "showed became dealt led meant"
)
_MODALS = (
    "will would can could should must may might shall cannot can't won't wouldn't couldn't shouldn't didn't hadn't "
    "wasn't mustn't who whom whose "
    "in on at of and to with for from as not all both ourselves"
)
_INVARIANT = frozenset(f"{_PAST} {_MODALS}".split())
_OBJECTS_WORDS = "on the a an all both that this its our any those these every each no him her them it"
_OBJECTS = frozenset(_OBJECTS_WORDS.split())
_SPEECH = (
    "urge|propose|call on|call "
    "for|condemn|welcome|reject|demand|deplore|reaffirm|advise|congratulate|commend|appeal|express|extend|thank|expect|hope|"
    "believe|regret|support|oppose|reiterate|encourage|recognize|recognise|acknowledge|deny|disagree"
)
"""What one does by saying it."""
_MINE = (
    r"(?:(?:(?<=\bof )|(?<=\bis )|(?<=\bwas )|(?<=\bare )|(?<=\bwere )|(?<=\bthan )|(?<=\bnot ))mine"
    r"(?=\W*$|[.,;:!?]|\s(?:who|that|which|and|or|but|from|in|on|at|has|have|had|was|is|were|are|too|alone|as|to)\b)"
    r"|(?:(?<=^)|(?<=[.;,] ))mine(?=\s(?:is|was|are|were)\b))"
)
"""`a friend of mine`: the pronoun, not what is laid in the ground."""
FIRST_PERSON = re.compile(rf"\blet['’]s\b|\b(?:I|we|me|us|my|our|ours|myself|ourselves)\b|{_MINE}", re.IGNORECASE)
_SELF = re.compile(rf"\b(?:I|me|my|myself)\b|{_MINE}")


def third_person(clause: str, name: str, pronoun: str, group: str, plural: bool = False) -> str | None:
    """The clause with `I` as `name` and `we` as `group`; None where that can't be done safely.

    `pronoun` is he, she or they for later mentions of the speaker; `group` is what "we" stands for (`the United
    States`), empty where that isn't known: a clause with `we` is then refused. `plural`: the group is several.
    """
    words = clause.replace("’", "'")
    named = re.match(r"We, (the [^.;]{3,240}), (?=[a-z])", words)
    if named:
        words = f"{named[1]} {words[named.end() :]}"
    if re.search(r"\b(?:we|us|our|ours|ourselves)\b", words, re.IGNORECASE) and not group:
        return None
    if re.search(r"\blet's\b|\b(?:all|both|some|most|many|none|each|two|three) of us\b", words, re.IGNORECASE):
        return None
    alone = re.search(r"\b(?:me|my|I)\b", words[2:])
    if alone and re.search(rf"\b(?:{pronoun}|{_forms(pronoun)[0]}|{_forms(pronoun)[1]})\b", words, re.IGNORECASE):
        return None  # who is meant would no longer be clear
    if re.search(r"^(?:The |My )?[A-Z]\w+(?: \w+){0,3} and I\b|\blet me\b", words):
        return None
    if pronoun == "they" and re.search(rf"(?<!^)\b(?:I|me|my)\b|{_MINE}", words):
        return None  # who "they" are would be a guess
    words = re.sub(r"\b(I|[Ww]e)('m|'re|'ve|'ll|'d)\b", lambda m: m[1] + _CONTRACTIONS[m[2]], words)
    coordinated = words if plural else _coordinated(words)
    changed = _subject(coordinated, r"I", name, pronoun, False) if coordinated else None
    changed = _subject(changed, r"[Ww]e", group, "they" if plural else "it", plural) if changed else None
    if changed is None:
        return None
    words = changed
    for old, new in (
        (r"\bmyself\b", _forms(pronoun)[2]),
        (r"\bmy\b", _forms(pronoun)[1]),
        (r"\bMy\b", _possessive(name)),
        (_MINE, "hers" if pronoun == "she" else _forms(pronoun)[1]),
        (r"\bme\b", _forms(pronoun)[0]),
    ):
        words = re.sub(old, new, words)
    if group:
        words = _group_forms(words, group, plural)
    if FIRST_PERSON.search(re.sub(r"\bUS\b|\bU\.S\.", "", words)):
        return None
    return words.replace("'", "’") if "’" in clause else words


def by_saying(words: str) -> bool:
    """Whether the clause does what it says (`We urge …`), so that the speaker may stand for "we"."""
    lead = re.match(rf"We {_ADVERBS}(?:{_SPEECH})\b", words)
    return lead is not None and not re.search(r"\b(?:we|us|our|ours|ourselves|I|my|me)\b", words[lead.end() :])


def _group_forms(words: str, group: str, plural: bool) -> str:
    """`our`, `us`, `ourselves`: a pronoun where the group has just been named, else the name."""
    its, it, itself = ("their", "them", "themselves") if plural else ("its", "it", "itself")
    words = re.sub(r"\bourselves\b", itself, words)

    def possessive(match: re.Match[str]) -> str:
        before = words[: match.start()]
        at = before.rfind(group)
        between = before[at + len(group) :] if at >= 0 else ""
        return (
            its if at >= 0 and not re.search(r"\b[A-Z]\w+|\b(?:it|they|its|their)\b", between) else _possessive(group)
        )

    words = re.sub(r"\b[Oo]urs?\b", possessive, words)
    if re.search(r"\bus\b", words) and group in words[: re.search(r"\bus\b", words).start()]:  # type: ignore[union-attr]
        words = re.sub(r"\bus\b", it, words)
    return words


def _subject(words: str, subject: str, full: str, pronoun: str, plural: bool) -> str | None:
    """Replaces a first-person subject and makes its verb agree; the first mention is `full`, later ones `pronoun`.

    None where the form of a verb isn't known.
    """
    pattern = re.compile(rf"\b{subject}\b (?P<adverbs>{_ADVERBS})(?P<verb>[a-z]+'t|[a-z]+)?")
    # "says today he …": only a clause that begins with the subject takes the full name, or the first of a group
    first = subject != "I" or words.startswith("I ")
    unknown = False

    def replace(match: re.Match[str]) -> str:
        nonlocal first, unknown
        who = full if first else pronoun
        many = who == "they" or plural
        first = False
        verb = match["verb"] or ""
        form = verb if many else singular(verb)
        unknown = unknown or form is None
        return f"{who} {match['adverbs']}{form}".rstrip() if verb else who + " "

    replaced = pattern.sub(replace, words)
    return None if unknown else re.sub(rf"\b{subject}\b", pronoun, replaced)


def _coordinated(words: str) -> str | None:
    """The clause with further verbs of the first person in agreement: `we condemn the attack and call on …`.

    None where a word may be a verb or a noun.
    """
    verbs = "|".join(sorted(BASE_VERBS))
    lead = re.search(rf"\b(?:I|[Ww]e) {_ADVERBS}(?:am|are|have|{verbs})\b", words)
    if lead is None:
        return words
    done, position = "", 0
    for match in re.finditer(
        rf"(?:\band|,|\bbut|\bor) {_ADVERBS}(?P<verb>are|have|{verbs})\b(?! (?:of|for|from)\b)", words
    ):
        if match.start() < lead.end():
            continue
        following = words[match.end() :].split()[:1]
        if (following[:1] and following[0] not in _OBJECTS) or re.search(
            r"\bto [a-z]+\b", words[lead.end() : match.start()]
        ):
            return None
        done += words[position : match.start("verb")] + (singular(match["verb"]) or match["verb"])
        position = match.end("verb")
    return done + words[position:]


def singular(verb: str) -> str | None:
    """Third person singular of a present-tense form; past forms and modals stay; None for a verb that isn't known."""
    if verb in _SINGULAR:
        return _SINGULAR[verb]
    if verb in _INVARIANT or (verb.endswith("ed") and verb not in BASE_VERBS):
        return verb
    if verb not in BASE_VERBS:
        return None
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|sh|ch|x|z|o)$", verb) else "s")


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _forms(pronoun: str) -> tuple[str, str, str]:
    """Object, possessive and reflexive of he, she or they."""
    return {"he": ("him", "his", "himself"), "she": ("her", "her", "herself")}.get(
        pronoun, ("them", "their", "themselves")
    )
