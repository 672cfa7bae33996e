"""Quotations that but comment on what their speaker said in the sentence before: «Դա հորինվածք է», `“That is a lie”`.

They prove that sentence's point and make none of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.summarize.choice.candidates import Candidate

_OPENS = ("“", "«", '"', "„")
_THAT = re.compile(
    r"(?:(?:that|this)(?:['’]s| is| was| isn['’]t| wasn['’]t)"
    r"|это(?: [–—-]|,| (?:не|был[аои]?|просто|лишь|абсолютн\w+|полн\w+|чист\w+|ложь|неправда|выдумка|вымысел|фейк))"
    r"|bu(?:nlar)?,|դա|սա|դրանք)(?!\w)",
    re.IGNORECASE,
)
"""What stands for all that the sentence before says."""
_NEXT = 2
"""Characters between neighbours of one paragraph."""


def commented(found: Iterable[Candidate]) -> dict[int, Candidate]:
    """By the id of each such quotation, the sentence that it comments on."""
    return {
        id(quotation): before
        for before, quotation in pairwise(sorted(found, key=lambda item: item.start))
        if before.turn.speaker == quotation.turn.speaker
        and before.reported
        and quotation.start - before.end <= _NEXT
        and quotation.text.startswith(_OPENS)
        and not before.text.startswith(_OPENS)
        and _THAT.match(quotation.clause)
    }
