from __future__ import annotations

import pytest

from briefing.lexicon.finder import find, stands_in

SENTENCES = [
    ("en", "Ararat Mirzoyan flew from Yerevan to Baku.", ["Ararat Mirzoyan", "Yerevan", "Baku"]),
    ("ru", "Арарат Мирзоян вылетел из Еревана в Баку.", ["Арарат Мирзоян", "Еревана", "Баку"]),
    ("ru", "Мы говорили с Араратом Мирзояном и Марией Захаровой.", ["Араратом Мирзояном", "Марией Захаровой"]),
    ("az", "Ararat Mirzoyan İrəvandan Bakıya uçub.", ["Ararat Mirzoyan", "İrəvandan", "Bakıya"]),
    ("az", "Moskvadakı görüşdə Lavrovla Bayramovun mövqeyi", ["Moskvadakı", "Lavrovla", "Bayramovun"]),
    ("hy", "Արարատ Միրզոյանը Երևանից մեկնել է Բաքու։", ["Արարատ Միրզոյանը", "Երևանից", "Բաքու"]),
    ("hy", "Բաքվի և Անկարայի դիրքորոշումը", ["Բաքվի", "Անկարայի"]),
    ("en", "Macron's visit", ["Macron's"]),
    ("en", "Mélanie Dupont-Reyes met María Reyes.", ["Mélanie Dupont-Reyes", "María Reyes"]),
    ("en", "It was al-Sharaa who said so.", ["al-Sharaa"]),
    ("ru", "по данным стран Балтии", ["стран Балтии"]),
    ("az", "danışıqlar əl-Fəşirdə keçirilib", ["əl-Fəşirdə"]),
    ("hy", "Ի՞նչ է կատարվում Երևանո՞ւմ", ["Երևանո՞ւմ"]),
]


@pytest.mark.parametrize(("language", "text", "names"), SENTENCES)
def test_names_are_found_in_their_forms(language: str, text: str, names: list[str]) -> None:
    found = find(text, language)
    assert [text[name.start : name.end] for name in found] == names
    assert all(stands_in(name.entry, text, language) for name in found)


def test_the_longest_name_wins_and_words_in_small_letters_are_no_names() -> None:
    text = "Nagorno-Karabakh and the van to georgia"
    assert [text[name.start : name.end] for name in find(text, "en")] == ["Nagorno-Karabakh"]


def test_all_languages_find_the_same_person() -> None:
    texts = {"en": "Zakharova said", "ru": "сказала Захарова", "az": "Zaxarova dedi", "hy": "ասել է Զախարովան"}
    entries = [find(text, language)[0].entry for language, text in texts.items()]
    assert entries.count(entries[0]) == 4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Того требует закон."),
        ("en", "The Sámi live there, and the Niño is over."),
        ("ru", "Толстый слой льда"),
        ("az", "Kim bu qərarı verib?"),
        ("az", "Ticarət Limanı genişlənir"),
        ("hy", "Բեռն արդեն տեղ է հասել։"),
        ("hy", "Դա բոլորի համար էր. Տեղ հասան ուշ։"),
    ],
)
def test_another_word_with_a_capital_is_no_name(language: str, text: str) -> None:
    assert find(text, language) == []


def test_a_name_is_one_inside_a_sentence_although_it_begins_others_as_a_word() -> None:
    assert [name.entry.preferred("en") for name in find("в Того", "ru")] == ["Togo"]


def test_an_abbreviation_or_adjective_may_stand_for_a_name() -> None:
    nations = find("the United Nations", "en")[0].entry
    armenia = find("Armenia's plant", "en")[0].entry
    assert stands_in(nations, "в штаб-квартире ООН", "ru") and stands_in(armenia, "армянская АЭС", "ru")
    assert not stands_in(nations, "в организации", "ru")
