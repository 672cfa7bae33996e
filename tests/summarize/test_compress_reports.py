"""Key points from sentences of news reports."""

from __future__ import annotations

import pytest

from briefing.document import Speaker
from briefing.summarize.people.voice import Voice
from briefing.summarize.wording.compress import compress

BLINKEN = Voice(
    Speaker("Antony Blinken", "US Secretary of State"), "he", "the United States", False, lambda word: False
)


REPORTED = [
    (
        "en",
        "WASHINGTON (Reuters) – Blinken said on Tuesday that the ceasefire must hold.",
        "Antony Blinken said the ceasefire must hold.",
    ),
    (
        "en",
        "“The port will be open from Monday,” said Blinken on Friday.",
        "Antony Blinken says the port will be open from Monday.",
    ),
    ("en", "According to Blinken, repairs will cost 12 million.", "Antony Blinken said repairs will cost 12 million."),
    (
        "en",
        "Blinken denied a report that the company had asked for money.",
        "Antony Blinken denied a report that the company had asked for money.",
    ),
    (
        "en",
        "The company has approved two stations, Blinken said at the forum.",
        "Antony Blinken said the company has approved two stations.",
    ),
]


@pytest.mark.parametrize(("language", "sentence", "point"), REPORTED)
def test_reported(language: str, sentence: str, point: str) -> None:
    assert compress(sentence, language, BLINKEN, reported=True) == point


@pytest.mark.parametrize(
    ("language", "sentence", "point"),
    [
        (
            "ru",
            "«Договорённости остаются в силе, — подчеркнул министр.",
            "Сергей Лавров заявляет, что договорённости остаются в силе.",
        ),
        (
            "ru",
            "По словам Лаврова, встреча может пройти в мае.",
            "Сергей Лавров заявляет, что встреча может пройти в мае.",
        ),
        (
            "ru",
            "Как сообщил Лавров, лимиты начнут действовать 1 мая.",
            "Сергей Лавров заявляет, что лимиты начнут действовать 1 мая.",
        ),
        ("ru", "Лавров призвал стороны не верить слухам.", "Сергей Лавров призвал стороны не верить слухам."),
    ],
)
def test_reported_in_russian(language: str, sentence: str, point: str) -> None:
    assert compress(sentence, language, Voice(Speaker("Сергей Лавров"), is_name=lambda word: False), True) == point


def test_whoever_denies_it_himself_is_the_subject() -> None:
    voice = Voice(Speaker("Роза Алиева"), "she", is_name=lambda word: word == "Алиева")
    denied = compress("Сама Алиева в беседе с агентством это опровергла.", "ru", voice, True)
    assert denied == "Роза Алиева в беседе с агентством это опровергла."
    told = compress("Сама Алиева жалоб не получала, отметила она.", "ru", voice, True)
    assert told.startswith("Роза Алиева заявляет, что")


@pytest.mark.parametrize(
    ("sentence", "point"),
    [
        (
            "Минфин прогноз не изменил: дефицит, как утверждает ведомство, вырос вдвое.",
            "Минфин прогноз не изменил: дефицит, как утверждает ведомство, вырос вдвое.",
        ),
        ("Дефицит, как утверждает ведомство, вырос вдвое.", "Минфин заявляет, что дефицит вырос вдвое."),
    ],
)
def test_an_attribution_inside_goes_only_where_another_stands(sentence: str, point: str) -> None:
    assert compress(sentence, "ru", Voice(Speaker("Минфин"), is_name=lambda word: False), reported=True) == point


def test_a_body_with_an_owner_speaks_once_and_without_an_article() -> None:
    voice = Voice(Speaker("Norway's Health Ministry"), group="Norway's Health Ministry", is_name=lambda word: False)
    sentence = "“We do not confirm any plan to close the clinic.”"
    assert compress(sentence, "en", voice, reported=True) == (
        "Norway's Health Ministry does not confirm any plan to close the clinic."
    )


@pytest.mark.parametrize(
    ("language", "name", "sentence", "point"),
    [
        (
            "en",
            "Peter Lund",
            "Economist Peter Lund believes that the border will not be opened.",
            "Peter Lund believes that the border will not be opened.",
        ),
        (
            "ru",
            "Иван Лунд",
            "Экономист Иван Лунд полагает, что граница откроется.",
            "Иван Лунд полагает, что граница откроется.",
        ),
        (
            "ru",
            "Иван Лунд",
            "Граница между странами не откроется, считает экономист Иван Лунд.",
            "Иван Лунд считает, что граница между странами не откроется.",
        ),
        (
            "az",
            "Elçin Rəhimov",
            "İqtisadçı Elçin Rəhimov hesab edir ki, sərhəd açılacaq.",
            "Elçin Rəhimov hesab edir ki, sərhəd açılacaq.",
        ),
        (
            "hy",
            "Հրանտ Դավթյան",
            "Տնտեսագետ Հրանտ Դավթյանը կարծում է, որ սահմանը կբացվի։",
            "Հրանտ Դավթյանը կարծում է, որ սահմանը կբացվի։",
        ),
        ("az", "Elçin Rəhimov", "O, iddia edib ki, sərhəd açılacaq.", "Elçin Rəhimov iddia edir ki, sərhəd açılacaq."),
        ("az", "Elçin Rəhimov", "O, bildirib ki, sərhəd açılacaq.", "Elçin Rəhimov bildirir ki, sərhəd açılacaq."),
        ("hy", "Հրանտ Դավթյան", "Նա պնդել է, որ սահմանը կբացվի։", "Հրանտ Դավթյանը պնդում է, որ սահմանը կբացվի։"),
        (
            "ru",
            "Иван Лунд",
            "Экономист Иван Лунд заявил, что страна считает границу закрытой.",
            "Иван Лунд заявляет, что страна считает границу закрытой.",
        ),
        (
            "en",
            "Peter Lund",
            "Economist Peter Lund said that the state believes that trade will grow.",
            "Peter Lund said the state believes that trade will grow.",
        ),
    ],
)
def test_an_opinion_stays_one(language: str, name: str, sentence: str, point: str) -> None:
    voice = Voice(Speaker(name, ""), is_name=lambda word: word[:1].isupper() and word in name)
    assert compress(sentence, language, voice, reported=True) == point
