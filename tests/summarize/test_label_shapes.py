"""The same conversation under every shape of label that `transcripts` makes: who speaks is told in each."""

from __future__ import annotations

import pytest

from tests.summarize.reading import turns
from tests.summarize.transcripts import PEOPLE, SHAPES, transcripts

UNTOLD = {"capital surname, office, bare line"}
"""On lines of their own, a name that comes but once with its office in front of nothing else that tells."""


@pytest.mark.parametrize("language", PEOPLE)
@pytest.mark.parametrize("shape", SHAPES)
def test_who_speaks(language: str, shape: str) -> None:
    one, two = (person.name for person in PEOPLE[language])
    wanted = [("statement", one), ("statement", two), ("question", "")]
    wanted += [("answer", one), ("answer", two), ("question", ""), ("answer", one)]
    tried = 0
    for name, text in transcripts(language):
        if name.startswith(f"{shape}, ") and name not in UNTOLD and name.count(", ") == shape.count(", ") + 1:
            found = [(kind, who) for kind, who, _ in turns(text, language) if kind != "narration"]
            assert found == wanted, name
            tried += 1
    assert tried >= 10
