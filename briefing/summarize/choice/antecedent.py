"""What a hanging sentence means, where that is safe: from the question that it answers, or with the sentence before it.

`Will the pipeline be closed?` – `It will be closed in May` means the pipeline: question and answer have the predicate
in common. `These claims are false` means what the question says that somebody claims.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.document import Document, Span
from briefing.summarize.choice.candidates import Candidate, vector
from briefing.summarize.choice.markers import WEAK
from briefing.summarize.wording.stems import stems

_MOST = 40
"""Words of two sentences that make one point."""
_QUESTION = 1000
"""Characters of a question that are looked at."""
_FEWEST = 4
"""Words of a sentence that another one goes on with."""
_CLAUSE = 25
"""Words of a claim that a question tells of."""
_THAT_IS_WHY = re.compile(
    r"(?:(?:and|but|so),? )?(?:that|this)(?: is|['’]s) (?:also |exactly |precisely )?"
    r"(?:one of the reasons |the reason )?why ",
    re.IGNORECASE,
)
_ASKED = {
    "en": re.compile(
        r"(?:(?:And |But |So )?(?:[Ww]hen |[Ww]hy )?(?:[Ww]ill|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|"
        r"[Hh]ave|[Cc]an|[Ss]hould) )"
        r"(?P<who>the (?:[\w’'-]+ ){1,4}?)(?P<does>(?:be|been|being|not|remain|stay|continue|start|begin|open|close|"
        r"[a-z]+ed)(?!\w)[^?]{0,80})\?"
    ),
    "ru": re.compile(
        r"(?<!\w)(?P<does>(?:[Бб]уд(?:ет|ут)|[Бб]ыл[аои]?) ли [а-яё]+|"
        r"[А-ЯЁа-яё]+(?:ет|ёт|ит|ут|ют|ат|ят|ен|ена|ено|ены)(?:ся)? ли) "
        r"(?P<who>[а-яё-]+(?: [\w-]+){0,4})\?"
    ),
    "az": re.compile(r"(?:^|[.?!] )(?P<who>(?:[\w-]+ ){1,5})(?P<does>\w+)m[ıiuü]\?"),
    "hy": re.compile(r"(?:^|[։] )(?P<who>(?:[\w-]+ ){1,5})(?P<does>[ա-և]+)՞(?:[ա-և]+)?(?=[։ ]|$)"),
}
"""What a question asks of whom."""
_ABOUT = {
    "en": re.compile(r"(?:(?:And|But|So|What about|How about|And what about) )(?P<who>the (?:[\w’'-]+ ?){1,4})\?"),
    "ru": re.compile(r"(?:А|Но) (?P<who>[а-яё-]+(?: [\w-]+){0,4})\?"),
    "az": re.compile(r"(?:Bəs|Bəs ki) (?P<who>[\w-]+(?: [\w-]+){0,4})\?"),
}
"""A question that only names something: `And the harbour?`"""
_IT = {
    "en": re.compile(r"(?:It|They)(?= )"),
    "ru": re.compile(r"(?:Он|Она|Оно|Они)(?= )"),
    "az": re.compile(r"(?:O|Onlar),?(?= )"),
    "hy": re.compile(r"(?:Այն|Դա|Դրանք)(?= )"),
}
_GENDER_RU = (("ые|ие|ы|и", "Они"), ("ая|яя|а|я", "Она"), ("ое|ее|о|е", "Оно"), ("[бвгджзйклмнпрстфхцчшщ]", "Он"))
_CLAIMED = {
    "en": (
        re.compile(
            r"(?:says?|said|claims?|claimed|alleges?|alleged|insists?|reports?|"
            r"reported) that (?P<what>[^.?!:“”\"]+)[.?!]"
        ),
        re.compile(r"(?:These|Those|Such) (?P<noun>claims|allegations|accusations|reports|rumou?rs) (?=are|were|have)"),
        "The {noun} that {what} ",
    ),
    "ru": (
        re.compile(
            r"(?:утвержда[ею]т|говор[ия]т|заявля[ею]т|обвиня[ею]т[^,]*|заявил[аи]?|"
            r"утверждал[аи]?|пиш[уе]т), что (?P<what>[^.?!:«»]+)[.?!]"
        ),
        re.compile(r"(?:Эти|Такие|Подобные|Данные) (?P<noun>утверждения|заявления|сообщения|слухи) "),
        "{Noun} о том, что {what}, ",
    ),
    "hy": (
        re.compile(r"(?:ասում|պնդում|հայտարարում|գրում) (?:է|են), (?:որ|թե) (?P<what>[^։:«»՞]+)։"),
        re.compile(r"(?:Այդ|Այս|Նման|Այսպիսի) (?P<noun>պնդումներ|լուրեր|հայտարարություններ)[ըն] "),
        "Այն {noun}ը, թե {what}, ",
    ),
}
"""What somebody claims in a question, what the answer calls it, and both together."""
_DECIDES = re.compile(
    r"(?:They|It)(?= (?:also |further )?(?:agreed|decided|called (?:on|for)|condemned|welcomed|expressed|reaffirmed|"
    r"urged|stressed|demanded|commended|resolved|underlined|rejected)(?!\w))"
)
"""What the issuer of a communiqué does."""
_MEANS_OTHERS = re.compile(
    r"(?<!\w)(?:you|your|I|we|our|my|it|he|she|they|this|вы|ваш\w*|вам|мы|наш\w*|он|она|они|это|դուք|ձեր|մենք|մեր|նա|դա)(?!\w)",
    re.IGNORECASE,
)
"""In a claim these would mean another in the speaker's mouth."""


def from_question(words: str, question: str, language: str) -> str:
    """The sentence with what the question names in place of the pronoun or of `these claims`; empty where unsure."""
    if language == "en" and (why := _THAT_IS_WHY.match(words)):
        return words[why.end() : why.end() + 1].upper() + words[why.end() + 1 :]
    question = " ".join(question.split())
    return _claimed(words, question, language) or _asked(words, question, language)


def from_issuer(words: str, issuer: str, language: str) -> str:
    """The sentence with the several or the body that issue it in place of `they`, where it is a decision."""
    decides = _DECIDES.match(words) if language == "en" and issuer else None
    return f"{issuer}{words[decides.end() :]}" if decides else ""


def _asked(words: str, question: str, language: str) -> str:
    pronoun = _IT[language].match(words) if language in _IT else None
    if pronoun is None:
        return ""
    about = _ABOUT[language].fullmatch(question) if language in _ABOUT else None
    found = [about] if about else list(_ASKED[language].finditer(question))
    if len(found) != 1:
        return ""
    who, behind = found[0]["who"].strip(), words[pronoun.end() :]
    same = about is not None or stems(found[0]["does"]) & stems(behind)
    if not same or not _agree(who, pronoun.group(), language):
        return ""
    return who[:1].upper() + who[1:] + behind


def _agree(who: str, pronoun: str, language: str) -> bool:
    """Whether a pronoun may stand for the subject, by number and, in Russian, gender."""
    if language == "en":
        return (pronoun == "They") == (who.endswith("s") and not who.endswith(("ss", "us", "is")))
    if language == "ru":
        first = who.split()[0]
        return next((it for end, it in _GENDER_RU if re.search(rf"(?:{end})$", first)), "") == pronoun
    return (pronoun.startswith(("Onlar", "Դրանք"))) == (re.search(r"l[aə]r|ներ|եր[ը ]", who) is not None)


def _claimed(words: str, question: str, language: str) -> str:
    if language not in _CLAIMED:
        return ""
    told, named, form = _CLAIMED[language]
    noun, claims = named.match(words), list(told.finditer(question))
    if noun is None or len(claims) != 1:
        return ""
    what = claims[0]["what"].strip()
    if len(what.split()) > _CLAUSE or _MEANS_OTHERS.search(what):
        return ""
    named_so = noun["noun"]
    return form.format(noun=named_so, Noun=named_so[:1].upper() + named_so[1:], what=what) + words[noun.end() :]


def with_sentence_before(item: Candidate, before: Candidate | None, document: Document) -> Candidate | None:
    """The sentence together with the one right before it in its turn and paragraph; None where that is too long."""
    if before is None or before.turn.start != item.turn.start or document.text[before.end : item.start].strip(" "):
        return None
    text = document.text[before.start : item.end]
    if len(text.split()) > _MOST or len(before.clause.split()) < _FEWEST or WEAK[document.language].search(before.text):
        return None
    clause = f"{before.clause} {item.clause}"
    return replace(
        item,
        start=before.start,
        text=text,
        clause=clause,
        vector=vector(clause),
        points_back=False,
        joined=item.clause,
    )


def questions_before(document: Document) -> dict[int, Span]:
    """By the start of an answer, the question before it."""
    asked, found = Span(0, 0), {}
    for turn in document.turns:
        if turn.kind == "question":
            asked = Span(max(turn.start, turn.end - _QUESTION), turn.end)
        elif turn.kind == "answer":
            found[turn.start] = asked
    return found


def first_in_turn(item: Candidate, before: Candidate | None) -> bool:
    """Whether a sentence opens its turn, so that the question alone explains it."""
    return before is None or before.turn.start != item.turn.start


def previous(found: Sequence[Candidate]) -> list[Candidate | None]:
    """In front of each candidate, the one before it in the document."""
    return [None, *found][: len(found)]
