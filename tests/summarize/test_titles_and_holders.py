"""Titles with a colon are nobody's turn; an office in a title is whoever the preface names."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.headline import headline
from briefing.summarize.people.voice import Voice
from briefing.summarize.turns.turns import find_turns
from tests.summarize.reading import read
from tests.summarize.test_summarizer import SUMMARIZER

TITLED = [
    ("en", "Port Kestel: ferries run again", "QUESTION", "MR DALE", "The first ferry sails at six."),
    ("ru", "Новая Ермения: паромы снова ходят", "Вопрос", "Игорь Дальский", "Первый паром отойдёт в шесть."),
    ("az", "Yeni Liman: bərələr yenidən üzür", "Sual", "İqor Dalski", "Birinci bərə saat altıda yola düşəcək."),
    ("hy", "Նոր Նավահանգիստ․ լաստանավերը կրկին շարժվում են", "Հարց", "Իգոր Դալսկի", "Առաջինը կմեկնի ժամը վեցին։"),
]
HEADED = """Брифинг официального представителя МИД Казахстана

Официальный представитель Министерства иностранных дел Ерлан Жетыбаев провёл брифинг для СМИ.

Добрый день, уважаемые коллеги.

О визите

В июне страну посетит Президент Финляндии Александр Стубб. Стороны подпишут восемь документов, среди них \
соглашение о партнёрстве и меморандум о поставках минералов. В делегацию войдут руководители двадцати пяти компаний.

О визах

С 1 июля страна вводит безвизовый режим для граждан Кувейта и Омана сроком до тридцати дней.

Вопрос: Когда откроется граница?

Ответ: Граница откроется 1 июля.
"""


@pytest.mark.parametrize(("language", "title", "question", "name", "answer"), TITLED)
def test_title_is_no_label(language: str, title: str, question: str, name: str, answer: str) -> None:
    colon, asks = ("․", "Ե՞րբ։") if language == "hy" else (":", "When?")
    pair = f"{question}{colon} {asks}\n\n{name}{colon} {answer}\n"
    turns = find_turns(read(f"{title}\n\n{pair}\n{pair}", language))
    assert turns[0].kind == "narration"
    assert {turn.kind for turn in turns[1:]} == {"question", "answer"}


def test_whoever_holds_the_office_of_the_title() -> None:
    turns = find_turns(read(HEADED, "ru"))
    assert [turn.kind for turn in turns] == ["narration", "statement", "question", "answer"]
    assert {turn.speaker.name for turn in turns if turn.speaker} == {"Ерлан Жетыбаев"}


def test_sentence_of_an_armenian_report_is_no_label() -> None:
    text = (
        "Լոռի\n\nՔաղաքապետ Արամ Ղազարյանը հայտնեց, որ տարհանվել է 84 ընտանիք։\n\nՎարչապետ Նիկոլ Փաշինյանը կիրակի օրը "
        "մեկնել է Ալավերդի։ «Կառավարությունը 3 միլիարդ դրամ կհատկացնի»,- ասել է Փաշինյանը։\n"
    )
    names = {turn.speaker.name for turn in find_turns(read(text, "hy")) if turn.speaker}
    assert names == {"Արամ Ղազարյան", "Նիկոլ Փաշինյան"}


def test_person_called_by_an_office_is_no_body() -> None:
    for name in ("Официальный представитель МИД Казахстана", "XİN sözçüsü", "ՀՀ ԱԳՆ խոսնակ"):
        assert not Voice(Speaker(name)).body
        assert Voice(Speaker(name)).office
    for name in ("МИД Казахстана", "Azərbaycan XİN", "ՀՀ ԱԳՆ", "Office of the Spokesperson for the Secretary-General"):
        assert Voice(Speaker(name)).body


def test_headline_of_a_clause_without_a_subject() -> None:
    text = "Паводок\n\nТБИЛИСИ, 7 июня. Посольство США сообщило, что выделяет 500 тысяч долларов на палатки.\n"
    document = read(text, "ru")
    points, voices = SUMMARIZER.key_points(document, 5), SUMMARIZER.voices(document)
    found = headline(document, points, voices, SUMMARIZER.classifier)
    assert found is not None
    assert found.text == "Посольство США выделяет 500 тысяч долларов на палатки"


def test_dateline_alone_is_no_point() -> None:
    text = "Baş katib zərbəni pisləyib\n\nNYU-YORK, 4 iyun. Xəstəxanaya zərbə endirilib və 34 nəfər həlak olub.\n"
    assert not any(point.text.startswith("NYU-YORK") for point in SUMMARIZER.key_points(read(text, "az"), 5))
