"""Degrees of English adjectives, and words that English always writes with a capital."""

from __future__ import annotations

import pytest

from briefing.lexicon.comparison import positives
from briefing.lexicon.dictionary import Dictionary, dictionary
from briefing.lexicon.words import read


@pytest.mark.parametrize(
    ("form", "positive"),
    [("strictest", "strict"), ("finer", "fine"), ("busiest", "busy"), ("thinner", "thin"), ("deadlier", "deadly")],
)
def test_a_degree_leads_to_its_adjective(form: str, positive: str) -> None:
    assert positive in positives(form)


@pytest.mark.parametrize("word", ["number", "interest", "owner", "the", "er", "latest"])
def test_a_word_that_only_ends_like_a_degree_is_none(word: str) -> None:
    assert positives(word) == ()


def test_a_degree_is_hinted_as_an_adjective_alone() -> None:
    rows = [
        "a\tlight\tлёгкий\tyüngül\tթեթև\ten ru az hy",
        "n\tlight\tсвет\tişıq\tլույս\ten ru az hy",
        "n\tlight price\tлёгкая цена\tyüngül qiymət\tթեթև գին\ten ru az hy",
    ]
    (seen,) = Dictionary([read(row) for row in rows], "en").find("the lightest price")
    assert [word.texts["ru"] for word in seen.words] == ["лёгкий"]


ROWS = [
    read("n\tGazan\tжитель Газы\tqəzzalı\tգազացի\ten ru az hy"),
    read("n\tWest\tЗапад\tQərb\tԱրևմուտք\ten ru az hy"),
    read("n\tMuslim cleric\tмусульманский священнослужитель\tmüsəlman din xadimi\tմահմեդական հոգևորական\ten ru az hy"),
    read("n\twall\tстена\tdivar\tպատ\ten ru az hy"),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It feeds two Gazans.", ["Gazans"]),
        ("He blamed the West for it.", ["West"]),
        ("He met Muslim clerics in Cairo.", ["Muslim clerics"]),
        ("The senator from West Virginia left.", []),
        ("He read the Wall story.", []),
        ("The gazans left.", ["gazans"]),
    ],
)
def test_words_that_always_have_a_capital_are_found_inside_a_sentence(text: str, found: list[str]) -> None:
    seen = Dictionary(ROWS, "en").find(text)
    assert [text[each.start : each.end] for each in seen] == found


def test_the_past_of_a_common_verb_is_no_rare_word() -> None:
    (seen,) = [each for each in dictionary("en").find("The price fell.") if each.end == 14]
    assert seen.words[0].texts["ru"] == "упасть"
