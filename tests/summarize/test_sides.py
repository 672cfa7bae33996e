"""What the sides of a talk did together is a point of the report that tells it; courtesies of theirs are none."""

from __future__ import annotations

import pytest

from briefing import catalog
from briefing.about import warnings
from briefing.summarize import Summarizer, TopicClassifier, Truecaser
from tests.summarize.reading import read

FOLDER = catalog.embedded_folder()
SUMMARIZER = Summarizer(TopicClassifier(FOLDER / "topics.npz"), Truecaser(FOLDER / "truecase.npz"))

TALKS = {
    "en": """Foreign Minister Ann Roe speaks by phone with her Kenyan counterpart

On 9 June Foreign Minister Ann Roe had a telephone call with Foreign Minister John Doe of Kenya.

Roe said that trade through the port had grown by 21 percent since January. She said that the bridge would open in May.

{}
""",
    "ru": """О телефонном разговоре министра иностранных дел Анны Лариной с министром Петром Ветровым

Сегодня состоялся телефонный разговор министра иностранных дел Анны Лариной с министром Петром Ветровым.

Ларина отметила, что товарооборот с января вырос на 21 процент. Она подчеркнула, что мост откроют в мае.

{}

Пресс-служба МИД
""",
    "az": """Xarici işlər naziri Aysel Quliyeva ilə nazir Pavel Novakın telefon danışığı olub

İyunun 9-da xarici işlər naziri Aysel Quliyeva ilə nazir Pavel Novak arasında telefon danışığı olub.

Aysel Quliyeva bildirib ki, ticarət yanvardan 21 faiz artıb. O deyib ki, körpü mayda açılacaq.

{}
""",
    "hy": """Տեղի է ունեցել արտաքին գործերի նախարար Արամ Սարյանի և նախարար Պավել Նովակի հեռախոսազրույցը

Հունիսի 9-ին արտաքին գործերի նախարար Արամ Սարյանը հեռախոսազրույց է ունեցել նախարար Պավել Նովակի հետ։

Արամ Սարյանը նշել է, որ առևտուրը հունվարից աճել է 21 տոկոսով։ Նա ասել է, որ կամուրջը կբացվի մայիսին։

{}
""",
}
AGREED = [
    ("en", "The sides agreed to hold the next round of consultations in Velmar on 2 July."),
    ("en", "An agreement was reached on the exchange of forty prisoners of war in July."),
    ("ru", "Стороны договорились провести консультации на уровне заместителей министров 2 июля."),
    ("ru", "По итогам беседы достигнута договорённость о проведении консультаций в Вельмаре 2 июля."),
    ("ru", "Собеседники обсудили подготовку ко второму саммиту, который назначен на 14 октября."),
    ("az", "Tərəflər iyulun 2-də növbəti məsləhətləşmələri keçirmək barədə razılığa gəliblər."),
    ("hy", "Կողմերը պայմանավորվել են հուլիսի 2-ին անցկացնել հերթական խորհրդակցությունները։"),
    ("hy", "Երկու նախարարներն էլ մտահոգություն են հայտնել սահմանին աճող լարվածության կապակցությամբ։"),
]
COURTESIES = [
    ("en", "The sides discussed a number of regional issues of mutual interest."),
    ("ru", "Собеседники обсудили актуальные вопросы двусторонней и международной повестки дня."),
    ("az", "Tərəflər ikitərəfli gündəliyin aktual məsələlərini müzakirə ediblər."),
    ("hy", "Կողմերը քննարկել են երկկողմ և տարածաշրջանային օրակարգի հարցեր։"),
]


def points(language: str, sentence: str) -> list[str]:
    document = read(TALKS[language].format(sentence), language)
    found = SUMMARIZER.key_points(document, 8)
    assert not warnings(document, found)
    return [point.text for point in found]


@pytest.mark.parametrize(("language", "sentence"), AGREED)
def test_what_the_sides_agreed_is_a_point_as_it_stands(language: str, sentence: str) -> None:
    found = points(language, sentence)
    assert sentence in found
    assert len(found) == 3


@pytest.mark.parametrize(("language", "sentence"), COURTESIES)
def test_what_they_merely_discussed_is_none(language: str, sentence: str) -> None:
    assert len(points(language, sentence)) == 2


def test_the_body_that_signs_tells_of_it() -> None:
    document = read(TALKS["ru"].format("Стороны договорились провести консультации в Вельмаре 2 июля."), "ru")
    speaker = {point.speaker for point in SUMMARIZER.key_points(document, 8) if point.text.startswith("Стороны")}
    assert speaker == {"Пресс-служба МИД"}


def test_a_report_of_something_else_has_no_sides() -> None:
    text = """Strike at the port enters its second week

Union leader Ann Roe said that the strike would go on. "Nobody has made us an offer," Roe said.

The sides agreed to speak to Mr Doe again in July.
"""
    assert not any(turn.act for turn in read(text, "en").turns)
