"""Abbreviations and short forms of a source, written out before it is translated."""

from __future__ import annotations

import pytest

from briefing.translate.quantities import quantities
from briefing.translate.reading.written_out import written_out

WRITTEN = {
    "en": [
        ("The fund paid $5.2bn to 3 banks.", "The fund paid $5.2 billion to 3 banks."),
        ("They signed it on Nov. 14, 2025.", "They signed it on 14 November 2025."),
        ("The vote starts at 10:30 p.m.", "The vote starts at 22:30."),
        ("Art. 5 binds the U.S. too.", "Article 5 binds the US too."),
        ("Gen. Smith met Prof. Brown.", "General Smith met Professor Brown."),
        ("Some 300 km² burnt.", "Some 300 square kilometres burnt."),
        ("The plant yields 40 MW.", "The plant yields 40 megawatts."),
        (
            "It gave CA$18 million and A$2.5bn.",
            "It gave 18 million Canadian dollars and 2.5 billion Australian dollars.",
        ),
        ("It gave US$18 million.", "It gave $18 million."),
        ("They went to Baku, Yerevan, and Tbilisi.", "They went to Baku, Yerevan and Tbilisi."),
        ("The Air Force denies it.", "The air force denies it."),
        ("He says so far fewer than 9 came.", "He says that so far, fewer than 9 came."),
        ("It cost AZN 40 million.", "It cost 40 million manats."),
        ("They paid 500 AMD each.", "They paid 500 drams each."),
        ("Two POWs fled.", "Two prisoners of war fled."),
        ("IDPs return to the village.", "Internally displaced persons return to the village."),
        ("Bread, milk, etc. were sent.", "Bread, milk and so on were sent."),
        ("The MoD denied it.", "The Defence Ministry denied it."),
        ("PM Novak spoke.", "Prime Minister Novak spoke."),
        ("The harbor reopened.", "The harbour reopened."),
        ("It began at 0910 GMT.", "It began at 09:10 GMT."),
        ("It fell in mid-March.", "It fell in the middle of March."),
        ("It rose 5% year-on-year.", "It rose 5% in annual terms."),
        ("It rose 5% month on month.", "It rose 5% compared with the previous month."),
        ("The 27-nation bloc met.", "The bloc of 27 countries met."),
        ("A man, in his 30s, died.", "A man, aged between 30 and 40, died."),
        ("It helps 3-6 year-olds.", "It helps children aged between 3 and 6."),
        ("They voted 78-34 to go.", "They voted by 78 votes to 34 to go."),
        ("The bill passed in a 93-12 vote.", "The bill was passed by 93 votes to 12."),
        ("They lost 0-2 to Spain.", "They lost to Spain 0-2."),
        ("It carried five crew.", "It carried five crew."),
        ("A ship with five crew sank.", "A ship with five crew sank."),
        ("A ship with five crew aboard sank.", "A ship with five crew members aboard sank."),
        ("Turnout was 46% as of 17:00.", "Turnout was 46% by 17:00."),
        ("They launched 5G in Baku.", "They launched the fifth-generation network in Baku."),
        ("They sell 5G phones.", "They sell fifth-generation phones."),
        ("It is forecast to hit 38-40C.", "It is expected to reach 38–40 degrees."),
        ("The ruling Green Dawn party won.", "The ruling party Green Dawn won."),
        ("Britain sanctioned 30 ships.", "Britain imposed sanctions on 30 ships."),
    ],
    "ru": [
        ("В 2023 г. завод дал 4,1 млрд руб.", "В 2023 году завод дал 4,1 млрд рублей."),
        ("Договор от 07.09.2024 г. действует.", "Договор от 7 сентября 2024 года действует."),
        ("В 2022–2023 гг. построили 12 школ.", "В 2022–2023 годах построили 12 школ."),
        ("На ремонт ушло 60 тыс. долл.", "На ремонт ушло 60 тысяч долларов."),
        ("Согласно п. 4 ст. 9 закона, срок истёк.", "Согласно пункту 4 статьи 9 закона, срок истёк."),
        ("Приём начнётся в 9 ч. 15 мин. утра.", "Приём начнётся в 9:15 утра."),
        ("Жители г. Гюмри получили воду.", "Жители Гюмри получили воду."),
        ("Дом им. Чайковского закрыт.", "Дом имени Чайковского закрыт."),
        ("МО Грузии насчитало 17 БПЛА.", "Минобороны Грузии насчитало 17 беспилотников."),
        ("Он ввёз порядка 12 тонн.", "Он ввёз около 12 тонн."),
        ("Его держат в бакинском СИЗО.", "Его держат в бакинском следственном изоляторе."),
        ("Сбили дрон российских ВКС.", "Сбили дрон российских воздушно-космических сил."),
        ("Дело по статье 205 УК закрыто.", "Дело по статье 205 Уголовного кодекса закрыто."),
        ("Выборы перенесены на более поздний срок.", "Выборы отложены."),
        ("В лагере живут 300 ВПЛ.", "В лагере живут 300 внутренне перемещённых лиц."),
        ("В результате ДТП ранены 5 чел.", "В результате аварии ранены 5 человек."),
        ("Привезли хлеб, воду и т.д.", "Привезли хлеб, воду и другие."),
        ("Ген. Орлов встретил акад. Петрова.", "Генерал Орлов встретил академик Петрова."),
        ("Поле занимает 30 га.", "Поле занимает 30 гектаров."),
        ("Решили: а) ждать; б) писать.", "Решили: ждать; писать."),
    ],
    "az": [
        ("Fond 3,4 mlrd. manat xərclədi.", "Fond 3,4 milyard manat xərclədi."),
        ("Yol üçün 20 mln ₼ ayrıldı.", "Yol üçün 20 milyon manat ayrıldı."),
        ("Saziş 07.09.2024 tarixində bağlandı.", "Saziş 7 sentyabr 2024-ci ildə bağlandı."),
        ("İclas saat 9.15-də başlayır.", "İclas saat 9:15-də başlayır."),
        ("Tədbirə prof. Həsənov gəldi.", "Tədbirə professor Həsənov gəldi."),
        ("Zavod 30 ha-dır.", "Zavod 30 hektardır."),
        ("Meşə 15 kv. km yer tutur.", "Meşə 15 kvadrat kilometr yer tutur."),
        ("Yanğında 4 nəf. xəsarət aldı.", "Yanğında 4 nəfər xəsarət aldı."),
        ("MN-in sözçüsü 2 PUA göstərdi.", "Müdafiə Nazirliyinin sözçüsü 2 dron göstərdi."),
        ("Xətai r-nunda işıq yoxdur.", "Xətai rayonunda işıq yoxdur."),
        ("Quba ş. su altındadır.", "Quba şəhəri su altındadır."),
        ("Kitab, dəftər və s. paylandı.", "Kitab, dəftər və digərləri paylandı."),
        ("Borc 70 mln USD təşkil edir.", "Borc 70 milyon dollar təşkil edir."),
        ("№ 8 qərar ləğv edildi.", "8 nömrəli qərar ləğv edildi."),
        ("Bu ilin mart-iyun aylarında ixrac artıb.", "Bu ilin martından iyuna qədər ixrac artıb."),
        ("May–avqust aylarında yağış olmayıb.", "Maydan avqusta qədər yağış olmayıb."),
        ("Oktyabr ayının 5-də görüşəcəklər.", "Oktyabrın 5-də görüşəcəklər."),
        ("“Trend”in verdiyi xəbərə görə, yol bağlıdır.", "“Trend” xəbər verir ki, yol bağlıdır."),
        ("AZƏRTAC-ın verdiyi məlumata görə, yol bağlıdır.", "AZƏRTAC xəbər verir ki, yol bağlıdır."),
        ("Komitədən APA-ya verilən məlumata görə, yol bağlıdır.", "Komitədən APA-ya bildiriblər ki, yol bağlıdır."),
        ("Ondan 12 kq-dan çox tiryək tapılıb.", "Ondan 12 kiloqramdan çox tiryək tapılıb."),
        ("Kənd 40 km aralıdadır.", "Kənd 40 kilometr aralıdadır."),
        ("Düşərgədə 122,300 nəfər, şəhərdə 4,000 nəfər qalır.", "Düşərgədə 122 300 nəfər, şəhərdə 4000 nəfər qalır."),
        ("QHT-lərin hesabatı çıxdı.", "Qeyri-hökumət təşkilatlarının hesabatı çıxdı."),
    ],
    "hy": [
        ("2023թ. գործարանը փակվեց։", "2023 թվականին գործարանը փակվեց։"),
        ("2023 թ. մայիսի 9-ին հանդիպեցին։", "2023 թվականի մայիսի 9-ին հանդիպեցին։"),
        ("Որոշումն ընդունվեց 07.09.2024թ.։", "Որոշումն ընդունվեց 2024 թվականի սեպտեմբերի 7-ին։"),
        ("2021-2022 թթ. կառուցվեց 12 դպրոց։", "2021-2022 թվականներին կառուցվեց 12 դպրոց։"),
        ("Ծախսվեց 60 հզր. դոլար։", "Ծախսվեց 60 հազար դոլար։"),
        ("Տուգանքը 500 ֏ է։", "Տուգանքը 500 դրամ է։"),
        ("Նիստը ժ. 18.00-ին է։", "Նիստը ժամը 18:00-ին է։"),
        ("Օրենքի հոդ. 9 գործում է։", "Օրենքի հոդված 9 գործում է։"),
        ("Այգին 15 քառ. կմ է։", "Այգին 15 քառակուսի կիլոմետր է։"),
        ("ՀՀ ԶՈՒ զորամասը փակ է։", "Հայաստանի զինված ուժերի զորամասը փակ է։"),
        ("Ընկել է 2 ԱԹՍ։", "Ընկել է 2 անօդաչու սարք։"),
        ("Եկավ պրոֆ. Գրիգորյանը։", "Եկավ պրոֆեսոր Գրիգորյանը։"),
        ("Պ-ն Ավետյանը լռեց։", "Պարոն Ավետյանը լռեց։"),
        ("Լսվեց ժամը 09:20-ի սահմաններում։", "Լսվեց մոտավորապես ժամը 09:20-ին։"),
        ("Գտել են 14 կգ-ից ավելի ափիոն։", "Գտել են 14 կիլոգրամից ավելի ափիոն։"),
        ("ԱԳ նախարարը մեկնել է։", "Արտաքին գործերի նախարարը մեկնել է։"),
        ("ՄԻՊ-ը դիմել է դատարան։", "Մարդու իրավունքների պաշտպանը դիմել է դատարան։"),
        ("Եկել է 100,600 մարդ և 2,500 ոստիկան։", "Եկել է 100 600 մարդ և 2500 ոստիկան։"),
        ("Ջուր եկավ ք. Գորիս։", "Ջուր եկավ Գորիս։"),
        ("ԱԺ-ն մերժեց № 8 նախագիծը։", "Ազգային ժողովը մերժեց թիվ 8 նախագիծը։"),
    ],
}
KEPT = {
    "en": [
        "He may march in August.",
        "The second of May is a holiday.",
        "Nothing happened at 22:30.",
        "The art of the deal fails.",
        "It grew 3.5% in 2024.",
        "Jan met Mark in Paris.",
        "A tailor and a professor spoke.",
        "The car had 4 doors.",
        "They paid 5 dollars.",
        "The committee (a body of 5) meets.",
        "The delay was due to fog.",
        "The court sanctioned the search.",
        "The plan, passed by 25 votes to 24, fell.",
        "In the 30s they left.",
    ],
    "ru": [
        "Сапёры сняли менее 300 мин.",
        "В доме пять комнат.",
        "Он пришёл с севера.",
        "Рост составил 3,5% в мае.",
        "А. С. Пушкин родился в Москве.",
        "НПО «Энергия» строит ракеты.",
        "Цена выросла в 2,5 раза.",
        "Версия 1.2.3 вышла вчера.",
        "МО и ПС пока неясны.",
        "Смотри пункт (5) и ответ.",
    ],
    "az": [
        "Bilet 40 sent bahalaşıb.",
        "Şəhər 2000 il qədimdir.",
        "Minlərlə adam küçəyə çıxdı.",
        "O, 300 min ton taxıl aldı.",
        "K. Əliyev danışdı.",
        "İnflyasiya 3,5% olub.",
        "Qiymət 2.50 qalxdı.",
        "Evin 2 otağı var.",
        "May və iyun aylarında yağış yağdı.",
        "Bu ilin oktyabr ayının 5-də görüşəcəklər.",
        "Sürət 90 km/saat idi.",
        "İnflyasiya 12,350 faiz, məzənnə 1,702 manat idi.",
        "Siz nə dediniz?",
        "Mən məktub yazdım.",
    ],
    "hy": [
        "Նա եկավ երկու օր. հետո գնաց։",
        "Գինը 3,5% աճեց։",
        "Խմբագիրը գործեց օրենքի սահմաններում։",
        "Ցուցանիշը 12,350 տոկոս է, կուրսը՝ 2,700 լարի։",
        "Թումանյանը գրող էր։",
        "Կեսօրին 2 ժամ սպասեցինք։",
        "Գ. Սարգսյանը խոսեց։",
        "Մարդիկ տուն գնացին։",
        "Մենք հինգ ձի ունենք։",
        "Գյուղում ջուր չկա։",
        "ՄԱԿ-ը լռում է։",
        "Նա պատմեց (5 րոպե) ու գնաց։",
    ],
}


def _of(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(language, *row) for language, rows in table.items() for row in rows]


@pytest.mark.parametrize(("language", "text", "expected"), _of(WRITTEN))
def test_writes_short_forms_out(language: str, text: str, expected: str) -> None:
    assert written_out(text, language) == expected


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in KEPT.items() for text in texts])
def test_leaves_ordinary_words_alone(language: str, text: str) -> None:
    assert written_out(text, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Выплатили 12,5 тыс. руб. и 3 млн $ за 45 тыс. т."),
        ("az", "Dövlət 12,5 mln. ₼ və 3 mlrd USD ödədi, 45 min. ton aldı."),
        ("hy", "Վճարվել է 12,5 մլն. ֏ և 3 մլրդ $։"),
    ],
)
def test_numbers_stay(language: str, text: str) -> None:
    before = [quantity.values for quantity in quantities(text, language)]
    assert [quantity.values for quantity in quantities(written_out(text, language), language)] == before


def test_other_languages_stay_as_they_are() -> None:
    assert written_out("5,2 млрд грн.", "uk") == "5,2 млрд грн."
