from __future__ import annotations

from briefing.lexicon.entry import Entry
from briefing.lexicon.finder import find
from briefing.lexicon.replacement import alike, replaced


def entry(name: str) -> Entry:
    return find(name, "en")[0].entry


def test_a_name_takes_the_case_of_the_old_one() -> None:
    moscow, tehran = entry("Moscow"), entry("Tehran")
    assert replaced("переговоры в Москве", "ru", moscow, tehran) == "переговоры в Тегеране"
    assert replaced("Moskvadakı səfirlik", "az", moscow, tehran) == "Tehrandakı səfirlik"
    assert replaced("Մոսկվայի առաջարկը", "hy", moscow, tehran) == "Թեհրանի առաջարկը"
    assert replaced("Moscow's offer", "en", moscow, tehran) == "Tehran's offer"


def test_an_unsure_case_is_left_alone() -> None:
    moscow, baku, vienna = entry("Moscow"), entry("Baku"), entry("Vienna")
    assert replaced("Баку приветствует это", "ru", baku, moscow) is None  # any case
    assert replaced("Вена и ещё раз Вена", "ru", vienna, moscow) is None
    assert replaced("московские переговоры", "ru", moscow, vienna) is None


def test_what_agrees_must_not_change() -> None:
    moscow, tehran = entry("Moscow"), entry("Tehran")
    assert not alike(moscow, tehran, "Москва заявила", "ru")
    assert alike(moscow, tehran, "в Москве", "ru") and alike(moscow, tehran, "Moskva bildirib", "az")
    assert not alike(entry("Lavrov"), entry("Zakharova"), "о Лаврове", "ru")
    assert not alike(entry("Lavrov"), moscow, "Лавров", "ru")
