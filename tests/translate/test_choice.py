from __future__ import annotations

from collections.abc import Sequence

from briefing.translate.choice import AGREEING, BACKWARDS, FITTING, NEAR, Told, agreed, ranked
from briefing.translate.engine import Draft

SOURCE = "The ministers met in Vienna."


def drafts(told: Sequence[Told]) -> list[Draft]:
    return [one.draft for one in told]


def test_the_likelihood_of_the_translation_and_that_of_the_source_given_it_are_added() -> None:
    short, whole = Draft("A", -0.2, 1), Draft("A B", -0.3, 2)
    words = len(SOURCE.split())
    gap = 0.1 / BACKWARDS * words
    """By which the whole one must tell the source better to make up for being less likely."""
    assert drafts(ranked(SOURCE, [(short, -9.0), (whole, -9.0 + 1.1 * gap)])) == [whole, short]
    assert drafts(ranked(SOURCE, [(short, -9.0), (whole, -9.0 + 0.9 * gap)])) == [short, whole]


def test_alternatives_are_those_of_nearly_the_same_value() -> None:
    best = Draft("A", -0.2, 1)
    near, far = Draft("B", -0.2 - 0.9 * NEAR, 1), Draft("C", -0.2 - 1.1 * NEAR, 1)
    assert drafts(ranked(SOURCE, [(far, -9.0), (best, -9.0), (near, -9.0)])) == [best, near]


def test_what_was_cut_off_comes_last() -> None:
    cut, whole = Draft("A", -0.1, 1, 0.0), Draft("B", -3.0, 1)
    assert drafts(ranked("", [(cut, -9.0), (whole, -9.0)])) == [whole]


def test_of_two_that_are_as_likely_the_one_whose_forms_fit_comes_first() -> None:
    one, other = (Draft("A", -0.2, 1), -9.0), (Draft("B", -0.2, 1), -9.0)
    gap = NEAR / FITTING
    assert drafts(ranked(SOURCE, [one, other], [-3.0, -3.0 + 0.5 * gap])) == [other[0], one[0]]
    assert drafts(ranked(SOURCE, [one, other], [-3.0, -3.0 - 0.5 * gap])) == [one[0], other[0]]
    assert drafts(ranked(SOURCE, [one, other], [-3.0, -3.0 - 1.5 * gap])) == [one[0]]


def test_what_agrees_with_other_languages_comes_first() -> None:
    one, other = Told(Draft("A"), -9.0, -1.0), Told(Draft("B"), -9.0, -1.1)
    gap = 0.1 / AGREEING
    assert drafts(agreed([one, other], [-5.0, -5.0 + 1.1 * gap])) == [other.draft, one.draft]
    assert drafts(agreed([one, other], [-5.0, -5.0 + 0.9 * gap])) == [one.draft, other.draft]
