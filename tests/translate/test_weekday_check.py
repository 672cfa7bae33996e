"""Weekdays, and the words that only look like one."""

from __future__ import annotations

import pytest

from briefing.translate.checks import check
from briefing.translate.weekday_check import weekday_differs

OTHER = [
    ("en", "ru", "They meet on Monday.", "Они встретятся в пятницу."),
    ("en", "ru", "They meet on Monday.", "Они встречаются по пятницам."),
    ("en", "ru", "The Sunday session was long.", "Субботнее заседание было долгим."),
    ("en", "ru", "The talks on Wednesday failed.", "Переговоры во вторник провалились."),
    ("en", "ru", "It was voted on Tues. in Yerevan.", "Голосование в Ереване прошло в среду."),
    ("en", "ru", "They fly on Mon, 5 May.", "Они вылетают в четверг, 5 мая."),
    ("en", "az", "They meet on Monday.", "Onlar cümə günü görüşəcəklər."),
    ("en", "az", "They meet on Sunday.", "Onlar bazar ertəsi görüşəcəklər."),
    ("en", "az", "They meet on Wednesday.", "Onlar çərşənbə axşamı görüşəcəklər."),
    ("en", "az", "They meet on Friday.", "Onlar cümə axşamı görüşəcəklər."),
    ("en", "hy", "They meet on Monday.", "Նրանք կհանդիպեն ուրբաթ։"),
    ("en", "ru", "They meet on Monday evening.", "Они встретятся вечером в четверг."),
    ("ru", "az", "Это случилось в субботу.", "Bu, bazar günü baş verib."),
    ("ru", "hy", "Это случилось в воскресенье.", "Դա տեղի է ունեցել շաբաթ օրը։"),
    ("az", "hy", "Çərşənbə günü başlayacaq.", "Կսկսվի հինգշաբթի օրը։"),
    ("hy", "en", "Կիրակի օրը կբացվի։", "It will open on Thursday."),
]
SAME = [
    ("en", "ru", "They meet on Monday.", "Они встретятся в понедельник."),
    ("en", "ru", "They meet from Monday to Friday.", "Они встречаются с понедельника по пятницу."),
    ("en", "ru", "They met on Saturday night.", "Они встретились в ночь на воскресенье."),
    ("en", "ru", "Bloody Sunday was remembered on Friday.", "В пятницу вспоминали Кровавое воскресенье."),
    ("en", "ru", "Black Friday sales, says the Sunday Times.", "Распродажи «чёрной пятницы», пишет «Санди таймс»."),
    ("en", "ru", "The environment suffers on Mondays.", "По понедельникам страдает окружающая среда."),
    ("en", "ru", "On Tuesday he sat in the sun.", "Во вторник он сидел на солнце."),
    ("en", "ru", "He sat down, wrote The Sun. Monday came.", "Он сел, писала «Сан». Наступил понедельник."),
    ("en", "ru", "Friday's vote", "пятничное голосование"),
    ("en", "az", "They meet on Tuesday.", "Onlar çərşənbə axşamı görüşəcəklər."),
    ("en", "az", "They meet on Wednesday evening.", "Onlar çərşənbə axşamı görüşəcəklər."),
    ("en", "az", "On Thursday the market is closed.", "Cümə axşamı bazar bağlıdır."),
    ("en", "az", "On Saturday and Sunday.", "Şənbə və bazar günləri."),
    ("en", "az", "every day except Sunday", "bazardan başqa hər gün"),
    ("en", "hy", "The committee met on Friday for a week.", "Հանձնաժողովը ուրբաթ հանդիպեց մեկ շաբաթով։"),
    ("en", "hy", "On Saturday, before Monday.", "Շաբաթ, երկուշաբթիից առաջ։"),
    ("en", "hy", "until Saturday", "մինչև շաբաթ"),
    ("en", "hy", "They will carry it out on Thursday.", "Կիրականացնեն հինգշաբթի օրը։"),
    ("en", "hy", "Where on Monday?", "Որտե՞ղ երկուշաբթի՞։"),
    ("en", "ru", "A fire broke out on Sunday night.", "В ночь на понедельник вспыхнул пожар."),
    ("en", "az", "By Friday evening it was over.", "Cümə axşamına hər şey bitmişdi."),
    ("en", "ru", "The editor Sunday Brown wrote about Bloody Sunday.", "Редактор Санди Браун писала об этом дне."),
    ("en", "hy", "It snowed all weekend.", "Ամբողջ շաբաթ-կիրակի ձյուն էր գալիս։"),
    ("ru", "hy", "Всё было закрыто в выходные.", "Շաբաթ-կիրակի ամեն ինչ փակ էր։"),
    ("az", "en", "Şənbə günü işləmirlər.", "They do not work on the Sabbath."),
]
LOST = [
    ("en", "ru", "They meet on Monday.", "Они встретятся завтра."),
    ("en", "ru", "The road closes on Sunday, they said on Friday.", "Дорога закроется, сказали они в пятницу."),
    ("ru", "az", "Школа откроется в четверг.", "Məktəb açılacaq."),
    ("en", "ru", "The Sunday Times met him on Friday.", "«Санди таймс» встретилась с ним."),
    ("az", "hy", "Şənbə günü görüşəcəklər.", "Կհանդիպեն։"),
    ("hy", "en", "Նրանք մեկնեցին երեքշաբթի գիշերը։", "They left at night."),
]


@pytest.mark.parametrize(("source", "target", "text", "translation"), OTHER + LOST)
def test_another_day_or_a_lost_one(source: str, target: str, text: str, translation: str) -> None:
    assert weekday_differs(text, translation, source, target)
    assert weekday_differs(translation, text, target, source)
    assert "number-mismatch" in check(text, translation, source, target)


@pytest.mark.parametrize(("source", "target", "text", "translation"), SAME)
def test_the_same_day(source: str, target: str, text: str, translation: str) -> None:
    assert not weekday_differs(text, translation, source, target)
    assert not weekday_differs(translation, text, target, source)


def test_a_language_without_patterns_never_differs() -> None:
    assert not weekday_differs("on Monday", "am Freitag", "en", "de")
