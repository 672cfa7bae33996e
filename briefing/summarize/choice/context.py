"""What stands around a sentence: a bare denial or an emphasis in front of it, the question that it answers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.document import Document, Turn
from briefing.summarize.choice.markers import STRESS
from briefing.summarize.choice.signals import CONTRAST

_BARE = (
    r"(?:(?:well|look|listen)[,.] )?(?:no[,.]? ?)?(?:(?:that|this|it)(?: is|['’]s| was)(?: simply| just)?(?: not|"
    r"n['’]t)"
    r"(?: (?:true|so|right|correct|accurate|the case))?|(?:that|this|it)(?: is|n['’]t|['’]s) (?:false|wrong|untrue|"
    r"nonsense)|"
    r"(?:it|that|this) (?:isn|wasn)['’]t|not at all|absolutely not|of course not|i (?:do not|don['’]t) agree)|no"
    r"|(?:нет[,.] )?это (?:не так|неправда|не правда|ложь|неверно|фейк|не соответствует действительности)"
    r"|нет|ни в коем случае|конечно,? нет"
    r"|(?:(?:xeyr|yox)[,.] ?)?(?:bu,? )?(?:(?:belə|doğru|düz|həqiqət) deyil|yalandır|iftiradır)|xeyr|yox|əsla|qətiyyən"
    r"|(?:ո՛?չ[,.՝] ?)?(?:(?:դա |այդ լուրը )?(?:այդպես|ճիշտ|ճշմարիտ|իրականություն) չէ|դա (?:սուտ|կեղծ) է)|ո՛?չ"
)
_DENIED = re.compile(
    rf"(?:^|[.!?։…] |\n)\s*(?:{_BARE})\s*[.!։…](?:\s*[(\[][^)\]]{{0,30}}[)\]][.։]?)?\s*$", re.IGNORECASE
)
_TAIL = 240
"""Characters in front of a sentence that are looked at."""


@dataclass(frozen=True, slots=True)
class Context:
    """`denied`: the sentence explains a bare denial (`No, that is not true.`); `stressed`: the speaker says
    that it matters, here or right before; `answers`: place in the answer to a question, 1 for its first sentence down
    to 0; `echo`: likeness to that question from 0 to 1; `turns`: it turns away from what was said before (`But …`)."""

    denied: bool = False
    stressed: bool = False
    answers: float = 0.0
    echo: float = 0.0
    turns: bool = False


def context(document: Document, turn: Turn, start: int, number: int, echo: float) -> Context:
    """The context of the sentence at `start`, the `number`-th of its turn from 0 on that could be a key point."""
    before = document.text[max(turn.start, start - _TAIL) : start]
    last = re.split(r"(?<=[.!?։])\s+|\n", before.strip())[-1]
    stress = STRESS.get(document.language, STRESS["en"])
    answering = turn.kind == "answer"
    own = document.text[start : start + _TAIL // 4]
    return Context(
        denied=_DENIED.search(before) is not None,
        stressed=stress.search(own) is not None or (len(last.split()) <= 9 and stress.search(last) is not None),
        answers=max(0.0, 1 - number / 3) if answering else 0.0,
        echo=echo if answering else 0.0,
        turns=CONTRAST.get(document.language, CONTRAST["en"]).search(own) is not None,
    )
