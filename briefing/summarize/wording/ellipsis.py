"""English sentences whose predicate stands in the one before: `The bakery is fine. The clinic is not.`

Alone such a sentence says nothing, and the one before it says too much: they are taken together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefing.document import Sentence, Turn

_ELLIPTICAL = re.compile(
    r"(?:[^\s.!?,;:]+ ){1,6}?(?:(?:is|are|was|were|has|have|had|will|would|do|does|did|can|could|should|must) not"
    r"|cannot|can['’]t|won['’]t|[a-z]+n['’]t)(?P<end>[.!]?[\"”]?$|,[\"”] )"
)
_MOST = 25
"""Words of both together."""


def is_elliptical(words: str) -> bool:
    """Whether the last of the sentences ends with a negated auxiliary that lacks its verb: `The clinic is not.`"""
    last = re.split(r"(?<=[.!?]) (?=[A-Z])", words.rstrip())[-1]
    return _ELLIPTICAL.match(last) is not None


def with_antecedents(spoken: Iterable[tuple[Sentence, Turn]], text: str) -> Iterator[tuple[Sentence, Turn]]:
    """The sentences, an elliptical one as one with the sentence right before it in its turn."""
    held: tuple[Sentence, Turn] | None = None
    for sentence, turn in spoken:
        if held is not None and held[1] is turn and _ELLIPTICAL.match(sentence.text):
            before = held[0]
            near = not text[before.end : sentence.start].strip() and "\n\n" not in text[before.end : sentence.start]
            if near and len(before.text.split()) + len(sentence.text.split()) <= _MOST:
                held = Sentence(text[before.start : sentence.end], before.start, sentence.end), turn
                continue
        if held is not None:
            yield held
        held = sentence, turn
    if held is not None:
        yield held
