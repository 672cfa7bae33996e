"""Countries that stand in front of a person's name in an office («министр иностранных дел Армении Мирзоян»)."""

from __future__ import annotations

import re

_RU = (
    "России Армении Азербайджана Турции Турецкой Ирана Грузии Украины Казахстана Узбекистана Киргизии Кыргызстана "
    "Таджикистана Туркмении Туркменистана Белоруссии Беларуси Молдавии Молдовы Франции Германии Италии Испании "
    "Польши Венгрии Греции "
    "Великобритании Британии Китая Японии Индии Пакистана Афганистана Ирака Сирии Израиля Палестины Ливана Иордании "
    "Египта Катара "
    "Судана Чада Мали Нигера Нигерии Эфиопии Кении Дании Швеции Норвегии Финляндии Нидерландов Бельгии Австрии "
    "Швейцарии Чехии "
    "Словакии Румынии Болгарии Сербии Хорватии Словении Литвы Латвии Эстонии Канады Мексики Бразилии Уганды Камеруна "
    "Сенегала Габона Ганы Замбии Намибии Танзании Кувейта Омана Бахрейна Непала Аргентины Чили "
    "Перу Колумбии Конго Того Бурунди Гаити Анголы Мозамбика Руанды Зимбабве Гамбии Либерии Эритреи Джибути "
    "Венесуэлы Кубы Австралии Индонезии Вьетнама Кореи Монголии Кипра Ливии Алжира Марокко Туниса Сомали Йемена "
    "Аравии Эмиратов "
    "Евросоюза Союза Республики Федерации Российской Исламской Арабских Объединённых Государства Штатов Нового "
    "Южного Северного Китайской Народной Королевства Княжества"
)
_AZ = (
    "Azərbaycan Azərbaycanın Ermənistan Ermənistanın Rusiya Rusiyanın Türkiyə Türkiyənin İran İranın ABŞ ABŞ-nin "
    "Gürcüstan Gürcüstanın Respublikası Çadın Sudanın Danimarkanın Misirin İsveçin Norveçin Finlandiyanın Kanadanın "
    "Koreyanın Səudiyyə Ərəbistanının Avropa İttifaqının Birliyinin"
)
_HY = (
    "ՀՀ Հայաստանի Ադրբեջանի Ռուսաստանի ՌԴ Թուրքիայի Իրանի ԱՄՆ Վրաստանի Ֆրանսիայի Եվրամիության ԵՄ Հանրապետության "
    "Չադի Սուդանի Դանիայի Եգիպտոսի Շվեդիայի Նորվեգիայի Ֆինլանդիայի Կանադայի Իսրայելի Չինաստանի Ճապոնիայի"
)
_EN = (
    "American Armenian Azerbaijani British Canadian Chinese Dutch Egyptian European EU UN French Georgian German "
    "Greek Hungarian Indian "
    "Iranian Iraqi Israeli Italian Japanese Kazakh Lebanese Pakistani Palestinian Polish Russian Spanish Swedish "
    "Swiss Syrian Turkish Sudanese Danish Norwegian Finnish Austrian Belgian Brazilian Mexican Australian "
    "Qatari Saudi Jordanian Tunisian Algerian Moroccan Czech Slovak Romanian Bulgarian Serbian Croatian "
    "Moldovan Belarusian Estonian Latvian Lithuanian Portuguese Irish Kenyan Nigerian Ethiopian South North "
    "Korean Korea Ukrainian US U.S. U.N. U.K. E.U. UK Uzbek "
    "Armenia Azerbaijan Russia Ukraine Moldova Belarus Turkey Türkiye Iran Iraq Syria Lebanon Egypt Libya Algeria "
    "Morocco Tunisia Qatar Kuwait Oman Bahrain Yemen Emirates Arabia Palestine Pakistan Afghanistan China Japan "
    "Mongolia Vietnam Indonesia Kazakhstan Uzbekistan Kyrgyzstan Tajikistan Turkmenistan Germany France Italy Spain "
    "Portugal Greece Poland Hungary Romania Bulgaria Serbia Croatia Slovenia Slovakia Czechia Austria Switzerland "
    "Netherlands Belgium Denmark Norway Sweden Finland Estonia Latvia Lithuania Ireland Britain Kingdom States "
    "Federation Republic Albania Kosovo Macedonia Montenegro Bosnia Herzegovina Brazil Mexico Canada Australia "
    "Zealand Ethiopia Sudan Somalia Nigeria Senegal Ghana Uganda Rwanda Congo Venezuela Colombia Argentina Chile"
)
OFTEN_NAMES = frozenset(
    ["Georgia", "Jordan", "Chad", "Israel", "India", "Kenya", "Cuba", "Cyprus", "Peru", "Mali", "Niger"]
)
"""Countries that are also given names: they belong to the office only behind "of"."""
OF_COUNTRY = frozenset(f"{_RU} {_AZ} {_HY} {_EN}".split())
"""Country words that belong to the office, not to the name after it."""


def is_country(word: str) -> bool:
    """Whether a capitalised word before a name belongs to its office: a country or an abbreviation such as ООН."""
    plain = word.strip(".,")
    return (
        plain in OF_COUNTRY
        or f"{plain}." in OF_COUNTRY
        or (len(plain) > 1 and plain.isupper() and "." not in plain and "-" not in plain)
    )


_NAMES = re.compile(
    r"(?:росси|армени|турци|грузи|молдави|белорусси|франци|германи|итали|испани|венгри|греци|британи|япони|инди|"
    r"сири|иордани|эстони|латви|бельги|"
    r"австри|швейцари|чехи|румыни|болгари|серби|хорвати|словени|словаки|дани|швеци|норвеги|финляндии?|киргизи|"
    r"туркмени|индонези|монголи|аргентин|"
    r"украин|европ|канад|польш|беларус|азербайджан|иран|казахстан|узбекистан|таджикистан|кыргызстан|туркменистан|"
    r"китай|пакистан|афганистан|ирак|"
    r"израил|египет|египт|катар|кипр|вьетнам|ереван|баку|москв|тбилиси|анкар|тегеран|киев|минск|астан|ташкент|"
    r"брюссел|париж|лондон|вашингтон|берлин|карабах)"
    r"(?:я|и|ю|ей|ия|ии|ию|а|у|е|ы|ой|ом|ем|ь|й)?"
    r"|(?:azərbaycan|ermənistan|rusiya|türkiyə|iran|gürcüstan|ukrayna|qazaxıstan|özbəkistan|qırğızıstan|"
    r"türkmənistan|tacikistan|fransa|almaniya|italiya|"
    r"ispaniya|macarıstan|yunanıstan|britaniya|çin|yaponiya|hindistan|pakistan|əfqanıstan|israil|suriya|misir|"
    r"avropa|bakı|i̇rəvan|irəvan|moskva|ankara|"
    r"tiflis|tehran|kiyev|brüssel|paris|london|vaşinqton|qarabağ|naxçıvan|zəngəzur)(?:n?[ıiuü]n|y?[aə]|d[aə]k[ıi]|d[aə]n?|"
    r"n?[ıiuü]|l[aə])?"
    r"|(?:հայաստան|ադրբեջան|ռուսաստան|թուրքիա|թուրքիայ|իրան|վրաստան|ուկրաինա|ուկրաինայ|ղազախստան|ֆրանսիա|ֆրանսիայ|"
    r"գերմանիա|գերմանիայ|իտալիա|իտալիայ|"
    r"չինաստան|հնդկաստան|եվրոպա|եվրոպայ|երևան|բաքու|մոսկվա|մոսկվայ|թբիլիսի|անկարա|անկարայ|թեհրան|բրյուսել|փարիզ|"
    r"վաշինգտոն|արցախ|ղարաբաղ)"
    r"(?:ը|ն|ի|ին|ից|ով|ում)?"
)


def is_country_name(word: str) -> bool:
    """Whether a word, in any case, is a country or capital of Russian, Azerbaijani or Armenian texts."""
    return _NAMES.fullmatch(word.lower()) is not None
