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
    assert noun_or_verb("they will ", "back", " it.") is True
    assert noun_or_verb("the ", "back", " door") is False
    assert noun_or_verb("prices ", "back", " the plan") is None


def test_an_object_makes_a_verb_of_what_ends_like_a_plural() -> None:
    assert noun_or_verb("The court in Gyumri ", "leaves", " the ruling in force.") is True
    assert noun_or_verb("In two of the ", "leaves", " the wind took") is False
    assert noun_or_verb("Baku ", "strikes", " on the depot") is None
