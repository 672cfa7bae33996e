"""Statements of two people, and officials whose words a body's statement tells."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from tests.summarize.reading import read, roles, turns

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))


@pytest.mark.parametrize(
    ("language", "title", "pair"),
    [
        (
            "en",
            "Joint Statement by President Ilham Aliyev and Prime Minister Nikol Pashinyan",
            "Ilham Aliyev and Nikol Pashinyan",
        ),
        (
            "ru",
            "Совместное заявление Президента Ильхама Алиева и Премьер-министра Никола Пашиняна",
            "Ильхам Алиев и Никол Пашинян",
        ),
    ],
)
def test_two_people_speak_together(language: str, title: str, pair: str) -> None:
    body = {
        "en": "The border will be delimited by the end of the year under the agreement.",
        "ru": "Граница будет делимитирована до конца года в соответствии с достигнутым соглашением.",
    }[language]
    assert roles(f"{title}\n\n{body}\n", language) == {pair: ""}
    (point,) = SUMMARIZER.key_points(read(f"{title}\n\n{body}\n", language), 1)
    assert point.text.startswith(f"{pair} {'say' if language == 'en' else 'заявляют'}")


def test_both_armenian_names_take_the_article() -> None:
    text = """Նախագահ Իլհամ Ալիևի և վարչապետ Նիկոլ Փաշինյանի համատեղ հայտարարությունը

Սահմանը կսահմանազատվի մինչև տարեվերջ՝ կողմերի միջև կնքված համաձայնագրի հիման վրա։
"""
    (point,) = SUMMARIZER.key_points(read(text, "hy"), 1)
    assert point.text.startswith("Իլհամ Ալիևը և Նիկոլ Փաշինյանը հայտարարում են")


def test_both_azerbaijani_names() -> None:
    text = """Prezident İlham Əliyevin və Baş nazir Nikol Paşinyanın birgə bəyanatı

Sərhəd razılaşmaya əsasən ilin sonuna qədər tam delimitasiya ediləcək.
"""
    assert roles(text, "az") == {"İlham Əliyev və Nikol Paşinyan": ""}


@pytest.mark.parametrize(
    ("language", "text", "speaker", "point"),
    [
        (
            "en",
            """Statement by the Ministry of Foreign Affairs

The Ministry of Foreign Affairs condemns the violation of the ceasefire.

Foreign Minister Jane Roe said that the talks will continue in Tbilisi in June.
""",
            "Jane Roe",
            "Jane Roe said the talks will continue in Tbilisi in June.",
        ),
        (
            "ru",
            """Заявление МИД России

МИД России решительно осуждает нарушение режима прекращения огня.

Министр Сергей Лавров заявил, что переговоры продолжатся в июне.
""",
            "Сергей Лавров",
            "Сергей Лавров заявляет, что переговоры продолжатся в июне.",
        ),
        (
            "az",
            """Xarici İşlər Nazirliyinin bəyanatı

Xarici İşlər Nazirliyi sərhəddə atəşkəsin pozulmasını qətiyyətlə pisləyir.

Nazir Ceyhun Bayramov bildirib ki, danışıqlar iyunda Tbilisidə davam edəcək.
""",
            "Ceyhun Bayramov",
            "Ceyhun Bayramov bildirir ki, danışıqlar iyunda Tbilisidə davam edəcək.",
        ),
        (
            "hy",
            """ՀՀ ԱԳՆ հայտարարությունը

ՀՀ ԱԳՆ-ն խստորեն դատապարտում է հրադադարի խախտումը պետական սահմանին։

Նախարար Արարատ Միրզոյանը հայտարարել է, որ բանակցությունները կշարունակվեն հունիսին։
""",
            "Արարատ Միրզոյան",
            "Արարատ Միրզոյանը հայտարարում է, որ բանակցությունները կշարունակվեն հունիսին։",
        ),
    ],
)
def test_an_official_in_a_bodys_statement(language: str, text: str, speaker: str, point: str) -> None:
    said = {found.speaker: found.text for found in SUMMARIZER.key_points(read(text, language), 4)}
    assert said[speaker] == point
    assert len(said) == 2


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "Statement by the Ministry of Foreign Affairs\n\nForeign Minister Ann Roe spoke with the envoy "
            "on 12 April. The minister said that Norland was ready to sign the treaty.\n",
            "Ann Roe",
        ),
        (
            "ru",
            "Сообщение Министерства иностранных дел Сарении\n\nМинистр иностранных дел Сарении Иван Горн 12 апреля "
            "провёл телефонный разговор. Министр заявил, что Сарения готова к миру.\n",
            "Иван Горн",
        ),
        (
            "az",
            "Xarici İşlər Nazirliyinin məlumatı\n\nXarici işlər naziri Ceyhun Bayramov aprelin 12-də telefon danışığı "
            "aparıb. Nazir bildirib ki, Azərbaycan sülhə hazırdır.\n",
            "Ceyhun Bayramov",
        ),
        (
            "hy",
            "ՀՀ ԱԳՆ հաղորդագրությունը\n\nԱրտաքին գործերի նախարար Արամ Սահակյանը ապրիլի 12-ին հեռախոսազրույց է ունեցել։ "
            "Նախարարը հայտարարել է, որ Հայաստանը պատրաստ է խաղաղության։\n",
            "Արամ Սահակյան",
        ),
    ],
)
def test_the_minister_of_a_ministrys_readout(language: str, text: str, name: str) -> None:
    assert [who for _, who, _ in turns(text, language)][-1] == name


def test_a_minister_who_may_be_another_is_not_guessed() -> None:
    text = """Сообщение Министерства иностранных дел Сарении

Министр иностранных дел Сарении Иван Горн провёл разговор с министром иностранных дел Вальдоры Петром Луном. Министр \
заявил, что его страна готова к миру.
"""
    assert {who for _, who, _ in turns(text, "ru")} == {"Министерство иностранных дел Сарении"}
