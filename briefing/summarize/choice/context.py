"""What stands around a sentence: a bare answer or an emphasis in front of it, the question that it answers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.document import Document, Sentence, Turn
from briefing.summarize.choice.features import stems
from briefing.summarize.choice.markers import STRESS
from briefing.summarize.choice.signals import CONTRAST
from briefing.summarize.wording.faithful import negates

_BARE = (
    r"(?:(?:well|look|listen)[,.] )?(?:no[,.]? ?)?(?:(?:that|this|it)(?: is|['’]s| was)(?: simply| just)?(?: not|"
    r"n['’]t)"
    r"(?: (?:true|so|right|correct|accurate|the case))?|(?:that|this|it)(?: is|n['’]t|['’]s) (?:false|wrong|untrue|"
    r"nonsense|fake|(?:an? )(?:\w+ )?(?:lie|invention|fabrication|fiction|fake)|baseless|unfounded)|"
    r"(?:it|that|this) (?:isn|wasn)['’]t|not at all|absolutely not|of course not|i (?:do not|don['’]t) agree)|no"
    r"|(?:нет[,.] )?это (?:не так|неправда|не правда|ложь|неверно|фейк|"
    r"вымысел|выдумка|клевета|не соответствует действительности)"
    r"|нет|ни в коем случае|конечно,? нет"
    r"|(?:(?:xeyr|yox)[,.] ?)?(?:bu,? )?(?:(?:belə|doğru|düz|həqiqət) deyil|yalandır|iftiradır|"
    r"uydurmadır|böhtandır|əsassızdır)|xeyr|yox|əsla|qətiyyən"
    r"|(?:ո՛?չ[,.՝] ?)?(?:(?:դա |այդ լուրը )?(?:այդպես|ճիշտ|ճշմարիտ|իրականություն) չէ|"
    r"դա (?:սուտ|կեղծ|հերյուրանք|հորինվածք) է)|ո՛?չ"
)
_DENIED = re.compile(
    rf"(?:^|[.!?։…] |\n)\s*(?:{_BARE})\s*[.!։…](?:\s*[(\[][^)\]]{{0,30}}[)\]][.։]?)?\s*$", re.IGNORECASE
)
_YES = r"yes|да|bəli|hə|այո"
_BARE_ANSWER = re.compile(rf"(?:{_BARE}|{_YES})[.!։…]", re.IGNORECASE)
_AFFIRMED = re.compile(rf"(?:^|[.!?։…] |\n)\s*(?:{_YES})\s*[.!։…]\s*$", re.IGNORECASE)
_YES_FIRST = re.compile(rf"(?:{_YES}),", re.IGNORECASE)
_TAIL = 240
"""Characters in front of a sentence that are looked at."""
_PLAIN = 10
"""Words up to which an answer is a plain one."""
_ASKED = 0.3
"""Share of the stems of a plain answer that the question has as well: it is about the same thing."""


@dataclass(frozen=True, slots=True)
class Context:
    """`denied`: the sentence explains a bare denial (`No, that is not true.`); `stressed`: the speaker says
    that it matters, here or right before; `answers`: place in the answer to a question, 1 for its first sentence down
    to 0; `echo`: likeness to that question from 0 to 1; `turns`: it turns away from what was said before (`But …`);
    `plain`: it says in a few words whether what was asked is so (`No. The embassy remains open.`)."""

    denied: bool = False
    stressed: bool = False
    answers: float = 0.0
    echo: float = 0.0
    turns: bool = False
    plain: bool = False


def is_bare_answer(sentence: str) -> bool:
    """Whether a sentence is but a yes or no: without the question it says nothing, the sentence after it does."""
    return _BARE_ANSWER.fullmatch(sentence) is not None


def context(document: Document, turn: Turn, sentence: Sentence, number: int, question: str, echo: float) -> Context:
    """The context of a sentence, the `number`-th of its turn from 0 on that could be a key point. `question`: what
    stands before an answer."""
    start = sentence.start
    before = document.text[max(turn.start, start - _TAIL) : start]
    last = re.split(r"(?<=[.!?։])\s+|\n", before.strip())[-1]
    stress = STRESS.get(document.language, STRESS["en"])
    answering = turn.kind == "answer"
    answers = max(0.0, 1 - number / 3) if answering else 0.0
    denied = _DENIED.search(before) is not None
    told = denied or _AFFIRMED.search(before) is not None
    own = document.text[start : start + _TAIL // 4]
    return Context(
        denied=denied,
        stressed=stress.search(own) is not None or (len(last.split()) <= 9 and stress.search(last) is not None),
        answers=answers,
        echo=echo if answering else 0.0,
        turns=CONTRAST.get(document.language, CONTRAST["en"]).search(own) is not None,
        plain=answers > 0 and _is_plain(sentence.text, question, document.language, told),
    )


def _is_plain(answer: str, question: str, language: str, told: bool) -> bool:
    """Whether an answer says in a few words that what was asked is so or isn't. `told`: a yes or no stands before."""
    if len(answer.split()) > _PLAIN or not (told or _YES_FIRST.match(answer) or negates(answer, language)):
        return False
    own = stems(answer)
    return bool(own) and len(own & stems(question)) >= _ASKED * len(own)
