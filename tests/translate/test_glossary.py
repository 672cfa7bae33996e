from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import InputError
from briefing.translate.glossary import Glossary, Term

CEASEFIRE = Term(
    {"en": ("ceasefire", "cease-fire"), "ru": ("прекращение огня",), "az": ("atəşkəs",), "hy": ("հրադադար",)},
    {"hy": ("զինադադար",), "ru": ("перемирие",)},
)
REGION = Term({"en": ("Nagorno-Karabakh",), "hy": ("Լեռնային Ղարաբաղ",)}, {"hy": ("Ղարաբաղ",)})


@pytest.mark.parametrize(
    ("source_text", "source", "target_text", "target"),
    [
        ("The ceasefires held.", "en", "Հրադադարները պահպանվեցին։", "hy"),
        ("They discussed a ceasefire.", "en", "Обсудили вопрос прекращения огня.", "ru"),
        ("О прекращении огня", "ru", "Atəşkəsin təmin olunması", "az"),
        ("Atəşkəs haqqında", "az", "On the cease-fire", "en"),
        ("Nothing of the kind.", "en", "Զինադադար։", "hy"),
        ("The people of Nagorno-Karabakh", "en", "Լեռնային Ղարաբաղի ժողովուրդը", "hy"),
    ],
)
def test_terms_that_are_right(source_text: str, source: str, target_text: str, target: str) -> None:
    assert Glossary([CEASEFIRE, REGION]).violations(source_text, target_text, source, target) == []


def test_a_missing_term_and_an_avoided_one() -> None:
    found = Glossary([CEASEFIRE]).violations("The ceasefire held.", "Զինադադարը պահպանվեց։", "en", "hy")
    assert [(violation.kind, violation.form) for violation in found] == [
        ("avoided", "զինադադար"),
        ("missing", "հրադադար"),
    ]
    assert Glossary([REGION]).violated("In Nagorno-Karabakh", "Ղարաբաղում", "en", "hy")


def test_azerbaijani_k_and_q_soften() -> None:
    glossary = Glossary([Term({"en": ("land",), "az": ("torpaq",)})])
    assert not glossary.violated("their lands", "onların torpağını", "en", "az")


@pytest.mark.parametrize(
    ("language", "term", "text"),
    [
        ("hy", "շփման գիծ", "Շփման գծի երկայնքով"),
        ("hy", "սահմանագիծ", "սահմանագծում կրակել են"),
        ("hy", "անվտանգության խորհուրդ", "Անվտանգության խորհրդի նիստը"),
        ("hy", "աշխատանքային խումբ", "աշխատանքային խմբերը հանդիպել են"),
        ("hy", "համաձայնություն", "համաձայնության տեքստը"),
        ("hy", "սահմանազատում", "սահմանազատման հարցը"),
        ("hy", "գինի", "գինու արտահանումը"),
        ("ru", "рынок труда", "на рынке труда"),
        ("ru", "боец", "двое бойцов"),
        ("az", "fikir", "onların fikrini"),
    ],
)
def test_a_word_that_changes_before_its_ending_is_found(language: str, term: str, text: str) -> None:
    assert not Glossary([Term({"en": ("term",), language: (term,)})]).violated("the term", text, "en", language)


def test_what_loses_its_vowel_takes_the_endings_of_nouns_alone() -> None:
    assert Glossary([Term({"en": ("line",), "hy": ("գիծ",)})]).violated("the line", "քարտեզ գծել", "en", "hy")


def test_reads_tables_and_yaml(tmp_path: Path) -> None:
    table, yaml = tmp_path / "terms.tsv", tmp_path / "terms.yaml"
    Glossary([CEASEFIRE, REGION]).write(table)
    yaml.write_text("- en: [ceasefire, cease-fire]\n  hy: հրադադար\n  avoid_hy: զինադադար\n", "utf-8")
    assert Glossary.read(table).terms == (CEASEFIRE, REGION)
    term = Glossary.read(yaml).terms[0]
    assert term.use == {"en": ("ceasefire", "cease-fire"), "hy": ("հրադադար",)} and term.avoid["hy"] == ("զինադադար",)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.tsv", "english\tarmenian\nceasefire\tհրադադար\n"),
        ("a.tsv", ""),
        ("a.tsv", "en\thy\n\t\n"),
        ("a.yaml", "en: ceasefire\n"),
        ("a.yaml", "- [1, 2]\n"),
        ("a.yaml", "- {en: a, fr: b}\n"),
        ("a.yaml", "- {en: a\n"),
    ],
)
def test_says_what_is_wrong_with_a_file(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=r"a\.(tsv|yaml)"):
        Glossary.read(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        Glossary.read(tmp_path / "none.tsv")


def test_search_and_add() -> None:
    glossary = Glossary().added(CEASEFIRE).added(REGION)
    assert glossary.search("ղարաբաղ") == [REGION]
    assert glossary.search("ПЕРЕМИРИЕ") == [CEASEFIRE]
    assert glossary.search("xyz") == []
