"""English first person to third: `I spoke` → `Antony Blinken spoke`, `we support` → `the United States supports`."""

from __future__ import annotations

import re

_BASE = (
    "accept acknowledge add admit advise agree announce apologize appeal appreciate argue ask assume assure aim back believe call care "
    "caution come commend condemn confirm congratulate consider continue convey count demand deny deplore discuss dispute doubt "
    "emphasize encourage endorse ensure estimate expect express extend fear feel find follow get give go guarantee hear help hold hope "
    "insist intend invite join keep know leave like look maintain make mean monitor mourn need note object offer oppose owe pay plan pledge "
    "pray prefer project promise propose pursue raise reaffirm recall recognise recognize recommend refer regard regret reiterate reject "
    "rely remain remember repeat report request require respect run salute see seek send share speak stand start stay stress strive suggest "
    "support take talk thank think tell trust try understand underline underscore urge use value view want warn watch welcome wish "
    "wonder work worry reserve respond rule deserve live carry act serve believe meet strongly"
)
BASE_VERBS = frozenset(_BASE.split()) - {"strongly"}
_ADVERBS = r"(?:(?:also|still|strongly|fully|firmly|deeply|very much|really|just|certainly|clearly|therefore|always|now|again|truly|sincerely|only|never|simply|warmly|categorically|utterly) )*"
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
FIRST_PERSON = re.compile(r"\b(?:I|we|me|us|my|our|mine|ours|myself|ourselves)\b", re.IGNORECASE)
_SELF = re.compile(r"\b(?:I|me|my|mine|myself)\b")


def third_person(clause: str, name: str, pronoun: str, group: str) -> str | None:
    """The clause with `I` as `name` and `we` as `group`; None where that can't be done safely.

    `pronoun` is he, she or they for later mentions of the speaker; `group` is what "we" stands for (`the United
    States`), empty where that isn't known: a clause with `we` is then refused.
    """
    words = clause.replace("’", "'")
    if re.search(r"\b(?:we|us|our|ours|ourselves)\b", words, re.IGNORECASE) and not group:
        return None
    if re.search(r"\blet's\b|\b(?:all|both|some|most|many|none|each|two|three) of us\b", words, re.IGNORECASE):
        return None
    if pronoun == "they" and re.search(r"(?<!^)\b(?:I|me|my)\b", words):
        return None  # who "they" are would be a guess
    words = re.sub(r"\b(I|[Ww]e)('m|'re|'ve|'ll|'d)\b", lambda m: m[1] + _CONTRACTIONS[m[2]], words)
    words = _subject(words, r"I", name, pronoun)
    words = _subject(words, r"[Ww]e", group, "it")
    for old, new in (
        (r"\bmyself\b", _forms(pronoun)[2]),
        (r"\bmy\b", _forms(pronoun)[1]),
        (r"\bMy\b", _possessive(name)),
        (r"\bmine\b", _forms(pronoun)[1]),
        (r"\bme\b", _forms(pronoun)[0]),
    ):
        words = re.sub(old, new, words)
    if group:
        words = re.sub(r"^[Oo]ur\b", _possessive(group), words)
        for old, new in ((r"\bourselves\b", "itself"), (r"\b[Oo]urs?\b", "its"), (r"\bus\b", "it")):
            words = re.sub(old, new, words)
    if FIRST_PERSON.search(re.sub(r"\bUS\b|\bU\.S\.", "", words)):
        return None
    return words.replace("'", "’") if "’" in clause else words


def _subject(words: str, subject: str, full: str, pronoun: str) -> str:
    """Replaces a first-person subject and makes its verb agree; the first mention is `full`, later ones `pronoun`."""
    pattern = re.compile(rf"\b{subject}\b (?P<adverbs>{_ADVERBS})(?P<verb>[a-z]+(?:n't)?)?")
    # "says today he …": only a clause that begins with the subject takes the full name, or the first of a group
    first = subject != "I" or words.startswith("I ")

    def replace(match: re.Match[str]) -> str:
        nonlocal first
        who = full if first else pronoun
        plural = who == "they"
        first = False
        verb = match["verb"] or ""
        return f"{who} {match['adverbs']}{verb if plural else singular(verb)}".rstrip() if verb else who + " "

    replaced = pattern.sub(replace, words)
    return re.sub(rf"\b{subject}\b", pronoun, replaced)


def singular(verb: str) -> str:
    """Third person singular of a present-tense form; past forms and modals stay."""
    if verb in _SINGULAR:
        return _SINGULAR[verb]
    if verb not in BASE_VERBS:
        return verb
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
