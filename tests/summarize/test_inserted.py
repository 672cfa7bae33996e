"""Attributions inside an English sentence: the words around them stay one clause."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress
from briefing.summarize.wording.finite import has_finite_verb, keeps_verb
from briefing.summarize.wording.inserted import around_inserted
from briefing.summarize.wording.side_clauses import without_side_clauses

LUND = Voice(Speaker("Maria Lund"), is_name=lambda word: False)


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Draining the lake now, he said, would be a crime.", "Draining the lake now would be a crime."),
        ("Selling the herd, Lund added, could cost 4 million.", "Selling the herd could cost 4 million."),
        ("To drain the lake, she told reporters, would take a year.", "To drain the lake would take a year."),
        ("The fee for lorries, said the mayor, will fall by a third.", "The fee for lorries will fall by a third."),
        ("Dozens of barns in the valley, Lund said, burned down.", "Dozens of barns in the valley burned down."),
        ("Her own figures, Lund said in an interview, show that it pays.", "Her own figures show that it pays."),
        ("The mill, which employs 300, he said, would close.", "The mill, which employs 300, would close."),
        ("The mill, the port and the mine, he said, will close.", "The mill, the port and the mine will close."),
        ("If the dam breaks, he said, the town will be lost.", "If the dam breaks, the town will be lost."),
        ("In the next two weeks, Lund said, the dam will be shut.", "In the next two weeks, the dam will be shut."),
        ("The dam will be shut in May, he said, if it rains.", "The dam will be shut in May if it rains."),
        ("The dam is not a toy, she stressed, but a weapon.", "The dam is not a toy, but a weapon."),
        ("It began, he said, on the last day of March.", "It began on the last day of March."),
        ("The dam was shut on Monday, he said, adding that it held.", "The dam was shut on Monday"),
        ("If it rains, the dam will break, he said, pointing to a map.", "If it rains, the dam will break"),
        ("In a statement on Monday, the ministry said, the dam was safe.", "the dam was safe."),
        ("On Monday, Lund said, the dam was safe.", "the dam was safe."),
        ("The minister, in Prague on Monday, said Greta Holm, the envoy, would get in.", None),
        ("Lund said the dam, the mill and the port were safe.", None),
    ],
)
def test_the_clause_goes_on_behind_the_attribution(sentence: str, clause: str | None) -> None:
    assert around_inserted(sentence) == clause


def test_no_half_of_a_sentence_is_printed() -> None:
    point = compress("Draining the lake now, he said, would be “a crime”.", "en", LUND, reported=True)
    assert point == "Maria Lund said draining the lake now would be “a crime”."
    point = compress('The rest, she said, "is lost, or at least we can\'t see it".', "en", LUND, reported=True)
    assert point == 'Maria Lund said the rest "is lost, or at least we can\'t see it".'
    point = compress("A great success, she said, adding nothing more.", "en", LUND, reported=True)
    assert "A great success, she said, adding nothing more" in point.replace("a great", "A great")


def test_whoever_is_told_it_by_name_is_left_out() -> None:
    sentence = "Lund told Judge Bo Lee that the drivers, Al Moy (54), of Ulm, and Ed Roe (49), were held in May."
    assert compress(sentence, "en", LUND, reported=True) == (
        "Maria Lund said the drivers, Al Moy (54), of Ulm, and Ed Roe (49), were held in May."
    )


def test_a_clause_is_not_cut_in_front_of_its_verb() -> None:
    words = (
        "told the court in Ulm that the accused, Al Moy (54), of the old town, and Ed Roe (49), with an address in the "
        "new one, were held at the airport on Wednesday evening as they tried to board a plane to Dubai."
    )
    assert without_side_clauses(words, "en") == words


@pytest.mark.parametrize(
    ("words", "finite"),
    [
        ("the accused, Al Moy (54), of Ulm", False),
        ("as a first step", False),
        ("without 645 million dollars", False),
        ("the drivers were held", True),
        ("three barns burned down", True),
        ("there's a new form of contract", True),
        ("we spend 3 percent of it on roads", True),
    ],
)
def test_finite_verbs(words: str, finite: bool) -> None:
    assert has_finite_verb(words) is finite


def test_a_shortened_sentence_keeps_the_verb_of_its_clause() -> None:
    whole = "Lund said the accused, Al Moy, of Ulm, were held in May."
    assert not keeps_verb("Lund said the accused, Al Moy, of Ulm.", whole)
    assert keeps_verb("Lund said the accused were held in May.", whole)
    assert keeps_verb("Lund condemned the attack.", "Lund condemned the attack in May.")
