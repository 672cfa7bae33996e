"""Nouns of office and abbreviations as subjects: the last person quoted, the holder, or a body that speaks itself."""

from __future__ import annotations

import pytest

from briefing.summarize.people.holders import fits
from tests.summarize.reading import roles, turns

_OPENING = {
    "en": "News of the day\n\nMinister Daniel Roth said that the talks had lasted four hours.",
    "ru": "Новости дня\n\nМинистр Сергей Кораблёв заявил, что переговоры шли четыре часа.",
    "az": "Günün xəbərləri\n\nNazir Elçin Quliyev bildirib ki, danışıqlar dörd saat davam edib.",
    "hy": "Օրվա լուրեր\n\nՆախարար Արմեն Սարոյանը հայտնել է, որ բանակցությունները տևել են չորս ժամ։",
}


def _last(language: str, *paragraphs: str) -> str:
    return turns("\n\n".join((_OPENING[language], *paragraphs)) + "\n", language)[-1][1]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "The envoy also denied that shipments had stopped.", "Daniel Roth"),
        ("en", "The senior U.N. official added that shipments would go on.", "Daniel Roth"),
        ("en", "Diplomat rejected the charges.", "Daniel Roth"),
        ("en", "According to the minister, shipments would go on.", "Daniel Roth"),
        ("ru", "Дипломат отверг обвинения соседней страны.", "Сергей Кораблёв"),
        ("ru", "Чиновник добавил, что поставки продолжатся.", "Сергей Кораблёв"),
        ("ru", "Постпред отметил, что поставки продолжатся.", "Сергей Кораблёв"),
        ("ru", "По словам дипломата, поставки продолжатся.", "Сергей Кораблёв"),
        ("ru", "Поставки продолжатся, добавил он.", "Сергей Кораблёв"),
        ("az", "Nazir əlavə edib ki, tədarük davam edəcək.", "Elçin Quliyev"),
        ("az", "Diplomat əlavə edib ki, tədarük davam edəcək.", "Elçin Quliyev"),
        ("az", "Rəsmi qeyd edib ki, tədarük davam edəcək.", "Elçin Quliyev"),
        ("az", "XİN rəhbəri qeyd edib ki, tədarük davam edəcək.", "Elçin Quliyev"),
        ("az", "Diplomatın sözlərinə görə, tədarük davam edəcək.", "Elçin Quliyev"),
        ("hy", "Դիվանագետը հավելել է, որ մատակարարումները կշարունակվեն։", "Արմեն Սարոյան"),
        ("hy", "Պաշտոնյան նաև նշել է, որ մատակարարումները կշարունակվեն։", "Արմեն Սարոյան"),
        ("hy", "ԱԳՆ ղեկավարը նշել է, որ մատակարարումները կշարունակվեն։", "Արմեն Սարոյան"),
        ("hy", "Դիվանագետի խոսքով՝ մատակարարումները կշարունակվեն։", "Արմեն Սարոյան"),
    ],
)
def test_nouns_of_office_mean_the_last_person_quoted(language: str, sentence: str, name: str) -> None:
    assert _last(language, sentence) == name


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("ru", "ООН заявила, что граница закрыта.", "ООН"),
        ("ru", "В ООН заявили, что граница закрыта.", "ООН"),
        ("ru", "Генсек ООН призвал стороны к сдержанности.", "Генсек ООН"),
        ("ru", "Совет Безопасности ООН осудил удары.", "Совет Безопасности ООН"),
        ("en", "The WHO said the border was closed.", "WHO"),
        ("en", "The United Nations said the border was closed.", "United Nations"),
        ("az", "BMT bildirib ki, sərhəd bağlıdır.", "BMT"),
        ("hy", "ՄԱԿ-ը հայտնել է, որ սահմանը փակ է։", "ՄԱԿ"),
    ],
)
def test_organisations_speak_for_themselves(language: str, sentence: str, name: str) -> None:
    assert _last(language, sentence) == name


@pytest.mark.parametrize(
    ("language", "sentence", "name", "role"),
    [
        ("ru", "Генеральный секретарь ООН {} призвал к миру.", "Антониу Гутерриш", "Генеральный секретарь ООН"),
        (
            "ru",
            "Постоянный представитель России при ООН {} отметил, что решения нет.",
            "Олег Мельников",
            "Постоянный представитель России при ООН",
        ),
        ("ru", "Постпред Дании при ООН {} предложила ждать.", "Кристина Маркус Лассен", "Постпред Дании при ООН"),
        ("ru", "Министр иностранных дел Чада {} сообщил о дожде.", "Али Сабре Фадуль", "Министр иностранных дел Чада"),
        ("en", "U.N. High Commissioner for Human Rights {} said so.", "Volker Türk", None),
        ("en", "Russian Ambassador to the United Nations {} said so.", "Oleg Melnikov", None),
        ("en", "Norway's envoy to the U.N., {}, said so.", "Kari Lund", "Norway's envoy to the U.N."),
        ("en", "EU foreign policy chief {} said so.", "Kaja Kallas", "EU foreign policy chief"),
        ("az", "Rusiyanın BMT-dəki daimi nümayəndəsi {} qeyd edib ki, qərar yoxdur.", "Oleq Melnikov", None),
        ("az", "BMT-nin baş katibi {} tərəfləri sülhə çağırıb.", "Antonio Quterreş", "BMT-nin baş katibi"),
        ("hy", "«Սահմանը փակ է», - ասել է ՄԱԿ-ի խոսնակ {}ը։", "Ստեֆան Դյուժարիկ", "ՄԱԿ-ի խոսնակ"),
    ],
)
def test_whole_offices_in_front_of_names(language: str, sentence: str, name: str, role: str | None) -> None:
    found = roles(f"{_OPENING[language]}\n\n{sentence.format(name)}\n", language)
    assert found[name] == (sentence.split(" {}")[0] if role is None else role)


@pytest.mark.parametrize(
    ("language", "paragraphs", "name"),
    [
        ("en", ("Envoy Tariq al-Amin said the border was closed.", "Al-Amin added that it was late."), "Tariq al-Amin"),
        (
            "en",
            ("European Commission President Ursula von der Leyen said so.", "“It is late,” von der Leyen added."),
            "Ursula von der Leyen",
        ),
        ("en", ("Prince Mohammed bin Salman said so.", "Bin Salman added that it was late."), "Mohammed bin Salman"),
        ("ru", ("Посол Аль-Харит Идрис заявил об этом.", "Идрис добавил, что поздно."), "Аль-Харит Идрис"),
        (
            "ru",
            ("Глава Еврокомиссии Урсула фон дер Ляйен сообщила о росте.", "«Поздно», — сказала фон дер Ляйен."),
            "Урсула фон дер Ляйен",
        ),
        (
            "az",
            (
                "Misir Prezidenti Əbdülfəttah əl-Sisi bildirib ki, gecdir.",
                "əl-Sisinin sözlərinə görə, sərhəd açıqdır.",
            ),
            "Əbdülfəttah əl-Sisi",
        ),
        (
            "hy",
            ("Նախագահ Աբդել Ֆաթթահ ալ-Սիսին հայտնել է, որ ուշ է։", "Ալ-Սիսիի խոսքով՝ սահմանը փակ է։"),
            "Աբդել Ֆաթթահ ալ-Սիսի",
        ),
    ],
)
def test_particles_belong_to_the_surname(language: str, paragraphs: tuple[str, ...], name: str) -> None:
    assert _last(language, *paragraphs) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "News of the day\n\nNATO secretary general Lars Boe said that the ships would sail in May. "
            "The secretary general added that the vote had been unanimous.\n",
            "Lars Boe",
        ),
        (
            "hy",
            "Օրվա լուրեր\n\nՄԱԿ-ի գլխքարտուղար Արամ Պետրոսյանը հայտնել է, որ նավերը կմեկնեն մայիսին։ "
            "Գլխավոր քարտուղարը նշել է, որ որոշումն ընդունվել է միաձայն։\n",
            "Արամ Պետրոսյան",
        ),
        (
            "ru",
            "Новости дня\n\nГенсек союза Лев Бояров заявил, что корабли выйдут в мае. "
            "Генеральный секретарь добавил, что решение принято единогласно.\n",
            "Лев Бояров",
        ),
        (
            "az",
            "Günün xəbərləri\n\nTəşkilatın baş katibi Elçin Quliyev bildirib ki, gəmilər mayda yola düşəcək. "
            "Baş katib əlavə edib ki, qərar yekdilliklə qəbul olunub.\n",
            "Elçin Quliyev",
        ),
    ],
)
def test_a_secretary_general_in_small_letters(language: str, text: str, name: str) -> None:
    spoken = [found for found in turns(text, language) if found[1]]
    assert {found[1] for found in spoken} == {name}
    assert "".join(found[2] for found in spoken).count("։" if language == "hy" else ".") == 2


def test_short_forms_of_offices() -> None:
    assert fits("генсек ООН", "Генеральный секретарь ООН")
    assert fits("XİN başçısı", "Rusiyanın xarici işlər naziri")
    assert fits("envoy", "U.N. ambassador")
    assert not fits("minister", "spokesman")


def test_the_head_of_an_agency_is_no_president_but_may_be_a_minister() -> None:
    president = "President Ann Roe said that the talks had lasted four hours."
    head = "The head of the agency said that shipments would go on."
    assert turns(f"News of the day\n\n{president}\n\n{head}\n", "en")[-1][1] == "The head of the agency"
    assert _last("en", head.replace("agency", "ministry")) == "Daniel Roth"
