"""The office next to a name, in its own language."""

from __future__ import annotations

import pytest

from briefing.summarize.people.roles import role_after, role_before, role_of_apposition, russian_nominative


@pytest.mark.parametrize(
    ("language", "before", "role"),
    [
        ("en", "The talks were led by US Secretary of State ", "US Secretary of State"),
        ("en", "Blinken and German Foreign Minister ", "German Foreign Minister"),
        ("en", "On Monday ", ""),
        ("en", "In the port city, opposition leader ", "opposition leader"),
        ("en", "He told the human rights commissioner ", "human rights commissioner"),
        ("en", "She spoke about the opposition and President ", "President"),
        ("en", "Talks of Foreign Ministers ", "Foreign Minister"),
        ("en", "A spokesperson ", "spokesperson"),
        ("en", "An EU spokesman ", "EU spokesman"),
        ("en", "It was said, its chief executive ", "chief executive"),
        ("ru", "Об этом заявил министр иностранных дел России ", "министр иностранных дел России"),
        ("ru", "Брифинг официального представителя МИД России ", "официальный представитель МИД России"),
        ("ru", "Интервью заместителя министра обороны ", "заместитель министра обороны"),
        ("ru", "Встреча с ", ""),
        ("ru", "Об этом сообщил врио губернатора Тверской области ", "врио губернатора Тверской области"),
        ("ru", "Об этом сообщил и.о. мэра ", "и.о. мэра"),
        ("ru", "Об этом сообщил и. о. мэра ", "и.о. мэра"),
        ("ru", "По словам временно исполняющей обязанности мэра ", "исполняющий обязанности мэра"),
        ("en", "The river is falling, said acting Governor ", "acting Governor"),
        ("az", "Dünən xarici işlər naziri ", "xarici işlər naziri"),
        ("az", "Görüşdə Ermənistanın baş naziri ", "Ermənistanın baş naziri"),
        ("az", "Bakıda ", ""),
        (
            "az",
            "Nazir Samir Rzayevlə görüşən Beynəlxalq Enerji Fondunun missiya rəhbəri ",
            "Beynəlxalq Enerji Fondunun missiya rəhbəri",
        ),
        (
            "az",
            "Milli Məclisin Sosial siyasət komitəsinin üzvü ",
            "Milli Məclisin Sosial siyasət komitəsinin üzvü",
        ),
        ("az", "Müstəqil iqtisadçı, Zirvə Universitetinin professoru ", "Zirvə Universitetinin professoru"),
        ("az", "Tədbirdə çıxış edən deputat ", "deputat"),
        (
            "az",
            "Bu barədə Təhsil Nazirliyinin mətbuat xidmətinin rəisi ",
            "Təhsil Nazirliyinin mətbuat xidmətinin rəisi",
        ),
        (
            "az",
            "Norlandiyanın Baş nazirinin müavini, maliyyə naziri ",
            "Norlandiyanın Baş nazirinin müavini, maliyyə naziri",
        ),
        ("az", "Zirvə kəndinin sakini ", "Zirvə kəndinin sakini"),
        (
            "az",
            "Norland Respublikasının Prezidenti Samir Rzayev və Sadland Respublikasının Prezidenti ",
            "Sadland Respublikasının Prezidenti",
        ),
        (
            "az",
            "Norland Respublikasının Prezidenti Rəcəb Tayyib Yıldız və Sadland Respublikasının Prezidenti ",
            "Sadland Respublikasının Prezidenti",
        ),
        ("az", "Azərbaycanın Maliyyə və Energetika naziri ", "Azərbaycanın Maliyyə və Energetika naziri"),
        ("en", "It was said, opposition lawmaker ", "opposition lawmaker"),
        ("ru", "Срок назвала гособвинитель ", "гособвинитель"),
        ("hy", "Այս մասին հայտնել է ՀՀ արտաքին գործերի նախարար ", "ՀՀ արտաքին գործերի նախարար"),
        ("hy", "Երեկ ", ""),
        ("hy", "Մալթայի նախագահ Ռոբերտ Գրեչի և Լիտվայի պաշտպանության նախարար ", "Լիտվայի պաշտպանության նախարար"),
        ("hy", "Մալթայի նախագահ Գրեչի և Լիտվայի վարչապետ ", "Լիտվայի վարչապետ"),
        ("hy", "Եվրոպայի և արտաքին գործերի նախարար ", "Եվրոպայի և արտաքին գործերի նախարար"),
        ("hy", "Կանադայի և Ավստրալիայի դեսպան ", "Կանադայի և Ավստրալիայի դեսպան"),
    ],
)
def test_role_before(language: str, before: str, role: str) -> None:
    assert role_before(before + "X Y", len(before), language) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Q: Governor, Ann Roe, City Times. Why now?", ""),
        ("Governor, Ann Roe, the Evening Post: why now?", ""),
        ("Our Governor, Ann Roe, is here.", "Our Governor"),
        ("Talks with the Governor, Ann Roe, City Times reports.", "Governor"),
    ],
)
def test_whoever_asks_a_governor_is_none(text: str, role: str) -> None:
    start = text.index("Ann")
    assert role_of_apposition(text, start, start + len("Ann Roe")) == role


def test_role_after() -> None:
    assert role_after("Maria Lund, the harbor master, said", 10) == "harbor master"
    assert role_after("Maria Lund, who was late, said", 10) == ""


def test_russian_nominative() -> None:
    assert russian_nominative("Министра иностранных дел Армении") == "Министр иностранных дел Армении"
    assert russian_nominative("первого заместителя председателя") == "первый заместитель председателя"
    assert russian_nominative("министр") == "министр"
