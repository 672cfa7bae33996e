"""Whoever speaks for a body without a name: not the person who spoke last."""

from __future__ import annotations

import pytest

from tests.summarize.reading import turns

BEFORE = {
    "en": "News\n\nDoctor Irene Lapin said on Monday that there was no danger to life.\n\n",
    "ru": "Новости\n\nПо словам врача больницы Ирины Лапиной, угрозы жизни нет и все дети дома.\n\n",
    "az": "Xəbərlər\n\nHəkim Aynur Quliyeva bildirib ki, uşaqların həyatı üçün təhlükə yoxdur.\n\n",
    "hy": "Լուրեր\n\nԲժիշկ Անի Սարյանը հայտնեց, որ երեխաների կյանքին վտանգ չի սպառնում այսօր։\n\n",
}


def _last(language: str, sentences: str) -> str:
    return [name for kind, name, _ in turns(f"{BEFORE[language]}{sentences}\n", language) if kind == "statement"][-1]


@pytest.mark.parametrize(
    ("language", "sentences", "name"),
    [
        ("ru", "Анализы не завершены, уточнил представитель Роспотребнадзора.", "представитель Роспотребнадзора"),
        ("ru", "Дело не возбуждено, подчеркнул представитель прокуратуры.", "представитель прокуратуры"),
        (
            "ru",
            "Представитель городской прокуратуры подчеркнул, что дело не возбуждено.",
            "представитель городской прокуратуры",
        ),
        (
            "ru",
            "Официальный представитель Минздрава Анна Орлова сообщила, что вакцин хватит. Анализы не завершены, "
            "уточнил представитель Роспотребнадзора.",
            "представитель Роспотребнадзора",
        ),
        (
            "en",
            "The spokesman for the Health Ministry said that the tests were not finished.",
            "spokesman for the Health Ministry",
        ),
        (
            "az",
            "Səhiyyə Nazirliyinin nümayəndəsi bildirib ki, analizlər başa çatmayıb.",
            "Səhiyyə Nazirliyinin nümayəndəsi",
        ),
        ("hy", "Դատախազության ներկայացուցիչը նշեց, որ գործ չի հարուցվել։", "Դատախազության ներկայացուցիչ"),
        (
            "hy",
            "Ավելի ուշ Բեյ դ՚Օրլինի խոսնակը լրագրողներին ասել է, որ գործ չկա։ Խոսնակի խոսքով՝ այցը կլինի վաղը։",
            "Բեյ դ՚Օրլինի խոսնակ",
        ),
        ("hy", "Երեկ Ռուբինյան պալատի խոսնակը ասել է, որ գործ չի հարուցվել։", "Ռուբինյան պալատի խոսնակ"),
        ("hy", "Երեկ ընկերության խոսնակը ասել է, որ գործ չի հարուցվել։", "ընկերության խոսնակ"),
        ("hy", "Երեկ Անի Սարյանը լրագրողներին ասել է, որ գործ չի հարուցվել։", "Անի Սարյան"),
        (
            "az",
            "Daha sonra Ke d'Orlenin sözçüsü jurnalistlərə deyib ki, analizlər başa çatmayıb.",
            "Ke d'Orlenin sözçüsü",
        ),
        ("az", "Dünən Varsel sarayının sözçüsü deyib ki, analizlər başa çatmayıb.", "Varsel sarayının sözçüsü"),
    ],
)
def test_a_representative_of_another_body_speaks_himself(language: str, sentences: str, name: str) -> None:
    assert _last(language, sentences) == name


@pytest.mark.parametrize(
    ("sentences", "name"),
    [
        ("Анализы не завершены, уточнила врач больницы.", "Ирина Лапина"),
        (
            "Официальный представитель Минздрава Анна Орлова сообщила, что вакцин хватит. Анализы не завершены, "
            "уточнила представитель ведомства.",
            "Анна Орлова",
        ),
        (
            "Пресс-секретарь президента Олег Симонов сообщил, что встреча будет. Дата не определена, уточнил "
            "представитель Кремля.",
            "Олег Симонов",
        ),
        ("Дело не возбуждено, сообщил представитель прокуратуры Олег Симонов.", "Олег Симонов"),
    ],
)
def test_a_spokesman_named_before_is_meant(sentences: str, name: str) -> None:
    assert _last("ru", sentences) == name


def test_whose_representative_is_the_body_named_before() -> None:
    said = "Уголовное дело не возбуждено, подчеркнул её представитель."
    assert _last("ru", f"Прокуратура начала проверку. {said}") == "Прокуратура"
    assert "Уголовное" not in _last("ru", f"Следователь начал проверку. {said}")
