"""Headings that don't contradict their key points: minimal pairs in four languages."""

from __future__ import annotations

import pytest

from briefing.summarize.choice.headings import contradicted, heading

PAIRS = [
    ("troops.withdraw", "en", "The troops must leave Moldova.", "The troops will stay in Moldova."),
    ("troops.withdraw", "en", "The troops must not stay in Moldova.", "The troops won't leave Moldova."),
    ("troops.withdraw", "en", "Russia must withdraw its troops.", "The troops must not be withdrawn."),
    (
        "troops.withdraw",
        "en",
        "There will be no peace unless troops withdraw.",
        "Moscow has no plans to withdraw troops.",
    ),
    ("troops.withdraw", "ru", "Москва планирует выводить войска.", "Москва не планирует выводить войска."),
    ("troops.withdraw", "ru", "Войска не останутся в Молдавии.", "Войска останутся в Молдавии."),
    ("troops.withdraw", "az", "Qoşunlar Moldovada qalmayacaq.", "Qoşunlar Moldovada qalacaq."),
    ("troops.withdraw", "az", "Qoşunlar çıxarılacaq.", "Qoşunlar çıxarılmayacaq."),
    ("troops.withdraw", "hy", "Զորքերը չեն մնա Մոլդովայում։", "Զորքերը կմնան Մոլդովայում։"),
    ("troops.withdraw", "hy", "Զորքերը դուրս կբերվեն։", "Զորքերը դուրս չեն բերվի։"),
    ("force.unacceptable", "en", "We rule out the use of force.", "We do not rule out the use of force."),
    ("force.unacceptable", "en", "We will not use force.", "We will use force."),
    ("force.unacceptable", "ru", "Мы исключаем применение силы.", "Мы не исключаем применения силы."),
    ("force.unacceptable", "az", "Biz güc tətbiqini istisna edirik.", "Biz güc tətbiqini istisna etmirik."),
    ("force.unacceptable", "hy", "Մենք բացառում ենք ուժի կիրառումը։", "Մենք չենք բացառում ուժի կիրառումը։"),
    ("ceasefire.call", "en", "We must not violate the ceasefire.", "We will not observe the ceasefire."),
    ("ceasefire.call", "ru", "Нельзя нарушать перемирие.", "Мы не пойдём на перемирие."),
    ("ceasefire.call", "az", "Atəşkəsə riayət edilməlidir.", "Atəşkəs olmayacaq."),
    ("ceasefire.call", "hy", "Հրադադարը պետք է պահպանվի։", "Հրադադար չի լինի։"),
    ("negotiations.return", "en", "We will return to talks.", "We will not return to talks."),
    ("negotiations.return", "en", "There is no alternative to a return to talks.", "We refuse to return to talks."),
    ("negotiations.return", "ru", "Мы вернёмся за стол переговоров.", "Мы не вернёмся за стол переговоров."),
    ("negotiations.return", "az", "Biz danışıqlara qayıdacağıq.", "Biz danışıqlara qayıtmayacağıq."),
    ("negotiations.return", "hy", "Մենք կվերադառնանք բանակցություններին։", "Մենք չենք վերադառնա բանակցություններին։"),
    ("negotiations.progress", "en", "There is progress.", "There is no progress."),
    ("negotiations.progress", "az", "İrəliləyiş olmalıdır.", "İrəliləyiş yoxdur."),
    ("ceasefire.call", "az", "Tərəflər atəşkəsə riayət etməlidir.", "Onlar atəşkəsə riayət etmir."),
    ("support", "ru", "Мы поддерживаем это решение.", "Мы не поддерживаем это решение."),
]


@pytest.mark.parametrize(("code", "language", "claim", "opposite"), PAIRS)
def test_the_heading_never_says_the_opposite(code: str, language: str, claim: str, opposite: str) -> None:
    assert not contradicted(code, claim, language)
    assert contradicted(code, opposite, language)


def test_the_neutral_neighbour_takes_a_contradiction() -> None:
    shares = {"troops.withdraw": 0.9, "none": 0.1}
    assert heading(shares, "The troops must leave.", "en") == "troops.withdraw"
    assert heading(shares, "The troops will stay.", "en") == "troops.deploy"
    assert heading({"force.unacceptable": 0.9}, "We do not rule out force.", "en") == "force.threat"
    assert heading({"negotiations.return": 0.9}, "We will not return to talks.", "en") == "negotiations.stalled"


def test_a_weak_topic_is_no_heading() -> None:
    assert heading({"meeting": 0.12, "contacts": 0.1}, "The troops rest.", "en") == "none"
    assert heading({"procedure": 0.5, "meeting": 0.2}, "We go on.", "en") == "none"
    assert heading({"procedure": 0.3, "meeting": 0.2}, "We go on.", "en") == "meeting"
    assert heading({"meeting": 0.4, "none": 0.2}, "They meet.", "en") == "meeting"
