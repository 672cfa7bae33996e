from __future__ import annotations

import re

import pytest

from briefing.lexicon.dictionary import Dictionary, dictionary
from briefing.lexicon.entry import LANGUAGES
from briefing.lexicon.finder import find
from briefing.lexicon.seen import Seen
from briefing.lexicon.words import Word, read, words
from briefing.translate.annotate import Hint, word_hints

EVERYWHERE = frozenset(LANGUAGES)


def word(kind: str, en: str, ru: str, az: str, hy: str) -> Word:
    return Word(kind, {"en": en, "ru": ru, "az": az, "hy": hy}, EVERYWHERE)


SHIPWRECK = word("n", "shipwreck", "кораблекрушение", "gəmi qəzası", "նավաբեկություն")
SEIZE = word("v", "seize", "захватить", "ələ keçirmək", "գրավել")
CHARGE = word("v", "charge", "обвинить", "ittiham etmək", "մեղադրել")
FEE = word("n", "charge", "плата", "ödəniş", "վճար")
POWER = word("n", "power", "власть", "hakimiyyət", "իշխանություն")
PLANT = word("n", "power plant", "электростанция", "elektrik stansiyası", "էլեկտրակայան")
HAND = word("v", "hand over", "передать", "təhvil vermək", "հանձնել")
SOIL = word("n", "soil", "почва", "torpaq", "հող")
TABLE = [SHIPWRECK, SEIZE, CHARGE, FEE, POWER, PLANT, HAND, SOIL]


def found(text: str, language: str) -> list[tuple[str, tuple[Word, ...]]]:
    return [(text[seen.start : seen.end], seen.words) for seen in Dictionary(TABLE, language).find(text)]


@pytest.mark.parametrize(
    ("text", "language", "form", "expected"),
    [
        ("Two shipwrecks were found.", "en", "shipwrecks", SHIPWRECK),
        ("Rebels seized the town.", "en", "seized", SEIZE),
        ("Он погиб при кораблекрушении.", "ru", "кораблекрушении", SHIPWRECK),
        ("Захватившие город повстанцы ушли.", "ru", "Захватившие", SEIZE),
        ("Его обвинили в измене.", "ru", "обвинили", CHARGE),
        ("Torpağımızı satmırıq.", "az", "Torpağımızı", SOIL),
        ("Onu xəyanətdə ittiham edirlər.", "az", "ittiham edirlər", CHARGE),
        ("Gəmi qəzasında ölüb.", "az", "Gəmi qəzasında", SHIPWRECK),
        ("Նա նավաբեկությունից փրկվել է։", "hy", "նավաբեկությունից", SHIPWRECK),
        ("Ինչո՞ւ գրավեցի՞ն քաղաքը։", "hy", "գրավեցի՞ն", SEIZE),
    ],
)
def test_a_word_is_found_in_its_forms(text: str, language: str, form: str, expected: Word) -> None:
    assert (form, (expected,)) in found(text, language)


def test_the_longest_group_wins() -> None:
    assert found("the power plants there", "en") == [("power plants", (PLANT,))]
    assert found("the power there", "en") == [("power", (POWER,))]


def test_a_group_is_not_found_across_a_sign() -> None:
    assert found("the power; plant trees", "en") == [("power", (POWER,))]


def test_form_and_neighbours_choose_between_noun_and_verb() -> None:
    assert found("he was charged", "en") == [("charged", (CHARGE,))]
    assert found("they will charge him", "en") == [("charge", (CHARGE,))]
    assert found("the charge was small", "en") == [("charge", (FEE,))]
    assert found("charge whom?", "en") == [("charge", (CHARGE, FEE))]


def test_a_past_tense_is_no_noun() -> None:
    fly = word("v", "fly", "лететь", "uçmaq", "թռչել")
    insect = word("n", "fly", "муха", "milçək", "ճանճ")
    table = Dictionary([insect, fly], "en")
    assert table.find("they flew away")[0].words == (fly,)
    assert table.find("the flies bite")[0].words == (insect,)


def test_a_participle_after_a_form_of_be_is_a_verb() -> None:
    accused = word("n", "accused", "обвиняемый", "müttəhim", "մեղադրյալ")
    accuse = word("v", "accuse", "обвинить", "ittiham etmək", "մեղադրել")
    table = Dictionary([accused, accuse], "en")
    assert table.find("he was accused")[0].words == (accuse,)
    assert table.find("the accused left")[0].words == (accused,)


def test_a_capital_inside_a_sentence_is_a_name() -> None:
    assert found("Meeting Charge in Paris", "en") == []
    assert found("Charge him!", "en")[0][0] == "Charge"


def test_a_word_is_looked_for_only_where_it_is_rare() -> None:
    common = Word(SOIL.kind, SOIL.texts, frozenset({"en"}))
    assert Dictionary([common], "ru").find("почва") == []
    assert len(Dictionary([common], "en").find("soil")) == 1


def test_words_inside_names_are_left_alone() -> None:
    text = "The power plant of Metsamor"
    assert Dictionary(TABLE, "en").find(text, [(4, 9)]) == []


def test_every_row_is_written_in_the_letters_of_its_languages() -> None:
    letters = {
        "en": r"[A-Za-z0-9é', .-]+",
        "ru": r"[А-Яа-яЁё0-9«», .-]+",
        "az": r"[A-Za-zƏəÇçĞğIıİÖöŞşÜü0-9“”', .-]+",
        "hy": r"[Ա-Ֆա-և0-9«»՝՛՞, .-]+",
    }
    wrong = [
        (row.texts["en"], language)
        for row in words()
        for language in LANGUAGES
        if not re.fullmatch(letters[language], row.texts[language])
        or row.texts[language] != row.texts[language].strip()
    ]
    assert wrong == []
    assert {row.kind for row in words()} <= set("nvadx")


def test_no_row_stands_twice() -> None:
    rows = [(row.kind, *row.texts.values()) for row in words()]
    assert len(rows) == len(set(rows))


def test_names_are_no_words_of_the_dictionary() -> None:
    assert not [row.texts["en"] for row in words() if find(row.texts["en"], "en")]


def test_the_shipped_dictionary_knows_the_words_of_war_and_trade() -> None:
    text = "The tanker was seized by smugglers near the reef."
    forms = [text[seen.start : seen.end] for seen in dictionary("en").find(text)]
    assert "tanker" in forms
    assert "smugglers" in forms


def test_titles_before_a_name_are_found_in_spite_of_their_capitals() -> None:
    text = "They told Deputy Foreign Minister Vahan Kostanyan, Private Melikyan and the Major League of Private Sector."
    spans = [text[seen.start : seen.end] for seen in dictionary("en").find(text)]
    assert "Deputy Foreign Minister" in spans and "Private" in spans
    (office,) = dictionary("en").find("The Foreign Minister left.")[:1]
    assert office.words[0].texts["ru"] == "министр иностранных дел"
    assert "Major" not in spans and spans.count("Private") == 1


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("ru", "ратификации", "ratification"),
        ("az", "festivalı", "festival"),
        ("hy", "հաուբիցների", "howitzer"),
        ("hy", "նավաստիներին", "sailor"),
        ("hy", "կոռուպցիայի", "corruption"),
    ],
)
def test_a_form_inside_a_group_hides_no_word(language: str, text: str, english: str) -> None:
    (seen,) = dictionary(language).find(text)
    assert english in [word.texts["en"] for word in seen.words]


@pytest.mark.parametrize(
    ("text", "found", "english"),
    [
        ("նրանք ազատ են արձակվել", "ազատ են արձակվել", "be set free"),
        ("զորքը կրակ է բացել", "կրակ է բացել", "open fire"),
        ("ոստիկանները բերման են ենթարկել նրան", "բերման են ենթարկել", "detain"),
        ("նա չէր հասկանա", "", "be set free"),
        ("ազատ է, արձակվել", "", "be set free"),
    ],
)
def test_an_armenian_auxiliary_may_stand_inside_a_group(text: str, found: str, english: str) -> None:
    spans = [text[seen.start : seen.end] for seen in dictionary("hy").find(text) if english in _english(seen)]
    assert spans == ([found] if found else [])


@pytest.mark.parametrize(
    ("text", "english", "expected"),
    [
        ("նա չի ստորագրի այն", "be signed by", False),
        ("այն ստորագրվել է", "be signed by", True),
        ("նա ընդունել է նրան", "acceptable", False),
        ("նա ընդունել է նրան", "receive", True),
        ("պայմանն ընդունելի է", "acceptable", True),
    ],
)
def test_an_armenian_ending_that_makes_another_word_is_kept(text: str, english: str, expected: bool) -> None:
    assert any(english in _english(seen) for seen in dictionary("hy").find(text)) == expected


@pytest.mark.parametrize(("text", "word"), [("“Report”un müxbiri", "un"), ("ATƏT-in sədri", "in")])
def test_a_suffix_is_no_word(text: str, word: str) -> None:
    assert word not in [text[seen.start : seen.end] for seen in dictionary("az").find(text)]


def _english(seen: Seen) -> list[str]:
    return [word.texts["en"] for word in seen.words]


def test_a_short_word_is_no_form_of_a_longer_one() -> None:
    assert "Об" not in [seen.words[0].texts["ru"] for seen in dictionary("ru").find("Об этом заявили в Баку.")]
    assert not [seen for seen in dictionary("ru").find("Об этом") if seen.start == 0]


def test_a_group_may_leave_open_whose_a_thing_is() -> None:
    row = "v\tlose one's life\tпогибнуть\thəlak olmaq\tզոհվել\ten ru az hy"
    found = Dictionary([read(row)], "en").find(
        "Three men lost their lives, she lost her life, he lost the life of ease."
    )
    assert [(seen.start, seen.end) for seen in found] == [(10, 26), (32, 45)]
    assert word_hints(found, "ru") == [Hint(26, ("погибнуть",)), Hint(45, ("погибнуть",))]
    assert word_hints(Dictionary([read(row)], "ru").find("Он погиб в бою."), "en") == []


def test_a_group_may_have_a_genitive() -> None:
    text = "The ship's captain was drunk."
    assert "ship's captain" in [text[seen.start : seen.end] for seen in dictionary("en").find(text)]


def test_a_passive_is_hinted_as_one() -> None:
    assert word_hints(Dictionary(TABLE, "en").find("It was seized."), "ru") == [Hint(13, ("захвачен",))]
    assert word_hints(Dictionary(TABLE, "en").find("They seized it."), "ru") == [Hint(11, ("захватить",))]
    assert word_hints(Dictionary(TABLE, "en").find("the seized ship"), "hy") == [Hint(10, ("գրավված",))]


def test_a_common_verb_is_hinted_in_the_passive_only() -> None:
    find = Word("v", {"en": "find", "ru": "найти", "az": "tapmaq", "hy": "գտնել"}, frozenset())
    table = Dictionary([find], "en")
    assert table.find("They found it.") == []
    assert word_hints(table.find("It was found."), "az") == [Hint(12, ("tapılmaq",))]


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("его захватывают", "захватить"),
        ("она пришла", "прийти"),
        ("о людях", "человек"),
        ("её шли искать", "идти"),
    ],
)
def test_russian_forms_are_those_of_the_morphological_dictionary(text: str, base: str) -> None:
    rows = [word("v", "x", lemma, "x", "x") for lemma in ("захватить", "прийти", "пришить", "человек", "идти", "шить")]
    seen = Dictionary(rows, "ru").find(text)
    assert [one.texts["ru"] for item in seen for one in item.words] == [base]


def test_a_number_is_part_of_a_group() -> None:
    minors = word("x", "under 16", "младше 16 лет", "16 yaşdan kiçik", "մինչև 16 տարեկան")
    assert Dictionary([minors], "en").find("They are under sanctions.") == []
    assert [seen.words for seen in Dictionary([minors], "en").find("children under 16 there")] == [(minors,)]


def test_a_common_word_is_not_taken_for_an_english_phrase() -> None:
    see = Word("v", {"en": "see", "ru": "увидеть", "az": "görmək", "hy": "տեսնել"}, frozenset())
    glimpse = word("v", "set eyes on", "увидеть", "görmək", "տեսնել")
    assert Dictionary([see, glimpse], "az").find("Onu görürlər.") == []
    assert Dictionary([see, glimpse], "en").find("They set eyes on it.")[0].words == (glimpse,)


def test_a_plural_is_no_adjective() -> None:
    single = word("a", "individual", "индивидуальный", "fərdi", "անհատական")
    person = word("n", "individual", "лицо", "şəxs", "անձ")
    table = Dictionary([single, person], "en")
    assert table.find("31 individuals left")[0].words == (person,)
    assert table.find("31 individual cases")[0].words == (single, person)
    electronic = word("a", "electronic", "электронный", "elektron", "էլեկտրոնային")
    electronics = word("n", "electronics", "электроника", "elektronika", "էլեկտրոնիկա")
    assert Dictionary([electronic, electronics], "en").find("They sell electronics.")[0].words == (electronics,)
    assert Dictionary([electronic], "en").find("They sell electronics.")[0].words == (electronic,)  # better than none


def test_a_group_does_not_reach_into_an_amount() -> None:
    admit = word("v", "face up to", "признать", "qəbul etmək", "ընդունել")
    known = Dictionary([admit], "en")
    assert [seen.words for seen in known.find("They face up to their past.")] == [(admit,)]
    assert known.find("They face up to 5 years in prison.") == []
    affected = word("n", "people affected by", "пострадавшие от", "zərərçəkənlər", "տուժածներ")
    table = Dictionary([affected], "en")
    assert [seen.words for seen in table.find("They help people affected by two earthquakes.")] == [(affected,)]
    for amount in ("five million euros", "12.5 per cent", "$3", "30 metres", "a third"):
        raised = table.find(f"They raise aid for people affected by {amount}.")
        assert (raised == []) is (amount != "a third")
    assert known.find("They face up to five years in prison.") == []


def test_an_object_behind_a_plural_makes_a_common_verb_of_it() -> None:
    leaf = word("n", "leaf", "лист", "yarpaq", "տերեւ")
    known = Dictionary([leaf], "en")
    assert known.find("The court in Gyumri leaves the ruling in force.") == []
    assert [seen.words for seen in known.find("The leaves the wind took")] == [(leaf,)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Это было в ходе визита.", ["в ходе"]),
        ("Речь идёт о газе.", ["речь идёт о"]),
        ("обвинён в государственной измене", ["государственная измена"]),
        ("находится в пресс-службе", ["пресс-служба"]),
        ("отказ в удовлетворении ходатайства", ["удовлетворить ходатайство"]),
        ("Он сказал это.", []),
        ("для нас", []),
        ("три дня", []),
        ("они были там", []),
        ("на прошлой неделе", []),
        ("вернуться в город", ["вернуться"]),
        ("о пострадавших", ["пострадавший", "пострадать"]),
    ],
)
def test_russian_rows_are_found_where_they_belong(text: str, found: list[str]) -> None:
    groups = ("в ходе", "речь идёт о", "в прессе", "прошёл год", "в удовлетворении", "удовлетворить ходатайство")
    rows = [
        word("v" if "ть" in text else "n", text, text, "x", "x")
        for text in (*groups, "вернуться в", "вернуться", "государственная измена", "пресс-служба", "сказаться")
    ]
    rows += [word("v", text, text, "x", "x") for text in ("длиться", "тереть", "пострадать")]
    rows += [word("n", text, text, "x", "x") for text in ("суть", "пострадавший")]
    seen = Dictionary(rows, "ru").find(text)
    assert [one.texts["ru"] for item in seen for one in item.words] == found


@pytest.mark.parametrize(
    ("text", "source", "target", "shown"),
    [
        ("140 megawatts of emergency power arrived.", "en", "ru", "аварийная электроэнергия"),
        ("Fermerlərə hektara görə 250 manat verilir.", "az", "hy", "մեկ հեկտարի համար"),
        ("Վերջին գերին տուն է վերադարձել։", "hy", "az", "əsir"),
        ("Աշխատանքները կավարտվեն հունիսի 1-ին։", "hy", "az", "iyun"),
    ],
)
def test_words_that_were_taken_for_others(text: str, source: str, target: str, shown: str) -> None:
    assert shown in [given for seen in dictionary(source).find(text) for given in seen.translations(target)]


def test_the_opposite_of_a_word_is_not_taken_for_it() -> None:
    for text in ("They call for a de-dollarisation.", "The de-registration of parties continues."):
        found = [text[seen.start : seen.end] for seen in dictionary("en").find(text)]
        assert not {"registration", "dollarisation"} & set(found)
    (seen,) = [seen for seen in dictionary("en").find("De-escalation is needed.") if seen.start == 0]
    assert (seen.end, seen.translations("ru")) == (len("De-escalation"), ["деэскалация"])
