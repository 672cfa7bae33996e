"""Whether a document itself tells that the words in front of a line name somebody who speaks.

A surname that stands in front of several lines, or in the title or preface too, speaks; so does an office with a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from briefing.summarize.people.countries import is_country, is_country_name
from briefing.summarize.people.names import is_capitalised
from briefing.summarize.people.offices import each_office, is_office
from briefing.summarize.people.split_office import split_office
from briefing.summarize.turns.saying import SAYING

PREFACE = 1200
"""Characters in front of the first label in which the speakers are introduced."""
MOST_WORDS = 12
"""Words of an office with a name."""
_MOST_SMALL = 2
"""Longer words in small letters that no office is made of, in front of a name: «глава комитета национальной …»."""
_PARENTHESIS = re.compile(r"\s*[\[(][^\])]*[\])]")
_TOGETHER = re.compile(
    r"(?<!\w)(?P<office>[A-Za-z]+) "
    r"(?=(?P<names>[A-Z][\w'’-]+(?:(?:,| and|, and)? [A-Z][\w'’-]+)* and [A-Z][\w'’-]+))"
)
"""`Prime Ministers Orban and Fico`, if the first word is an office of several."""
_ATTRIBUTE = re.compile(r"(?:официальн|специальн|постоянн|генеральн|верховн)[а-я]{2,3}$")
"""What goes with an office and is none: «Заместитель официального представителя»."""
_TITLE = re.compile(r"[^\n]*[^\s.!?։:;…»”\"՞,)\]][ \t]*\n[ \t]*\n")
_HEADLINE = re.compile(r"[«“\"][^\n]*[»”\"]\.?[ \t]*(?:\n|$)")
"""What follows the name in a headline: `Minister: “Exports will rise”`."""
_SEVERAL = re.compile(
    r"(?:The )?(?:Foreign )?(?:Ministers|Leaders|Sides|Parties|Participants|Presidents|Heads of State)|Министры|"
    r"Стороны|"
    r"Лидеры|"
    r"Участники|Nazirlər|Tərəflər|Կողմերը|Նախարարները",
    re.IGNORECASE,
)
"""In front of a list these are the subject of its items, not a label: `The Ministers: (a) decided …`."""
_VERBS_HY = frozenset(["է", "են", "էր", "էին", "եմ", "ենք"])
_SMALL = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")


def bare(label: str) -> str:
    """A label without what stands in brackets."""
    return " ".join(_PARENTHESIS.sub("", label).split())


def surname(label: str) -> str:
    """The last word of the name in a label, in small letters; empty for a mere office."""
    words = bare(label)
    first, _, rest = words.partition(",")
    named = words if _is_office_only(first) and rest else first
    name = split_office(named)[1] or ("" if any(map(is_office, named.split())) else named)
    last = name.split()[-1:] or [""]
    plain = _folded(last[0].split(".")[-1])
    return "" if is_country(last[0]) or is_country_name(last[0]) else plain


def names_an_official(label: str, language: str) -> bool:
    """Whether a label is an office with a name, in either order: «Baş nazir İrakli Tsiklauri», `Ann Roe, mayor`."""
    words = bare(label).replace(",", " ,").split()
    plain = [word for word in words if word != ","]
    if (
        not 1 < len(plain) <= MOST_WORDS
        or not any(map(is_office, plain))
        or SAYING.get(language, SAYING["en"]).search(bare(label))
    ):
        return False
    if not all(_SMALL.fullmatch(word) or word.isupper() for word in plain):
        return False
    if "," in words:
        front = words[: words.index(",")]
        return 0 < len(front) <= 4 and all(word[:1].isupper() for word in front) and not all(map(is_office, front))
    if language == "en" and not (is_office(plain[0]) or (len(plain) > 1 and plain[1][:1].isupper())):
        return False  # "The following is attributable to Spokesperson …"
    small = [word for word in plain if word[:1].islower() and not is_capitalised(word) and not is_office(word)]
    if sum(len(word) > 3 for word in small) > _MOST_SMALL:
        return False
    behind = plain[max(place for place, word in enumerate(plain) if is_office(word)) + 1 :]
    named = [word for word in behind if is_capitalised(word) and not is_country(word) and not is_country_name(word)]
    return plain[0][:1].isupper() and is_capitalised(plain[-1]) and 0 < len(named) <= 4


def is_office_of(label: str, language: str) -> bool:
    """Whether a label is a mere office, perhaps with its country: «Azərbaycanın xarici işlər naziri»."""
    plain = bare(label).split()
    small = [word for word in plain if word[:1].islower() and not is_office(word) and not _ATTRIBUTE.match(word)]
    return (
        1 < len(plain) <= MOST_WORDS
        and plain[0][:1].isupper()
        and any(map(is_office, plain))
        and all(len(word) < 4 for word in small)
        and not SAYING.get(language, SAYING["en"]).search(bare(label))
    )


def heads_document(text: str, end: int) -> bool:
    """Whether the first line, whose colon ends at `end`, is a title: `Port Kestel: ferries run again`.

    It ends without the stop that the text below it has.
    """
    stops = text.rstrip().endswith((".", "!", "?", "։", "»", "”", '"'))
    return _HEADLINE.match(text, end) is not None or (stops and _TITLE.match(text, end) is not None)


def is_no_label(words: str, language: str) -> bool:
    """Whether words in front of a colon are several people who decide, or an Armenian sentence.

    That has a verb, or a subject in front of other words: «Վարչապետ Նիկոլ Փաշինյանը մեկնել է Ալավերդի».
    """
    each = words.split()
    told = not _VERBS_HY.isdisjoint(each) or any(word.endswith("ը") for word in each[:-1])
    return _SEVERAL.fullmatch(words) is not None or (language == "hy" and told)


class LabelNames:
    """What a document tells of the names in front of its lines. Built once a document."""

    def __init__(self, text: str, labels: Iterable[tuple[int, str]]) -> None:
        """labels: offset and words of whatever could be a label."""
        places = list(labels)
        self._times = Counter(name for _, label in places if (name := surname(label)))
        self._printed = {" ".join(bare(label).lower().split()) for _, label in places}
        first = min((start for start, _ in places), default=0)
        preface = re.sub(r"\s+", " ", text[: max(first, text.find("\n") + 1)][:PREFACE])
        self._preface = _folded(preface)
        self._together = {
            _folded(word)
            for match in _TOGETHER.finditer(preface)
            if each_office(match["office"])
            for word in re.split(r"[ ,]+", match["names"])
        }

    def times(self, label: str) -> int:
        """In front of how many lines the surname of a label stands."""
        return self._times[surname(label)]

    def together(self, label: str) -> bool:
        """Whether the title or preface names the label's surname behind an office of several people."""
        return surname(label) in self._together

    def introduced(self, label: str) -> bool:
        """Whether the title or preface has the surname of a label, in whatever case, or the mere office itself."""
        name = surname(label)
        if not name:
            words = _folded(bare(label))
            return len(words) > 8 and words in self._preface
        return len(name) > 2 and re.search(rf"(?<!\w){re.escape(name)}", self._preface) is not None


def _folded(words: str) -> str:
    """Small letters, with one i for the two of Azerbaijani: capitals without dots are read in any language."""
    return words.lower().replace("ı", "i").replace("i̇", "i")


def _is_office_only(words: str) -> bool:
    return bool(words.split()) and all(is_office(word) for word in words.split())
