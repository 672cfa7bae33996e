"""Briefs from outside that break the contract are refused with the place: whatever is stored can be exported."""

from __future__ import annotations

import copy
import math
from typing import Any

import pytest
from export_briefs import BRIEF, TEXT

from briefing.brief import Brief
from briefing.desk import contract

_RU = ("key_points", 0, "translations", "ru")


def changed(place: tuple[str | int, ...], value: object) -> dict[str, Any]:
    data = copy.deepcopy(BRIEF.to_dict())
    node: Any = data
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = value
    return data


def test_a_brief_that_keeps_to_the_contract_is_taken() -> None:
    data = changed(("later_field",), {"of": "a newer release"})
    contract.keeps(data, Brief.from_dict(data), TEXT)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ((*_RU, "flags"), [["a"]], "key_points[0].translations.ru.flags[0] is ['a']"),
        ((*_RU, "flags"), "length", "key_points[0].translations.ru.flags is 'length'"),
        ((*_RU, "score"), "x", "key_points[0].translations.ru.score is 'x'"),
        ((*_RU, "score"), True, "key_points[0].translations.ru.score is True"),
        ((*_RU, "origin"), [], "key_points[0].translations.ru.origin is []"),
        (("key_points", 0, "salience"), math.nan, "key_points[0].salience is nan"),
        (("key_points", 0, "salience"), math.inf, "key_points[0].salience is inf"),
        (("key_points", 0, "salience"), "x", "key_points[0].salience is 'x'"),
        (("key_points", 0, "salience"), 10**400, "key_points[0].salience is 1000"),
        (("key_points", 0, "flags"), [5], "key_points[0].flags[0] is 5"),
        (("key_points", 0, "origin"), "x", "key_points[0].origin is 'x'"),
        (("key_points", 0, "label"), {"\ud800": "x"}, "surrogates"),
        (("speakers",), [{"name": 5, "role": ""}], "speakers[0].name is 5"),
        (("source", "words"), "x", "source.words is 'x'"),
        (("source", "language_confidence"), None, "source.language_confidence is None"),
        (("source", "sha256"), 5, "source.sha256 is 5"),
        (("warnings",), ["fine", None], "warnings[1] is None"),
        (("engines",), {"translator": 5}, "engines.translator is 5"),
        (("targets",), ["ru", "ru"], "targets names a language twice"),
    ],
)
def test_what_breaks_it_is_refused_with_its_place(place: tuple[str | int, ...], value: object, said: str) -> None:
    data = changed(place, value)
    with pytest.raises(ValueError) as caught:
        contract.keeps(data, Brief.from_dict(data), TEXT)
    assert said in str(caught.value)
