"""Turns of news reports in the four languages: who is quoted, who is quoted inside, what is the reporter's."""

from __future__ import annotations

import pytest

from tests.summarize.reading import roles, turns

ENGLISH = """US urges Baku and Yerevan to resume talks

WASHINGTON (Reuters) – US Secretary of State Antony Blinken said on Tuesday that the ceasefire must hold.

“We are deeply concerned by reports of civilian casualties,” Blinken told reporters after a meeting in Paris.

“There is no military solution to this conflict, and everybody knows it.

“We will stay engaged for as long as it takes. That is our commitment.”

He added that Washington was ready to host a meeting.

Azerbaijani Foreign Minister Jeyhun Bayramov said that Blinken had told him that no sanctions were planned.

The region has seen two wars since the 1990s. About 100,000 people have left.

Armenia's foreign ministry said in a statement that the shelling had not stopped.

"We reject these accusations," said Hikmet Hajiyev, a foreign policy adviser to President Ilham Aliyev.
"""


def test_english_report() -> None:
    found = turns(ENGLISH, "en")
    assert [(kind, name) for kind, name, _ in found] == [
        ("statement", "Antony Blinken"),
        ("statement", "Jeyhun Bayramov"),
        ("narration", ""),
        ("statement", "Armenia's foreign ministry"),
        ("statement", "Hikmet Hajiyev"),
    ]
    assert found[0][2].endswith("He added that Washington was ready to host a meeting.")
    assert "two wars" in found[2][2]
    assert roles(ENGLISH, "en") == {
        "Antony Blinken": "US Secretary of State",
        "Jeyhun Bayramov": "Azerbaijani Foreign Minister",
        "Armenia's foreign ministry": "",
        "Hikmet Hajiyev": "foreign policy adviser to President Ilham Aliyev",
    }


def test_inverted_subjects_and_pronouns() -> None:
    text = """Port reopens after storm

“The port will be open from Monday,” said Maria Lund, the harbor master. “Two of the five cranes are damaged.”

According to Lund, repairs will cost 12 million kroner.

The union's leader, Per Dahl, was not convinced. “Nobody asked the workers,” he said. “They found out from the radio.”
"""
    assert [(kind, name) for kind, name, _ in turns(text, "en")] == [
        ("statement", "Maria Lund"),
        ("narration", ""),
        ("statement", "Per Dahl"),
    ]
    assert roles(text, "en")["Maria Lund"] == "harbor master"


def test_quotation_attributed_at_its_end() -> None:
    text = """Ferry strike ends

The strike ended on Sunday night, the company said in a statement.

“The crews have been patient for two months.

“They deserve the raise, and they will have it in March,” said Olga Brandt, the head of the union.
"""
    found = turns(text, "en")
    assert found[-1][1] == "Olga Brandt"
    assert found[-1][2].startswith("“The crews have been patient")


RUSSIAN = """Лавров прокомментировал ситуацию в регионе

МОСКВА, 5 октября — РИА Новости. Россия готова помочь соседям, заявил министр иностранных дел России Сергей Лавров.

«Мы готовы предоставить площадку для переговоров в любое время», — сказал он журналистам в Бишкеке.

Лавров заявил, что возврат к силовому сценарию недопустим.

«Трёхсторонние договорённости остаются в силе, — подчеркнул министр. — Их никто не отменял».

По словам Лаврова, встреча может пройти до конца года.

В Ереване считают иначе. Секретарь Совета безопасности Армен Григорян сообщил, что Армения не получала приглашения.

Ранее в регионе произошли столкновения, погибли четыре человека.
"""


def test_russian_report() -> None:
    found = turns(RUSSIAN, "ru")
    assert [(kind, name) for kind, name, _ in found] == [
        ("statement", "Сергей Лавров"),
        ("narration", ""),
        ("statement", "Армен Григорян"),
        ("narration", ""),
    ]
    assert found[0][2].endswith("По словам Лаврова, встреча может пройти до конца года.")
    assert roles(RUSSIAN, "ru") == {
        "Сергей Лавров": "министр иностранных дел России",
        "Армен Григорян": "Секретарь Совета безопасности",
    }


def test_russian_report_with_a_woman_and_an_expert() -> None:
    text = """В Астане обсудили водный вопрос

Министр водных ресурсов Казахстана Нуржан Нуржигитов рассказал о ситуации на реках.

«В этом году воды на 15 процентов меньше, чем в прошлом. Мы вводим лимиты для хозяйств», – отметил Нуржигитов.

Как сообщила пресс-секретарь министерства Айгуль Сериккызы, лимиты начнут действовать 1 мая.

«О повышении тарифов речи не идёт», – сказала она.

Эксперт Данияр Ашимбаев в беседе с корреспондентом заявил: «Лимиты — мера запоздалая».
"""
    assert [name for kind, name, _ in turns(text, "ru") if kind == "statement"] == [
        "Нуржан Нуржигитов",
        "Айгуль Сериккызы",
        "Данияр Ашимбаев",
    ]
    assert roles(text, "ru") == {
        "Нуржан Нуржигитов": "Министр водных ресурсов Казахстана",
        "Айгуль Сериккызы": "пресс-секретарь министерства",
        "Данияр Ашимбаев": "Эксперт",
    }


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("По словам Лаврова, встреча пройдёт в мае.", "Сергей Лавров"),
        ("Встреча пройдёт в мае, заявил глава МИД России Сергей Лавров.", "Сергей Лавров"),
        ("Как отметил Сергей Лавров, встреча пройдёт в мае.", "Сергей Лавров"),
        ("Встреча пройдёт в мае, сообщили в МИД России.", "МИД России"),
        ("О том, что встреча пройдёт в мае, сообщил глава МИД Сергей Лавров.", "Сергей Лавров"),
        ("«Встреча пройдёт в мае», — подчеркнул представитель Кремля.", "представитель Кремля"),
        ("При этом Лавров уточнил, что встреча пройдёт в мае.", "Сергей Лавров"),
        ("Об этом заявил глава МИД России Сергей Лавров.", ""),
        ("МИД Азербайджана заявил, что встреча пройдёт в мае.", "МИД Азербайджана"),
    ],
)
def test_russian_attributions(sentence: str, name: str) -> None:
    text = f"Новости дня\n\nМинистр Сергей Лавров заявил, что переговоры шли четыре часа.\n\n{sentence}\n"
    assert turns(text, "ru")[-1][1] == name


AZERBAIJANI = """Ceyhun Bayramov: Azərbaycan sülhə hazırdır

Bakı, 5 oktyabr, AZƏRTAC

Xarici işlər naziri Ceyhun Bayramov bildirib ki, Azərbaycan sülh müqaviləsini imzalamağa hazırdır.

“Ermənistan konstitusiyasını dəyişməlidir, əks halda müqavilə kağız üzərində qalacaq”, – deyə nazir vurğulayıb.

Onun sözlərinə görə, növbəti görüş noyabrda keçiriləcək.

C.Bayramov qeyd edib ki, minalar hələ də insanların həyatını təhlükəyə atır.

“Bu il 43 nəfər minaya düşüb”, - o əlavə edib.

Ermənistanın xarici işlər naziri Ararat Mirzoyan isə deyib ki, Yerevan konstitusiyaya dəyişiklik etməyəcək.

Görüş iki saat davam edib.
"""


def test_azerbaijani_report() -> None:
    assert [(kind, name) for kind, name, _ in turns(AZERBAIJANI, "az")] == [
        ("statement", "Ceyhun Bayramov"),
        ("statement", "Ararat Mirzoyan"),
        ("narration", ""),
    ]
    assert roles(AZERBAIJANI, "az") == {
        "Ceyhun Bayramov": "Xarici işlər naziri",
        "Ararat Mirzoyan": "Ermənistanın xarici işlər naziri",
    }


def test_azerbaijani_quotation_of_two_sentences() -> None:
    text = """Prezident yeni məktəbin açılışında olub

Prezident İlham Əliyev bildirib: “Ağdamda daha iki məktəb tikiləcək. Bu məktəblər gələn il şagirdləri qəbul edəcək”.

Dövlətimizin başçısı vurğulayıb ki, qayıdış proqramı üzrə 20 min ailə köçürüləcək.

Təhsil naziri Emin Əmrullayev jurnalistlərə deyib ki, müəllim çatışmazlığı yoxdur.
"""
    assert [name for _, name, _ in turns(text, "az")] == ["İlham Əliyev", "Emin Əmrullayev"]
    assert roles(text, "az") == {"İlham Əliyev": "Prezident", "Emin Əmrullayev": "Təhsil naziri"}


ARMENIAN = """Միրզոյան. Հայաստանը պատրաստ է

ԵՐԵՎԱՆ, 5 ՀՈԿՏԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ։ Հայաստանը պատրաստ է, հայտարարել է արտաքին գործերի նախարար Արարատ Միրզոյանը։

«Պայմանագրի տեքստի 80 տոկոսը համաձայնեցված է», — ասել է Միրզոյանը։

Նրա խոսքով՝ հաջորդ հանդիպումը կլինի նոյեմբերին։

«Մենք չենք հրաժարվի մեր սկզբունքներից», - ընդգծել է նախարարը։

Ըստ Միրզոյանի՝ ճանապարհները պետք է բացվեն երկրների ինքնիշխանության ներքո։

Ադրբեջանի արտգործնախարար Ջեյհուն Բայրամովը հայտնել է, որ Բաքուն սպասում է Երևանի պատասխանին։

Հիշեցնենք, որ բանակցությունները սկսվել են 2021 թվականին։
"""


def test_armenian_report() -> None:
    found = turns(ARMENIAN, "hy")
    assert [(kind, name) for kind, name, _ in found] == [
        ("statement", "Արարատ Միրզոյան"),
        ("statement", "Ջեյհուն Բայրամով"),
        ("narration", ""),
    ]
    assert found[0][2].endswith("ինքնիշխանության ներքո։")
    assert roles(ARMENIAN, "hy") == {
        "Արարատ Միրզոյան": "արտաքին գործերի նախարար",
        "Ջեյհուն Բայրամով": "Ադրբեջանի արտգործնախարար",
    }


def test_names_in_appositions_and_oblique_cases() -> None:
    english = """UN envoy urges restraint

GENEVA (AP) — The U.N. special envoy for Syria, Geir Pedersen, warned Friday that the country risked war.

"Civilians are paying the price," Pedersen told reporters.
"""
    assert [name for kind, name, _ in turns(english, "en") if kind == "statement"] == ["Geir Pedersen"]
    azerbaijani = """Prezidentlərin görüşü keçirilib

Aprelin 26-da Azərbaycan Prezidenti İlham Əliyev Qırğızıstan Prezidenti Sadır Japarovla Ağdam şəhərində görüşüb.

Dövlətimizin başçısı bildirib ki, Azərbaycan Qırğızıstanda yeni layihələr həyata keçirəcək.

Prezident Sadır Japarov qeyd edib ki, Bişkek bu layihəni dəstəkləyir.
"""
    assert [name for kind, name, _ in turns(azerbaijani, "az") if kind == "statement"] == [
        "İlham Əliyev",
        "Sadır Japarov",
    ]
    armenian = """Միրզոյանը և Բլինքենը հանդիպել են

ՀՀ ԱԳ նախարար Արարատ Միրզոյանը հանդիպել է ԱՄՆ պետքարտուղար Էնթոնի Բլինքենի հետ:

Բլինքենը վերահաստատել է, որ ԱՄՆ-ն աջակցում է Հայաստանի ինքնիշխանությանը:

Միրզոյանն ընդգծել է, որ ճանապարհները պետք է բացվեն:
"""
    assert [name for kind, name, _ in turns(armenian, "hy") if kind == "statement"] == [
        "Էնթոնի Բլինքեն",
        "Արարատ Միրզոյան",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Переговоры возобновятся в мае. Об этом журналистам сообщил глава МИД России Сергей Лавров.\n\n"
            "Встреча пройдёт в Женеве. По словам министра, повестка согласована.\n",
        ),
        (
            "az",
            "Danışıqlar mayda bərpa olunacaq. Bu barədə xarici işlər naziri Ceyhun Bayramov məlumat verib.\n\n"
            "Bu görüş Cenevrədə keçiriləcək. Nazirin sözlərinə görə, gündəlik razılaşdırılıb.\n",
        ),
        (
            "hy",
            "Բանակցությունները կվերսկսվեն մայիսին։ Այս մասին հայտնել է արտաքին գործերի նախարար Արարատ Միրզոյանը։\n\n"
            "Հանդիպումը տեղի կունենա Ժնևում։ Նախարարի խոսքով՝ օրակարգը համաձայնեցված է։\n",
        ),
    ],
)
def test_who_told_of_it_said_the_sentence_before(language: str, text: str) -> None:
    told = text.split("\n\n")[1].split(". " if language != "hy" else "։ ")[0]
    found = turns(f"Новости дня\n\n{text}", language)
    assert found[0][0] == "statement" and text.startswith(found[0][2][:20]) and " " in found[0][1]
    assert [kind for kind, _, words in found if told in words] == ["narration"]


def test_an_agency_that_tells_of_it_is_not_the_speaker() -> None:
    text = "Новости дня\n\nСаммит пройдёт в мае. Об этом сообщает ТАСС.\n\nПо словам Ивана Рублёва, повестка готова.\n"
    assert not any(name == "ТАСС" for _, name, _ in turns(text, "ru"))
