"""Formal faults of Armenian sentences that show without the source: wrong stems, articles, agreement, lost verbs.

A fault with only one right form is put right; of the others the caller learns that they are there. Every rule holds
for well-written Armenian almost without exception, so much stays unfound.

Source: Dum-Tragut, "Armenian: Modern Eastern Armenian", 2009, chapters 2.1 (nouns), 2.2 (article), 3.1 (agreement).
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from briefing.translate.grammar.armenian_clauses import faulty
from briefing.translate.grammar.armenian_verbs import known, plural
from briefing.translate.tables import lower, without_marks

_VOWELS = "աեէիոօ"
_ARTICLES = ("", "ը", "ն")
_ENDINGS = (*_ARTICLES, "ի", "ին", "ից", "ով", "ում")
_WORD = re.compile(r"(?<![^\W\d_])(?<![՞՛՜])[ա-և]{3,}(?![\w՞՛՜])|^[Ա-Ֆ][ա-և]{2,}(?![\w՞՛՜]| [Ա-Ֆ])")
_SUFFIXED = (
    (re.compile(r"(\w+ությ)ունի"), r"\1ան"),
    (re.compile(r"(\w+ությ)ունին"), r"\1անը"),
    (re.compile(r"([ա-և]{2,}(?:ց|ուհ))իի(ն?)"), r"\1ու\2"),
    (re.compile(r"([ա-և]{2,}տ)ունի"), r"\1ան"),
    (re.compile(r"([ա-և]{2,}տ)ունին"), r"\1անը"),
    (re.compile(r"([ա-և]{2,}տ)ուն(ից|ով|ում)"), r"\1ն\2"),
    (re.compile(r"(\w{3,}գ|\w{2,}ակ)ի([րցծ])(ի|ին|ից|ով|ում)"), r"\1\2\3"),
)
"""Suffixes of any noun whose vowel changes before cases; -իչ isn't one, since both քննիչի and քննչի are written."""
_OPEN_WITH_SCHWA = re.compile(rf"((?:^[Ա-Ֆ]|(?<!\w))[ա-և]+(?:[{_VOWELS}]|ու))ը(?!\w)")
_CLOSED_WITH_NU = re.compile(
    r"((?:^[Ա-Ֆ]|(?<!\w))[ա-և]{2,}(?:ներ|ություն|ում|ակ|իկ|իչ|գիր))ն (?=[բգդթժլխծկհձղճմյնչպջռվտրցփքֆ])"
)
"""Nu stands before vowels; before ս, զ and շ too, where a cluster such as սկսել begins with a spoken schwa."""
_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{4,}) \1(?![\w-])", re.IGNORECASE)
_SAID_TWICE = frozenset({"կրակոց", "մեկը", "քայլ", "կամաց", "շուտ", "բոլոր", "երկու", "երեք", "չորս", "հինգ", "գլուխ"})
_DOUBLED_MARK = re.compile(r"([՞՛՜])\1+")
_LATIN = re.compile(r"([A-Za-z]{2,})(?=(?:ը|ն|ի|ին|ից|ով|ում)(?!\w))")
_SAYS = "ասում|ասել|հայտնում|հայտնել|պնդում|պնդել|զգուշացնում|զգուշացրել|հայտարարում|հայտարարել|նշում|նշել|կարծում"
_SAYS += "|գրում|գրել|խոստովանում|խոստովանել|ընդգծում|ընդգծել|հիշեցնում|հիշեցրել|կանխատեսում|կանխատեսել|հաղորդել"
_SPEAKERS = re.compile(rf"(, (?:{_SAYS}) )(է|էր)(?= (?:[^\s,։՝«»]+ )*?([ա-և]+ները)։$)")
_MANY = {"է": "են", "էր": "էին"}


def mended(text: str) -> tuple[str, bool]:
    """`text` with its unambiguous faults put right, and whether any fault was found, mended or not.

    Raises ModelError where the list of known words of the embedded model is damaged.
    """
    better = _DOUBLED_MARK.sub(r"\1", text)
    better = _DOUBLED.sub(_once, better)
    better = _WORD.sub(_declined, better)
    better = _OPEN_WITH_SCHWA.sub(_article, better)
    better = _CLOSED_WITH_NU.sub(r"\1ը ", better)
    better = _LATIN.sub(r"\1-", better)
    better = _SPEAKERS.sub(_said_by_many, better)
    return better, better != text or bool(_OPEN_WITH_SCHWA.search(better)) or faulty(without_marks(better))


def _once(found: re.Match[str]) -> str:
    """The doubled word once, unless it is a name such as Բութրոս Բութրոս, or a word that may be said twice."""
    second = found[0].split()[1]
    kept = second[0].isupper() and not second.endswith(("ում", "ից", "յին"))
    return found[0] if kept or lower(second, "hy") in _SAID_TWICE else found[1]


def _said_by_many(found: re.Match[str]) -> str:
    return found[1] + (_MANY[found[2]] if plural(found[3]) else found[2])


def _article(found: re.Match[str]) -> str:
    """The word with -ն after its vowel; հացիը stays, since հացը, the noun without a case, may be meant."""
    word = found[1]
    open_noun = lower(word, "hy") + "ի" in _right_forms()
    return found[0] if word.endswith("ի") and not open_noun and known(word[:-1]) else word + "ն"


def _declined(found: re.Match[str]) -> str:
    """The word with the stem that its case calls for: պայմանագիրի becomes պայմանագրի."""
    word = lower(found[0], "hy")
    following = found.string[found.end() :].lstrip("» ")[:1]
    right = _right_forms().get(word)
    for pattern, form in _SUFFIXED:
        if right is None and pattern.fullmatch(found[0]):  # names keep their -ի
            right = lower(pattern.sub(form, found[0]), "hy")
    if right is None:
        return found[0]
    if right.endswith("ը") and following and following in "աեէըիոօԱԵԷԸԻՈՕ":
        right = right[:-1] + "ն"
    return right.capitalize() if found[0][0].isupper() else right


@lru_cache(maxsize=1)
def _right_forms() -> dict[str, str]:
    """The right form by each wrong one that a learner of the language makes of the table's nouns.

    Columns: the noun; its genitive; the stem before other case endings, where it isn't the noun; its plural, where
    only one is used.
    """
    forms: dict[str, str] = {}
    for row in (files("briefing.translate.grammar") / "armenian.tsv").read_text("utf-8").splitlines():
        noun, genitive, stem, plural = row.split("\t")
        if plural:
            wrong = {each + many for each in (noun, stem or noun) for many in ("ներ", "եր")} - {plural}
            forms |= {each + ending: plural + ending for each in wrong for ending in _ENDINGS}
        if stem:
            forms |= {noun + ending: stem + ending for ending in ("ից", "ով", "ում")}
        if noun.endswith("ի"):
            forms[noun + "ից"] = genitive + "ց"
        forms[noun + "ի"] = genitive
        forms[noun + "ին"] = genitive + ("ն" if genitive[-1] in "իու" else "ը")
    return forms
