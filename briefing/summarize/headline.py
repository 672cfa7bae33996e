"""The headline of a brief: who, and the main point, in one line of at most twelve words.

It is made of the most salient key point that can be said so shortly, by deletion alone: «Lavrov says that …» becomes
«Lavrov: …». Where none can, it says what the first one is about: «Lavrov on sanctions».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from briefing.brief import Headline, KeyPoint
from briefing.document import Document
from briefing.lexicon.azerbaijani import lower
from briefing.summarize.choice.topics import TopicClassifier
from briefing.summarize.people.voice import Voice, armenian_subject
from briefing.summarize.sections import title_of
from briefing.summarize.summarizer import Voices, speaker_of
from briefing.summarize.turns.sides import is_discussed
from briefing.summarize.wording.form import capital_first
from briefing.summarize.wording.shorten import versions

WORDS = 12
AT_LAST = 14
"""Words that it may have where there is no shorter one."""
_FEWEST = 4
_LOOKED_AT = 6
"""Points that may make the headline."""
_NEARLY = 0.7
"""Salience that another one must have, as a share of the first one's."""
_AT_LEAST = 0.5
"""The same where none of those makes a short line: what was said tells more than what it was about."""
_SAYS = {
    "en": r"(?:says|say|said)(?: that)?",
    "ru": r"(?:заявляет|заявляют|заявил\w?), что,?",
    "az": r"(?:bildirir|bildirirlər|bildirib) ki,",
    "hy": r"(?:հայտարարում (?:է|են)|հայտարարել է), որ,?",
}
_COLON = {"hy": "․"}
_POINTING = re.compile(
    r"(?:it|this|that|these|those|he|she|they|это|эти|этот|эта|он|она|они|bu|o|onlar|դա|սա|այս|այդ|նա|նրանք)(?!\w)",
    re.IGNORECASE,
)
"""A first word that means something which a headline has no room for."""


_MEANT = re.compile(
    r"(?<!\w)(?:their|them|they|these|those|such|их|них|ними|этих|этим|этого|эту|таких|onların|onları|onlara|bunu|bunun|belə|"
    r"նրանց|նրանք|դրանց|այդ|այս|նման)(?!\w)"
    r"|(?<!\w)(?:bu|həmin) (?:iddia|ittiham|sual|məsələ|təklif|xəbər|məlumat)"
    r"|(?<![–—-] )(?<!\w)это(?!\w)|(?<!\w)(?:դա|սա)(?!\w)"
    r"|(?<!\w)(?:denie[sd]|deny|reject(?:ed|s)?|confirm(?:ed|s)?|dismiss(?:ed|es)?|refute[sd]?|disputed?s?|said|did|"
    r"support(?:ed|s)?|regrets?) (?:it|this|that|so)(?= (?:in|on|at|to|during|when)(?!\w)|[.!]?$)",
    re.IGNORECASE,
)
"""The same anywhere in it; an object of what somebody denied or confirmed; «мир – это труд» says what it means."""
_BESIDE = re.compile(
    r"(?<!\w)had (?:(?:not|already|also|since|never) )?(?:been |\w+(?:ed|en|wn|ght)(?!\w))"
    r"|(?<!\w)(?:is|are|was|were) in (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*"
    r"(?: (?:on \w+day|today|yesterday|this week|last week))? (?:to|for)(?!\w)"
)
"""English; what happened before the news, and where somebody was: a headline only where no other is found."""


_OWN_VERB = re.compile(
    r"(?:(?:не )?(?:готов[аоы]?|намерен[аоы]?|буд[еу]т|может|могут)|[а-яё]{3,}(?:ает|яет|ует|еет|ают|яют|уют|еют))"
    r"(?:ся)? (?!ли(?!\w)|ся)"
)
"""Russian: a clause without a subject of its own, «сообщает, что выделяет 5 миллионов»: the speaker is its subject."""


def headline(
    document: Document, points: Sequence[KeyPoint], voices: Voices, classifier: TopicClassifier
) -> Headline | None:
    """The headline of a document with these key points, None where no point makes one."""
    good = [point for point in points[:_LOOKED_AT] if point.salience >= _NEARLY * points[0].salience]
    good = [point for point in good if not is_discussed(point.text, document.language)] or good
    rest = [point for point in points if point not in good and point.salience >= _AT_LEAST * points[0].salience]
    rest = [point for point in rest if not is_discussed(point.text, document.language)]
    for looked_at in (good, rest):
        found = _short_line(looked_at, document, voices)
        if found:
            return found
    for point in [*good, *rest]:
        who, titles = _about(point, document, voices, classifier)
        title = titles.get(document.language, "")
        if title and who and len(f"{who} {title}".split()) <= AT_LAST:
            return Headline(about_line(who, title, document.language), point.id)
    behind = points[1:_LOOKED_AT] if points and not points[0].speaker else []  # a lead is often too long
    return headline(document, behind, voices, classifier) if behind else None


def about_line(who: str, title: str, language: str) -> str:
    """`Lavrov on sanctions`, of the name and the title `On sanctions`."""
    small = lower(title[:1]) if language == "az" else title[:1].lower()
    first = title[:1] if title[1:2].isupper() else small
    return f"{who}{'՝' if language == 'hy' else ''} {first}{title[1:]}"


def parts(
    line: Headline | None, points: Sequence[KeyPoint], document: Document, voices: Voices, classifier: TopicClassifier
) -> tuple[str, dict[str, str]] | None:
    """The name and the title by language of a headline that says what its point is about; None for any other."""
    said = next((point for point in points if line and point.id == line.point), None)
    if line is None or said is None:
        return None
    who, titles = _about(said, document, voices, classifier)
    title = titles.get(document.language, "")
    return (who, titles) if title and about_line(who, title, document.language) == line.text else None


def _about(
    point: KeyPoint, document: Document, voices: Voices, classifier: TopicClassifier
) -> tuple[str, dict[str, str]]:
    """The name of who makes a point, and the title of what it is about, by language."""
    return short_name(voices.of(speaker_of(point, document)), document), title_of(point.topic, classifier)


def _short_line(points: Sequence[KeyPoint], document: Document, voices: Voices) -> Headline | None:
    """The first short line that the points make, times left out only where none keeps them."""
    forms = ((WORDS, False), (AT_LAST, False), (WORDS, True), (AT_LAST, True))
    for beside, (most, times) in product((False, True), forms):
        for point in points:
            found = lines(point, document, voices, times)
            short = [line for line in found if _FEWEST <= len(line.split()) <= most]
            short = [line for line in short if beside or document.language != "en" or not _BESIDE.search(line)]
            if short:
                return Headline(max(short, key=lambda line: len(line.split())), point.id)
    return None


def lines(point: KeyPoint, document: Document, voices: Voices, times: bool = True) -> list[str]:
    """The lines that a point can be shortened to, in the form of a headline. times: whether times may be left out."""
    voice = voices.of(speaker_of(point, document))
    language, who = document.language, short_name(voice, document)
    about = (voice.speaker.name, voice.speaker.role, voice.group)
    made = (_line(each, language, voice, who) for each in versions(point.text, language, about, times))
    return list(dict.fromkeys(line for line in made if line and not _MEANT.search(line)))


def short_name(voice: Voice, document: Document) -> str:
    """A person's last name where the document itself calls him so, else the whole name: not everybody's is the last."""
    name = voice.speaker.name
    parts = name.split()
    if len(parts) < 2 or voice.body or voice.plural or voice.office:
        return name
    if parts[-1].casefold() in ("oğlu", "qızı"):
        parts = parts[:-2]
    last = parts[-1]
    initials = all(part.endswith(".") for part in parts[:-1])
    known = len(last) > 2 and last[:1].isupper() and (initials or _stands_alone(last, parts, document.text))
    return last if known else name


def _stands_alone(part: str, name: Sequence[str], text: str) -> bool:
    """Whether a part of a name stands in the text, perhaps with an ending, without its other parts around it."""
    stem = part[:-1] if len(part) > 5 else part
    others = {other.casefold()[:4] for other in name if other != part}
    for match in re.finditer(rf"(?<![\w-]){re.escape(stem)}\w{{0,4}}(?![\w-])", text, re.IGNORECASE):
        before = re.search(r"([\w.'’-]+)\s$", text[max(0, match.start() - 40) : match.start()])
        after = re.match(r"\s([\w.'’-]+)", text[match.end() : match.end() + 40])
        around = {word[1].casefold()[:4] for word in (before, after) if word}
        if match.group()[:1].isupper() and not around & others:
            return True
    return False


def _line(text: str, language: str, voice: Voice, who: str) -> str:
    """A key point, or a shortened one, as a headline; empty where it can't be one."""
    subject, colon = voice.subject(language), _COLON.get(language, ":")
    body = text.rstrip(" .։!")
    body = re.sub(rf"^[^:․«“]{{2,60}}{colon} (?={re.escape(subject)} )", "", body) if subject else body
    if not subject:
        return "" if _POINTING.match(body) else body
    says = _SAYS.get(language, _SAYS["en"])
    if told := re.match(rf"{re.escape(subject)} {says} (?P<clause>.+)$", body):
        clause = told["clause"]
        if language == "ru" and _OWN_VERB.match(clause):
            return f"{who} {clause}"
        return "" if _POINTING.match(clause) else f"{who}{colon} {capital_first(clause, language)}"
    if quoted := re.match(rf"{re.escape(voice.speaker.name)}{colon} (?P<words>[“«].+)$", body):
        words = quoted["words"].rstrip(" .։")
        return "" if _POINTING.match(words[1:]) else f"{who}{colon} {words}"
    if body.startswith(f"{subject} "):
        short = armenian_subject(who) if language == "hy" and who != voice.speaker.name else who
        return f"{short if who != voice.speaker.name else subject}{body[len(subject) :]}"
    return "" if _POINTING.match(body) else body if _names(body, who, voice) else f"{who}{colon} {body}"


def _names(body: str, who: str, voice: Voice) -> bool:
    """Whether a line says by itself who acts."""
    stems: Iterator[str] = (word.casefold()[:5] for word in f"{who} {voice.group}".split() if len(word) > 3)
    return any(stem in body.casefold() for stem in stems)
