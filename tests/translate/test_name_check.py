"""Names across three scripts."""

from __future__ import annotations

import pytest

from briefing.translate.name_check import is_title, missing_names, name_missing
from briefing.translate.names import KINDS, LANGUAGES, table
from briefing.translate.sound import phones, sounds_like

HEARD = [
    ("Blinken", "en", "Блинкена", "ru"),
    ("Blinken", "en", "Բլինքենի", "hy"),
    ("Washington", "en", "Vaşinqtonda", "az"),
    ("Вашингтона", "ru", "Վաշինգտոնը", "hy"),
    ("Bayramovun", "az", "Байрамов", "ru"),
    ("Փաշինյանի", "hy", "Paşinyan", "az"),
    ("Zakharova", "en", "Захаровой", "ru"),
    ("George", "en", "Джорджу", "ru"),
    ("Schmidt", "en", "Şmidt", "az"),
    ("Джейхун", "ru", "Ceyhun", "az"),
    ("Meghri", "en", "Мегри", "ru"),
    ("Vardenis", "en", "Վարդենիսում", "hy"),
    ("Şuşanın", "az", "Шуши", "ru"),
    ("Guterres", "en", "Гутерриш", "ru"),
    ("Goris", "en", "Գորիսից", "hy"),
]


@pytest.mark.parametrize(("word", "source", "other", "target"), HEARD)
def test_the_same_name_sounds_alike(word: str, source: str, other: str, target: str) -> None:
    assert sounds_like(word, other, source, target)
    assert sounds_like(other, word, target, source)


@pytest.mark.parametrize(
    ("word", "source", "other", "target"),
    [
        ("Blinken", "en", "Байден", "ru"),
        ("Goris", "en", "Կապան", "hy"),
        ("Захарова", "ru", "Peskov", "az"),
        ("Vardenis", "en", "Վայք", "hy"),
        ("Macron", "en", "страны", "ru"),
    ],
)
def test_other_names_do_not(word: str, source: str, other: str, target: str) -> None:
    assert not sounds_like(word, other, source, target)


def test_phones_fold_the_scripts() -> None:
    assert phones("Vaşinqton", "az") == phones("Վաշինգտոն", "hy") == phones("Вашингтон", "ru")


@pytest.mark.parametrize(
    ("source_text", "source", "target_text", "target"),
    [
        ("Germany and Georgia signed.", "en", "Almaniya və Gürcüstan imzaladı.", "az"),
        ("The Georgian side agreed with the UN.", "en", "Վրացական կողմը համաձայնեց ՄԱԿ-ի հետ։", "hy"),
        ("The US and the EU welcomed it.", "en", "США и Евросоюз приветствовали это.", "ru"),
        ("ATƏT-in Minsk qrupu", "az", "Минская группа ОБСЕ", "ru"),
        ("Yerevan said that Ararat Mirzoyan would travel.", "en", "Երևանը հայտնեց, որ Արարատ Միրզոյանը կմեկնի։", "hy"),
        ("The Prime Minister met the President on Monday.", "en", "Премьер принял президента в понедельник.", "ru"),
        ("Совет Безопасности выслушал Китай.", "ru", "Təhlükəsizlik Şurası Çini dinlədi.", "az"),
        ("It is ours. Yesterday they came.", "en", "Это наше. Вчера они пришли.", "ru"),
    ],
)  # fmt: skip
def test_names_that_arrived(source_text: str, source: str, target_text: str, target: str) -> None:
    assert missing_names(source_text, target_text, source, target) == []


@pytest.mark.parametrize(
    ("source_text", "source", "target_text", "target", "lost"),
    [
        ("He thanked Germany and France.", "en", "Он поблагодарил Францию.", "ru", "Germany"),
        ("He thanked Ararat Mirzoyan.", "en", "Նա շնորհակալություն հայտնեց Արարատին։", "hy", "Mirzoyan"),
        ("BMT-nin nümayəndəsi gəldi.", "az", "Приехал представитель.", "ru", "BMT"),
        ("Նա մեկնեց Գորիս։", "hy", "O, Qafana yola düşdü.", "az", "Գորիս"),
        ("Armenia will host the talks.", "en", "Gürcüstan danışıqlara ev sahibliyi edəcək.", "az", "Armenia"),
    ],
)
def test_names_that_did_not(source_text: str, source: str, target_text: str, target: str, lost: str) -> None:
    assert lost in missing_names(source_text, target_text, source, target)
    assert name_missing(source_text, target_text, source, target)


def test_the_table_is_whole() -> None:
    names = table()
    assert len(names) >= 250
    for name in names:
        assert name.kind in KINDS
        assert set(name.named) == set(name.answered) == set(LANGUAGES)


def test_titles_are_no_names() -> None:
    assert is_title("Ministry", "en") and is_title("Советом", "ru") and is_title("Nazirliyinin", "az")
    assert not is_title("Blinken", "en") and not is_title("Мирзоян", "ru") and not is_title("Գորիս", "hy")
