"""Countries that stand in front of a person's name in an office («министр иностранных дел Армении Мирзоян»)."""

from __future__ import annotations

_RU = (
    "России Армении Азербайджана Турции Турецкой Ирана Грузии Украины Казахстана Узбекистана Киргизии Кыргызстана "
    "Таджикистана Туркмении Туркменистана Белоруссии Беларуси Молдавии Молдовы Франции Германии Италии Испании Польши Венгрии Греции "
    "Великобритании Британии Китая Японии Индии Пакистана Афганистана Ирака Сирии Израиля Палестины Ливана Иордании Египта Катара "
    "Судана Чада Мали Нигера Нигерии Эфиопии Кении Дании Швеции Норвегии Финляндии Нидерландов Бельгии Австрии Швейцарии Чехии "
    "Словакии Румынии Болгарии Сербии Хорватии Словении Литвы Латвии Эстонии Канады Мексики Бразилии Аргентины Чили Перу Колумбии "
    "Венесуэлы Кубы Австралии Индонезии Вьетнама Кореи Монголии Кипра Ливии Алжира Марокко Туниса Сомали Йемена Аравии Эмиратов "
    "Евросоюза Союза Республики Федерации Российской Исламской Арабских Объединённых Государства Штатов Нового Южного Северного"
)
_AZ = "Azərbaycan Azərbaycanın Ermənistan Ermənistanın Rusiya Rusiyanın Türkiyə Türkiyənin İran İranın ABŞ ABŞ-nin Gürcüstan Gürcüstanın Respublikası"
_HY = "ՀՀ Հայաստանի Ադրբեջանի Ռուսաստանի ՌԴ Թուրքիայի Իրանի ԱՄՆ Վրաստանի Ֆրանսիայի Եվրամիության ԵՄ Հանրապետության"
_EN = (
    "American Armenian Azerbaijani British Canadian Chinese Dutch Egyptian European EU UN French Georgian German Greek Hungarian Indian "
    "Iranian Iraqi Israeli Italian Japanese Kazakh Lebanese Pakistani Palestinian Polish Russian Spanish Swedish Swiss Syrian Turkish "
    "Ukrainian US U.S. UK Uzbek"
)
OF_COUNTRY = frozenset(f"{_RU} {_AZ} {_HY} {_EN}".split())
"""Country words that belong to the office, not to the name after it."""


def is_country(word: str) -> bool:
    """Whether a capitalised word before a name belongs to its office: a country or an abbreviation such as ООН."""
    plain = word.strip(".,")
    return plain in OF_COUNTRY or (len(plain) > 1 and plain.isupper() and "." not in plain and "-" not in plain)
