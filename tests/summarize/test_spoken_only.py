"""Words that are quoted because they make no indirect speech, and frames that go."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.compress import compress
from tests.summarize.test_compress import BAYRAMOV, LAVROV, XIN

RUSSIAN = [
    ("В связи с вопросами жителей хотел бы отметить: школу откроют в мае.", "заявляет, что школу откроют в мае."),
    (
        "В связи с закрытием школы хотел бы отметить: её откроют в мае.",
        "заявляет, что в связи с закрытием школы хотел бы отметить: её откроют в мае.",
    ),
    (
        "Если есть жалобы — присылайте, каждую рассмотрит комиссия.",
        "«Если есть жалобы — присылайте, каждую рассмотрит комиссия».",
    ),
    ("На сайте комиссии опубликован список.", "заявляет, что на сайте комиссии опубликован список."),
    ("Комиссия ждёт ваших жалоб.", "«Комиссия ждёт ваших жалоб»."),
    ("Если чинить по метру, это до весны.", "«Если чинить по метру, это до весны»."),
    ("Если чинить по метру, это займёт год.", "заявляет, что если чинить по метру, это займёт год."),
    ("Что касается порта, наша позиция известна: склад нужно закрыть.", "«Что касается порта, склад нужно закрыть»."),
]


@pytest.mark.parametrize(("sentence", "rest"), RUSSIAN)
def test_russian(sentence: str, rest: str) -> None:
    assert compress(sentence, "ru", LAVROV) == f"Сергей Лавров{':' if rest[0] == '«' else ''} {rest}"


AZERBAIJANI = [
    (
        "Çayın səviyyəsi arta bilər, ona görə sakinlərdən köçməyi xahiş edirik.",
        "“Çayın səviyyəsi arta bilər, ona görə sakinlərdən köçməyi xahiş edirik”.",
    ),
    (
        "Sakinlərdən köçməyi xahiş edirik, çayın səviyyəsi artır.",
        "“Sakinlərdən köçməyi xahiş edirik, çayın səviyyəsi artır”.",
    ),
    ("Sakinlərdən köçməyi xahiş edirik.", "sakinlərdən köçməyi xahiş edir."),
    ("Ümid edirik ki, körpü açılacaq.", "ümid edir ki, körpü açılacaq."),
    ("Biz körpünü bərpa edirik.", "“Biz körpünü bərpa edirik”."),
    ("Siz bu körpünü tanıyırsınız.", "“Siz bu körpünü tanıyırsınız”."),
]


@pytest.mark.parametrize(("sentence", "rest"), AZERBAIJANI)
def test_azerbaijani(sentence: str, rest: str) -> None:
    assert compress(sentence, "az", BAYRAMOV) == f"Ceyhun Bayramov{':' if rest[0] == '“' else ''} {rest}"


def test_a_body_may_call_on_somebody_beside_a_clause_of_another() -> None:
    sentence = "Tərəfləri danışıqlara çağırırıq, bir ölkə buna hazırdır."
    point = "Azərbaycan Respublikası Xarici İşlər Nazirliyi tərəfləri danışıqlara çağırır, bir ölkə buna hazırdır."
    assert compress(sentence, "az", XIN) == point


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        (
            "O, körpünün bağlı qaldığını, lakin yolun açıldığını bildirib.",
            "Ceyhun Bayramov körpünün bağlı qaldığını, lakin yolun açıldığını bildirib.",
        ),
        (
            "Vəkil gələn ay şikayət verəcək, məhkəməyə müraciət edəcəyini istisna etməyib.",
            "Vəkil gələn ay şikayət verəcək, məhkəməyə müraciət edəcəyini istisna etməyib.",
        ),
        (
            "Nazir bildirib ki, sədr körpünün bağlandığını deyib.",
            "Ceyhun Bayramov bildirir ki, sədr körpünün bağlandığını deyib.",
        ),
    ],
)
def test_an_azerbaijani_sentence_that_tells_objects_gets_no_frame(sentence: str, point: str) -> None:
    assert compress(sentence, "az", BAYRAMOV, True) == point
