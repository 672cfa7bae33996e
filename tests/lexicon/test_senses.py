from __future__ import annotations

import re

import pytest

from briefing.lexicon.chooser import Chooser
from briefing.lexicon.dictionary import Dictionary
from briefing.lexicon.senses import Senses, Use, cue_classes, likeliest, read, senses, with_cues, written
from briefing.translate.annotate import word_hints

ROWS = (
    "v\texecute\t>warrant warrant >order\tисполнить\ticra etmək\tկատարել",
    "v\texecute\tprisoner hostage @people\tказнить\tedam etmək\tմահապատժի ենթարկել",
    "v\tleave\t>>for\tуехать\tgetmək\tմեկնել",
    "v\tleave\t@people\tоставить\tqoymaq\tթողնել",
    "n\tleave\tsick maternity\tотпуск\tməzuniyyət\tարձակուրդ",
    "v\tname\t>@official >@name\tназначить\ttəyin etmək\tնշանակել",
    "n\tname\tfirst @number\tимя\tad\tանուն",
)
CLASSES = {"people": ["prisoner", "soldier"], "official": ["envoy"], "number": ["two"]}
_WORD = re.compile(r"[^\W_]+")


def likely(uses: Senses, text: str, i: int) -> Use | None:
    tokens = list(_WORD.finditer(text))
    return likeliest(with_cues(uses.uses(text, tokens, i), uses.around(text, tokens, i)))


def chosen(text: str, word: str) -> str | None:
    tokens = list(_WORD.finditer(text))
    i = next(i for i, token in enumerate(tokens) if token.group() == word)
    use = likely(Senses(map(read, ROWS), CLASSES), text, i)
    return use.word.texts["ru"] if use else None


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Police executed a search warrant.", "executed", "исполнить"),
        ("The warrants were executed.", "executed", "исполнить"),
        ("Two soldiers were executed.", "executed", "казнить"),
        ("He was executed.", "executed", None),
        ("The team executed well; a warrant came later.", "executed", None),
        ("They leave for Baku.", "leave", "уехать"),
        ("They leave soldiers there for Baku to find.", "leave", "оставить"),
        ("She is on sick leave.", "leave", "отпуск"),
        ("They will leave the sick.", "leave", None),
        ("It named a new envoy.", "named", "назначить"),
        ("It named Petrosyan yesterday.", "named", "назначить"),
        ("Their names: 12 of them are known.", "names", None),
        ("They have 12 names.", "names", "имя"),
    ],
)
def test_cues_tell_the_use_of_a_word(text: str, word: str, expected: str | None) -> None:
    assert chosen(text, word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The king ruled Syria for years.", "править"),
        ("The king ruled Damascus for years.", "править"),
        ("The king ruled Emmanuel Macron out of order.", "отвергнуть"),
        ("The king ruled Tesla for years.", None),
    ],
)
def test_a_cue_may_be_any_country_or_person(text: str, expected: str | None) -> None:
    rows = ("v\trule\t>@country\tправить\tidarə etmək\tկառավարել", "v\trule\t>@person\tотвергнуть\trədd etmək\tմերժել")
    use = likely(Senses(map(read, rows), CLASSES), text, 2)
    assert (use.word.texts["ru"] if use else None) == expected


def test_cues_that_weigh_about_the_same_decide_nothing() -> None:
    assert chosen("They execute a warrant and a prisoner", "execute") is None
    both = Senses(map(read, (ROWS[0], "v\texecute\t>order\tказнить\tedam etmək\tմահապատժի ենթարկել")), CLASSES)
    text = "They execute the order"
    assert likely(both, text, 1) is None


def test_uses_of_one_translation_do_not_stand_in_each_others_way() -> None:
    rows = ("a\tring\t>>road\tкольцевой\tdairəvi\tշրջանային", "n\tring\troad <the\tкольцевой\tdairəvi\tշրջանային")
    text = "On the ring road"
    use = likely(Senses(map(read, rows), CLASSES), text, 2)
    assert use and use.word.texts["ru"] == "кольцевой"


def test_a_noun_without_a_verb_beside_it_may_follow_to() -> None:
    text = "They swam to safety"
    uses = Senses([read("n\tsafety\tswim\tбезопасное место\ttəhlükəsiz yer\tապահով տեղ")], CLASSES)
    assert likely(uses, text, 3)


def test_an_adjective_has_no_plural() -> None:
    table = Senses([read("a\telectronic\t>>tag\tэлектронный\telektron\tէլեկտրոնային")], {})
    for text, found in (("an electronic tag", True), ("an electronics tag", False)):
        assert bool(table.uses(text, list(_WORD.finditer(text)), 1)) is found


def test_a_row_is_written_as_it_was_read() -> None:
    assert [written(read(row)) for row in ROWS] == list(ROWS)


def test_a_class_must_be_known() -> None:
    with pytest.raises(ValueError, match="@flower"):
        Senses([read("v\tplant\t>@flower\tсажать\təkmək\tտնկել")], CLASSES)


def test_the_dictionary_shows_the_chosen_use_alone_and_a_group_first() -> None:
    group = read("v\texecute\tx\tприводить в исполнение\ticra etmək\tի կատար ածել").word
    longer = "v\texecute a prisoner\tx\tлишить жизни\tcanını almaq\tկյանքից զրկել"
    table = Dictionary([group, read(longer).word], "en", chooser=Chooser(Senses(map(read, ROWS), CLASSES)))
    seen = table.find("They execute an order; execute a prisoner; then execute him")
    assert [hint.texts for hint in word_hints(seen, "ru")] == [
        ("исполнить",),
        ("лишить жизни",),
        ("приводить в исполнение",),
    ]


def test_a_passive_verb_is_shown_in_its_voice() -> None:
    table = Dictionary([], "en", chooser=Chooser(Senses(map(read, ROWS), CLASSES)))
    (hint,) = word_hints(table.find("the warrant was executed"), "az")
    assert hint.texts == ("icra edilmək",)


def test_the_table_can_be_read() -> None:
    rows = senses()
    text = "The court declared the contract void"
    use = likely(rows, text, 5)
    assert use is not None and use.word.texts["ru"] == "недействительный"
    assert "official" in cue_classes()
