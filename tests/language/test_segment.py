"""Sentence boundaries in the four languages: cases from press conferences and statements."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.segment import segment

# In each case ¦ stands where one sentence ends and the next begins.
ENGLISH = [
    "The talks resumed on Friday.¦ Nobody was told why.¦ Why not?",
    "Mr. Price met Dr. Susan L. Rice and Gen. Mark A. Milley in Washington.¦ They spoke for an hour.",
    "The U.S. Embassy in Baku said so.¦ We left the U.S. in May.",
    "He has lived in the U.S.¦ The family stayed behind.",
    "The U.N. Security Council met.¦ It adopted Resolution No. 2735 on Jan. 5, 2024.",
    "Inflation fell to 3.5 percent, i.e. below target.¦ The euro cost $1.08.",
    "At 5 p.m. Blinken left the building.",
    "The doors of the ministry opened at exactly 5 p.m.¦ The minister did not come.",
    "The briefing will begin on Tuesday at 2:30 p.m. EST in the press room.",
    "“We are ready.”¦ He paused.¦ “We have always been ready,” he added.",
    "“Will you sign?” Blinken asked.¦ Nobody answered.",
    "Are you serious?!¦ Yes!¦ We are.",
    "I… I don't think so.¦ Well... I can't confirm that.",
    "It was long... too long.¦ We waited…¦ Nothing came.",
    "(Applause.)¦ Thank you.¦ (Laughter.)",
    "The minister (see Annex No. 3.) refused.",
    "Acme Inc. shares rose.¦ J. F. Kennedy was quoted by Sen. Lindsey Graham, R-S.C., twice.",
    "Armenia, Georgia, etc. were invited.",
    "We invited Armenia, Georgia, Kazakhstan, etc.¦ Nobody replied.",
    "QUESTION: Did you speak to him?¦ I mean yesterday.",
    "MR. MILLER: We did.¦ Next question.",
    "1. The parties agree to a ceasefire.¦ It begins at noon.",
    "It happened in 2020.¦ 44 days later it was over.",
    "See Art. 5 and Fig. 2 on p. 14.¦ That is all.",
    "The group of seven (G7) met in Hiroshima.[12]¦ Japan presided.",
    "Visit state.gov for more.¦ The file is report.v2.pdf and it is public.",
    "so we had a call.¦ it went well.¦ will there be another?¦ maybe",
    "He said: “Go.”¦ She went.",
]

RUSSIAN = [
    "Стороны договорились.¦ Подробностей нет.¦ Почему?",
    "А. С. Пушкин родился в г. Москве на ул. Немецкой.¦ Это известно.",
    "С. В. Лавров и Дж. Байден не встречались.¦ И не встретятся.",
    "В 2022 г. Россия вышла из соглашения.",
    "Соглашение было подписано ещё в ноябре 2020 г.¦ Россия ввела миротворцев.",
    "В 2020–2021 гг. переговоры шли, т.е. не прерывались, т. к. обе стороны этого хотели.",
    "Нужны вода, хлеб, лекарства и т. д.¦ Пока ничего нет.",
    "Приехали депутаты, сенаторы и др.¦ Журналистов не пустили.",
    "Ущерб составил 3,5 млн. рублей.¦ Погибло 12 тыс. человек.",
    "Университет им. Ломоносова закрыт.¦ Я сказал им.¦ Но они не поверили.",
    "«Вы подпишете?» — спросил журналист.¦ Ответа не было.",
    "«Мы готовы».¦ Он помолчал.¦ «Мы всегда были готовы».",
    "Ты придёшь?..¦ Не знаю…¦ Может быть!",
    "Это было… давно.¦ Очень давно.",
    "— Вы знали?¦ — Нет.¦ — А кто знал?",
    "Согласно ст. 5 и п. 3 договора, см. стр. 14.¦ Точка.",
    "ВОПРОС: Когда встреча?¦ И где?",
    "Д. ПЕСКОВ: Скоро.¦ Подождите.",
    "Г-н Мирзоян и проф. Иванов прибыли в 10.30.¦ Встреча началась.",
    "Это случилось в III в. до н. э.¦ Потом всё изменилось.",
    "(Смеётся.)¦ Нет, конечно.",
    "Он выступил с речью, напр. о мире.¦ Зал аплодировал.",
]

AZERBAIJANI = [
    "Tərəflər razılığa gəldi.¦ Təfərrüat yoxdur.¦ Niyə?",
    "İ. Əliyev və N. Paşinyan görüşdülər.¦ Görüş iki saat çəkdi.",
    "M. Ə. Rəsulzadə prospektində prof. Həsənov və c. Məmmədov çıxış etdilər.¦ Sonra dağılışdılar.",
    "Su, çörək, dərman və s.¦ Hələ heç nə yoxdur.",
    "Su, çörək və s. gətirilib.¦ Bəs dərman?",
    "Zərər 3,5 mln. manatdır.¦ 12 min nəfər köçürülüb.",
    "“İmzalayacaqsınız?” – deyə jurnalist soruşdu.¦ Cavab olmadı.",
    "Doğrudanmı?!¦ Bəli!",
    "Bu... çox uzun çəkdi.¦ Gözlədik…¦ Heç nə olmadı.",
    "SUAL: Görüş nə vaxtdır?¦ Harada?",
    "Cavab: Tezliklə.¦ Gözləyin.",
    "1. Tərəflər atəşi dayandırır.¦ Bu, günorta başlayır.",
    "BMT TŞ-nin 822 №-li qətnaməsi var.¦ O, icra olunmayıb.",
    "Akad. Ziya Bünyadov küç. 5-də yaşayırdı.¦ Ev sökülüb.",
    "«Biz hazırıq».¦ O susdu.",
    "Görüş saat 10.30-da başlayıb.¦ Saat 12-də bitib.",
]

ARMENIAN = [
    "Կողմերը պայմանավորվեցին։¦ Մանրամասներ չկան։¦ Ինչո՞ւ։",
    "Դուք կստորագրե՞ք այդ պայմանագիրը։¦ Այո՛, իհարկե՛։¦ Ա՜խ, ինչ լավ է։",
    "Ինչպե՞ս եք: ¦Լավ եմ: ¦Իսկ դո՞ւք:",
    "Հարց: Ինչպե՞ս է անցել հանդիպումը:¦ Որտե՞ղ:",
    "Պատասխան: Շատ լավ:¦ Շնորհակալություն:",
    "Նիկոլ Փաշինյան: Մենք պատրաստ ենք:¦ Սպասում ենք:",
    "Արարատ Միրզոյան, արտգործնախարար: Հանդիպումը տեղի կունենա:¦ Շուտով:",
    "Նա ասաց. «Մենք կգնանք»։¦ Ոչ ոք չհավատաց։",
    "Մենք միջնորդներ չենք. ոչ ոք մեզ չի խնդրել։¦ Սա կարևոր է։",
    "Մենք միջնորդներ չենք․ Ոչ ոք մեզ չի խնդրել։¦ Սա կարևոր է։",
    "Ն. Փաշինյանը և պ. Միրզոյանը մեկնեցին Բրյուսել։¦ Այնտեղ են։",
    "2020 թ. նոյեմբերի 9-ին ստորագրվեց հայտարարությունը։¦ Հետո՞։",
    "ՀՀ ԱԳՆ խոսնակը հերքեց։¦ Վնասը 3,5 մլն. դրամ է։",
    "«Մենք պատրաստ ենք»։¦ Նա լռեց։",
    "«Դուք կստորագրե՞ք»,- հարցրեց լրագրողը։¦ Պատասխան չեղավ։",
    "«Եկե՛ք։» ասաց նա։¦ Ոչ ոք չեկավ։",
    "Կառավարությունը մերժեց:¦ «Մենք չենք կարող»,- ասաց նախարարը:",
    "Հանդիպումը սկսվեց 10:30-ին:¦ Ավարտվեց 12:00-ին:",
    "Մենք գնացինք...¦ Ոչինչ չկար։",
    "Նա եկավ.¦ Մենք գնացինք.¦ Վերջ.",
    "1. Կողմերը դադարեցնում են կրակը։¦ Դա սկսվում է կեսօրին։",
    "Ընտրվել է 54%-ով։¦Մյուսը պարտվեց։",
    "Թուրքիան աջակցում է Թաթարին, որը ստացել է 35,8%. Նիկոսը խոսեց կիրակի։¦ Ճիշտ է։",
]

PARAGRAPHS = [
    ("en", "First line\nwraps here. ¦Second.\n\n¦Third without a stop\n\n¦Fourth"),
    ("en", "“First paragraph of a quotation. ¦It goes on.\n\n¦“Second paragraph of it.” ¦Done."),
    ("en", "QUESTION: Is it so?\n¦MR. PRICE: It is\nso. ¦Next.\n¦QUESTION: Thanks."),
    ("en", "Antony Blinken, Secretary of State:\n¦We are ready."),
    ("en", "We ask for:\n¦- water;\n¦- bread;\n¦- and medicine for\nthe wounded."),
    ("en", "Agenda:\n¦• Opening\n¦• Statements\n¦1) Questions\n¦2) Close"),
    ("en", "**Ulm\n¦In Ulm, the flood went down. ¦It left\nmud.\n¦**The Danube\n¦The dam held."),
    ("en", "## Ulm\n¦The flood went down."),
    ("en", "**Ulm\nis dry again."),
    ("en", "**Ulm is dry again.\n¦So is Bonn.**"),
    ("en", "Ulm and the Danube\n¦The flood left some 2,000 people of the old town without power. ¦It is over."),
    ("en", "Ulm and the Danube valley are dry again and the mayor of\nUlm has thanked the firemen. ¦It is over."),
    ("en", "The mayor of Ulm and the\nDanube Commission asked the government in Bonn for a new dam. ¦It is over."),
    ("ru", "Ульм и Дунай\n¦Наводнение оставило без света около двух тысяч жителей старого города. ¦Вода ушла."),
    ("en", "The talks begin on May\n5. ¦The venue is open."),
    ("ru", "Итоги:\n¦1. Перемирие.\n¦2. Обмен пленными.\n\n¦Вопрос: А дальше?\n¦Ответ: Посмотрим."),
    ("ru", "Он приехал в г.\nМоскву. ¦Там его ждали."),
    ("az", "Sual: Bəs sonra?\n¦Cavab: Baxarıq. ¦Gözləyin."),
    ("hy", "Հարց: Իսկ հետո՞:\n¦Պատասխան: Կտեսնենք: ¦Սպասեք:"),
    ("hy", "Հարց\n\n¦Ի՞նչ եղավ։ ¦Ոչինչ"),
    ("en", "One.\r\n\r\n¦Two.\r\n¦Three"),
    ("en", "One\u2029¦Two"),
]


@pytest.mark.parametrize(
    ("language", "marked"),
    [("en", case) for case in ENGLISH]
    + [("ru", case) for case in RUSSIAN]
    + [("az", case) for case in AZERBAIJANI]
    + [("hy", case) for case in ARMENIAN]
    + PARAGRAPHS,
)
def test_sentences_of(language: str, marked: str) -> None:
    text = marked.replace("¦", "")
    assert [sentence.text for sentence in segment(text, language)] == [part.strip() for part in marked.split("¦")]


@pytest.mark.parametrize("language", ["en", "ru", "az", "hy", "und", "az-Latn", ""])
def test_nothing_gives_nothing(language: str) -> None:
    assert segment("", language) == ()
    assert segment(" \n\t\u00a0\n ", language) == ()


def test_a_label_stays_with_its_sentence() -> None:
    (first, second) = segment("  Հարց: Ե՞րբ:  Որտե՞ղ:", "hy")
    assert (first.start, first.text) == (2, "Հարց: Ե՞րբ:")
    assert second.text == "Որտե՞ղ:"


_MARKS = (
    """a B т Т ə İ ı Ա բ ։ : . ․ … ? ! ՞ « » “ ” " ' ( ) [1] - — • 1 2.5 № U.S. Mr. т.е. г. С. və և թ. Հարց: Q: 1."""
)
_SPACES = ("\n", "\n\n", "\r\n", " ", "  ", "\u00a0", "\t", "\u2028", "\u2029", "\u200b", "\x1f", "\x85", "😀")
_PIECES = st.sampled_from((*_MARKS.split(), *_SPACES))
_TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=60).map("".join), st.lists(_PIECES, max_size=40).map(" ".join))


@given(_TEXTS, st.sampled_from(["en", "ru", "az", "hy", "und"]))
def test_every_character_lies_in_exactly_one_sentence(text: str, language: str) -> None:
    position = 0
    for sentence in segment(text, language):
        assert sentence.start >= position
        assert not text[position : sentence.start].strip()
        assert sentence.text == text[sentence.start : sentence.end] == sentence.text.strip() != ""
        assert "\n\n" not in sentence.text
        position = sentence.end
    assert not text[position:].strip()


@given(_TEXTS, st.sampled_from(["en", "ru", "az", "hy"]))
def test_the_same_text_gives_the_same_sentences(text: str, language: str) -> None:
    assert segment(text, language) == segment(text, language)


@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        "a. ",
        ".",
        ". ",
        "«",
        "А. С. ",
        " ",
        "\n ",
        "։ ",
        "է: Ա",
        '."',
        "(",
        ". «",
        "a:\n",
        "1. ",
        ":",
        "т. е. ",
    ],
)
def test_a_long_line_takes_no_longer_than_its_length(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    segment(text, "hy")
    assert time.perf_counter() - began < 60  # 0.2 s on an idle core, minutes if quadratic


def test_an_initial_that_is_a_word_too_opens_no_sentence() -> None:
    text = "С. Лавров и М. В. Захарова прибыли."
    assert [sentence.text for sentence in segment(text, "ru")] == [text]


def test_initials_of_two_letters_end_nothing() -> None:
    text = "Запланирована встреча с Министром иностранных дел Дж.А. Байрамовым. Дж. Байден в Вашингтоне."
    assert [sentence.text for sentence in segment(text, "ru")] == [
        "Запланирована встреча с Министром иностранных дел Дж.А. Байрамовым.",
        "Дж. Байден в Вашингтоне.",
    ]
