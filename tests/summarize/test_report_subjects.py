"""Subjects that are easily mistaken: unnamed people, things in between, names that look oblique."""

from __future__ import annotations

import pytest

from briefing.summarize.turns.attribution import find_attribution
from briefing.summarize.wording.clauses import Clause, spoken_clause
from tests.summarize.reading import roles, turns


def _speakers(text: str, language: str) -> list[str]:
    return [name for kind, name, _ in turns(text, language) if kind == "statement"]


def test_unnamed_people_are_nobody() -> None:
    text = """Strike ends at the shipyard

Talks on the wage deal ended on Monday after two days, unions and managers said.

Union leader Greta Holm said the deal was fair.

A senior manager, who asked not to be named, said the yard could not pay more.

“It is a good day,” Holm told reporters.

Ferries will sail again from Lisbon on Tuesday, the two companies said.
"""
    assert set(_speakers(text, "en")) == {"Greta Holm"}


def test_azerbaijani_name_behind_a_long_office() -> None:
    text = """Xəbərlər

Milli Məclisin Sosial siyasət komitəsinin üzvü Vüqar Rəhimzadə narahat olmadığını deyib. Nazir Samir Əsgərov susub. \
Deputat xatırladıb ki, ixrac 9 faiz artıb.

Zirvə Universitetinin professoru Nigar Hacıyeva isə qərarı pis addım sayır. Onun sözlərinə görə, qiymətlər artır.

Şəhər İcra Hakimiyyətinin Mədəniyyət şöbəsinin müdiri Fuad Orucov konsertin olmayacağını deyib. Bilet baha idi. \
Müdir əlavə edib ki, pul qaytarılacaq.

Azərbaycan Alıcılar Assosiasiyasının məlumatına əsasən, çörək bahalaşıb.
"""
    assert _speakers(text, "az") == [
        *("Vüqar Rəhimzadə", "Vüqar Rəhimzadə", "Nigar Hacıyeva"),
        *("Fuad Orucov", "Fuad Orucov", "Azərbaycan Alıcılar Assosiasiyası"),
    ]


def test_russian_subject_beyond_a_foreign_title() -> None:
    text = """Новости дня

Вице-президент Бразилии Алан Перейра в интервью журналу New Times рассказал, что переговоры начнутся в июле.

При этом Перейра оговорился, что решения нет.

Глава комитета Госдумы по энергетике Павел Завьялов назвал это «шагом вперёд». По мнению депутата, «шанс есть».

С ним не согласилась профессор МГИМО Ольга Ветрова. «Это риторика», — полагает эксперт.

Украинский министр Андрий Сибига написал в соцсети, что ждёт ответа. Ранее об этом заявлял и президент Чада Али Деби.
"""
    assert _speakers(text, "ru")[:4] == ["Алан Перейра", "Павел Завьялов", "Ольга Ветрова", "Андрий Сибига"]
    found = roles(text, "ru")
    assert found["Алан Перейра"] == "Вице-президент Бразилии"
    assert found["Ольга Ветрова"] == "профессор МГИМО"
    assert found["Андрий Сибига"] == "Украинский министр"


def test_azerbaijani_women_and_offices_abroad() -> None:
    text = """Bakıda iclas keçirilib

BMT-nin Azərbaycandakı rezident-əlaqələndiricisi Vera Dimitrova vurğulayıb ki, təşkilat bu səyləri dəstəkləyir.

Prezidentin köməkçisi Rauf Səlimov söyləyib ki, tənqid əsassızdır.

R.Səlimov Fransa Senatının qətnaməsini pisləyib.
"""
    assert roles(text, "az") == {
        "Vera Dimitrova": "BMT-nin Azərbaycandakı rezident-əlaqələndiricisi",
        "Rauf Səlimov": "Prezidentin köməkçisi",
    }


def test_armenian_articles_of_georgian_names_and_long_offices() -> None:
    text = """Երևանում քննարկվել են ճանապարհները

ՀՀ տարածքային կառավարման և ենթակառուցվածքների նախարար Դավիթ Սարոյանը հայտնել է, որ շինարարությունը կավարտվի մայիսին։

Վրաստանի վարչապետ Լևան Կոբախիձեն ընդգծել է, որ Թբիլիսին պատրաստ է։ Նա հավելել է, որ պայմանագիրը կստորագրվի հունիսին։

ՀՀ ԱԳՆ խոսնակ Անի Սիմոնյանը մեկնաբանել է հայտարարությունը. «Մեր դիրքորոշումը չի փոխվել»։
"""
    assert roles(text, "hy") == {
        "Դավիթ Սարոյան": "ՀՀ տարածքային կառավարման և ենթակառուցվածքների նախարար",
        "Լևան Կոբախիձե": "Վրաստանի վարչապետ",
        "Անի Սիմոնյան": "ՀՀ ԱԳՆ խոսնակ",
    }


def test_inverted_subjects_without_quotation_marks() -> None:
    text = """Pact falls apart

Talks in Oslo are dead, said Emma Clarke, the mediator.

The border is closed, said U.N. aid chief Tom Hale.

Antony Moss, who visited Paris, said Baku would sign.

White House press secretary Karen Leigh said the pact could be saved.
"""
    assert _speakers(text, "en") == ["Emma Clarke", "Tom Hale", "Antony Moss", "Karen Leigh"]
    assert roles(text, "en")["Karen Leigh"] == "White House press secretary"


def test_a_russian_name_behind_a_verb_and_a_long_office() -> None:
    text = """Паводок

Шесть сёл отрезаны в Вяземской области, сообщил журналистам Денис Ракитин. По его словам, лодок хватает.

«Мосты целы», – заявила начальник пресс-службы Северной железной дороги Ирина Лещук. Она добавила, что поезда идут.

Вода в Лузе спадает, сообщила дежурная по станции Анна Мальцева.
"""
    assert _speakers(text, "ru") == ["Денис Ракитин", "Ирина Лещук", "Анна Мальцева"]
    assert roles(text, "ru")["Ирина Лещук"] == "начальник пресс-службы Северной железной дороги"


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Иск подан, сообщил судья Верховного суда Олег Ветров.", "Олег Ветров"),
        ("Дороги закрыты, заявил Донской журналистам.", "Донской"),
        ("Донской также заявил, что дороги закрыты.", "Донской"),
        ("Петровская рассказала, что дороги закрыты, и заявила протест.", "Петровская"),
        ("Дороги закрыты, сообщил брат Олега Петрова.", None),
        ("Тревогу выразила Анна Котова.", "Анна Котова"),
        ("Соболезнования выразил министр обороны Павел Нечаев.", "Павел Нечаев"),
        ("Готовность помочь подтвердил посол Иван Белов.", "Иван Белов"),
        ("Обвинение заявило, что посол Иван Белов виновен.", "Обвинение"),
        ("Шойгу поблагодарил министра Анну Котову.", "Шойгу"),
        ("Мост закрыт, сообщил врио губернатора Денис Ракитин.", "Денис Ракитин"),
        ("Мост закрыт, сообщил и.о. мэра Лунин.", "Лунин"),
        ("Тогда он попросил прощения у жителей Вязьмы.", None),
    ],
)
def test_a_russian_subject_is_no_adjective_and_in_the_nominative(sentence: str, subject: str | None) -> None:
    found = find_attribution(sentence, "ru")
    assert (found and found.mention) == subject


def test_two_who_express_something_together_in_either_order() -> None:
    text = """Паводок

Тревогу выразили губернатор Павел Нечаев и мэр Твери Анна Котова.

Президент Грузии и премьер-министр Латвии выразили соболезнования.

Поддержку выразили президент Сербии и канцлер Австрии; в Вене собирают помощь.
"""
    assert _speakers(text, "ru") == [
        "Павел Нечаев и Анна Котова",
        "Президент Грузии и премьер-министр Латвии",
        "Президент Сербии и канцлер Австрии",
    ]


def test_a_russian_object_in_front_goes_behind_its_verb() -> None:
    clause = spoken_clause("Глубокую тревогу выразили мэр Твери и канцлер Австрии; в Вене ждут.", "ru", reported=True)
    assert clause == Clause("выразили глубокую тревогу; в Вене ждут.", "predicate")


def test_whoever_is_answered_does_not_speak() -> None:
    text = """Новости дня

Министр Сергей Кораблёв заявил, что граница закрыта до конца месяца.

Кораблёву ответил глава МИД Латвии Карлис Озолс. Он назвал его слова ложью.
"""
    assert _speakers(text, "ru") == ["Сергей Кораблёв", "Карлис Озолс"]


def test_a_body_behind_a_preposition_says_nothing() -> None:
    apposition = "Farhad Mustafa, a diplomat who is thought to be close to the government, argues that it will pass."
    assert (found := find_attribution(apposition, "en")) is not None
    assert found.mention == "Farhad Mustafa"
    assert (found := find_attribution("On Monday the government argues that it will pass.", "en")) is not None
    assert found.mention == "government"


def test_who_cites_a_body_speaks_and_not_the_body() -> None:
    text = "Fire\n\nMayor Juan Paz, citing the police, said that three men had been arrested.\n"
    assert [name for kind, name, _ in turns(text, "en") if kind == "statement"] == ["Juan Paz"]


@pytest.mark.parametrize(
    ("sentence", "speaks"),
    [
        ("Вильнюс на запрос пока не ответил.", False),
        ("Рудин вину не признал.", False),
        ("Рудин вину признал.", True),
        ("Москва подтвердила получение писем.", False),
        ("Москва подтвердила участие в саммите.", True),
    ],
)
def test_who_keeps_silent_says_nothing(sentence: str, speaks: bool) -> None:
    assert (find_attribution(sentence, "ru") is not None) == speaks


def test_azerbaijani_goes_on_without_a_subject() -> None:
    text = (
        "Liman\n\nLimanın direktoru Vüsal Rzayev tariflər barədə danışıb. Əlavə edib ki, kranlar alınıb. "
        "İki kran işləmir.\n"
    )
    found = turns(text, "az")
    assert "Əlavə edib ki, kranlar alınıb." in next(words for _, name, words in found if name == "Vüsal Rzayev")
    clause = spoken_clause("Əlavə edib ki, kranlar alınıb.", "az", reported=True)
    assert clause.words == "kranlar alınıb."


def test_an_office_of_a_nation_and_the_tail_of_one_are_their_holder() -> None:
    text = (
        "Görüş\n\nNorlandiyanın Baş nazirinin müavini, xarici işlər naziri Samir Rzayev Bakıya gəlib.\n\n"
        "Norlandiyalı nazir öz növbəsində sazişin imzalanacağını deyib.\n"
    )
    assert "Samir Rzayev" in _speakers(text, "az")
    briefing = (
        "Brifinq\n\nNazirin sözçüsünün müavini Klara Rzayeva:\n\nLiman açılıb.\n\nSual: Nə vaxt?\n\n"
        "Sözçünün müavini: Dünən səhər.\n"
    )
    assert {name for kind, name, _ in turns(briefing, "az") if kind == "answer"} == {"Klara Rzayeva"}


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Norland's authorities, who met Ann Roe, said they would not attend.", "Norland's authorities"),
        ("The European Commission, which lent Chisinau 1,900 euros, welcomed the decision.", "European Commission"),
        ("Ann Roe, who met John Doe, said they would attend.", "Ann Roe"),
        ("Norland officials, who met Ann Roe, said they would attend.", None),
    ],
)
def test_a_clause_between_subject_and_verb_has_no_speaker(sentence: str, subject: str | None) -> None:
    found = find_attribution(sentence, "en")
    assert (found and found.mention) == subject


@pytest.mark.parametrize(
    "dateline", ["OSLO, March 3 (Eastern Wire) - ", "Feb 18, 2026 - ", "Oslo, Feb. 18 (Eastern Wire) – ", ""]
)
def test_nobody_speaks_in_a_dateline(dateline: str) -> None:
    text = (
        f"Talks\n\n{dateline}Norland officials, who met nobody, said they would not come. Mayor Ola Nord said so too.\n"
    )
    assert _speakers(text, "en") == ["Ola Nord"]


def test_who_calls_it_something_and_says_more_speaks() -> None:
    text = (
        "Talks\n\nMinister Ola Nord said that aid would be cut.\n\nLawmaker Vlad Roe, of the Green Party, called it "
        '"a fairy tale before local elections" and said that prices had doubled.\n'
    )
    assert _speakers(text, "en") == ["Ola Nord", "Vlad Roe"]


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Խորհուրդը որոշել է թողնել դրույքը, լրագրողներին հայտնեց ԿԲ նախագահ Անի Սարյանը։", "Անի Սարյանը"),
        ("Կառավարությունը որոշել է փակել ճանապարհը, «Լուրեր»-ին ասաց նախարար Վահե Ռոյանը։", "Վահե Ռոյանը"),
        ("Նախարար Վահե Ռոյանը, որը վերադարձել էր Օսլոյից, լրագրողներին հայտնեց ճանապարհի մասին։", "Վահե Ռոյանը"),
    ],
)
def test_an_armenian_subject_behind_whom_it_was_told(sentence: str, subject: str) -> None:
    assert (found := find_attribution(sentence, "hy")) is not None
    assert found.mention == subject
