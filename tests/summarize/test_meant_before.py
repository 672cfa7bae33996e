"""Points that hang on what stood before: claims and steps that another named, a third one by a pronoun or an office."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.hanging import hangs, may_hang
from tests.summarize.reading import read
from tests.summarize.test_summarizer import SUMMARIZER

HANGING = [
    ("en", "That decision will enter into force on 1 July."),
    ("en", "Similar steps were taken by Iran."),
    ("en", "All these claims are false."),
    ("en", "In our view, this decision is unlawful."),
    ("en", "We categorically reject these claims."),
    ("ru", "Данное решение вступит в силу с 1 июля."),
    ("ru", "Подобные заявления недопустимы."),
    ("ru", "Считаем, что этот шаг ведёт к эскалации."),
    ("ru", "Директор отверг эти обвинения."),
    ("ru", "Консул посетил их в пятницу."),
    ("ru", "По его данным, поступит 320 миллионов кубометров."),
    ("az", "Bu cür iddialar əsassızdır."),
    ("az", "Bütün bu iddialar əsassızdır."),
    ("az", "Bu bəyanat qəbuledilməzdir."),
    ("az", "Biz bu iddiaları rədd edirik."),
    ("az", "Nazir bildirib ki, yol sentyabrda açılacaq."),
    ("hy", "Այսպիսի քայլերը սխալ են։"),
    ("hy", "Նման հայտարարությունները անթույլատրելի են։"),
    ("hy", "Կարծում ենք, որ այս քայլը սխալ է։"),
    ("hy", "Մենք մերժում ենք այդ պնդումները։"),
]
STANDING = [
    ("en", "That road will open in May."),
    ("en", "Iran rejected the claims of the agency."),
    ("en", "I told them that the port would open in May."),
    ("ru", "Иран отверг обвинения агентства."),
    ("ru", "Решение о закрытии порта отменено."),
    ("az", "Bu il iki məktəb açılacaq."),
    ("az", "Maliyyə naziri Anar Quliyev bildirib ki, büdcə artıb."),
    ("hy", "Այս տարի երկու դպրոց կբացվի։"),
]
PRINTED = [
    ("en", "Ann Roe says that decision will enter into force on 1 July.", "Ann Roe says that trade will grow."),
    ("ru", "Анна Ро заявляет, что данное решение вступит в силу.", "Анна Ро заявляет, что порт откроется в мае."),
    ("az", "Anna Ro bildirir ki, bu addım səhvdir.", "Anna Ro bildirir ki, liman mayda açılacaq."),
    ("hy", "Աննա Ռոն հայտարարում է, որ այս քայլը սխալ է։", "Աննա Ռոն հայտարարում է, որ նավահանգիստը կբացվի։"),
]
BRIEFINGS = [
    (
        "en",
        "Department press briefing\n\nMS KELLER: The Iranian envoy met our team in Muscat last night. "
        "She said Tehran would send two tankers to the strait in June.\n\nQUESTION: And the talks?\n\n"
        "MS KELLER: The talks go on until Friday.\n",
        "Ms Keller: “The Iranian envoy met our team in Muscat last night. She said Tehran would send two tankers",
    ),
    (
        "ru",
        "Брифинг\n\nАнна Келлер: Посланница Ирана была в Маскате вчера вечером. Она обещала отправить в пролив "
        "два танкера и открыть порт 14 июня.\n\nВопрос: А переговоры?\n\nАнна Келлер: Я не знаю.\n",
        "Анна Келлер: «Посланница Ирана была в Маскате вчера вечером. Она обещала отправить",
    ),
]


@pytest.mark.parametrize(("language", "words"), HANGING)
def test_means_what_stood_before(language: str, words: str) -> None:
    assert may_hang(words, language)


@pytest.mark.parametrize(("language", "words"), STANDING)
def test_says_what_it_means(language: str, words: str) -> None:
    assert not may_hang(words, language)


@pytest.mark.parametrize(("language", "hanging", "standing"), PRINTED)
def test_printed(language: str, hanging: str, standing: str) -> None:
    assert hangs(hanging, language, False)
    assert not hangs(standing, language, False)


def test_what_a_colon_explains() -> None:
    assert not hangs("Ломия отверг эти обвинения: предупреждение разослали за шесть часов до паводка.", "ru", True)


@pytest.mark.parametrize(("language", "text", "point"), BRIEFINGS)
def test_he_of_a_third_one_is_quoted(language: str, text: str, point: str) -> None:
    points = SUMMARIZER.key_points(read(text, language), 5)
    assert any(each.text.startswith(point) for each in points), [each.text for each in points]
