from __future__ import annotations

import re

import pytest

from briefing.lexicon.chooser import NONE, Chooser, chooser
from briefing.lexicon.dictionary import Dictionary
from briefing.lexicon.sense_weights import SenseWeights, named
from briefing.lexicon.senses import Senses, read
from briefing.lexicon.words import Word
from briefing.translate.annotate import word_hints
from tests.lexicon.test_sense_weights import weights

ROWS = (
    "n\tcompany\t>@goods\tкомпания\tşirkət\tընկերություն",
    "n\tcompany\t>paratrooper\tрота\tbölük\tվաշտ",
)
_WORD = re.compile(r"[^\W_]+")
TARGETS = ("ru", "az", "hy")


def choose(text: str, word: str, of: Chooser, known: tuple[Word, ...] = ()) -> list[list[str]]:
    """The translations into each language."""
    tokens = list(_WORD.finditer(text))
    i = next(i for i, token in enumerate(tokens) if token.group() == word)
    words = of.choose(text, tokens, i, known)
    return [list(dict.fromkeys(word.texts[target] for word in words if word.texts[target])) for target in TARGETS]


def company(learnt: SenseWeights | None) -> Chooser:
    return Chooser(Senses(map(read, ROWS), {"goods": ["grain"]}), learnt)


def likely(amount: int, *more: tuple[str, str, int]) -> SenseWeights:
    """`garrison` speaks for the troops in every language."""
    troops = {"ru": "рота", "az": "bölük", "hy": "վաշտ"}
    rows = {(named(code, "company", text), "garrison"): amount for code, text in troops.items()}
    return weights({**rows, **{(named(code, "company", text), ""): amount for code, text, amount in more}})


def test_a_translation_is_taken_where_it_is_likely() -> None:
    text = "They garrison a company there."
    assert choose(text, "company", company(None)) == [[], [], []]
    assert choose(text, "company", company(likely(30))) == [["рота"], ["bölük"], ["վաշտ"]]
    assert choose(text, "company", company(likely(5))) == [[], [], []]


def test_each_language_is_told_for_itself() -> None:
    learnt = likely(30, ("az", "şirkət", 30))
    assert choose("They garrison a company there.", "company", company(learnt)) == [["рота"], [], ["վաշտ"]]


def test_nothing_is_taken_where_none_of_them_is_likelier() -> None:
    learnt = likely(30, *((code, NONE, 40) for code in TARGETS))
    assert choose("They garrison a company there.", "company", company(learnt)) == [[], [], []]


def test_where_none_is_likely_the_cues_of_the_table_decide() -> None:
    against = weights({(named("ru", "company", "компания"), ""): 5})
    text = "A company of paratroopers is there."
    assert choose(text, "company", company(against)) == [["рота"], ["bölük"], ["վաշտ"]]


def test_what_stays_open_has_the_senses_of_the_dictionary() -> None:
    known = tuple(read(row).word for row in ROWS)
    learnt = likely(30, ("az", "şirkət", 30))
    text = "They garrison a company there."
    assert choose(text, "company", company(learnt), known) == [["рота"], ["şirkət", "bölük"], ["վաշտ"]]


def test_where_the_choice_stays_open_a_common_verb_in_the_passive_is_shown() -> None:
    texts = {"en": "find", "ru": "найти", "az": "tapmaq", "hy": "գտնել"}
    common = Word("v", texts, frozenset(("ru",)))
    uses = ("v\tfind\t>guilty\tпризнать\tsaymaq\tճանաչել", "v\tfind\t>clue\tобнаружить\taşkar etmək\tհայտնաբերել")
    learnt = weights({(named("az", "find", "aşkar etmək"), ""): 30})
    table = Dictionary([common], "en", chooser=Chooser(Senses(map(read, uses), {}), learnt))
    seen = table.find("The man was found there.")
    assert [hint.texts for hint in word_hints(seen, "ru")] == [("найден",)]
    assert [hint.texts for hint in word_hints(seen, "az")] == [("aşkar edilmək",)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The general sent a company of sappers to the dam.", "company", "рота"),
        ("A company from Kutaisi will print the ballots.", "company", "компания"),
        ("Both sides have reached agreement on the goal of the mission.", "goal", "цель"),
    ],
)
def test_the_tables_of_the_package_tell_uses_apart(text: str, word: str, expected: str) -> None:
    assert choose(text, word, chooser())[0] == [expected]
