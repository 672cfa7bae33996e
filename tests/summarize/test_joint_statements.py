"""Statements that several issue together."""

from __future__ import annotations

import pytest

from tests.summarize.reading import roles

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
