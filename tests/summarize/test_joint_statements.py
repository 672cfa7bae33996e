"""Statements that several issue together."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.headline import short_name
from briefing.summarize.people.voice import Voice
from tests.summarize.reading import read, roles
from tests.summarize.test_joint_and_told import SUMMARIZER

BODY = {
    "en": "The border will be delimited by the end of the year under the agreement.",
    "ru": "Граница будет делимитирована до конца года в соответствии с достигнутым соглашением.",
    "az": "Sərhəd ilin sonuna qədər əldə olunmuş razılaşmaya uyğun olaraq delimitasiya ediləcək.",
    "hy": "Սահմանը կսահմանազատվի մինչև տարեվերջ՝ կողմերի միջև կնքված համաձայնագրի հիման վրա։",
}


def speakers(language: str, title: str) -> list[str]:
    return list(roles(f"{title}\n\n{BODY[language]}\n", language))


@pytest.mark.parametrize(
    ("language", "title", "pair"),
    [
        (
            "en",
            "Joint Communiqué following the talks between President Ilham Aliyev and Prime Minister Nikol Pashinyan",
            "Ilham Aliyev and Nikol Pashinyan",
        ),
        (
            "ru",
            "Совместное коммюнике по итогам переговоров Президента Республики Казахстан К.К.Токаева и Президента "
            "Республики Узбекистан Ш.М.Мирзиёева",
            "К.К. Токаев и Ш.М. Мирзиёев",
        ),
        (
            "ru",
            "Совместное заявление по итогам встречи Президента Азербайджана Ильхама Алиева с Премьер-министром "
            "Армении Николом Пашиняном в Москве",
            "Ильхам Алиев и Никол Пашинян",
        ),
        (
            "az",
            "Prezident İlham Əliyev və Baş nazir Nikol Paşinyan arasında danışıqların yekunlarına dair birgə bəyanat",
            "İlham Əliyev və Nikol Paşinyan",
        ),
        (
            "hy",
            "Նախագահ Իլհամ Ալիևի և վարչապետ Նիկոլ Փաշինյանի բանակցությունների արդյունքներով համատեղ հայտարարությունը",
            "Իլհամ Ալիև և Նիկոլ Փաշինյան",
        ),
    ],
)
def test_who_held_the_talks_issue_the_joint_statement(language: str, title: str, pair: str) -> None:
    assert speakers(language, title) == [pair]


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        (
            "en",
            "Statement by President Ilham Aliyev following the talks with Prime Minister Nikol Pashinyan",
            "Ilham Aliyev",
        ),
        (
            "ru",
            "Заявление Президента Республики Казахстан К.К.Токаева по итогам переговоров с Президентом Республики "
            "Узбекистан Ш.М.Мирзиёевым",
            "К.К. Токаев",
        ),
    ],
)
def test_a_statement_that_is_not_joint_has_one_issuer(language: str, title: str, name: str) -> None:
    assert speakers(language, title) == [name]


def test_a_republic_of_several_words_is_no_part_of_a_name() -> None:
    title = (
        "Совместное заявление Президента Российской Федерации В.В.Путина и Председателя Китайской Народной "
        "Республики Си Цзиньпина"
    )
    assert speakers("ru", title) == ["В.В. Путин и Си Цзиньпин"]


@pytest.mark.parametrize(
    ("language", "title", "states"),
    [
        ("en", "Joint Statement of Armenia and Georgia", "Armenia and Georgia"),
        ("en", "Joint Statement of the Republic of Armenia and Georgia on trade", "Armenia and Georgia"),
        ("ru", "Совместное коммюнике Казахстана и Узбекистана", "Казахстан и Узбекистан"),
        ("ru", "Совместное заявление Российской Федерации и Китайской Народной Республики", "Россия и Китай"),
        ("az", "Azərbaycan və Gürcüstanın birgə kommünikesi", "Azərbaycan və Gürcüstan"),
        ("hy", "Հայաստանի և Վրաստանի համատեղ հայտարարությունը", "Հայաստան և Վրաստան"),
    ],
)
def test_states_speak_together_in_the_nominative(language: str, title: str, states: str) -> None:
    document = read(f"{title}\n\n{BODY[language]}\n", language)
    assert [turn.speaker.name for turn in document.turns if turn.speaker] == [states]
    voice = Voice(Speaker(states))
    assert voice.plural
    assert short_name(voice, document) == states
    (point,) = SUMMARIZER.key_points(document, 1)
    assert point.text.startswith(
        {
            "en": f"{states} say ",
            "ru": f"{states} заявляют, что ",
            "az": f"{states} bildirirlər ki, ",
            "hy": "Հայաստանը և Վրաստանը հայտարարում են, որ ",
        }[language]
    )


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("en", "Statement by the Ministry of Foreign Affairs of Armenia", "Ministry of Foreign Affairs of Armenia"),
        ("en", "Joint Statement by the Governments of Armenia and Georgia", "Governments of Armenia and Georgia"),
        ("ru", "Заявление МИД Армении и Грузии", "МИД Армении и Грузии"),
    ],
)
def test_a_body_of_states_stays_a_body(language: str, title: str, name: str) -> None:
    assert speakers(language, title) == [name]


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        (
            "en",
            "Joint Communiqué of the Fourth Meeting of the Foreign Ministers of the Republic of Kazakhstan, the "
            "Republic of Moldova and the Kingdom of Norway",
            "Foreign Ministers of Kazakhstan, Moldova and Norway",
        ),
        (
            "ru",
            "Совместное коммюнике четвёртой встречи министров иностранных дел России и Ирана",
            "Министры иностранных дел России и Ирана",
        ),
        ("en", "Communiqué of the Fourth Meeting of the Council of Europe", "Fourth Meeting of the Council of Europe"),
    ],
)
def test_who_met_speak_rather_than_their_meeting(language: str, title: str, name: str) -> None:
    assert speakers(language, title) == [name]


def test_an_armenian_kind_of_statement_is_nobody() -> None:
    title = (
        "ՀԱՄԱՏԵՂ ՀԱՅՏԱՐԱՐՈՒԹՅՈՒՆ\n\nՀայաստանի Հանրապետության վարչապետ Նիկոլ Փաշինյանի և Վրաստանի վարչապետ Իրակլի "
        "Կոբախիձեի համատեղ հայտարարությունը"
    )
    assert speakers("hy", title) == ["Նիկոլ Փաշինյան և Իրակլի Կոբախիձե"]
    assert speakers("hy", "ԱԳՆ ՀԱՅՏԱՐԱՐՈՒԹՅՈՒՆ") == ["ԱԳՆ"]


def test_an_office_of_several_is_no_part_of_their_names() -> None:
    title = "Joint Statement by Foreign Ministers Elmar Ibrahimov and Nino Lomidze"
    assert speakers("en", title) == ["Elmar Ibrahimov and Nino Lomidze"]


def test_the_prime_ministers_of_a_title_are_those_of_the_labels() -> None:
    text = """Remarks by Prime Ministers Orban and Fico

Orban: Hungary will not send troops to the region, and it will not pay for them.

Fico: Slovakia will build a second bridge across the river by 2026.
"""
    assert [turn.speaker.name for turn in read(text, "en").turns if turn.speaker] == ["Orban", "Fico"]


def test_headings_that_a_title_names_are_no_labels() -> None:
    text = """Statement by Prime Minister Viktor Orban on Trade and Security

Trade: Hungary will not raise the price of gas for the countries around it.

Security: Hungary will build a second bridge across the river by 2026.
"""
    assert list(roles(text, "en")) == ["Viktor Orban"]


def test_both_foreign_ministers_of_a_press_point() -> None:
    text = """Joint press point of Foreign Ministers Elmar Ibrahimov and Nino Lomidze

Nino Lomidze: We agreed with Azerbaijan to build a second bridge at Red Bridge by 2026.

Elmar Ibrahimov: Azerbaijan will not raise the price of gas for Georgia.
"""
    assert list(roles(text, "en")) == ["Nino Lomidze", "Elmar Ibrahimov"]
    assert roles(text, "en")["Elmar Ibrahimov"] == "Foreign Minister"


def test_a_council_of_ministers_stays_a_body() -> None:
    title = "Communiqué of the Council of Ministers of Kenya and Uganda"
    assert speakers("en", title) == ["Council of Ministers of Kenya and Uganda"]
