"""Several who speak by their office, and what they declare."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.turns.several import are_several, named_before, several_after, several_before
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.stances import own_stance
from tests.summarize.reading import read


@pytest.mark.parametrize(
    ("language", "sentence", "who"),
    [
        ("en", "The ministers said they condemned the attack.", "ministers"),
        (
            "en",
            "The foreign ministers of the Visegrad Group said they had met.",
            "foreign ministers of the Visegrad Group",
        ),
        ("en", "G7 leaders said they would send aid.", "G7 leaders"),
        ("en", "Georgian authorities said the road was open.", "Georgian authorities"),
        ("ru", "Министры осудили нападение.", "Министры"),
        ("ru", "Власти Армении сообщили, что дорога открыта.", "Власти Армении"),
        ("ru", "Армянские власти заявили, что дорога открыта.", "Армянские власти"),
        ("ru", "Дорога открыта, сообщили власти Армении.", "Власти Армении"),
        ("az", "Nazirlər hücumu pisləyiblər.", "Nazirlər"),
        ("hy", "Նախարարները դատապարտել են հարձակումը։", "Նախարարներ"),
        ("hy", "Հայաստանի իշխանությունները հայտարարել են, որ ճանապարհը բաց է։", "Հայաստանի իշխանություններ"),
    ],
)
def test_several_speak(language: str, sentence: str, who: str) -> None:
    found = find_attribution(sentence, language)
    assert found is not None
    assert (found.mention, found.body) == (who, True)


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("en", "A spokesman for the ministers "),
        ("en", "After talks with G7 leaders Ann Roe "),
        ("en", "Local authorities "),
        ("ru", "Президенты Анна Орлова и Мария Белова "),
        ("ru", "Представитель властей "),
        ("az", "Nazirlər Kabineti "),
        ("hy", "Նախարարների խորհուրդը "),
    ],
)
def test_others_are_not_several(language: str, before: str) -> None:
    assert several_before(before, language) == ""


def test_two_named_behind_a_verb_are_named() -> None:
    assert several_after(" министры Центральной Азии", "ru") == "Министры Центральной Азии"
    assert several_after(" министры Анна Орлова и Мария Белова", "ru") == ""


def test_mere_ministers_are_those_named_in_full() -> None:
    before = "The foreign ministers of the Visegrad Group met in Prague on Tuesday. "
    assert named_before("ministers", before, "en") == "Foreign Ministers of the Visegrad Group"
    assert named_before("ministers", "The talks began on Tuesday. ", "en") == "Ministers"
    assert named_before("G7 leaders", before, "en") == "G7 Leaders"
    assert are_several("министры")
    assert not are_several("министр")


def test_a_report_of_what_ministers_declare() -> None:
    text = """Foreign ministers of the Visegrad Group meet in Prague

PRAGUE - The foreign ministers of the Visegrad Group met in Prague on Tuesday.

The ministers said they condemned the missile attack on the port of Odesa. They called for an immediate ceasefire.
"""
    document = read(text, "en")
    assert {turn.speaker.name for turn in document.turns if turn.speaker} == {"Foreign Ministers of the Visegrad Group"}


@pytest.mark.parametrize(
    ("clause", "declared"),
    [
        ("they condemned the attack on the port.", "The Ministers condemn the attack on the port."),
        ("they also welcomed the talks.", "The Ministers also welcome the talks."),
        ("they welcomed that talks had begun.", None),
        ("they condemned the attack and called for talks.", None),
        ("they agreed to send generators.", None),
        ("she condemned the attack.", None),
    ],
)
def test_declared(clause: str, declared: str | None) -> None:
    assert own_stance(clause, "The Ministers") == declared


def _voice(name: str) -> Voice:
    return Voice(Speaker(name), is_name=lambda word: False)


def test_only_several_declare() -> None:
    sentence = "The ministers said they condemned the attack on the port."
    assert compress(sentence, "en", _voice("Ministers"), reported=True) == (
        "The Ministers condemn the attack on the port."
    )
    sentence = "Ann Roe said they condemned the attack on the port."
    assert compress(sentence, "en", _voice("Ann Roe"), reported=True).startswith("Ann Roe said they condemned")


def test_several_agree_with_their_verb() -> None:
    assert compress("Власти Армении сообщили, что дорога открыта.", "ru", _voice("Власти Армении"), True) == (
        "Власти Армении заявляют, что дорога открыта."
    )
    assert Voice(Speaker("Nazirlər")).plural
    assert Voice(Speaker("Նախարարներ")).plural
    assert not Voice(Speaker("Совет министров")).plural


def test_both_leaders_are_the_two_heard_last() -> None:
    text = """Prime Minister Malaj speaks with President Weber

Prime Minister Edi Malaj welcomed the decision of the commission. President Clara Weber stressed that much remains.

Both leaders condemned the strikes on the port.

“We shall meet again,” Malaj told reporters.
"""
    speakers = [turn.speaker.name for turn in read(text, "en").turns if turn.speaker]
    assert speakers == ["Edi Malaj", "Clara Weber", "Edi Malaj and Clara Weber", "Edi Malaj"]


def test_who_declares_an_alarm_says_nothing() -> None:
    assert find_attribution("Вода поднялась, власти объявили эвакуацию.", "ru") is None
    assert find_attribution("Власти Армении объявили, что дорога открыта.", "ru") is not None
