"""`According to him`: whom the text named last. Verbs that inform, and names that aren't any."""

from __future__ import annotations

import pytest

from briefing.summarize.wording.clauses import spoken_clause
from tests.summarize.reading import roles, turns


def _speakers(text: str, language: str) -> list[str]:
    return [name for kind, name, _ in turns(f"News\n\n{text}\n", language) if kind == "statement"]


@pytest.mark.parametrize(
    ("language", "first", "second", "name"),
    [
        (
            "en",
            "Energy Minister Helen Moore said on Monday that there had been no such report.",
            "Fire chief Daniel Brown informed reporters that the fire had started in a store. According to him, arson "
            "is not ruled out.",
            "Daniel Brown",
        ),
        (
            "en",
            "Energy Minister Helen Moore said on Monday that there had been no such report.",
            "The fire was put out on Friday. According to her, arson is not ruled out.",
            "Helen Moore",
        ),
        (
            "ru",
            "Министр Иван Петров в среду заявил, что переговоры о ценах завершены.",
            "С рабочими встретился директор завода Олег Симонов. По его словам, пострадавших нет.",
            "Олег Симонов",
        ),
        (
            "az",
            "Nazir Anar Əliyev çərşənbə günü bildirib ki, danışıqlar başa çatıb.",
            "Vətəndaşlarla komitə sədri Elşad Quliyev görüşüb. Onun sözlərinə görə, xəsarət alan yoxdur.",
            "Elşad Quliyev",
        ),
        (
            "hy",
            "Նախարար Վահե Սարյանը երկուշաբթի հերքեց, որ նման բան է ասել լրագրողներին։",
            "Փոխնախարար Արամ Գրիգորյանը տեղեկացրեց, որ գազ է ներկրվել։ Ըստ նրա՝ ներկրումը չի դադարի։",
            "Արամ Գրիգորյան",
        ),
    ],
)
def test_a_pronoun_means_whom_the_text_named_last(language: str, first: str, second: str, name: str) -> None:
    assert _speakers(f"{first}\n\n{second}", language)[-1] == name


def test_who_is_informed_says_nothing() -> None:
    text = (
        "Helen Moore said on Monday that the talks were over. Daniel Brown was informed by staff that a deal was near."
    )
    assert _speakers(text, "en") == ["Helen Moore"]


def test_a_body_beside_another_does_not_speak_alone() -> None:
    before = "Helen Moore said on Monday that the talks were over."
    told = "informed the guests that the visas would be free."
    assert _speakers(f"{before} The European Union {told}", "en")[-1] == "European Union"
    assert "European Union" not in _speakers(f"{before} The European Union and Armenia, which had met, {told}", "en")


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("hy", "«Արփի Էներգո» ընկերությունը հայտնել էր, որ դիմում է ներկայացրել։", "դիմում է ներկայացրել։"),
        ("en", "“Northern Wire” group said that the price will rise.", "the price will rise."),
        ("ru", "«Мы готовы», – сообщил Петров.", "Мы готовы"),
        ("ru", "Ведомство подтвердило, что учения завершены.", "учения завершены."),
        ("en", "Fire chief Daniel Brown informed reporters that the fire was out.", "the fire was out."),
    ],
)
def test_the_name_of_a_company_is_no_quotation(language: str, sentence: str, words: str) -> None:
    assert spoken_clause(sentence, language, True).words == words


@pytest.mark.parametrize(
    ("language", "sentence", "name", "role"),
    [
        (
            "en",
            "Former Foreign Minister Ann Roe said the talks on prices had ended.",
            "Ann Roe",
            "Former Foreign Minister",
        ),
        ("en", "Foreign Minister Ann Roe said the talks on prices had ended.", "Ann Roe", "Foreign Minister"),
        (
            "az",
            "Keçmiş nazir Elşad Quliyev bildirib ki, qiymətlər artmayacaq və dəyişməyəcək.",
            "Elşad Quliyev",
            "Keçmiş nazir",
        ),
        ("hy", "Նախկին նախարար Վահե Սարյանը երեկ հերքեց, որ նման բան է ասել։", "Վահե Սարյան", "Նախկին նախարար"),
    ],
)
def test_a_former_office_stays_former(language: str, sentence: str, name: str, role: str) -> None:
    assert roles(f"News\n\n{sentence}\n", language) == {name: role}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Сама Алиева в беседе с агентством это опровергла и добавила, что запасов хватит.", "Роза Алиева"),
        ("Минздрав эту информацию не подтвердил и сообщил, что запасов хватит на месяц.", "Минздрав"),
        ("Министерство обороны Кении сегодня заявляет, что учения завершены в срок.", "Министерство обороны Кении"),
        ("Министерство обороны Кении сообщило, что учения завершены в срок.", "Министерство обороны Кении"),
        ("Уголовные дела не возбуждены, сообщил прокурор Иван Петров.", "Иван Петров"),
        ("Последние данные получены, утверждает она.", "Роза Алиева"),
        ("Омбудсмен Джамиля Осмонова сообщила, что получила 112 жалоб.", "Джамиля Осмонова"),
        ("По словам Игоря Иванова, запасов хватит на месяц.", "Игорь Иванов"),
    ],
)
def test_what_opens_a_russian_sentence_or_follows_a_body_is_no_name(sentence: str, name: str) -> None:
    before = "Депутат во вторник сослался на слова врача Розы Алиевой о запасах."
    assert _speakers(f"{before}\n\n{sentence}", "ru")[-1] == name


def test_an_armenian_attribute_is_no_subject() -> None:
    text = "Սպիտակ տունը երեկ տեղեկացրեց, որ կքննարկի միջազգային ուժերի տեղակայումը։"
    assert _speakers(text, "hy") == ["Սպիտակ տուն"]
    assert "Կարմիր" not in _speakers("Կարմիր խաչը երեկ հայտնեց, որ օգնությունն արդեն տեղ է հասել։", "hy")


def test_one_of_several_is_nobodys_name() -> None:
    before = "Minister Ann Roe said on Monday that a man had been arrested."
    assert _speakers(f"{before} One of his lawyers said he had been released.", "en")[-1] == "One of his lawyers"
    assert "One" not in _speakers(f"{before} One of them said he had been released.", "en")
    assert _speakers(f"{before} Another minister, Bo Lee, said he had been released.", "en")[-1] == "Bo Lee"
