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
        ("Trains run between Tbilisi and Yerevan.", "en", "Tbilisi-İrəvan qatarları işləyir.", "az"),
        ("The Republic of Korea voted.", "en", "Южная Корея проголосовала.", "ru"),
        ("North Korean troops left.", "en", "Հյուսիսկորեական զորքերը հեռացան։", "hy"),
        ("Troops of South Sudan left.", "en", "Южносуданские войска ушли.", "ru"),
        ("Jim Jordan met the minister.", "en", "Джим Джордан встретился с министром.", "ru"),
        ("Secretary Georgia Smith came.", "en", "Приехала госсекретарь Джорджия Смит.", "ru"),
        ("The governor of Georgia spoke.", "en", "Выступил губернатор Джорджии.", "ru"),
        ("Nazir deyib ki, sudan qənaətlə istifadə olunsun.", "az", "Министр призвал беречь воду.", "ru"),
        ("Бишкек и Душанбе договорились.", "ru", "Բիշքեկն ու Դուշանբեն պայմանավորվել են։", "hy"),
        ("Об этом Аккенженов сообщил.", "ru", "Այդ մասին հայտնել է Ակկենժենովը։", "hy"),
        ("Дворцы Сефевидов горят.", "ru", "Səfəvi sarayları yanır.", "az"),
        ("Yes, Junghietu left.", "en", "Да, Junghietu ушёл.", "ru"),
        ("The Georgia Prime Minister spoke.", "en", "Выступил премьер-министр Грузии.", "ru"),
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
        ("South Korea agreed.", "en", "Северная Корея согласилась.", "ru", "South Korea"),
        ("South Korea agreed.", "en", "Հյուսիսային Կորեան համաձայնեց։", "hy", "South Korea"),
        ("Turkey agreed.", "en", "Türkmənistan razılaşdı.", "az", "Turkey"),
        ("Greece agreed.", "en", "Հունգարիան համաձայնեց։", "hy", "Greece"),
        ("Sweden agreed.", "en", "İsveçrə razılaşdı.", "az", "Sweden"),
        ("Россия и Нигер договорились.", "ru", "Russia and Nigeria agreed.", "en", "Нигер"),
        ("Sudan agreed.", "en", "Южный Судан согласился.", "ru", "Sudan"),
        ("The Republic of the Congo agreed.", "en", "ДР Конго согласилась.", "ru", "Congo"),
        ("The governor of Georgia spoke.", "en", "Выступил губернатор Грузии.", "ru", "governor of Georgia"),
        ("Ruben Karapetyan resigned.", "en", "Роберт Карапетян ушёл в отставку.", "ru", "Ruben Karapetyan"),
        ("Jim Jordan met the minister.", "en", "Джим Иордания встретился с министром.", "ru", "Jim Jordan"),
        ("Об этом Аккенженов сообщил.", "ru", "Աքենջունն այդ մասին հայտնել է։", "hy", "Аккенженов"),
        ("Yes, Junghietu left.", "en", "Да, Jungietu ушёл.", "ru", "Junghietu"),
        ("Mélanie Dupont-Reyes left.", "en", "Дюпон-Рейес ушла.", "ru", "Mélanie Dupont-Reyes"),
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
