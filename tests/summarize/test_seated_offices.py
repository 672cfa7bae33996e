"""Offices without a name but with their seat or field: nobody named by another office is meant."""

from __future__ import annotations

import pytest

from briefing.summarize.people.seated import seated_offices
from tests.summarize.reading import roles, turns

_OPENING = {
    "en": "News\n\nPrime Minister Helena Vasko said that Norland was ready.\n\n"
    "Economist Peter Lund said that trade would grow.",
    "ru": "Новости\n\nПремьер-министр Норландии Пётр Васько заявил, что страна готова.\n\n"
    "Экономист Иван Лунд заявил, что торговля вырастет.",
    "az": "Xəbərlər\n\nNorlandiyanın Baş naziri Rəşad Vəliyev bildirib ki, ölkə hazırdır.\n\n"
    "İqtisadçı Elçin Rəhimov bildirib ki, ticarət artacaq.",
    "hy": "Լուրեր\n\nՎարչապետ Արամ Սահակյանը ասել է, որ երկիրը պատրաստ է։\n\n"
    "Տնտեսագետ Հրանտ Դավթյանը հայտնել է, որ առևտուրը կաճի։",
}


def _last(language: str, sentence: str) -> tuple[str, str]:
    return turns(f"{_OPENING[language]}\n\n{sentence}\n", language)[-1][:2]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "The prime minister of Valdora said his government would not go.", "Prime Minister of Valdora"),
        ("en", "The prime minister of Valdora on Monday said that it was late.", "Prime Minister of Valdora"),
        ("en", "Karsia's prime minister said that his country was ready.", "Karsia's prime minister"),
        ("en", "The secretary general of Interpol said that it was late.", "Secretary General of Interpol"),
        ("en", "The NATO secretary general said that it was late.", "The NATO secretary general"),
        ("en", "The speaker of parliament said that lawmakers would not go.", "Speaker of parliament"),
        ("en", "The Karsian foreign minister said that it was late.", "The Karsian foreign minister"),
        ("en", "The foreign minister said that it was late.", "Foreign Minister"),
        ("en", "According to the prime minister of Valdora, it was late.", "Prime Minister of Valdora"),
        ("ru", "По словам премьер-министра Карсии, уже поздно.", "Премьер-министр Карсии"),
        ("az", "Gürcüstanın Baş nazirinin sözlərinə görə, gecdir.", "Gürcüstanın Baş naziri"),
        ("hy", "Վրաստանի վարչապետի խոսքով՝ ուշ է։", "Վրաստանի վարչապետ"),
        ("ru", "Председатель парламента заявил, что договора не будет.", "Председатель парламента"),
        ("ru", "Премьер-министр Карсии заявил, что страна готова.", "Премьер-министр Карсии"),
        ("ru", "Премьер-министр Карсии в ходе визита в Вельмар заявил, что поздно.", "Премьер-министр Карсии"),
        ("ru", "Страна готова, заявил премьер-министр Карсии.", "Премьер-министр Карсии"),
        ("ru", "Заместитель Генерального секретаря сообщил, что поздно.", "Заместитель Генерального секретаря"),
        ("ru", "Министр иностранных дел сообщил, что поздно.", "Министр иностранных дел"),
        ("ru", "Директор завода сообщил, что поздно.", "Директор завода"),
        ("ru", "Начальник железнодорожной станции вчера сообщил, что поздно.", "Начальник железнодорожной станции"),
        ("az", "Polis rəisi bildirib ki, gecdir.", "Polis rəisi"),
        ("az", "Parlamentin sədri deyib ki, deputatlar gəlməyəcəklər.", "Parlamentin sədri"),
        ("az", "Gürcüstanın Baş naziri bildirib ki, Tbilisi hazırdır.", "Gürcüstanın Baş naziri"),
        ("az", "Gürcüstanın Baş naziri Tbilisidə brifinqdə bildirib ki, gecdir.", "Gürcüstanın Baş naziri"),
        ("az", "Xarici işlər naziri bildirib ki, gecdir.", "Xarici işlər naziri"),
        ("hy", "Ազգային ժողովի նախագահը հայտարարել է, որ ուշ է։", "Ազգային ժողովի նախագահ"),
        ("hy", "Վրաստանի վարչապետը հայտարարել է, որ Թբիլիսին պատրաստ է։", "Վրաստանի վարչապետ"),
        ("hy", "Ուշ է, ասել է Վրաստանի վարչապետը։", "Վրաստանի վարչապետ"),
        ("hy", "Պաշտպանության նախարարը հայտարարել է, որ ուշ է։", "Պաշտպանության նախարար"),
    ],
)
def test_an_office_with_its_seat_speaks_for_itself(language: str, sentence: str, name: str) -> None:
    assert _last(language, sentence) == ("statement", name)


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "The prime minister added that it was late.", "Helena Vasko"),
        ("en", "The country's prime minister said that it was late.", "Helena Vasko"),
        ("en", "The foreign minister of Valdora, Ann Roe, said that it was late.", "Ann Roe"),
        ("en", "Maria Lund, the foreign minister of Valdora, said that it was late.", "Maria Lund"),
        ("en", "The economist added that it was late.", "Peter Lund"),
        ("ru", "Премьер-министр Норландии добавил, что поздно.", "Пётр Васько"),
        ("ru", "Премьер-министр добавил, что поздно.", "Пётр Васько"),
        ("ru", "Министр иностранных дел Вальдоры Пётр Лун заявил, что поздно.", "Пётр Лун"),
        ("ru", "По словам министра иностранных дел Вальдоры Ивана Горна, уже поздно.", "Иван Горн"),
        ("en", "According to the prime minister, it was late.", "Helena Vasko"),
        ("ru", "Президент Саакашвили добавил, что поздно.", "Саакашвили"),
        ("az", "Norlandiyanın Baş naziri bildirib ki, gecdir.", "Rəşad Vəliyev"),
        ("az", "Baş nazir bildirib ki, gecdir.", "Rəşad Vəliyev"),
        ("az", "Gürcüstanın Baş naziri İrakli Kobaxidze bildirib ki, gecdir.", "İrakli Kobaxidze"),
        ("hy", "Վարչապետը հայտարարել է, որ ուշ է։", "Արամ Սահակյան"),
        ("hy", "Երկրի վարչապետը հայտարարել է, որ ուշ է։", "Արամ Սահակյան"),
        ("hy", "Վրաստանի վարչապետ Իրակլի Կոբախիձեն հայտարարել է, որ ուշ է։", "Իրակլի Կոբախիձե"),
    ],
)
def test_a_holder_who_is_named_is_meant(language: str, sentence: str, name: str) -> None:
    assert _last(language, sentence) == ("statement", name)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The president said that it was late."),
        ("ru", "Президент добавил, что поздно."),
        ("az", "Prezident əlavə edib ki, gecdir."),
        ("hy", "Նախագահը հավելել է, որ ուշ է։"),
    ],
)
def test_nobody_of_another_office_is_the_president(language: str, sentence: str) -> None:
    assert _last(language, sentence)[0] == "narration"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "On Tuesday's call the president of the company said so."),
        ("en", "The prime minister of Valdora Ann Roe said so."),
        ("en", "The foreign minister of another country said so."),
        ("ru", "Министр иностранных дел этой страны заявил, что поздно."),
        ("ru", "Министр и его коллега заявили, что поздно."),
    ],
)
def test_what_only_looks_like_a_seat_is_none(language: str, sentence: str) -> None:
    assert not list(seated_offices(sentence, language))


def test_a_russian_title_in_the_genitive_means_who_answers() -> None:
    text = """Пресс-конференция председателя Банка Карсии по итогам заседания Совета

Добрый день! Сегодня мы приняли решение снизить ставку на 50 базисных пунктов. Инфляция замедлилась до 5 процентов.

ВОПРОС: Анна Сергеевна, будет ли пауза?

ОТВЕТ: Пауза возможна в июне, если данные нас разочаруют.

ВОПРОС: А бюджет?

А. ЛУНИНА: Бюджет в первом квартале исполнен с дефицитом, и это больше плана на весь год.

О. ТИММ: Я добавлю, что расходы авансированы.
"""
    assert roles(text, "ru") == {"А. Лунина": "председатель Банка Карсии", "О. Тимм": ""}
    alone = text.partition("ВОПРОС")[0]
    assert set(roles(alone, "ru")) == {"Председатель Банка Карсии"}


@pytest.mark.parametrize(
    ("language", "opening", "sentence", "name"),
    [
        (
            "ru",
            "Задержанный Глеб Рудин заявил, что не виноват.",
            "Министр юстиции сказал, что поздно.",
            "Министр юстиции",
        ),
        (
            "ru",
            "Задержанный Глеб Рудин заявил, что не виноват.",
            "Директор порта сказал, что поздно.",
            "Директор порта",
        ),
        ("az", "Elnur Səfərov bildirib ki, günahsızdır.", "Ədliyyə naziri deyib ki, gecdir.", "Ədliyyə naziri"),
        (
            "hy",
            "Գոռ Մելիքյանը ասել է, որ մեղավոր չէ։",
            "Ներքին գործերի նախարարը ասել է, որ ուշ է։",
            "Ներքին գործերի նախարար",
        ),
    ],
)
def test_an_office_is_nobody_without_one(language: str, opening: str, sentence: str, name: str) -> None:
    assert turns(f"Title\n\n{opening}\n\n{sentence}\n", language)[-1][1] == name


def test_who_works_under_an_office_does_not_hold_it() -> None:
    opening = "Заместитель директора порта Олег Рудин заявил, что мост открыт."
    assert turns(f"Новости\n\n{opening}\n\nДиректор порта сказал, что поздно.\n", "ru")[-1][1] == "Директор порта"


def test_an_office_that_spoke_is_meant_by_its_noun() -> None:
    text = (
        "Новости\n\nМинистр юстиции заявил, что дело закрыто.\n\nОтар Меладзе утверждает, что не виноват.\n\n"
        "Министр добавил, что суд будет в мае.\n\nСледователь сказал, что поздно.\n"
    )
    found = turns(text, "ru")
    assert found[-2][1] == "Министр юстиции" and found[-1][0] == "narration"
