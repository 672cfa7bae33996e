from __future__ import annotations

import pytest

from briefing.lexicon.usage import noun_or_verb, voice
from briefing.lexicon.voice import Voice


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No ship has been [attacked] since.", Voice.PASSIVE),
        ("Aid will be [cut] but not ended.", Voice.PASSIVE),
        ("It wasn't officially [confirmed].", Voice.PASSIVE),
        ("He is [attacking] the court.", Voice.ACTIVE),
        ("Rebels [attacked] the town.", Voice.ACTIVE),
        ("the commission [named] by the president", Voice.DONE),
        ("A [found] diary shows it.", Voice.DONE),
        ("It spied on [exiled] dissidents.", Voice.DONE),
        ("attachés [accused] of spying", Voice.DONE),
        ("Prices [increased] by a third.", Voice.ACTIVE),
        ("Prices [increased] by 5 per cent.", Voice.ACTIVE),
        ("They called it a [continuing] crime.", Voice.DOING),
        ("the [training] of deminers", Voice.ACTIVE),
        ("The [accused] was silent.", Voice.ACTIVE),
    ],
)
def test_the_voice_of_an_english_verb(text: str, expected: Voice) -> None:
    before, rest = text.split("[")
    form, after = rest.split("]")
    assert voice(before, form.lower(), after) is expected


def test_a_word_before_tells_noun_from_verb() -> None:
    assert noun_or_verb("they will ") is True
    assert noun_or_verb("the ") is False
    assert noun_or_verb("prices ") is None
