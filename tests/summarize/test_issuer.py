"""Statements without a speaker: whose they are."""

from __future__ import annotations

import pytest

from tests.summarize.reading import read, roles

BODY = {
    "en": "The attack on the two villages must stop at once, and the border has to be opened for aid convoys.",
    "ru": "Решительно осуждаем террористический акт, совершённый в столице. Выражаем соболезнования родным погибших.",
    "az": "Fransa tərəfinin açıqlamaları əsassızdır və biz onları qətiyyətlə rədd edirik. Bölgədə sülhün "
    "alternativi yoxdur.",
    "hy": "Խստորեն դատապարտում ենք Ադրբեջանի լայնածավալ ագրեսիան և կոչ ենք անում անհապաղ դադարեցնել այն։",
}


@pytest.mark.parametrize(
    ("language", "title", "name", "role"),
    [
        (
            "en",
            "Statement by the Ministry of Foreign Affairs of the Republic of Armenia",
            "Ministry of Foreign Affairs of the Republic of Armenia",
            "",
        ),
        ("en", "Statement by the Ministry of Emergency Situations", "Ministry of Emergency Situations", ""),
        (
            "en",
            "Communiqué of the Council of Ministers of the Organization for Black Sea Cooperation",
            "Council of Ministers of the Organization for Black Sea Cooperation",
            "",
        ),
        ("en", "G7 Foreign Ministers' Statement on the Red Sea", "G7 Foreign Ministers", ""),
        ("en", "Statement by Foreign Minister Elena Marin on the ferry disaster", "Elena Marin", "Foreign Minister"),
        ("ru", "Заявление МИД России в связи с ситуацией в Нагорном Карабахе", "МИД России", ""),
        (
            "ru",
            "Заявление Министерства иностранных дел Республики Армения",
            "Министерство иностранных дел Республики Армения",
            "",
        ),
        (
            "ru",
            "Совместное заявление министров иностранных дел России и Ирана",
            "Министры иностранных дел России и Ирана",
            "",
        ),
        (
            "ru",
            "Комментарий официального представителя МИД России М.В.Захаровой в связи с терактом в Анкаре",
            "М.В. Захарова",
            "официальный представитель МИД России",
        ),
        ("ru", "Заявление министра обороны Сергея Шойгу", "Сергей Шойгу", "министр обороны"),
        (
            "az",
            "Azərbaycan Respublikası Xarici İşlər Nazirliyinin bəyanatı",
            "Azərbaycan Respublikası Xarici İşlər Nazirliyi",
            "",
        ),
        (
            "az",
            "Azərbaycan Respublikası Xarici İşlər Nazirliyinin Mətbuat xidməti idarəsinin məlumatı",
            "Azərbaycan Respublikası Xarici İşlər Nazirliyi",
            "",
        ),
        ("az", "Aqşin Əliyevin Ermənistan XİN-in bəyanatına dair şərhi", "Aqşin Əliyev", ""),
        ("az", "Xarici işlər naziri Ceyhun Bayramovun bəyanatı", "Ceyhun Bayramov", "Xarici işlər naziri"),
        ("hy", "ՀՀ ԱԳՆ հայտարարությունը", "ՀՀ ԱԳՆ", ""),
        (
            "en",
            "Statement by the Human Rights Defender of the Republic of Kenya, Ann Roe",
            "Ann Roe",
            "Human Rights Defender of the Republic of Kenya",
        ),
        (
            "en",
            "Statement by the Council of Ministers of Kenya, Addis Ababa",
            "Council of Ministers of Kenya, Addis Ababa",
            "",
        ),
        (
            "ru",
            "Сообщение Министерства обороны Эльбарии и Главного управления пограничных войск",
            "Министерство обороны Эльбарии",
            "",
        ),
        ("ru", "Заявление Министерства транспорта и связи Эльбарии", "Министерство транспорта и связи Эльбарии", ""),
        (
            "hy",
            "Պաշտպանության նախարարության տեղեկատվության և հասարակայնության հետ կապերի վարչության հաղորդագրություն",
            "Պաշտպանության նախարարություն",
            "",
        ),
        ("hy", "Պաշտպանության նախարարության խոսնակի շաբաթական ճեպազրույցը", "Պաշտպանության նախարարության խոսնակ", ""),
        ("hy", "Քենիայի վարչապետ Վարդան Հովյանի հերթական ասուլիսը", "Վարդան Հովյան", "Քենիայի վարչապետ"),
        ("az", "Birliyin Baş katibinin sözçüsünün gündəlik brifinqi", "Birliyin Baş katibinin sözçüsü", ""),
        ("hy", "Քաղաքաշինության վարչության հաղորդագրությունը", "Քաղաքաշինության վարչություն", ""),
        ("hy", "ՀՀ արտաքին գործերի նախարարության հայտարարությունը", "ՀՀ արտաքին գործերի նախարարություն", ""),
        (
            "hy",
            "ՀՀ արտաքին գործերի նախարարության մամուլի խոսնակ Անի Բադալյանի մեկնաբանությունը",
            "Անի Բադալյան",
            "ՀՀ արտաքին գործերի նախարարության մամուլի խոսնակ",
        ),
    ],
)
def test_issuer_from_the_title(language: str, title: str, name: str, role: str) -> None:
    assert roles(f"{title}\n\n{BODY[language]}\n", language) == {name: role}


def test_readout_is_the_spokespersons() -> None:
    text = """Readout of Secretary Blinken's Call with Armenian Prime Minister Pashinyan

The following is attributable to Spokesperson Matthew Miller:

Secretary of State Antony J. Blinken spoke today with Prime Minister Nikol Pashinyan.
He urged both sides to return to talks.
"""
    assert roles(text, "en") == {"Matthew Miller": "Spokesperson"}


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        (
            "en",
            "The Ministry of Foreign Affairs of Moldova condemns the shelling of the school in Bender and calls for "
            "talks.",
            "Ministry of Foreign Affairs of Moldova",
        ),
        (
            "ru",
            "МИД Казахстана решительно осуждает обстрел школы и призывает стороны немедленно вернуться к переговорам.",
            "МИД Казахстана",
        ),
        (
            "hy",
            "Հայաստանի Հանրապետության արտաքին գործերի նախարարությունը խստորեն դատապարտում է դպրոցի գնդակոծությունը։",
            "Հայաստանի Հանրապետության արտաքին գործերի նախարարություն",
        ),
    ],
)
def test_issuer_from_the_first_sentence(language: str, sentence: str, name: str) -> None:
    title = {"en": "On the shelling", "ru": "Об обстреле", "hy": "Գնդակոծության մասին"}[language]
    assert roles(f"{title}\n\n{sentence}\n", language) == {name: ""}


def test_a_long_title_names_its_speaker() -> None:
    title = (
        "Statement by H.E. Ms Ann Roe, Minister of Foreign Affairs of the Republic of Kenya, at the General Debate of "
        "the 80th session of the United Nations General Assembly in New York"
    )
    document = read(f"{title}\n\nNew York, 27 September\n\n{BODY['en']}\n", "en", title="")
    assert [turn.speaker.name for turn in document.turns if turn.speaker] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("az", "Kenya XİN-in bəyanatı ilə bağlı Norveç XİN-in mətbuat xidməti idarəsinin şərhi", "Norveç XİN"),
        ("az", "Kenya XİN-in bəyanatına cavab olaraq Norveç XİN-in açıqlaması", "Norveç XİN"),
        ("az", "Kenya XİN-in bəyanatına dair Norveç XİN-in şərhi", "Norveç XİN"),
        ("az", "Norveç XİN-in Kenya XİN-in bəyanatı ilə bağlı şərhi", "Norveç XİN"),
        ("az", "Norveç XİN-in Kenya XİN-in bəyanatı ilə bağlı agentliyin suallarına cavabları", "Norveç XİN"),
        ("az", "Kenya XİN-in bəyanatı ilə bağlı Norveç XİN-in mətbuat katibi Anar Quliyevin şərhi", "Anar Quliyev"),
        ("az", "Korrupsiyaya qarşı Mübarizə İdarəsinin açıqlaması", "Korrupsiyaya qarşı Mübarizə İdarəsi"),
        ("hy", "Քենիայի ԱԳՆ հայտարարության վերաբերյալ Նորվեգիայի ԱԳՆ մեկնաբանությունը", "Նորվեգիայի ԱԳՆ"),
        ("hy", "Նորվեգիայի ԱԳՆ մեկնաբանությունը Քենիայի ԱԳՆ հայտարարության վերաբերյալ", "Նորվեգիայի ԱԳՆ"),
        ("hy", "Քենիայի ԱԳՆ հայտարարությանն ի պատասխան Նորվեգիայի ԱԳՆ հայտարարությունը", "Նորվեգիայի ԱԳՆ"),
        ("en", "Response of the Foreign Ministry of Norway to the statement by Kenya", "Foreign Ministry of Norway"),
        ("en", "In response to Kenya: comment by the Foreign Ministry of Norway", "Foreign Ministry of Norway"),
        ("ru", "Ответ МИД Норвегии на заявление МИД Кении", "МИД Норвегии"),
    ],
)
def test_who_answers_speaks_rather_than_who_is_answered(language: str, title: str, name: str) -> None:
    assert list(roles(f"{title}\n\n{BODY[language]}\n", language)) == [name]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("az", "Kenya XİN-in bəyanatı ilə bağlı"),
        ("en", "On the statement by the Foreign Ministry of Kenya"),
        ("en", "Invented text, not a record of real remarks"),
    ],
)
def test_a_title_that_names_no_issuer_gives_none(language: str, title: str) -> None:
    assert roles(f"{title}\n\n{BODY[language]}\n", language) == {}


def test_a_title_below_a_letterhead_with_address_and_number() -> None:
    head = """KENYA RESPUBLİKASI
XARİCİ İŞLƏR NAZİRLİYİ

Nayrobi şəhəri, Göl küçəsi 50
Tel.: 596-93-02

№ 214/24
9 sentyabr 2024-cü il
"""
    title = "Norveçin bəyanatı ilə bağlı Kenya Respublikası Xarici İşlər Nazirliyinin şərhi"
    assert list(roles(f"{head}\n{title}\n\n{BODY['az']}\n", "az")) == ["Kenya Respublikası Xarici İşlər Nazirliyi"]
    told = f"{head}\n{BODY['az']}\n\nNorveç XİN-in bəyanatı\n\n{BODY['az']}\n"
    assert "Norveç XİN" not in roles(told, "az")


def test_a_body_in_capitals_stands_in_the_nominative() -> None:
    text = f"XARİCİ İŞLƏR NAZİRLİYİNİN BƏYANATI\n\n{BODY['az']}\n"
    assert roles(text, "az") == {"Xarici İşlər Nazirliyi": ""}
