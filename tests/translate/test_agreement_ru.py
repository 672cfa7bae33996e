"""Russian words that don't agree: mended where one form alone is right, reported where none is certain."""

from __future__ import annotations

import pytest

from briefing.translate.agreement import mended
from models.training.corpus import read_lines, split


@pytest.mark.parametrize(
    ("text", "right"),
    [
        # a preposition's one case
        ("Жители острова стремятся к независимость.", "Жители острова стремятся к независимости."),
        ("Суд приговорил его к смерть.", "Суд приговорил его к смерти."),
        ("Скандал начался из-за яйцо.", "Скандал начался из-за яйца."),
        ("Он передал бинокли для дочь.", "Он передал бинокли для дочери."),
        # an adjective and its noun
        ("Пекин снял запрет на литовскую молоко.", "Пекин снял запрет на литовское молоко."),
        ("Неспокойные море задержало паром.", "Неспокойное море задержало паром."),
        ("Инженеры взломали немецкая код.", "Инженеры взломали немецкий код."),
        ("Париж выразил глубокие сочувствие.", "Париж выразил глубокое сочувствие."),
        ("Восьмилетний девочка умерла от ран.", "Восьмилетняя девочка умерла от ран."),
        ("Участие в договорном организации заморожено.", "Участие в договорной организации заморожено."),
        # the subject and its verb
        ("Министерство финансов США ввёл санкции.", "Министерство финансов США ввело санкции."),
        ("Киев заявил, что автомагистраль обошлось дороже.", "Киев заявил, что автомагистраль обошлась дороже."),
        ("Делегация Ирана прибывают завтра.", "Делегация Ирана прибывает завтра."),
        # a participle behind its noun
        ("Дорогу, стоивший 90 миллионов, закрыли.", "Дорогу, стоившую 90 миллионов, закрыли."),
        # one word put right after the other
        ("Пункт о помощи к больница немецкая код.", "Пункт о помощи к больнице немецкий код."),
    ],
)
def test_the_one_right_ending_is_put_there(text: str, right: str) -> None:
    assert mended(text, "ru") == (right, True)


@pytest.mark.parametrize(
    "text",
    [
        "Сюжет о переворота написали раньше.",  # перевороте or переворот
        "Посол передал швейцарскому посла ноту.",  # швейцарского посла or швейцарскому послу
        "Рыбаки подали заявку на рабочее места.",  # рабочее место or рабочие места
        "Его обвинили в брать деньги.",
        "Порт перешёл к, как сообщалось, новым владельцам к.",
        "Делегация покинула встречу, который длился час.",
    ],
)
def test_what_may_be_right_in_two_ways_is_reported_alone(text: str) -> None:
    assert mended(text, "ru") == (text, True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10",
        "Он баллотируется в президенты.",
        "Две новые школы построены на трёх холмах.",
        "Фидан встретился с туркменским и узбекским коллегами.",
        "Делегация завтра прибывает.",
        "Отбывающий пожизненное киллер заговорил.",
        "Верные присяге солдаты остались на посту.",
        "Кито называет законным штурм посольства.",
        "Мост закрыли на ремонт.",
        "Закон приняла Дума.",
        "Министр сказала, что вернётся.",
        "Исполняющий обязанности мэра, назначенный и. о. губернатора, молчит.",
        "Порт будет построен, с партнёрами или без.",
        "Размахивая топором, нападавший ворвался в поезд.",
        "Из полутора тысяч семей вернулась половина.",
        "МИД выразил протест ФРГ.",
        "Тегеран против ООН и НАТО.",
    ],
)
def test_what_is_right_is_left(text: str) -> None:
    assert mended(text, "ru") == (text, False)


def test_other_languages_come_back_as_they_are() -> None:
    assert mended("The new road are closed.", "en") == ("The new road are closed.", False)


def test_hardly_a_right_sentence_is_reported_and_none_changed() -> None:
    texts = [line.texts["ru"] for line in split(read_lines()).train if line.part != "phrases"][::40]
    found = [(text, mended(text, "ru")) for text in texts]
    assert sum(faulty for _, (_, faulty) in found) <= len(texts) / 500
    assert [text for text, (changed, _) in found if changed != text] == []
