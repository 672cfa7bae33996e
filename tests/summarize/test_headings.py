"""Headings that don't contradict their key points: minimal pairs in four languages."""

from __future__ import annotations

import pytest

from briefing.summarize.choice.headings import contradicted, heading
from briefing.summarize.choice.named import first_named

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
    ("ceasefire.call", "az", "Hər kəs atəşkəsə razılıq verməlidir.", "Heç bir tərəf atəşkəsə razılıq verməyib."),
    ("ceasefire.call", "en", "Both sides must agree to a truce.", "Neither side has agreed to a truce."),
    ("negotiations.stalled", "en", "Talks have not moved for a year.", "Talks are not yet concluded."),
    ("negotiations.stalled", "en", "Talks are still going on without progress.", "Talks are still going on."),
    ("negotiations.stalled", "ru", "Переговоры не идут.", "Переговоры с Оманом ещё не завершены."),
    ("negotiations.stalled", "ru", "Переговоры зашли в тупик.", "Переговоры продолжаются."),
    ("negotiations.stalled", "az", "Danışıqlar dalana dirənib.", "Danışıqlar hələ başa çatmayıb."),
    ("negotiations.stalled", "hy", "Բանակցությունները փակուղում են։", "Բանակցությունները դեռ ավարտված չեն։"),
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


@pytest.mark.parametrize(
    ("language", "clause"),
    [("en", "That is unacceptable to us."), ("ru", "Это неприемлемо."), ("hy", "Դա մեզ համար անընդունելի է։")],
)
def test_what_is_unacceptable_need_not_be_force(language: str, clause: str) -> None:
    assert heading({"force.unacceptable": 0.8, "none": 0.1}, clause, language) == "none"


def test_a_weak_topic_is_no_heading() -> None:
    assert heading({"meeting": 0.12, "contacts": 0.1}, "The troops rest.", "en") == "none"
    assert heading({"procedure": 0.5, "meeting": 0.2}, "We go on.", "en") == "none"
    assert heading({"procedure": 0.3, "meeting": 0.2}, "We go on.", "en") == "meeting"
    assert heading({"meeting": 0.4, "none": 0.2}, "They meet.", "en") == "meeting"


@pytest.mark.parametrize(
    ("language", "demanded", "done", "other"),
    [
        (
            "en",
            "The troops that left Lund must leave Malmo too.",
            "Our units withdrew from Lund on Monday.",
            "Our forces shot down two drones near Lund.",
        ),
        ("ru", "Войска должны быть выведены.", "Наши части отошли от села.", "Наши силы сбили два беспилотника."),
        ("az", "Qoşunlar çıxarılmalıdır.", "Qoşunlar kənddən çıxarılıb.", "Qüvvələrimiz iki dron vurub."),
        ("hy", "Զորքերը պետք է դուրս բերվեն։", "Զորքերը գյուղից դուրս են բերվել։", "Ուժերը խոցել են երկու դրոն։"),
    ],
)
def test_a_demand_heads_no_tale_of_what_was_done(language: str, demanded: str, done: str, other: str) -> None:
    shares = {"troops.withdraw": 0.6, "arms.supply": 0.2}
    assert heading(shares, demanded, language) == "troops.withdraw"
    assert heading(shares, done, language) == "none"
    assert heading(shares, other, language) == "arms.supply"


@pytest.mark.parametrize(
    ("language", "code", "before", "naming", "other"),
    [
        ("en", "sanctions", "The port is shut. ", "We lifted the embargo.", "The customs held up two lorries."),
        ("en", "sanctions", "The port is shut. ", "We answer the sanctions.", "We will take retaliatory measures."),
        ("en", "sanctions", "The port is shut. ", "They face an asset freeze.", "The navy has mine countermeasures."),
        ("ru", "sanctions", "Порт закрыт. ", "Введены санкции.", "Мы примем ответные меры."),
        ("ru", "sanctions", "Порт закрыт. ", "Активы заморожены.", "Контрмеры последуют."),
        ("az", "sanctions", "Liman bağlıdır. ", "Sanksiyalar var.", "Cavab tədbirləri görəcəyik."),
        ("hy", "sanctions", "Նավահանգիստը փակ է։ ", "Պատժամիջոցներ կան։", "Պատասխան միջոցներ կձեռնարկենք։"),
        ("ru", "peace.treaty", "Порт закрыт. ", "Мирное соглашение подписано.", "Соглашение о поставках подписано."),
        ("hy", "mines.missing", "Նավահանգիստը փակ է։ ", "Գտել են երկու ական։", "Բժշկական կենտրոնը բաց է։"),
        ("az", "mines.missing", "Liman bağlıdır. ", "Minalar təmizlənir.", "Payızda buğda əkilib."),
        ("hy", "peace.treaty", "Նավահանգիստը փակ է։ ", "Խաղաղության պայմանագիր կլինի։", "Գնման պայմանագիր կլինի։"),
        ("en", "humanitarian.access", "The port is shut. ", "A relief convoy passed.", "Lorries were being loaded."),
        ("en", "nuclear", "The port is shut. ", "The reactor is cold.", "An inspector will testify."),
        ("ru", "media.freedom", "Порт закрыт. ", "Журналиста отпустили.", "Решения пока нет."),
        ("az", "elections", "Liman bağlıdır. ", "Səslər sayılır.", "Sənədlər açıq idi."),
        ("hy", "cyber", "Նավահանգիստը փակ է։ ", "Սերվերները կոտրել են։", "Դուռը բաց էր։"),
        ("en", "arms.supply", "The port is closed. ", "The weapons arrive in May.", "Deliveries to Norland go on."),
        ("ru", "arms.supply", "Порт закрыт. ", "Ракеты придут в мае.", "Поставки в Норландию идут по графику."),
        ("az", "arms.supply", "Liman bağlıdır. ", "Silah mayda gələcək.", "Norlanda tədarük davam edir."),
        ("hy", "arms.supply", "Նավահանգիստը փակ է։ ", "Զենքը կգա մայիսին։", "Մատակարարումները շարունակվում են։"),
        ("hy", "energy", "Նավահանգիստը փակ է։ ", "Գազը թանկացել է։", "Դեղերը թանկացել են։"),
    ],
)
def test_a_heading_names_what_has_been_named(language: str, code: str, before: str, naming: str, other: str) -> None:
    for text, first in ((before + naming, True), (before + other, False), (f"{other} {naming}", True)):
        place = first_named(text, language)[code]
        assert (place < len(text)) is first
    assert first_named(f"{other} {naming}", language)[code] >= len(other)
    assert heading({code: 0.8, "none": 0.1}, other, language, unnamed=[code]) == "none"
    assert heading({code: 0.8, "none": 0.1}, other, language) == code
