from __future__ import annotations

import re

import pytest

from briefing.lexicon.forms import pattern

SAME = [
    ("ru", "Азия", "Азии Азию Азией"),
    ("ru", "Восточный Зангезур", "Восточном_Зангезуре Восточного_Зангезура"),
    ("ru", "Белый дом", "Белого_дома Белому_дому"),
    ("ru", "Северный морской путь", "Северного_морского_пути"),
    ("ru", "Путраджая", "Путраджае Путраджаю"),
    ("ru", "Египет", "Египта Египте Египтом"),
    ("ru", "Пётр Порошенко", "Петра_Порошенко Петром_Порошенко"),
    ("ru", "Кая Каллас", "Каи_Каллас Кае_Каллас"),
    ("ru", "Ош", "Оше Оша"),
    ("ru", "Салоники", "Салоник Салониках"),
    ("ru", "Косово", "Косово Косове Косова"),
    ("ru", "Ростов-на-Дону", "Ростове-на-Дону"),
    ("ru", "Гвинея-Бисау", "Гвинее-Бисау Гвинеи-Бисау"),
    ("ru", "Вооружённые силы Армении", "вооруженных_сил_Армении Вооружёнными_силами_Армении"),
    ("ru", "страны Балтии", "Страны_Балтии стран_Балтии"),
    ("ru", "КПП «Лачин»", "КПП_Лачин КПП_«Лачин"),
    ("ru", "«Ювентус»", "Ювентус Ювентуса"),
    ("ru", "Майкл О'Флаэрти", "Майкла_О’Флаэрти"),
    ("az", "Lima", "Limaya Limada Limanın"),
    ("az", "Xarici İşlər Nazirliyi", "Xarici_İşlər_Nazirliyinə Xarici_İşlər_Nazirliyindən"),
    ("az", "Ermənistan Müdafiə Nazirliyi", "Ermənistanın_Müdafiə_Nazirliyi Ermənistan_Müdafiə_Nazirliyinin"),
    ("az", "BMT İnsan Hüquqları Şurası", "BMT-nin_İnsan_Hüquqları_Şurasına"),
    ("az", "Antalya", "Antalyayadək Antalyadakı Antalyanınkı"),
    ("az", "Karib hövzəsi", "Karib_Hövzəsində"),
    ("az", "Zvartnots hava limanı", "Zvartnots”_hava_limanında"),
    ("az", "“Laçın” buraxılış məntəqəsi", "Laçın_buraxılış_məntəqəsində Laçın”_buraxılış_məntəqəsi"),
    ("az", "Əl-Fəşir", "əl-Fəşirdə"),
    ("hy", "Անվտանգության խորհուրդ", "անվտանգության_խորհրդի Անվտանգության_խորհրդում"),
    ("hy", "Սևանա լիճ", "Սևանա_լճի Սևանա_լճում"),
    ("hy", "Կապույտ գիծ", "Կապույտ_գծի"),
    ("hy", "Տաշիր խումբ", "Տաշիր_խմբի"),
    ("hy", "Էջմիածին", "Էջմիածնի Էջմիածնում Էջմիածինը"),
    ("hy", "Եվրոպական միություն", "Եվրոպական_միության Եվրոպական_միությամբ"),
    ("hy", "Սպիտակ տուն", "Սպիտակ_տան Սպիտակ_տնից"),
    ("hy", "Պարենի համաշխարհային ծրագիր", "Պարենի_համաշխարհային_ծրագրի"),
    ("hy", "ԵՄ առաքելություն Հայաստանում", "ԵՄ_առաքելությունը_Հայաստանում"),
    ("hy", "«Լաչին» անցակետ", "Լաչին_անցակետում Լաչին»_անցակետը"),
    ("hy", "Լոռի", "Լոռու Լոռուց"),
    ("hy", "Ալ-Հոլ", "Ալ_Հոլում ալ-Հոլի"),
    ("hy", "Բարտ դե Վևեր", "Բարտ_Դե_Վևերին"),
]
OTHERS = [
    ("ru", "Дели", "Дела Дело Делу"),
    ("ru", "Поти", "Потом Пота"),
    ("ru", "Гори", "Горы Горе Гор"),
    ("ru", "Мали", "Мало Малый"),
    ("ru", "Того", "Тому Тот"),
    ("ru", "Чад", "Чадо"),
    ("ru", "Газа", "Газ Газом Газов"),
    ("ru", "Самоа", "Самое Само"),
    ("ru", "Порту", "Порта Порт"),
    ("az", "Lima", "Limana Limanda Liman Limanını"),
    ("az", "Kim", "Kimi_var"),
    ("hy", "Էջմիածին", "Էջմիածան"),
]


@pytest.mark.parametrize(("language", "name", "forms"), SAME)
def test_every_case_is_the_same_name(language: str, name: str, forms: str) -> None:
    for form in [name.strip("«»“”"), *forms.split()]:
        assert re.fullmatch(pattern(name, language), re.sub("^[«“]", "", form.replace("_", " "))), form


@pytest.mark.parametrize(("language", "name", "words"), OTHERS)
def test_another_word_is_no_case_of_it(language: str, name: str, words: str) -> None:
    assert [word for word in words.split() if re.fullmatch(pattern(name, language), word.replace("_", " "))] == []
