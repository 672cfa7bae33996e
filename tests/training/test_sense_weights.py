from __future__ import annotations

from pathlib import Path

import numpy as np

from briefing.lexicon.sense_weights import ALWAYS, SenseWeights, features, keyed, named
from briefing.lexicon.senses import Senses, read
from models.training.corpus import Line
from models.training.sense_weights import Example, examples, learn, measure

USES = Senses(
    map(
        read,
        (
            "n\tcompany\t>paratrooper\tрота\tbölük\tվաշտ",
            "n\tcompany\t>share\tкомпания\tşirkət\tընկերություն",
        ),
    ),
    {},
)
FIRM = {"ru": "Компания.", "az": "Şirkət.", "hy": "Ընկերությունը։"}
TROOPS = {"ru": "Рота.", "az": "Bölük.", "hy": "Վաշտը։"}


def line(number: int, en: str, said: dict[str, str]) -> Line:
    return Line(f"x-{number}", ("none",), "n", {"en": en, **said})


def lines() -> list[Line]:
    sold = [line(i, f"The company {verb} bread and milk.", FIRM) for i, verb in enumerate(["sells", "bakes"] * 20)]
    marched = [line(50 + i, "The company marches to the front.", TROOPS) for i in range(30)]
    return sold + marched


def shown(found: dict[str, list[Example]], language: str) -> list[list[bool]]:
    """Whether troops, firm and none are right, for each company."""
    troops = keyed([named(language, "company", TROOPS[language].rstrip(".").lower())], [ALWAYS])[0, 0]
    return sorted(each.right.tolist() for each in found[language] if each.keys[0, -1] == troops)


def test_right_is_what_stands_in_the_translation() -> None:
    found = examples(USES, lines())
    assert shown(found, "ru") == [[False, True, False]] * 40 + [[True, False, False]] * 30
    odd = line(1, "The company sells bread.", {"ru": "Рота.", "az": "Mağaza.", "hy": "Խանութ։"})
    found = examples(USES, [odd])
    assert (shown(found, "ru"), shown(found, "az")) == ([[True, False, False]], [[False, False, True]])


def test_what_is_learnt_tells_new_lines_apart(tmp_path: Path) -> None:
    assert learn(USES, lines(), tmp_path / "weights.npz")
    learnt = SenseWeights.read(tmp_path / "weights.npz")
    names = [named("az", "company", text) for text in ("bölük", "şirkət", "")]

    def shares(seen: list[str], *by_hand: float) -> np.ndarray:
        odds = np.exp(learnt.scores(names, by_hand or (0.0, 0.0, 0.0), features("company", seen)))
        return odds / odds.sum()

    assert shares(["front", ">front"])[0] > 0.5
    assert shares(["bread", ">bread"])[1] > 0.5
    assert shares([], 3, 0, 0)[0] > shares([])[0] + 0.1


def test_what_is_taken_for_sure_is_counted(tmp_path: Path) -> None:
    learn(USES, lines(), tmp_path / "weights.npz")
    learnt = SenseWeights.read(tmp_path / "weights.npz")
    marches = "The company marches to the front."
    right = measure(USES, learnt, [line(1, marches, TROOPS)])
    wrong = measure(USES, learnt, [line(1, marches, FIRM)])
    assert right["right"] >= 3 and not right["wrong"]
    assert wrong["wrong"] >= 3
    assert right.total() == wrong.total()
