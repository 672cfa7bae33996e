"""One line: who, and the main point."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefing import Briefer
from briefing.brief import Evidence, KeyPoint
from briefing.document import Document, Speaker
from briefing.summarize.headline import AT_LAST, headline, lines, short_name
from briefing.summarize.people.voice import Voice
from briefing.summarize.sections import title_of
from tests.summarize.reading import read
from tests.summarize.test_summarizer import QUESTIONS, SAMPLES, SUMMARIZER

BRIEFER = Briefer()
DEVELOPMENT = Path(__file__).parents[1] / "development" / "docs"


def line(document: Document) -> str:
    made = headline(document, SUMMARIZER.key_points(document, 5), SUMMARIZER.voices(document), SUMMARIZER.classifier)
    assert made is None or made.point in {"kp1", "kp2", "kp3", "kp4"}
    return made.text if made else ""


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "en",
            "MINISTER ANNA ROTH: Austria will not send troops to the region.\n\nQUESTION: Why?\n\nMINISTER ROTH: It is "
            "the law.\n",
            "Roth: Austria will not send troops to the region",
        ),
        (
            "ru",
            "Брифинг министра иностранных дел Ивана Громова\n\nГромов: Россия готова вернуться к переговорам.\n\n"
            "Вопрос: Когда?\n\nГромов: Скоро скажем об этом.\n",
            "Громов: Россия готова вернуться к переговорам",
        ),
        (
            "az",
            "Xarici işlər naziri Orxan Həsənovun brifinqi\n\nOrxan Həsənov: Azərbaycan sülh müqaviləsini imzalamağa "
            "hazırdır.\n\nSual: Nə vaxt?\n\nOrxan Həsənov: Tezliklə.\n",
            "Orxan Həsənov: Azərbaycan sülh müqaviləsini imzalamağa hazırdır",
        ),
        (
            "hy",
            "Արտաքին գործերի նախարար Դավիթ Ավագյանի ճեպազրույցը\n\nԴավիթ Ավագյան․ Հայաստանը պատրաստ է ստորագրել "
            "խաղաղության պայմանագիրը։\n\nՀարց․ Ե՞րբ։\n\nԴավիթ Ավագյան․ Շուտով։\n",
            "Դավիթ Ավագյան․ Հայաստանը պատրաստ է ստորագրել խաղաղության պայմանագիրը",
        ),
    ],
)
def test_name_colon_main_point(language: str, text: str, said: str) -> None:
    assert line(read(text, language)) == said


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (
            "Austria's ambassador was in Geneva on Tuesday to chair the committee.",
            "Austria will send 40 rescuers to the region.",
            "Austria will send 40 rescuers to the region",
        ),
        (
            "Two divers had been flown to the region by helicopter.",
            "Austria will send 40 rescuers to the region.",
            "Austria will send 40 rescuers to the region",
        ),
        (
            "Two divers were flown to the region by helicopter.",
            "Austria had a right to send them.",
            "Two divers were flown to the region by helicopter",
        ),
        ("Two divers had been flown there by helicopter.", "", "Two divers had been flown there by helicopter"),
    ],
)
def test_what_is_beside_the_news_is_no_headline_while_there_is_another(first: str, second: str, said: str) -> None:
    document = read(f"MINISTER ANNA ROTH: {first}\n\nQUESTION: And?\n\nMINISTER ROTH: {second or 'No.'}\n", "en")
    texts = [
        f"Anna Roth says {each[:1].lower() if each[:3] == 'Two' else each[:1]}{each[1:]}" for each in (first, second)
    ]
    points = [_point(text, place, document) for place, text in enumerate(texts, 1) if len(text) > 16]
    made = headline(document, points, SUMMARIZER.voices(document), SUMMARIZER.classifier)
    assert made is not None and made.text == f"Roth: {said}"


def _point(text: str, place: int, document: Document) -> KeyPoint:
    start = document.text.index(text.split(" says ")[1][3:])
    return KeyPoint(f"kp{place}", "none", {}, "Anna Roth", text, (Evidence("", start, start + 9),), 0.8)


WITHOUT = {"191"}
"""No point that can be shortened to a line, and no speaker or none with a name short enough for "X on …"."""
STATEMENTS = [*sorted(DEVELOPMENT.glob("*.txt")), *(SAMPLES / name for name in QUESTIONS)]


def _small(text: str) -> str:
    """For casefold, which makes two characters of Azerbaijani's İ."""
    return text.replace("İ", "i")


@pytest.mark.parametrize("path", STATEMENTS, ids=lambda path: path.name)
def test_no_headline_is_long_or_says_more_than_its_point(path: Path) -> None:
    document = BRIEFER.document(path)
    points = SUMMARIZER.key_points(document, 5)
    voices = SUMMARIZER.voices(document)
    made = headline(document, points, voices, SUMMARIZER.classifier)
    if path.stem in WITHOUT:
        assert made is None
        return
    assert made is not None
    assert 3 <= len(made.text.split()) <= AT_LAST and "\n" not in made.text
    assert not made.text.endswith((".", "։", ","))
    point = next(point for point in points if point.id == made.point)
    words = {word.strip(".,:;“”«»’'\"()․։").casefold() for word in _small(f"{point.text} {point.speaker}").split()}
    title = title_of(point.topic, SUMMARIZER.classifier).get(document.language, "")
    about = {word.strip(",").casefold() for word in _small(title).split()}
    said = {word.strip(".,:;“”«»’'\"()․։").casefold() for word in _small(made.text).split()}
    assert {word for word in said - words - about if not word.endswith(("ը", "ն", "՝"))} == set()


def test_what_points_back_makes_no_headline() -> None:
    text = (
        "MINISTER ANNA ROTH: They must be released now.\n\nQUESTION: Who?\n\nMINISTER ROTH: All of them must be free.\n"
    )
    document = read(text, "en")
    for point in SUMMARIZER.key_points(document, 5):
        assert not any("them" in each or "They" in each for each in lines(point, document, SUMMARIZER.voices(document)))


def test_a_quotation_that_points_back_makes_no_headline() -> None:
    document = read("Anna Roth: The port is open.\n", "en")
    speaker = document.turns[0].speaker
    assert speaker
    voices = SUMMARIZER.voices(document)
    point = KeyPoint("kp1", "none", {}, "", f"{speaker.name}: “Oslo sold the port”.", (Evidence("The", 11, 14),), 1.0)
    assert lines(point, document, voices)
    assert not lines(replace(point, text=f"{speaker.name}: “He sold the port”."), document, voices)


@pytest.mark.parametrize(
    ("language", "pointing", "plain"),
    [
        ("ru", "Министр Анна Рот в беседе с нами это опровергла", "Министр Анна Рот считает, что мир – это труд"),
        ("az", "Nazir Anna Rot bu ittihamı qəti rədd edib", "Nazir Anna Rot bu gün limanı açdığını deyib"),
        ("en", "Minister Anna Roth firmly denied it in Vienna", "Minister Anna Roth firmly denied it was late"),
        ("az", "Nazir Anna Roth bu iddianı dünən rədd edib", "Nazir Anna Roth iddianı dünən rədd edib"),
        ("hy", "Նախարար Աննա Ռոթը նախօրեին դա հերքել է", "Նախարար Աննա Ռոթը նախօրեին հերքել է լուրը"),
    ],
)
def test_what_an_object_points_back_to_makes_no_headline(language: str, pointing: str, plain: str) -> None:
    document = read("Anna Roth: The port is open.\n", language)
    voices = SUMMARIZER.voices(document)
    point = KeyPoint("kp1", "none", {}, "", plain + ".", (Evidence("Anna", 0, 4),), 1.0)
    assert lines(point, document, voices)
    assert not lines(replace(point, text=pointing + "."), document, voices)


@pytest.mark.parametrize(
    ("name", "text", "short"),
    [
        ("Anna Roth", "Anna Roth spoke. Roth said so.", "Roth"),
        ("Anna Roth", "Anna Roth spoke.", "Anna Roth"),
        ("Wang Yi", "Wang Yi spoke. MR. WANG: Yes.", "Wang Yi"),
        ("Ministry of Health", "The Ministry of Health. Health said so.", "Ministry of Health"),
        ("М.В. Захарова", "М.В.Захарова: Да.", "Захарова"),
        ("Иван Громов", "Иван Громов. По словам Громова, да.", "Громов"),
    ],
)
def test_last_names_as_the_document_uses_them(name: str, text: str, short: str) -> None:
    assert short_name(Voice(Speaker(name)), Document(text)) == short


def test_a_lesser_point_makes_the_headline_where_no_salient_one_is_short() -> None:
    document = read("Statement\n\nMINISTER ANNA ROTH: The bridge opens.\n", "en")
    long = "Anna Roth says " + " ".join(["the bridge over the wide river between the two old towns"] * 2) + " opens."
    texts = (("kp1", long, 0.9), ("kp2", "Anna Roth says the ferry to the island will sail in May.", 0.5))
    points = tuple(
        KeyPoint(name, "none", {}, "Anna Roth", text, (Evidence("The bridge opens.", 11, 40),), salience)
        for name, text, salience in texts
    )
    made = headline(document, points, SUMMARIZER.voices(document), SUMMARIZER.classifier)
    assert made is not None and made.point == "kp2"


def test_nothing_makes_no_headline() -> None:
    document = read("Hm.", "en")
    assert headline(document, (), SUMMARIZER.voices(document), SUMMARIZER.classifier) is None
