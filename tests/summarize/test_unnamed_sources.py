"""A source that a report leaves unnamed is not the body in which it sits."""

from __future__ import annotations

import pytest

from tests.summarize.reading import turns

BEFORE = {
    "az": "Xəbərlər\n\nHəkim Aynur Quliyeva bildirib ki, uşaqların həyatı üçün təhlükə yoxdur.\n\n",
    "ru": "Новости\n\nВрач Анна Ли сообщила, что угрозы для жизни детей сегодня нет.\n\n",
    "hy": "Լուրեր\n\nԲժիշկ Անի Սարյանը հայտնեց, որ երեխաների կյանքին վտանգ չի սպառնում այսօր։\n\n",
}


def _spoken(language: str, sentences: str) -> list[tuple[str, str]]:
    read = turns(f"{BEFORE[language]}{sentences}\n", language)
    return [(name, words) for kind, name, words in read if kind == "statement"][1:]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        (
            "az",
            "Maliyyə Nazirliyindən adının çəkilməsini istəməyən mənbə agentliyə deyib ki, vergi artacaq.",
            "Maliyyə Nazirliyindən adının çəkilməsini istəməyən mənbə",
        ),
        ("az", "Daha sonra təhsil nazirliyindəki mənbə bildirib ki, vergi artacaq.", "təhsil nazirliyindəki mənbə"),
        ("az", "Mənbənin sözlərinə görə, vergi artacaq.", "Mənbə"),
        ("az", "Maliyyə Nazirliyindən bildiriblər ki, vergi artacaq.", "Maliyyə Nazirliyi"),
        ("az", "Maliyyə Nazirliyinin mənbələrə həsr olunmuş iclasında Samir Rzayev deyib ki, artacaq.", "Samir Rzayev"),
        (
            "hy",
            "Նախարարությունից անունը չհրապարակելու պայմանով աղբյուրը ասել է, որ հարկը կաճի։",
            "Նախարարությունից անունը չհրապարակելու պայմանով աղբյուր",
        ),
        ("hy", "Կրթության նախարարությունից հայտնել են, որ հարկը կաճի։", "Կրթության նախարարություն"),
        (
            "ru",
            "Источник в правительстве Кении сообщил, что налог вырастет.",
            "Источник в правительстве Кении",
        ),
        ("ru", "Источник, близкий к переговорам, заявил, что налог вырастет.", "Источник, близкий к переговорам"),
        ("ru", "Однако источник в полиции Кении сообщил, что налог вырастет.", "источник в полиции Кении"),
        ("ru", "Источники в Кении и министр Иван Орлов сообщили, что налог вырастет.", "Иван Орлов"),
        (
            "ru",
            "Собеседник агентства в руководстве порта, пожелавший остаться неизвестным, сообщил, что налог вырастет.",
            "Собеседник агентства в руководстве порта",
        ),
        ("ru", "Правительство Кении сообщило, что налог вырастет.", "Правительство Кении"),
    ],
)
def test_the_source_speaks_and_not_its_body(language: str, sentence: str, name: str) -> None:
    assert _spoken(language, sentence) == [(name, sentence)]


@pytest.mark.parametrize(
    ("language", "sentences", "name"),
    [
        (
            "az",
            "Nazirlikdəki mənbə deyib ki, vergi artacaq. Qərar bu gündür. Mənbənin sözlərinə görə, qanun hazırdır.",
            "Nazirlikdəki mənbə",
        ),
        (
            "hy",
            "Նախարարությունից մի աղբյուր ասել է, որ հարկը կաճի։ Այսօր ժողով է։ Աղբյուրի խոսքով՝ օրենքը պատրաստ է։",
            "Նախարարությունից մի աղբյուր",
        ),
    ],
)
def test_the_source_is_the_one_named_before(language: str, sentences: str, name: str) -> None:
    assert [speaker for speaker, _ in _spoken(language, sentences)] == [name, name]
