"""Turns of transcripts as they really look in Russian, Azerbaijani and Armenian."""

from __future__ import annotations

import pytest

from tests.summarize.reading import roles, turns


def test_russian_briefing() -> None:
    text = """Брифинг официального представителя МИД России М.В. Захаровой, Москва, 5 октября 2023 года

М.В. Захарова: Мы призываем стороны к сдержанности.

Вопрос: Как Вы оцениваете заявления Парижа?

М.В. Захарова: Эти заявления не помогают делу мира.

Вопрос (перевод с английского): Будет ли встреча?

Ответ: Встреча запланирована на ноябрь.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "ru")] == [
        ("statement", "М.В. Захарова"),
        ("question", ""),
        ("answer", "М.В. Захарова"),
        ("question", ""),
        ("answer", "М.В. Захарова"),
    ]
    assert roles(text, "ru") == {"М.В. Захарова": "официальный представитель МИД России"}


RUSSIAN = {
    "minister": (
        """Выступление и ответы на вопросы СМИ Министра иностранных дел Российской Федерации С.В. Лаврова

С. Лавров: Мы провели переговоры.

Вопрос: Что решили по границе?

С. Лавров: Комиссии продолжат работу в мае.
""",
        {"С.В. Лавров": "Министр иностранных дел Российской Федерации"},
    ),
    "oblique name only": (
        """Ответы министра финансов Антона Силуанова на вопросы журналистов

Вопрос: Будут ли повышены налоги?

Ответ: Налоги в этом году повышать не будем.
""",
        {"Антон Силуанов": "министр финансов"},
    ),
    "oblique office": (
        """Интервью заместителя министра иностранных дел Сергея Вершинина агентству «Интерфакс»

Корреспондент: Сергей Васильевич, что с «зерновой сделкой»?

С.В. Вершинин: Российская часть договорённостей не выполнена.

Корр.: А если её выполнят?

С.В. Вершинин: Тогда мы вернёмся к разговору.
""",
        {"Сергей Вершинин": "заместитель министра иностранных дел"},
    ),
    "initials without space": (
        """Заявления для прессы по итогам российско-армянских переговоров

В.Путин: Мы обсудили торговлю.

Н.Пашинян (как переведено): Армения заинтересована в открытии дорог.

В.Путин: Поставки газа будут продолжены.
""",
        {"В. Путин": "", "Н. Пашинян": ""},
    ),
}


@pytest.mark.parametrize("name", RUSSIAN)
def test_russian_speakers(name: str) -> None:
    text, expected = RUSSIAN[name]
    assert roles(text, "ru") == expected


def test_azerbaijani_press_conference() -> None:
    text = """Xarici işlər naziri Ceyhun Bayramovun mətbuat konfransı

Ceyhun Bayramov: Azərbaycan sülh müqaviləsini imzalamağa hazırdır.

Sual: Cənab nazir, növbəti görüş nə vaxt olacaq?

Ceyhun Bayramov: Görüş noyabrda Almatıda keçiriləcək.

Sual: Minalar məsələsi müzakirə olunubmu?

Cavab: Bəli, bu məsələ gündəlikdə idi.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "az")] == [
        ("statement", "Ceyhun Bayramov"),
        ("question", ""),
        ("answer", "Ceyhun Bayramov"),
        ("question", ""),
        ("answer", "Ceyhun Bayramov"),
    ]
    assert roles(text, "az") == {"Ceyhun Bayramov": "Xarici işlər naziri"}


def test_azerbaijani_interview() -> None:
    text = """Prezident İlham Əliyevin yerli televiziya kanallarına müsahibəsi

Müxbir: Cənab Prezident, Zəngəzur dəhlizi haqqında nə deyə bilərsiniz?

Prezident İlham Əliyev: Yol açılmalıdır, bunun alternativi yoxdur.
"""
    assert turns(text, "az")[0][0] == "question"
    assert roles(text, "az") == {"İlham Əliyev": "Prezident"}


@pytest.mark.parametrize("stop", ["․", ".", ":"])
@pytest.mark.parametrize("end", ["։", ":"])
def test_armenian_labels(stop: str, end: str) -> None:
    text = """ՀՀ արտաքին գործերի նախարար Արարատ Միրզոյանի ասուլիսը

Արարատ Միրզոյան@ Հայաստանը պատրաստ է ստորագրել պայմանագիրը։

Հարց@ Պարո՛ն նախարար, ե՞րբ կլինի հանդիպումը։

Պատասխան@ Հանդիպումը կլինի նոյեմբերին։ Մենք դրան սպասում ենք։

Հարց@ Իսկ որտե՞ղ։

Արարատ Միրզոյան@ Հանդիպումը կլինի Ալմաթիում։
""".replace("@", stop).replace("։", end)
    assert [(kind, name) for kind, name, _ in turns(text, "hy")] == [
        ("statement", "Արարատ Միրզոյան"),
        ("question", ""),
        ("answer", "Արարատ Միրզոյան"),
        ("question", ""),
        ("answer", "Արարատ Միրզոյան"),
    ]
    assert roles(text, "hy") == {"Արարատ Միրզոյան": "ՀՀ արտաքին գործերի նախարար"}


def test_armenian_dashes() -> None:
    text = """Վարչապետ Նիկոլ Փաշինյանի մամուլի ասուլիսը

Լրագրող – Պարոն վարչապետ, ե՞րբ են ընտրությունները։

Վարչապետ Նիկոլ Փաշինյան – Ընտրությունները կլինեն 2026 թվականի հունիսին։

Լրագրող – Կմասնակցե՞ք։

Վարչապետ Նիկոլ Փաշինյան – Այո, մեր կուսակցությունը կմասնակցի։
"""
    assert [(kind, name) for kind, name, _ in turns(text, "hy")] == [("question", ""), ("answer", "Նիկոլ Փաշինյան")] * 2


def test_the_correspondent_of_an_outlet_asks() -> None:
    text = """Birgə mətbuat konfransı

Bakı, 3 iyun 2025

Baş nazir Levan Çorgadze və Baş nazir Rauf Qarayev danışıqlardan sonra çıxış ediblər.

Levan ÇORGADZE: Bu gün iki sənəd imzaladıq və ticarət artıb.

Rauf QARAYEV: Mən həmkarımla razıyam, yol avqustda açılacaq.

“Zirvə 2” telekanalının müxbiri: Limanla bağlı sual verirəm. Bu məsələ həll olunmayıb.

Levan ÇORGADZE: Liman satılmayıb.

XəbərTAc-ın müxbiri: Tariflər azalacaqmı? Qonşular bundan şikayətlənir.

Rauf QARAYEV: Tarif noyabrda 20 faiz azalacaq.
"""
    assert [(kind, name) for kind, name, _ in turns(text, "az")] == [
        *(("statement", "Levan Çorgadze"), ("statement", "Rauf Qarayev")),
        *(("question", ""), ("answer", "Levan Çorgadze"), ("question", ""), ("answer", "Rauf Qarayev")),
    ]


def test_armenian_labels_of_one_word_with_a_full_stop() -> None:
    text = """Նախարարության խոսնակի ճեպազրույցը

Երևան, 22 հոկտեմբերի, 2025 թ.

Հարց. Նախարարը պատրաստվո՞ւմ է մեկնել Քենիա։

Խոսնակ. Առայժմ նման այց պլանավորված չէ։

Հարց. Իսկ սահմանը կբացվի՞։

Խոսնակ. Սահմանը փակ է մինչև գարուն։
"""
    assert [kind for kind, _, _ in turns(text, "hy")] == ["question", "answer", "question", "answer"]
